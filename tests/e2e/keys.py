"""The pages by keyboard alone: what was wrong gets the keyboard, Esc goes back one step, nothing is lost on the way."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.e2e.operators import AMIRA, off_loop
from tests.e2e.screens import SignIn
from tests.e2e.world import World, scenario

CONTROL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


async def _tab_to(world: World, name: str) -> None:
    """Press Tab until the keyboard is at ``name``."""
    for _ in range(80):
        focused = QApplication.focusWidget()
        if focused is not None and focused.objectName() == name:
            return
        await world.hands.press(Key.Key_Tab)
    raise AssertionError(f"Tab does not come to {name}")


async def _at(world: World, name: str) -> None:
    def there() -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and focused.objectName() == name

    await world.hands.until(there, f"the keyboard to be at {name}", 10)


async def _type(text: str) -> None:
    """Type over what the field holds."""
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, text)


@scenario()
async def a_person_without_a_mouse_changes_the_profile_a_number_and_a_card(world: World) -> None:
    await SignIn(world).sign_in(AMIRA)
    await _profile(world)
    await _number(world, AMIRA.login.lstrip("+"))
    await _card(world)


async def _profile(world: World) -> None:
    """Change the e-mail address, after a slip and a change of mind, and a consent."""
    hands = world.hands
    await hands.press(Key.Key_8, CONTROL)
    await world.reads("profile.name.family", AMIRA.name.split()[-1])
    await _tab_to(world, "profile.email.address")
    await _type("nonsense")
    await _tab_to(world, "profile.email.save")
    await hands.press(Key.Key_Space)
    await _at(world, "profile.email.address")
    await _type("amira@new.example")
    await hands.press(Key.Key_Return)
    await _at(world, "profile.email.code")
    await hands.press(Key.Key_Escape)
    await _at(world, "profile.email.address")
    assert world.running.shell.route == "profile"
    await _type("amira@new.example")
    await hands.press(Key.Key_Return)
    await _at(world, "profile.email.code")
    await _type(await off_loop(lambda: world.counter.mailed_code("amira@new.example")))
    await hands.press(Key.Key_Return)
    await hands.until(lambda: "Your e-mail address was changed." in world.all_words(), "the new address")
    await _at(world, "profile.email.address")
    await _tab_to(world, "profile.consents.phone")
    await hands.press(Key.Key_Space)
    await hands.until(lambda: "Your choice was saved." in world.all_words(), "the consent")
    await _at(world, "profile.consents.phone")


async def _number(world: World, number: str) -> None:
    """Begin to rename a number and to show its codes, and go back each time."""
    hands = world.hands
    await hands.press(Key.Key_5, CONTROL)
    await hands.wait_for(f"sims.row.{number}")
    await _tab_to(world, f"sims.row.{number}")
    await hands.press(Key.Key_F2)
    await _type("Shop")
    await hands.press(Key.Key_Escape)
    await _at(world, f"sims.row.{number}")
    assert world.running.shell.route == "sims"
    await _tab_to(world, "sims.card.reveal")
    await hands.press(Key.Key_Space)
    await _at(world, "sims.reveal.password")
    await hands.press(Key.Key_Escape)
    await _at(world, "sims.card.reveal")


async def _card(world: World) -> None:
    """Begin to add a card, and stop."""
    hands = world.hands
    await hands.press(Key.Key_6, CONTROL)
    await hands.wait_for("ways.add")
    await _tab_to(world, "ways.add")
    await hands.press(Key.Key_Space)
    await _at(world, "ways.page")
    await _tab_to(world, "ways.stop")
    await hands.press(Key.Key_Space)
    await _at(world, "ways.add")
