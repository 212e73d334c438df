"""How somebody without an account leaves: at once where everything is settled, after a question where an order is not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from lebara_desktop.app.composition import Services
from lebara_desktop.services.tasks import TaskScope
from lebara_desktop.ui import format as show
from lebara_desktop.ui.nav import NavEntry
from lebara_desktop.ui.shell import Shell
from lebara_desktop.ui.widgets.dialog import MessageDialog

END = "end"  # the entry of the rail that ends a visit
_KEY = "Ctrl+E"


class Visit(QObject):
    """Ends the visit of a guest. ``to_orders`` shows what is not settled."""

    def __init__(self, shell: Shell, services: Services, scope: TaskScope, to_orders: Callable[[], None]) -> None:
        super().__init__(shell)
        self._shell = shell
        self._services = services
        self._scope = scope
        self._to_orders = to_orders

    def end(self) -> None:
        """Sign the guest out; one who would lose sight of an order is asked first."""
        open_ = self._services.checkout.unfinished.get()
        if not self._services.session.guest or not open_:
            self._leave()
        elif self._shell.findChild(MessageDialog, "guest.leave") is None:
            dialog = _question(self._shell, show.listed([one.reference for one in open_]))
            dialog.chosen.connect(lambda word: self._leave() if word == "accept" else self._to_orders())
            dialog.open()

    def _leave(self) -> None:
        self._scope.spawn(self._services.session.sign_out(), key="sign_out")


def entry() -> NavEntry:
    """Return the rail's entry that ends a visit."""
    return NavEntry(END, "cross", QCoreApplication.translate("Visit", "End"), _KEY, bottom=True, action=True)


def guest_name() -> str:
    """Return what stands for the name of somebody without an account."""
    return QCoreApplication.translate("Visit", "Guest")


def _question(shell: Shell, references: str) -> MessageDialog:
    translate = QCoreApplication.translate
    title = translate("Visit", "An order is not settled yet")
    text = translate(
        "Visit",
        "If you end now, this program cannot show you how it ended. Note the reference {reference}: support finds the order by it.",
    ).format(reference=references)
    stay, end = translate("Visit", "Stay"), translate("Visit", "End anyway")
    made = MessageDialog(shell, title, text, accept=end, reject=stay, danger=True)
    made.setObjectName("guest.leave")
    return made
