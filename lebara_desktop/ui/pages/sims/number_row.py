"""One number of the list: chosen by click or Enter, renamed in place by F2, its next step on a button."""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lebara_desktop.ui import a11y, theme
from lebara_desktop.ui import format as show
from lebara_desktop.ui.countries import country_name
from lebara_desktop.ui.pages.sims.state import LONGEST_NAME, NumberRow, RowAction
from lebara_desktop.ui.pages.sims.words import TONES, SlipWords, StateWords
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.chip import Chip
from lebara_desktop.ui.widgets.escape import claims_escape
from lebara_desktop.ui.widgets.flow import FlowLayout
from lebara_desktop.ui.widgets.form import LineEdit
from lebara_desktop.ui.widgets.text import ElidedLabel, PlainLabel, key_text, plain_tip

_COLUMNS = (24, 15, 20, 23, 20)


def column(place: int) -> int:
    """Return the share of the width that the column ``place`` takes."""
    return _COLUMNS[place]


class NameEdit(LineEdit):
    """The name while it is being changed. Esc keeps the old one."""

    given_up = Signal()

    def event(self, event: QEvent) -> bool:
        return claims_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
            return
        super().keyPressEvent(event)
        event.accept()  # Enter ends here: the row below would take it as its own


class NumberRowView(QFrame):
    """A row. ``chosen`` carries the digits, ``action_asked`` also the RowAction, ``renamed`` the new name."""

    chosen = Signal(str)
    action_asked = Signal(str, str)
    renamed = Signal(str, str)

    def __init__(self, digits: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.digits = digits
        self.setObjectName(f"sims.row.{digits}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRadius", 9)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._row: NumberRow | None = None
        self._selected = False
        self._wide = True
        self._stacked = False
        self._busy = False
        self._build()

    def show_row(self, row: NumberRow, zone: tzinfo, *, selected: bool) -> None:
        """Show ``row``."""
        before, self._row, self._selected = self._row, row, selected
        line, words = row.line, StateWords()
        self._number.setText(show.msisdn(self.digits))
        self._country.setText(country_name(line.market.partition("-")[0]))
        self._plan.setText(line.current.name if line.current and line.paid_until else "–")
        self._state.set(words.state(line.state, activating=row.activating), TONES.get(line.state, "neutral"))
        self._next.setText(words.next(row, zone))
        self._name_line()
        self._show_action(row)
        self._pencil.setEnabled(not row.naming)
        if row.name_error is not None and (before is None or before.name_error != row.name_error):
            a11y.announce(self, SlipWords().refusal(row.name_error))
        self._error.setText(SlipWords().refusal(row.name_error) if row.name_error else "")
        self._error.setVisible(row.name_error is not None)
        self._describe(row)
        self.update()

    def action_width(self) -> int:
        """Return the natural width of the button."""
        return self._action.sizeHint().width() if self._action.isVisibleTo(self) else 0

    def set_columns(self, room: int, *, wide: bool, stacked: bool = False) -> None:
        """Take the columns that all rows share; ``stacked``: plan, state and date stand in a line below the number."""
        self._room.setFixedWidth(room)
        if stacked != self._stacked:
            self._stacked = stacked
            self._place_facts()
        if wide != self._wide:
            self._wide = wide
            self._country.setVisible(wide)
            self._name_line()

    def begin_rename(self) -> None:
        """Edit the name in place."""
        if self._row is None or self._row.naming:
            return
        self._edit.setText(self._row.line.label)
        self._edit.selectAll()
        self._name.hide()
        self._pencil.hide()
        self._edit.show()
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 9, 12, 9)
        box.setSpacing(8)
        row = self._columns = QHBoxLayout()
        row.setSpacing(12)
        self._below = FlowLayout(14)
        box.addLayout(row)
        box.addLayout(self._below)
        self._country = PlainLabel("", "body", self, wrap=True)
        self._plan = PlainLabel("", "body", self, wrap=True)
        self._next = PlainLabel("", "body", self, wrap=True)
        self._state = Chip("", dot=True, parent=self)
        state = self._cell()
        around = QHBoxLayout(state)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._state)
        around.addStretch(1)
        self._facts = (self._country, self._plan, state, self._next)
        row.addWidget(self._build_name(), column(0))
        self._build_action(row)
        self._place_facts()

    def _place_facts(self) -> None:
        """Put the facts between number and button, or below them."""
        policy = QSizePolicy.Policy.Preferred if self._stacked else QSizePolicy.Policy.Ignored
        for place, cell in enumerate(self._facts, 1):
            self._columns.removeWidget(cell)
            self._below.removeWidget(cell)
            cell.setSizePolicy(policy, QSizePolicy.Policy.Preferred)
            if isinstance(cell, PlainLabel):
                cell.setWordWrap(not self._stacked)
            if self._stacked:
                self._below.addWidget(cell)
            else:
                self._columns.insertWidget(place, cell, column(place))

    def _build_name(self) -> QWidget:
        self._number = PlainLabel("", "strong", self, tabular=True)
        self._name = ElidedLabel("", "caption", self)
        self._edit = NameEdit("", self, limit=LONGEST_NAME)
        self._edit.setObjectName(f"sims.row.{self.digits}.name")
        self._edit.returnPressed.connect(self._on_named)
        self._edit.given_up.connect(self._on_given_up)
        self._edit.hide()
        self._pencil = Button("", "ghost", "pencil", self, name=self.tr("Rename"))
        self._pencil.setObjectName(f"sims.row.{self.digits}.rename")
        self._pencil.set_drawing("pencil", 16)
        self._pencil.clicked.connect(self.begin_rename)
        self._error = PlainLabel("", "error", self, wrap=True)
        self._error.hide()
        words = QVBoxLayout()
        words.setSpacing(1)
        for part in (self._number, self._name, self._edit, self._error):
            words.addWidget(part)
        cell = self._cell()
        inner = QHBoxLayout(cell)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(4)
        inner.addLayout(words, 1)
        inner.addWidget(self._pencil, 0, Qt.AlignmentFlag.AlignVCenter)
        return cell

    def _build_action(self, row: QHBoxLayout) -> None:
        self._action = Button("", "plain", parent=self)
        self._action.setObjectName(f"sims.row.{self.digits}.action")
        self._action.clicked.connect(self._on_action)
        self._room = QWidget(self)
        self._room.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        end = QHBoxLayout(self._room)
        end.setContentsMargins(0, 0, 0, 0)
        end.addWidget(self._action)
        row.addWidget(self._room)

    def _cell(self) -> QWidget:
        made = QWidget(self)
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return made

    def _name_line(self) -> None:
        if self._row is None:
            return
        line = self._row.line
        name = line.label or self.tr("No name yet")
        self._name.setText(name if self._wide else f"{name} · {self._country.text()}")

    def _show_action(self, row: NumberRow) -> None:
        texts = {
            RowAction.MANAGE: self.tr("Manage"),
            RowAction.RENEW: self.tr("Renew"),
            RowAction.ACTIVATE: self.tr("Activate"),
            RowAction.REGISTER: self.tr("Register"),
            RowAction.CHOOSE_PLAN: self.tr("Choose a plan"),
        }
        text = texts.get(row.action, "")
        self._action.setText(text)
        self._action.setVisible(bool(text))
        self._action.setAccessibleName(f"{text}: {show.msisdn(self.digits)}")

    def _describe(self, row: NumberRow) -> None:
        key = key_text(f"Ctrl+Shift+{row.key}") if row.key else ""
        parts = (self._name.full_text(), self._plan.text(), self._state.text, self._next.text())
        said = [self._number.text(), *parts, self.tr("selected") if self._selected else ""]
        self.setAccessibleName(show.listed(one for one in said if one and one != "–"))
        tip = self.tr("{key} shows this number on every page; F2 renames it.").format(key=key) if key else ""
        self.setAccessibleDescription(tip)
        plain_tip(self, tip)
        self._pencil.setAccessibleName(self.tr("Rename {number}").format(number=self._number.text()))
        plain_tip(self._pencil, self.tr("Rename"))
        self._edit.setAccessibleName(self.tr("Name of {number}").format(number=self._number.text()))

    def _on_named(self) -> None:
        text = self._edit.text()
        self._on_given_up()
        self.renamed.emit(self.digits, text)

    def _on_given_up(self) -> None:
        self._edit.hide()
        self._name.show()
        self._pencil.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_action(self) -> None:
        if self._row is not None:
            self.action_asked.emit(self.digits, self._row.action.value)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not (self._selected or self.underMouse()):
            return
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(tokens.info_ground)  # not the ground of a neutral chip, which must be seen on it
        ground.setAlphaF(0.75 if self._selected else 0.4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0, 2, 0, -2), 9, 9)
        if self._selected:
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            painter.setBrush(QColor(tokens.accent))
            painter.drawRoundedRect(QRectF(self.width() - 4 if rtl else 0, 10, 4, self.height() - 20), 2, 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not event.isAutoRepeat():
            self.chosen.emit(self.digits)
        elif key == Qt.Key.Key_F2:
            self.begin_rename()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(self.digits)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._name.rect().contains(self._name.mapFrom(self, event.position().toPoint())):
            self.begin_rename()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._row is not None:
            self._name_line()
