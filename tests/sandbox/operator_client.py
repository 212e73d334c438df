"""The sandbox operator in this process, without a socket, a thread or Qt: plain calls over ASGI."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import sqlite3
import uuid
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

import httpx

from lebara_desktop.sandbox.app import build_app, prepare
from lebara_desktop.sandbox.clock import Clock, parse_rfc3339
from lebara_desktop.sandbox.context import Context, Settings
from lebara_desktop.sandbox.people import SYSTEMS
from lebara_desktop.sandbox.seed import fill
from lebara_desktop.sandbox.store import Store

BASE = "http://operator.test"
START = datetime(2026, 11, 22, 10, 30, tzinfo=UTC)
ORDER = "/tmf-api/productOrderingManagement/v4/productOrder"
CANCEL = "/tmf-api/productOrderingManagement/v4/cancelProductOrder"
PRODUCT = "/tmf-api/productInventory/v4/product"
PAYMENT = "/payment/v4/payment"
BUCKET = "/tmf-api/prepayBalanceManagement/v4/bucket"
TOPUP = "/tmf-api/prepayBalanceManagement/v4/topupBalance"
CONSUMPTION = "/tmf-api/usageConsumption/v4/queryUsageConsumption"
OFFERING = "/tmf-api/productCatalogManagement/v4/productOffering"
MESSAGE = "/tmf-api/communicationManagement/v4/communicationMessage"
VERIFIER = "v" * 64

Doc = dict[str, Any]  # a JSON object


class StillTime:
    """A machine clock that stands until it is moved: tests decide what time it is."""

    def __init__(self) -> None:
        self.at = START

    def __call__(self) -> datetime:
        """The machine's time."""
        return self.at


def _connection(store: Store) -> sqlite3.Connection:
    found = store.engine.raw_connection().driver_connection
    assert isinstance(found, sqlite3.Connection)
    return found


@cache
def _filled() -> bytes:
    """A filled database as bytes: filling takes most of a second, and every test wants its own."""
    ctx = Context(Store(), Clock(StillTime()), BASE)
    prepare(ctx)
    with ctx.store.begin() as tx:
        fill(ctx, tx)
    image = _connection(ctx.store).serialize()
    ctx.store.close()
    return image


