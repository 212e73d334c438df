"""The sandbox's note on the sign-in page: nothing costs money here, and the sample customers are one click away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from lebara_desktop.domain.text import clean
from lebara_desktop.ui.pages.login.state import Operator, SampleLogin
from lebara_desktop.ui.theme import fonts
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.card import Well
from lebara_desktop.ui.widgets.menu import Menu
from lebara_desktop.ui.widgets.states import Progress
from lebara_desktop.ui.widgets.text import PlainLabel, plain_tip

_COLUMNS = 2
_LARGE = 1.2  # times the text of the design: two names beside each other would be cut
_SHOWN = 5  # links beside each other; the others are behind "More"


class Samples(Well):
    """Says that this is the sandbox, whether it is still starting, and offers its customers. ``chosen`` tells the login."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("warn", parent)
        self.setObjectName("signin.samples")
        self._customers: tuple[SampleLogin, ...] = ()
        self._operator = Operator.READY
        self._title = PlainLabel("", "label", self, wrap=True)
        self._title.set_tone("warn")
        self._progress = Progress(self)
        self._links = QGridLayout()
        self._links.setContentsMargins(0, 0, 0, 0)
        self._links.setHorizontalSpacing(12)
        self._links.setVerticalSpacing(0)
        self._more = Button("", "link", parent=self)
        self._more.setObjectName("signin.samples.more")
        self._more.hide()
        self._menu = Menu(self)
        self._more.clicked.connect(self._on_more)
        self._buttons: list[tuple[SampleLogin, Button]] = []
        self._across = _columns()
        self.body.addWidget(self._title)
        self.body.addWidget(self._progress)
        self.body.addLayout(self._links)
        self._retranslate()

    def show_state(self, customers: Sequence[SampleLogin], operator: Operator, *, usable: bool) -> None:
        """Show the customers that there are; ``usable`` is false while a sign-in is on its way."""
        self._operator = operator
        if tuple(customers) != self._customers:
            self._customers = tuple(customers)
            self._rebuild()
        for _, button in self._buttons:
            button.setEnabled(usable)
        self._more.setEnabled(usable)
        self._retranslate()

    def _rebuild(self) -> None:
        for _, button in self._buttons:
            self._links.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons.clear()
        self._links.removeWidget(self._more)
        self._menu.clear()
        shown = self._customers if len(self._customers) <= _SHOWN + 1 else self._customers[:_SHOWN]
        columns = self._across = _columns()
        for place, one in enumerate(shown):
            button = Button("", "link", parent=self)
            button.setObjectName(f"signin.sample.{_key(one)}")
            button.clicked.connect(lambda _checked=False, login=one.login: self.chosen.emit(login))
            self._links.addWidget(button, place // columns, place % columns, Qt.AlignmentFlag.AlignLeading)
            self._buttons.append((one, button))
        rest = self._customers[len(shown) :]
        for one in rest:
            action = self._menu.addAction("")
            action.setObjectName(f"signin.sample.{_key(one)}")
            action.triggered.connect(lambda _checked=False, login=one.login: self.chosen.emit(login))
        self._more.setVisible(bool(rest))
        if rest:
            self._links.addWidget(
                self._more, len(shown) // columns, len(shown) % columns, Qt.AlignmentFlag.AlignLeading
            )
        self._links.setColumnStretch(0, 1)
        self._links.setColumnStretch(1, 1 if columns > 1 else 0)

    def _on_more(self) -> None:
        self._menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _retranslate(self) -> None:
        starting = self._operator is Operator.STARTING
        self._progress.setVisible(starting)
        self._progress.set_moving(starting)
        if starting:
            self._title.setText(self.tr("Starting the sandbox operator… You can type meanwhile."))
        elif self._customers:
            self._title.setText(self.tr("Sandbox operator: nothing here costs money. Sign in as"))
        else:
            self._title.setText(self.tr("Sandbox operator: nothing here costs money."))
        self._more.setText(self.tr("More customers…"))
        for one, button in self._buttons:
            button.setText(self._caption(one))
            plain_tip(button, clean(one.note))
        for one, action in zip(self._customers[len(self._buttons) :], self._menu.actions(), strict=False):
            action.setText(f"{clean(one.name, 40)} · {self._state(one)}".replace("&", "&&"))

    def _caption(self, one: SampleLogin) -> str:
        return f"{clean(one.name, 40).split(' ')[0]} · {self._state(one)}"

    def _state(self, one: SampleLogin) -> str:
        words = {
            "expires soon": self.tr("expires soon"),
            "grace period": self.tr("grace period"),
            "suspended": self.tr("suspended"),
            "unlimited": self.tr("unlimited"),
            "data only": self.tr("data only"),
            "three lines": self.tr("three lines"),
            "SIM not activated": self.tr("SIM not activated"),
            "brand-new": self.tr("brand-new"),
            "low user": self.tr("uses little"),
            "next plan queued": self.tr("next plan bought"),
        }
        return words.get(one.state) or clean(one.state, 40)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.StyleChange and self._across != _columns():
            self._rebuild()
            self._retranslate()


def _columns() -> int:
    """Return how many customers stand beside each other at the present size of text."""
    return _COLUMNS if fonts.scale() < _LARGE else 1


def _key(one: SampleLogin) -> str:
    return one.name.split(" ")[0].lower()
