"""A second step at sign-in: set up in the profile, asked for at the next sign-in, and a recovery code for a lost phone."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.e2e.operators import AMIRA
from tests.e2e.screens import Dashboard, SignIn
from tests.e2e.world import World, scenario
from tests.sandbox_web.authenticator import code_at

CODE = "signin.second.code"


def wrong_at(key: str, moment: float) -> str:
    """Return six digits that the app does not show around ``moment``."""
    near = {code_at(key, moment + one * 30) for one in range(-3, 4)}
    return next(one for one in (f"{number:06d}" for number in range(10)) if one not in near)


async def to_profile(world: World) -> None:
    """Open the profile, once the operator has said how things stand."""
    await world.hands.press(Qt.Key.Key_8, Qt.KeyboardModifier.ControlModifier)
    await world.reads("profile.name.family", AMIRA.name.split()[-1])


async def sign_out(world: World) -> None:
    """Sign out, and wait for the form."""
    world.running.shell.sign_out_requested.emit()
    await world.hands.wait_for(SignIn.number)


async def set_up(world: World) -> tuple[str, list[str]]:
    """Set the second step up in the profile, with one wrong code; return the key and the recovery codes."""
    hands = world.hands
    await to_profile(world)
    await hands.until(lambda: world.text("profile.factor.state") == "Off", "the operator to say how it stands")
    await hands.type("profile.factor.password", AMIRA.password)
    await hands.press(Qt.Key.Key_Return)
    await hands.until(lambda: len(world.text("profile.factor.key")) > 30, "the key")
    key = "".join(sign for sign in world.text("profile.factor.key") if sign.isascii() and sign.isalnum())
    await hands.picture("second-step-key", "the key of the app")
    await hands.type("profile.factor.enrol.code", wrong_at(key, time.time()))
    await hands.until(lambda: "4 tries left." in world.all_words(), "the wrong code to be refused")
    await hands.type("profile.factor.enrol.code", code_at(key, time.time()))
    await hands.wait_for("profile.factor.copy")
    await hands.picture("second-step-codes", "the recovery codes")
    await hands.click("profile.factor.copy")
    codes = QApplication.clipboard().text().split()
    assert len(codes) == 10, codes
    await hands.click("profile.factor.kept")
    await hands.until(lambda: "Recovery codes left: 10." in world.all_words(), "the card to say that it is on")
    assert codes[0] not in world.all_words()
    return key, codes


async def to_second_step(world: World) -> None:
    """Sign in with the password, as far as it leads."""
    page = SignIn(world)
    await page.fill(AMIRA)
    await page.enter()
    await world.hands.wait_for(CODE)


@scenario()
async def a_second_step_set_up_in_the_profile_is_asked_for_and_a_recovery_code_replaces_the_phone(world: World) -> None:
    hands, page = world.hands, SignIn(world)
    await page.sign_in(AMIRA)
    key, codes = await set_up(world)
    await sign_out(world)

    await to_second_step(world)
    await hands.picture("second-step", "the second step")
    await hands.type(CODE, wrong_at(key, time.time()))
    await world.complains(CODE, "Wait for the next one. 4 tries left.")
    await hands.press(Qt.Key.Key_Escape)
    await hands.press(Qt.Key.Key_Escape)
    await hands.wait_for(SignIn.submit)
    assert world.text(SignIn.password) == AMIRA.password, "nothing that was typed is lost"
    await page.enter()
    await hands.wait_for(CODE)
    await hands.type(CODE, code_at(key, time.time() + 30))  # the one that was used to set it up is used up
    await Dashboard(world).filled()
    await sign_out(world)

    await to_second_step(world)
    await hands.click("signin.second.other")
    await hands.type("signin.second.recovery", codes[0].lower())
    await hands.press(Qt.Key.Key_Return)
    await Dashboard(world).filled()
    await to_profile(world)
    await hands.until(lambda: "Recovery codes left: 9." in world.all_words(), "the code to be used up")
    await hands.type("profile.factor.change.password", AMIRA.password)
    await hands.type("profile.factor.change.code", codes[1])
    await hands.click("profile.factor.remove")
    await hands.until(lambda: "The second step is off." in world.all_words(), "it to be off")
    await sign_out(world)
    await page.sign_in(AMIRA)
