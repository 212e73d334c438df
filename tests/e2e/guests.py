"""A number is renewed without an account: typed twice, paid, proved by the operator's records, and left without a trace."""

from __future__ import annotations

import asyncio
import sys

from PySide6.QtCore import Qt

from lebara_desktop.app.embedded import Sample
from lebara_desktop.domain.checkout import State
from lebara_desktop.tour.payer import submit
from tests.e2e.paying import FIFTEEN, card
from tests.e2e.screens import Checkout, books
from tests.e2e.world import World, scenario

NUMBER, AGAIN = "signin.guest.number", "signin.guest.again"
_SECRETS = ("Fatima", "Mother", "El Amrani", "£7.50", "1881")
FATIMA = Sample("Fatima El Amrani", "+447700900205", "sandbox-fatima", "GB", "", "")


async def type_number(world: World, number: str, again: str = "") -> None:
    """Type the number twice and send it."""
    await world.hands.type(NUMBER, number)
    await world.hands.type(AGAIN, again or number)
    await world.hands.press(Qt.Key.Key_Return)


@scenario()
async def a_number_is_renewed_without_an_account_and_nothing_of_its_owner_is_seen(world: World) -> None:
    hands, checkout = world.hands, Checkout(world)
    await hands.wait_for("signin.sample.amira")  # the operator serves
    before = await books(world, FATIMA)
    await hands.press(Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    await hands.wait_for(NUMBER)
    await type_number(world, "07700 900206", "07700 900260")
    await world.complains(AGAIN, "The two numbers differ.")
    await type_number(world, "07700 900999")
    await world.complains(NUMBER, "The operator does not know such a number.")
    await type_number(world, "07700 900206", "+44 7700 900206")
    await hands.wait_for("plans.choose.441158")
    await hands.picture("guest-plans", "the plans for a number alone")
    assert hands.see("nav.dashboard") is None
    assert "Best fit" not in world.all_words()
    await hands.click("plans.choose.441158")
    await world.reads("checkout.review.number", "+44 7700 900206")
    await world.reads("checkout.review.when", "At once, after payment")
    await hands.picture("guest-review", "the review")
    await checkout.to_payment()
    assert {one.name for one in world.running.checkout.ways.get().value or ()} == {"card", "paypal"}
    await checkout.choose("card")
    await checkout.pay()
    await submit(await checkout.page_opened(), card("4242424242424242"))
    await checkout.proved()
    await _says_nothing_of_the_owner(world)
    after = await books(world, FATIMA)
    assert after.captured - before.captured == FIFTEEN
    await _asks_before_the_same_again(world)
    await hands.press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    await hands.wait_for("signin.username")
    left = world.text("signin.username") + world.all_words()
    assert "900206" not in left, left
    assert world.running.router.services.settings.value.get().accounts == ()


async def _says_nothing_of_the_owner(world: World) -> None:
    await world.hands.picture("guest-done", "proved")
    said = world.all_words()
    assert "Monthly Plan £15 is active" in said
    assert not [word for word in _SECRETS if word in said], said


async def _asks_before_the_same_again(world: World) -> None:
    hands = world.hands
    await hands.click("checkout.finish")
    await hands.until(lambda: "Everything is settled." in world.all_words(), "the orders of this visit")
    await hands.picture("guest-orders", "the orders")
    await hands.press(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    await hands.wait_for("plans.choose.441158")
    await hands.click("plans.choose.441158")
    await hands.until(lambda: "You have just bought this" in world.all_words(), "the question before a second time")


@scenario(long=True)
async def a_guest_is_asked_before_losing_sight_of_an_order(world: World) -> None:
    hands, checkout = world.hands, Checkout(world)
    await hands.wait_for("signin.sample.amira")
    await hands.click("signin.guest")
    await type_number(world, "+447700900123")
    await hands.wait_for("plans.choose.441158")
    await hands.click("plans.choose.441158")
    await world.reads("checkout.review.when", "After the plan that runs on this number")
    assert hands.see("checkout.review.auto_renew") is None
    await checkout.to_payment()
    await checkout.choose("card")
    await checkout.pay()
    await checkout.page_opened()
    await hands.press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    await hands.wait_for("message.accept")
    await hands.picture("guest-leave", "the question")
    await hands.click("message.reject")
    await hands.until(lambda: "One order is not settled yet." in world.all_words(), "the order that is open")
    await hands.picture("guest-open", "the open order")
    await submit(world.browser.opened[0], card("4242424242424242"))
    await hands.until(lambda: "Everything is settled." in world.all_words(), "the order to be settled")
    await hands.press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    await hands.wait_for("signin.username")


@scenario(staged=True, keyring=True)
async def order_without_an_account_and_be_killed(world: World) -> None:
    hands, checkout = world.hands, Checkout(world)
    await hands.wait_for("signin.guest")
    await hands.click("signin.guest")
    await type_number(world, "+447700900206")
    await hands.wait_for("plans.choose.441158")
    await hands.click("plans.choose.441158")
    await checkout.to_payment()
    await checkout.choose("card")
    await checkout.pay()
    await checkout.stands_at(State.PAY_PENDING)
    sys.stdout.write(f"PAGE {await checkout.page_opened()}\n")
    sys.stdout.flush()
    await asyncio.Event().wait()


@scenario(staged=True, keyring=True)
async def come_back_without_an_account_and_be_told(world: World) -> None:
    hands = world.hands
    await hands.until(world.running.checkout.untold.get, "the order that ended meanwhile", 30.0)
    view = world.running.checkout.untold.get()[0]
    await world.reads(f"banner.ended-{view.intent}", "Finished since you left: Monthly Plan £15 for +44 7700 900206")
    assert hands.see("nav.dashboard") is None
    await hands.click("banner.action")
    await Checkout(world).proved()
    settings = world.running.router.services.settings.value
    await hands.until(lambda: not settings.get().remembered_subject, "the way back to be forgotten")
    await hands.click("checkout.finish")
    await hands.press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    await hands.wait_for("signin.username")


@scenario(staged=True, keyring=True)
async def start_again_as_nobody(world: World) -> None:
    await world.hands.wait_for("signin.guest")
    assert "900206" not in world.all_words()
