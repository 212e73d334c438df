"""How long the event loop was ever held up: a precise timer that notices its own delay."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Qt, QTimer

_BEAT = 5  # milliseconds


class StallMeter(QObject):
    """Keeps the longest gap between two beats beyond the beat itself, in milliseconds; work with pictures does not count."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_BEAT)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Leave out what the tour itself does."""
        self._beat()
        yield
        self._last = time.perf_counter()

    def stop(self) -> None:
        """End measuring."""
        self._timer.stop()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000 - _BEAT)
        self._last = now
