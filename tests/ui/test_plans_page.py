"""The plans page on the screen: what can be bought, what fits, and the way to it by keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.plans import Allowance, Kind
from lebara_desktop.domain.recommendation import recommend
from lebara_desktop.domain.usage import Period, PeriodUse
from lebara_desktop.ui import a11y, i18n, theme
from lebara_desktop.ui.countries import matching_countries
from lebara_desktop.ui.pages.plans.card import PlanCardView
from lebara_desktop.ui.pages.plans.page import PlansPage
from lebara_desktop.ui.pages.plans.state import PlanCard, PlansState, Status
from lebara_desktop.ui.pages.plans.words import PlanWords
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.text import PlainLabel
from tests.fakes.operator import START, plan

GIB = 1 << 30
WEEK = replace(plan("week", 4, 2), name="Weekly", days=7)
ENDLESS = replace(
    plan("endless", 35, 1),
    name="Unlimited",
    allowances=(Allowance(Kind.DATA, None, unlimited=True, fair_use=50 * GIB),),
)
OFFERS = (
    plan("p10", 10, 6),
    plan("p15", 15, 20),
    replace(plan("p12", 12, 8), sellable=False),
    replace(plan("p30", 30, 20), name="Monthly Plan £30"),
    WEEK,
    ENDLESS,
)
USES = tuple(
    PeriodUse(Period(START - timedelta(days=30 * n), START - timedelta(days=30 * (n - 1))), {Kind.DATA: gb * GIB})
    for n, gb in ((3, 11), (2, 12), (1, 14))
)
ADVICE = recommend(OFFERS, USES, OFFERS[0].id)


def cards(*compared: str) -> tuple[PlanCard, ...]:
    best = ADVICE.best.offer.id if ADVICE.best else None
    return tuple(
        PlanCard(one, ADVICE.fits[one.id], one.id == "p10", one.id == best, one.id in compared) for one in OFFERS
    )


def ready(*compared: str, **more: object) -> PlansState:
    shown = cards(*compared)
    base = PlansState(
        Status.READY,
        shown,
        len(shown),
        (OFFERS[0].type,),
        compared=tuple(one for one in shown if one.compared),
        tax=OFFERS[0].tax,
        withdrawal_days=14,
        effective_minutes=5,
        periods=3,
    )
    return replace(base, **more)  # type: ignore[arg-type]


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> Iterator[PlansPage]:
    qapp.setQuitOnLastWindowClosed(False)
    (theme.active() or theme.ThemeController(qapp)).apply("light")
    i18n.install(qapp, "en")
    made = PlansPage()
    made.resize(926, 580)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def show(page: PlansPage, state: PlansState) -> None:
    """Render and let the page come to rest: cards are made a few at a time, heights follow widths."""
    page.render(state)
    for _ in range(8):
        QApplication.processEvents()


def words(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


def card(page: PlansPage, offer: str) -> PlanCardView:
    found = page.findChild(PlanCardView, f"plans.card.{offer}")
    assert isinstance(found, PlanCardView)
    return found


STATES = {
    "loading": PlansState(),
    "failed": PlansState(Status.FAILED, error=AppError(ErrorKind.UNREACHABLE)),
    "ready": ready(),
    "compared": ready("p10", "p15", "endless"),
    "empty": ready(cards=(), query="x", filters_on=True),
    "old": ready(stale=True, at=START),
}


@pytest.mark.parametrize("name", STATES)
def test_everything_has_a_name_and_no_text_is_cut(page: PlansPage, name: str) -> None:
    show(page, STATES[name])
    assert a11y.nameless(page) == []
    for label in page.findChildren(PlainLabel):
        if label.isVisibleTo(page) and label.text():
            needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            assert label.height() >= needed - 1, f"{label.text()!r} is cut"


def test_each_card_says_how_it_fits(page: PlansPage) -> None:
    show(page, ready())
    assert "5–8 GB short" in words(card(page, "p10")).replace("\u00a0", " ")
    assert "fits, 6 GB spare" in words(card(page, "p15")).replace("\u00a0", " ")
    assert "more than you need" in words(card(page, "endless"))
    assert "Monthly Plan £15 (£15.00) gives the same or more for less." in words(card(page, "p30"))
    assert "Unlimited data, slower after 50" in words(card(page, "endless"))


def test_the_price_is_made_comparable_where_a_plan_is_not_30_days(page: PlansPage) -> None:
    show(page, ready())
    assert "£17.14 per 30 days" in words(card(page, "week"))
    assert "per 30 days" not in words(card(page, "p15"))


def test_a_sold_out_plan_says_so_and_cannot_be_chosen_by_any_means(page: PlansPage) -> None:
    show(page, ready())
    spy = QSignalSpy(page.plan_chosen)
    sold_out = card(page, "p12")
    assert "Sold out" in words(sold_out)
    choose = page.findChild(Button, "plans.choose.p12")
    assert choose is not None
    assert not choose.isEnabled()
    sold_out.setFocus()
    QTest.keyClick(sold_out, Qt.Key.Key_Return)
    QTest.mouseClick(choose, Qt.MouseButton.LeftButton)
    assert spy.count() == 0


def test_arrows_walk_the_cards_and_enter_chooses(page: PlansPage) -> None:
    show(page, ready())
    spy = QSignalSpy(page.plan_chosen)
    page.focus_first()
    assert card(page, "p10").hasFocus()
    QTest.keyClick(card(page, "p10"), Qt.Key.Key_Right)
    assert card(page, "p15").hasFocus()
    QTest.keyClick(card(page, "p15"), Qt.Key.Key_Down)
    assert page.focusWidget() in (card(page, "week"), card(page, "p30"), card(page, "endless"))
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Home)
    QTest.keyClick(card(page, "p10"), Qt.Key.Key_Right)
    QTest.keyClick(card(page, "p15"), Qt.Key.Key_Return)
    assert [spy.at(at)[0] for at in range(spy.count())] == ["p15"]


def test_the_comparison_marks_the_lowest_cost_only_among_plans_that_last(page: PlansPage) -> None:
    show(page, ready("p10", "p15", "endless"))
    table = page.findChild(QWidget, "plans.comparison")
    assert table is not None
    said = words(table)
    assert "£10.00, would not last" in said
    assert "£15.00 · lowest" in said
    assert "£182.50" in said  # a year at the same usage


def test_a_fifth_plan_is_not_compared_and_its_tick_falls_back(page: PlansPage) -> None:
    show(page, ready("p10", "p15", "p30", "week"))
    spy = QSignalSpy(page.compare_toggled)
    tick = page.findChild(QWidget, "plans.compare.endless")
    assert tick is not None
    QTest.mouseClick(tick, Qt.MouseButton.LeftButton)
    assert spy.count() == 0
    assert not tick.isChecked()  # type: ignore[attr-defined]


def test_the_markets_rule_has_its_own_words(page: PlansPage) -> None:
    said = []
    for days in (None, 0, 14):
        show(page, ready(withdrawal_days=days))
        said.append(words(page).splitlines()[1])
    assert len(set(said)) == 3
    assert "cannot be cancelled" in said[1]
    assert "within 14 days" in said[2]


def test_no_usage_is_said_and_no_bar_pretends(page: PlansPage) -> None:
    unknown = recommend(OFFERS, ())
    show(page, replace(ready(), cards=(PlanCard(OFFERS[1], unknown.fits[OFFERS[1].id]),), periods=0))
    assert "no usage to judge by yet" in words(card(page, "p15"))


def test_countries_are_found_by_their_english_and_their_own_name() -> None:
    assert "NG" in matching_countries("Niger")
    assert "DE" in matching_countries("deutschl")
    assert "CN" in matching_countries("中国")
    assert matching_countries("x") == frozenset()


def test_an_allowance_an_unlimited_one_covers_is_left_out() -> None:
    minutes = Allowance(Kind.NATIONAL_MINUTES, None, unlimited=True)
    lines = PlanWords().lines((Allowance(Kind.ON_NET_MINUTES, 60000), minutes))
    assert lines == ["Unlimited national minutes"]
