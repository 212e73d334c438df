"""One of a few: the segments of a control beside each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from lebara_desktop.ui import theme
from lebara_desktop.ui.theme import fonts
from lebara_desktop.ui.widgets.checkable import Checkable
from lebara_desktop.ui.widgets.painted import Painted

_HIGH = 34  # pixels beside text of the design's size
_RADIUS = 9.0
_PADDING = 14.0


class _Segment(Checkable):
    """One segment; a radio button to assistive technology by its checkable state and exclusive group."""

    def __init__(self, key: str, text: str, parent: SegmentedControl) -> None:
        super().__init__(parent, one_of_many=True)
        self.key = key
        self.setText(text)
        self.setAccessibleName(text)
        self.setProperty("focusRadius", 8)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(theme.font("segment"))
        high = max(fonts.grown(_HIGH), round(metrics.height() + 16))
        return QSize(round(metrics.horizontalAdvance(self.text()) + 2 * _PADDING), high)

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(round(hint.width() - _PADDING), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        owner = self.parentWidget()
        if owner is not None and (chosen or self.underMouse()):
            whole = QRectF(owner.rect()).adjusted(1, 1, -1, -1).translated(-self.x(), -self.y())
            path = QPainterPath()
            path.addRoundedRect(whole, _RADIUS, _RADIUS)
            painter.setClipPath(path)
            painter.fillRect(self.rect(), QColor(tokens.primary if chosen else tokens.surface_2))
            painter.setClipping(False)
        painter.setFont(theme.font("segment"))
        painter.setPen(QColor(tokens.on_primary if chosen else tokens.text_muted))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        owner = self.parentWidget()
        if isinstance(owner, SegmentedControl) and owner.take_key(event):
            return
        super().keyPressEvent(event)


class SegmentedControl(Painted):
    """Choice among a few options ``(key, text)``. The left and right keys move the choice; ``chosen`` tells the key."""

    chosen = Signal(str)

    def __init__(
        self,
        options: Sequence[tuple[str, str]] = (),
        parent: QWidget | None = None,
        *,
        stretch: bool = False,
        name: str = "",
    ) -> None:
        super().__init__(parent)
        self._stretch = stretch
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._segments: list[_Segment] = []
        horizontal = QSizePolicy.Policy.Expanding if stretch else QSizePolicy.Policy.Maximum
        self.setSizePolicy(horizontal, QSizePolicy.Policy.Fixed)
        if name:
            self.setAccessibleName(name)
        self.set_options(options)

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Replace the options; the present choice stays when its key is still there, else the first is chosen."""
        before = self.current()
        if [s.key for s in self._segments] == [key for key, _ in options]:
            for segment, (_, text) in zip(self._segments, options, strict=True):
                segment.setText(text)
                segment.setAccessibleName(text)
                segment.updateGeometry()
            return
        for segment in self._segments:
            self._group.removeButton(segment)
            self._row.removeWidget(segment)
            segment.hide()
            segment.deleteLater()
        self._segments = [_Segment(key, text, self) for key, text in options]
        for segment in self._segments:
            segment.setObjectName(f"{self.objectName() or 'segment'}.{segment.key}")
            self._group.addButton(segment)
            self._row.addWidget(segment, 1 if self._stretch else 0)
            segment.clicked.connect(self._on_clicked)
        keys = [key for key, _ in options]
        if keys:
            self.set_current(before if before in keys else keys[0])

    def current(self) -> str:
        """Return the key of the choice; empty without options."""
        return next((s.key for s in self._segments if s.isChecked()), "")

    def set_current(self, key: str) -> None:
        """Choose ``key`` without telling; raises KeyError when there is no such option."""
        for segment in self._segments:
            if segment.key == key:
                segment.setChecked(True)
                self._settle_tab_stops()
                self.update()
                return
        raise KeyError(key)

    def _settle_tab_stops(self) -> None:
        for segment in self._segments:
            policy = Qt.FocusPolicy.StrongFocus if segment.isChecked() else Qt.FocusPolicy.ClickFocus
            segment.setFocusPolicy(policy)

    def _on_clicked(self) -> None:
        self._settle_tab_stops()
        self.update()
        self.chosen.emit(self.current())

    def take_key(self, event: QKeyEvent) -> bool:
        """Move the choice by an arrow, Home or End; return whether the key was ours."""
        keys = [s.key for s in self._segments]
        if not keys:
            return False
        at = keys.index(self.current())
        forward = self.layoutDirection() != Qt.LayoutDirection.RightToLeft
        step = 1 if forward else -1
        moves = {
            Qt.Key.Key_Right: at + step,
            Qt.Key.Key_Left: at - step,
            Qt.Key.Key_Down: at + 1,
            Qt.Key.Key_Up: at - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(keys) - 1,
        }
        target = moves.get(Qt.Key(event.key()))
        if target is None:
            return False
        target %= len(keys)
        if target != at:
            self._segments[target].setChecked(True)
            self._segments[target].setFocus(Qt.FocusReason.TabFocusReason)
            self._on_clicked()
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.line), tokens.line_width))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS + 1, _RADIUS + 1)

    def segment_at(self, key: str) -> QPoint:
        """Return the middle of a segment, for tests that click."""
        return next(s.geometry().center() for s in self._segments if s.key == key)
