"""Whether a page says everything it says: no text cut, no control without a name."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from lebara_desktop.ui import a11y
from lebara_desktop.ui.widgets.text import ElidedLabel, PlainLabel


def settle() -> None:
    """Let layouts come to rest: heights follow widths one nested layout at a time."""
    for _ in range(6):
        QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def words(page: QWidget) -> str:
    """Return every text that is shown."""
    labels = (one for one in page.findChildren(QLabel) if one.isVisibleTo(page))
    return "\n".join(label.text() for label in labels)


def faults(page: QWidget) -> list[str]:
    """Return controls without a name and texts that do not fit their place."""
    found = a11y.nameless(page)
    for label in page.findChildren(PlainLabel):
        if not label.isVisibleTo(page) or not label.text() or isinstance(label, ElidedLabel):
            continue
        needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        if label.height() < needed or (not label.wordWrap() and label.width() < label.sizeHint().width()):
            found.append(f"cut: {label.text()!r}")
    return found
