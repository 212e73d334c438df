"""The operator's own word on a renewal, asked beside the program: its book of money and its inventory, over plain HTTP."""

from __future__ import annotations

import asyncio
import hashlib
import json
import secrets
import urllib.parse
import urllib.request
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from lebara_desktop.app.embedded import Sample

_PRODUCTS = "/tmf-api/productInventory/v4/product"


@dataclass(frozen=True)
class Books:
    """What the operator holds at one moment: captured and completed in minor units, and the end of what is bought."""

    captured: int
    completed: int
    balanced: bool
    paid_until: datetime | None
    orders: frozenset[str]

    def differs_by_one_renewal(self, before: Books, price: int) -> bool:
        """Whether exactly one renewal of ``price`` was captured, completed and put on the account since ``before``."""
        return (
            self.balanced
            and self.captured - before.captured == price
            and self.completed - before.completed == price
            and len(self.orders - before.orders) == 1
            and self.paid_until is not None
            and (before.paid_until is None or self.paid_until > before.paid_until)
        )


class Auditor:
    """Signs in as a sample customer on its own and reads."""

    def __init__(self, url: str) -> None:
        self._url = url

    async def read(self, sample: Sample, currency: str) -> Books:
        """Return the operator's books for this customer."""
        return await asyncio.get_running_loop().run_in_executor(None, self._read, sample, currency)

    def _read(self, sample: Sample, currency: str) -> Books:
        token = self._token(sample)
        msisdn = sample.login.lstrip("+")
        products = [
            one for one in self._get(_PRODUCTS + "?limit=200", token) if _characteristic(one, "msisdn") == msisdn
        ]
        ends = [end for one in products if one["status"] != "terminated" for end in _ends(one)]
        money: dict[str, Any] = next(
            (one for one in self._get("/sandbox/ledger")["currencies"] if one["currency"] == currency), {}
        )
        return Books(
            captured=money.get("captures", 0) - money.get("refunds", 0),
            completed=money.get("completedOrders", 0),
            balanced=money.get("balanced", True),
            paid_until=max(ends, default=None),
            orders=frozenset(item["productOrderId"] for one in products for item in one.get("productOrderItem", ())),
        )

    def _token(self, sample: Sample) -> str:
        verifier = secrets.token_urlsafe(48)
        challenge = urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
        common = {"client_id": "lebara-desktop", "scope": "openid profile"}
        who = {"username": sample.login, "password": sample.password, "market": sample.market}
        pkce = {"code_challenge": challenge, "code_challenge_method": "S256"}
        code = self._post("/oauth/authorize-challenge", {**common, **who, **pkce})["authorization_code"]
        grant = {**common, "grant_type": "authorization_code", "code": code, "code_verifier": verifier}
        return str(self._post("/oauth/token", grant)["access_token"])

    def _post(self, path: str, form: dict[str, str]) -> Any:  # Any: JSON
        return self._send(urllib.request.Request(self._url + path, urllib.parse.urlencode(form).encode()))  # noqa: S310

    def _get(self, path: str, token: str = "") -> Any:  # Any: JSON
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        return self._send(urllib.request.Request(self._url + path, headers=headers))  # noqa: S310

    def _send(self, request: urllib.request.Request) -> Any:  # Any: JSON
        with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310 — the sandbox's own loopback address
            return json.loads(answer.read())


def _characteristic(product: dict[str, Any], name: str) -> object:
    return next((one["value"] for one in product.get("productCharacteristic", ()) if one["name"] == name), None)


def _ends(product: dict[str, Any]) -> list[datetime]:
    terms = product.get("productTerm", ())
    return [datetime.fromisoformat(term["validFor"]["endDateTime"]) for term in terms if term.get("validFor")]
