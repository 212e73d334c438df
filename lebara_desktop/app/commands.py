"""All that a person can do by name at this moment, for the command palette; and the palette and the sheet of keys themselves."""

from __future__ import annotations

import platform
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from shiboken6 import isValid

from lebara_desktop import __version__
from lebara_desktop.app.lines import LineSwitch
from lebara_desktop.app.rooms import Host, rooms_of
from lebara_desktop.domain.account import SignedIn
from lebara_desktop.services.files import in_thread
from lebara_desktop.services.tasks import TaskScope
from lebara_desktop.ui import format as show
from lebara_desktop.ui import i18n
from lebara_desktop.ui.commands import Command
from lebara_desktop.ui.shell import Shell
from lebara_desktop.ui.shortcuts import KeySheet

if TYPE_CHECKING:
    from lebara_desktop.ui.about import AboutDialog
    from lebara_desktop.ui.palette import Palette

translate = QCoreApplication.translate


class Commands(QObject):
    """Opens the palette (Ctrl+K) and the sheet of keys (F1) over ``shell``, wherever one is."""

    def __init__(self, shell: Shell, host: Host, lines: LineSwitch) -> None:
        super().__init__(shell)
        self._shell = shell
        self._lines = lines
        self._host = host
        self._palette: Palette | None = None
        shell.palette_requested.connect(self.open_palette)
        self._scope = TaskScope(host.report)
        shell.keys_requested.connect(self.open_keys)
        shell.about_requested.connect(self.open_about)
        shell.top_bar.command_requested.connect(self.open_palette)
        shell.top_bar.set_command_key("Ctrl+K")

    def open_palette(self) -> None:
        """Let the person type what they want to do."""
        from lebara_desktop.ui.palette import Palette

        if self._palette is None:
            self._palette = Palette(self._shell)
        if not self._palette.isVisible() and not self._shell.veiled:
            self._palette.open_with(self.now())

    def open_keys(self) -> None:
        """Show which keys do what here."""
        if self._shell.findChild(KeySheet) is None and not self._shell.veiled:
            KeySheet(self._shell).open()

    def open_about(self) -> None:
        """Show which version this is and whose work it stands on."""
        from lebara_desktop.ui.about import AboutDialog

        if self._shell.findChild(AboutDialog) is None:
            dialog = AboutDialog(self._shell, __version__, platform.python_version())
            dialog.open()
            self._scope.spawn(_list_components(dialog), key="about")

    def stop(self) -> None:
        """End what still runs."""
        self._scope.cancel()

    def now(self) -> list[Command]:
        """Return what can be done now, the likeliest first."""
        signed_in = isinstance(self._host.services.session.state.get(), SignedIn)
        return [*(self._account() if signed_in else ()), *self._always(), *(self._plans() if signed_in else ())]

    def _account(self) -> Iterator[Command]:
        orders, pages = translate("Commands", "Unfinished order"), translate("Commands", "Page")
        action, host = translate("Commands", "Action"), self._host
        for view in host.services.checkout.unfinished.get():
            name = translate("Commands", "Go on with {plan}").format(plan=view.draft.offer.name)
            yield Command(name, orders, partial(host.open_order, view.intent), "clock")
        for room in rooms_of(host.services.session):
            if room.label:
                yield Command(room.label(), pages, partial(host.go, room.route), room.icon, room.key)
        ask, again = translate("Commands", "Ask the operator again"), self._shell.refresh_requested.emit
        if host.services.session.guest:
            yield Command(ask, action, again, "refresh", "F5")
            yield Command(translate("Commands", "End"), action, self._shell.sign_out_requested.emit, "cross", "Ctrl+E")
            return
        yield from self._lines.commands()
        line = host.services.account.view.get().line
        running = line is not None and line.current is not None
        why = "" if running else translate("Commands", "No plan is running on this number.")
        also = translate("Commands", "buy pay extend top up")
        yield Command(translate("Commands", "Renew my plan"), action, host.renew, "refresh", why_not=why, also=also)
        yield Command(ask, action, again, "refresh", "F5")
        yield Command(translate("Commands", "Lock the window"), action, host.services.lock.lock, "lock", "Ctrl+L")
        yield Command(translate("Commands", "Sign out"), action, self._shell.sign_out_requested.emit, "user")

    def _always(self) -> Iterator[Command]:
        looks, languages = translate("Commands", "Appearance"), translate("Commands", "Language")
        for scheme, name in (
            ("system", translate("Commands", "Appearance as the system")),
            ("light", translate("Commands", "Light appearance")),
            ("dark", translate("Commands", "Dark appearance")),
            ("contrast", translate("Commands", "High contrast")),
        ):
            yield Command(name, looks, partial(self._shell.theme_requested.emit, scheme), "eye")
        size = translate("Commands", "Text size")
        for step, name, key in (
            (1, translate("Commands", "Larger text"), "Ctrl++"),
            (-1, translate("Commands", "Smaller text"), "Ctrl+-"),
            (0, translate("Commands", "Text as designed"), "Ctrl+0"),
        ):
            yield Command(name, size, partial(self._shell.text_size_requested.emit, step), "eye", key)
        for one in i18n.available():
            choose: Callable[[], None] = partial(self._shell.language_requested.emit, one.code)
            yield Command(one.name, languages, choose, "globe", also=one.code)
        keys = translate("Commands", "Show the keys")
        yield Command(keys, translate("Commands", "Help"), self.open_keys, "question", "F1")
        about, also = translate("Commands", "About Lebara Desktop"), translate("Commands", "version licences")
        yield Command(about, translate("Commands", "Help"), self.open_about, "info", "Shift+F1", also=also)

    def _plans(self) -> Iterator[Command]:
        group = translate("Commands", "Plan · {price}")
        sold_out = translate("Commands", "Sold out")
        for offer in self._host.services.plans.view.get().offers.value or ():
            if not offer.is_add_on:
                price = group.format(price=show.money(offer.price))
                why = "" if offer.sellable else sold_out
                yield Command(offer.name, price, partial(self._host.choose, offer.id), "card", why_not=why)


async def _list_components(dialog: AboutDialog) -> None:
    """Read what is installed, which takes a third of a second, and list it if the dialog is still there."""
    from lebara_desktop.licences import components
    from lebara_desktop.ui.about import Part

    found = await in_thread(components)
    if isValid(dialog):
        dialog.set_parts([Part(one.name, one.version, one.licence) for one in found])
