"""The ways-to-pay page on the screen. Passive: it shows a state and says what was asked for. It has no field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from lebara_desktop.ui import a11y, errors
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.checkout.words import CheckoutWords
from lebara_desktop.ui.pages.ways.parts import AddingCard, CardRow, OtherWays
from lebara_desktop.ui.pages.ways.state import Adding, WaysIntents, WaysState
from lebara_desktop.ui.pages.ways.state import Status as Reading
from lebara_desktop.ui.pages.ways.words import CardWords
from lebara_desktop.ui.widgets.banner import Banner
from lebara_desktop.ui.widgets.buttons import BusyButton
from lebara_desktop.ui.widgets.card import Card, Separator
from lebara_desktop.ui.widgets.dialog import MessageDialog
from lebara_desktop.ui.widgets.page_scroll import PageScroll
from lebara_desktop.ui.widgets.states import EmptyState, Skeleton
from lebara_desktop.ui.widgets.text import PlainLabel


class WaysPage(PageScroll):
    """Saved cards, the one that is being added, and what is possible without saving."""

    refresh_requested = Signal()
    preferred = Signal(str)
    removed = Signal(str)
    add_requested = Signal()
    page_requested = Signal()
    adding_stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ways")
        self._state = WaysState()
        self._rows: dict[str, CardRow] = {}
        self._lines: list[QWidget] = []
        self._dialog: MessageDialog | None = None
        self._words = CardWords(self)
        self._build()
        self.render(self._state)

    def drive(self, presenter: WaysIntents) -> None:
        """Send what the person does on the page to ``presenter``."""
        self.refresh_requested.connect(presenter.refresh)
        self.preferred.connect(presenter.prefer)
        self.removed.connect(presenter.forget)
        self.add_requested.connect(presenter.add)
        self.page_requested.connect(presenter.open_page)
        self.adding_stopped.connect(presenter.stop_adding)

    def render(self, state: WaysState) -> None:  # type: ignore[override]  # Qt's own render is never called from Python
        """Show ``state``."""
        before, self._state = self._state, state
        focused = self.window().focusWidget()
        here = focused in (self, self._add) or (focused is not None and self._adding.isAncestorOf(focused))
        self._title.setText(self.tr("Ways to pay"))
        self._subtitle.setText(
            self.tr("Cards are kept by the payment provider. This program never sees or stores a card number.")
        )
        self._add.setText(self.tr("Add a card"))
        self._add.set_busy(state.adding is Adding.BEGINNING, self.tr("Asking for the page…"))
        self._add.setVisible(state.adding in (Adding.NOTHING, Adding.BEGINNING, Adding.ADDED))
        self._show_notices(state, before)
        self._adding.show_state(state)
        if here and state.adding is not before.adding:
            self._lead(state.adding)
        self._show_cards(state)
        self._others.show_ways(state.others, state.credit)

    def _lead(self, adding: Adding) -> None:
        """Take the keyboard to what can be done next about a new card."""
        if adding in (Adding.NOTHING, Adding.ADDED):
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        elif adding is not Adding.BEGINNING:
            self._adding.focus_first()

    def focus_first(self) -> None:
        """Put the focus on the main action."""
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- building -------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._title = PlainLabel(role="title")
        self._subtitle = PlainLabel(role="muted", wrap=True)
        self._add = BusyButton("", "primary", "plus")
        self._add.setObjectName("ways.add")
        self._add.clicked.connect(self.add_requested)
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        head.addLayout(words, 1)
        head.addWidget(self._add, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(head)
        self._notice, self._trouble, self._done = (
            self._banner("ways.notice"),
            self._banner("ways.trouble"),
            self._banner("ways.added"),
        )
        self._notice.action_requested.connect(self.refresh_requested)
        self._adding = AddingCard(self._words)
        self._adding.page_requested.connect(self.page_requested)
        self._adding.again_requested.connect(self.add_requested)
        self._adding.stopped.connect(self.adding_stopped)
        self.body.addWidget(self._adding)
        self.body.addWidget(self._build_cards())
        self._others = OtherWays(CheckoutWords(self))
        self.body.addWidget(self._others)
        self.body.addStretch(1)

    def _banner(self, name: str) -> Banner:
        made = Banner()
        made.setObjectName(name)
        made.close_button.hide()
        self.body.addWidget(made)
        return made

    def _build_cards(self) -> Card:
        self._cards = Card()
        self._cards_title = PlainLabel(role="heading")
        self._skeletons = QWidget()
        box = QVBoxLayout(self._skeletons)
        box.setContentsMargins(0, 4, 0, 4)
        box.setSpacing(12)
        for width in (260, 0):
            box.addWidget(Skeleton(width, 18))
        self._empty = EmptyState("card", "", "")
        self._empty.action_requested.connect(self._on_empty_action)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        for part in (self._cards_title, self._skeletons, self._empty):
            self._cards.body.addWidget(part)
        self._cards.body.addLayout(self._list)
        return self._cards

    # -- showing --------------------------------------------------------------------------------------------------------

    def _show_notices(self, state: WaysState, before: WaysState) -> None:
        old = state.status is Reading.READY and state.stale and state.at is not None
        self._notice.setVisible(old)
        if old and state.at is not None:
            text = self.tr("These are the cards as of {time}.")
            as_of = text.format(time=show.moment(state.at, state.zone, year=False))
            said = errors.sentence(state.failure) if state.failure is not None else ""
            self._notice.set("warn", show.sentences((said, as_of)), self.tr("Try again"))
        wrong = errors.sentence(state.error) if state.error is not None else ""
        self._trouble.set("bad", wrong)
        self._trouble.setVisible(bool(wrong))
        added = ""
        if state.added is not None:
            added = self.tr("{card} was added.").format(card=self._words.name(state.added))
        self._done.set("ok", added)
        self._done.setVisible(bool(added))
        if self.isVisible() and (wrong or added) and (state.error, state.added) != (before.error, before.added):
            a11y.announce(self, wrong or added)

    def _show_cards(self, state: WaysState) -> None:
        ready = state.status is Reading.READY
        self._cards_title.setText(self.tr("Saved cards"))
        self._cards_title.setVisible(ready and bool(state.cards))
        self._skeletons.setVisible(state.status is Reading.LOADING)
        self._empty.setVisible(state.status is Reading.FAILED or (ready and not state.cards))
        if state.status is Reading.FAILED and state.failure is not None:
            title, again = self.tr("The cards could not be loaded"), self.tr("Try again")
            self._empty.set("warning", title, errors.sentence(state.failure), again, "warn")
        else:
            text = self.tr("With a saved card a renewal needs one approval, and a plan can renew by itself.")
            self._empty.set("card", self.tr("No card is saved"), text)
        self._match([one.card.id for one in state.cards])
        for face in state.cards:
            self._rows[face.card.id].show_card(face, state.today)

    def _match(self, wanted: list[str]) -> None:
        """Have one row for each of ``wanted``, in this order."""
        if list(self._rows) == wanted:
            return
        for part in (*self._rows.values(), *self._lines):
            self._list.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._rows, self._lines = {}, []
        for card in wanted:
            if self._rows:
                self._lines.append(Separator())
                self._list.addWidget(self._lines[-1])
            row = self._rows[card] = CardRow(card, self._words)
            row.preferred.connect(self.preferred)
            row.removal_requested.connect(self._on_remove)
            self._list.addWidget(row)

    # -- what was done --------------------------------------------------------------------------------------------------

    def _on_remove(self, card: str) -> None:
        face = next((one for one in self._state.cards if one.card.id == card), None)
        if face is None or self._dialog is not None:
            return
        text = self.tr("The payment provider forgets it. Orders that were paid with it stay as they are.")
        if self._state.auto_renew and (face.card.preferred or len(self._state.cards) == 1):
            risk = self.tr("A plan of yours renews by itself: without this card the renewal may fail.")
            text = show.sentences((text, risk))
        title = self.tr("Remove {card}?").format(card=self._words.name(face.card))
        dialog = MessageDialog(self, title, text, accept=self.tr("Remove"), reject=self.tr("Keep it"), danger=True)
        dialog.setObjectName("ways.remove.dialog")
        dialog.finished.connect(lambda result: self._on_removal(card, result))
        self._dialog = dialog
        dialog.open()

    def _on_removal(self, card: str, result: int) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()
        if result == QDialog.DialogCode.Accepted:
            self.removed.emit(card)

    def _on_empty_action(self) -> None:
        self.refresh_requested.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.render(self._state)
