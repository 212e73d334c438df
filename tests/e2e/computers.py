"""The window beside the computer's own lock, on real buses: it locks with it, and opens with it only where it may."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from types import TracebackType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from lebara_desktop.tour.payer import submit
from lebara_desktop.ui import a11y
from tests.e2e.operators import AMIRA, off_loop
from tests.e2e.paying import card
from tests.e2e.process import ROOT
from tests.e2e.screens import Checkout, Dashboard, SignIn
from tests.e2e.world import World, scenario

PIN = "739164"
CONTROL = Qt.KeyboardModifier.ControlModifier
STRANGER = ("dbus-send", "--session", "--type=signal", "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver.ActiveChanged")


class Desktop:
    """The fake desktop of tests/fakes/desktop.py, as somebody sits before it."""

    def __init__(self, *words: str) -> None:
        self._child = subprocess.Popen(
            [sys.executable, "-m", "tests.fakes.desktop", *words],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        self._heard("ready")

    def __enter__(self) -> Desktop:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._child.communicate()

    async def does(self, *words: str) -> None:
        """Do what the words say, one after the other."""
        for word in words:
            await off_loop(lambda word=word: self._tell(word))  # type: ignore[misc]  # a default for the loop's value

    def _tell(self, word: str) -> None:
        assert self._child.stdin is not None
        self._child.stdin.write(f"{word}\n".encode())
        self._child.stdin.flush()
        self._heard("done")

    def _heard(self, word: str) -> None:
        assert self._child.stdout is not None
        assert self._child.stdout.readline().decode().strip() == word


async def _locked(world: World) -> None:
    await world.hands.wait_for("locked.pin")
    said = a11y.tree(world.running.shell) + world.running.shell.windowTitle() + world.all_words()
    assert not [word for word in ("Amira", "900123", "Monthly", "£", "4829") if word in said], said


async def _still(world: World, *, locked: bool) -> None:
    """Assert that it stays so when everything that is on its way has arrived."""
    await asyncio.sleep(0.3)
    assert (world.hands.see("locked.pin") is not None) == locked


async def _with_pin(world: World, *, with_computer: bool) -> None:
    """Sign in, choose a PIN in the profile, and whether the computer opens the window."""
    hands = world.hands
    await SignIn(world).sign_in(AMIRA)
    await hands.press(Qt.Key.Key_8, CONTROL)
    await world.reads("profile.name.family", AMIRA.name.split()[-1])
    assert hands.see("profile.lock.with_computer") is None
    for field in ("new", "again"):
        await hands.type(f"profile.pin.{field}", PIN)
    await hands.press(Qt.Key.Key_Return)
    box = await hands.wait_for("profile.lock.with_computer")
    assert box.property("checked") is False
    if with_computer:
        await hands.click("profile.lock.with_computer")
        lock = world.running.router.services.lock
        await hands.until(lambda: lock.state.get().with_computer, "the choice to be kept")
    await hands.picture("profile", "a PIN, and whether the computer opens the window")
    await hands.press(Qt.Key.Key_1, CONTROL)


async def _open_by_pin(world: World) -> None:
    await world.hands.type("locked.pin", PIN)
    await world.hands.press(Qt.Key.Key_Return)
    await world.gone("locked.pin")


@scenario(staged=True)
async def the_window_locks_and_opens_with_the_screen(world: World) -> None:
    hands, checkout = world.hands, Checkout(world)
    with Desktop() as desktop:
        await _with_pin(world, with_computer=True)
        await Dashboard(world).renew()
        await checkout.to_payment()
        await hands.click("checkout.voucher.open")
        await hands.type("checkout.voucher.code", "4829 1573")
        where = QApplication.focusWidget()
        await off_loop(lambda: subprocess.run([*STRANGER, "boolean:true"], check=True))
        await desktop.does("nonsense", "saver off", "gnome-saver off")
        await _still(world, locked=False)
        await desktop.does("gnome-saver on")
        await _locked(world)
        await off_loop(lambda: subprocess.run([*STRANGER, "boolean:false"], check=True))
        await _still(world, locked=True)
        await desktop.does("gnome-saver off")
        await hands.wait_for("checkout.voucher.code")
        assert world.text("checkout.voucher.code") == "4829 1573"
        assert QApplication.focusWidget() is where
        await hands.press(Qt.Key.Key_L, CONTROL)
        await _locked(world)
        await desktop.does("gnome-saver off")
        await _still(world, locked=True)
        await desktop.does("saver on", "gnome-saver on", "saver off")
        await _still(world, locked=True)
        await desktop.does("gnome-saver off")
        await hands.wait_for("checkout.voucher.code")
        await checkout.choose("card")
        await checkout.pay()
        page = await checkout.page_opened()
        await desktop.does("saver on")
        await _locked(world)
        await submit(page, card("4242 4242 4242 4242"), ("action", "pay"))
        await desktop.does("saver off")
        await checkout.proved()


@scenario(staged=True)
async def only_the_sessions_own_lock_proves_who_is_back(world: World) -> None:
    hands = world.hands
    with Desktop("--logind") as desktop:
        await _with_pin(world, with_computer=True)
        await desktop.does("sleep")
        await _locked(world)
        await desktop.does("wake", "unlock", "gnome-saver on", "gnome-saver off", "hint off")
        await _still(world, locked=True)
        await _open_by_pin(world)
        await desktop.does("gnome-saver on", "hint on", "hint off")
        await _still(world, locked=True)
        await desktop.does("gnome-saver off")
        await hands.wait_for("dashboard.greeting")
        await desktop.does("lock", "idle")
        await _still(world, locked=True)
        await desktop.does("unlock")
        await hands.wait_for("dashboard.greeting")


@scenario(staged=True, long=True)
async def who_did_not_ask_for_it_types_the_pin(world: World) -> None:
    with Desktop("--logind") as desktop:
        await _with_pin(world, with_computer=False)
        await desktop.does("gnome-saver on", "hint on")
        await _locked(world)
        await desktop.does("hint off", "gnome-saver off")
        await _still(world, locked=True)
        await _open_by_pin(world)
