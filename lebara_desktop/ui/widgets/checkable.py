"""What can be switched on and off, also by assistive technology."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QWidget


class Checkable(QAbstractButton):
    """A checkable button whose ``clicked`` comes from every way to operate it.

    A screen reader toggles instead of clicking, which Qt tells by ``toggled`` alone; here that is a click like any other.
    ``one_of_many`` makes it a radio button to assistive technology; the exclusiveness itself is the owner's.
    """

    def __init__(self, parent: QWidget | None = None, *, one_of_many: bool = False) -> None:
        super().__init__(parent)
        self._by_us = False
        self.setCheckable(True)
        self.setAutoExclusive(one_of_many)
        self.toggled.connect(self._on_toggled)

    def _on_toggled(self, on: bool) -> None:
        pressed = on or not self.autoExclusive()  # one of many is also switched off by the choice of another
        if not self._by_us and pressed:
            self._operated(on)

    def _operated(self, on: bool) -> None:
        """Assistive technology has switched it."""
        self.clicked[bool].emit(on)  # type: ignore[index]  # the stubs know no overloaded signals

    def setChecked(self, on: bool) -> None:
        before, self._by_us = self._by_us, True
        try:
            super().setChecked(on)
        finally:
            self._by_us = before

    def nextCheckState(self) -> None:
        before, self._by_us = self._by_us, True
        try:
            super().nextCheckState()
        finally:
            self._by_us = before
