"""The dashboard's decisions, without a page: consent before auto-renew, vouchers, refreshing, and following the services."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, tzinfo

import pytest

from lebara_desktop.domain.checkout import State, Way, WayKind
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.ids import MethodId, Msisdn
from lebara_desktop.domain.money import Money
from lebara_desktop.services.account import AccountView
from lebara_desktop.services.checkout import CheckoutView
from lebara_desktop.services.parts import Part
from lebara_desktop.services.plans import PlansView
from lebara_desktop.services.store import Store
from lebara_desktop.services.tasks import TaskScope
from lebara_desktop.ui.pages.dashboard.presenter import DashboardPresenter
from lebara_desktop.ui.pages.dashboard.state import AutoRenewTerms, Dashboard, Topic, VoucherSlip
from tests.conftest import Until
from tests.ui.dashboard_samples import LINE, MOTHER, NEXT, NOW, RUNNING, ZONE, account, money, plans, unfinished

CARD = Way(MethodId("m1"), WayKind.SAVED_CARD, "", "Visa", "4242", "12/28")
OLD_CARD = replace(CARD, id=MethodId("m0"), available=False)
CREDIT = Way(MethodId("m2"), WayKind.CREDIT, "credit")


class FakeAccount:
    """Remembers what was asked; ``gate`` holds the operator's answers back, ``refusal`` is its no."""

    def __init__(self, view: AccountView) -> None:
        self.view: Store[AccountView] = Store(view)
        self.refreshed: list[bool] = []
        self.redeemed: list[str] = []
        self.switched: list[bool] = []
        self.refusal: AppError | None = None
        self.gate = asyncio.Event()
        self.gate.set()

    @property
    def zone(self) -> tzinfo:
        return ZONE

    def now(self) -> datetime:
        return NOW

    async def refresh(self, *, force: bool = False) -> None:
        self.refreshed.append(force)

    def select(self, msisdn: Msisdn) -> None:
        self.view.set(replace(self.view.get(), selected=msisdn))

    async def redeem(self, code: str) -> Money:
        self.redeemed.append(code)
        await self._answer()
        return money(1000)

    async def set_auto_renew(self, on: bool) -> None:
        self.switched.append(on)
        await self._answer()
        lines = tuple(replace(one, auto_renew=on) for one in self.view.get().lines.value or ())
        self.view.set(replace(self.view.get(), lines=Part(lines, NOW)))

    async def _answer(self) -> None:
        await self.gate.wait()
        if self.refusal is not None:
            raise self.refusal


class FakePlans:
    """The catalogue."""

    def __init__(self) -> None:
        self.view: Store[PlansView] = Store(plans())
        self.refreshed: list[bool] = []

    async def refresh(self, *, force: bool = False) -> None:
        self.refreshed.append(force)


class FakeCheckout:
    """Ways to pay, known once they were asked for, and the unfinished intents."""

    def __init__(self, *ways: Way) -> None:
        self.ways: Store[Part[tuple[Way, ...]]] = Store(Part())
        self.unfinished: Store[tuple[CheckoutView, ...]] = Store(())
        self._known = ways

    async def refresh_ways(self) -> None:
        self.ways.set(Part(self._known, NOW))


class FakeView:
    """Remembers what was rendered and asked."""

    def __init__(self) -> None:
        self.states: list[Dashboard] = []
        self.asked: list[AutoRenewTerms] = []

    def render(self, state: Dashboard) -> None:
        self.states.append(state)

    def ask_auto_renew(self, terms: AutoRenewTerms) -> None:
        self.asked.append(terms)

    @property
    def last(self) -> Dashboard:
        return self.states[-1]


class Bench:
    """A presenter with fakes around it; its clock ticks only when ``tick`` is set."""

    def __init__(self, view: AccountView, *ways: Way) -> None:
        self.account, self.plans, self.checkout = FakeAccount(view), FakePlans(), FakeCheckout(*ways)
        self.view = FakeView()
        self.tick = asyncio.Event()
        self.problems: list[Exception] = []
        self.presenter = DashboardPresenter(
            self.account, self.plans, self.checkout, TaskScope(self.problems.append), sleep=self._sleep
        )

    async def _sleep(self, _seconds: float) -> None:
        await self.tick.wait()
        self.tick.clear()


@asynccontextmanager
async def bench(view: AccountView | None = None, *ways: Way) -> AsyncIterator[Bench]:
    made = Bench(view or account(), *ways)
    made.presenter.start(made.view)
    yield made
    await made.presenter.aclose()
    assert made.problems == []


async def test_it_shows_at_once_what_is_known_and_reads_what_is_not_fresh(until: Until) -> None:
    async with bench() as b:
        assert b.view.last.given_name == "Amira"
        await until(lambda: b.account.refreshed == [False] and b.plans.refreshed == [False])
        b.presenter.refresh()
        await until(lambda: b.account.refreshed[-1] and b.plans.refreshed[-1])


