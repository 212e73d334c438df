"""A person's hands and eyes on the real window: clicks, keys, waiting, pictures. Nothing is called behind the window's back."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QScrollArea, QWidget

from lebara_desktop.tour.stall import StallMeter

_PATIENCE = 30.0  # seconds

_T = TypeVar("_T")


class TourFailed(Exception):
    """The tour could not go on; the message says at which step and why."""


class Hands:
    """Finds widgets by object name, as they are shown, and uses them with mouse and keyboard."""

    def __init__(self, window: QWidget, pictures: Path, meter: StallMeter) -> None:
        self._window = window
        self._pictures = pictures
        self._meter = meter
        self._count = 0
        self._since = time.perf_counter()

    def see(self, name: str) -> QWidget | None:
        """Return the shown widget called ``name``, in the window or in a dialog over it."""
        for top in (self._window, *QApplication.topLevelWidgets()):
            for found in top.findChildren(QWidget, name):
                if found.isVisible():
                    return found
        return None

    async def wait_for(self, name: str, *, enabled: bool = True, patience: float = _PATIENCE) -> QWidget:
        """Wait until ``name`` is shown (and can be used); raises TourFailed."""

        def there() -> bool:
            found = self.see(name)
            return found is not None and (found.isEnabled() or not enabled)

        await self.until(there, f"{name} to be shown", patience)
        found = self.see(name)
        if found is None:
            raise TourFailed(f"{name} went away")
        return found

    async def until(self, condition: Callable[[], object], what: str, patience: float = _PATIENCE) -> None:
        """Wait for ``condition``; raises TourFailed naming ``what``."""
        try:
            async with asyncio.timeout(patience):
                while not condition():  # noqa: ASYNC110 — a picture has no event to wait for
                    await asyncio.sleep(0.01)
        except TimeoutError:
            raise TourFailed(f"waited {patience:.0f} s for {what}") from None

    async def click(self, name: str) -> None:
        """Scroll to ``name`` and click its middle, if it is really on top there."""
        widget = await self.wait_for(name)
        await self._bring_into_sight(widget)
        middle = _middle(widget)
        top = widget.window()
        hit = top.childAt(widget.mapTo(top, middle))
        if hit is not widget and (hit is None or not widget.isAncestorOf(hit)):
            raise TourFailed(f"{name} is covered by {hit.objectName() or type(hit).__name__ if hit else 'nothing'}")
        QTest.mouseClick(hit, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, hit.mapFrom(widget, middle))
        await asyncio.sleep(0)

    async def type(self, name: str, text: str) -> None:
        """Click into the field ``name``, select what is there and type ``text``."""
        await self._take_the_keyboard()
        await self.click(name)
        field = await self.wait_for(name)
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(field, text)
        await asyncio.sleep(0)

    async def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        await self._take_the_keyboard()
        QTest.keyClick(QApplication.focusWidget() or self._window, key, modifier)
        await asyncio.sleep(0)

    async def choose_in_menu(self, menu: str, action: str) -> None:
        """Click the entry ``action`` of the open menu ``menu``."""
        shown = await self.wait_for(menu)
        entry = next((one for one in shown.actions() if one.objectName() == action), None)
        if not isinstance(shown, QMenu) or entry is None:
            raise TourFailed(f"{menu} has no entry {action}")
        QTest.mouseClick(
            shown, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, shown.actionGeometry(entry).center()
        )
        await asyncio.sleep(0)

    def look(self, read: Callable[[QImage], _T]) -> _T:
        """Return what ``read`` makes of the picture of the window as it is."""
        with self._meter.paused():
            return read(self._window.grab().toImage())

    async def picture(self, name: str, done: str) -> None:
        """Write ``NN-name.png`` and print the step with the time since the last one."""
        took = time.perf_counter() - self._since
        await asyncio.sleep(0.25)  # a moment for the last repaint, as an eye would give it; not part of the step
        self._count += 1
        path = self._pictures / f"{self._count:02d}-{name}.png"
        with self._meter.paused():
            if not self._window.grab().save(str(path)):
                raise TourFailed(f"{path} cannot be written")
        print(f"{self._count:2d}  {done:<58} {took * 1000:7.0f} ms  {path.name}", flush=True)
        self._since = time.perf_counter()

    async def _take_the_keyboard(self) -> None:
        """Make the window the active one: without a window manager (a bare virtual screen) nobody else does."""
        if QApplication.activeWindow() is None:
            self._window.activateWindow()
            await asyncio.sleep(0.05)
        if QApplication.activeWindow() is None:
            QApplication.setActiveWindow(self._window)

    async def _bring_into_sight(self, widget: QWidget) -> None:
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget, 24, 24)
            parent = parent.parentWidget()
        await asyncio.sleep(0.02)


def _middle(widget: QWidget) -> QPoint:
    return widget.rect().center()
