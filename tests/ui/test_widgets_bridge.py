"""Qt and asyncio on one loop: dialogs are awaited, stores are followed, garbage stays in its thread."""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
import threading

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog

from lebara_desktop.services.store import Store
from lebara_desktop.ui.bridge import await_dialog, bind
from lebara_desktop.ui.gcguard import MainThreadGC
from tests.conftest import Until


async def test_other_tasks_go_on_while_a_dialog_is_open(qapp: QApplication, until: Until) -> None:
    turns = 0

    async def tick() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    ticking = asyncio.get_running_loop().create_task(tick())
    dialog = QDialog()
    answer = asyncio.get_running_loop().create_task(await_dialog(dialog))
    await until(dialog.isVisible)
    before = turns
    await until(lambda: turns > before + 20)
    dialog.accept()
    assert await answer == QDialog.DialogCode.Accepted
    ticking.cancel()
    await asyncio.wait([ticking])
    dialog.deleteLater()


async def test_a_cancelled_wait_closes_its_dialog(qapp: QApplication, until: Until) -> None:
    dialog = QDialog()
    waiting = asyncio.get_running_loop().create_task(await_dialog(dialog))
    await until(dialog.isVisible)
    waiting.cancel()
    await asyncio.wait([waiting])
    assert waiting.cancelled()
    assert not dialog.isVisible()
    dialog.deleteLater()


async def test_a_dialog_that_is_destroyed_counts_as_rejected(qapp: QApplication, until: Until) -> None:
    dialog = QDialog()
    waiting = asyncio.get_running_loop().create_task(await_dialog(dialog))
    await until(dialog.isVisible)
    dialog.deleteLater()
    assert await waiting == QDialog.DialogCode.Rejected


def test_a_bound_owner_hears_the_value_now_and_changes_until_it_dies(qapp: QApplication) -> None:
    store = Store(1)
    owner = QObject()
    heard: list[int] = []
    stop = bind(store, heard.append, owner)
    store.set(2)
    owner.deleteLater()
    QApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete)
    store.set(3)
    stop()
    assert heard == [1, 2]
    assert not store._listeners


def test_garbage_made_in_another_thread_is_collected_in_ours(qapp: QApplication) -> None:
    where: list[int] = []

    class Node:
        def __init__(self) -> None:
            self.me = self

        def __del__(self) -> None:
            where.append(threading.get_ident())

    guard = MainThreadGC(interval_ms=60_000)
    try:
        maker = threading.Thread(target=lambda: [Node() for _ in range(5000)])
        maker.start()
        maker.join()
        assert where == []
        guard.check()
        gc.collect()
        assert set(where) == {threading.get_ident()}
        assert len(where) == 5000
    finally:
        guard.stop()
        guard.deleteLater()
        gc.disable()


def test_a_program_runs_on_the_bridge_and_returns_its_status() -> None:
    code = (
        "import asyncio\n"
        "from PySide6.QtWidgets import QApplication, QWidget\n"
        "from lebara_desktop.ui import bridge\n"
        "app = QApplication([])\n"
        "async def main():\n"
        "    window = QWidget(); window.show(); window.close()\n"
        "    await asyncio.sleep(0.01)\n"
        "    return 40 + await asyncio.to_thread(lambda: 2)\n"
        "raise SystemExit(bridge.run(app, main))\n"
    )
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (42, b"")
