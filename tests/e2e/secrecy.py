"""A run that uses every kind of secret that the program handles, so that the search after it has something to find."""

from __future__ import annotations

import json
import re
import time
import urllib.request

import pytest

from lebara_desktop.domain.ids import Msisdn
from lebara_desktop.domain.signin import SecondStepDue
from lebara_desktop.domain.sim import Need
from lebara_desktop.tour.payer import submit
from tests.e2e.canaries import KINDS
from tests.e2e.operators import AMIRA, GOOD_VOUCHERS, off_loop
from tests.e2e.paying import card
from tests.e2e.screens import Checkout, Dashboard, SignIn
from tests.e2e.world import World, scenario
from tests.sandbox_web.authenticator import code_at


def _code(world: World) -> str:
    """The last code by text message."""
    with urllib.request.urlopen(f"{world.counter.url}/sandbox/inbox?msisdn={AMIRA.login[1:]}", timeout=10) as answer:
        texts = [str(one) for one in json.loads(answer.read())]
    codes = [found[0] for text in texts if "ode" in text and (found := re.findall(r"\b\d{5}\b", text))]
    assert codes, texts
    return str(codes[0])


@scenario(outside=True)
async def no_secret_of_a_whole_renewal_is_left_anywhere(world: World) -> None:
    await SignIn(world).sign_in(AMIRA)
    await Dashboard(world).redeem(GOOD_VOUCHERS[0])
    await Dashboard(world).renew()
    checkout = Checkout(world)
    await checkout.to_payment()
    await checkout.choose("card")
    await checkout.pay()
    await submit(await checkout.page_opened(), card("4242 4242 4242 4242"))
    await checkout.proved()
    services = world.running.router.services
    await services.session.sign_out()
    await world.hands.wait_for(SignIn.number)
    await services.sign_in.send_code(AMIRA.login, AMIRA.market)
    await services.sign_in.enter_code(await off_loop(lambda: _code(world)), keep=True)
    await services.devices.change_password(AMIRA.password, "three blue kettles")
    number = Msisdn(AMIRA.login[1:])
    await off_loop(lambda: world.counter.advance(61))
    await services.sims.ask_code(Need.REPLACE, number)
    proof = await services.sims.prove(await off_loop(lambda: _code(world)))
    await services.sims.replace(number, None, proof)
    await off_loop(lambda: world.counter.advance(25 * 3600))
    await services.sims.refresh()
    sim = services.sims.view.get().card_of(number)
    assert sim
    assert sim.esim
    shown = await services.sims.reveal(sim.id, "three blue kettles")
    assert shown.codes
    assert shown.esim
    key = await services.factor.enrol("three blue kettles")
    codes = await services.factor.confirm(code_at(key.secret, time.time()))
    await services.session.sign_out()
    with pytest.raises(SecondStepDue):
        await services.session.sign_in(AMIRA.login, "three blue kettles", AMIRA.market, keep=True)
    await services.sign_in.second_step(codes[0], login=AMIRA.login, market=AMIRA.market, keep=True)
    await services.session.sign_out()
    assert set(world.canaries.seen) == set(KINDS), set(KINDS) - set(world.canaries.seen)
