"""Where Qt's event loop and asyncio meet. The only importer of qasync.

Rules it serves (QT_NOTES 5.1): one loop per process; the application's coroutine owns shutdown and simply returns; no nested
loop ever, so a dialog is opened and awaited; blocking work goes to a small pool of our own.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog
from shiboken6 import isValid

os.environ.setdefault("QT_API", "pyside6")  # qasync takes the first binding it finds

_T = TypeVar("_T")
_T_co = TypeVar("_T_co", covariant=True)
_WORKERS = 3  # keyring, journal, printing; a blocked one must not block the others


class Readable(Protocol[_T_co]):
    """What ``bind`` needs of a store: its present value, and to be told of the next ones."""

    def get(self) -> _T_co:
        """Return the present value."""

    def subscribe(self, callback: Callable[[_T_co], None], /) -> Callable[[], None]:
        """Call ``callback`` on each change; return how to stop that."""


def make_loop(app: QApplication) -> asyncio.AbstractEventLoop:
    """Return a new asyncio loop that runs on Qt's."""
    import qasync

    loop: asyncio.AbstractEventLoop = qasync.QEventLoop(app)
    loop.set_default_executor(ThreadPoolExecutor(_WORKERS, thread_name_prefix="lebara-io"))
    return loop


def run(app: QApplication, main: Callable[[], Coroutine[Any, Any, int]]) -> int:
    """Run the coroutine that ``main`` makes until it returns, and return its exit status.

    Closing the last window ends nothing: the coroutine decides.
    """
    app.setQuitOnLastWindowClosed(False)
    with asyncio.Runner(loop_factory=lambda: make_loop(app)) as runner:
        return runner.run(main())


async def await_dialog(dialog: QDialog) -> int:
    """Open ``dialog``, wait until it is finished, and return its result. Cancelled, it closes the dialog as rejected."""
    done: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def on_finished(result: int) -> None:
        if not done.done():
            done.set_result(result)

    dialog.finished.connect(on_finished)
    dialog.destroyed.connect(lambda: on_finished(QDialog.DialogCode.Rejected.value))
    dialog.open()
    try:
        return await done
    finally:
        if isValid(dialog):
            dialog.finished.disconnect(on_finished)
            if dialog.isVisible():
                dialog.reject()


def bind(store: Readable[_T], callback: Callable[[_T], None], owner: QObject) -> Callable[[], None]:
    """Call ``callback`` with the store's value now and at each change, as long as ``owner`` lives.

    Returns how to stop earlier; stopping twice does no harm.
    """
    unsubscribe: Callable[[], None] | None = None

    def on_change(value: _T) -> None:
        if isValid(owner):
            callback(value)

    def stop() -> None:
        nonlocal unsubscribe
        if unsubscribe is not None:
            unsubscribe()
            unsubscribe = None

    unsubscribe = store.subscribe(on_change)
    owner.destroyed.connect(stop)
    callback(store.get())
    return stop