class Operator:
    """One operator with its database in memory, and calls as signed-in people."""

    def __init__(self, url: str = "sqlite://", **settings: Any) -> None:
        self.time = StillTime()
        self.ctx = Context(Store(url), Clock(self.time), BASE, Settings(**settings))
        if url == "sqlite://" and not settings:
            _connection(self.ctx.store).deserialize(_filled())
        prepare(self.ctx)
        with self.ctx.store.begin() as tx:
            fill(self.ctx, tx)
        transport = httpx.ASGITransport(build_app(self.ctx))
        self._runner = asyncio.Runner()
        self.http = httpx.AsyncClient(transport=transport, base_url=BASE)
        self._tokens: dict[str, str] = {}

    def close(self) -> None:
        """Close the client, the loop and the database."""
        self._runner.run(self.http.aclose())
        self._runner.close()
        self.ctx.store.close()

    def run(self, work: Any) -> Any:  # a coroutine of whatever the test awaits
        """Run a coroutine on this operator's loop."""
        return self._runner.run(work)

    def pass_time(self, **span: float) -> None:
        """Let the machine's clock go on, as it does when nobody touches the sandbox."""
        self.time.at += timedelta(**span)

    def advance(self, **span: float) -> httpx.Response:
        """Move the operator's clock through its own route."""
        seconds = int(timedelta(**span).total_seconds())
        return self.request("POST", "/sandbox/clock", None, json={"advanceSeconds": seconds})

    def request(self, method: str, path: str, who: str | None, **more: Any) -> httpx.Response:
        """Ask as the sample customer ``who`` (first word of the name), or as nobody."""
        headers = dict(more.pop("headers", {}))
        if who is not None:
            headers["Authorization"] = f"Bearer {self.token(who)}"
        response: httpx.Response = self.run(self.http.request(method, path, headers=headers, **more))
        return response

    def get(self, path: str, who: str | None, **params: Any) -> Any:
        """GET and return the JSON of a success."""
        response = self.request("GET", path, who, params=params)
        assert response.status_code in (200, 206), response.text
        return response.json()

    def post(self, path: str, who: str | None, body: Doc, key: str | None = None) -> httpx.Response:
        """POST a body, with a key if given."""
        headers = {} if key is None else {"Idempotency-Key": key}
        return self.request("POST", path, who, json=body, headers=headers)

    def sample(self, who: str) -> Mapping[str, str]:
        """The login of a sample customer."""
        if who == "systems":
            return {"login": SYSTEMS.login, "password": SYSTEMS.password, "market": "GB"}
        samples = self.get("/sandbox/customers", None)
        return next(one for one in samples if one["name"].lower().startswith(who.lower()))

    def token(self, who: str) -> str:
        """Sign in (once an access token's life) and return the access token."""
        known = self._tokens.get(who)
        if known is not None and self._works(known):
            return known
        sample = self.sample(who)
        challenge = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()
        asked = {"client_id": "lebara-desktop", "scope": "openid profile offline_access", "nonce": "n"}
        asked |= {"code_challenge": challenge, "code_challenge_method": "S256", "market": sample["market"]}
        asked |= {"username": sample["login"], "password": sample["password"]}
        answer = self.run(self.http.post("/oauth/authorize-challenge", data=asked))
        assert answer.status_code == 200, answer.text
        form = {"grant_type": "authorization_code", "code": answer.json()["authorization_code"]}
        form |= {"code_verifier": VERIFIER, "client_id": "lebara-desktop"}
        tokens = self.run(self.http.post("/oauth/token", data=form))
        assert tokens.status_code == 200, tokens.text
        self._tokens[who] = str(tokens.json()["access_token"])
        return self._tokens[who]

    def _works(self, token: str) -> bool:
        headers = {"Authorization": f"Bearer {token}"}
        return bool(self.run(self.http.get("/oauth/userinfo", headers=headers)).status_code == 200)

    def plan(self, who: str, line: int = 0) -> Doc:
        """The plan instance on which a customer's line stands."""
        numbers = sorted({fact(one, "msisdn") for one in self.get(PRODUCT, who)})
        mine = [one for one in self.get(PRODUCT, who) if fact(one, "msisdn") == numbers[line]]
        return next((one for one in mine if one["status"] in ("active", "suspended", "created")), mine[0])

    def offer(self, offering_id: str, who: str = "amira") -> Doc:
        """One offering."""
        found: Doc = self.get(f"{OFFERING}/{offering_id}", who)
        return found

    def order_body(self, who: str, offering_id: str, price: float, *, key: str = "", **more: Any) -> Doc:
        """The body of a renewal as docs/operator-api.md has it."""
        plan, owner = self.plan(who, more.pop("line", 0)), self.get("/oauth/userinfo", who)
        currency = "CNY" if owner["market"] == "CN-SEED" else "GBP"
        facts = {"msisdn": fact(plan, "msisdn"), "startMode": "afterCurrent"} | more
        return {
            "externalId": key or str(uuid.uuid4()),
            "category": "renewal",
            "channel": [{"id": "subscriber", "role": "orderCapture"}],
            "relatedParty": [{"id": owner["party_id"], "role": "customer", "@referredType": "Individual"}],
            "billingAccount": {"id": owner["account_id"]},
            "productOrderItem": [
                {
                    "id": "1",
                    "action": "modify",
                    "quantity": 1,
                    "productOffering": {"id": offering_id},
                    "product": {
                        "id": plan["id"],
                        "productCharacteristic": [{"name": k, "value": v} for k, v in facts.items()],
                    },
                }
            ],
            "orderTotalPrice": [
                {"priceType": "oneTime", "price": {"taxIncludedAmount": {"unit": currency, "value": price}}}
            ],
        }

    def order(self, who: str, offering_id: str, price: float, **more: Any) -> Doc:
        """Place a renewal and return it."""
        body = self.order_body(who, offering_id, price, **more)
        response = self.post(ORDER, who, body, body["externalId"])
        assert response.status_code == 201, response.text
        found: Doc = response.json()
        return found

    def pay_body(self, order: Doc, method: str, attempt: int = 1) -> Doc:
        """The body of a payment of an order."""
        total = order["orderTotalPrice"][0]["price"]["taxIncludedAmount"]
        return {
            "correlatorId": f"{order['externalId']}/{attempt}",
            "account": {"id": order["billingAccount"]["id"], "@referredType": "BillingAccount"},
            "channel": {"id": "subscriber"},
            "totalAmount": total,
            "paymentItem": [
                {"id": "1", "item": {"id": order["id"], "@referredType": "ProductOrder"}, "totalAmount": total}
            ],
            "paymentMethod": {"id": method, "@type": "PaymentMethodRef", "@referredType": "RedirectMethod"},
        }

    def pay(self, who: str, order: Doc, method: str, attempt: int = 1) -> httpx.Response:
        """Begin a payment."""
        body = self.pay_body(order, method, attempt)
        return self.post(PAYMENT, who, body, body["correlatorId"])

    def read_order(self, who: str, order: Doc) -> Doc:
        """The order as it is now."""
        found: Doc = self.get(f"{ORDER}/{order['id']}", who)
        return found

    def ledger(self) -> Doc:
        """The operator's book."""
        found: Doc = self.get("/sandbox/ledger", None)
        assert found["balanced"], found
        return found

    def book(self, currency: str = "GBP") -> Doc:
        """The book's sums of one currency."""
        return next(one for one in self.ledger()["currencies"] if one["currency"] == currency)


def fact(product: Doc, name: str) -> Any:
    """The value of a product's characteristic, or None."""
    return next((one["value"] for one in product["productCharacteristic"] if one["name"] == name), None)


def moment(text: str) -> int:
    """A wire moment in milliseconds."""
    return parse_rfc3339(text)
