"""When a plan begins, and whether it renews by itself."""

from __future__ import annotations

from PySide6.QtCore import Qt

from lebara_desktop.tour.payer import submit
from lebara_desktop.ui.palette import Palette
from lebara_desktop.ui.shortcuts import KeySheet
from lebara_desktop.ui.widgets.switch import Switch
from tests.e2e.operators import AMIRA
from tests.e2e.paying import FIFTEEN, card
from tests.e2e.screens import Checkout, Dashboard, SignIn, books
from tests.e2e.world import World, scenario


def _switched_on(world: World) -> bool:
    switch = world.hands.see("dashboard.auto_renew")
    return isinstance(switch, Switch) and switch.isEnabled() and switch.isChecked()


@scenario(long=True)
async def a_plan_starts_now_and_renews_by_itself_until_that_is_switched_off(world: World) -> None:
    await SignIn(world).sign_in(AMIRA)
    before = await books(world, AMIRA)
    checkout, hands = Checkout(world), world.hands
    await Dashboard(world).renew()
    await world.reads("checkout.review.when", "After the current plan ends")
    await hands.click("checkout.review.when.link")
    await world.reads("checkout.review.when", "Now, the current plan ends")
    assert "Starting now gives up" in world.all_words()
    await hands.click("checkout.review.auto_renew.link")
    await world.reads("checkout.review.auto_renew", "On, from this plan on")
    await checkout.to_payment()
    await checkout.choose("card")
    await checkout.pay()
    await submit(await checkout.page_opened(), card("4242424242424242"))
    view = await checkout.proved()
    assert view.proof is not None
    assert view.proof.replaced, "the running plan was not replaced"
    after = await books(world, AMIRA)
    assert after.captured - before.captured == FIFTEEN
    assert after.balanced
    await hands.click("checkout.finish")
    await hands.until(lambda: _switched_on(world), "auto-renew to be shown as on")
    await hands.click("dashboard.auto_renew")
    line = world.running.account.view
    await hands.until(lambda: (one := line.get().line) and not one.auto_renew, "the operator to have switched it off")
    await hands.until(lambda: not _switched_on(world), "auto-renew to be shown as off")
    await hands.click("dashboard.auto_renew")
    await world.reads("dashboard.auto_renew.terms.amount", "£15.00")
    assert not (one := line.get().line) or not one.auto_renew, "switched on before anybody agreed"
    await hands.click("message.accept")
    await hands.until(lambda: _switched_on(world), "auto-renew to be shown as on again")


@scenario(long=True)
async def a_plan_is_found_by_its_name_and_bought_by_keys_alone(world: World) -> None:
    await SignIn(world).sign_in(AMIRA)
    hands, control = world.hands, Qt.KeyboardModifier.ControlModifier
    await hands.press(Qt.Key.Key_K, control)
    palette = world.running.shell.findChild(Palette)
    assert palette is not None
    await hands.until(palette.isVisible, "the palette")
    for key in "monthly 20":
        await hands.press(Qt.Key(ord(key.upper())))
    await hands.press(Qt.Key.Key_Return)
    await world.reads("checkout.review.plan", "Monthly Plan £20")
    await hands.press(Qt.Key.Key_F1)
    sheet = world.running.shell.findChild(KeySheet)
    assert sheet is not None
    assert ("Find a command", ["Ctrl K"]) in sheet.rows
    await hands.click("keys.close")
    await hands.press(Qt.Key.Key_1, control)
    await world.reads("dashboard.greeting", "Amira")
