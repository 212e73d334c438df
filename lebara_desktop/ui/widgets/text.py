"""Text on the screen, always plain: labels, tips, dialogs.

Rule: SAFETY.md 3.2. Nobody else makes a QLabel or sets a tool tip.
"""

from __future__ import annotations

import re
from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QStyle, QWidget

from lebara_desktop.ui import theme
from lebara_desktop.ui.widgets.tips import tips

_HEADINGS = ("title", "hero", "heading")
_ROLE_INKS = {"muted": "text_muted", "caption": "text_muted", "key": "text_muted", "error": "bad", "link": "accent"}
_TONE_INKS = {
    "muted": "text_muted",
    "ok": "ok",
    "warn": "warn",
    "bad": "bad",
    "accent": "accent",
    "primary": "primary",
    "on-hero": "on_hero",
}
_KEY_MARGINS = (6, 2, 6, 3)  # pixels of a key's cap around its text
_KEY_RADIUS = 4.5
_LINE_HEIGHT = 1.18  # times the font's own, for paragraphs
_ARABIC_HEIGHT = 1.25  # its dots and marks stand further from the line than a Latin font leaves room for
_FROM_RIGHT = re.compile("[\u0590-\u08ff]")
_RESIZING = (
    QEvent.Type.StyleChange,
    QEvent.Type.FontChange,
    QEvent.Type.LayoutDirectionChange,
)  # change a label's height
_RECOLOURING = (QEvent.Type.PaletteChange, QEvent.Type.EnabledChange)
_ARABIC_FOOT = 0.12  # and below the last line there is no next one's room


