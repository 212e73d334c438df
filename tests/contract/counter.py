"""A counter with our client on this side and the sandbox operator on the other, in one process over ASGI.

Every body in both directions is held against the official definitions on its way, where those are at hand.
"""

from __future__ import annotations

import json
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import jsonschema

from lebara_desktop.api.client import OperatorClient, open_operator
from lebara_desktop.api.port import Grant
from lebara_desktop.api.profile import Profile
from lebara_desktop.domain.account import Line
from lebara_desktop.domain.checkout import (
    Answered,
    Draft,
    OrderFact,
    PaymentFact,
    StartMode,
    Way,
    validity,
)
from lebara_desktop.domain.plans import PlanOffer
from lebara_desktop.sandbox.app import build_app
from tests.api.desk import Vault
from tests.sandbox.operator_client import Operator, StillTime

URL = "http://127.0.0.1:8650"
SPECS = Path(os.environ.get("TMF_SPECS") or Path(__file__).resolve().parents[3] / "shared" / "tmf" / "specs")
Doc = dict[str, Any]  # JSON

_DEFINITIONS = {
    "productOffering": "TMF620 ProductOffering",
    "productOfferingPrice": "TMF620 ProductOfferingPrice",
    "productSpecification": "TMF620 ProductSpecification",
    "product": "TMF637 Product",
    "queryUsageConsumption": "TMF677 QueryUsageConsumption",
    "bucket": "TMF654 Bucket",
    "topupBalance": "TMF654 TopupBalance",
    "productOrder": "TMF622 ProductOrder",
    "cancelProductOrder": "TMF622 CancelProductOrder",
    "paymentMethod": "TMF670 PaymentMethod",
    "payment": "TMF676 Payment",
    "refund": "TMF676 Refund",
    "communicationMessage": "TMF681 CommunicationMessage",
    "individual": "TMF632 Individual",
    "resource": "TMF639 Resource",
    "service": "TMF640 Service",
    "troubleTicket": "TMF621 TroubleTicket",
    "customerBill": "TMF678 CustomerBill",
}


@cache
def _definitions(api: str) -> Doc:
    spec: Doc = json.loads((SPECS / f"{api}-v4.json").read_text("utf-8"))["definitions"]
    if api == "TMF670":  # its enumeration of @type names none of its own sub-types
        del spec["PaymentMethod"]["properties"]["@type"]["enum"]
    return spec


@dataclass
class Wire(httpx.AsyncBaseTransport):
    """Hands requests to the operator and keeps what was said; ``wrong`` is what the official definitions do not allow."""

    inner: httpx.ASGITransport
    said: list[tuple[str, str, Any]] = field(default_factory=list)  # Any: JSON
    wrong: list[str] = field(default_factory=list)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        response = await self.inner.handle_async_request(request)
        body = await response.aread()
        path = request.url.path
        if body and not path.startswith(("/oauth", "/.well-known", "/pay/")):
            document = json.loads(body)
            self.said.append((request.method, path, document))
            self._check(request, response.status_code, document)
        return httpx.Response(response.status_code, headers=response.headers, stream=httpx.ByteStream(body))

    def answers(self, resource: str, method: str = "GET") -> list[Doc]:
        """All documents that were answered for ``resource``."""
        found = [one for how, path, one in self.said if how == method and path.rstrip("/").endswith(f"/{resource}")]
        return [each for one in found for each in (one if isinstance(one, list) else [one])]

    def _check(self, request: httpx.Request, status: int, document: Any) -> None:  # Any: JSON
        resource = next(one for one in request.url.path.split("/")[::-1] if one in _DEFINITIONS)
        api, name = _DEFINITIONS[resource].split()
        if not SPECS.is_dir():
            return
        if request.method == "POST" and not request.url.path.endswith(("/void", "/reveal")):
            self._hold_against(api, f"{name}_Create", json.loads(request.content))
        for one in document if isinstance(document, list) else [document]:
            kind = str(one.get("@type"))
            self._hold_against(api, "Error" if status >= 400 else kind if kind in _definitions(api) else name, one)

    def _hold_against(self, api: str, definition: str, document: Doc) -> None:
        schema = {"$ref": f"#/definitions/{definition}", "definitions": _definitions(api)}
        for error in jsonschema.Draft4Validator(schema).iter_errors(document):
            self.wrong.append(f"{api} {definition} {'/'.join(map(str, error.path))}: {error.message[:200]}")


