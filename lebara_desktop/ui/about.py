"""About the program: which version this is, and whose work it stands on. What it shows is found by the caller."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, qVersion
from PySide6.QtGui import QGuiApplication, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from lebara_desktop.ui import a11y, theme
from lebara_desktop.ui.nav import Mark
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.card import fill
from lebara_desktop.ui.widgets.text import PlainLabel


@dataclass(frozen=True, slots=True)
class Part:
    """A package the program runs with; ``licence`` is the name the package gives, empty for none."""

    name: str
    version: str
    licence: str


class AboutDialog(QDialog):
    """Version, Qt and Python, and the packages with their licences. Show it with ``open()``; ``set_parts`` may come later."""

    def __init__(self, window: QWidget, version: str, python: str) -> None:
        super().__init__(window)
        self.setObjectName("about")
        fill(self, "surface")
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._version = version
        self._python = python
        self._parts: tuple[Part, ...] = ()
        self._name = PlainLabel("Lebara Desktop", "title", self)
        self._said = PlainLabel("", "body", self, wrap=True, selectable=True)
        self._said.setObjectName("about.version")
        self._own = PlainLabel("", "muted", self, wrap=True)
        self._heading = PlainLabel("", "heading", self, wrap=True)
        self._model = QStandardItemModel(0, 3, self)
        self._table = _table(self, self._model)
        self._heading.setBuddy(self._table)
        self._copied = PlainLabel("", "caption", self)
        self._copy = Button("", "plain", "copy", self)
        self._copy.setObjectName("about.copy")
        self._copy.clicked.connect(self._on_copy)
        self._close = Button("", "primary", parent=self)
        self._close.setObjectName("about.close")
        self._close.clicked.connect(self.accept)
        self._lay_out()
        self.resize(min(640, window.width() - 80), min(620, window.height() - 60))
        self._close.setDefault(True)
        self._close.setFocus()
        self._retranslate()

    def set_parts(self, parts: Sequence[Part]) -> None:
        """List the packages."""
        self._parts = tuple(parts)
        self._model.setRowCount(0)
        for part in self._parts:
            cells = (part.name, part.version, part.licence or self.tr("not stated"))
            self._model.appendRow([_cell(text) for text in cells])
        self._copy.setEnabled(bool(parts))

    def as_text(self) -> str:
        """Return all of it as lines, for a report."""
        lines = [f"{one.name} {one.version} ({one.licence})" for one in self._parts]
        return "\n".join([f"Lebara Desktop {self._version}, Qt {qVersion()}, Python {self._python}", *lines])

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(14)
        words = QVBoxLayout()
        words.setSpacing(4)
        for label in (self._name, self._said, self._own):
            words.addWidget(label)
        head.addWidget(Mark(self, size=56), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self._copied, 1)
        foot.addWidget(self._copy)
        foot.addWidget(self._close)
        box = QVBoxLayout(self)
        box.setContentsMargins(28, 24, 28, 22)
        box.setSpacing(14)
        box.addLayout(head)
        box.addWidget(self._heading)
        box.addWidget(self._table, 1)
        box.addLayout(foot)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.as_text())
        self._copied.setText(self.tr("Copied"))
        a11y.announce(self._copied, self._copied.text())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        title = self.tr("About Lebara Desktop")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        said = self.tr("Version {version} · Qt {qt} · Python {python}")
        self._said.setText(said.format(version=self._version, qt=qVersion(), python=self._python))
        self._own.setText(self.tr("Free software under the MIT licence."))
        self._heading.setText(self.tr("It stands on the work of others:"))
        self._table.setAccessibleName(self.tr("Packages and their licences"))
        self._model.setHorizontalHeaderLabels([self.tr("Package"), self.tr("Version"), self.tr("Licence")])
        self._copy.setText(self.tr("Copy all"))
        self._close.setText(self.tr("Close"))
        self._copied.setText("")
        self.set_parts(self._parts)


def _cell(text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setEditable(False)
    return item


def _table(parent: QObject, model: QStandardItemModel) -> QTableView:
    assert isinstance(parent, QWidget)
    table = QTableView(parent)
    table.setObjectName("about.parts")
    theme.dress(table, "table")
    table.setModel(model)
    table.setShowGrid(False)
    table.setProperty("focusRadius", 6)
    table.setWordWrap(True)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    header.setFont(theme.font("label"))
    return table
