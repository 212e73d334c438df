"""The callers of the access matrix, all signed in at one operator, and how each of them asks."""

from __future__ import annotations

import base64
import hashlib
from typing import Any

import httpx
from sqlalchemy import update
from starlette.applications import Starlette
from starlette.routing import Route

from lebara_desktop.sandbox.app import build_app
from lebara_desktop.sandbox.identity.tables import access
from tests.sandbox.operator_client import VERIFIER, Operator

CALLERS = ("none", "own", "other", "staff", "manager", "acting", "office", "registrant", "guest", "expired")
OWN_NUMBER, OWN_PARTY = "447700900123", "ind-1001"
EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange"
_LOGINS = {
    "own": ("+" + OWN_NUMBER, "sandbox-amira"),
    "other": ("+447700900203", "sandbox-sofia"),
    "staff": ("counter@shop.example", "sandbox-counter"),
    "manager": ("manager@shop.example", "sandbox-manager"),
    "second": ("till2@shop.example", "sandbox-second"),
    "beijing": ("beijing@shop.example", "sandbox-beijing"),
    "office": ("office@operator.example", "sandbox-office"),
    "expired": ("+" + OWN_NUMBER, "sandbox-amira"),
    "registrant": ("noor@example.org", "correct horse"),
}


class Cast:
    """One operator and a token for each caller; `acting` is the staff in the name of `own`."""

    def __init__(self, database: str = "sqlite://") -> None:
        self.op = Operator(database)
        self.tokens: dict[str, str] = {}
        self.register("447700900777", "noor@example.org")
        self.sign_everybody_in()

    def sign_everybody_in(self) -> None:
        """A fresh token for each caller; that of `expired` is spoilt."""
        self.tokens = {name: self.sign_in(*login) for name, login in _LOGINS.items()}
        with self.op.ctx.store.begin() as tx:
            last = hashlib.sha256(self.tokens["expired"].encode()).hexdigest()
            tx.execute(update(access).where(access.c.token_hash == last).values(expires_at=0))
        self.tokens["acting"] = self.act("staff", OWN_NUMBER)
        self.tokens["guest"] = self.guest(OWN_NUMBER)

    def close(self) -> None:
        """Close the operator."""
        self.op.close()

    def routes(self) -> list[Route]:
        """Every route of the application."""
        app: Any = build_app(self.op.ctx)  # the layers around it have nothing in common but the next one
        while not isinstance(app, Starlette):
            app = app._app
        found = [one for one in app.routes if isinstance(one, Route)]
        assert len(found) == len(app.routes)
        return found

    def ask(self, caller: str, method: str, path: str, **more: Any) -> httpx.Response:
        """One request of a caller."""
        token = self.tokens.get(caller)
        headers = dict(more.pop("headers", {})) | ({"Authorization": f"Bearer {token}"} if token else {})
        answer: httpx.Response = self.op.run(self.op.http.request(method, path, headers=headers, **more))
        return answer

    def form(self, path: str, **fields: str) -> httpx.Response:
        """A form of nobody in particular."""
        return self.ask("none", "POST", path, data=fields)

    def sign_in(self, username: str, password: str) -> str:
        """An access token with every scope that the login may have."""
        return self.redeem(self.form("/oauth/authorize-challenge", **asked(), username=username, password=password))

    def guest(self, number: str, market: str = "GB") -> str:
        """A token of somebody without an account who renews a number."""
        wish = {"username": number, "purpose": "guest", "market": market}
        return self.redeem(self.form("/oauth/authorize-challenge", **asked(), **wish))

    def redeem(self, answer: httpx.Response) -> str:
        """The access token of a code."""
        assert answer.status_code == 200, answer.text
        code = {"code": answer.json()["authorization_code"], "code_verifier": VERIFIER}
        tokens = self.form("/oauth/token", grant_type="authorization_code", client_id="lebara-desktop", **code)
        return str(tokens.json()["access_token"])

    def act(self, staff: str, number: str) -> str:
        """A token with which staff act for the customer of a number, whom they have looked up."""
        found = self.ask(
            staff, "GET", "/tmf-api/productInventory/v4/product", params={"productCharacteristic.value": number}
        )
        assert found.status_code == 200, found.text
        party = found.json()[0]["relatedParty"][0]["id"]
        return str(self.exchange(staff, party).json()["access_token"])

    def exchange(self, staff: str, party: str) -> httpx.Response:
        """Ask to act for a customer."""
        fields = {"grant_type": EXCHANGE, "client_id": "lebara-desktop", "customer": party}
        return self.form("/oauth/token", **fields, subject_token=self.tokens[staff])

    def register(self, number: str, email: str) -> str:
        """A token of somebody whose number is proved and whose account is not made yet."""
        begun = self.form("/oauth/authorize-challenge", **asked(), username=number, purpose="register", market="GB")
        session = {"client_id": "lebara-desktop", "auth_session": begun.json()["auth_session"]}
        code = self.op.get("/sandbox/inbox", None, msisdn=number)[0]["content"][:5]
        self.form("/oauth/authorize-challenge", **session, code=code)
        person = {"email": email, "password": "correct horse", "given_name": "Noor", "family_name": "Bakker"}
        return self.redeem(self.form("/oauth/authorize-challenge", **session, **person))


def asked() -> dict[str, str]:
    """What every sign-in asks."""
    challenge = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()
    wanted = {"client_id": "lebara-desktop", "scope": "openid profile offline_access shop", "code_challenge": challenge}
    return wanted | {"code_challenge_method": "S256"}
