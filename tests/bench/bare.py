"""The reference of the start-up figure: a bare PySide6 window, timed from process start to its first paint."""

from __future__ import annotations

import json
import os
import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget


class _Window(QWidget):
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.Paint:
            sys.stdout.write(json.dumps({"first_paint": time.time() - float(os.environ["T0"])}) + "\n")
            sys.stdout.flush()
            QTimer.singleShot(0, QApplication.quit)
        return done


def main() -> None:
    """Show one window with one label."""
    app = QApplication([])
    window: QObject = _Window()
    assert isinstance(window, QWidget)
    QVBoxLayout(window).addWidget(QLabel("hello"))
    window.resize(1280, 800)
    window.show()
    app.exec()


if __name__ == "__main__":
    main()
