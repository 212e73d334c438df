"""The operator is killed while a page is open. The page says so, keeps everything, and goes on by itself when it is back."""

from __future__ import annotations

import os
import signal

from PySide6.QtWidgets import QAbstractButton

from lebara_desktop.app.embedded import OperatorState
from lebara_desktop.domain.checkout import State
from lebara_desktop.tour.payer import submit
from tests.e2e.operators import AMIRA, CHEN, OutsideOperator, off_loop
from tests.e2e.paying import FIFTEEN, FIFTY, card
from tests.e2e.screens import Checkout, Dashboard, SignIn, books, charged_once
from tests.e2e.world import World, scenario

NO_CONNECTION = "No connection to the operator."
BANNER, AGAIN = "banner.offline", "banner.action"
TELL, RECOVER = 15.0, 30.0  # seconds


def _operator(world: World) -> OutsideOperator:
    assert world.outside is not None
    return world.outside


async def _back(world: World) -> None:
    await off_loop(_operator(world).start)


async def _down_and_up(world: World) -> None:
    """Kill, read the banner, try again in vain, start; the banner goes without a click."""
    _operator(world).kill()
    await world.reads(BANNER, NO_CONNECTION, TELL)
    await world.hands.click(AGAIN)
    await world.reads(BANNER, NO_CONNECTION)
    await _back(world)
    await world.gone(BANNER, RECOVER)


def _checked(world: World, name: str) -> bool:
    found = world.hands.see(name)
    return isinstance(found, QAbstractButton) and found.isChecked()


@scenario(outside=True, long=True)
async def sign_in_waits_for_the_operator_and_keeps_what_was_typed(world: World) -> None:
    page = SignIn(world)
    _operator(world).kill()
    await page.fill(AMIRA)
    await page.enter()
    await world.reads(page.banner, NO_CONNECTION, TELL)
    await world.hands.until(lambda: world.text(AGAIN) == "Try now", "a way to try now")
    await world.hands.click(AGAIN)
    await world.reads(page.banner, "Next try in")
    assert world.text(page.number) == AMIRA.login
    assert world.text(page.password) == AMIRA.password
    await _back(world)
    await Dashboard(world).filled(RECOVER)


@scenario(outside=True)
async def the_dashboard_keeps_its_figures_and_freshens_them_by_itself(world: World) -> None:
    await SignIn(world).sign_in(AMIRA)
    dashboard = Dashboard(world)
    ring = world.text("dashboard.ring")
    assert ring
    _operator(world).kill()
    await world.reads(dashboard.offline, f"{NO_CONNECTION} Showing what we knew at ", TELL)
    assert world.hands.see(BANNER) is None, "said twice"
    await world.hands.click(dashboard.try_again)
    await world.reads(dashboard.offline, NO_CONNECTION)
    assert world.text("dashboard.ring") == ring
    known = world.running.account.view.get().buckets.at
    await _back(world)
    await world.gone(dashboard.offline, RECOVER)
    view = world.running.account.view.get()
    assert known is not None
    assert all(one.at and one.at > known for one in (view.lines, view.buckets, view.history, view.credit))


@scenario(outside=True, long=True)
async def the_plans_keep_search_and_filter_and_are_read_again_when_the_operator_is_back(world: World) -> None:
    await SignIn(world).sign_in(AMIRA)
    plans, account, hands = world.running.plans.view, world.running.account.view, world.hands
    await hands.until(lambda: plans.get().offers.value, "the plans")
    await hands.until(lambda: not account.get().messages.loading, "the last of the account")
    read = plans.get().offers.at
    _operator(world).kill()
    await hands.click("dashboard.refresh")
    await hands.until(lambda: plans.get().offers.error, "the plans to be asked for in vain")
    await Dashboard(world).open_plans()
    await world.reads(BANNER, NO_CONNECTION, TELL)
    assert "These are the plans as of" in world.all_words()
    await hands.type("plans.search", "UNLTD")
    await hands.click("plans.type.unlimited")
    found = [one for one in ("plans.choose.441158", "plans.choose.441165") if hands.see(one)]
    await hands.click(AGAIN)
    await _back(world)
    await world.gone(BANNER, RECOVER)
    await hands.until(lambda: (at := plans.get().offers.at) and read and at > read, "the plans to be fresh")
    await hands.until(lambda: "These are the plans as of" not in world.all_words(), "the notice to go away")
    assert world.text("plans.search") == "UNLTD"
    assert _checked(world, "plans.type.unlimited")
    assert [one for one in ("plans.choose.441158", "plans.choose.441165") if hands.see(one)] == found


@scenario(outside=True, long=True)
async def the_review_keeps_its_choices(world: World) -> None:
    await SignIn(world).sign_in(AMIRA)
    hands = world.hands
    await Dashboard(world).renew()
    await hands.click("checkout.review.when.link")
    await hands.click("checkout.review.auto_renew.link")
    await hands.click("checkout.checked")
    await _down_and_up(world)
    assert _checked(world, "checkout.checked")
    await world.reads("checkout.review.when", "Now, the current plan ends")
    await world.reads("checkout.review.auto_renew", "On, from this plan on")
    await hands.click("checkout.continue")
    await hands.wait_for("checkout.pay")