async def test_it_follows_the_services_and_the_clock_until_it_stops(until: Until) -> None:
    async with bench() as b:
        shown = len(b.view.states)
        b.checkout.unfinished.set((unfinished(State.PAY_SENT),))
        b.account.view.set(account(credit=None))
        await until(lambda: len(b.view.states) > shown)
        assert len(b.view.last.unfinished) == 1
        assert b.view.last.credit.credit is None
        assert len(b.view.states) == shown + 1  # both at once
        shown += 1
        b.tick.set()
        await until(lambda: len(b.view.states) > shown)
        b.account.view.set(account())
        b.presenter.stop()
        shown = len(b.view.states)
        b.account.view.set(account(credit=None))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert len(b.view.states) == shown


async def test_switching_auto_renew_on_asks_first_with_date_amount_and_method(until: Until) -> None:
    async with bench(None, OLD_CARD, CREDIT, CARD) as b:
        b.presenter.switch_auto_renew(True)
        await until(lambda: b.view.asked)
        terms = b.view.asked[0]
        assert (terms.on, terms.amount, terms.way) == (RUNNING.end, money(1500), CARD)
        assert b.account.switched == []
        b.presenter.dismiss_auto_renew()
        assert b.account.switched == []
        assert not b.view.last.auto_renew.on


async def test_consent_sends_it_and_the_switch_stands_as_the_operator_answered(until: Until) -> None:
    async with bench() as b:
        b.account.gate.clear()
        b.presenter.confirm_auto_renew()
        await until(lambda: b.account.switched == [True])
        assert b.view.last.auto_renew.moving
        b.presenter.confirm_auto_renew()
        b.presenter.switch_auto_renew(False)
        b.account.gate.set()
        await until(lambda: not b.view.last.auto_renew.moving)
        assert b.view.last.auto_renew.on
        assert b.account.switched == [True]


async def test_auto_renew_goes_off_at_once_and_back_when_the_operator_refuses(until: Until) -> None:
    async with bench(account(replace(LINE, auto_renew=True))) as b:
        b.account.refusal = AppError(ErrorKind.TIMEOUT)
        b.presenter.switch_auto_renew(False)
        await until(lambda: b.view.last.auto_renew.error is not None)
        assert b.account.switched == [False]
        assert b.view.asked == []
        assert b.view.last.auto_renew.on


async def test_terms_name_the_end_of_what_is_already_bought_and_credit_only_without_a_card(until: Until) -> None:
    async with bench(account(replace(LINE, queued=(NEXT,))), CREDIT) as b:
        b.presenter.switch_auto_renew(True)
        await until(lambda: b.view.asked)
        assert NEXT.period is not None
        assert b.view.asked[0].on == NEXT.period.end
        assert b.view.asked[0].way == CREDIT


async def test_a_voucher_is_sent_as_digits_once_and_its_amount_is_shown(until: Until) -> None:
    async with bench() as b:
        b.presenter.open_voucher()
        b.account.gate.clear()
        b.presenter.redeem("1234 5678 9012")
        await until(lambda: b.view.last.credit.voucher.busy)
        b.presenter.redeem("1234 5678 9012")
        b.presenter.close_voucher()
        assert b.view.last.credit.voucher.open
        b.account.gate.set()
        await until(lambda: b.view.last.credit.voucher.added == money(1000))
        assert b.account.redeemed == ["123456789012"]
        assert not b.view.last.credit.voucher.open


@pytest.mark.parametrize(
    ("code", "word", "like_phone"),
    [
        ("123456789012", "voucherUsed", False),
        ("123456789012", "voucherUnknown", False),
        ("447700900999", "voucherUnknown", True),
    ],
)
async def test_a_refused_voucher_stays_open_with_its_reason(
    code: str, word: str, like_phone: bool, until: Until
) -> None:
    async with bench() as b:
        b.account.refusal = AppError(ErrorKind.REFUSED, code=word)
        b.presenter.redeem(code)
        await until(lambda: b.view.last.credit.voucher.error is not None)
        voucher = b.view.last.credit.voucher
        assert (voucher.open, voucher.busy, voucher.like_phone) == (True, False, like_phone)
        b.presenter.edit_voucher()
        assert b.view.last.credit.voucher.error is None
        assert b.view.last.credit.voucher.open


async def test_the_own_number_is_never_sent_as_a_voucher() -> None:
    async with bench() as b:
        b.presenter.redeem("4477 0090 0123")
        assert b.view.last.credit.voucher.slip is VoucherSlip.PHONE
        assert b.account.redeemed == []


async def test_another_line_starts_with_a_clean_page_but_the_same_chart() -> None:
    async with bench(account(lines=(LINE, MOTHER))) as b:
        b.presenter.choose_topic("calls")
        b.presenter.open_voucher()
        b.presenter.choose_line(MOTHER.msisdn.digits)
        assert b.view.last.selected == MOTHER.msisdn
        assert not b.view.last.credit.voucher.open
        assert b.view.last.chart.topic is Topic.CALLS
