"""The rail on the leading edge: where one can go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lebara_desktop.ui import theme
from lebara_desktop.ui.theme import fonts
from lebara_desktop.ui.theme.tokens import RAIL_NARROW, RAIL_WIDTH
from lebara_desktop.ui.widgets.card import fill
from lebara_desktop.ui.widgets.checkable import Checkable
from lebara_desktop.ui.widgets.mirror import set_margins
from lebara_desktop.ui.widgets.painted import Square, draw_leading
from lebara_desktop.ui.widgets.text import PlainLabel, key_text, plain_tip

_DRAWING = 20  # pixels beside text of the design's size


@dataclass(frozen=True, slots=True)
class NavEntry:
    """A place in the rail: its route, drawing, label, key ("Ctrl+1") and whether it stands at the bottom.

    ``action``: no page, something that is done; the label says what.
    """

    route: str
    icon: str
    label: str
    key: str = ""
    enabled: bool = True
    bottom: bool = False
    action: bool = False


class NavButton(Checkable):
    """One entry of the rail; the one that is checked is where we are."""

    def __init__(self, entry: NavEntry, parent: QWidget) -> None:
        super().__init__(parent, one_of_many=True)
        self.entry = entry
        self._narrow = False
        self.setObjectName(f"nav.{entry.route}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_entry(entry)

    def set_entry(self, entry: NavEntry) -> None:
        """Show another label or state."""
        self.entry = entry
        self.setCheckable(not entry.action)  # what is done is a button, what is shown is one of several places
        self.setText(entry.label)
        self.setAccessibleName(entry.label)
        self.setAccessibleDescription(key_text(entry.key) if entry.key else "")
        self.setEnabled(entry.enabled)
        self.updateGeometry()
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Put the label below the drawing."""
        self._narrow = narrow
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        line = QFontMetricsF(theme.font("caption")).height()
        if self._narrow:
            width = round(RAIL_NARROW * max(1.0, fonts.scale())) - 12
            return QSize(
                width,
                round(line * len(_in_lines(self.entry.label, _small("chip"), width - 4)) + fonts.grown(_DRAWING) + 16),
            )
        return QSize(RAIL_WIDTH - 24, max(40, round(QFontMetricsF(theme.font("nav")).height() + 20)))

    def nextCheckState(self) -> None:
        """A press asks for the page; the shell marks the entry when it shows."""

    def _on_toggled(self, on: bool) -> None:
        if not self._by_us:  # a screen reader's press: asks for the page like any other
            self.setChecked(not on)
            self.clicked[bool].emit(not on)  # type: ignore[index]  # the stubs know no overloaded signals

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = self.isChecked()
        if here or self.underMouse():
            ground = QColor(tokens.surface_2)
            if not here:
                ground.setAlphaF(0.6)
            painter.setPen(QColor(tokens.line) if tokens.name == "contrast" else Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9)
        ink = tokens.primary if here else tokens.text_muted
        if self._narrow:
            self._paint_narrow(painter, ink, here)
        else:
            self._paint_wide(painter, ink, here)

    def _paint_narrow(self, painter: QPainter, ink: str, here: bool) -> None:
        side = fonts.grown(_DRAWING)
        theme.draw_icon(painter, self.entry.icon, QRectF((self.width() - side) / 2, 7, side, side), ink)
        font = _small("chip" if here else "caption")
        painter.setFont(font)
        painter.setPen(QColor(ink))
        lines = _in_lines(
            self.entry.label, _small("chip"), self.width() - 4
        )  # the same ones whether it is marked or not
        painter.drawText(
            QRectF(2, side + 8, self.width() - 4, self.height() - side - 10),
            Qt.AlignmentFlag.AlignCenter,
            "\n".join(lines),
        )

    def _paint_wide(self, painter: QPainter, ink: str, here: bool) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        middle = self.height() / 2
        side = fonts.grown(_DRAWING)
        place = QRectF(self.width() - 11 - side if rtl else 11, middle - side / 2, side, side)
        theme.draw_icon(painter, self.entry.icon, place, ink)
        lead = side + 22
        label = theme.font("strong" if here else "nav")
        hint = theme.font("caption")
        hint.setPixelSize(max(10, hint.pixelSize() - 1))
        key = key_text(self.entry.key) if self.entry.key else ""
        key_width = QFontMetricsF(hint).horizontalAdvance(key) + 2
        room = self.width() - lead - 12 - key_width - 8
        painter.setFont(label)
        painter.setPen(QColor(ink))
        shown = QFontMetricsF(label).elidedText(self.entry.label, Qt.TextElideMode.ElideRight, room)
        left = self.width() - lead - room if rtl else lead
        draw_leading(painter, QRectF(left, 0, room, self.height()), shown, rtl=rtl)
        painter.setFont(hint)
        painter.setPen(QColor(theme.current().primary if here else theme.current().text_muted))
        place = QRectF(12 if rtl else self.width() - 12 - key_width, 0, key_width, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing, key)


