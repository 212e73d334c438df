"""SIM & numbers in the running program: activate, link, switch, replace, reveal - the operator's side is asked each time."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from lebara_desktop.app.embedded import Sample
from lebara_desktop.domain.ids import Msisdn
from lebara_desktop.domain.sim import luhn
from lebara_desktop.tour.hands import TourFailed
from tests.e2e.operators import AMIRA, off_loop
from tests.e2e.screens import SignIn
from tests.e2e.world import World, scenario

NADIA = Sample("Nadia Petrova", "+447700900208", "sandbox-nadia", "GB", "SIM not activated", "")
JUN = Sample("Jun Zhao", "+447700900212", "sandbox-jun", "CN-SEED", "registration due", "")
FATIMA = Sample("Fatima El Amrani", "+447700900205", "sandbox-fatima", "GB", "three lines", "")
MOTHER = "447700900206"
SPARE = "447700900240"  # a SIM in hand that nobody has registered
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
A_DAY = 24 * 3600 + 60


async def enter(world: World, who: Sample) -> None:
    """Sign in and open the page by its key."""
    page = SignIn(world)
    if who.market != "GB":
        await page.country(1)
    await page.sign_in(who)
    await world.hands.press(Qt.Key.Key_5, CONTROL)
    await world.hands.wait_for(f"sims.row.{who.login.lstrip('+')}")


async def code(world: World, number: str) -> str:
    """Read the newest code sent to a number, as its holder does."""
    inbox = await off_loop(lambda: world.counter.inbox(number))
    found = re.search(r"\b\d{5}\b", inbox[0]["content"])
    if found is None:
        raise TourFailed("no code was sent")
    return found[0]


def state(world: World, number: str) -> str:
    """Return what the program knows of a line's state."""
    lines = world.running.account.view.get().lines.value or ()
    return next((one.state.value for one in lines if one.msisdn == Msisdn(number)), "gone")


def iccid(number: str) -> str:
    """Return the number that the sandbox prints on the SIM that came with ``number``."""
    bare = f"894400{number[-12:]}"
    return next(f"{bare}{digit}" for digit in range(10) if luhn(f"{bare}{digit}"))


@scenario()
async def a_sim_is_scanned_checked_and_then_activated(world: World) -> None:
    number = NADIA.login.lstrip("+")
    await enter(world, NADIA)
    await world.hands.click(f"sims.row.{number}.action")
    await world.hands.type("sims.activate.iccid", "+447700900208")
    await world.hands.press(Qt.Key.Key_Return)
    await world.complains("sims.activate.iccid", "This is a phone number.")
    await world.hands.type("sims.activate.iccid", iccid(number))
    for _ in range(2):  # a scanner's line end
        await world.hands.press(Qt.Key.Key_Return)
    await world.hands.wait_for("sims.activate.go")
    assert state(world, number) == "not_activated", "Enter has activated"
    await world.hands.picture("checked", "the SIM was checked; nothing is activated yet")
    await world.hands.click("sims.activate.go")
    await world.reads("sims.task.lead", "is active.", patience=30)
    assert state(world, number) == "active"
    await world.hands.picture("active", "the SIM is active")


@scenario(long=True)
async def a_number_is_linked_named_and_switched_to_by_a_key(world: World) -> None:
    await enter(world, AMIRA)
    await world.hands.click("sims.link")
    await world.hands.type("sims.link.number", f"+{SPARE}")
    await world.hands.press(Qt.Key.Key_Return)
    await world.hands.wait_for("sims.code")
    await world.hands.picture("code", "the code is on its way")
    await world.hands.type("sims.code", "00000" if await code(world, SPARE) != "00000" else "11111")
    await world.reads("sims.task.banner", "That code does not match.")
    await world.hands.type("sims.code", await code(world, SPARE))
    await world.reads("sims.task.lead", "is on this account now.")
    await world.hands.click("sims.task.finish")
    row = await world.hands.wait_for(f"sims.row.{SPARE}")
    await world.hands.click(f"sims.row.{SPARE}.rename")
    await world.hands.type(f"sims.row.{SPARE}.name", "Tablet")
    await world.hands.press(Qt.Key.Key_Return)
    await world.hands.until(lambda: "Tablet" in row.accessibleName(), "the new name")
    await world.hands.press(Qt.Key.Key_2, CONTROL | SHIFT)
    await world.reads("topbar.number", "+44 7700 900240")
    await world.hands.picture("two", "two numbers; the second is shown")
    await world.hands.press(Qt.Key.Key_1, CONTROL | SHIFT)
    await world.reads("topbar.number", "+44 7700 900123")


