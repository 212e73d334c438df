"""Keeps Python's cyclic garbage collector in the GUI thread.

A QObject that owns a timer and sits in a reference cycle is destroyed in whichever thread collects; in any thread but its own
that crashes Qt (measured on PySide6 6.8 to 6.12). So automatic collection is off, and a timer of the main thread collects
when the interpreter's own counters ask for it.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer


class MainThreadGC(QObject):
    """Collects garbage in the thread that made it, until ``stop``."""

    def __init__(self, parent: QObject | None = None, interval_ms: int = 1000) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(interval_ms)
        self._timer.timeout.connect(self.check)
        self._timer.start()

    def check(self) -> int:
        """Collect the oldest generation that is due; return how many objects were found unreachable."""
        young, middle, old = gc.get_count()
        first, second, third = self._thresholds
        if young <= first:
            return 0
        generation = 2 if old > third else 1 if middle > second else 0
        return gc.collect(generation)

    def settle(self) -> None:
        """Leave what start-up made out of every later collection: it stays until the end anyway."""
        gc.collect()
        gc.freeze()

    def stop(self) -> None:
        """Give collection back to the interpreter, at exit or at the end of a test."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_on:
            gc.enable()
