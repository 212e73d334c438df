"""When a plan begins, and whether it renews by itself."""

from __future__ import annotations

from lebara_desktop.tour.payer import submit
from lebara_desktop.ui.widgets.switch import Switch
from tests.e2e.operators import AMIRA
from tests.e2e.paying import FIFTEEN, card
from tests.e2e.screens import Checkout, Dashboard, SignIn, books
from tests.e2e.world import World, scenario


def _switched_on(world: World) -> bool:
    switch = world.hands.see("dashboard.auto_renew")
    return isinstance(switch, Switch) and switch.isEnabled() and switch.isChecked()


@scenario()
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
