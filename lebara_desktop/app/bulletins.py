"""What a person must learn on whatever page is open: no connection to the operator, and orders that ended while nobody looked."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from lebara_desktop.app.composition import Services
from lebara_desktop.domain.checkout import State
from lebara_desktop.services.checkout import CheckoutView
from lebara_desktop.services.tasks import TaskScope
from lebara_desktop.ui import format as show
from lebara_desktop.ui.bridge import bind
from lebara_desktop.ui.errors import sentence
from lebara_desktop.ui.shell import Shell

_OFFLINE = "offline"
_TELLS_ITSELF = ("dashboard", "sign-in")  # pages that say in their own words that there is no connection


class Bulletins(QObject):
    """Keeps the banners above the pages true. ``open_order`` shows an order at its step."""

    def __init__(self, shell: Shell, services: Services, scope: TaskScope, open_order: Callable[[str], None]) -> None:
        super().__init__(shell)
        self._shell = shell
        self._services = services
        self._scope = scope
        self._open_order = open_order
        self._told: set[str] = set()
        self._leave = [
            bind(services.connection.down, lambda _: self._show_connection(), self),
            bind(services.checkout.untold, self._show_ended, self),
        ]
        shell.stack.currentChanged.connect(self.retranslate)
        shell.language_changed.connect(self.retranslate)

    def retranslate(self) -> None:
        """Say everything again in the present language."""
        self._show_connection()
        self._show_ended(self._services.checkout.untold.get())

    def stop(self) -> None:
        """Follow nothing any more."""
        for leave in self._leave:
            leave()

    def _show_connection(self) -> None:
        down = self._services.connection.down.get()
        if down is None or self._shell.route in _TELLS_ITSELF:
            self._shell.banners.clear(_OFFLINE)
            return
        translate = QCoreApplication.translate
        text = translate("Bulletins", "What you chose is kept, and everything goes on by itself.")
        again = translate("Bulletins", "Try again")
        try_again = self._services.connection.try_again
        self._shell.banners.show_banner(_OFFLINE, "warn", show.sentences((sentence(down), text)), again, try_again)

    def _show_ended(self, ended: tuple[CheckoutView, ...]) -> None:
        if self._shell.route == "checkout":
            ended = ()  # the wizard shows how its order ends
        banners = self._shell.banners
        for gone in self._told - {one.intent for one in ended}:
            banners.clear(f"ended-{gone}")
        self._told = {one.intent for one in ended}
        for one in ended:
            key = f"ended-{one.intent}"
            fresh = banners.banner(key) is None
            tone, text = _ended_words(one)
            action = QCoreApplication.translate("Bulletins", "Show")
            banners.show_banner(key, tone, text, action, partial(self._open_order, one.intent))
            banner = banners.banner(key)
            if fresh and banner is not None:
                banner.dismissed.connect(partial(self._dismissed, one.intent))

    def _dismissed(self, intent: str) -> None:
        self._scope.spawn(self._services.checkout.told(intent))


def _ended_words(one: CheckoutView) -> tuple[str, str]:
    translate = QCoreApplication.translate
    match one.state:
        case State.COMPLETED:
            tone, text = (
                "ok",
                translate("Bulletins", "Finished since you left: {plan} for {number} is paid and renewed."),
            )
        case State.REFUNDED:
            tone, text = (
                "info",
                translate("Bulletins", "{plan} for {number} could not be renewed. {amount} was paid back."),
            )
        case _:
            tone, text = "info", translate("Bulletins", "The order of {plan} for {number} ended. Nothing was charged.")
    amount, number = show.money(one.draft.total), show.msisdn(one.draft.msisdn.digits)
    return tone, text.format(plan=one.draft.offer.name, number=number, amount=amount)
