"""The pages of a signed-in person: where each stands in the rail, how it is made, and what drives it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from lebara_desktop.app.composition import Services
from lebara_desktop.services.session import SessionService
from lebara_desktop.services.tasks import TaskScope
from lebara_desktop.ui.bridge import bind
from lebara_desktop.ui.countries import matching_countries

if TYPE_CHECKING:
    from lebara_desktop.ui.pages.checkout.page import CheckoutPage
    from lebara_desktop.ui.pages.dashboard.page import DashboardPage
    from lebara_desktop.ui.pages.orders.page import OrdersPage
    from lebara_desktop.ui.pages.plans.page import PlansPage
    from lebara_desktop.ui.pages.profile.page import ProfilePage
    from lebara_desktop.ui.pages.sims.page import SimsPage
    from lebara_desktop.ui.pages.ways.page import WaysPage

translate = QCoreApplication.translate


class Host(Protocol):
    """What a page may ask of the program around it."""

    @property
    def services(self) -> Services:
        """All services of this run."""

    def go(self, route: str) -> None:
        """Show another page."""

    def renew(self) -> None:
        """Buy the running plan again."""

    def choose(self, offer: str) -> None:
        """Begin an order of ``offer`` for the selected line."""

    def open_order(self, intent: str) -> None:
        """Show an unfinished order at its step."""

    def open_payment_page(self, url: str) -> bool:
        """Open a hosted page of the operator's payment hosts in the browser, and tell whether that worked."""

    def contact_support(self, intent: str) -> None:
        """Show the orders, with a question to support about one of them."""

    def report(self, error: Exception) -> None:
        """Take an error that nobody expected."""


class Presenter(Protocol):
    """What the program needs to know of a page's presenter."""

    def stop(self) -> None:
        """Show nothing any more, from now on: its page goes."""

    async def aclose(self) -> None:
        """Stop what it started; its person has left."""


def _nothing() -> None:
    return None


@dataclass(frozen=True, slots=True)
class Occupant:
    """A page at work for one person. ``arrive`` and ``leave`` are called when it is shown and when another one is."""

    presenter: Presenter
    arrive: Callable[[], None] = _nothing
    leave: Callable[[], None] = _nothing


@dataclass(frozen=True, slots=True)
class Room:
    """A page of the signed-in person.

    ``label`` is its name in the rail; a room without one has no entry, and ``rail`` names the entry to mark while it is shown.
    ``back`` is where Esc leads, nowhere if empty. A page made ``ahead`` of need waits ready, at 2 MB; any other is made when it is
    first gone to. ``guest``: it is also there for somebody without an account. ``parts`` are modules below ``ui.pages`` that
    are loaded before its page: some 20 ms each, a turn of the event loop.
    """

    route: str
    make: Callable[[QWidget], QWidget]
    furnish: Callable[[QWidget, Host], Occupant]
    label: Callable[[], str] | None = None
    icon: str = ""
    key: str = ""
    bottom: bool = False
    rail: str = ""
    back: str = "dashboard"
    ahead: bool = False
    guest: bool = False
    parts: tuple[str, ...] = ()

    @property
    def code(self) -> tuple[str, ...]:
        """The modules of the page in the order in which they are loaded."""
        return tuple(
            f"lebara_desktop.ui.pages.{one}" for one in (*self.parts, f"{self.route}.page", f"{self.route}.presenter")
        )


def load_more(room: Room) -> bool:
    """Load the next module of a page's code that is not there yet, and return whether there was one."""
    missing = next((name for name in room.code if name not in sys.modules), None)
    if missing is not None:
        import_module(missing)
    return missing is not None


def _make_dashboard(home: QWidget) -> QWidget:
    from lebara_desktop.ui.pages.dashboard.page import DashboardPage

    return DashboardPage(home)


def _dashboard(widget: QWidget, host: Host) -> Occupant:
    from lebara_desktop.ui.pages.dashboard.presenter import DashboardPresenter

    page, services = cast("DashboardPage", widget), host.services
    presenter = DashboardPresenter(services.account, services.plans, services.checkout, TaskScope(host.report))
    page.drive(presenter)
    page.renew_requested.connect(host.renew)
    page.plans_requested.connect(lambda: host.go("plans"))
    page.plan_chosen.connect(host.choose)
    page.order_opened.connect(host.open_order)
    return Occupant(presenter, arrive=lambda: presenter.start(page), leave=presenter.stop)


def _make_plans(home: QWidget) -> QWidget:
    from lebara_desktop.ui.pages.plans.page import PlansPage

    return PlansPage(home)


def _plans(widget: QWidget, host: Host) -> Occupant:
    from lebara_desktop.ui.pages.plans.presenter import PlansPresenter

    page, services = cast("PlansPage", widget), host.services
    page.set_zone(services.account.zone)
    presenter = PlansPresenter(
        page, services.plans, services.account, countries=matching_countries, on_error=host.report
    )
    page.connect_intents(presenter)
    page.plan_chosen.connect(host.choose)
    return Occupant(presenter, arrive=presenter.start, leave=presenter.stop)


def _make_orders(home: QWidget) -> QWidget:
    from lebara_desktop.ui.pages.orders.page import OrdersPage

    return OrdersPage(home)


