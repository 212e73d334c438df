"""The parts of the page: one saved card, the card that is being added, and the ways that need no saving."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lebara_desktop.domain.checkout import Way, WayKind
from lebara_desktop.domain.money import Money
from lebara_desktop.domain.ways import CardState
from lebara_desktop.ui import a11y
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.checkout.words import CheckoutWords
from lebara_desktop.ui.pages.ways.state import Adding, CardFace, WaysState
from lebara_desktop.ui.pages.ways.words import CardWords
from lebara_desktop.ui.widgets.buttons import BusyButton, Button
from lebara_desktop.ui.widgets.card import Card, Separator
from lebara_desktop.ui.widgets.chip import Chip
from lebara_desktop.ui.widgets.flow import Beside, FlowLayout
from lebara_desktop.ui.widgets.painted import IconView
from lebara_desktop.ui.widgets.states import IconDisc
from lebara_desktop.ui.widgets.text import PlainLabel

_ICONS = {WayKind.QR: "qr", WayKind.CREDIT: "wallet"}


class CardRow(QWidget):
    """One saved card with what can be done about it. Both signals carry its id."""

    preferred = Signal(str)
    removal_requested = Signal(str)

    def __init__(self, card: str, words: CardWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._disc = IconDisc("card", "info", 42)
        self._name = PlainLabel(role="strong", wrap=True)
        self._name.setObjectName(f"ways.card.{card}")
        self._chip = Chip()
        self._expiry = PlainLabel(role="caption", wrap=True)
        self._expiry.setObjectName(f"ways.expiry.{card}")
        self._prefer = BusyButton("", "plain")
        self._prefer.setObjectName(f"ways.prefer.{card}")
        self._prefer.clicked.connect(lambda: self.preferred.emit(card))
        self._remove = BusyButton("", "plain")
        self._remove.setObjectName(f"ways.remove.{card}")
        self._remove.clicked.connect(lambda: self.removal_requested.emit(card))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(14)
        row.addWidget(self._disc)
        rest = Beside()
        rest.setSpacing(14)
        row.addLayout(rest, 1)
        words_box = QVBoxLayout()
        words_box.setSpacing(3)
        line = FlowLayout(10)
        line.addWidget(self._name)
        line.addWidget(self._chip)
        words_box.addLayout(line)
        words_box.addWidget(self._expiry)
        rest.addLayout(words_box, 1)
        buttons = FlowLayout(14)
        buttons.addWidget(self._prefer)
        buttons.addWidget(self._remove)
        rest.addLayout(buttons)

    def show_card(self, face: CardFace, today: date) -> None:
        """Show ``face``."""
        card = face.card
        name = self._words.name(card)
        text, tone = self._words.expiry(card, today)
        ended = card.ended(today)
        self._disc.set("warning" if ended else "card", "bad" if ended else "warn" if tone else "info")
        self._name.setText(name)
        self._chip.set(self.tr("Used first"), "ok")
        self._chip.setVisible(card.preferred and not ended)
        self._expiry.setText(text)
        self._expiry.set_tone(tone)
        self._expiry.setVisible(bool(text))
        self._prefer.setText(self.tr("Use first"))
        self._remove.setText(self.tr("Remove"))
        self._prefer.setAccessibleName(f"{self.tr('Use first')}: {name}")
        self._remove.setAccessibleName(f"{self.tr('Remove')}: {name}")
        self._prefer.setVisible(not card.preferred and not ended and card.state is CardState.USABLE)
        for button in (self._prefer, self._remove):
            button.set_busy(face.busy)


class AddingCard(Card):
    """What happens while a card is typed in the browser, and how it ended."""

    page_requested = Signal()
    stopped = Signal()
    again_requested = Signal()

    def __init__(self, words: CardWords, parent: QWidget | None = None) -> None:
        super().__init__(parent, tone="accent")
        self._words = words
        self._state = Adding.NOTHING
        self._disc = IconDisc("external", "info", 46)
        self._title = PlainLabel(role="subtitle", wrap=True)
        self._title.setObjectName("ways.adding")
        self._about = PlainLabel(role="muted", wrap=True)
        self._chip = Chip("", "info", dot=True)
        self._left = PlainLabel(role="caption", tabular=True)
        self._page = Button("", "primary", "external")
        self._page.setObjectName("ways.page")
        self._page.clicked.connect(self._on_page)
        self._stop = Button("", "plain")
        self._stop.setObjectName("ways.stop")
        self._stop.clicked.connect(self.stopped)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignTop)
        words_box = QVBoxLayout()
        words_box.setSpacing(4)
        words_box.addWidget(self._title)
        words_box.addWidget(self._about)
        head.addLayout(words_box, 1)
        self.body.addLayout(head)
        row = FlowLayout(12)
        for part in (self._page, self._stop, self._chip, self._left):
            row.addWidget(part)
        self.body.addLayout(row)

    def show_state(self, state: WaysState) -> None:
        """Show how far the new card is."""
        self.setVisible(state.adding in (Adding.WAITING, Adding.NO_BROWSER, Adding.ENDED))
        title, about = self._texts(state)
        if state.adding is not self._state and self.isVisible():
            a11y.announce(self, title)
        self._state = state.adding
        ended = state.adding is Adding.ENDED
        self._disc.set("warning" if ended else "external", "warn" if ended else "info")
        self._title.setText(title)
        self._about.setText(about)
        self._page.setText(self._page_text(state.adding))
        self._stop.setText(self.tr("Close") if ended else self.tr("Stop waiting"))
        self._chip.set(self.tr("Waiting for the page"), "info")
        self._chip.setVisible(not ended)
        left = "" if ended or state.seconds_left is None else show.countdown(state.seconds_left)
        self._left.setText(self.tr("expires in {time}").format(time=left) if left else "")
        self._left.setVisible(bool(left))

    def focus_first(self) -> None:
        """Take the keyboard to the page in the browser."""
        self._page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _texts(self, state: WaysState) -> tuple[str, str]:
        if state.adding is Adding.ENDED:
            return self.tr("No card was added"), self._words.ended(state.reason)
        if state.adding is Adding.NO_BROWSER:
            text = self.tr("The browser did not open the payment provider’s page. Try once more.")
            return self.tr("The page could not be opened"), text
        about = self.tr(
            "The payment provider keeps the card; this program never sees its number. This window goes on by itself as soon"
            " as it is done."
        )
        return self.tr("Type the card on the page in your browser"), about

    def _page_text(self, adding: Adding) -> str:
        if adding is Adding.ENDED:
            return self.tr("Try again")
        return self.tr("Open the page") if adding is Adding.NO_BROWSER else self.tr("Open the page again")

    def _on_page(self) -> None:
        (self.again_requested if self._state is Adding.ENDED else self.page_requested).emit()


class OtherWays(Card):
    """The ways that the operator offers without anything being saved."""

    def __init__(self, words: CheckoutWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._title = PlainLabel(role="heading")
        self._about = PlainLabel(role="muted", wrap=True)
        self._rows: list[QWidget] = []
        self._shown: tuple[object, ...] = ()
        self.body.addWidget(self._title)
        self.body.addWidget(self._about)

    def show_ways(self, ways: tuple[Way, ...], credit: Money | None) -> None:
        """Show ``ways``; hidden where there are none."""
        self.setVisible(bool(ways))
        self._title.setText(self.tr("Without saving anything"))
        self._about.setText(self.tr("You choose one of these when you pay."))
        lines = tuple((way.kind, self._words.way(way), self._about_way(way, credit), way.available) for way in ways)
        if lines == self._shown:
            return
        self._shown = lines
        for row in self._rows:
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for at, (kind, name, about, _) in enumerate(lines):
            if at:
                self._add(Separator())
            self._add(_way_row(_ICONS.get(kind, "card"), name, about))

    def _add(self, row: QWidget) -> None:
        self.body.addWidget(row)
        self._rows.append(row)

    def _about_way(self, way: Way, credit: Money | None) -> str:
        if way.kind is WayKind.CREDIT and credit is not None:
            return self.tr("{amount} available").format(amount=show.money(credit))
        if not way.available:
            return self.tr("Not available at the moment")
        if way.kind is WayKind.QR:
            return self.tr("A code to scan with your phone")
        return self.tr("On the secure payment page, in your browser")


def _way_row(icon: str, name: str, about: str) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 2, 0, 2)
    row.setSpacing(12)
    row.addWidget(IconView(icon, size=22), 0, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(PlainLabel(name, "strong"))
    text = PlainLabel(about, "muted", wrap=True)
    text.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(text, 1)
    return holder
