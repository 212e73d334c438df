"""Which page is shown when, and which presenter drives it. It connects; services and presenters decide."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication, QWidget

from lebara_desktop.api.profile import Profile
from lebara_desktop.app.bulletins import Bulletins
from lebara_desktop.app.commands import Commands
from lebara_desktop.app.composition import Services
from lebara_desktop.app.embedded import EmbeddedOperator, OperatorState
from lebara_desktop.app.entrance import make_entrance
from lebara_desktop.app.lines import TONES, LineSwitch, state_words
from lebara_desktop.app.locking import Locking
from lebara_desktop.app.rooms import ROOMS, Occupant, Room, load_more, rooms_of
from lebara_desktop.app.stock import Stock
from lebara_desktop.app.visiting import END, Visit, guest_name
from lebara_desktop.app.visiting import entry as end_entry
from lebara_desktop.app.walk import Walk
from lebara_desktop.app.window import Window
from lebara_desktop.domain.account import Session, SignedIn, SignedOut
from lebara_desktop.domain.errors import AppError
from lebara_desktop.domain.ids import OfferId
from lebara_desktop.domain.plans import PlanOffer
from lebara_desktop.services.account import AccountView
from lebara_desktop.services.tasks import TaskScope
from lebara_desktop.ui import i18n
from lebara_desktop.ui.bridge import bind
from lebara_desktop.ui.errors import UnexpectedErrors, sentence
from lebara_desktop.ui.format import msisdn
from lebara_desktop.ui.nav import NavEntry
from lebara_desktop.ui.pages.login.state import Operator, SampleLogin
from lebara_desktop.ui.theme import fonts
from lebara_desktop.ui.top_bar import TopBar
from lebara_desktop.ui.widgets.opening import open_url

if TYPE_CHECKING:
    from lebara_desktop.ui.pages.checkout.presenter import CheckoutPresenter
    from lebara_desktop.ui.pages.orders.presenter import OrdersPresenter

_STARTING = {
    OperatorState.STARTING: Operator.STARTING,
    OperatorState.READY: Operator.READY,
    OperatorState.FAILED: Operator.FAILED,
}
_ROOMS = {room.route: room for room in ROOMS}


class Router(QObject):
    """Follows the session: nobody signed in shows the sign-in page; somebody shows their pages, built anew for each person."""

    def __init__(
        self,
        window: Window,
        services: Services,
        profile: Profile,
        embedded: EmbeddedOperator | None,
        hooks: UnexpectedErrors,
        *,
        till: bool = False,
    ) -> None:
        super().__init__(window.shell)
        self._window = window
        self._shell = window.shell
        self.services = services
        self._profile = profile
        self._embedded = embedded
        self._hooks = hooks
        self._scope = TaskScope(hooks.report)
        self._leave: list[Callable[[], None]] = []
        self._signed_in_epoch = 0
        self._stock = Stock(self._shell.stack, tuple(room.make for room in ROOMS if room.ahead))
        self._login = make_entrance(
            services, profile, embedded, hooks.report, till=till, sims=any(room.route == "sims" for room in ROOMS)
        )
        window.login.drive(self._login)
        self._occupants: dict[str, Occupant] = {}
        self._walk = Walk(self._shell, _ROOMS, self._occupants)
        self._visit = Visit(self._shell, services, self._scope, lambda: self.go("orders"))

    async def start(self) -> None:
        """Connect everything, open the journal, continue a remembered session."""
        shell, services = self._shell, self.services
        self._stock.fill()
        shell.route_requested.connect(self.go)
        shell.refresh_requested.connect(self._refresh)
        shell.sign_out_requested.connect(self._visit.end)
        shell.back_requested.connect(self._back)
        shell.theme_requested.connect(self._choose_theme)
        shell.text_size_requested.connect(self._choose_text_size)
        shell.language_requested.connect(self._choose_language)
        shell.language_changed.connect(self._retranslate)
        self._window.login.language_chosen.connect(self._choose_language)
        self._hooks.tell(self._show_unexpected)
        self._retranslate()
        self._leave += [
            bind(services.session.state, self._on_session, self),
            bind(services.account.view, self._on_account, self),
            bind(services.checkout.journal_ready, self._on_journal, self),
        ]
        if self._embedded:
            self._leave += [
                bind(self._embedded.state, lambda state: self._login.set_operator(_STARTING[state]), self),
                bind(self._embedded.samples, self._on_samples, self),
            ]
        lines = LineSwitch(shell, services.account)
        self._leave += [lines.stop, Commands(shell, self, lines).stop, Locking(shell, services.lock, self._scope).stop]
        self._leave.append(Bulletins(shell, services, self._scope, self.open_order).stop)
        services.connection.start()
        settings = services.settings.value.get()
        self._window.login.set_keep(settings.keep_signed_in)
        self._login.start(
            self._window.login,
            market=settings.last_market,
            username=settings.last_login,
            resume=bool(settings.remembered_subject),
        )
        self._scope.spawn(services.checkout.open())

    async def aclose(self) -> None:
        """Stop presenters and everything they started."""
        for leave in self._leave:
            leave()
        self._walk.stop()
        self._stock.clear()
        await self._login.aclose()
        for occupant in self._occupants.values():
            await occupant.presenter.aclose()
        await self._scope.aclose()

    def go(self, route: str) -> None:
        """Show the page of ``route``."""
        if route == "lock":
            self.services.lock.lock()
        elif route == END:
            self._visit.end()
        else:
            self._walk.go(route)

    def renew(self) -> None:
        """Buy the running plan again."""
        line = self.services.account.view.get().line
        if line and line.current:
            self.choose(line.current.offer)

    def choose(self, offer: str) -> None:
        """Begin an order of ``offer`` for the selected line."""
        self._scope.spawn(self._begin(OfferId(offer)), key="begin")

    def open_order(self, intent: str) -> None:
        """Show an unfinished order at its step."""
        self._scope.spawn(self._open(intent), key="begin")

    async def _open(self, intent: str) -> None:
        checkout = await self._wizard()
        if checkout is not None:
            checkout.open_intent(intent)
            self.go("checkout")

    async def _begin(self, offer: OfferId) -> None:
        """Find the plan in the catalogue, which may still be on its way, and open the wizard; without it, show the plans."""
        line = self.services.account.view.get().line
        await self.services.plans.refresh()
        found = self._offer(offer)
        if line is None or found is None or not found.sellable:
            self.go("plans")
            return
        checkout = await self._wizard()
        if checkout is not None:
            checkout.begin(line, found)
            self.go("checkout")

    def _offer(self, offer: OfferId) -> PlanOffer | None:
        offers = self.services.plans.view.get().offers.value or ()
        return next((one for one in offers if one.id == offer and not one.is_add_on), None)

    def _on_session(self, state: Session) -> None:
        match state:
            case SignedIn(_, epoch, _) if epoch != self._signed_in_epoch:
                self._signed_in_epoch = epoch
                self._login.let_in(self._enter)
            case SignedOut() if self._signed_in_epoch:
                self._signed_in_epoch = 0
                self._exit()

    def _enter(self) -> None:
        """Somebody is signed in: build their pages, leave the sign-in page."""
        session = self.services.session
        first = "sims" if self._login.wants_sim and "sims" in _ROOMS else "dashboard"
        if session.guest:
            first = "orders" if session.resumed else "plans"
            self._scope.spawn(self.services.account.refresh(), key="refresh")  # no dashboard asks for the line
        self._login.stop()
        for room in rooms_of(session):
            self._shell.add_page(room.route, partial(self._furnish, room))
        self._shell.set_actions({END} if session.guest else {"lock"})
        self.go(first)
        self.services.account.start_watching()

    def _exit(self) -> None:
        """Nobody is signed in: take the person's pages away and show the sign-in page."""
        self.services.account.stop_watching()
        for occupant in self._occupants.values():
            occupant.presenter.stop()  # before its page goes: what the stores say of the end is not shown any more
            self._scope.spawn(occupant.presenter.aclose())
        self._occupants.clear()
        self._walk.stop()
        self._shell.set_full_bleed(True)
        self._shell.show_page("sign-in")
        self._shell.set_actions(set())
        for room in ROOMS:
            self._shell.remove_page(room.route)
        self._shell.set_top_bar(TopBar())
        self._stock.refill_slowly()
        settings = self.services.settings.value.get()
        self._login.start(self._window.login, market=settings.last_market, username=settings.last_login)

    def _furnish(self, room: Room) -> QWidget:
        page = self._stock.take(room.make)
        self._occupants[room.route] = room.furnish(page, self)
        return page

    async def _wizard(self) -> CheckoutPresenter | None:
        """Return the wizard's presenter, its page loaded and made in turns of their own; None if the person left meanwhile."""
        epoch = self._signed_in_epoch
        while load_more(_ROOMS["checkout"]):  # noqa: ASYNC110 — nothing is waited for: each module has a turn
            await asyncio.sleep(0)
        if not epoch or self._signed_in_epoch != epoch:
            return None
        self._shell.make_page("checkout")
        checkout = self._occupants["checkout"].presenter
        await asyncio.sleep(0)
        occupant = self._occupants.get("checkout")
        return cast("CheckoutPresenter", checkout) if occupant and occupant.presenter is checkout else None

    def contact_support(self, intent: str) -> None:
        """Show the orders, with a question to support about one of them."""

        def ask() -> None:
            cast("OrdersPresenter", self._occupants["orders"].presenter).contact_support(intent)

        self._walk.go("orders", ask)

    def report(self, error: Exception) -> None:
        """Take an error that nobody expected."""
        self._hooks.report(error)

    def open_payment_page(self, url: str) -> bool:
        """Open a hosted page of the operator's payment hosts in the browser, and tell whether that worked."""
        return open_url(url, self._profile.payment_hosts)

    def _refresh(self) -> None:
        if self._signed_in_epoch:
            self._scope.spawn(self.services.account.refresh(force=True), key="refresh")
            self._scope.spawn(self.services.plans.refresh(force=True), key="plans")
            self._scope.spawn(self.services.checkout.recover(), key="recover")
            self._scope.spawn(self.services.orders.refresh(force=True), key="orders")
            self._scope.spawn(self.services.ways.refresh(force=True), key="ways")

    def _back(self) -> None:
        if self._shell.route == "sign-in":
            self._login.back()
            return
        room = _ROOMS.get(self._shell.route)
        home = room is not None and _ROOMS.get(room.back)
        if room is not None and home and home in rooms_of(self.services.session) and not self._shell.veiled:
            self.go(room.back)

    def _on_account(self, view: AccountView) -> None:
        if not self._signed_in_epoch:
            return
        person, line = view.person.value, view.line
        identity = self.services.session.identity
        guest = self.services.session.guest
        name = guest_name() if guest else person.name if person else identity.name if identity else ""
        self._shell.set_top_bar(
            TopBar(
                number=msisdn(line.msisdn.digits) if line else "",
                state_text=state_words(line) if line and not guest else "",
                state_tone=TONES.get(line.state, "neutral") if line else "neutral",
                operator_text=QCoreApplication.translate("Router", "Sandbox operator") if self._embedded else "",
                person=name,
                guest=guest,
            )
        )

    def _on_journal(self, ready: bool | None) -> None:
        if ready is False:
            word = self.services.checkout.journal_problem
            self._shell.banners.show_banner("journal", "bad", _journal_sentence(word))
        elif ready and self.services.checkout.journal_problem == "corrupt":
            self._shell.banners.show_banner("journal", "warn", _journal_sentence("corrupt"))
        else:
            self._shell.banners.clear("journal")

    def _on_samples(self, samples: object) -> None:
        if self._embedded:
            given = self._embedded.samples.get()
            self._login.set_samples(
                [SampleLogin(one.name, one.login, one.password, one.market, one.state, one.note) for one in given]
            )

    def _show_unexpected(self, error: AppError) -> None:
        self._shell.banners.show_banner(f"unexpected-{error.support_id}", "bad", sentence(error))

    def _choose_theme(self, scheme: str) -> None:
        self._window.theme.apply(scheme)
        self.services.settings.update(theme=scheme)

    def _choose_text_size(self, step: int) -> None:
        percent = fonts.next_percent(self.services.settings.value.get().text_percent, step)
        self._window.theme.apply(self._window.theme.scheme, text_scale=percent / 100)
        self.services.settings.update(text_percent=percent)

    def _choose_language(self, code: str) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._window.language = i18n.install(application, code)
        self.services.settings.update(language=code)

    def _retranslate(self) -> None:
        entries = [NavEntry(one.route, one.icon, one.label(), one.key, bottom=one.bottom) for one in ROOMS if one.label]
        lock = QCoreApplication.translate("Router", "Lock")
        self._shell.set_entries(
            [*entries, NavEntry("lock", "lock", lock, "Ctrl+L", bottom=True, action=True), end_entry()]
        )
        offered = [(one.code, one.name) for one in i18n.available()]
        self._window.login.set_languages(offered, self._window.language.code)
        self._on_account(self.services.account.view.get())


def _journal_sentence(word: str) -> str:
    translate = QCoreApplication.translate
    if word == "locked":
        return translate(
            "Router", "Lebara Desktop is already open in another window. Pay there; here you can only look."
        )
    if word == "corrupt":
        return translate(
            "Router",
            "This computer's payment records were damaged and put aside. Your orders are read from the operator again; nothing is"
            " paid twice.",
        )
    if word == "newer":
        return translate(
            "Router", "A newer version of this program wrote the payment records. Update it before you pay."
        )
    return translate(
        "Router",
        "Payments are off: this computer cannot store their records safely. Free some disk space and start again.",
    )
