"""Switching between numbers from anywhere: Ctrl+Shift+1 … 9, a menu in the top bar, the command palette."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from lebara_desktop.domain.account import Line, LineState
from lebara_desktop.domain.ids import Msisdn
from lebara_desktop.services.account import AccountService, AccountView
from lebara_desktop.ui import format as show
from lebara_desktop.ui.bridge import bind
from lebara_desktop.ui.commands import Command
from lebara_desktop.ui.shell import Shell
from lebara_desktop.ui.shortcuts import Key
from lebara_desktop.ui.top_bar import LineChoice

KEYS = 9
TONES = {
    LineState.ACTIVE: "ok",
    LineState.EXPIRING: "warn",
    LineState.GRACE: "warn",
    LineState.SUSPENDED: "bad",
    LineState.LOST: "bad",
}

translate = QCoreApplication.translate


class LineSwitch(QObject):
    """Follows the account: as many keys and menu entries as there are numbers, none where there is only one."""

    def __init__(self, shell: Shell, account: AccountService) -> None:
        super().__init__(shell)
        self._shell = shell
        self._account = account
        self._shown: tuple[LineChoice, ...] = ()
        self._keys: list[Key] = []
        shell.top_bar.line_requested.connect(self._choose)
        shell.language_changed.connect(self._retranslate)
        self.stop = bind(account.view, self._on_account, self)

    def commands(self) -> Iterator[Command]:
        """Return what the palette offers: every other number by its name."""
        view = self._account.view.get()
        lines = view.lines.value or ()
        for place, line in enumerate(lines, start=1):
            if line.msisdn != view.selected:
                key = f"Ctrl+Shift+{place}" if place <= KEYS else ""
                name = translate("Lines", "Show {number}").format(number=_name(line))
                yield Command(name, translate("Lines", "Number"), partial(self._choose, line.msisdn.digits), "sim", key)

    def _on_account(self, view: AccountView) -> None:
        lines = view.lines.value or ()
        choices = tuple(
            LineChoice(one.msisdn.digits, show.msisdn(one.msisdn.digits), one.label, one.msisdn == view.selected)
            for one in lines
        )
        if choices != self._shown:
            self._shown = choices
            self._anew()

    def _retranslate(self) -> None:
        self._shown = ()
        self._on_account(self._account.view.get())

    def _anew(self) -> None:
        several = self._shown if len(self._shown) > 1 else ()
        self._shell.top_bar.set_lines(several)
        for key in self._keys:
            key.setEnabled(False)  # until it is deleted, it and its successor would be ambiguous
            key.deleteLater()
        self._keys = [
            Key(
                self._shell,
                f"Ctrl+Shift+{place}",
                translate("Lines", "Show {number}").format(number=one.label or one.number),
                partial(self._choose, one.digits),
            )
            for place, one in enumerate(several[:KEYS], start=1)
        ]

    def _choose(self, digits: str) -> None:
        self._account.select(Msisdn(digits))


def _name(line: Line) -> str:
    number = show.msisdn(line.msisdn.digits)
    return f"{line.label} · {number}" if line.label else number


def state_words(line: Line) -> str:
    """Say how a line stands, for the top bar."""
    translate = QCoreApplication.translate
    words = {
        LineState.ACTIVE: translate("Router", "Active"),
        LineState.EXPIRING: translate("Router", "Expires soon"),
        LineState.GRACE: translate("Router", "Plan ended"),
        LineState.SUSPENDED: translate("Router", "Suspended"),
        LineState.LOST: translate("Router", "Number lost"),
        LineState.NOT_ACTIVATED: translate("Router", "SIM not activated"),
        LineState.REGISTRATION_DUE: translate("Router", "Registration due"),
    }
    return words.get(line.state, translate("Router", "State not known"))
