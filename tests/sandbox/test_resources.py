"""Resources that are written: mandatory attributes, partial changes, ownership, events for those who subscribed."""

from __future__ import annotations

import asyncio
import base64
import json
from typing import Any

import pytest

from .operator_client import MESSAGE, ORDER, PAYMENT, PRODUCT, Operator, fact

TICKET = "/tmf-api/troubleTicket/v4/troubleTicket"
CART = "/tmf-api/shoppingCart/v4/shoppingCart"
BILL = "/tmf-api/customerBillManagement/v4/customerBill"
SERVICE = "/tmf-api/ServiceActivationAndConfiguration/v4/service"
REFUND = "/payment/v4/refund"
Doc = dict[str, Any]  # a JSON object
PROBLEM = {"description": "No signal", "severity": "Minor", "ticketType": "network"}


def change(op: Operator, who: str, path: str, body: Doc) -> Any:
    """PATCH and return the answer."""
    return op.request("PATCH", path, who, json=body)


def test_a_ticket_lives_from_its_creation_to_its_deletion(op: Operator) -> None:
    made = op.post(TICKET, "amira", PROBLEM)
    ticket = made.json()
    assert (made.status_code, made.headers["Location"], ticket["status"]) == (201, ticket["href"], "acknowledged")
    path = f"{TICKET}/{ticket['id']}"
    changed = change(
        op, "amira", path, {"note": [{"text": "since Monday"}], "name": None, "status": "inProgress"}
    ).json()
    assert [one["status"] for one in changed["statusChange"]] == ["acknowledged", "inProgress"]
    assert changed["note"][0]["text"] == "since Monday"
    assert changed["creationDate"] == ticket["creationDate"]
    assert op.get(TICKET, "amira", status="inProgress") == [changed]
    assert op.request("GET", path, "sofia").status_code == 404
    assert change(op, "sofia", path, {"status": "closed"}).status_code == 404
    assert op.request("DELETE", path, "amira").status_code == 204
    assert op.request("GET", path, "amira").status_code == 404


@pytest.mark.parametrize(
    ("body", "place"),
    [({"severity": "x", "ticketType": "y"}, "description"), (PROBLEM | {"note": "text"}, "note"),
     (PROBLEM | {"status": "sleeping"}, "status"), (PROBLEM | {"relatedEntity": [{"id": "1"}]}, "relatedEntity[0]"),
     (PROBLEM | {"requestedResolutionDate": "soon"}, "requestedResolutionDate"), (["a list"], "")],
)  # fmt: skip
def test_a_body_that_does_not_fit_is_refused_at_its_place(op: Operator, body: Any, place: str) -> None:
    refused = op.request("POST", TICKET, "amira", json=body)
    assert (refused.status_code, refused.json()["code"]) == (400, "invalidRequest")
    assert place in refused.json()["reason"]
    assert op.get(TICKET, "amira") == []


def test_media_types_and_verbs_that_are_not_served_are_told_apart(op: Operator) -> None:
    text = op.request("POST", TICKET, "amira", content=b"{}", headers={"Content-Type": "text/plain"})
    assert (text.status_code, text.json()["code"]) == (415, "unsupportedMediaType")
    html = op.request("GET", TICKET, "amira", headers={"Accept": "text/html"})
    assert (html.status_code, html.json()["code"]) == (406, "notAcceptable")
    assert op.request("PUT", TICKET, "amira").status_code == 405


def test_a_cart_is_priced_with_its_tax_and_again_after_each_change(op: Operator) -> None:
    cart = op.post(CART, "amira", {"cartItem": [{"productOffering": {"id": "441159"}, "quantity": 2}]}).json()
    assert cart["cartTotalPrice"][0]["price"] == {
        "taxRate": 20, "taxIncludedAmount": {"unit": "GBP", "value": 40.0}, "dutyFreeAmount": {"unit": "GBP", "value": 33.33},
    }  # fmt: skip
    items = {"cartItem": [{"productOffering": {"id": "441158"}}], "cartTotalPrice": []}
    changed = change(op, "amira", f"{CART}/{cart['id']}", items).json()
    assert changed["cartTotalPrice"][0]["price"]["taxIncludedAmount"]["value"] == 15
    assert op.post(CART, "amira", {"cartItem": [{"quantity": 0}]}).status_code == 400


