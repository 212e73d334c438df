"""Orders that are not settled: followed on the orders page, never sold twice, stopped ones answered with one ticket."""

from __future__ import annotations

from PySide6.QtCore import Qt

from lebara_desktop.domain.checkout import State
from lebara_desktop.tour.payer import submit
from tests.e2e.operators import AMIRA, OutsideOperator, off_loop
from tests.e2e.paying import FIFTEEN, card
from tests.e2e.screens import Checkout, Dashboard, SignIn, books, charged_nothing, charged_once
from tests.e2e.world import World, scenario

_PLAN = "441158"  # Amira's own


def _operator(world: World) -> OutsideOperator:
    assert world.outside is not None
    return world.outside


async def _orders(world: World) -> None:
    await world.hands.press(Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    await world.hands.until(lambda: world.running.shell.route == "orders", "the orders page")


async def _blocked(world: World) -> None:
    """The wizard names the unfinished order and leads to it."""
    await world.hands.wait_for("checkout.ending")
    assert "This order is open already" in world.all_words()
    assert "Go on with it instead of paying twice." in world.all_words()
    await world.hands.click("checkout.ending.safe")
    await world.hands.wait_for("checkout.try_now")


@scenario(outside=True)
async def an_unknown_order_is_followed_on_the_orders_page_and_not_sold_twice(world: World) -> None:
    await SignIn(world).sign_in(AMIRA)
    hands, before, checkout = world.hands, await books(world, AMIRA), Checkout(world)
    await Dashboard(world).renew()
    await checkout.to_payment()
    await checkout.choose("card")
    _operator(world).kill()
    await checkout.pay()
    await hands.wait_for("checkout.try_now", patience=20)
    await _orders(world)
    await world.reads("orders.unsettled.title", "The order was sent, and no answer came")
    assert "Do not pay again" in world.all_words()
    await hands.until(lambda: "in " in world.text("orders.unsettled.next"), "the time of the next try", 20)
    await hands.click("orders.slip")
    await hands.wait_for("slip.preview")
    await hands.click("slip.close")
    await hands.press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    await hands.click("dashboard.renew")
    await _blocked(world)
    await Dashboard(world).open_plans()
    await hands.click(f"plans.choose.{_PLAN}")
    await _blocked(world)
    await _orders(world)
    await off_loop(_operator(world).start)
    await hands.click("orders.try_now")
    await checkout.stands_at(State.PAY_PENDING)
    await world.reads("orders.unsettled.title", "A payment waits for you")
    await hands.click("orders.open")
    await hands.click("checkout.open_page")
    await submit(await checkout.page_opened(), card("4242424242424242"))
    await checkout.proved()
    await _orders(world)
    await hands.until(lambda: "Everything is settled." in world.all_words(), "nothing to be unsettled")
    newest = world.running.checkout.views()[-1].order
    assert newest is not None
    await world.reads(f"orders.payment.{newest.id}", "Payment: Paid")
    await world.reads(f"orders.work.{newest.id}", "Order: Carried out")
    await charged_once(world, AMIRA, before, FIFTEEN)


@scenario()
async def a_stopped_order_explains_itself_and_gets_one_ticket(world: World) -> None:
    await SignIn(world).sign_in(AMIRA)
    hands, before, checkout = world.hands, await books(world, AMIRA), Checkout(world)
    await off_loop(
        lambda: world.counter.trouble(
            route="POST /payment/v4/payment", kind="error", when="before", status=403, count=1
        )
    )
    await Dashboard(world).renew()
    await checkout.to_payment()
    await checkout.choose("card")
    await checkout.pay()
    await checkout.stands_at(State.FROZEN)
    await world.reads(checkout.title, "Stopped")
    assert "Do not pay again." in world.all_words()
    await hands.click("checkout.ending.safe")
    await hands.wait_for("support.text")
    await hands.click("support.send")
    await world.reads("support.ticket", "Ticket number ")
    ticket = world.text("support.ticket").removeprefix("Ticket number ")
    await hands.click("support.close")
    await world.reads("orders.unsettled.ticket", ticket)
    await hands.click("orders.support")
    await world.reads("support.ticket", ticket)
    assert hands.see("support.send") is None
    await hands.click("support.close")
    await charged_nothing(world, before)


@scenario()
async def a_past_order_gives_its_receipt_and_cards_are_kept_in_order(world: World) -> None:
    await SignIn(world).sign_in(AMIRA)
    hands = world.hands
    await _orders(world)
    orders = world.running.router.services.orders.view
    await hands.until(lambda: orders.get().orders.value, "past orders")
    paid = next(one for one in orders.get().orders.value or () if one.has_receipt)
    path = world.folder / "receipt.pdf"
    await world.running.router.services.orders.save_receipt(paid, path)
    assert path.read_bytes().startswith(b"%PDF-")
    await hands.click("orders.filter.ended")
    await hands.until(lambda: all(not one.has_receipt for one in orders.get().orders.value or ()), "the filter")
    await hands.press(Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    ways = world.running.router.services.ways.view
    await hands.until(lambda: ways.get().cards.value, "the saved cards")
    card_id = (ways.get().cards.value or ())[0].id
    await hands.click(f"ways.remove.{card_id}")
    await hands.click("message.reject")
    assert card_id in {one.id for one in ways.get().cards.value or ()}
    await hands.click(f"ways.remove.{card_id}")
    await hands.click("message.accept")
    await hands.until(lambda: card_id not in {one.id for one in ways.get().cards.value or ()}, "the card to go")
    await hands.click("ways.add")
    await hands.until(lambda: world.browser.opened, "the payment provider's page to be opened")
    await world.reads("ways.adding", "Type the card on the page in your browser")
    await submit(world.browser.opened[-1], card("4242424242424242"))
    await world.reads("ways.added", "Visa ending 4242 was added.")
    assert len(ways.get().cards.value or ()) == 1
