"""Payments that end without money, each with its own sentence; and then the same order paid, charged once."""

from __future__ import annotations

from lebara_desktop.tour.payer import submit
from tests.e2e.operators import AMIRA, CHEN, EXPIRED_VOUCHER, GOOD_VOUCHERS, NO_VOUCHER, USED_VOUCHER, off_loop
from tests.e2e.screens import Checkout, Dashboard, SignIn, books, charged_nothing, charged_once
from tests.e2e.world import World, scenario

FIFTEEN = 1500  # pence: Amira's plan
FIFTY = 5000  # fen: Chen's plan
_APPROVE, _REFUSE = ("action", "approve"), ("action", "refuse")


def card(number: str) -> dict[str, str]:
    """Return the fields of the hosted card form for a test card."""
    return {"cardnumber": number, "expiry": "12/30", "cvc": "123", "name": "A Okafor"}


@scenario()
async def each_refused_card_says_why_and_the_same_order_is_paid_after_it(world: World) -> None:
    await SignIn(world).sign_in(AMIRA)
    before = await books(world, AMIRA)
    await Dashboard(world).renew()
    checkout = Checkout(world)
    await checkout.to_payment()
    refusals = (
        ("4000 0000 0000 0002", None, "The card was declined. Nothing was charged."),
        ("4000 0000 0000 9995", None, "There is not enough money on the card. Nothing was charged."),
        ("4000 0000 0000 3220", _REFUSE, "The bank did not approve the payment. Nothing was charged."),
        ("", ("action", "cancel"), "The payment was cancelled. Nothing was charged."),
    )
    for count, (number, button, sentence) in enumerate(refusals, 1):
        await checkout.choose("card")
        await checkout.pay()
        page = await checkout.page_opened(count)
        if number:
            await submit(page, card(number))
        if button:
            await submit(page, {}, button)
        await world.reads(checkout.problem, sentence)
        await charged_nothing(world, before)
    await checkout.choose("card")
    await checkout.pay()
    await submit(await checkout.page_opened(len(refusals) + 1), card("4242 4242 4242 4242"))
    view = await checkout.proved()
    assert len(world.running.checkout.views()) == 1, "a second order was made"
    await charged_once(world, AMIRA, before, view.draft.total.minor)


@scenario()
async def a_code_that_expires_or_is_refused_charges_nothing_and_the_next_one_pays(world: World) -> None:
    page = SignIn(world)
    await page.country(1)
    await page.sign_in(CHEN)
    before = await books(world, CHEN)
    await Dashboard(world).renew()
    checkout = Checkout(world)
    await checkout.to_payment()
    await checkout.choose("alipay")
    await checkout.pay()
    old = await checkout.code()
    await off_loop(lambda: world.counter.advance(200))
    await world.reads(checkout.problem, "The code expired. Nothing was charged.")
    await charged_nothing(world, before, "CNY")
    await checkout.choose("wechat_pay")
    await checkout.pay()
    refused = await checkout.code()
    assert refused != old
    await submit(refused, {}, _REFUSE)
    await world.reads(checkout.problem, "The payment was cancelled. Nothing was charged.")
    await charged_nothing(world, before, "CNY")
    await checkout.choose("wechat_pay")
    await checkout.pay()
    await submit(await checkout.code(), {}, _APPROVE)
    await checkout.proved()
    await charged_once(world, CHEN, before, FIFTY)


@scenario(long=True)
async def a_code_paid_while_another_page_is_shown_is_told_there(world: World) -> None:
    page = SignIn(world)
    await page.country(1)
    await page.sign_in(CHEN)
    before = await books(world, CHEN)
    await Dashboard(world).renew()
    checkout = Checkout(world)
    await checkout.to_payment()
    await checkout.choose("alipay")
    await checkout.pay()
    code = await checkout.code()
    await world.hands.click("nav.plans")
    await submit(code, {}, _APPROVE)
    await world.hands.until(world.running.checkout.untold.get, "the order to end")
    intent = world.running.checkout.untold.get()[0].intent
    await world.reads(f"banner.ended-{intent}", "is paid and renewed.")
    await world.hands.click("banner.action")
    await checkout.proved()
    await world.gone(f"banner.ended-{intent}")
    await charged_once(world, CHEN, before, FIFTY)


