"""The sandbox's web side over ASGITransport, from plain synchronous tests: no Qt, no socket, a clock that only the test moves."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from sqlalchemy import select
from starlette.applications import Starlette
from starlette.types import ASGIApp

from lebara_desktop.sandbox import identity
from lebara_desktop.sandbox.clock import Clock
from lebara_desktop.sandbox.context import Context
from lebara_desktop.sandbox.seed import fill
from lebara_desktop.sandbox.store import Store
from lebara_desktop.sandbox.tables import message

BASE = "http://127.0.0.1:8650"
NUMBER, EMAIL, PASSWORD = "447700900123", "amira@example.org", "sandbox-amira"
VERIFIER = "v" * 20 + "0123456789-._~" + "W" * 20
REDIRECT = "http://127.0.0.1:50123/callback"


class HandClock:
    """A source of time that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def advance(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


def challenge_of(verifier: str) -> str:
    """PKCE S256."""
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()


@dataclass
class Web:
    """One browser or program before one operator; every answer that a test does not expect to be an error is checked."""

    ctx: Context
    clock: HandClock
    client: httpx.AsyncClient
    runner: asyncio.Runner
    headers: dict[str, str] = field(default_factory=dict)

    def request(self, method: str, url: str, **kwargs: Any) -> httpx.Response:
        """One request; redirects are answers, not followed."""
        headers = self.headers | kwargs.pop("headers", {})
        return self.runner.run(self.client.request(method, url, headers=headers, **kwargs))

    def get(self, url: str, **kwargs: Any) -> httpx.Response:
        return self.request("GET", url, **kwargs)

    def post(self, url: str, form: dict[str, str], **kwargs: Any) -> httpx.Response:
        return self.request("POST", url, data=form, **kwargs)

    def challenge(self, **changes: str) -> httpx.Response:
        """The sign-in of the program's own window."""
        form = {
            "client_id": "lebara-desktop",
            "scope": "openid profile offline_access",
            "code_challenge": challenge_of(VERIFIER),
            "code_challenge_method": "S256",
            "username": "+" + NUMBER,
            "password": PASSWORD,
            "market": "GB",
            "nonce": "n-1",
        }
        return self.post("/oauth/authorize-challenge", form | changes)

    def redeem(self, code: str, /, **changes: str) -> httpx.Response:
        form = {
            "grant_type": "authorization_code",
            "client_id": "lebara-desktop",
            "code": code,
            "code_verifier": VERIFIER,
        }
        return self.post("/oauth/token", form | changes)

    def refresh(self, token: str, **changes: str) -> httpx.Response:
        form = {"grant_type": "refresh_token", "client_id": "lebara-desktop", "refresh_token": token}
        return self.post("/oauth/token", form | changes)

    def sign_in(self, **changes: str) -> dict[str, Any]:
        """Tokens of a fresh sign-in."""
        answer = self.redeem(self.challenge(**changes).json()["authorization_code"])
        assert answer.status_code == 200, answer.text
        tokens: dict[str, Any] = answer.json()
        return tokens

    def start_code(self, **changes: str) -> httpx.Response:
        """Ask for a one-time code instead of a password."""
        form = {"client_id": "lebara-desktop", "scope": "openid profile offline_access", "market": "GB", "nonce": "n-1"}
        form |= {"code_challenge": challenge_of(VERIFIER), "code_challenge_method": "S256", "username": "+" + NUMBER}
        return self.post("/oauth/authorize-challenge", form | {"method": "sms_code"} | changes)

    def go_on(self, session: str, **fields: str) -> httpx.Response:
        """The next step of an auth_session."""
        form = {"client_id": "lebara-desktop", "auth_session": session}
        return self.post("/oauth/authorize-challenge", form | fields)

    def sent(self, recipient: str = NUMBER) -> list[str]:
        """What was sent to a number or address, oldest first."""
        found = select(message.c.content).where(message.c.recipient == recipient).order_by(message.c.id)
        with self.ctx.store.begin() as tx:
            return [str(text) for (text,) in tx.execute(found)]

    def code(self, recipient: str = NUMBER) -> str:
        """The one-time code that was sent last."""
        found = re.match(r"\d{5}(?= )", self.sent(recipient)[-1])
        assert found is not None
        return found[0]

    def who(self, access_token: str) -> httpx.Response:
        return self.get("/oauth/userinfo", headers={"Authorization": f"Bearer {access_token}"})


def open_web(app: ASGIApp, ctx: Context, clock: HandClock, runner: asyncio.Runner) -> Web:
    client = httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=BASE, follow_redirects=False)
    return Web(ctx, clock, client, runner)


@pytest.fixture
def runner() -> Iterator[asyncio.Runner]:
    with asyncio.Runner(loop_factory=asyncio.new_event_loop) as made:  # a factory: leaves the session's own loop alone
        yield made


@pytest.fixture
def provider(runner: asyncio.Runner) -> Iterator[Web]:
    """The identity provider alone, with one customer and one member of staff."""
    clock = HandClock()
    ctx = Context(Store(), Clock(clock), BASE)
    ctx.store.create()
    person = {"party_id": "ind-1", "customer_id": "cus-1", "account_id": "acc-1", "market": "GB"}
    with ctx.store.begin() as tx:
        identity.create_login(
            ctx,
            tx,
            subject="sub-1",
            msisdn=NUMBER,
            email="Amira@Example.org",
            password=PASSWORD,
            role="subscriber",
            name="Amira Okafor",
            given_name="Amira",
            **person,
        )
        identity.create_login(
            ctx,
            tx,
            subject="sub-2",
            msisdn=None,
            email="counter@shop.example",
            password="sandbox-counter",
            role="staff",
            name="Shop counter",
            given_name="Counter",
            shop_id="gb-1",
            **person,
        )
    app = Starlette(routes=identity.routes())
    app.state.ctx = ctx
    web = open_web(app, ctx, clock, runner)
    yield web
    runner.run(web.client.aclose())
    ctx.store.close()


@pytest.fixture
def samples(runner: asyncio.Runner) -> Iterator[Web]:
    """The identity provider alone, over the database of the sample customers."""
    clock = HandClock()
    ctx = Context(Store(), Clock(clock), BASE)
    ctx.store.create()
    with ctx.store.begin() as tx:
        fill(ctx, tx)
    app = Starlette(routes=identity.routes())
    app.state.ctx = ctx
    web = open_web(app, ctx, clock, runner)
    yield web
    runner.run(web.client.aclose())
    ctx.store.close()
