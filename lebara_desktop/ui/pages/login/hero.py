"""The coloured side of the sign-in page: what the program is for, and the languages in their own names."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lebara_desktop.ui import theme
from lebara_desktop.ui.curtain import hero_gradient
from lebara_desktop.ui.theme import fonts
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.chip import Chip
from lebara_desktop.ui.widgets.flow import FlowLayout
from lebara_desktop.ui.widgets.mirror import set_margins
from lebara_desktop.ui.widgets.painted import IconView, Painted
from lebara_desktop.ui.widgets.text import PlainLabel

_MARGIN = 52
_INSET = 6  # the padding inside a language button: its text stands in line with the rest
_PER_ROW = 4


class Hero(Painted):
    """Brand, claim and languages on a gradient. ``language_chosen`` tells the code of a language."""

    language_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._brand = PlainLabel("Lebara Desktop", "subtitle", self)
        self._sandbox = Chip("", "warn", parent=self)
        self._sandbox.hide()
        self._claim = PlainLabel("", "hero", self, wrap=True)
        self._promise = PlainLabel("", "body", self, wrap=True)
        for label in (self._brand, self._claim, self._promise):
            label.set_tone("on-hero")
        self._languages: list[Button] = []
        self._current = ""
        self._offered: tuple[tuple[str, str], ...] = ()
        self._rows = QGridLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(10)
        self._rows.setVerticalSpacing(2)
        self._lay_out()
        self._retranslate()

    def _lay_out(self) -> None:
        parts = FlowLayout(12)
        for part in (IconView("logo-plain", "on_hero", 28, self), self._brand, self._sandbox):
            parts.addWidget(part)
        head = self._head = QHBoxLayout()
        head.addLayout(parts)
        box = QVBoxLayout(self)
        self._box = box
        self._settle_direction()
        box.setSpacing(18)
        box.addLayout(head)
        box.addStretch(1)
        box.addWidget(self._claim)
        box.addWidget(self._promise)
        box.addStretch(1)
        box.addLayout(self._rows)

    def set_sandbox(self, on: bool) -> None:
        """Mark that the operator is the sandbox."""
        self._sandbox.setVisible(on)

    def set_languages(self, languages: Sequence[tuple[str, str]], current: str) -> None:
        """Offer ``languages`` as ``(code, own name)``; a single one needs no choice."""
        self._current = current
        for old in self._languages:
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._languages.clear()
        self._offered = tuple(languages)
        in_a_row = max(2, round(_PER_ROW / fonts.scale()))
        for place, (code, name) in enumerate(languages if len(languages) > 1 else ()):
            button = Button(name, "hero", parent=self)
            button.setObjectName(f"signin.language.{code}")
            button.setCheckable(True)
            button.setChecked(code == current)
            button.clicked.connect(lambda _checked=False, chosen=code: self._on_chosen(chosen))
            button.toggled.connect(lambda on, chosen=code: self._on_toggled(chosen, on))
            self._rows.addWidget(button, place // in_a_row, place % in_a_row, Qt.AlignmentFlag.AlignLeading)
            self._languages.append(button)
        for column in range(_PER_ROW + 1):
            self._rows.setColumnStretch(column, 1 if column == in_a_row else 0)

    def _on_toggled(self, code: str, on: bool) -> None:
        if on:  # a screen reader's press tells this alone
            self._on_chosen(code)

    def _on_chosen(self, code: str) -> None:
        told, self._current = self._current == code, code
        for button in self._languages:
            button.setChecked(button.objectName() == f"signin.language.{code}")
        if not told:
            self.language_chosen.emit(code)

    def _retranslate(self) -> None:
        self._sandbox.set(self.tr("Sandbox"), "warn")
        self._claim.setText(self.tr("Your plan, your usage, renewed in a minute."))
        self._promise.setText(
            self.tr(
                "See what is left, pick the plan that fits, pay the way you like. "
                "Nothing is charged twice, even if the line drops."
            )
        )

    def _settle_direction(self) -> None:
        way = self.layoutDirection()
        for part in (self._head, self._claim, self._promise):
            set_margins(part, (_INSET, 0, 0, 0), way)
        set_margins(self._box, (_MARGIN - _INSET, 56, _MARGIN - 12, 48), way)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._settle_direction()
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        if event.type() == QEvent.Type.StyleChange:  # the text size may be another one
            self.set_languages(self._offered, self._current)
            self._settle_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle_room()

    def _settle_room(self) -> None:
        """Leave the sentences out that have no room: first the promise, then the claim; the languages stay."""
        for part in (self._claim, self._promise):
            part.show()
        for part in (self._promise, self._claim):
            self._box.invalidate()
            if self._box.totalHeightForWidth(self.width()) > self.height():
                part.hide()

    def sizeHint(self) -> QSize:
        return QSize(560, 640)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 480)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        start, end = (self.width(), 0) if rtl else (0, self.width())
        QPainter(self).fillRect(self.rect(), hero_gradient(tokens, start, end, self.height()))
