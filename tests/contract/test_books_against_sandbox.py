"""Past orders, receipts, tickets and saved cards: our client against the sandbox operator."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

import pytest

from lebara_desktop.domain.checkout import OrderState
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.ids import MethodId, PaymentId
from lebara_desktop.domain.orders import MoneyState, OrderEntry, OrderFilter, Question, TicketState
from lebara_desktop.domain.ways import CardPage, SavedCard
from tests.contract.counter import Shop, opened
from tests.contract.test_money_against_sandbox import CARD, DECLINED, PAYS
from tests.sandbox.operator_client import Operator


async def _all(shop: Shop, name: str, chosen: OrderFilter = OrderFilter.ALL, limit: int = 5) -> list[OrderEntry]:
    party = (await shop.sign_in(name)).identity.party
    found: list[OrderEntry] = []
    offset: int | None = 0
    while offset is not None:
        page = await shop.client.books.order_page(party, chosen, offset, limit)
        found += page.entries
        offset = page.next_offset
    return found


async def test_parts_make_the_whole_list_each_order_once_newest_first(operator: Operator) -> None:
    async with opened(operator) as shop:
        whole, parts = await _all(shop, "amira", limit=100), await _all(shop, "amira", limit=4)
        assert [one.order.fact.id for one in parts] == [one.order.fact.id for one in whole]
        assert len({one.order.fact.id for one in whole}) == len(whole) > 8
        dates = [one.order.ordered_at for one in whole if one.order.ordered_at]
        assert dates == sorted(dates, reverse=True)
        done = await _all(shop, "amira", OrderFilter.CARRIED_OUT)
        ended = await _all(shop, "amira", OrderFilter.ENDED)
        assert {one.order.fact.state for one in done} == {OrderState.COMPLETED}
        assert [one for one in whole if one.passes(OrderFilter.ENDED)] == ended


async def test_paid_and_carried_out_are_read_as_two_facts(operator: Operator) -> None:
    async with opened(operator) as shop:
        grant = await shop.sign_in("amira")
        draft, order = await shop.order(grant)
        assert (await _all(shop, "amira"))[0].money is MoneyState.NOT_PAID
        first = await shop.pay(draft, order, await shop.way(grant, "card"))
        assert (await _all(shop, "amira"))[0].money is MoneyState.WAITING
        await shop.post_form(first.redirect_url, cardnumber=DECLINED, **CARD)
        assert (await _all(shop, "amira"))[0].money is MoneyState.NOT_PAID
        second = await shop.pay(draft, order, await shop.way(grant, "card"), 2)
        await shop.post_form(second.redirect_url, cardnumber=PAYS, **CARD)
        paid = (await _all(shop, "amira"))[0]
        assert (paid.money, paid.order.fact.state) == (MoneyState.PAID, OrderState.RUNNING)
        operator.pass_time(seconds=5)
        done = (await _all(shop, "amira"))[0]
        assert (done.money, done.order.fact.state) == (MoneyState.PAID, OrderState.COMPLETED)
        assert done.payment is not None
        assert done.payment.id == second.id


async def test_a_cancelled_order_says_that_nothing_was_charged(operator: Operator) -> None:
    async with opened(operator) as shop:
        grant = await shop.sign_in("amira")
        draft, order = await shop.order(grant)
        await shop.pay(draft, order, await shop.way(grant, "card"))
        await shop.client.post_cancel(f"{draft.intent}/cancel", order.id)
        ended = await _all(shop, "amira", OrderFilter.ENDED)
        assert (ended[0].order.fact.id, ended[0].money) == (order.id, MoneyState.NOT_CHARGED)


async def test_a_receipt_is_the_operators_pdf_and_nobody_elses(operator: Operator) -> None:
    async with opened(operator) as shop:
        paid = next(one for one in await _all(shop, "amira") if one.has_receipt)
        assert paid.payment is not None
        receipt = await shop.client.books.receipt(paid.payment.id)
        assert receipt.content.startswith(b"%PDF-")
        assert receipt.number
        await shop.sign_in("chen")
        with pytest.raises(AppError) as refused:
            await shop.client.books.receipt(PaymentId(paid.payment.id))
        assert refused.value.kind is ErrorKind.NOT_FOUND


async def test_a_question_makes_one_ticket_whatever_is_sent_again(operator: Operator) -> None:
    async with opened(operator) as shop:
        grant = await shop.sign_in("amira")
        _, order = await shop.order(grant)
        question = Question(order.client_ref, "What became of my order?", order.id, urgent=True)
        assert await shop.client.books.ticket_of(question.key) is None
        ticket = await shop.client.books.open_ticket(grant.identity.party, question)
        again = await shop.client.books.open_ticket(grant.identity.party, question)
        assert again == ticket
        assert (ticket.state, await shop.client.books.ticket_of(question.key)) == (TicketState.OPEN, ticket)
        with pytest.raises(AppError) as refused:
            await shop.client.books.open_ticket(grant.identity.party, replace(question, text="Other words"))
        assert refused.value.code == "idempotencyKeyReuse"
        stored = shop.wire.answers("troubleTicket", "POST")[0]
        assert stored["description"] == question.text
        assert stored["relatedEntity"][0]["id"] == order.id
        await shop.sign_in("chen")
        assert await shop.client.books.ticket_of(question.key) is None


async def test_saved_cards_are_preferred_and_forgotten(operator: Operator) -> None:
    async with opened(operator) as shop:
        grant = await shop.sign_in("amira")
        cards = await shop.client.cards.saved_cards(grant.identity.party)
        assert cards
        assert all(len(one.last_four) == 4 and one.expires for one in cards)
        await shop.client.cards.prefer_card(cards[-1].id)
        assert next(iter(await shop.client.cards.saved_cards(grant.identity.party))).id == cards[-1].id
        await shop.client.cards.forget_card(cards[-1].id)
        await shop.client.cards.forget_card(cards[-1].id)  # a repeated request, whose first answer was lost
        left = await shop.client.cards.saved_cards(grant.identity.party)
        assert cards[-1].id not in {one.id for one in left}
        with pytest.raises(AppError):
            await shop.client.cards.prefer_card(MethodId(f"nobody-{uuid4()}"))


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"cardnumber": PAYS, **CARD}, ""),
        ({"cardnumber": DECLINED, **CARD}, "cardDeclined"),
        ({"action": "cancel"}, "canceledByPayer"),
    ],
)
async def test_a_card_is_typed_on_the_hosted_page_only(operator: Operator, fields: dict[str, str], reason: str) -> None:
    async with opened(operator) as shop:
        party = (await shop.sign_in("amira")).identity.party
        before = {one.id for one in await shop.client.cards.saved_cards(party)}
        page = await shop.client.cards.begin_card(party, str(uuid4()))
        assert page.url
        assert page.expires_at is not None
        assert page.expires_at > shop.client.now()
        waiting = await shop.client.cards.card(page.id)
        assert isinstance(waiting, CardPage)
        assert not waiting.over
        assert {one.id for one in await shop.client.cards.saved_cards(party)} == before
        await shop.post_form(page.url, **fields)
        found = await shop.client.cards.card(page.id)
        if reason:
            assert isinstance(found, CardPage)
            assert found.reason == reason
            return
        assert isinstance(found, SavedCard)
        assert found.last_four == PAYS[-4:]
        assert found.id in {one.id for one in await shop.client.cards.saved_cards(party)}
