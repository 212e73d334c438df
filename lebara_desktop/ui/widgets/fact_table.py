"""Facts under each other: what it is, and how it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from lebara_desktop.ui.theme import fonts
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.card import Separator
from lebara_desktop.ui.widgets.text import PlainLabel

_LARGE = 1.4  # times the design's text


@dataclass(frozen=True, slots=True)
class FactRow:
    """One fact. ``link`` is the text of what can be done about it ("Change"); ``tone`` colours the value by meaning."""

    key: str
    label: str
    value: str
    strong: bool = False
    link: str = ""
    tone: str = ""


class FactTable(QWidget):
    """Labelled values with thin lines between. ``link_requested`` tells the key of the row whose link was pressed."""

    link_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, lines: bool = True) -> None:
        super().__init__(parent)
        self._lines = lines
        self._links_below = False
        self._rows: tuple[FactRow, ...] = ()
        self._parts: list[QWidget] = []
        self._values: dict[str, PlainLabel] = {}
        self._links: dict[str, Button] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 5)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_rows(self, rows: Sequence[FactRow]) -> None:
        """Show ``rows``. Rows of the same shape are changed in place, so that the focus stays on its link."""
        new = tuple(rows)
        same = [(r.key, r.strong, bool(r.link), r.tone, r.label) for r in self._rows] == [
            (r.key, r.strong, bool(r.link), r.tone, r.label) for r in new
        ]
        self._rows = new
        if not same:
            self._rebuild()
            return
        for row in new:
            self._values[row.key].setText(row.value)
            if row.link:
                self._name_link(self._links[row.key], row)

    def value(self, key: str) -> str:
        """Return the value shown in the row ``key``."""
        return self._values[key].text()

    def link(self, key: str) -> Button | None:
        """Return the link of the row ``key``, if it has one."""
        return self._links.get(key)

    def _rebuild(self) -> None:
        for part in self._parts:
            self._grid.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts.clear()
        self._values.clear()
        self._links.clear()
        at = 0
        self._links_below = _links_below()
        for row in self._rows:
            if self._lines and at:
                line = Separator(self)
                self._grid.addWidget(line, at, 0, 1, 3)
                self._parts.append(line)
                at += 1
            self._add(row, at)
            at += 2 if self._links_below else 1

    def _add(self, row: FactRow, at: int) -> None:
        label = PlainLabel(row.label, "muted", self, wrap=True)
        value = PlainLabel(row.value, "strong" if row.strong else "body", self, wrap=True)
        value.setObjectName(f"{self.objectName() or 'fact'}.{row.key}")
        value.set_tone(row.tone)
        label.setBuddy(value)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(label, at, 0, top)
        self._grid.addWidget(value, at, 1, top)
        self._parts += [label, value]
        self._values[row.key] = value
        if row.link:
            link = Button(row.link, "link", parent=self)
            link.setObjectName(f"{self.objectName() or 'fact'}.{row.key}.link")
            link.clicked.connect(lambda _=False, key=row.key: self.link_requested.emit(key))
            self._name_link(link, row)
            if self._links_below:
                self._grid.addWidget(link, at + 1, 1, top | Qt.AlignmentFlag.AlignLeading)
            else:
                self._grid.addWidget(link, at, 2, top | Qt.AlignmentFlag.AlignTrailing)
            self._parts.append(link)
            self._links[row.key] = link

    def _name_link(self, link: Button, row: FactRow) -> None:
        link.setText(row.link)
        link.setAccessibleName(f"{row.link}: {row.label}")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._links_below != _links_below():
            self._rebuild()


def _links_below() -> bool:
    """Whether text is so large that a link beside its value would leave the value no room."""
    return fonts.scale() > _LARGE
