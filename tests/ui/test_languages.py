"""Four languages, two directions: everything is said in the chosen one, at once, and fits."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QTranslator
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lebara_desktop.domain.errors import AppError, ErrorKind, SignInReason, SignInRefused
from lebara_desktop.paths import resource
from lebara_desktop.translations import build, find_lrelease
from lebara_desktop.ui import i18n, theme
from lebara_desktop.ui.nav import NavEntry
from lebara_desktop.ui.pages.checkout.page import CheckoutPage
from lebara_desktop.ui.pages.dashboard.page import DashboardPage
from lebara_desktop.ui.pages.login.page import LoginPage
from lebara_desktop.ui.pages.login.state import Face, Slip
from lebara_desktop.ui.pages.orders.page import OrdersPage
from lebara_desktop.ui.pages.plans.page import PlansPage
from lebara_desktop.ui.pages.plans.state import PlansState, Sort, Status
from lebara_desktop.ui.pages.profile.page import ProfilePage
from lebara_desktop.ui.pages.sims.page import SimsPage
from lebara_desktop.ui.pages.ways.page import WaysPage
from lebara_desktop.ui.shell import Shell
from lebara_desktop.ui.top_bar import TopBar
from tests.ui import reading
from tests.ui.lock_samples import STATES as LOCKS
from tests.ui.lock_samples import locked
from tests.ui.orders_samples import STATES as ORDERS
from tests.ui.profile_samples import STATES as PROFILES
from tests.ui.second_samples import STATES as SECOND_STEPS
from tests.ui.sims_samples import STATES as SIMS
from tests.ui.test_checkout_page import STATES as CHECKOUTS
from tests.ui.test_dashboard_page import STATES as DASHBOARDS
from tests.ui.test_login_page import FULL, LANGUAGES, LOCKED
from tests.ui.test_plans_page import cards, ready
from tests.ui.ways_samples import STATES as WAYS
from tests.ui.windows import close

SIZES = ((1024, 640), (1280, 800))
SIGN_INS = {
    "full": FULL,
    "locked": LOCKED,
    "failed": replace(FULL, error=AppError(ErrorKind.UNREACHABLE), retry_in=5),
    "guest": replace(FULL, face=Face.GUEST),
    "guest, differ": replace(FULL, face=Face.GUEST, slips=frozenset({Slip.NUMBERS_DIFFER})),
    "guest, market": replace(
        FULL, face=Face.GUEST, error=SignInRefused(SignInReason.WRONG_MARKET, market=FULL.markets[1].id)
    ),
    **{name: SECOND_STEPS[name] for name in ("second", "recovery", "second-over")},
}
CATALOGUES = {
    "ready": ready(),
    "compared": ready("p10", "p30", "endless"),
    "none": ready(cards=(), query="xyz"),
    "failed": PlansState(Status.FAILED, error=AppError(ErrorKind.TIMEOUT)),
    "stale": ready(stale=True, can_choose=False),
    "guest": ready(
        judged=False, sort=Sort.PRICE, cards=tuple(replace(one, judged=False, fit=None, best=False) for one in cards())
    ),
}
NAMES = re.compile("Unlimited|Postcode")  # a plan is called so; and Dutch has the same word
LEFT_TO_RIGHT = {"signin.username", "voucher.code", "checkout.voucher.code", "topbar.person", "dashboard.voucher.code"}
LEFT_TO_RIGHT |= {"sims.activate.iccid", "sims.replace.iccid", "sims.link.number", "sims.port.number", "sims.code"}
LEFT_TO_RIGHT |= {
    "sims.register.number",
    "signin.second.recovery",
    "signin.second.code",
    "profile.factor.enrol.code",
    "profile.email.code",
    "signin.guest.number",
    "signin.guest.again",
    "profile.factor.change.code",
}


@dataclass(frozen=True)
class Screen:
    """A page and one state of it."""

    name: str
    make: Callable[[], Any]  # Any: each page renders a state of its own type
    state: object


TELLING = {
    *("sign-in, locked", "dashboard, running", "dashboard, grace", "dashboard, voucher", "plans, compared"),
    *("sims, every state", "sims, activate, found", "sims, port", "sims, revealed esim"),
    *("orders, several", "orders, settled", "ways, cards", "ways, waiting"),
    *("sign-in, guest", "plans, guest", "checkout, guest review", "checkout, guest done"),
    *("profile, code", "profile, slips", "lock, waiting"),
    *(
        "profile, factor key",
        "profile, factor codes",
        "profile, factor few codes",
        "sign-in, second",
        "sign-in, recovery",
    ),
    *("checkout, review", "checkout, payment", "checkout, browser", "checkout, unknown", "checkout, done"),
}
SCREENS = [
    *(Screen(f"sign-in, {name}", LoginPage, state) for name, state in SIGN_INS.items()),
    *(Screen(f"dashboard, {name}", DashboardPage, state) for name, state in DASHBOARDS.items()),
    *(Screen(f"plans, {name}", PlansPage, state) for name, state in CATALOGUES.items()),
    *(Screen(f"sims, {name}", SimsPage, state) for name, state in SIMS.items()),
    *(Screen(f"checkout, {name}", CheckoutPage, state) for name, state in CHECKOUTS.items()),
    *(Screen(f"orders, {name}", OrdersPage, state) for name, state in ORDERS.items()),
    *(Screen(f"ways, {name}", WaysPage, state) for name, state in WAYS.items()),
    *(Screen(f"profile, {name}", ProfilePage, state) for name, state in PROFILES.items()),
    *(Screen(f"lock, {name}", locked, state) for name, state in LOCKS.items()),
]
ALL = [  # the telling ones each time, the others in the long run
    pytest.param(one, id=one.name, marks=() if one.name in TELLING else pytest.mark.long) for one in SCREENS
]


@pytest.fixture(autouse=True)
def _built(qapp: QApplication) -> Iterator[None]:
    assert build(resource("i18n"), find_lrelease()) == ""
    qapp.setQuitOnLastWindowClosed(False)
    (theme.active() or theme.ThemeController(qapp)).apply("light")
    i18n.install(qapp, "en")
    yield
    i18n.install(qapp, "en")


@pytest.fixture
def stretched(qapp: QApplication, tmp_path: Path) -> Iterator[None]:
    """Speak a made-up language whose sentences are marked and 40 % longer."""
    translator = QTranslator()
    assert translator.load(str(reading.made_up_language(tmp_path)))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def windows(qtbot: QtBot) -> Iterator[Callable[[Screen], Shell]]:
    made: list[Shell] = []

    def open_window(screen: Screen) -> Shell:
        shell = Shell([NavEntry("home", "home", "1", "Ctrl+1"), NavEntry("plans", "card", "2", "Ctrl+3")])
        made.append(shell)
        page = screen.make()
        if isinstance(page, LoginPage):
            page.set_languages(LANGUAGES, "en")
            shell.set_full_bleed(True)
        route = "sign-in" if isinstance(page, LoginPage) else "home"
        shell.add_page(route, page)
        shell.show_page(route)
        shell.set_top_bar(TopBar("+44 7700 900123", "", "ok", "", "Amira Okafor"))
        page.render(screen.state)
        shell.show()
        QApplication.processEvents()
        return shell

    yield open_window
    close(*made)


def switch(qapp: QApplication, code: str) -> None:
    i18n.install(qapp, code)
    QApplication.processEvents()


def differences(one: QWidget, other: QWidget, qtbot: QtBot) -> list[str]:
    """Return the texts that only one of two windows shows, once both have come to rest."""

    def found() -> list[str]:
        mine, theirs = Counter(reading.texts(one)), Counter(reading.texts(other))
        return sorted((mine - theirs) + (theirs - mine))

    with suppress(QtBot.TimeoutError):
        qtbot.waitUntil(lambda: not found(), timeout=3000)
    return found()


def resting_misfits(shell: Shell) -> list[str]:
    """Return what does not fit once the layouts have come to rest."""
    found = ["not laid out"]
    for _ in range(20):  # a card that is made narrower asks for another height, and that once more for the scroll bar
        if found:
            QApplication.processEvents()
            found = reading.misfits(shell)
    return found


def test_eight_languages_are_offered() -> None:
    assert [one.code for one in i18n.available()] == ["en", "zh", "ar", "de", "nl", "fr", "es", "da"]


@pytest.mark.parametrize("codes", [("ar", "de"), pytest.param(("zh", "nl", "fr", "es", "da"), marks=pytest.mark.long)])
@pytest.mark.parametrize("screen", ALL)
def test_a_switch_while_the_program_runs_says_what_a_start_in_that_language_says_and_it_fits(
    screen: Screen, codes: tuple[str, ...], windows: Callable[[Screen], Shell], qapp: QApplication, qtbot: QtBot
) -> None:
    switched = windows(screen)
    for code in codes:
        switch(qapp, code)
        fresh = windows(screen)
        assert differences(switched, fresh, qtbot) == []
        assert [text for text in reading.texts(fresh) if reading.english(NAMES.sub("", text), code)] == []
        assert [text for text in reading.texts(fresh) if ".." in text] == []
        for size in SIZES:
            switched.resize(*size)
            assert resting_misfits(switched) == [], (code, size)
    switch(qapp, "en")
    assert differences(switched, windows(screen), qtbot) == []


@pytest.mark.usefixtures("stretched")
@pytest.mark.parametrize("screen", ALL)
def test_sentences_that_are_two_fifths_longer_fit(screen: Screen, windows: Callable[[Screen], Shell]) -> None:
    shell = windows(screen)
    for size in SIZES:
        shell.resize(*size)
        assert resting_misfits(shell) == [], size
    assert [text for text in reading.texts(shell) if reading.english(NAMES.sub("", text))] == []


@pytest.mark.parametrize("screen", ALL)
def test_arabic_mirrors_the_window(screen: Screen, windows: Callable[[Screen], Shell], qapp: QApplication) -> None:
    i18n.install(qapp, "ar")
    shell = windows(screen)
    assert reading.wrong_side(shell, LEFT_TO_RIGHT) == []
    if shell.rail.isVisible():
        assert shell.rail.mapTo(shell, QPoint(shell.rail.width(), 0)).x() == shell.width()