def _small(role: str) -> QFont:
    font = QFont(theme.font(role))
    font.setPixelSize(font.pixelSize() - 1)
    return font


def _in_lines(label: str, font: QFont, width: int) -> list[str]:
    """Return ``label`` in one line, or in two where it is too long, broken between words where both are shortest."""
    metrics = QFontMetricsF(font)
    words = label.split(" ")
    lines = [label]
    if metrics.horizontalAdvance(label) > width and len(words) > 1:
        cuts = ([" ".join(words[:at]), " ".join(words[at:])] for at in range(1, len(words)))
        lines = min(cuts, key=lambda pair: max(map(metrics.horizontalAdvance, pair)))
    return [metrics.elidedText(one, Qt.TextElideMode.ElideRight, width) for one in lines]


class Mark(Square):
    """The program's mark."""

    def __init__(self, parent: QWidget, *, size: int = 28, plain: bool = False) -> None:
        self._plain = plain
        super().__init__(size, parent)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        name = "logo-plain" if self._plain else "logo"
        theme.draw_icon(QPainter(self), name, QRectF(self.rect()), tokens.on_hero)


class Rail(QFrame):
    """Logo, entries, and at the bottom settings and lock. ``route_requested`` tells the route of a pressed entry."""

    route_requested = Signal(str)

    def __init__(self, entries: Sequence[NavEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        fill(self, "surface")
        self._narrow = False
        self._available: set[str] = set()
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 18, 12, 18)
        box.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(10)
        self._mark = Mark(self)
        self._name = PlainLabel(self.tr("Lebara Desktop"), "subtitle", self)
        head.addWidget(self._mark)
        head.addWidget(self._name, 1)
        box.addLayout(head)
        self._head = head
        self._buttons: dict[str, NavButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)  # which entry is checked is the shell's decision alone
        self._top = QVBoxLayout()
        self._bottom = QVBoxLayout()
        for part in (self._top, self._bottom):
            part.setSpacing(4)
        box.addLayout(self._top)
        box.addStretch(1)
        box.addLayout(self._bottom)
        self._box = box
        self.set_entries(entries)
        self.set_narrow(False)
        self._settle_side()

    def set_entries(self, entries: Sequence[NavEntry]) -> None:
        """Show ``entries``; known routes keep their button, so the focus stays."""
        for entry in entries:
            button = self._buttons.get(entry.route)
            if button is None:
                button = NavButton(entry, self)
                button.clicked.connect(lambda _=False, route=entry.route: self.route_requested.emit(route))
                self._buttons[entry.route] = button
                self._group.addButton(button)
                (self._bottom if entry.bottom else self._top).addWidget(button)
            else:
                button.set_entry(entry)
            button.setVisible(entry.route in self._available)
            button.set_narrow(self._narrow)

    def set_available(self, routes: set[str]) -> None:
        """Show only entries that lead somewhere."""
        self._available = set(routes)
        for route, button in self._buttons.items():
            button.setVisible(route in routes)

    def button(self, route: str) -> NavButton | None:
        """Return the entry of ``route``."""
        return self._buttons.get(route)

    def set_current(self, route: str) -> None:
        """Mark where we are; a route that the rail does not show marks nothing."""
        for key, button in self._buttons.items():
            button.setChecked(key == route)

    def set_narrow(self, narrow: bool) -> None:
        """Choose the wide rail, or drawings with small labels below."""
        self._narrow = narrow
        self._settle_width()
        self._name.setVisible(not narrow)
        side = 6 if narrow else 12
        self._box.setContentsMargins(side, 18, side, 14)
        self._settle_head()
        for button in self._buttons.values():
            button.set_narrow(narrow)
            tip = f"{button.entry.label} ({key_text(button.entry.key)})" if button.entry.key else button.entry.label
            plain_tip(button, tip if narrow else "")

    @property
    def narrow(self) -> bool:
        """Whether the rail is the small one."""
        return self._narrow

    def _settle_width(self) -> None:
        """Follow the text size."""
        width = RAIL_NARROW if self._narrow else RAIL_WIDTH
        self.setFixedWidth(round(width * max(1.0, fonts.scale())))
        for button in self._buttons.values():
            button.updateGeometry()

    def _settle_side(self) -> None:
        """Draw the line on the side of the page."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setContentsMargins(1 if rtl else 0, 0, 0 if rtl else 1, 0)  # the line
        self._settle_head()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        QPainter(self).fillRect(0 if rtl else self.width() - 1, 0, 1, self.height(), theme.colour("line"))

    def _settle_head(self) -> None:
        set_margins(self._head, (0 if self._narrow else 10, 4, 0, 14), self.layoutDirection())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._settle_side()
        elif event.type() == QEvent.Type.StyleChange:
            self._settle_width()
        elif event.type() == QEvent.Type.LanguageChange:
            self.set_entries([button.entry for button in self._buttons.values()])  # keys have names in each language
            self.set_narrow(self._narrow)
