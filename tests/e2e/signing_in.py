"""Sign-in that does not work: each reason at the place where it can be put right."""

from __future__ import annotations

from PySide6.QtCore import Qt

from lebara_desktop.app.embedded import Sample
from lebara_desktop.ui import a11y
from tests.e2e.operators import AMIRA, CHEN, off_loop
from tests.e2e.screens import Dashboard, SignIn
from tests.e2e.world import World, scenario

_NOBODY = Sample("", "+447700900999", "sandbox-nobody", "GB", "", "")
_LOCK_SECONDS = 300


@scenario()
async def each_mistake_at_sign_in_stands_at_its_field(world: World) -> None:
    page = SignIn(world)
    await page.fill(_NOBODY)
    await page.enter()
    await world.complains(page.number, "There is no account with this number or e-mail address.")
    assert world.text(page.number) == "+447700900999"
    await page.fill(AMIRA, "wrong")
    assert not world.error_at(page.number), "the old mistake still stands at what was typed anew"
    for left in ("4 tries left.", "3 tries left.", "2 tries left.", "One try left."):
        await page.enter()
        await world.complains(page.password, f"That password does not match. {left}")
    await page.enter()
    await world.reads(page.banner, "Too many tries. You can sign in again in ")
    assert not world.widget(page.submit).isEnabled()
    await off_loop(lambda: world.counter.advance(_LOCK_SECONDS + 1))
    await page.sign_in(AMIRA)


@scenario(long=True)
async def the_wrong_country_is_told_and_put_right_with_one_click(world: World) -> None:
    page = SignIn(world)
    await page.fill(CHEN)
    await page.enter()
    await world.complains("signin.country", "This account belongs to China (sample).")
    await world.hands.click("signin.switch_country")
    await Dashboard(world).filled()


@scenario()
async def a_locked_window_tells_nothing_and_opens_where_it_was(world: World) -> None:
    await SignIn(world).sign_in(AMIRA)
    hands, shell = world.hands, world.running.shell
    await Dashboard(world).renew()
    await hands.click("checkout.checked")
    await world.running.router.services.lock.set_pin("739164")
    await hands.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    await hands.wait_for("locked.pin")
    said = a11y.tree(shell) + shell.windowTitle() + world.all_words()
    assert not [word for word in ("Amira", "900123", "Monthly", "£") if word in said], said
    for key in (Qt.Key.Key_K, Qt.Key.Key_1, Qt.Key.Key_3):
        await hands.press(key, Qt.KeyboardModifier.ControlModifier)
    assert hands.see("locked.pin") is not None
    await hands.type("locked.pin", "111111")
    await hands.press(Qt.Key.Key_Return)
    await hands.until(lambda: "7 more tries" in world.all_words(), "the miss to be counted")
    await hands.picture("locked", "one wrong PIN")
    await hands.type("locked.pin", "739164")
    await hands.press(Qt.Key.Key_Return)
    await hands.wait_for("checkout.continue")
    assert world.widget("checkout.checked").property("checked") is True
    await world.reads("checkout.review.plan", "Monthly Plan")


@scenario()
async def the_profile_changes_what_the_operator_knows_and_what_locks_the_window(world: World) -> None:
    await SignIn(world).sign_in(AMIRA)
    hands = world.hands
    await hands.press(Qt.Key.Key_8, Qt.KeyboardModifier.ControlModifier)
    await world.reads("profile.name.family", AMIRA.name.split()[-1])
    await hands.picture("profile", "the profile")
    await hands.type("profile.name.family", "Okafor-Bello")
    await hands.press(Qt.Key.Key_Return)
    await hands.until(lambda: "Your name was changed." in world.all_words(), "the new name")
    await hands.click("profile.consents.email")
    await hands.until(lambda: "Your choice was saved." in world.all_words(), "the consent")
    await hands.type("profile.pin.new", "739164")
    await hands.type("profile.pin.again", "739164")
    await hands.click("profile.pin.save")
    await hands.until(lambda: "this PIN unlocks the window" in world.all_words(), "the PIN")
    await hands.type("profile.email.address", "amira@new.example")
    await hands.press(Qt.Key.Key_Return)
    await world.reads("profile.email.save", "Confirm")
    code = await off_loop(lambda: world.counter.mailed_code("amira@new.example"))
    await hands.type("profile.email.code", f"{(int(code) + 1) % 100000:05d}")
    await hands.press(Qt.Key.Key_Return)
    await hands.until(lambda: "tries left" in world.all_words(), "the wrong code")
    await hands.type("profile.email.code", code)
    await hands.press(Qt.Key.Key_Return)
    await hands.until(lambda: "Your e-mail address was changed." in world.all_words(), "the new address")
    await hands.picture("profile-changed", "the profile, changed")
    assert world.running.router.services.lock.state.get().pin