@scenario(long=True)
async def a_number_leaves_the_account_by_its_code(world: World) -> None:
    await enter(world, FATIMA)
    await world.hands.press(Qt.Key.Key_2, CONTROL | SHIFT)
    await world.reads("topbar.number", "+44 7700 900206")
    await world.hands.click("sims.card.unlink")
    await world.hands.click("sims.unlink.send")
    await world.hands.wait_for("sims.code")
    await world.hands.type("sims.code", await code(world, MOTHER))
    await world.reads("sims.task.lead", "has left this account.")
    await world.gone(f"sims.row.{MOTHER}")
    await world.reads("topbar.number", "+44 7700 900205")


@scenario()
async def a_new_sim_waits_its_cool_off_and_its_esim_code_is_shown_once(world: World) -> None:
    number = AMIRA.login.lstrip("+")
    await enter(world, AMIRA)
    await world.hands.click("sims.card.replace")
    await world.hands.click("sims.replace.kind.eSIM")
    await world.hands.click("sims.replace.send")
    await world.hands.wait_for("sims.code")
    await world.hands.type("sims.code", await code(world, number))
    await world.reads("sims.task.lead", "Ordered. The new SIM works from")
    await world.hands.click("sims.task.finish")
    await world.hands.picture("cool-off", "the old SIM still works; it can be stopped")
    assert await off_loop(lambda: world.counter.sent(number, "simChangeRequested")) > 0
    await off_loop(lambda: world.counter.advance(A_DAY))
    await world.hands.press(Qt.Key.Key_F5)
    await world.hands.press(Qt.Key.Key_1, CONTROL)
    await world.hands.press(Qt.Key.Key_5, CONTROL)
    await world.reads("sims.card.reveal", "Show once")
    await world.hands.click("sims.card.reveal")
    await world.hands.type("sims.reveal.password", AMIRA.password)
    await world.hands.press(Qt.Key.Key_Return)
    await world.hands.wait_for("sims.reveal.qr")
    secret = world.text("sims.reveal.facts.puk1")
    assert re.fullmatch(r"\d{8}", secret), secret
    await world.hands.picture("esim", "the eSIM's code, once")
    await world.hands.click("sims.reveal.hide")
    await world.reads("sims.card.reveal", "Show")
    assert secret not in world.all_words()
    kept = [
        one for one in world.folder.rglob("*") if one.is_file() and one.suffix != ".png" and "sandbox" not in one.parts
    ]
    assert all(secret.encode() not in one.read_bytes() for one in kept), "a secret was written to disk"
    log = world.folder / "data" / "logs" / "lebara-desktop.log"
    assert secret.encode() not in log.read_bytes()


@scenario(long=True)
async def a_holder_registers_before_the_date(world: World) -> None:
    number = JUN.login.lstrip("+")
    await enter(world, JUN)
    assert state(world, number) == "registration_due"
    await world.hands.click(f"sims.row.{number}.action")
    await world.hands.type("sims.register.number", "E12345678")
    await world.hands.picture("registration", "the days that are left, and the form")
    await world.hands.click("sims.register.go")
    await world.reads("sims.task.lead", "You are registered.")
    await world.hands.until(lambda: state(world, number) == "active", "the line to be active")


@scenario(long=True)
async def a_number_is_brought_and_the_wish_taken_back(world: World) -> None:
    await enter(world, AMIRA)
    await world.hands.click("sims.bring")
    await world.hands.type("sims.port.number", "07700 900666")
    await world.hands.type("sims.port.donor", "Other Mobile")
    await world.hands.type("sims.port.account", "PAC-1234")
    await world.hands.click("sims.port.go")
    await world.reads("sims.task.lead", "Ordered. The number moves on")
    await world.hands.click("sims.task.finish")
    shown = [one.objectName() for one in world.widget("sims.changes").findChildren(QPushButton)]
    await world.hands.click(next(one for one in shown if one.endswith(".stop")))
    await world.reads("sims.task.lead", "Stopped.")


@scenario(long=True)
async def locking_the_window_puts_secrets_away(world: World) -> None:
    await enter(world, AMIRA)
    await world.hands.click("sims.card.reveal")
    await world.hands.type("sims.reveal.password", AMIRA.password)
    await world.hands.press(Qt.Key.Key_Return)
    await world.hands.wait_for("sims.reveal.hide")
    secret = world.text("sims.reveal.facts.puk1")
    assert re.fullmatch(r"\d{8}", secret), secret
    await world.hands.press(Qt.Key.Key_L, CONTROL)

    def in_no_widget() -> bool:
        return all(secret not in one.text() for one in world.running.shell.findChildren(QLabel))

    await world.hands.until(in_no_widget, "the secret to be in no widget, seen or not")
