"""A new account in the window: every step, what goes wrong on the way, and a program that is killed in the middle."""

from __future__ import annotations

import asyncio
import sys

from PySide6.QtCore import Qt

from lebara_desktop.app.embedded import Sample
from tests.e2e.entering import CODE, text_of
from tests.e2e.operators import AMIRA
from tests.e2e.screens import SignIn
from tests.e2e.world import World, scenario

NUMBER, EMAIL = "+447700900888", "noor@post.example"
_PASSWORD = "four plain words here"
_NAMES = {"signin.join.given": "Noor", "signin.join.family": "Bakker"}


@scenario()
async def a_new_account_is_made_in_four_steps_and_nothing_typed_is_lost(world: World) -> None:
    hands = world.hands
    await hands.wait_for("signin.sample.amira")  # the operator serves
    await hands.click("signin.register")
    await hands.type("signin.join.number", AMIRA.login)
    await hands.press(Qt.Key.Key_Return)
    await world.complains("signin.join.terms", "An account needs your consent to the terms.")
    await hands.click("signin.join.terms")
    await hands.click("signin.join.submit")
    await world.complains("signin.join.number", "This number has an account already.")
    await hands.type("signin.join.number", NUMBER)
    await hands.press(Qt.Key.Key_Return)
    await hands.wait_for(CODE)
    await hands.type(CODE, await text_of(world, NUMBER, "registrationCode"))
    await fill(world, "amira@post.example")
    await _says_what_is_wrong_and_keeps_the_rest(world)
    await hands.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    await hands.wait_for("signin.join.number")
    assert world.text("signin.join.number") == NUMBER
    await hands.click("signin.join.submit")
    await hands.wait_for("signin.join.email")
    assert world.text("signin.join.given") == "Noor"
    await hands.type("signin.join.email", EMAIL)
    await hands.click("signin.join.create")
    await world.reads("signin.done.text", "+44 7700 900888")
    await hands.click("signin.done.go")
    await hands.wait_for("dashboard.greeting")


async def fill(world: World, email: str) -> None:
    """Type name, e-mail and password."""
    hands = world.hands
    await hands.wait_for("signin.join.given")
    for field, text in {**_NAMES, "signin.join.email": email, "signin.join.password": _PASSWORD}.items():
        await hands.type(field, text)


async def _says_what_is_wrong_and_keeps_the_rest(world: World) -> None:
    hands = world.hands
    await hands.click("signin.join.consent.email")
    await hands.type("signin.join.email", "noor")
    await hands.click("signin.join.create")
    await world.complains("signin.join.email", "Enter your e-mail address, such as name@example.org.")
    assert world.text("signin.join.family") == "Bakker"


@scenario(staged=True)
async def register_and_be_killed_half_way(world: World) -> None:
    hands = world.hands
    await hands.wait_for("signin.register")
    await hands.click("signin.register")
    await hands.type("signin.join.number", NUMBER)
    await hands.click("signin.join.terms")
    await hands.click("signin.join.submit")
    await hands.wait_for(CODE)
    await hands.type(CODE, await text_of(world, NUMBER, "registrationCode"))
    await fill(world, EMAIL)
    await hands.click("signin.join.consent.email")
    await hands.click("signin.join.create")
    sys.stdout.write("CREATING\n")
    sys.stdout.flush()
    await asyncio.Event().wait()


@scenario(staged=True)
async def come_back_and_have_the_account(world: World) -> None:
    page = SignIn(world)
    await page.fill(Sample("", NUMBER, _PASSWORD, "GB", "", ""))
    await page.enter()
    await world.hands.wait_for("dashboard.greeting")
