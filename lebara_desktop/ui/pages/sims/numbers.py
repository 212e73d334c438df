"""The list of numbers: each with its own name, its plan, its state in words and the next step."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lebara_desktop.ui.pages.sims.number_row import NumberRowView, column
from lebara_desktop.ui.pages.sims.state import NumberRow
from lebara_desktop.ui.theme import fonts
from lebara_desktop.ui.widgets.card import Card, Separator
from lebara_desktop.ui.widgets.text import PlainLabel

_NARROW_BELOW = 900  # pixels of the card, as designed, under which the country joins the name
_STACKED_BELOW = 700  # and under which the columns of a row leave the words too little room


class NumbersCard(Card):
    """All numbers. ``number_chosen`` and ``action_asked`` carry E.164 digits; ``renamed`` the digits and the new name."""

    number_chosen = Signal(str)
    action_asked = Signal(str, str)  # digits, RowAction
    renamed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sims.numbers")
        self.set_padding(12, 8)
        self.body.setSpacing(0)
        self._rows: list[NumberRowView] = []
        self._lines: list[Separator] = []
        self._head = QHBoxLayout()
        self._head.setContentsMargins(12, 6, 12, 8)
        self._head.setSpacing(12)
        self._titles = [PlainLabel("", "label") for _ in range(5)]
        for place, title in enumerate(self._titles):
            title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self._head.addWidget(title, column(place))
        self._corner = QWidget(self)
        self._corner.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._head.addWidget(self._corner)
        self.body.addLayout(self._head)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.body.addLayout(self._list)
        self._retranslate()

    def show_rows(self, rows: Sequence[NumberRow], selected: str, zone: tzinfo) -> None:
        """Show ``rows``; known numbers keep their row, so that the focus and a name being typed stay."""
        if [one.line.msisdn.digits for one in rows] != [view.digits for view in self._rows]:
            self._rebuild(rows)
        for view, row in zip(self._rows, rows, strict=True):
            view.show_row(row, zone, selected=row.line.msisdn.digits == selected)
        self._settle()

    def row(self, digits: str) -> NumberRowView | None:
        """Return the row of a number."""
        return next((one for one in self._rows if one.digits == digits), None)

    def _rebuild(self, rows: Sequence[NumberRow]) -> None:
        for old in (*self._rows, *self._lines):
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows, self._lines = [], []
        for row in rows:
            line = Separator(self)
            view = NumberRowView(row.line.msisdn.digits, self)
            view.chosen.connect(self.number_chosen)
            view.action_asked.connect(self.action_asked)
            view.renamed.connect(self.renamed)
            view.installEventFilter(self)
            self._list.addWidget(line)
            self._list.addWidget(view)
            self._lines.append(line)
            self._rows.append(view)

    def _settle(self) -> None:
        """Give every row the same columns."""
        stacked = self.width() < fonts.grown(_STACKED_BELOW)
        wide = not stacked and self.width() >= fonts.grown(_NARROW_BELOW)
        for place, title in enumerate(self._titles):
            title.setVisible(not stacked and (wide or place != 1))
        for part in (self._corner, *self._lines[:1]):
            part.setVisible(not stacked)
        room = max((view.action_width() for view in self._rows), default=0)
        self._corner.setFixedSize(room, 1)
        for view in self._rows:
            view.set_columns(room, wide=wide, stacked=stacked)

    def _retranslate(self) -> None:
        names = (self.tr("Number"), self.tr("Country"), self.tr("Plan"), self.tr("State"), self.tr("Next date"))
        for label, name in zip(self._titles, names, strict=True):
            label.setText(name)
        self.setAccessibleName(self.tr("Your numbers"))

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched in self._rows:
            return self._step(watched, Qt.Key(event.key()))
        return False

    def _step(self, view: object, key: Qt.Key) -> bool:
        """Move the focus between rows with the arrow keys."""
        at = next(place for place, one in enumerate(self._rows) if one is view)
        targets = {
            Qt.Key.Key_Up: at - 1,
            Qt.Key.Key_Down: at + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self._rows) - 1,
        }
        target = targets.get(key, -1)
        if 0 <= target < len(self._rows):
            self._rows[target].setFocus(Qt.FocusReason.TabFocusReason)
        return key in targets

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.StyleChange:  # the text size may be another one
            self._settle()
