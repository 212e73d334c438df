"""Our client against the sandbox operator: each way to pay, to cancel and to fail ends in one truth."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

import pytest

from lebara_desktop.api.port import Grant
from lebara_desktop.domain.checkout import (
    Answered,
    Draft,
    OrderFact,
    OrderState,
    PaymentFact,
    PaymentState,
)
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.money import Money
from tests.contract.counter import Shop, opened
from tests.sandbox.operator_client import Operator

CARD = {"expiry": "12/30", "cvc": "123", "name": "A CUSTOMER"}
PAYS, DECLINED, POOR, ASKS = "4242424242424242", "4000000000000002", "4000000000009995", "4000000000003220"


@pytest.mark.parametrize(
    ("name", "way", "actions", "state", "reason"),
    [
        ("amira", "card", [{"cardnumber": PAYS, **CARD}], PaymentState.PAID, ""),
        ("amira", "card", [{"cardnumber": DECLINED, **CARD}], PaymentState.DEAD, "cardDeclined"),
        ("amira", "card", [{"cardnumber": POOR, **CARD}], PaymentState.DEAD, "insufficientFunds"),
        ("amira", "card", [{"cardnumber": ASKS, **CARD}, {"action": "approve"}], PaymentState.PAID, ""),
        ("amira", "card", [{"cardnumber": ASKS, **CARD}, {"action": "refuse"}], PaymentState.DEAD, "bankRefused"),
        ("amira", "card", [{"action": "cancel"}], PaymentState.DEAD, "canceledByPayer"),
        ("amira", "saved_card", [{"action": "approve"}], PaymentState.PAID, ""),
        ("amira", "saved_card", [{"action": "refuse"}], PaymentState.DEAD, "bankRefused"),
        ("amira", "paypal", [{"action": "approve"}], PaymentState.PAID, ""),
        ("chen", "alipay", [{"action": "approve"}], PaymentState.PAID, ""),
        ("chen", "wechat_pay", [{"action": "refuse"}], PaymentState.DEAD, "canceledByPayer"),
        ("chen", "debit_card", [{"cardnumber": PAYS, **CARD}], PaymentState.PAID, ""),
    ],
)
async def test_each_way_to_pay_ends_in_one_truth(
    operator: Operator, name: str, way: str, actions: list[dict[str, str]], state: PaymentState, reason: str
) -> None:
    async with opened(operator) as shop:
        grant = await shop.sign_in(name)
        draft, order = await shop.order(grant)
        started = await shop.pay(draft, order, await shop.way(grant, way))
        assert started.state is PaymentState.PENDING
        assert started.expires_at is not None
        assert started.expires_at > shop.client.now()
        page = started.redirect_url or started.qr_payload
        for fields in actions:
            page = await shop.post_form(page, **fields)
        ended = await shop.client.payment(started.id)
        assert (ended.state, ended.reason) == (state, reason)
        assert ended.revision > started.revision
        assert [one.id for one in await shop.client.payments_by_ref(started.client_ref)] == [started.id]
        if state is PaymentState.PAID:
            await _is_proved(shop, grant, draft, order)
        else:
            assert (await shop.client.order(order.id)).state is OrderState.OPEN


async def _is_proved(shop: Shop, grant: Grant, draft: Draft, order: OrderFact) -> None:
    assert (await shop.client.order(order.id)).state is OrderState.RUNNING
    shop.operator.pass_time(seconds=3)
    done = await shop.client.order(order.id)
    assert done.state is OrderState.COMPLETED
    assert done.completed_at is not None
    line = await shop.line(grant)
    plan = line.bought_by(order.id)
    assert plan is not None
    assert (plan.id, plan.offer, plan.price) == (done.product, draft.offer.id, draft.total)
    assert plan.period == done.validity
    assert plan.allowances == draft.offer.allowances
    assert (
        "renewalConfirmed" in {one.template for one in await shop.client.messages(grant.identity.party, order.id)}
        or line.queued
    )
    assert [one.id for one in await shop.client.orders_by_ref(draft.intent)] == [order.id]


async def test_credit_pays_at_once_and_only_what_is_there(operator: Operator) -> None:
    async with opened(operator) as shop:
        grant = await shop.sign_in("sofia")
        before = await shop.client.credit(grant.identity.account)
        draft, order = await shop.order(grant)
        paid = await shop.pay(draft, order, await shop.way(grant, "credit"))
        after = await shop.client.credit(grant.identity.account)
        assert before is not None
        assert after is not None
        assert paid.state is PaymentState.PAID
        assert before.balance - after.balance == draft.total
        dear, second = await shop.order(grant, "441154")
        assert after.balance < dear.total
        key = f"{dear.intent}/1"
        way = await shop.way(grant, "credit")
        reply = await shop.client.post_payment(
            key, shop.client.payment_body(key, dear.account, second.id, dear.total, way.id)
        )
        assert isinstance(reply, Answered)
        assert (reply.status, reply.code) == (422, "insufficientCredit")


async def test_the_same_key_and_bytes_bring_the_same_order_and_other_bytes_are_refused(operator: Operator) -> None:
    async with opened(operator) as shop:
        grant = await shop.sign_in("amira")
        draft, order = await shop.order(grant)
        body = shop.client.order_body(draft)
        again = await shop.client.post_order(draft.intent, body)
        assert isinstance(again, Answered)
        assert again.fact == order
        other = await shop.client.post_order(draft.intent, body.replace(b"false", b"true"))
        assert isinstance(other, Answered)
        assert (other.status, other.code) == (422, "idempotencyKeyReuse")


async def test_what_cannot_be_bought_says_why(operator: Operator) -> None:
    async with opened(operator) as shop:
        grant = await shop.sign_in("amira")
        line = await shop.line(grant)
        offers = await shop.client.offers("GB", "subscriber")
        plan = next(one for one in offers if one.sellable and not one.is_add_on)
        sold_out = next(one for one in offers if not one.sellable)
        cheaper = shop.draft(grant, line, replace(plan, price=Money(plan.price.minor - 1, "GBP")))
        for draft, code in ((shop.draft(grant, line, sold_out), "offerSoldOut"), (cheaper, "priceChanged")):
            reply = await shop.client.post_order(draft.intent, shop.client.order_body(draft))
            assert isinstance(reply, Answered)
            assert (reply.status, reply.code) == (422, code)
            assert await shop.client.orders_by_ref(draft.intent) == []


async def test_an_order_can_be_cancelled_until_it_is_paid(operator: Operator) -> None:
    async with opened(operator) as shop:
        grant = await shop.sign_in("amira")
        draft, order = await shop.order(grant)
        open_payment = await shop.pay(draft, order, await shop.way(grant, "card"))
        reply = await shop.client.post_cancel(f"{draft.intent}/cancel", order.id)
        assert isinstance(reply, Answered)
        assert reply.fact is not None
        assert reply.fact.state is OrderState.CANCELLED
        assert (await shop.client.payment(open_payment.id)).reason == "orderCanceled"
        draft, order = await shop.order(grant)
        paid = await shop.pay(draft, order, await shop.way(grant, "card"))
        await shop.post_form(paid.redirect_url, cardnumber=PAYS, **CARD)
        reply = await shop.client.post_cancel(f"{draft.intent}/cancel", order.id)
        assert isinstance(reply, Answered)
        assert reply.fact is not None
        assert reply.fact.state is OrderState.RUNNING


async def test_one_payment_at_a_time_and_a_voided_one_makes_room(operator: Operator) -> None:
    async with opened(operator) as shop:
        grant = await shop.sign_in("chen")
        draft, order = await shop.order(grant)
        first = await shop.pay(draft, order, await shop.way(grant, "alipay"))
        way = await shop.way(grant, "wechat_pay")
        key = f"{draft.intent}/2"
        body = shop.client.payment_body(key, draft.account, order.id, draft.total, way.id)
        busy = await shop.client.post_payment(key, body)
        assert isinstance(busy, Answered)
        assert (busy.status, busy.code) == (409, "paymentActive")
        voided = await shop.client.post_void(f"{first.client_ref}/void", first.id)
        assert isinstance(voided, Answered)
        assert isinstance(voided.fact, PaymentFact)
        assert voided.fact.state is PaymentState.DEAD
        second = await shop.pay(draft, order, way, attempt=3)
        operator.pass_time(seconds=200)
        late = await shop.client.payment(second.id)
        assert (late.state, late.reason) == (PaymentState.DEAD, "expired")


async def test_vouchers_and_auto_renew(operator: Operator) -> None:
    async with opened(operator) as shop:
        grant = await shop.sign_in("amira")
        who = grant.identity
        before = await shop.client.credit(who.account)
        assert before is not None
        worth = await shop.client.redeem("482915736048", who.account, before.bucket_id, "GBP")
        after = await shop.client.credit(who.account)
        assert after is not None
        assert (worth, after.balance) == (Money(1000, "GBP"), before.balance + worth)
        for code, word in (
            ("482915736048", "voucherUsed"),
            ("000000000000", "voucherUnknown"),
            ("660127845193", "voucherExpired"),
        ):
            with pytest.raises(AppError) as caught:
                await shop.client.redeem(code, who.account, before.bucket_id, "GBP")
            assert (caught.value.kind, caught.value.code) == (ErrorKind.REFUSED, word)
        line = await shop.line(grant)
        assert line.current is not None
        assert not line.auto_renew
        await shop.client.set_auto_renew(str(uuid4()), who.party, who.account, line.current.id, True)
        assert (await shop.line(grant)).auto_renew


async def test_another_customers_things_do_not_exist(operator: Operator) -> None:
    async with opened(operator) as shop:
        grant = await shop.sign_in("amira")
        draft, order = await shop.order(grant)
        payment = await shop.pay(draft, order, await shop.way(grant, "card"))
        line = await shop.line(grant)
        assert line.current is not None
        await shop.sign_in("grace")
        for ask in (
            shop.client.order(order.id),
            shop.client.payment(payment.id),
            shop.client.person(grant.identity.party),
            shop.client.buckets(line.current.id),
        ):
            with pytest.raises(AppError) as caught:
                await ask
            assert caught.value.kind is ErrorKind.NOT_FOUND
        assert await shop.client.lines(grant.identity.party) == ()
        assert await shop.client.orders_by_ref(draft.intent) == []


async def test_a_failed_order_is_shown_as_refunded(operator: Operator) -> None:
    async with opened(operator) as shop:
        grant = await shop.sign_in("amira")
        draft, order = await shop.order(grant)
        paid = await shop.pay(draft, order, await shop.way(grant, "card"))
        await shop.post_form(paid.redirect_url, cardnumber=PAYS, **CARD)
        _stop_the_sim(operator)
        operator.pass_time(seconds=3)
        failed = await shop.client.order(order.id)
        assert (failed.state, failed.refunded) == (OrderState.FAILED, True)
        assert (await shop.client.payment(paid.id)).state is PaymentState.REFUNDED


def _stop_the_sim(operator: Operator) -> None:
    """Stop the SIM between payment and activation."""
    from sqlalchemy import update

    from lebara_desktop.sandbox.tables import line

    with operator.ctx.store.begin() as tx:
        tx.execute(update(line).where(line.c.msisdn == "447700900123").values(activated_at=None))


async def test_a_persons_orders_can_be_listed_after_the_journal_is_lost(operator: Operator) -> None:
    async with opened(operator) as shop:
        grant = await shop.sign_in("amira")
        draft, order = await shop.order(grant)
        payment = await shop.pay(draft, order, await shop.way(grant, "card"))
        found = await shop.client.orders_of(grant.identity.party)
        (ours,) = [one for one in found if one.fact.id == order.id]
        assert ours.fact.client_ref == draft.intent
        assert (ours.offer, ours.plan, ours.msisdn) == (draft.offer.id, draft.offer.name, draft.msisdn)
        assert (ours.account, ours.product, ours.start) == (draft.account, draft.product, draft.start)
        assert [one.client_ref for one in await shop.client.payments_of(ours.fact)] == [payment.client_ref]
