"""The bar above the page: whose line it is, how it stands, which operator answers, who is signed in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QWidget

from lebara_desktop.ui import theme
from lebara_desktop.ui.i18n import Languages
from lebara_desktop.ui.theme import fonts
from lebara_desktop.ui.theme.tokens import PAGE_MARGIN, TOPBAR_HEIGHT
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.card import fill
from lebara_desktop.ui.widgets.chip import Chip
from lebara_desktop.ui.widgets.menu import Menu
from lebara_desktop.ui.widgets.mirror import set_margins
from lebara_desktop.ui.widgets.text import PlainLabel, key_text, plain_tip

_LINE_KEYS = 9


@dataclass(frozen=True, slots=True)
class TopBar:
    """What the bar says. An empty text leaves its part out; all texts are shown literally."""

    number: str = ""
    state_text: str = ""
    state_tone: str = "neutral"
    operator_text: str = ""
    person: str = ""
    guest: bool = False  # the number is perhaps not the reader's own


@dataclass(frozen=True, slots=True)
class LineChoice:
    """One of several numbers in the bar's menu."""

    digits: str
    number: str
    label: str
    current: bool


class TopBarView(QFrame):
    """The bar itself. The person's name opens a menu with theme, language and sign-out."""

    sign_out_requested = Signal()
    theme_requested = Signal(str)
    language_requested = Signal(str)
    command_requested = Signal()
    about_requested = Signal()
    line_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topbar")
        fill(self, "surface")
        self.setContentsMargins(0, 0, 0, 1)  # the line below
        self.setFixedHeight(fonts.grown(TOPBAR_HEIGHT))
        self._data = TopBar()
        self._menu: QMenu | None = None
        self._lines: tuple[LineChoice, ...] = ()
        self._language = "en"
        row = QHBoxLayout(self)
        self._row = row
        row.setSpacing(12)
        self._caption = Chip("", parent=self)
        self.number = PlainLabel("", "heading", self, selectable=True)
        self.number.setObjectName("topbar.number")
        self.lines_button = self._opener("topbar.lines", self.open_lines)
        self.lines_button.hide()
        self.state = Chip("", dot=True, parent=self)
        self.state.setObjectName("topbar.state")
        self.operator = Chip("", "warn", parent=self)
        self.operator.setObjectName("topbar.operator")
        self._key = PlainLabel("", "key", self)
        self._key.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._key.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.person_button = self._opener("topbar.person", self.open_menu)
        leading: tuple[QWidget, ...] = (self._caption, self.number, self.lines_button, self.state)
        trailing: tuple[QWidget, ...] = (self.operator, self._key, self.person_button)
        for part in leading:
            row.addWidget(part)
        row.addStretch(1)
        for part in trailing:
            row.addWidget(part)
        self._key.hide()
        self._settle_direction()
        self._retranslate()
        self.set_data(self._data)

    def _opener(self, name: str, opens: Callable[[], object]) -> Button:
        made = Button("", "ghost", "chevron-down", self)
        made.setObjectName(name)
        made.set_drawing("chevron-down", 14)
        made.clicked.connect(opens)
        return made

    def set_data(self, data: TopBar) -> None:
        """Show another line, state or person."""
        self._data = data
        self.number.setText(data.number)
        self.number.setVisible(bool(data.number))
        self.state.set(data.state_text, data.state_tone)
        self.state.setVisible(bool(data.state_text))
        self.operator.set(data.operator_text, "warn")
        self.operator.setVisible(bool(data.operator_text))
        self.person_button.setVisible(bool(data.person))
        self._retranslate()

    def set_lines(self, lines: Sequence[LineChoice]) -> None:
        """Offer several numbers in a menu beside the one that is shown; fewer than two need none."""
        self._lines = tuple(lines)
        self.lines_button.setVisible(bool(lines))
        self._settle_room()

    def open_lines(self) -> QMenu:
        """Open the menu of numbers and return it."""
        menu = Menu(self, "topbar.lines.menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for place, line in enumerate(self._lines, start=1):
            text = f"{line.label} · {line.number}" if line.label else line.number
            action = _choice(menu, group, text, line.current)
            action.setObjectName(f"topbar.line.{line.digits}")
            if place <= _LINE_KEYS:
                action.setShortcut(QKeySequence(f"Ctrl+Shift+{place}"))
                action.setShortcutContext(
                    Qt.ShortcutContext.WidgetShortcut
                )  # shown here; the window has the key itself
            action.triggered.connect(lambda _=False, digits=line.digits: self.line_requested.emit(digits))
            menu.addAction(action)
        menu.popup(self.lines_button.mapToGlobal(QPoint(0, self.lines_button.height() + 4)))
        return menu

    def set_language(self, code: str) -> None:
        """Say which language the menu marks."""
        self._language = code

    def set_command_key(self, key: str) -> None:
        """Show the key of the command search; empty hides the hint."""
        self._key.setText(key_text(key) if key else "")
        self._settle_room()

    def open_menu(self) -> QMenu:
        """Open the person's menu below the name and return it."""
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = self._make_menu()
        self._menu.popup(self.person_button.mapToGlobal(QPoint(0, self.person_button.height() + 4)))
        return self._menu

    def _make_menu(self) -> QMenu:
        menu = Menu(self, "topbar.menu")
        schemes = menu.submenu(self.tr("Appearance"))
        group = QActionGroup(menu)
        active = theme.active()
        names = {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
        }
        for key, text in names.items():
            action = _choice(menu, group, text, active is not None and active.scheme == key)
            action.triggered.connect(lambda _=False, key=key: self.theme_requested.emit(key))
            schemes.addAction(action)
        languages = menu.submenu(self.tr("Language"))
        group = QActionGroup(menu)
        for language in Languages.ALL:
            action = _choice(menu, group, language.name, language.code == self._language)
            action.triggered.connect(lambda _=False, code=language.code: self.language_requested.emit(code))
            languages.addAction(action)
        menu.addSeparator()
        about = menu.addAction(self.tr("About Lebara Desktop"))
        about.setObjectName("topbar.about")
        about.triggered.connect(self.about_requested)
        out = menu.addAction(self.tr("End") if self._data.guest else self.tr("Sign out"))
        out.setObjectName("topbar.sign_out")
        out.triggered.connect(self.sign_out_requested)
        return menu

    def _retranslate(self) -> None:
        self._caption.set(self.tr("Number") if self._data.guest else self.tr("My number"))
        self.lines_button.setAccessibleName(self.tr("Other numbers"))
        plain_tip(self.lines_button, self.tr("Other numbers"))
        self._settle_room()

    def _settle_room(self) -> None:
        """Leave out what is said elsewhere where the room is short: first the caption, then the name beside its menu."""
        self._caption.setVisible(bool(self._data.number))
        self._key.setVisible(bool(self._key.text()))
        self.person_button.setText(self._data.person)
        self._name_menu()
        if self._needed() > self.width():
            self._caption.hide()
        if self._needed() > self.width():
            self.person_button.setText("")
            self._name_menu()
        if self._needed() > self.width():
            self._key.hide()

    def _needed(self) -> int:
        """Return the width that all that is shown wants."""
        parts = (
            self._caption, self.number, self.lines_button, self.state, self.operator, self._key, self.person_button
        )  # fmt: skip
        shown = [one for one in parts if not one.isHidden()]
        margins = self._row.contentsMargins()
        wanted = sum(one.sizeHint().width() for one in shown) + self._row.spacing() * len(shown)
        return wanted + margins.left() + margins.right()

    def _name_menu(self) -> None:
        name = self.tr("{name}, open menu").format(name=self._data.person)
        self.person_button.setAccessibleName(name if self._data.person else self.tr("Open menu"))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, theme.colour("line"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle_room()

    def _settle_direction(self) -> None:
        """Put the arrow after the name: a button draws its icon first, so it gets the other direction."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        ways = Qt.LayoutDirection
        self.person_button.setLayoutDirection(ways.LeftToRight if rtl else ways.RightToLeft)
        set_margins(self._row, (PAGE_MARGIN, 0, PAGE_MARGIN - 6, 1), self.layoutDirection())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._settle_direction()
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        if event.type() == QEvent.Type.StyleChange:
            self.setFixedHeight(fonts.grown(TOPBAR_HEIGHT))
            self._settle_room()


def _choice(menu: QMenu, group: QActionGroup, text: str, on: bool) -> QAction:
    action = QAction(text.replace("&", "&&"), menu)
    action.setCheckable(True)
    action.setChecked(on)
    group.addAction(action)
    return action