@scenario()
async def a_plan_sold_out_meanwhile_is_refused_uncharged_and_marked_in_the_plans(world: World) -> None:
    await SignIn(world).sign_in(AMIRA)
    before = await books(world, AMIRA)
    dashboard, checkout = Dashboard(world), Checkout(world)
    await dashboard.open_plans()
    await world.hands.wait_for("plans.choose.441159")
    await off_loop(lambda: world.counter.set_sellable("441159", on=False))
    await world.hands.click("plans.choose.441159")
    await checkout.to_payment()
    await checkout.choose("card")
    await checkout.pay()
    await world.reads("checkout.ending", "This plan is sold out. Nothing was charged. Please choose another one.")
    await charged_nothing(world, before)
    assert not world.browser.opened
    await world.hands.click("checkout.ending.safe")
    await world.hands.wait_for("plans.search")
    await world.hands.until(
        lambda: not world.widget("plans.choose.441159").isEnabled(), "the plan to be marked as sold out"
    )
    await world.hands.click("plans.choose.441158")
    await checkout.to_payment()
    await checkout.choose("card")
    await checkout.pay()
    await submit(await checkout.page_opened(), card("4242424242424242"))
    await checkout.proved()
    await charged_once(world, AMIRA, before, FIFTEEN)


@scenario()
async def each_bad_voucher_says_why_and_good_ones_pay_the_plan(world: World) -> None:
    await SignIn(world).sign_in(AMIRA)
    before = await books(world, AMIRA)
    dashboard, checkout = Dashboard(world), Checkout(world)
    credit = world.text("dashboard.credit.amount")
    for code, sentence in (
        (USED_VOUCHER, "This voucher has been used already."),
        (NO_VOUCHER, "The operator does not know this voucher. Please check the digits."),
        (EXPIRED_VOUCHER, "This voucher has expired."),
    ):
        await dashboard.redeem(code)
        await world.complains("dashboard.voucher.code", sentence)
        assert world.text("dashboard.credit.amount") == credit
    await dashboard.redeem(GOOD_VOUCHERS[0])
    await world.reads("dashboard.voucher.added", "£10.00 added.")
    await world.reads("dashboard.credit.amount", "£14.35")
    await charged_nothing(world, before)
    await dashboard.renew()
    await checkout.to_payment()
    await world.hands.click("checkout.voucher.open")
    await world.hands.type("checkout.voucher.code", USED_VOUCHER)
    await world.hands.click("checkout.voucher.redeem")
    await world.complains("checkout.voucher.code", "This voucher has been used already.")
    await world.hands.type("checkout.voucher.code", GOOD_VOUCHERS[1])
    await world.hands.click("checkout.voucher.redeem")
    await checkout.choose("credit")
    await checkout.pay()
    await checkout.proved()
    await charged_once(world, AMIRA, before, FIFTEEN)
    await world.hands.click("checkout.finish")
    await world.reads("dashboard.credit.amount", "£19.35")


@scenario(long=True)
async def a_saved_card_asks_the_bank_and_paypal_its_own_page(world: World) -> None:
    await SignIn(world).sign_in(AMIRA)
    before = await books(world, AMIRA)
    checkout = Checkout(world)
    await Dashboard(world).renew()
    await checkout.to_payment()
    await checkout.choose("saved")
    await checkout.pay()
    await submit(await checkout.page_opened(), {}, _APPROVE)
    view = await checkout.proved()
    assert view.payment is not None
    assert view.payment.label == "Visa •••• 4242"
    await charged_once(world, AMIRA, before, FIFTEEN)
    await world.hands.click("checkout.finish")
    between = await books(world, AMIRA)
    await Dashboard(world).open_plans()
    await world.hands.click("plans.choose.441159")
    await checkout.to_payment()
    await checkout.choose("paypal")
    await checkout.pay()
    await submit(await checkout.page_opened(2), {}, _APPROVE)
    view = await checkout.proved()
    await charged_once(world, AMIRA, between, view.draft.total.minor)