def _orders(widget: QWidget, host: Host) -> Occupant:
    from lebara_desktop.ui.pages.orders.presenter import OrdersPresenter

    page, services = cast("OrdersPage", widget), host.services
    presenter = OrdersPresenter(
        services.checkout,
        services.orders,
        services.tickets,
        services.account,
        services.clock,
        TaskScope(host.report),
    )
    page.drive(presenter)
    page.order_opened.connect(host.open_order)
    page.plans_requested.connect(lambda: host.go("plans"))
    return Occupant(presenter, arrive=lambda: presenter.start(page), leave=presenter.stop)


def _make_ways(home: QWidget) -> QWidget:
    from lebara_desktop.ui.pages.ways.page import WaysPage

    return WaysPage(home)


def _ways(widget: QWidget, host: Host) -> Occupant:
    from lebara_desktop.ui.pages.ways.presenter import WaysPresenter

    page, services = cast("WaysPage", widget), host.services
    presenter = WaysPresenter(
        services.ways, services.checkout, services.account, TaskScope(host.report), host.open_payment_page
    )
    page.drive(presenter)
    return Occupant(presenter, arrive=lambda: presenter.start(page), leave=presenter.stop)


def _make_checkout(home: QWidget) -> QWidget:
    from lebara_desktop.ui.pages.checkout.page import CheckoutPage

    return CheckoutPage(home)


def _checkout(widget: QWidget, host: Host) -> Occupant:
    from lebara_desktop.ui.pages.checkout.presenter import CheckoutPresenter
    from lebara_desktop.ui.pages.checkout.state import CheckoutExits

    page, services = cast("CheckoutPage", widget), host.services
    home = "orders" if services.session.guest else "dashboard"
    exits = CheckoutExits(lambda: host.go("plans"), lambda: host.go(home), host.open_payment_page, host.contact_support)
    presenter = CheckoutPresenter(
        page, services.checkout, services.account, services.plans, services.clock, exits, on_error=host.report
    )
    page.connect_intents(presenter)
    return Occupant(presenter, leave=presenter.left)


def _make_sims(home: QWidget) -> QWidget:
    from lebara_desktop.ui.pages.sims.page import SimsPage

    return SimsPage(home)


def _sims(widget: QWidget, host: Host) -> Occupant:
    from lebara_desktop.ui.pages.sims.presenter import SimsPresenter

    page, services = cast("SimsPage", widget), host.services
    identity = services.session.identity
    presenter = SimsPresenter(
        services.sims,
        services.account,
        market=identity.market if identity else "",
        time=services.clock.monotonic,
        on_error=host.report,
    )
    page.connect_intents(presenter)
    page.renew_requested.connect(host.renew)
    page.plans_requested.connect(lambda: host.go("plans"))
    bind(services.lock.state, lambda lock: presenter.close_task() if lock.locked else None, page)  # secrets go at once
    return Occupant(presenter, arrive=lambda: presenter.start(page), leave=presenter.stop)


def _make_profile(home: QWidget) -> QWidget:
    from lebara_desktop.ui.pages.profile.page import ProfilePage

    return ProfilePage(home)


def _profile(widget: QWidget, host: Host) -> Occupant:
    from lebara_desktop.ui.pages.profile.presenter import ProfilePresenter
    from lebara_desktop.ui.pages.profile.presenter import Services as ProfileServices

    page, services = cast("ProfilePage", widget), host.services
    behind = ProfileServices(
        services.contact,
        services.devices,
        services.lock,
        services.settings,
        services.account,
        services.factor,
    )
    presenter = ProfilePresenter(behind, TaskScope(host.report), services.clock.monotonic)
    page.drive(presenter)
    bind(services.lock.state, lambda lock: presenter.hide_secrets() if lock.locked else None, page)
    return Occupant(presenter, arrive=lambda: presenter.start(page), leave=presenter.stop)


# What makes and furnishes a page imports it there: code that nobody went to takes no memory, half a MB for each page.
ROOMS: Sequence[Room] = (
    Room(
        "dashboard",
        _make_dashboard,
        _dashboard,
        lambda: translate("Router", "Dashboard"),
        "home",
        "Ctrl+1",
        back="",
        ahead=True,
    ),
    Room("plans", _make_plans, _plans, lambda: translate("Router", "Plans"), "card", "Ctrl+3", guest=True),
    Room(
        "orders",
        _make_orders,
        _orders,
        lambda: translate("Router", "Orders"),
        "receipt",
        "Ctrl+4",
        guest=True,
        parts=("checkout.faces", "checkout.words", "orders.past", "orders.support"),
    ),
    Room(
        "sims",
        _make_sims,
        _sims,
        lambda: translate("Router", "SIM & numbers"),
        "sim",
        "Ctrl+5",
        parts=("sims.cards", "sims.numbers", "sims.task_panel"),
    ),
    Room(
        "ways",
        _make_ways,
        _ways,
        lambda: translate("Router", "Ways to pay"),
        "wallet",
        "Ctrl+6",
        parts=("checkout.faces", "checkout.words"),
    ),
    Room(
        "profile",
        _make_profile,
        _profile,
        lambda: translate("Router", "Profile"),
        "user",
        "Ctrl+8",
        bottom=True,
        parts=("profile.contact", "profile.factor"),
    ),
    Room(
        "checkout",
        _make_checkout,
        _checkout,
        rail="plans",
        back="",
        guest=True,
        parts=tuple(f"checkout.{one}" for one in ("faces", "words", "receipt", "done", "payment", "endings", "review")),
    ),
)


def rooms_of(session: SessionService) -> tuple[Room, ...]:
    """Return the pages of whoever is signed in: a guest has few."""
    return tuple(room for room in ROOMS if room.guest or not session.guest)
