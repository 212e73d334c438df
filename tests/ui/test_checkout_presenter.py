"""The wizard's decisions, over the real services and an operator in memory; no widgets."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace

from lebara_desktop.domain.checkout import PaymentFact, StartMode, State
from lebara_desktop.domain.ids import PaymentId
from lebara_desktop.domain.money import Money
from lebara_desktop.ui.pages.checkout.presenter import CheckoutPresenter
from lebara_desktop.ui.pages.checkout.state import CheckoutExits, CheckoutState, Face
from tests.fakes.operator import CARD, CREDIT, QR, Fault
from tests.services.world import World, in_world, until


@dataclass
class Desk:
    """A view that remembers, exits that count, and a presenter whose seconds pass only on demand."""

    world: World
    states: list[CheckoutState] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._second = asyncio.Event()
        world = self.world
        exits = CheckoutExits(
            lambda: self.left.append("plans"), lambda: self.left.append("dashboard"), self._open_browser
        )
        self.presenter = CheckoutPresenter(
            self,
            world.checkout,
            world.account,
            world.plans,
            world.operator.clock,
            exits,
            on_error=world.errors.append,
            sleep=self._sleep,
        )

    def render(self, state: CheckoutState) -> None:
        self.states.append(state)

    @property
    def state(self) -> CheckoutState:
        return self.states[-1]

    def shows(self, face: Face) -> bool:
        return self.state.face is face

    @property
    def faces(self) -> list[Face]:
        """The faces in the order they were first entered."""
        shown = [one.face for one in self.states]
        return [one for at, one in enumerate(shown) if at == 0 or shown[at - 1] is not one]

    async def sees(self, *faces: Face) -> CheckoutState:
        await until(lambda: self.state.face in faces)
        return self.state

    async def ready(self, offer: int = 1) -> None:
        """Come to the payment step of a new order."""
        self.presenter.begin(self.world.operator.line, self.world.operator.offers_[offer])
        self.presenter.check(True)
        self.presenter.go_to_payment()
        await until(lambda: self.state.ways)

    def _open_browser(self, url: str) -> bool:
        self.opened.append(url)
        return True

    async def _sleep(self, seconds: float) -> None:
        await self._second.wait()


class PageBook(dict[PaymentId, PaymentFact]):
    """The payments of an operator that sends every payer to a page instead of showing a code."""

    def __setitem__(self, key: PaymentId, fact: PaymentFact) -> None:
        super().__setitem__(key, replace(fact, qr_payload="", redirect_url=f"https://pay.example/page/{key}"))


def at_desk(test: Callable[[Desk], Awaitable[None]]) -> Callable[..., Awaitable[None]]:
    """Give a test a presenter for a signed-in person with enough credit."""

    async def body(world: World) -> None:
        world.operator.balance = Money(5000, "GBP")
        await world.start()
        desk = Desk(world)
        try:
            await test(desk)
        finally:
            await desk.presenter.aclose()

    body.__name__, body.__doc__, body.__module__ = test.__name__, test.__doc__, test.__module__
    return in_world(body)


@at_desk
async def test_without_the_tick_the_review_stays_and_says_what_is_missing(desk: Desk) -> None:
    desk.presenter.begin(desk.world.operator.line, desk.world.operator.offers_[1])
    desk.presenter.go_to_payment()
    assert (desk.state.face, desk.state.check_missing) == (Face.REVIEW, True)
    desk.presenter.check(True)
    desk.presenter.go_to_payment()
    assert desk.shows(Face.PAYMENT)
    desk.presenter.back()
    assert desk.shows(Face.REVIEW)
    assert desk.state.checked


@at_desk
async def test_a_code_is_shown_paid_and_proved(desk: Desk) -> None:
    await desk.ready()
    desk.presenter.choose_way(QR.id)
    desk.presenter.pay()
    state = await desk.sees(Face.QR)
    assert state.view is not None
    assert state.view.payment is not None
    assert state.seconds_left is not None
    desk.world.operator.ledger.capture(state.view.payment.id)
    await desk.sees(Face.DONE)
    await until(lambda: desk.state.view and desk.state.view.proof and desk.state.view.proof.proved)
    assert Face.PAYMENT not in desk.faces[desk.faces.index(Face.QR) :]
    assert len(desk.world.operator.ledger.captures) == 1


@at_desk
async def test_two_presses_of_pay_are_one_order_and_one_charge(desk: Desk) -> None:
    await desk.ready()
    desk.presenter.choose_way(CREDIT.id)
    desk.presenter.pay()
    desk.presenter.pay()
    await desk.sees(Face.DONE)
    desk.presenter.pay()
    assert len(desk.world.operator.ledger.orders) == 1
    assert len(desk.world.operator.ledger.captures) == 1


@at_desk
async def test_a_refused_payment_comes_back_to_the_ways_with_its_reason_and_another_way_pays(desk: Desk) -> None:
    desk.world.operator.ledger.payments = PageBook()
    await desk.ready()
    desk.presenter.choose_way(CARD.id)
    desk.presenter.pay()
    state = await desk.sees(Face.BROWSER)
    assert state.view is not None
    assert state.view.payment is not None
    desk.world.operator.ledger.refuse_by_payer(state.view.payment.id)
    state = await desk.sees(Face.PAYMENT)
    assert state.problem == "cardDeclined"
    desk.presenter.back()
    assert desk.shows(Face.PAYMENT)  # the order stands: there is no way back to the review
    desk.presenter.choose_way(CREDIT.id)
    desk.presenter.pay()
    await desk.sees(Face.DONE)
    assert len(desk.world.operator.ledger.orders) == 1


@at_desk
async def test_paying_another_way_ends_the_open_payment_first_and_never_shows_its_code_again(desk: Desk) -> None:
    await desk.ready()
    desk.presenter.choose_way(QR.id)
    desk.presenter.pay()
    await desk.sees(Face.QR)
    desk.presenter.pay_another_way()
    assert desk.state.choosing_again
    seen = len(desk.states)
    desk.presenter.choose_way(CREDIT.id)
    desk.presenter.pay()
    await desk.sees(Face.DONE)
    assert Face.QR not in [one.face for one in desk.states[seen:]]
    assert "post_void" in desk.world.operator.calls
    assert len(desk.world.operator.ledger.captures) == 1


@at_desk
async def test_lost_answers_are_called_unknown_and_never_offer_to_pay(desk: Desk) -> None:
    await desk.ready()
    desk.world.operator.script("post_payment", *[Fault.SILENT] * 6)
    desk.presenter.choose_way(CREDIT.id)
    before = len(desk.states)
    desk.presenter.pay()
    await desk.sees(Face.DONE)
    faces = [one.face for one in desk.states[before:] if not one.busy]
    assert Face.UNKNOWN in faces
    assert Face.PAYMENT not in faces
    assert len(desk.world.operator.ledger.captures) == 1


@at_desk
async def test_a_fresh_page_opens_by_itself_once_and_a_reopened_one_only_on_demand(desk: Desk) -> None:
    desk.world.operator.ledger.payments = PageBook()
    await desk.ready()
    desk.presenter.choose_way(CARD.id)
    desk.presenter.pay()
    state = await desk.sees(Face.BROWSER)
    assert len(desk.opened) == 1
    assert state.view is not None
    again = Desk(desk.world)
    again.presenter.open_intent(state.view.intent)
    assert (await again.sees(Face.BROWSER)).view == desk.state.view
    assert again.opened == []
    again.presenter.open_page()
    assert len(again.opened) == 1
    again.presenter.cancel_order()
    await again.sees(Face.NOT_CHARGED)
    await again.presenter.aclose()


@at_desk
async def test_the_same_plan_again_is_the_open_order_and_just_bought_asks_first(desk: Desk) -> None:
    await desk.ready()
    desk.presenter.choose_way(QR.id)
    desk.presenter.pay()
    first = (await desk.sees(Face.QR)).view
    assert first is not None
    desk.presenter.begin(desk.world.operator.line, desk.world.operator.offers_[1])
    assert desk.shows(Face.ALREADY_OPEN)
    desk.presenter.open_existing()
    state = await desk.sees(Face.QR)
    assert state.view is not None
    assert state.view.intent == first.intent
    assert state.view.payment is not None
    desk.world.operator.ledger.capture(state.view.payment.id)
    await desk.sees(Face.DONE)
    desk.presenter.begin(desk.world.operator.line, desk.world.operator.offers_[1])
    assert desk.shows(Face.JUST_BOUGHT)
    desk.presenter.buy_again()
    assert desk.shows(Face.REVIEW)


@at_desk
async def test_leaving_the_page_does_not_stop_a_payment(desk: Desk) -> None:
    await desk.ready()
    desk.presenter.choose_way(CREDIT.id)
    desk.presenter.pay()
    await desk.sees(Face.SENDING)
    intent = desk.state.draft.intent if desk.state.draft else ""
    await until(lambda: desk.state.view)
    await desk.presenter.aclose()
    store = desk.world.checkout.follow(intent)
    await until(lambda: store.get().state is State.COMPLETED)


@at_desk
async def test_starting_now_says_what_is_lost_and_keeps_the_same_order(desk: Desk) -> None:
    desk.presenter.begin(desk.world.operator.line, desk.world.operator.offers_[1])
    before = desk.state.draft
    kept = desk.state.loss
    assert kept is None
    desk.presenter.toggle_start()
    after = desk.state.draft
    assert before is not None
    assert after is not None
    assert (after.start, after.intent, after.checkout) == (StartMode.NOW, before.intent, before.checkout)
    lost = desk.state.loss
    assert lost is not None
    assert lost.days == 8
    desk.presenter.toggle_start()
    kept = desk.state.loss
    assert kept is None


@at_desk
async def test_a_voucher_adds_to_the_credit_and_a_wrong_one_says_why(desk: Desk) -> None:
    await desk.ready()
    before = desk.state.credit
    desk.presenter.redeem("123456789012")
    await until(lambda: desk.state.voucher.error)
    error = desk.state.voucher.error
    assert error is not None
    assert error.code == "voucherUnknown"
    desk.presenter.redeem("111122223333")
    await until(lambda: desk.state.voucher.redeemed)
    added = desk.state.voucher.redeemed
    assert before is not None
    assert added is not None
    assert desk.state.credit == before + added


@at_desk
async def test_where_the_journal_cannot_be_written_no_payment_starts(desk: Desk) -> None:
    await desk.ready()
    desk.world.checkout.journal_ready.set(False)
    assert not desk.state.can_pay
    desk.presenter.choose_way(CREDIT.id)
    desk.presenter.pay()
    await asyncio.sleep(0)
    assert desk.shows(Face.PAYMENT)
    assert "post_order" not in desk.world.operator.calls
