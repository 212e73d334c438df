"""The twelve promises of the Idempotency-Key (SAFETY A7)."""

from __future__ import annotations

import asyncio
import uuid

from starlette.requests import Request

from .operator_client import ORDER, PAYMENT, Operator


def test_the_same_key_and_body_is_answered_word_for_word_and_done_once(op: Operator) -> None:
    body = op.order_body("amira", "441158", 15)
    first = op.post(ORDER, "amira", body, body["externalId"])
    op.pass_time(minutes=3)
    for key in (body["externalId"], f'"{body["externalId"]}"'):
        again = op.post(ORDER, "amira", body, key)
        assert (again.status_code, again.content) == (201, first.content)
        assert again.headers["Idempotent-Replayed"] == "true"
        assert again.headers["Location"] == first.headers["Location"]
    assert "Idempotent-Replayed" not in first.headers
    assert len(op.get(ORDER, "amira", externalId=body["externalId"])) == 1


def test_the_same_key_with_another_body_is_refused(op: Operator) -> None:
    body = op.order_body("amira", "441158", 15)
    op.post(ORDER, "amira", body, body["externalId"])
    other = op.order_body("amira", "441159", 20, key=body["externalId"])
    assert op.post(ORDER, "amira", other, body["externalId"]).json()["code"] == "idempotencyKeyReuse"


def test_orders_and_payments_need_a_key_of_sane_form_that_is_also_their_reference(op: Operator) -> None:
    body = op.order_body("amira", "441158", 15)
    assert op.post(ORDER, "amira", body).json()["code"] == "idempotencyKeyMissing"
    assert op.post(ORDER, "amira", body, '""').json()["code"] == "idempotencyKeyMissing"
    assert op.post(ORDER, "amira", body, "k" * 256).json()["code"] == "invalidRequest"
    assert op.post(ORDER, "amira", body, str(uuid.uuid4())).json()["code"] == "invalidRequest"
    order = op.order("amira", "441158", 15)
    assert op.post(PAYMENT, "amira", op.pay_body(order, "card")).json()["code"] == "idempotencyKeyMissing"


def test_another_customers_key_is_another_key(op: Operator) -> None:
    mine = op.order_body("amira", "441158", 15)
    theirs = op.order_body("sofia", "441154", 10, key=mine["externalId"])
    op.post(ORDER, "amira", mine, mine["externalId"])
    answer = op.post(ORDER, "sofia", theirs, mine["externalId"])
    assert answer.status_code == 201
    assert answer.json()["relatedParty"] != mine["relatedParty"]


def test_a_refusal_stores_nothing_so_the_same_key_may_succeed_later(op: Operator) -> None:
    body = op.order_body("amira", "441158", 15)
    op.post("/sandbox/offers/441158", None, {"isSellable": False})
    assert op.post(ORDER, "amira", body, body["externalId"]).status_code == 422
    assert (
        op.request("POST", ORDER, None, json=body, headers={"Idempotency-Key": body["externalId"]}).status_code == 401
    )
    op.post("/sandbox/offers/441158", None, {"isSellable": True})
    assert op.post(ORDER, "amira", body, body["externalId"]).status_code == 201


def test_after_the_window_the_reference_on_the_order_still_guards(op: Operator) -> None:
    body = op.order_body("amira", "441158", 15)
    first = op.post(ORDER, "amira", body, body["externalId"]).json()
    op.pass_time(days=31)
    op.order("sofia", "441154", 10)  # any later key makes the operator forget the old ones
    again = op.post(ORDER, "amira", body, body["externalId"])
    assert (again.status_code, again.json()["id"]) == (201, first["id"])
    changed = op.order_body("amira", "441159", 20, key=body["externalId"])
    assert op.post(ORDER, "amira", changed, body["externalId"]).json()["code"] == "idempotencyKeyReuse"


def test_eight_requests_in_flight_with_one_key_make_one_order(op: Operator) -> None:
    body = op.order_body("amira", "441158", 15)
    headers = {"Authorization": f"Bearer {op.token('amira')}", "Idempotency-Key": body["externalId"]}

    async def together() -> list[tuple[int, str | None]]:
        entered, go_on = asyncio.Event(), asyncio.Event()

        async def slow(_request: Request) -> None:
            entered.set()
            await go_on.wait()

        op.ctx.before_effect = slow
        first = asyncio.create_task(op.http.post(ORDER, json=body, headers=headers))
        await entered.wait()
        rest = await asyncio.gather(*(op.http.post(ORDER, json=body, headers=headers) for _ in range(7)))
        go_on.set()
        return [(one.status_code, one.headers.get("Retry-After")) for one in (await first, *rest)]

    assert op.run(together()) == [(201, None)] + [(409, "1")] * 7
    op.ctx.before_effect = None
    assert op.post(ORDER, "amira", body, body["externalId"]).headers["Idempotent-Replayed"] == "true"
    assert len(op.get(ORDER, "amira", externalId=body["externalId"])) == 1
