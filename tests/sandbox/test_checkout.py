"""From order to proof: each way to pay, what is refused, and that nothing is charged where nothing was sold."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from lebara_desktop.sandbox.engine import payments

from .operator_client import (
    BUCKET,
    CANCEL,
    CONSUMPTION,
    MESSAGE,
    OFFERING,
    ORDER,
    PAYMENT,
    PRODUCT,
    TOPUP,
    Operator,
    fact,
)

Doc = dict[str, Any]  # a JSON object


def capture(op: Operator, payment: Doc, label: str = "Visa •••• 4242") -> None:
    """The payer pays on the hosted page."""
    with op.ctx.store.begin() as tx:
        payments.capture(op.ctx, tx, payment["id"], label)


def test_a_card_renewal_is_queued_behind_the_running_plan_and_proved_by_order_product_bucket_and_message(
    op: Operator,
) -> None:
    before = op.plan("amira")
    order = op.order("amira", "441158", 15)
    assert (order["state"], order["@type"], order["revision"]) == ("pending", "RenewalOrder", 1)
    assert (
        order["productOrderItem"][0]["product"]["productTerm"][0]["validFor"]["startDateTime"]
        == (before["productTerm"][0]["validFor"]["endDateTime"])
    )
    payment = op.pay("amira", order, "card").json()
    assert (payment["status"], payment["@type"]) == ("pendingAuthorization", "RedirectPayment")
    assert payment["redirectUrl"].startswith(f"http://operator.test/pay/{payment['id']}?t=")
    capture(op, payment)
    paid = op.get(f"{PAYMENT}/{payment['id']}", "amira")
    assert (paid["status"], paid["methodLabel"], paid["revision"]) == ("captured", "Visa •••• 4242", 2)
    assert "redirectUrl" not in paid
    assert op.read_order("amira", order)["state"] == "inProgress"
    assert op.book()["ordersInProgress"] == 1500
    op.pass_time(seconds=2)
    done = op.read_order("amira", order)
    item = done["productOrderItem"][0]
    assert (done["state"], done["payment"][0]["id"]) == ("completed", payment["id"])
    product = op.get(f"{PRODUCT}/{item['product']['id']}", "amira")
    assert product["status"] == "pendingActive"
    assert product["productOrderItem"] == [
        {"productOrderId": order["id"], "orderItemId": "1", "orderItemAction": "modify"}
    ]
    assert product["productRelationship"][0]["product"]["id"] == before["id"]
    assert item["product"]["productTerm"][0]["validFor"] == product["productTerm"][0]["validFor"]
    full = [b for b in op.get(BUCKET, "amira", **{"product.id": product["id"]}) if b["name"] == "data"]
    assert full[0]["remainingValue"] == {"amount": 10240, "units": "MB"}
    told = op.get(MESSAGE, "amira", **{"characteristic.value": order["id"]})
    assert {(one["messageType"], one["characteristic"][0]["value"]) for one in told} >= {
        ("SMS", "paymentReceived"),
        ("SMS", "renewalQueued"),
        ("Email", "renewalQueued"),
    }


def test_a_renewal_that_starts_now_ends_the_running_plan_and_keeps_the_queue_behind_the_new_one(op: Operator) -> None:
    running = op.plan("priya")
    waiting = next(one for one in op.get(PRODUCT, "priya") if one["status"] == "pendingActive")
    order = op.order("priya", "441159", 20, startMode="now")
    capture(op, op.pay("priya", order, "card").json())
    op.pass_time(seconds=2)
    new = op.get(f"{PRODUCT}/{op.read_order('priya', order)['productOrderItem'][0]['product']['id']}", "priya")
    assert (new["status"], new["productOffering"]["id"]) == ("active", "441159")
    assert op.get(f"{PRODUCT}/{running['id']}", "priya")["status"] == "terminated"
    moved = op.get(f"{PRODUCT}/{waiting['id']}", "priya")
    assert moved["productTerm"][0]["validFor"]["startDateTime"] == new["productTerm"][0]["validFor"]["endDateTime"]
    assert moved["productRelationship"][0]["product"]["id"] == new["id"]


@pytest.mark.parametrize("who", ["chen", "omar"])
def test_a_qr_payment_brings_a_line_in_grace_or_suspension_back_to_life(op: Operator, who: str) -> None:
    old = op.plan(who)
    order = op.order(who, "cny-50", 50)
    payment = op.pay(who, order, "alipay").json()
    assert payment["@type"] == "QrPayment"
    assert payment["qrCodePayload"].startswith(f"http://operator.test/pay/qr/{payment['id']}?t=")
    capture(op, payment, "Alipay")
    op.pass_time(seconds=3)
    plan = op.plan(who)
    assert (plan["status"], fact(plan, "lineState")) == ("active", "active")
    assert plan["id"] == op.read_order(who, order)["productOrderItem"][0]["product"]["id"]
    assert op.get(f"{PRODUCT}/{old['id']}", who)["status"] == "terminated"


def test_credit_pays_at_once_and_only_as_far_as_it_reaches(op: Operator) -> None:
    order = op.order("sofia", "441154", 10)
    assert op.pay("sofia", order, "credit").json()["status"] == "captured"
    left = next(one for one in op.get(BUCKET, "sofia", usageType="monetary"))
    assert left["remainingValue"] == {"amount": 2.0, "units": "GBP"}
    refused = op.pay("sofia", op.order("sofia", "441154", 10), "credit")
    assert (refused.status_code, refused.json()["code"]) == (422, "insufficientCredit")


def test_a_saved_card_asks_its_bank(op: Operator) -> None:
    methods = op.get("/tmf-api/paymentMethod/v4/paymentMethod", "amira")
    card = next(one for one in methods if one["@type"] == "TokenizedCard")
    payment = op.pay("amira", op.order("amira", "441158", 15), card["id"]).json()
    assert payment["redirectUrl"].startswith(f"http://operator.test/pay/{payment['id']}/bank?t=")
    assert payment["methodLabel"] == "Visa •••• 4242"


def test_a_declined_attempt_charges_nothing_and_the_order_can_be_paid_again(op: Operator) -> None:
    before = op.book()
    order = op.order("amira", "441158", 15)
    first = op.pay("amira", order, "card").json()
    with op.ctx.store.begin() as tx:
        payments.fail(op.ctx, tx, first["id"], "denied", "cardDeclined", "Visa •••• 0002")
    ended = op.get(f"{PAYMENT}/{first['id']}", "amira")
    assert (ended["status"], ended["reasonCode"]) == ("denied", "cardDeclined")
    assert op.book() == before
    second = op.pay("amira", order, "card", attempt=2)
    assert second.status_code == 201
    capture(op, second.json())
    assert op.book()["captures"] == before["captures"] + 1500


def test_one_order_has_one_open_payment_and_one_kept_capture(op: Operator) -> None:
    order = op.order("amira", "441158", 15)
    first = op.pay("amira", order, "card").json()
    assert op.pay("amira", order, "paypal", attempt=2).json()["code"] == "paymentActive"
    capture(op, first)
    capture(op, first)
    assert op.pay("amira", order, "card", attempt=3).json()["code"] == "orderAlreadyPaid"
    assert len([p for p in op.get(PAYMENT, "amira") if p["paymentItem"][0]["item"]["id"] == order["id"]]) == 1


def test_a_late_capture_is_booked_and_returned_in_the_same_breath(op: Operator) -> None:
    before = op.book()
    order = op.order("amira", "441158", 15)
    payment = op.pay("amira", order, "card").json()
    op.post(CANCEL, "amira", {"productOrder": {"id": order["id"]}})
    with op.ctx.store.begin() as tx:
        late = payments.capture_late(op.ctx, tx, payment["id"], "Visa •••• 4242")
    assert late.status == "canceled"
    after = op.book()
    assert (after["captures"] - before["captures"], after["refunds"] - before["refunds"]) == (1500, 1500)
    assert op.read_order("amira", order)["state"] == "cancelled"
    assert op.get("/payment/v4/refund", "amira")[0]["payment"]["id"] == payment["id"]


def test_a_cancelled_order_voids_its_payment_and_a_paid_one_says_so(op: Operator) -> None:
    order = op.order("amira", "441158", 15)
    payment = op.pay("amira", order, "card").json()
    cancel = {"productOrder": {"id": order["id"]}, "cancellationReason": "no"}
    assert [op.post(CANCEL, "amira", cancel).json()["state"] for _ in range(2)] == ["done", "done"]
    ended = op.get(f"{PAYMENT}/{payment['id']}", "amira")
    assert (ended["status"], ended["reasonCode"]) == ("canceled", "orderCanceled")
    capture(op, payment)
    assert op.read_order("amira", order)["state"] == "cancelled"
    assert op.pay("amira", order, "card", attempt=2).json()["code"] == "orderClosed"
    paid = op.order("amira", "441158", 15)
    capture(op, op.pay("amira", paid, "card").json())
    late = op.post(CANCEL, "amira", {"productOrder": {"id": paid["id"]}})
    assert (late.status_code, late.json()["state"]) == (201, "terminatedWithError")


def test_an_expired_qr_is_canceled_by_the_clock_and_an_unpaid_order_ends_after_a_day(op: Operator) -> None:
    order = op.order("chen", "cny-50", 50)
    payment = op.pay("chen", order, "wechat_pay").json()
    op.pass_time(seconds=181)
    ended = op.get(f"{PAYMENT}/{payment['id']}", "chen")
    assert (ended["status"], ended["reasonCode"]) == ("canceled", "expired")
    assert op.pay("chen", order, "alipay", attempt=2).status_code == 201
    op.pass_time(hours=25)
    assert op.read_order("chen", order)["state"] == "cancelled"


def test_void_answers_the_final_truth(op: Operator) -> None:
    order = op.order("amira", "441158", 15)
    open_one = op.pay("amira", order, "card").json()
    voided = op.post(f"{PAYMENT}/{open_one['id']}/void", "amira", {})
    assert (voided.status_code, voided.json()["status"]) == (200, "canceled")
    paid = op.pay("amira", order, "card", attempt=2).json()
    capture(op, paid)
    assert op.post(f"{PAYMENT}/{paid['id']}/void", "amira", {}).json()["status"] == "captured"


@pytest.mark.parametrize(
    ("who", "offering", "price", "code"),
    [
        ("jakub", "956370", 5, "offerSoldOut"),
        ("amira", "cny-50", 50, "offerNotForLine"),
        ("amira", "nothing", 5, "offerNotForLine"),
        ("nadia", "441155", 10, "offerNotForLine"),
        ("amira", "441158", 14.99, "priceChanged"),
        ("amira", "441158", 15.001, "priceChanged"),
        ("amira", "441158", -15, "priceChanged"),
    ],
)
def test_an_order_that_cannot_be_is_refused_with_its_own_word(
    op: Operator, who: str, offering: str, price: float, code: str
) -> None:
    body = op.order_body(who, offering, price)
    refused = op.post(ORDER, who, body, body["externalId"])
    assert (refused.status_code, refused.json()["code"]) == (422, code)
    assert op.get(ORDER, who, externalId=body["externalId"]) == []


def test_selling_out_takes_effect_at_once_and_the_offer_stays_listed(op: Operator) -> None:
    assert op.post("/sandbox/offers/441158", None, {"isSellable": False}).status_code == 200
    body = op.order_body("amira", "441158", 15)
    assert op.post(ORDER, "amira", body, body["externalId"]).json()["code"] == "offerSoldOut"
    assert op.offer("441158")["isSellable"] is False
    gb = {"marketSegment.id": "GB", "channel.id": "subscriber", "lifecycleStatus": "Active"}
    assert {"441158", "956370"} <= {one["id"] for one in op.get(OFFERING, "amira", **gb)}


def test_a_changed_price_is_told_everywhere_and_the_old_one_buys_no_more(op: Operator) -> None:
    changed = op.post("/sandbox/offers/441158", None, {"price": 17.5})
    assert changed.json() == {"id": "441158", "isSellable": True, "price": {"unit": "GBP", "value": 17.5}}
    price = op.offer("441158")["productOfferingPrice"][0]["price"]
    assert (price["taxIncludedAmount"]["value"], price["dutyFreeAmount"]["value"]) == (17.5, 14.58)
    old = op.order_body("amira", "441158", 15)
    refused = op.post(ORDER, "amira", old, old["externalId"])
    assert (refused.status_code, refused.json()["code"]) == (422, "priceChanged")
    order = op.order("amira", "441158", 17.5)
    op.post("/sandbox/offers/441158", None, {"price": None, "isSellable": False})
    assert op.offer("441158")["productOfferingPrice"][0]["price"]["taxIncludedAmount"]["value"] == 15
    capture(op, op.pay("amira", order, "card").json())
    assert op.book()["ordersInProgress"] == 1750, "what was ordered costs what was agreed"
    for wrong in ({"price": 0}, {"price": -1}, {"price": 1.234}, {"price": "x"}):
        assert op.post("/sandbox/offers/441158", None, wrong).status_code == 400
    assert op.post("/sandbox/offers/none", None, {"price": 1}).status_code == 404


def test_nobody_sees_or_touches_what_is_somebody_elses(op: Operator) -> None:
    order = op.order("amira", "441158", 15)
    payment = op.pay("amira", order, "card").json()
    plan = op.plan("amira")
    for path in (f"{ORDER}/{order['id']}", f"{PAYMENT}/{payment['id']}", f"{PRODUCT}/{plan['id']}"):
        assert op.request("GET", path, "sofia").json()["code"] == "notFound"
        assert op.request("GET", path, None).status_code == 401
    assert op.get(PRODUCT, "sofia", **{"relatedParty.id": plan["relatedParty"][0]["id"]}) == []
    foreign = op.pay_body(order, "card", 2) | {"account": {"id": "acc-1004"}}
    for path, body in (
        (CANCEL, {"productOrder": {"id": order["id"]}}),
        (PAYMENT, foreign),
        (f"{PAYMENT}/{payment['id']}/void", {}),
        (CONSUMPTION, {"searchCriteria": {"product": [{"id": plan["id"]}]}}),
    ):
        assert op.post(path, "sofia", body, foreign["correlatorId"]).status_code == 404
    assert op.get(f"{PAYMENT}/{payment['id']}", "amira")["status"] == "pendingAuthorization"


def test_auto_renew_is_switched_by_an_order_that_costs_nothing(op: Operator) -> None:
    body = op.order_body("amira", "441158", 15, autoRenew=True) | {"category": "autoRenew"}
    del body["orderTotalPrice"], body["productOrderItem"][0]["productOffering"]
    done = op.post(ORDER, "amira", body, body["externalId"]).json()
    assert (done["state"], done["orderTotalPrice"][0]["price"]["taxIncludedAmount"]["value"]) == ("completed", 0)
    assert fact(op.plan("amira"), "autoRenew") is True


def test_an_add_on_grows_the_running_data_bucket(op: Operator) -> None:
    body = op.order_body("amira", "441003", 5)
    body["productOrderItem"][0]["action"] = "add"
    order = op.post(ORDER, "amira", body, body["externalId"]).json()
    capture(op, op.pay("amira", order, "card").json())
    op.pass_time(seconds=2)
    data = next(b for b in op.get(BUCKET, "amira") if b["name"] == "data")
    assert data["remainingValue"]["amount"] == 10240 - 8300 + 500
    assert op.plan("amira")["product"][-1]["productOffering"]["id"] == "441003"


def top_up(op: Operator, who: str, code: str) -> tuple[int, Doc]:
    """Redeem a voucher."""
    credit = next(one for one in op.get(BUCKET, who, usageType="monetary"))
    body = {
        "voucher": code,
        "usageType": "monetary",
        "bucket": {"id": credit["id"]},
        "partyAccount": credit["partyAccount"],
    }
    answer = op.post(TOPUP, who, body | {"amount": {"amount": 0, "units": "GBP"}})
    return answer.status_code, answer.json()


def test_a_voucher_works_once_and_its_errors_are_told_apart(op: Operator) -> None:
    status, done = top_up(op, "amira", "4829 1573 6048")
    assert (status, done["status"], done["amount"]) == (201, "completed", {"amount": 10.0, "units": "GBP"})
    assert next(one for one in op.get(BUCKET, "amira"))["remainingValue"]["amount"] == 14.35
    wrong = {"482915736048": "voucherUsed", "305518294477": "voucherUsed", "660127845193": "voucherExpired"}
    assert {code: top_up(op, "amira", code)[1]["code"] for code in wrong} == wrong
    assert top_up(op, "chen", "917340528661")[1]["code"] == "voucherUnknown"


def test_guessing_voucher_codes_is_stopped_for_a_while(op: Operator) -> None:
    words = [top_up(op, "amira", f"{n:012d}")[1]["code"] for n in range(6)]
    assert words == ["voucherUnknown"] * 5 + ["tooManyTries"]
    assert top_up(op, "amira", "482915736048")[0] == 429
    op.pass_time(minutes=11)
    assert top_up(op, "amira", "482915736048")[0] == 201


def test_a_fulfilment_that_fails_returns_the_money(op: Operator) -> None:
    op.ctx.settings = op.ctx.settings.__class__(activation_delay_ms=40 * 24 * 3600 * 1000)
    before = op.book("CNY")
    order = op.order("omar", "cny-50", 50)
    capture(op, op.pay("omar", order, "alipay").json(), "Alipay")
    op.pass_time(days=41)
    ended = op.read_order("omar", order)
    assert ended["state"] == "failed"
    assert op.book("CNY")["refunds"] - before["refunds"] == 5000


def test_eight_reads_at_once_are_answered_one_after_the_other_without_a_fault(op: Operator) -> None:
    paths = (PRODUCT, BUCKET, OFFERING, MESSAGE, ORDER, PAYMENT, "/tmf-api/paymentMethod/v4/paymentMethod", PRODUCT)
    headers = {"Authorization": f"Bearer {op.token('amira')}"}

    async def together() -> list[int]:
        answers = await asyncio.gather(*(op.http.get(path, headers=headers) for path in paths))
        return [one.status_code for one in answers]

    assert set(op.run(together())) == {200}
