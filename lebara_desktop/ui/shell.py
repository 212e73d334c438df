"""The main window: rail, top bar, banners and the stack of pages. It routes; it decides nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from lebara_desktop.ui.nav import NavEntry, Rail
    from lebara_desktop.ui.shortcuts import Key
    from lebara_desktop.ui.top_bar import TopBar, TopBarView
    from lebara_desktop.ui.widgets.banner import BannerArea

_NARROW_BELOW = 1160  # pixels of window width under which the rail gives room to the page


class Shell(QMainWindow):
    """The window. Everything a person asks of it comes out as a signal; ``close_for_good`` is the only way to close it.

    ``back_requested`` comes from Esc and Alt+Left, ``refresh_requested`` from F5, ``palette_requested`` from Ctrl+K,
    ``keys_requested`` from F1, ``about_requested`` from Shift+F1. ``text_size_requested`` says larger (1), smaller (-1) or as
    designed (0).
    """

    route_requested = Signal(str)
    close_requested = Signal()
    sign_out_requested = Signal()
    refresh_requested = Signal()
    back_requested = Signal()
    palette_requested = Signal()
    keys_requested = Signal()
    about_requested = Signal()
    theme_requested = Signal(str)
    text_size_requested = Signal(int)
    language_requested = Signal(str)
    language_changed = Signal()

    rail: Rail
    top_bar: TopBarView
    banners: BannerArea
    stack: QStackedWidget

    def __init__(
        self, routes: Sequence[NavEntry] = (), parent: QWidget | None = None, *, curtain: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("shell")
        self.setWindowTitle("Lebara Desktop")
        self.setMinimumSize(880, 560)
        self.resize(1280, 800)
        self._entries = tuple(routes)
        self._factories: dict[str, Callable[[], QWidget]] = {}
        self._pages: dict[str, QWidget] = {}
        self._route = ""
        self._full_bleed = False
        self._for_good = False
        self._furnished = False
        self._veiled: QWidget | None = None
        self._left_at: QWidget | None = None
        self._actions: set[str] = set()
        self._shortcuts: list[Key] = []
        if curtain is None:
            self.furnish()
        else:
            self.setCentralWidget(curtain)

    def furnish(self) -> None:
        """Build what the window holds; what is slow to import is imported here, behind the curtain."""
        from lebara_desktop.ui import a11y, theme

        a11y.speak_roles()
        self.setWindowTitle(self.tr("Lebara Desktop"))
        self.setWindowIcon(theme.app_icon())
        self._build()
        self._make_shortcuts()
        self._furnished = True
        self._settle_rail()

    def _build(self) -> None:
        from lebara_desktop.ui.nav import Rail
        from lebara_desktop.ui.top_bar import TopBarView
        from lebara_desktop.ui.widgets.banner import BannerArea

        centre = QWidget(self)
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.rail = Rail(self._entries, centre)
        self.rail.route_requested.connect(self.route_requested)
        column = QVBoxLayout()
        column.setSpacing(0)
        self.top_bar = TopBarView(centre)
        self.top_bar.sign_out_requested.connect(self.sign_out_requested)
        self.top_bar.theme_requested.connect(self.theme_requested)
        self.top_bar.language_requested.connect(self.language_requested)
        self.top_bar.about_requested.connect(self.about_requested)
        self.banners = BannerArea(centre)
        self.stack = QStackedWidget(centre)
        self.stack.setObjectName("pages")
        column.addWidget(self.top_bar)
        column.addWidget(self.banners)
        column.addWidget(self.stack, 1)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        self.setCentralWidget(centre)

    def _make_shortcuts(self) -> None:
        for shortcut in self._shortcuts:
            shortcut.deleteLater()
        self._shortcuts = []
        show = self.tr("Show {page}")
        for entry in self._entries:
            if entry.key:
                does = entry.label if entry.action else show.format(page=entry.label)
                self._shortcut(entry.key, does, partial(self._on_key, entry.route))
        self._shortcut("Ctrl+K", self.tr("Find a command"), self.palette_requested.emit)
        self._shortcut("F1", self.tr("Show the keys"), self.keys_requested.emit)
        self._shortcut("Shift+F1", self.tr("About Lebara Desktop"), self.about_requested.emit)
        self._shortcut("F5", self.tr("Ask the operator again"), self.refresh_requested.emit)
        for keys, does, step in (
            (("Ctrl++", "Ctrl+="), self.tr("Larger text"), 1),
            (("Ctrl+-",), self.tr("Smaller text"), -1),
            (("Ctrl+0",), self.tr("Text as designed"), 0),
        ):
            for key in keys:
                self._shortcut(key, does, partial(self.text_size_requested.emit, step))
        self._shortcut("Alt+Left", self.tr("Go back"), self.back_requested.emit)
        self._shortcut("Esc", self.tr("Go back"), self._on_escape)

    def _shortcut(self, key: str, does: str, slot: Callable[[], object]) -> None:
        from lebara_desktop.ui.shortcuts import Key

        self._shortcuts.append(Key(self, key, does, slot))

    def _on_key(self, route: str) -> None:
        button = self.rail.button(route)
        if not self._full_bleed and button is not None and button.isVisible() and button.isEnabled():
            self.route_requested.emit(route)

    def _on_escape(self) -> None:
        self.back_requested.emit()

    def add_page(self, route: str, page: QWidget | Callable[[], QWidget]) -> None:
        """Register the page of ``route``, or how to make it when it is first shown; its rail entry appears."""
        if isinstance(page, QWidget):
            self._pages[route] = page
            self.stack.addWidget(page)
        else:
            self._factories[route] = page
        self._settle_entries()

    def set_actions(self, routes: set[str]) -> None:
        """Offer entries of the rail that are no page: ``route_requested`` tells them too."""
        self._actions = set(routes)
        self._settle_entries()

    def _settle_entries(self) -> None:
        self.rail.set_available(set(self._pages) | set(self._factories) | self._actions)

    def page(self, route: str) -> QWidget | None:
        """Return the page of ``route`` if it has been made."""
        return self._pages.get(route)

    def show_page(self, route: str, rail_route: str = "") -> QWidget:
        """Show the page of ``route`` and return it; raises KeyError for an unknown one.

        ``rail_route`` is the entry to mark where the page itself has none, as the checkout within the plans.
        """
        page = self.make_page(route)
        changed = self._route != route
        self._route = route
        self.stack.setCurrentWidget(page)
        self.rail.set_current(rail_route or route)
        if changed and hasattr(page, "scroll_to_top"):
            page.scroll_to_top()
        if changed and page.focusWidget() is None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)  # Tab then enters the page at its first control
        self._name_page(page, route)
        if changed:
            self._enter(page)
        return page

    def _name_page(self, page: QWidget, route: str) -> None:
        """Give the page the name of its entry, which is heard when the keyboard arrives there."""
        entry = self.rail.button(route)
        if entry is not None and entry.text() and page.accessibleName() != entry.text():
            page.setAccessibleName(entry.text())

    def _enter(self, page: QWidget) -> None:
        """Let the keyboard begin in the page, unless it is there already: Tab then reaches its first control."""
        focused = self.focusWidget()
        if focused is None or not page.isAncestorOf(focused):
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        from lebara_desktop.ui import a11y

        a11y.announce(page, page.accessibleName())

    def make_page(self, route: str) -> QWidget:
        """Return the page of ``route``, made if it was not yet; raises KeyError for an unknown one."""
        page = self._pages.get(route)
        if page is None:
            page = self._factories.pop(route)()
            self._pages[route] = page
            self.stack.addWidget(page)
        return page

    def remove_page(self, route: str) -> None:
        """Forget the page of ``route`` and delete it, as when a customer's session ends."""
        self._factories.pop(route, None)
        page = self._pages.pop(route, None)
        if page is not None:
            self.stack.removeWidget(page)
            page.hide()
            page.deleteLater()
        self._settle_entries()

    @property
    def route(self) -> str:
        """The route shown now."""
        return self._route

    def set_full_bleed(self, on: bool) -> None:
        """Give the page the whole window, without rail and top bar, as for signing in."""
        self._full_bleed = on
        self.rail.setVisible(not on)
        self.top_bar.setVisible(not on)

    def set_top_bar(self, data: TopBar) -> None:
        """Say whose line is shown and how it stands."""
        self.top_bar.set_data(data)

    def set_entries(self, entries: Sequence[NavEntry]) -> None:
        """Show other labels or states in the rail, as after a change of language."""
        self._entries = tuple(entries)
        self.rail.set_entries(self._entries)
        self._make_shortcuts()

    def set_entry_enabled(self, route: str, enabled: bool) -> None:
        """Open or shut one entry of the rail."""
        self.set_entries([replace(e, enabled=enabled) if e.route == route else e for e in self._entries])

    def come_forward(self) -> None:
        """Show the window to a person who started the program again."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def veil(self, page: QWidget, title: str) -> None:
        """Show ``page`` and nothing else of the window, also to assistive technology, until ``unveil``."""
        if self._veiled is None:
            self._left_at = self.focusWidget()
            self._veiled = self.takeCentralWidget()
        self.setCentralWidget(page)
        self.setWindowTitle(title)

    def unveil(self) -> None:
        """Show the window's own content again, as it was, the keyboard where it was."""
        if self._veiled is not None:
            self.setCentralWidget(self._veiled)  # deletes the veil
            self._veiled.show()
            self._veiled = None
            self.setWindowTitle(self.tr("Lebara Desktop"))
            left_at, self._left_at = self._left_at, None
            if left_at is not None and isValid(left_at) and left_at.isVisible():  # its page may have changed meanwhile
                left_at.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def veiled(self) -> bool:
        """Whether the content is hidden."""
        return self._veiled is not None

    def close_for_good(self) -> None:
        """Close the window: what the application does when everything has been put away."""
        self._for_good = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._for_good:
            event.accept()
            return
        event.ignore()
        self.close_requested.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        from lebara_desktop.ui import tab_order

        if tab_order.hold_the_place(self):
            return True
        moved = super().focusNextPrevChild(forward)
        tab_order.bring_into_sight(self.focusWidget())
        return moved

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._furnished:
            self._settle_rail()

    def _settle_rail(self) -> None:
        narrow = self.width() < _NARROW_BELOW
        if narrow != self.rail.narrow:
            self.rail.set_narrow(narrow)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            if not self.veiled:
                self.setWindowTitle(self.tr("Lebara Desktop"))
            self.language_changed.emit()
