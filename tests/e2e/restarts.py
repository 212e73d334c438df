"""The program ends in the middle of a payment; the next start finds it, finishes it and tells.

Each scenario is one run of the program in a test of several (test_restarts.py); a line on standard output tells how far it is.
"""

from __future__ import annotations

import asyncio
import sys

from lebara_desktop.domain.checkout import State
from lebara_desktop.tour.payer import submit
from tests.e2e.operators import AMIRA, CHEN, GOOD_VOUCHERS
from tests.e2e.paying import card
from tests.e2e.screens import Checkout, Dashboard, SignIn
from tests.e2e.world import World, scenario

_SENT = (State.SENT, State.PLACED, State.PAY_SENT, State.PAY_PENDING, State.PAID, State.COMPLETED)


def _tell(word: str) -> None:
    sys.stdout.write(word + "\n")
    sys.stdout.flush()


@scenario(staged=True, market="CN-SEED")
async def leave_while_a_code_waits(world: World) -> None:
    await SignIn(world).sign_in(CHEN)
    checkout = Checkout(world)
    await Dashboard(world).renew()
    await checkout.to_payment()
    await checkout.choose("alipay")
    await checkout.pay()
    payload = await checkout.code()
    world.running.shell.close()
    await world.running.stop.wait()
    _tell(f"CODE {payload}")


@scenario(staged=True, market="CN-SEED")
async def come_back_and_be_told(world: World) -> None:
    await SignIn(world).sign_in(CHEN)
    await _told(world, "Finished since you left: ")


@scenario(staged=True)
async def order_by_card_and_be_killed(world: World) -> None:
    await SignIn(world).sign_in(AMIRA)
    checkout = Checkout(world)
    await Dashboard(world).renew()
    await checkout.to_payment()
    await checkout.choose("card")
    await checkout.pay()
    await checkout.stands_at(*_SENT)
    _tell("SENT")
    await asyncio.Event().wait()


@scenario(staged=True)
async def come_back_and_finish_the_card_payment(world: World) -> None:
    await SignIn(world).sign_in(AMIRA)
    hands, checkout = world.hands, Checkout(world)
    await hands.until(world.running.checkout.unfinished.get, "the unfinished order")
    intent = world.running.checkout.unfinished.get()[0].intent
    await checkout.stands_at(State.PLACED, State.PAY_PENDING)
    await hands.click(f"dashboard.notice.{intent}.action")
    # Killed before the payment was begun, nobody begins it unasked.
    if world.running.checkout.views()[-1].state is State.PLACED:
        await checkout.choose("card")
        await checkout.pay()
    else:
        await hands.click("checkout.open_page")
    await submit(await checkout.page_opened(), card("4242424242424242"))
    await checkout.proved()
    assert len(world.running.checkout.views()) == 1, "a second order was made"


@scenario(staged=True)
async def pay_by_credit_and_be_killed(world: World) -> None:
    await SignIn(world).sign_in(AMIRA)
    dashboard, checkout = Dashboard(world), Checkout(world)
    for code, credit in zip(GOOD_VOUCHERS, ("£14.35", "£34.35"), strict=True):
        await dashboard.redeem(code)
        await world.reads("dashboard.credit.amount", credit)
    await dashboard.renew()
    await checkout.to_payment()
    await checkout.choose("credit")
    await checkout.pay()
    await asyncio.Event().wait()


@scenario(staged=True)
async def come_back_to_a_payment_that_was_captured(world: World) -> None:
    await SignIn(world).sign_in(AMIRA)
    await _told(world, "Finished since you left: Monthly Plan £15 for +44 7700 900123 is paid and renewed.")


async def _told(world: World, sentence: str) -> None:
    """Wait for the sentence in the banner, look at the order, and find it told only once."""
    checkout, hands = Checkout(world), world.hands
    await hands.until(world.running.checkout.untold.get, "the order that ended meanwhile")
    intent = world.running.checkout.untold.get()[0].intent
    await world.reads(f"banner.ended-{intent}", sentence)
    await hands.click("banner.action")
    await checkout.proved()
    await world.gone(f"banner.ended-{intent}")
    await hands.click("checkout.finish")
    await Dashboard(world).filled()
