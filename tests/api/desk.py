"""A scripted operator over httpx.MockTransport: it signs real identity tokens, and answers what a test tells it to."""

from __future__ import annotations

import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from email.utils import format_datetime
from typing import Any
from urllib.parse import parse_qs

import httpx
from joserfc import jwt
from joserfc.jwk import ECKey, KeySet

from lebara_desktop.api.auth import Authenticator
from lebara_desktop.api.client import OperatorClient
from lebara_desktop.api.fetch import Fetcher, tls
from lebara_desktop.api.identity_door import Door, Surroundings
from lebara_desktop.api.profile import Profile
from lebara_desktop.api.retry import Retry
from lebara_desktop.api.session import Session
from lebara_desktop.api.timekeeper import Timekeeper
from lebara_desktop.domain.checkout import Draft, StartMode
from lebara_desktop.domain.clock import FixedClock
from lebara_desktop.domain.ids import AccountId, Msisdn, OfferId, PartyId, ProductId
from lebara_desktop.domain.money import Money, Tax
from lebara_desktop.domain.plans import PlanOffer, PlanType
from lebara_desktop.domain.usage import Period

URL = "http://127.0.0.1:8650"
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
PROFILE = Profile.for_sandbox(URL)
CLAIMS: dict[str, object] = {
    "iss": URL,
    "aud": "lebara-desktop",
    "exp": int(NOW.timestamp()) + 600,
    "iat": int(NOW.timestamp()),
    "sub": "sub-1",
    "name": "Amira Okafor",
    "given_name": "Amira",
    "party_id": "ind-1",
    "account_id": "acc-1",
    "market": "GB",
    "role": "subscriber",
}
KEY = ECKey.generate_key("P-256", {"kid": "k1"}, private=True)
OFFER = PlanOffer(
    OfferId("441158"), 'Plan "£15" ☎', PlanType.MIXED, Money(1500, "GBP"), Tax("VAT", Decimal(20)), 30, ()
)
DRAFT = Draft(
    intent="3f0b6e0e-6c0a-4a57-9d2e-0d2f3a9f5b11",
    checkout="c1",
    party=PartyId("ind-1"),
    account=AccountId("acc-1"),
    msisdn=Msisdn("447700900123"),
    product=ProductId("prd-1"),
    offer=OFFER,
    start=StartMode.AFTER_CURRENT,
    auto_renew=False,
    validity=Period(NOW, NOW + timedelta(days=30)),
)
Answer = httpx.Response | Callable[[httpx.Request], httpx.Response | Awaitable[httpx.Response]]


def said(body: object, status: int = 200, **headers: str) -> httpx.Response:
    """A JSON answer."""
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.Response(status, content=raw, headers={"Content-Type": "application/json;charset=utf-8", **named})


def refused(status: int, code: str = "invalidRequest", **headers: str) -> httpx.Response:
    """A TM Forum error."""
    return said(
        {"code": code, "reason": "<b>server text</b>", "status": str(status), "@type": "Error"}, status, **headers
    )


def signed(key: ECKey = KEY, header: dict[str, object] | None = None, **changes: object) -> str:
    """An identity token; a change to None leaves the claim out."""
    claims = {name: value for name, value in {**CLAIMS, **changes}.items() if value is not None}
    return jwt.encode({"alg": "ES256", "kid": "k1", **(header or {})}, claims, key)


class Vault:
    """A TokenStore that remembers what it was given, and when."""

    def __init__(self) -> None:
        self.saved: list[tuple[str, str]] = []
        self.on_save: Callable[[], None] = lambda: None

    async def save(self, subject: str, refresh_token: str, *, memory_only: bool = False) -> None:
        self.saved.append((subject, refresh_token))
        self.on_save()