@scenario(outside=True)
async def the_payment_page_survives_an_outage_and_the_order_is_charged_once(world: World) -> None:
    await SignIn(world).sign_in(AMIRA)
    before = await books(world, AMIRA)
    checkout = Checkout(world)
    await Dashboard(world).renew()
    await checkout.to_payment()
    await checkout.choose("card")
    chosen = next(one.id for one in world.running.checkout.ways.get().value or () if one.name == "card")
    await _down_and_up(world)
    assert _checked(world, f"checkout.way.{chosen}")
    await checkout.pay()
    await submit(await checkout.page_opened(), card("4242424242424242"))
    await checkout.proved()
    await charged_once(world, AMIRA, before, FIFTEEN)


@scenario(outside=True, long=True)
async def the_proof_stays_on_the_screen_through_an_outage(world: World) -> None:
    await SignIn(world).sign_in(AMIRA)
    checkout = Checkout(world)
    await Dashboard(world).renew()
    await checkout.to_payment()
    await checkout.choose("card")
    await checkout.pay()
    await submit(await checkout.page_opened(), card("4242424242424242"))
    await checkout.proved()
    shown = world.text("checkout.proof.account"), world.text("checkout.proof.confirmed")
    assert shown == ("Done: Plan on your account", "Done: Confirmation sent")
    await _down_and_up(world)
    assert (world.text("checkout.proof.account"), world.text("checkout.proof.confirmed")) == shown


@scenario(outside=True, long=True)
async def ways_to_pay_that_could_not_be_read_come_when_the_operator_is_back(world: World) -> None:
    await SignIn(world).sign_in(AMIRA)
    hands = world.hands
    await hands.until(lambda: world.running.plans.view.get().offers.value, "the plans")
    _operator(world).kill()
    await Dashboard(world).renew()
    await hands.click("checkout.checked")
    await hands.click("checkout.continue")
    await hands.until(lambda: "The ways to pay could not be loaded" in world.all_words(), "the page to say it", TELL)
    await hands.click("empty.action")
    await _back(world)
    await hands.wait_for("checkout.pay", patience=RECOVER)


@scenario(outside=True)
async def an_order_sent_into_an_outage_is_called_unknown_and_then_paid_once(world: World) -> None:
    await SignIn(world).sign_in(AMIRA)
    before = await books(world, AMIRA)
    checkout = Checkout(world)
    await Dashboard(world).renew()
    await checkout.to_payment()
    await checkout.choose("card")
    _operator(world).kill()
    await checkout.pay()
    await world.hands.wait_for("checkout.try_now", patience=TELL)
    await world.reads(BANNER, NO_CONNECTION, TELL)
    assert "The order was sent, and no answer came" in world.all_words()
    await _back(world)
    await submit(await checkout.page_opened(), card("4242424242424242"))
    await checkout.proved()
    await charged_once(world, AMIRA, before, FIFTEEN)


@scenario(outside=True, market="CN-SEED", long=True)
async def a_waiting_code_outlives_the_operator_and_is_followed_to_the_end(world: World) -> None:
    await SignIn(world).sign_in(CHEN)
    before = await books(world, CHEN)
    checkout = Checkout(world)
    await Dashboard(world).renew()
    await checkout.to_payment()
    await checkout.choose("alipay")
    await checkout.pay()
    payload = await checkout.code()
    _operator(world).kill()
    await world.reads(BANNER, NO_CONNECTION, TELL)
    assert await checkout.code() == payload, "the code went away"
    await _back(world)
    await submit(payload, {}, ("action", "approve"))
    await checkout.stands_at(State.PAID, State.COMPLETED)
    await world.gone(BANNER, RECOVER)
    await checkout.proved()
    await charged_once(world, CHEN, before, FIFTY)


@scenario()
async def the_programs_own_operator_is_started_again_and_nothing_typed_or_waiting_is_lost(world: World) -> None:
    embedded, page = world.running.embedded, SignIn(world)
    assert embedded is not None

    async def die() -> None:
        before = embedded.pid
        assert before is not None
        os.kill(before, signal.SIGKILL)
        await world.hands.until(lambda: embedded.pid not in (None, before), "the operator to be started again", RECOVER)

    await world.hands.until(embedded.samples.get, "the sandbox to serve")
    await page.fill(AMIRA)
    await die()
    assert world.text(page.number) == AMIRA.login
    assert world.text(page.password) == AMIRA.password
    await page.enter()
    await Dashboard(world).filled(RECOVER)
    before, checkout = await books(world, AMIRA), Checkout(world)
    await Dashboard(world).renew()
    await checkout.to_payment()
    await checkout.choose("card")
    await checkout.pay()
    hosted = await checkout.page_opened()
    await die()
    await world.hands.until(lambda: embedded.state.get() is OperatorState.READY, "the operator to serve", RECOVER)
    await submit(hosted, card("4242424242424242"))
    await checkout.proved()
    await charged_once(world, AMIRA, before, FIFTEEN)