class Hands:
    """The client's own clock: it goes on with the operator's, but starts elsewhere."""

    def __init__(self, time: StillTime) -> None:
        self._time = time

    def now(self) -> datetime:
        return self._time.at - timedelta(days=400)

    def monotonic(self) -> float:
        return self._time.at.timestamp()


@dataclass
class Shop:
    """An operator, our client, and a browser for its pages."""

    operator: Operator
    wire: Wire
    client: OperatorClient
    vault: Vault
    browser: httpx.AsyncClient

    async def sign_in(self, name: str) -> Grant:
        """Sign a sample customer in."""
        login, market = LOGINS[name]
        return await self.client.sign_in(login, f"sandbox-{name}", market)

    async def line(self, grant: Grant) -> Line:
        """The first line."""
        return (await self.client.lines(grant.identity.party))[0]

    async def order(
        self, grant: Grant, offer: str = "", *, start: StartMode = StartMode.AFTER_CURRENT
    ) -> tuple[Draft, OrderFact]:
        """Order ``offer``, or the cheapest plan."""
        line = await self.line(grant)
        offers = await self.client.offers(grant.identity.market, "subscriber")
        plans = sorted((one for one in offers if one.sellable and not one.is_add_on), key=lambda one: one.price.minor)
        chosen = next((one for one in plans if one.id == offer), plans[0])
        draft = self.draft(grant, line, chosen, start)
        reply = await self.client.post_order(draft.intent, self.client.order_body(draft))
        assert isinstance(reply, Answered)
        assert isinstance(reply.fact, OrderFact), reply
        return draft, reply.fact

    def draft(self, grant: Grant, line: Line, offer: PlanOffer, start: StartMode = StartMode.AFTER_CURRENT) -> Draft:
        """An order as the review page would make it."""
        who, product = grant.identity, line.current.id if line.current else None
        period = validity(offer, start, self.client.now(), line.paid_until)
        return Draft(
            str(uuid4()), str(uuid4()), who.party, line.account, line.msisdn, product, offer, start, False, period
        )

    async def way(self, grant: Grant, name: str) -> Way:
        """A way to pay; ``saved`` is the saved card."""
        ways = await self.client.ways_to_pay(grant.identity.party)
        return next(one for one in ways if name in (one.name, one.kind.value))

    async def pay(self, draft: Draft, order: OrderFact, way: Way, attempt: int = 1) -> PaymentFact:
        """Start one payment."""
        key = f"{draft.intent}/{attempt}"
        body = self.client.payment_body(key, draft.account, order.id, draft.total, way.id)
        reply = await self.client.post_payment(key, body)
        assert isinstance(reply, Answered)
        assert isinstance(reply.fact, PaymentFact), reply
        assert (reply.fact.client_ref, reply.fact.order, reply.fact.amount) == (key, order.id, draft.total)
        return reply.fact

    async def post_form(self, url: str, **fields: str) -> str:
        """Send a form of a page and return where it leads."""
        answer = await self.browser.post(url, data=fields)
        assert answer.status_code == 303, answer.text
        return str(httpx.URL(url).join(answer.headers["location"]))


LOGINS = {
    "amira": ("447700900123", "GB"),
    "chen": ("+447700900201", "CN-SEED"),
    "omar": ("447700900202", "CN-SEED"),
    "sofia": ("447700900203", "GB"),
    "jakub": ("447700900204", "GB"),
    "fatima": ("447700900205", "GB"),
    "nadia": ("447700900208", "GB"),
    "li": ("447700900209", "CN-SEED"),
    "grace": ("447700900210", "GB"),
    "priya": ("447700900211", "GB"),
}


@asynccontextmanager
async def opened(operator: Operator) -> AsyncIterator[Shop]:
    """A client of the operator; at the end nothing may have been said that the official definitions do not allow."""
    transport = httpx.ASGITransport(build_app(operator.ctx))
    wire, vault = Wire(transport), Vault()
    browser = httpx.AsyncClient(transport=transport, base_url=URL)
    profile = Profile.for_sandbox(URL)
    async with browser, open_operator(profile, clock=Hands(operator.time), tokens=vault, transport=wire) as client:
        yield Shop(operator, wire, client, vault, browser)
    assert wire.wrong == []


def checked_apis() -> set[str]:
    """The APIs whose bodies are held against the official definitions."""
    return {one.split()[0] for one in _DEFINITIONS.values()}
