"""A question or message in a window of its own, and never a loop of its own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from lebara_desktop.ui.theme import fonts
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.card import fill
from lebara_desktop.ui.widgets.text import PlainLabel


class MessageDialog(QDialog):
    """A short question or message in the window's own look. Show it with ``open()``; there is no ``exec()``.

    ``chosen`` carries "accept" or "reject". The safe answer has the focus when ``danger`` is set.
    """

    chosen = Signal(str)

    def __init__(
        self, parent: QWidget | None, title: str, text: str, *, accept: str = "", reject: str = "", danger: bool = False
    ) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        fill(self, "surface")
        self.setWindowTitle(title)
        self.setModal(True)
        self.setMinimumWidth(fonts.grown(420))
        box = QVBoxLayout(self)
        box.setContentsMargins(28, 24, 28, 22)
        box.setSpacing(10)
        self.heading = PlainLabel(title, "subtitle", self, wrap=True)
        self.text = PlainLabel(text, "muted", self, wrap=True, selectable=False)
        self.text.setMinimumWidth(fonts.grown(360))
        self.text.setMaximumWidth(fonts.grown(560))
        box.addWidget(self.heading)
        box.addWidget(self.text)
        box.addSpacing(10)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        self.reject_button = Button(reject, "plain", parent=self) if reject else None
        self.accept_button = Button(accept or self.tr("OK"), "action" if danger else "primary", parent=self)
        self.accept_button.setObjectName("message.accept")
        if self.reject_button is not None:
            self.reject_button.setObjectName("message.reject")
            self.reject_button.clicked.connect(self.reject)
            row.addWidget(self.reject_button)
        self.accept_button.clicked.connect(self.accept)
        row.addWidget(self.accept_button)
        box.addLayout(row)
        first = self.reject_button if danger and self.reject_button is not None else self.accept_button
        first.setDefault(True)
        first.setFocus()
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.finished.connect(self._on_finished)

    def _on_finished(self, result: int) -> None:
        self.chosen.emit("accept" if result == QDialog.DialogCode.Accepted else "reject")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if (layout := self.layout()) and (need := layout.totalHeightForWidth(self.width())) > self.height():
            self.resize(self.width(), need)  # sentences wrap differently in the width that was settled on

    def exec(self) -> int:
        """Refuse: a nested event loop wedges the tasks of the running one."""
        raise RuntimeError("use open()")
