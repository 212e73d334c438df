"""The rows above the cards: no connection, and payments that are not settled yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lebara_desktop.domain.checkout import Outcome
from lebara_desktop.domain.errors import ErrorKind
from lebara_desktop.ui import a11y, errors
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.dashboard.parts import local_time
from lebara_desktop.ui.pages.dashboard.state import Dashboard
from lebara_desktop.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from lebara_desktop.services.checkout import CheckoutView

_OFFLINE = "offline"


class Notices(QWidget):
    """Banners that come and go with the state; they cannot be dismissed, because they are still true."""

    try_again_requested = Signal()
    order_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(8)
        self._banners: dict[str, Banner] = {}
        self.hide()

    def show_state(self, state: Dashboard) -> None:
        """Show what is to be known before the cards."""
        wanted: dict[str, tuple[str, str, str]] = {}
        if state.offline is not None:
            wanted[_OFFLINE] = ("warn", self._offline(state), self.tr("Try again"))
        for one in state.unfinished:
            wanted[one.intent] = self._unfinished(one)
        for key in [key for key in self._banners if key not in wanted]:
            old = self._banners.pop(key)
            self._box.removeWidget(old)
            old.hide()
            old.deleteLater()
        for key, (tone, text, action) in wanted.items():
            if key not in self._banners:
                self._banners[key] = self._make(key)
                a11y.announce(self._banners[key], text)
            self._banners[key].set(tone, text, action)
        self.setVisible(bool(wanted))

    def _make(self, key: str) -> Banner:
        banner = Banner(parent=self)
        banner.close_button.hide()
        banner.setObjectName(f"dashboard.notice.{key}")
        banner.action_button.setObjectName(f"dashboard.notice.{key}.action")
        banner.action_requested.connect(lambda: self._on_action(key))
        self._box.addWidget(banner)
        return banner

    def _on_action(self, key: str) -> None:
        if key == _OFFLINE:
            self.try_again_requested.emit()
        else:
            self.order_opened.emit(key)

    def _offline(self, state: Dashboard) -> str:
        if state.offline is None:
            return ""
        said = errors.sentence(state.offline)
        if state.updated is None:
            return said
        as_of = local_time(state.updated, state.zone)
        if state.updated.astimezone(state.zone).date() != state.now.astimezone(state.zone).date():
            as_of = show.moment(state.updated, state.zone, year=False)
        shown = self.tr("Showing what we knew at {time}.").format(time=as_of)
        if state.offline.kind in (ErrorKind.UNREACHABLE, ErrorKind.TIMEOUT):
            again = self.tr("It refreshes by itself.")
            return show.sentences((said, shown, again))
        return show.sentences((said, shown))

    def _unfinished(self, one: CheckoutView) -> tuple[str, str, str]:
        amount, plan = show.money(one.draft.total), one.draft.offer.name
        match one.outcome:
            case Outcome.PAID:
                text = self.tr("{amount} is paid. {plan} is being activated.")
                return "ok", text.format(amount=amount, plan=plan), self.tr("Show")
            case Outcome.WAITING:
                text = self.tr("A payment of {amount} for {plan} waits for you to finish it.")
                return "info", text.format(amount=amount, plan=plan), self.tr("Continue")
            case Outcome.NOT_PAID | Outcome.NOT_STARTED:
                text = self.tr("Your order for {plan} ({amount}) is not paid yet.")
                return "info", text.format(amount=amount, plan=plan), self.tr("Continue")
            case Outcome.STOPPED:
                text = self.tr("We stopped the payment of {amount}: something does not match. Reference {reference}.")
                return "bad", text.format(amount=amount, reference=one.reference), self.tr("Show")
            case _:
                text = self.tr("A payment of {amount} is still being checked. Do not pay again.")
                return "warn", text.format(amount=amount), self.tr("Show")