class PlainLabel(QLabel):
    """A label that can only show plain text, and draws it itself: paragraphs get more room between lines than Qt gives, and text
    aligns with the window's direction while reading in its own. Text to be selected is drawn by Qt.

    ``role`` gives size and weight: body, muted, caption, label, heading, subtitle, title, figure, hero, strong, link, error,
    chip, key. ``set_tone`` gives another colour: muted, ok, warn, bad, accent, primary, on-hero.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        parent: QWidget | None = None,
        *,
        wrap: bool = False,
        selectable: bool = False,
        tabular: bool = False,
    ) -> None:
        self._heights: dict[int, int] = {}  # by width: layouts ask many times for the same few, and each answer is slow
        # For the width asked for last, which is mostly the one painted.
        self._laid: tuple[int, QTextLayout, float] | None = None
        self._own = not selectable
        self._role = role
        self._tone = ""
        super().__init__(parent)
        self._tabular = tabular
        super().setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if role == "key":
            self.setContentsMargins(*_KEY_MARGINS)
        if selectable:
            flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            self.setTextInteractionFlags(flags)
        self.setText(text)
        self._refresh_font()
        self._refresh_ink()

    @property
    def role(self) -> str:
        """The role of this text."""
        return self._role

    def set_role(self, role: str) -> None:
        """Change size, weight and colour to those of another role."""
        if role != self._role:
            self._role = role
            if role in _HEADINGS:
                self.setAccessibleName(self.text())
            self._refresh_font()
            self._refresh_ink()

    def set_tone(self, tone: str) -> None:
        """Colour the text by meaning; an empty tone is the role's own colour."""
        if tone != self._tone:
            self._tone = tone
            self._refresh_ink()

    @property
    def ink(self) -> str:
        """The token of the colour that the text has."""
        if not self.isEnabled():
            return "text_muted"
        return _TONE_INKS.get(self._tone) or _ROLE_INKS.get(self._role, "text")

    def _refresh_ink(self) -> None:
        """Show the text in its colour: our own drawing asks for it, Qt's takes it from the palette."""
        if self._own:
            self.update()
            return
        ink = theme.colour(self.ink)
        if self.palette().color(QPalette.ColorRole.WindowText) != ink:
            palette = QPalette()  # with nothing else in it: the rest is the application's
            palette.setColor(QPalette.ColorRole.WindowText, ink)
            self.setPalette(palette)

    def _refresh_font(self) -> None:
        known = "body" if self._role == "key" else self._role
        wanted = theme.font("caption" if self._role == "key" else known, tabular=self._tabular)
        if wanted != self.font():
            self.setFont(wanted)

    def _forget(self) -> None:
        """Measure and lay out anew: the text or its look has changed."""
        self._heights.clear()
        self._laid = None

    def _lay_out(self, width: int) -> tuple[QTextLayout, float]:
        """Return the text in lines of ``width`` pixels, with their height."""
        if self._laid is None or self._laid[0] != width:
            self._laid = (width, *self._broken(width))
        return self._laid[1:]

    def _broken(self, width: int) -> tuple[QTextLayout, float]:
        shown = self.text()
        if not self.wordWrap() and width > 0 and "\n" not in shown:
            shown = QFontMetricsF(self.font()).elidedText(shown, Qt.TextElideMode.ElideRight, width + 1)
        font, direction = self.font(), self.layoutDirection()
        layout = QTextLayout(shown.replace("\n", "\u2028"), font)
        option = QTextOption(QStyle.visualAlignment(direction, self.alignment()))
        modes = QTextOption.WrapMode
        option.setWrapMode(modes.WrapAtWordBoundaryOrAnywhere if self.wordWrap() else modes.NoWrap)
        option.setTextDirection(reading_direction(shown, direction))
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        natural = QFontMetricsF(font).height()
        step = round(natural * _LINE_HEIGHT) if self.wordWrap() else natural
        if reads_from_right(shown):
            step = max(step, natural * _ARABIC_HEIGHT)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            high = max(step, line.height())  # letters of another script come from a font of another size
            line.setPosition(QPointF(0, top + (high - line.height()) / 2))
            top += high
        layout.endLayout()
        return layout, top + (natural * _ARABIC_FOOT if reads_from_right(shown) else 0)

    def heightForWidth(self, width: int) -> int:
        if not (self._own and self.wordWrap()):
            return super().heightForWidth(width)
        return self._height(width)

    def _height(self, width: int) -> int:
        margins = self.contentsMargins()
        inner = width - margins.left() - margins.right()
        if inner not in self._heights:
            self._heights[inner] = ceil(self._lay_out(inner)[1] - 0.5)
        return self._heights[inner] + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if not self._own:
            return hint
        if self.wordWrap():
            return QSize(hint.width(), self.heightForWidth(hint.width()))
        return QSize(hint.width(), max(hint.height(), self._height(0)))

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(hint.width(), max(hint.height(), self._height(0))) if self._own and not self.wordWrap() else hint

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._own:
            super().paintEvent(event)
            return
        place = self.contentsRect()
        layout, height = self._lay_out(place.width())
        free = max(0.0, place.height() - height)
        top = free / 2 if self.alignment() & Qt.AlignmentFlag.AlignVCenter else 0.0
        if self.alignment() & Qt.AlignmentFlag.AlignBottom:
            top = free
        painter = QPainter(self)
        if self._role == "key":
            self._paint_cap(painter)
        painter.setPen(theme.colour(self.ink))
        layout.draw(painter, QPointF(place.left(), place.top() + top))

    def _paint_cap(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cap = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(theme.pen("line"))
        painter.setBrush(theme.colour("line"))
        painter.drawRoundedRect(cap, _KEY_RADIUS, _KEY_RADIUS)  # its lower edge is twice as strong
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(cap.adjusted(0, 0, 0, -1), _KEY_RADIUS, _KEY_RADIUS)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        super().contextMenuEvent(event)
        dress_menus(self)

    def setTextFormat(self, format: Qt.TextFormat) -> None:
        """Refuse any format but plain: raises ValueError."""
        if format != Qt.TextFormat.PlainText:
            raise ValueError("labels show plain text only")

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        super().setAlignment(alignment)
        self._forget()

    def setWordWrap(self, on: bool) -> None:
        super().setWordWrap(on)
        self._forget()

    def setText(self, text: str) -> None:
        if text != self.text():
            self._forget()
            if self._role in _HEADINGS:
                self.setAccessibleName(text)  # a heading's interface has no text of its own
            super().setText(text)
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kind = event.type()
        if kind in _RESIZING:
            self._forget()
        if kind == QEvent.Type.StyleChange:
            self._refresh_font()
        elif not self._own and kind in _RECOLOURING:
            self._refresh_ink()


def reads_from_right(text: str) -> bool:
    """Return whether ``text`` holds Hebrew or Arabic letters."""
    return _FROM_RIGHT.search(text) is not None


def reading_direction(text: str, window: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """Return how ``text`` reads: in a window from the right, a sentence that begins with a Latin name still does so too."""
    if window == Qt.LayoutDirection.RightToLeft and reads_from_right(text):
        return window
    return Qt.LayoutDirection.LayoutDirectionAuto


class ElidedLabel(PlainLabel):
    """One line that is shortened with an ellipsis where it does not fit; the whole text is in the tip."""

    def __init__(
        self, text: str = "", role: str = "body", parent: QWidget | None = None, *, tabular: bool = False
    ) -> None:
        self._full = text
        super().__init__(text, role, parent, tabular=tabular)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._elide()

    def full_text(self) -> str:
        """Return the text before shortening."""
        return self._full

    def setText(self, text: str) -> None:
        self._full = text
        self.setAccessibleName(text)
        self._elide()
        self.updateGeometry()

    def _elide(self) -> None:
        width = self.contentsRect().width()
        shown = (
            self.fontMetrics().elidedText(self._full, Qt.TextElideMode.ElideRight, width) if width > 0 else self._full
        )
        self._forget()
        QLabel.setText(self, shown)
        plain_tip(self, self._full if shown != self._full else "")

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        width = self.fontMetrics().horizontalAdvance(self._full) + margins.left() + margins.right() + 2
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 48), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._elide()


def plain_tip(widget: QWidget, text: str) -> None:
    """Give ``widget`` a tool tip that shows ``text`` literally, whatever it contains."""
    shown = f"<qt>{_escaped(text)}</qt>" if GuiQt.mightBeRichText(text) else text
    if shown != text and not widget.accessibleDescription():
        widget.setAccessibleDescription(text)
    widget.setToolTip(shown)
    if text:
        widget.installEventFilter(tips())
    else:
        widget.removeEventFilter(tips())


def _escaped(text: str) -> str:
    """Do as html.escape, without its module's table of all named entities."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def dress_menus(widget: QWidget) -> None:
    """Give the menu that Qt has opened over ``widget`` the look of all menus."""
    for menu in widget.findChildren(QMenu):
        theme.dress(menu, "menu")


def key_text(sequence: str) -> str:
    """Return a key sequence as this system writes it, for hints beside buttons."""
    return QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ")
