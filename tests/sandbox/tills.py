"""Many tills at once against a running operator: each renews again and again, and sends some requests twice."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx

from .operator_client import CONSUMPTION, ORDER, PAYMENT, PRODUCT, VERIFIER, fact

PAYERS = ("+447700900123", "+447700900203", "+447700900205", "+447700900210", "+447700900211")
OFFER, PRICE = "441159", 20
_PAUSE = 0.1  # seconds before a request that is being worked on is asked for again; a till waits the whole Retry-After
Doc = dict[str, Any]  # a JSON object


@contextmanager
def serving(database: str, workers: int = 1) -> Iterator[Doc]:
    """A running operator without an activation delay; yields the line it printed."""
    command = [sys.executable, "-m", "lebara_desktop.sandbox.serve", "--database", database, "--activation-delay", "0"]
    process = subprocess.Popen(
        [*command, "--workers", str(workers), "--parent-stdin"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        yield json.loads(process.stdout.readline())
    finally:
        process.stdin.close()
        process.stdout.close()
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@dataclass
class Outcome:
    """What the tills saw: seconds of each request, and the references of what they bought."""

    seconds: list[float] = field(default_factory=list)
    bought: list[str] = field(default_factory=list)
    elapsed: float = 0.0
    ledger: Doc = field(default_factory=dict)
    before: Doc = field(default_factory=dict)
    orders: dict[str, int] = field(default_factory=dict)

    @property
    def captured(self) -> int:
        """Minor units of pounds that came in."""
        return _pounds(self.ledger) - _pounds(self.before)

    def p99(self) -> float:
        """The time that 99 of 100 requests stay under."""
        return sorted(self.seconds)[int(len(self.seconds) * 0.99)]


def _pounds(ledger: Doc) -> int:
    return next(int(one["captures"]) for one in ledger["currencies"] if one["currency"] == "GBP")


def renew_all(url: str, tills: int, renewals: int) -> Outcome:
    """Let every till do its renewals, all at once."""
    return asyncio.run(_all(url, tills, renewals))


async def _all(url: str, tills: int, renewals: int) -> Outcome:
    outcome = Outcome()
    limits = httpx.Limits(max_connections=tills * 2, max_keepalive_connections=tills * 2)
    async with httpx.AsyncClient(base_url=url, timeout=120, limits=limits) as http:
        people = [await _sign_in(http, login) for login in PAYERS]
        systems = await _sign_in(http, "systems@operator.example", "sandbox-systems")
        for one in people:
            await _fill_credit(http, systems, one)
        outcome.before = (await http.get("/sandbox/ledger")).json()
        started = time.perf_counter()
        await asyncio.gather(*(_till(http, people[n % len(people)], renewals, outcome) for n in range(tills)))
        outcome.elapsed = time.perf_counter() - started
        outcome.ledger = (await http.get("/sandbox/ledger")).json()
        for one in people:
            found = (await http.get(ORDER, headers=one["headers"], params={"limit": 1000, "state": "completed"})).json()
            for order in found:
                outcome.orders[order["externalId"]] = outcome.orders.get(order["externalId"], 0) + 1
    return outcome


async def _sign_in(http: httpx.AsyncClient, login: str, password: str = "") -> Doc:
    samples = (await http.get("/sandbox/customers")).json()
    password = password or next(one["password"] for one in samples if one["login"] == login)
    challenge = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()
    asked = {"client_id": "lebara-desktop", "scope": "openid profile offline_access", "nonce": "n", "market": "GB"}
    asked |= {"code_challenge": challenge, "code_challenge_method": "S256", "username": login, "password": password}
    code = (await http.post("/oauth/authorize-challenge", data=asked)).json()["authorization_code"]
    form = {"grant_type": "authorization_code", "code": code, "code_verifier": VERIFIER, "client_id": "lebara-desktop"}
    token = (await http.post("/oauth/token", data=form)).json()["access_token"]
    headers = {"Authorization": f"Bearer {token}"}
    info = (await http.get("/oauth/userinfo", headers=headers)).json()
    return {"headers": headers, "account": info["account_id"], "party": info["party_id"]}


async def _fill_credit(http: httpx.AsyncClient, systems: Doc, person: Doc) -> None:
    path = "/tmf-api/prepayBalanceManagement/v4/adjustBalance"
    body = {
        "amount": {"amount": 50000, "units": "GBP"},
        "usageType": "monetary",
        "bucket": {"id": f"credit-{person['account']}"},
    }
    done = await http.post(path, json=body, headers=systems["headers"])
    assert done.status_code == 201, done.text
    plans = (await http.get(PRODUCT, headers=person["headers"])).json()
    person["plan"] = next(one for one in plans if one["status"] == "active")


async def _till(http: httpx.AsyncClient, person: Doc, renewals: int, outcome: Outcome) -> None:
    for number in range(renewals):
        key = str(uuid.uuid4())
        order = await _send(http, ORDER, _order(person, key), key, person, outcome, twice=number % 5 == 0)
        await _send(http, PAYMENT, _payment(person, order, key), f"{key}/1", person, outcome, twice=number % 5 == 1)
        query = {"searchCriteria": {"product": [{"id": person["plan"]["id"]}]}}
        await _send(http, CONSUMPTION, query, "", person, outcome)
        outcome.bought.append(key)


async def _send(
    http: httpx.AsyncClient, path: str, body: Doc, key: str, person: Doc, outcome: Outcome, *, twice: bool = False
) -> Doc:
    headers = {**person["headers"], **({"Idempotency-Key": key} if key else {})}

    async def once() -> httpx.Response:
        while True:
            started = time.perf_counter()
            try:
                answer = await http.post(path, json=body, headers=headers)
            except httpx.TransportError:
                continue  # what a till does: the same key again
            outcome.seconds.append(time.perf_counter() - started)
            if answer.status_code != 409 or answer.json()["code"] != "requestInProgress":
                return answer
            await asyncio.sleep(_PAUSE)

    answers = await asyncio.gather(*(once() for _ in range(2 if twice else 1)))
    assert {one.status_code for one in answers} == {201}, [one.text for one in answers]
    assert len({one.content for one in answers}) == 1
    found: Doc = answers[0].json()
    return found


def _order(person: Doc, key: str) -> Doc:
    plan = person["plan"]
    facts = [{"name": "msisdn", "value": fact(plan, "msisdn")}, {"name": "startMode", "value": "afterCurrent"}]
    item = {"id": "1", "action": "modify", "productOffering": {"id": OFFER}}
    item["product"] = {"id": plan["id"], "productCharacteristic": facts}
    price = {"price": {"taxIncludedAmount": {"unit": "GBP", "value": PRICE}}}
    return {"externalId": key, "category": "renewal", "productOrderItem": [item], "orderTotalPrice": [price]}


def _payment(person: Doc, order: Doc, key: str) -> Doc:
    total = {"unit": "GBP", "value": PRICE}
    item = {"id": "1", "item": {"id": order["id"], "@referredType": "ProductOrder"}, "totalAmount": total}
    return {"correlatorId": f"{key}/1", "account": {"id": person["account"]}, "totalAmount": total,
            "paymentItem": [item], "paymentMethod": {"id": "credit", "@type": "PaymentMethodRef"}}  # fmt: skip