def test_what_the_operator_derives_changes_only_where_it_may(op: Operator) -> None:
    order = op.order("amira", "441158", 15)
    path = f"{ORDER}/{order['id']}"
    assert (
        change(op, "amira", path, {"description": "for my trip", "state": order["state"]}).json()["description"]
        == "for my trip"
    )
    assert change(op, "amira", path, {"state": "completed"}).status_code == 403
    assert op.get(path, "amira")["state"] == "pending"
    me = f"/tmf-api/party/v4/individual/{op.get('/oauth/userinfo', 'amira')['party_id']}"
    assert change(op, "amira", me, {"familyName": "Okafor-Bell"}).json()["familyName"] == "Okafor-Bell"
    assert change(op, "sofia", me, {"familyName": "x"}).status_code == 404


def test_an_order_that_is_no_renewal_is_acknowledged_and_charges_nothing(op: Operator) -> None:
    before = op.book()
    made = op.post(
        ORDER, "amira", {"productOrderItem": [{"id": "1", "action": "add", "productOffering": {"id": "441158"}}]}
    )
    assert (made.status_code, made.json()["state"]) == (201, "acknowledged")
    assert op.book() == before


def test_each_payment_is_a_bill_whose_receipt_is_a_pdf(op: Operator) -> None:
    bill = op.get(BILL, "amira", limit=1)[0]
    content = base64.b64decode(bill["billDocument"][0]["content"])
    assert content.startswith(b"%PDF-1.4")
    assert content.rstrip().endswith(b"%%EOF")
    place = int(content.rsplit(b"startxref\n", 1)[1].split()[0])
    assert content[place : place + 4] == b"xref"
    net, gross = (bill[name]["value"] for name in ("taxExcludedAmount", "taxIncludedAmount"))
    assert round(gross - net, 2) == bill["taxItem"][0]["taxAmount"]["value"]


def test_a_new_sim_is_activated_and_its_first_plan_begins(op: Operator) -> None:
    service = op.get(SERVICE, "nadia")[0]
    assert service["state"] == "inactive"
    path = f"{SERVICE}/{service['id']}"
    assert change(op, "nadia", path, {"state": "active"}).json()["state"] == "reserved"
    op.pass_time(seconds=3)
    assert op.get(path, "nadia")["state"] == "active"
    plan = op.plan("nadia")
    assert (plan["status"], fact(plan, "lineState")) == ("active", "active")
    assert change(op, "nadia", path, {"state": "terminated"}).status_code == 403


def test_a_refund_takes_back_what_was_bought_and_the_book_stays_right(op: Operator) -> None:
    order = op.order("priya", "441158", 15)
    payment = op.pay("priya", order, "card").json()
    from lebara_desktop.sandbox.engine import payments

    with op.ctx.store.begin() as tx:
        payments.capture(op.ctx, tx, payment["id"], "Visa")
    op.pass_time(seconds=3)
    waiting = len([one for one in op.get(PRODUCT, "priya") if one["status"] == "pendingActive"])
    body = {"account": payment["account"], "paymentMethod": {"id": "card", "@type": "PaymentMethodRef"},
            "totalAmount": payment["totalAmount"], "payment": {"id": payment["id"]}}  # fmt: skip
    assert op.post(REFUND, "priya", body, "k1").status_code == 403
    done = op.post(REFUND, "systems", body, "k1")
    assert (done.status_code, done.json()["status"]) == (201, "done")
    assert op.post(REFUND, "systems", body, "k2").json()["code"] == "orderClosed"
    assert len([one for one in op.get(PRODUCT, "priya") if one["status"] == "pendingActive"]) == waiting - 1
    assert op.get(f"{PAYMENT}/{payment['id']}", "priya")["status"] == "captured"
    assert op.ledger()["balanced"]