@dataclass
class Desk:
    """The operator. ``routes`` maps a path to its answer or to a list of answers, given in order, the last one again."""

    routes: dict[str, Answer | list[Answer]] = field(default_factory=dict)
    seen: list[httpx.Request] = field(default_factory=list)
    clock: FixedClock = field(default_factory=lambda: FixedClock(NOW))
    vault: Vault = field(default_factory=Vault)
    naps: list[float] = field(default_factory=list)
    tokens: int = 0
    valid: str = ""  # the access token that is accepted now; empty: any
    life: int = 600
    profile: Profile = PROFILE
    patience: float = 5.0  # for a browser

    async def handle(self, request: httpx.Request) -> httpx.Response:
        """Answer one request."""
        await request.aread()
        self.seen.append(request)
        path = request.url.path
        answer = self.routes.get(path, self._identity(path))
        if isinstance(answer, list):
            answer = answer.pop(0) if len(answer) > 1 else answer[0]
        elif answer is None:
            return refused(404, "notFound")
        if path not in self.routes or not self.valid or self._has_token(request):
            made = answer(request) if callable(answer) else answer
            made = made if isinstance(made, httpx.Response) else await made
        else:
            made = refused(401, "unauthenticated")
        made = _unread(made) if made.is_stream_consumed else made
        made.headers.setdefault("Date", format_datetime(self.clock.now(), usegmt=True))
        return made

    def _has_token(self, request: httpx.Request) -> bool:
        return bool(request.headers.get("authorization") == f"Bearer {self.valid}")

    def _identity(self, path: str) -> Answer | None:
        known: dict[str, Answer] = {
            "/.well-known/openid-configuration": said(metadata()),
            "/oauth/authorize-challenge": said({"authorization_code": "code-1"}),
            "/oauth/token": self.give_tokens,
            "/oauth/jwks": said(KeySet([KEY]).as_dict()),
            "/oauth/revoke": said({}),
        }
        return known.get(path)

    def give_tokens(self, request: httpx.Request, **changes: object) -> httpx.Response:
        """New tokens, with the nonce of the challenge where there was one."""
        self.tokens += 1
        form = parse_qs(request.content.decode())
        nonce = None
        if form["grant_type"] == ["authorization_code"]:
            challenge = next(one for one in reversed(self.seen) if b"nonce=" in one.content)
            nonce = parse_qs(challenge.content.decode())["nonce"][0]
        body: dict[str, object] = {
            "access_token": f"access-{self.tokens}",
            "token_type": "Bearer",
            "expires_in": self.life,
            "refresh_token": f"refresh-{self.tokens}",
            "id_token": signed(nonce=nonce, exp=int(self.clock.now().timestamp()) + 600),
        }
        return said({name: value for name, value in {**body, **changes}.items() if value is not None})

    def paths(self) -> list[str]:
        """The paths asked for, without those of the sign-in."""
        return [one.url.path for one in self.seen if not one.url.path.startswith(("/oauth", "/.well"))]

    def count(self, path: str) -> int:
        """How often ``path`` was asked for."""
        return sum(one.url.path == path for one in self.seen)

    @asynccontextmanager
    async def client(self, *, sign_in: bool = True) -> AsyncIterator[OperatorClient]:
        """A client of this operator whose waits are noted instead of waited for."""
        time_ = Timekeeper(self.clock)

        async def sleep(seconds: float) -> None:
            self.naps.append(seconds)
            self.clock.advance(timedelta(seconds=seconds))

        def connect() -> Session:
            fetcher = Fetcher(self.profile, time_, tls(self.profile), httpx.MockTransport(self.handle))
            auth = Authenticator(self.profile, fetcher, self.vault, self.clock, time_)
            around = Surroundings(self.clock, sleep, device="Till 3", patience=self.patience)
            return Session(fetcher, auth, Door(self.profile, auth, around))

        client = OperatorClient(self.profile, connect, time_, Retry(self.clock, sleep, Middle()))
        try:
            if sign_in:
                await client.sign_in("+447700900123", "sandbox-amira", "GB")
            yield client
        finally:
            await client.aclose()


class Middle:
    """Chance without chance."""

    def uniform(self, a: float, b: float) -> float:
        return (a + b) / 2


class WallClock:
    """Real time, for tests on real sockets."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()


def _unread(answer: httpx.Response) -> httpx.Response:
    """A fresh copy whose body is still to come, as from a socket."""
    return httpx.Response(answer.status_code, headers=answer.headers, stream=httpx.ByteStream(answer.content))


def metadata(**changes: Any) -> dict[str, Any]:  # Any: JSON
    """The issuer's metadata."""
    return {
        "issuer": URL,
        "authorization_challenge_endpoint": f"{URL}/oauth/authorize-challenge",
        "token_endpoint": f"{URL}/oauth/token",
        "revocation_endpoint": f"{URL}/oauth/revoke",
        "jwks_uri": f"{URL}/oauth/jwks",
        **changes,
    }


def order(**changes: object) -> dict[str, object]:
    """An order as the operator answers it."""
    return {
        "id": "ord-1",
        "externalId": "ref-1",
        "state": "pending",
        "revision": 1,
        "relatedParty": [{"id": "ind-1", "role": "customer", "@referredType": "Individual"}],
        "orderTotalPrice": [{"price": {"taxRate": 20, "taxIncludedAmount": {"unit": "GBP", "value": 15}}}],
        "productOrderItem": [{"id": "1", "action": "modify", "product": {"id": "prd-1"}}],
        **changes,
    }


def payment(**changes: object) -> dict[str, object]:
    """A payment as the operator answers it."""
    return {
        "id": "pay-1",
        "correlatorId": "ref-1/1",
        "status": "pendingAuthorization",
        "totalAmount": {"unit": "GBP", "value": 15},
        "paymentItem": [{"id": "1", "item": {"id": "ord-1", "@referredType": "ProductOrder"}}],
        "revision": 1,
        **changes,
    }


def answered_later(answer: httpx.Response, gate: Awaitable[object]) -> Answer:
    """An answer that waits."""

    async def later(_request: httpx.Request) -> httpx.Response:
        await gate
        return answer

    return later
