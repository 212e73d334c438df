"""Sign-in that does not work: each reason at the place where it can be put right."""

from __future__ import annotations

from lebara_desktop.embedded import Sample
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


@scenario()
async def the_wrong_country_is_told_and_put_right_with_one_click(world: World) -> None:
    page = SignIn(world)
    await page.fill(CHEN)
    await page.enter()
    await world.complains("signin.country", "This account belongs to China (sample).")
    await world.hands.click("signin.switch_country")
    await Dashboard(world).filled()