def test_names_follow_the_language_that_is_asked_for(op: Operator) -> None:
    path = "/tmf-api/productCatalogManagement/v4/productOfferingPrice/price-cny-50"
    told = {}
    for language in ("en", "zh-Hans, en;q=0.5", "fr"):
        price = op.request("GET", path, "chen", headers={"Accept-Language": language}).json()
        told[language] = (price["name"], price["tax"][0]["taxCategory"])
    assert told == {"en": ("National data ¥50", "VAT"), "fr": ("National data ¥50", "VAT"),
                    "zh-Hans, en;q=0.5": ("国内流量 50元", "增值税")}  # fmt: skip


def test_the_operators_own_opinion_is_what_the_periods_would_have_cost(op: Operator) -> None:
    answer = op.post("/customer/v4/queryProductRecommendation", "amira", {"recommendationType": "offer"}).json()
    best = answer["recommendationItem"][0]
    facts = {one["name"]: one["value"] for one in best["product"]["productCharacteristic"]}
    assert (best["productOffering"]["id"], facts["estimatedCost"]["value"]) == ("441159", 20)
    assert 1 <= facts["estimatedSaving"]["value"] <= 5


def test_a_listener_hears_the_official_events_of_its_own_resources_and_is_tried_again(op: Operator) -> None:
    heard: list[Doc] = []
    refusals = iter([True])

    async def listen(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        size = next(int(row.partition(":")[2]) for row in head.splitlines() if row.lower().startswith("content-length"))
        body = await reader.readexactly(size)
        refused = next(refusals, False)
        if not refused:
            heard.append(json.loads(body))
        writer.write(b"HTTP/1.1 503 x\r\n\r\n" if refused else b"HTTP/1.1 204 x\r\n\r\n")
        await writer.drain()
        writer.close()

    server = op.run(asyncio.start_server(listen, "127.0.0.1", 0))
    port = server.sockets[0].getsockname()[1]
    hub = op.post(
        "/tmf-api/productOrderingManagement/v4/hub", "amira", {"callback": f"http://127.0.0.1:{port}/x"}
    ).json()
    order = op.order("amira", "441158", 15)
    op.order("sofia", "441154", 10)
    op.post("/tmf-api/productOrderingManagement/v4/cancelProductOrder", "amira", {"productOrder": {"id": order["id"]}})

    async def delivered() -> None:
        while op.ctx.delivering is not None and not op.ctx.delivering.done():
            await op.ctx.delivering

    op.run(delivered())
    assert sorted(one["eventType"] for one in heard) == ["ProductOrderCreateEvent", "ProductOrderStateChangeEvent"]
    assert {one["event"]["productOrder"]["id"] for one in heard} == {order["id"]}
    assert op.request("DELETE", f"/tmf-api/productOrderingManagement/v4/hub/{hub['id']}", "sofia").status_code == 404
    assert op.request("DELETE", f"/tmf-api/productOrderingManagement/v4/hub/{hub['id']}", "amira").status_code == 204
    server.close()
    op.run(server.wait_closed())


@pytest.mark.parametrize(
    "address", ["http://example.org/x", "https://127.0.0.1/", "http://10.0.0.1/", "file:///etc", "http://"]
)
def test_events_go_to_this_machine_or_to_allowed_hosts_only(op: Operator, address: str) -> None:
    refused = op.post("/tmf-api/productOrderingManagement/v4/hub", "amira", {"callback": address})
    assert (refused.status_code, refused.json()["code"]) == (400, "invalidRequest")


def test_the_operator_sends_a_message_that_its_receiver_reads(op: Operator) -> None:
    party = op.get("/oauth/userinfo", "amira")["party_id"]
    body = {"content": "Your shop moved.", "messageType": "SMS", "sender": {"id": "shop"},
            "receiver": [{"party": {"id": party, "@referredType": "Individual"}}]}  # fmt: skip
    assert op.post(MESSAGE, "amira", body).status_code == 403
    assert op.post(MESSAGE, "systems", body).status_code == 201
    assert op.get(MESSAGE, "amira", limit=1)[0]["content"] == "Your shop moved."
