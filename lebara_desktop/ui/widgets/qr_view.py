"""A code for a phone's camera. Always dark on white: scanners need it, whatever the theme."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from lebara_desktop.ui import theme
from lebara_desktop.ui.widgets.painted import Painted

_QUIET = 4  # modules of white around the code (ISO/IEC 18004)
_LEAST = 200
_LONGEST = 1200  # bytes; a longer payload would need modules too small for a screen


class QrView(Painted):
    """Shows a payload as a QR code in whole pixels per module."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._modules: tuple[tuple[bool, ...], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._rename()

    def set_payload(self, text: str) -> None:
        """Show ``text`` as a code; raises ValueError when it is empty or too long."""
        if not text or len(text.encode()) > _LONGEST:
            raise ValueError("a QR payload has 1 to 1,200 bytes")
        import segno

        code = segno.make(text, error="m", micro=False, boost_error=False)
        self._modules = tuple(tuple(bool(module) for module in row) for row in code.matrix)
        self._rename()
        self._refresh()

    def clear(self) -> None:
        """Take the code off the screen."""
        self._modules = ()
        self._rename()
        self._refresh()

    @property
    def showing(self) -> bool:
        """Whether a code is on the screen."""
        return bool(self._modules)

    def _rename(self) -> None:
        self.setAccessibleName(self.tr("QR code to scan with a phone") if self._modules else self.tr("No QR code"))

    def _count(self) -> int:
        return len(self._modules) + 2 * _QUIET

    def sizeHint(self) -> QSize:
        if not self._modules:
            return QSize(232, 232)
        module = max(3, -(-240 // self._count()))
        side = max(_LEAST, module * self._count()) + 4
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() if self._modules else QSize(_LEAST, _LEAST)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.current().line), 1))
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 14, 14)
        if not self._modules:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        ratio = self.devicePixelRatioF()
        # whole device pixels for each module, else edges blur and cameras hesitate
        module = int((min(self.width(), self.height()) - 2) * ratio / self._count()) / ratio
        offset = round((self.width() - module * len(self._modules)) / 2 * ratio) / ratio
        painter.setPen(Qt.PenStyle.NoPen)
        for y, row in enumerate(self._modules):
            for x, dark in enumerate(row):
                if dark:
                    painter.fillRect(
                        QRectF(offset + x * module, offset + y * module, module, module), Qt.GlobalColor.black
                    )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._rename()
