"""The focus ring: one overlay that stands around whatever the keyboard acts on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QWindow
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QScrollArea, QWidget
from shiboken6 import isValid

_GAP = 2.0
_WIDTH = 2.5
_REACH = 6  # pixels the overlay extends beyond its widget
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ParentChange)


class _Overlay(QWidget):
    """Paints the ring; the mouse and assistive technology pass through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.radius = 10.0
        self.setObjectName("focus.ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        from lebara_desktop.ui.theme.controller import current

        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(current().focus), _WIDTH))
        inset = _REACH - _GAP - _WIDTH / 2
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        radius = min(self.radius + _GAP, rect.height() / 2)
        painter.drawRoundedRect(rect, radius, radius)


class FocusRing(QObject):
    """Follows the focus of the application while it is worked by keyboard; once the mouse is pressed, no ring until the next key.

    A widget may set the property ``focusRing`` to False (it shows focus itself) and ``focusRadius`` (pixels).
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._target: QWidget | None = None
        self._chain: list[QWidget] = []
        self._overlay: _Overlay | None = None
        self._by_mouse = False
        self._windows: list[QWindow] = []
        app.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        self._drop()
        if now is None:
            return
        self._listen(now.window().windowHandle())
        pressed = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if pressed or self._by_mouse or not _wants_ring(now):
            return
        canvas = _canvas(now)
        if canvas is now:
            return
        self._target = now
        walker: QWidget | None = now
        while walker is not None and walker is not canvas:
            walker.installEventFilter(self)
            self._chain.append(walker)
            walker = walker.parentWidget()
        self._overlay = _Overlay(canvas)
        self._overlay.radius = float(now.property("focusRadius") or 10)
        self._place()

    def _listen(self, window: QWindow | None) -> None:
        """Hear which of mouse and keyboard is used. Only a window's own input comes here: cheaper than every event."""
        self._windows = [known for known in self._windows if isValid(known)]
        if window is not None and isValid(window) and window not in self._windows:
            window.installEventFilter(self)
            self._windows.append(window)

    def _drop(self) -> None:
        for widget in self._chain:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._chain.clear()
        if self._overlay is not None and isValid(self._overlay):
            self._overlay.hide()
            self._overlay.deleteLater()
        self._overlay = None
        self._target = None

    def _place(self) -> None:
        overlay, target = self._overlay, self._target
        if overlay is None or target is None or not isValid(overlay) or not isValid(target):
            return
        canvas = overlay.parentWidget()
        if canvas is None:
            return
        top_left = target.mapTo(canvas, QPoint(0, 0))
        overlay.setGeometry(target.rect().translated(top_left).adjusted(-_REACH, -_REACH, _REACH, _REACH))
        overlay.setVisible(target.isVisible())
        overlay.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(watched, QWindow):
            if kind == QEvent.Type.MouseButtonPress:
                self._by_mouse = True
            elif kind == QEvent.Type.KeyPress:
                self._by_mouse = False
        elif kind in _MOVES:
            self._place()
        return False


def _wants_ring(widget: QWidget) -> bool:
    if widget.isWindow() or widget.property("focusRing") is False:
        return False
    if widget.focusPolicy() == Qt.FocusPolicy.NoFocus:  # a page that holds the place, not a thing to operate
        return False
    if isinstance(widget, QAbstractItemView):  # a table or list; the one that drops from a box shows its row
        return widget.window().windowType() != Qt.WindowType.Popup
    return not isinstance(widget, QAbstractScrollArea)


def _canvas(widget: QWidget) -> QWidget:
    """The widget to draw on: what a scroll area scrolls, so that the ring moves and is cut with it; else the window."""
    walker = widget
    while (parent := walker.parentWidget()) is not None and not walker.isWindow():
        holder = parent.parentWidget()
        if isinstance(holder, QScrollArea) and parent is holder.viewport():
            return walker
        walker = parent
    return walker
