"""The ways in beside the password: a code by text message, the browser, a till with a phone, a forgotten password."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from lebara_desktop.app.embedded import Sample
from lebara_desktop.tour.payer import scan
from tests.e2e.operators import AMIRA, CHEN, off_loop
from tests.e2e.phones import cancel_at, decide_on_phone, sign_in_at
from tests.e2e.screens import Dashboard, SignIn
from tests.e2e.world import World, scenario

CODE = "signin.code.digits"
_NADIA = Sample("Nadia Petrova", "+447700900208", "sandbox-nadia", "GB", "SIM not activated", "")
_LOCK_SECONDS = 300


async def text_of(world: World, number: str, template: str = "signInCode") -> str:
    """Read the newest code from the inbox of ``number``."""
    return await off_loop(lambda: world.counter.code(number, template))


async def ask_for_code(world: World, person: Sample) -> None:
    """Type a number and ask for a code."""
    await world.hands.wait_for(SignIn.number)
    await world.hands.type(SignIn.number, person.login)
    await world.hands.click("signin.code")


def other_than(code: str) -> str:
    """Return a code that is not ``code``."""
    return f"{(int(code) + 1) % 100000:05d}"


@scenario()
async def a_code_by_text_lets_in_as_soon_as_its_last_digit_is_typed(world: World) -> None:
    await ask_for_code(world, AMIRA)
    await world.hands.wait_for(CODE)
    await world.reads("signin.code.sent", "We sent a text message with 5 digits to ••• ••• 123.")
    code = await text_of(world, AMIRA.login)
    await world.hands.type(CODE, other_than(code))
    await world.complains(CODE, "That code does not match. 2 tries left.")
    QApplication.clipboard().setText(f"{code} is your Lebara code to sign in.")
    await world.hands.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    await world.hands.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    await Dashboard(world).filled()


@scenario(long=True)
async def three_wrong_codes_lock_with_the_time_and_a_new_code_works_after_it(world: World) -> None:
    await ask_for_code(world, AMIRA)
    await world.hands.wait_for(CODE)
    wrong = other_than(await text_of(world, AMIRA.login))
    for left in ("2 tries left.", "One try left."):
        await world.hands.type(CODE, wrong)
        await world.complains(CODE, f"That code does not match. {left}")
    await world.hands.type(CODE, wrong)
    await world.reads(SignIn.banner, "Too many wrong codes. You can ask for another one in ")
    assert not world.widget(CODE).isEnabled()
    await world.hands.press(Qt.Key.Key_Escape)
    await world.hands.wait_for(SignIn.submit)
    await off_loop(lambda: world.counter.advance(_LOCK_SECONDS + 61))
    await world.hands.click("signin.code")
    await world.hands.wait_for(CODE)
    await world.hands.type(CODE, await text_of(world, AMIRA.login))
    await Dashboard(world).filled()


@scenario(long=True)
async def a_code_in_the_wrong_country_is_good_in_the_right_one(world: World) -> None:
    await ask_for_code(world, CHEN)
    await world.hands.wait_for(CODE)
    await world.hands.type(CODE, await text_of(world, CHEN.login))
    await world.complains(CODE, "This account belongs to China (sample).")
    await world.hands.click("signin.code.remedy")
    await Dashboard(world).filled()


@scenario(long=True)
async def a_sim_that_gets_no_text_is_told_with_what_to_do(world: World) -> None:
    await world.hands.wait_for("signin.sample.amira")  # the operator serves
    await ask_for_code(world, _NADIA)
    await world.complains(SignIn.number, "This SIM is not active yet, so it cannot get a text message.")
    await ask_for_code(world, Sample("", "+447700900999", "", "GB", "", ""))
    await world.complains(SignIn.number, "There is no account with this number or e-mail address.")
    await world.hands.click("signin.remedy")
    await world.hands.wait_for("signin.join.number")
    assert world.text("signin.join.number") == "+447700900999", "what was typed goes along"


@scenario()
async def the_browser_signs_in_after_it_was_refused_there_once(world: World) -> None:
    await world.hands.wait_for("signin.browser")
    await world.hands.click("signin.browser")
    opened = world.browser.opened
    await world.hands.until(lambda: len(opened) == 1, "the operator's page to be opened")
    await cancel_at(opened[0])
    await world.reads(SignIn.banner, "The sign-in was refused there.")
    await world.hands.click("signin.browser.again")
    await world.hands.until(lambda: len(opened) == 2, "the page to be opened again")
    await world.hands.press(Qt.Key.Key_Escape)
    await world.hands.wait_for("signin.browser")
    await world.hands.click("signin.browser")
    await world.hands.until(lambda: len(opened) == 3, "the page to be opened once more")
    said = await sign_in_at(opened[2], AMIRA)
    assert "You are signed in" in said, said[:400]
    await Dashboard(world).filled()


@scenario(shop=True)
async def a_till_signs_in_with_a_phone_that_scans_its_code(world: World) -> None:
    hands = world.hands
    await hands.wait_for("signin.phone.code")
    shown = world.text("signin.phone.code")
    address = hands.look(scan)
    assert shown in address, "the code to compare is the code of the QR"
    await decide_on_phone(address, AMIRA, allow=False)
    await world.reads(SignIn.banner, "The sign-in was refused there.")
    await hands.click("signin.phone.again")
    await hands.until(lambda: world.text("signin.phone.code") not in ("", shown), "a new code")
    await decide_on_phone(hands.look(scan), AMIRA, allow=True)
    await Dashboard(world).filled()


@scenario(long=True)
async def a_forgotten_password_is_replaced_and_the_old_one_ends(world: World) -> None:
    hands = world.hands
    await hands.wait_for("signin.forgot")
    await hands.type(SignIn.number, AMIRA.login)
    await hands.click("signin.forgot")
    await hands.wait_for("signin.forgotten.username")
    assert world.text("signin.forgotten.username") == AMIRA.login
    await hands.press(Qt.Key.Key_Return)
    await hands.wait_for(CODE)
    await hands.type(CODE, await text_of(world, AMIRA.login, "newPasswordCode"))
    await hands.wait_for("signin.new.password")
    await hands.type("signin.new.password", "password1")
    await hands.press(Qt.Key.Key_Return)
    await world.complains("signin.new.password", "This password is easy to guess. Please choose another one.")
    await hands.type("signin.new.password", "four plain words here")
    await hands.click("signin.new.submit")
    await Dashboard(world).filled()
    world.running.shell.sign_out_requested.emit()
    await hands.wait_for(SignIn.password)
    page = SignIn(world)
    await page.fill(AMIRA)
    await page.enter()
    await world.complains(page.password, "That password does not match. 4 tries left.")


@scenario(long=True)
async def an_account_of_this_computer_is_chosen_by_name_and_forgotten(world: World) -> None:
    hands = world.hands
    await SignIn(world).sign_in(AMIRA)
    world.running.shell.sign_out_requested.emit()
    await hands.wait_for(SignIn.number)
    await hands.type(SignIn.number, "somebody@else.example")
    await hands.click("signin.accounts")
    await hands.choose_in_menu("signin.accounts.menu", "signin.account.0")
    await world.reads(SignIn.number, "+44 7700 900123")
    assert world.running.shell.focusWidget() is world.widget(SignIn.password), "the password is what is left to type"
    await hands.click("signin.accounts")
    await hands.choose_in_menu("signin.accounts.menu", "signin.forget")
    await hands.choose_in_menu("signin.accounts.forget", "signin.forget.0")
    await world.gone("signin.accounts")
