"""Our client's numbers and SIM cards against the sandbox operator."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from lebara_desktop.api.port import Grant
from lebara_desktop.domain.account import Line, LineState, find_line
from lebara_desktop.domain.errors import AppError, SignInReason, SignInRefused
from lebara_desktop.domain.ids import Msisdn, OrderId, ProductId
from lebara_desktop.domain.lifeline import Stage, lifeline
from lebara_desktop.domain.sim import (
    ActivationState,
    Change,
    ChangeKind,
    ChangeState,
    Iccid,
    Need,
    PortWish,
    ProfileState,
    Proof,
    SimCard,
    luhn,
    port_days,
)
from lebara_desktop.services.markets import zone_of
from tests.contract.counter import Shop, opened
from tests.sandbox.operator_client import Operator

SPARE = Msisdn("447700900240")
MOTHER = Msisdn("447700900206")
CARD = next(Iccid(f"894499000000000{n:04d}") for n in range(1000, 2000) if luhn(f"894499000000000{n:04d}"))
PASSWORD = "sandbox-{}"


def key() -> str:
    return str(uuid4())


async def code_of(shop: Shop, to: str) -> str:
    """Read the newest code that was sent to a number, as its holder does."""
    answer = await shop.browser.get("/sandbox/inbox", params={"msisdn": to})
    found = re.search(r"\b\d{5}\b", answer.json()[0]["content"])
    assert found
    return found[0]


async def proved(shop: Shop, need: Need, number: Msisdn) -> Proof:
    shop.operator.pass_time(seconds=61)  # between two codes to one number
    sent = await shop.client.sims.ask_code(need, number)
    assert (sent.length, sent.tries_left) == (5, 3)
    assert number.digits not in sent.to
    return await shop.client.sims.prove_code(await code_of(shop, number.digits))


async def line_of(shop: Shop, grant: Grant, number: Msisdn) -> Line | None:
    return find_line(await shop.client.lines(grant.identity.party), number)


async def linked(shop: Shop, grant: Grant, number: Msisdn) -> Line:
    who, proof = grant.identity, await proved(shop, Need.LINK, number)
    change = await shop.client.sims.link(key(), who.party, who.account, number, proof)
    assert (change.kind, change.state) == (ChangeKind.LINK, ChangeState.DONE)
    line = await line_of(shop, grant, number)
    assert line is not None
    return line


def product(line: Line) -> ProductId:
    assert line.current is not None
    return line.current.id


async def test_a_sim_in_hand_is_linked_named_and_activated(operator: Operator) -> None:
    async with opened(operator) as shop:
        grant, sims = await shop.sign_in("amira"), shop.client.sims
        line = await linked(shop, grant, SPARE)
        assert line.state is LineState.NOT_ACTIVATED
        assert lifeline(line, shop.client.now()) == ()
        await sims.rename(product(line), "Tablet")
        service = await sims.service(SPARE)
        assert service is not None
        assert service.state is ActivationState.WAITING
        with pytest.raises(AppError, match="invalidRequest"):
            await sims.activate(service.id, CARD)
        assert (await sims.activate(service.id, Iccid(line.iccid))).state is ActivationState.RUNNING
        assert (await sims.activate(service.id, Iccid(line.iccid))).state is ActivationState.RUNNING, "asked again"
        operator.pass_time(seconds=10)
        after = await line_of(shop, grant, SPARE)
        assert after is not None
        assert (after.state, after.label, after.paid_until) == (LineState.ACTIVE, "Tablet", None)
        assert (await sims.service(SPARE) or service).state is ActivationState.ACTIVE
        assert await sims.service(Msisdn("447700900777")) is None


async def test_a_link_is_repeatable_and_a_line_leaves_by_its_code(operator: Operator) -> None:
    async with opened(operator) as shop:
        grant, sims = await shop.sign_in("amira"), shop.client.sims
        who, proof, once = grant.identity, await proved(shop, Need.LINK, SPARE), key()
        first = await sims.link(once, who.party, who.account, SPARE, proof)
        again = await sims.link(once, who.party, who.account, SPARE, proof)
        assert again.id == first.id
        lines = await shop.client.lines(who.party)
        assert [one.msisdn for one in lines].count(SPARE) == 1
        line = find_line(lines, SPARE)
        assert line is not None
        with pytest.raises(AppError, match="proofNeeded"):
            await sims.unlink(key(), who.party, line.account, product(line), proof)


async def test_another_line_leaves_the_account_and_comes_back(operator: Operator) -> None:
    async with opened(operator) as shop:
        grant, sims = await shop.sign_in("fatima"), shop.client.sims
        who, mother = grant.identity, await line_of(shop, grant, MOTHER)
        assert mother is not None
        proof = await proved(shop, Need.UNLINK, MOTHER)
        await sims.unlink(key(), who.party, mother.account, product(mother), proof)
        assert await line_of(shop, grant, MOTHER) is None
        back = await linked(shop, grant, MOTHER)
        assert back.state is mother.state


async def test_wrong_codes_numbers_of_others_and_lost_runs_are_refused_in_words(operator: Operator) -> None:
    async with opened(operator) as shop:
        await shop.sign_in("amira")
        sims = shop.client.sims
        for need, number, reason in (
            (Need.LINK, "447700900999", SignInReason.UNKNOWN_NUMBER),
            (Need.LINK, "447700900205", SignInReason.NUMBER_TAKEN),
            (Need.UNLINK, "447700900206", SignInReason.NOT_YOURS),
        ):
            with pytest.raises(SignInRefused) as refused:
                await sims.ask_code(need, Msisdn(number))
            assert refused.value.reason is reason
        with pytest.raises(SignInRefused) as refused:
            await sims.prove_code("00000")
        assert refused.value.reason is SignInReason.INVALID_SESSION
        await sims.ask_code(Need.LINK, SPARE)
        right = await code_of(shop, SPARE.digits)
        with pytest.raises(SignInRefused) as refused:
            await sims.prove_code("00000" if right != "00000" else "11111")
        assert (refused.value.reason, refused.value.tries_left) == (SignInReason.WRONG_CODE, 2)
        with pytest.raises(SignInRefused) as refused:
            await sims.ask_again()
        assert refused.value.reason is SignInReason.RESEND_TOO_EARLY
        operator.pass_time(seconds=61)
        sent = await sims.ask_again()
        assert sent.tries_left == 2
        assert await sims.prove_code(await code_of(shop, SPARE.digits))


async def test_a_sim_is_replaced_after_its_cool_off_and_can_be_stopped_until_then(operator: Operator) -> None:
    async with opened(operator) as shop:
        grant, sims = await shop.sign_in("amira"), shop.client.sims
        who, line = grant.identity, await shop.line(grant)
        sent = await sims.ask_code(Need.REPLACE, line.msisdn, by_email=True)
        assert sent.by.value == "Email"
        for stop in (True, False):
            proof = await proved(shop, Need.REPLACE, line.msisdn)
            change = await sims.replace(key(), who.party, line.account, product(line), CARD, proof)
            assert change.open
            assert change.stoppable
            assert change.due is not None
            assert timedelta(hours=23) < change.due - shop.client.now() <= timedelta(hours=24)
            assert (await line_of(shop, grant, line.msisdn) or line).iccid == line.iccid, "the old SIM still works"
            assert [one.id for one in await sims.changes(who.party) if one.open] == [change.id]
            if stop:
                assert await sims.stop(key(), change.id)
                assert not [one for one in await sims.changes(who.party) if one.open]
        operator.pass_time(hours=24, minutes=1)
        assert (await line_of(shop, grant, line.msisdn) or line).iccid == CARD.digits
        assert not await sims.stop(key(), change.id), "too late"
        cards = [one for one in await sims.cards(who.party) if one.msisdn == line.msisdn]
        assert {(one.iccid, one.in_use) for one in cards} == {(CARD.digits, True), (line.iccid, False)}
        templates = {one.template for one in await shop.client.messages(who.party)}
        assert {"simChangeRequested", "simChanged"} <= templates


async def card_of(shop: Shop, grant: Grant) -> SimCard:
    return next(one for one in await shop.client.sims.cards(grant.identity.party) if one.in_use)


async def test_pin_and_puk_need_the_password_and_an_esim_code_is_shown_once(operator: Operator) -> None:
    async with opened(operator) as shop:
        grant, sims = await shop.sign_in("amira"), shop.client.sims
        who, line = grant.identity, await shop.line(grant)
        card = await card_of(shop, grant)
        with pytest.raises(SignInRefused) as refused:
            await sims.prove_password("wrong password")
        assert refused.value.reason is SignInReason.WRONG_PASSWORD
        with pytest.raises(AppError, match="proofNeeded"):
            await sims.reveal(card.id, Proof("guess"))
        found = await sims.reveal(card.id, await sims.prove_password(PASSWORD.format("amira")))
        assert [name for name, _ in found.codes] == ["pin1", "puk1", "pin2", "puk2"]
        assert found.esim is None
        proof = await proved(shop, Need.REPLACE, line.msisdn)
        await sims.replace(key(), who.party, line.account, product(line), None, proof)
        operator.pass_time(hours=24, minutes=1)
        esim = await card_of(shop, grant)
        assert (esim.esim, esim.profile) == (True, ProfileState.RELEASED)
        shown = await sims.reveal(esim.id, await sims.prove_password(PASSWORD.format("amira")))
        assert shown.esim is not None
        assert shown.esim.server == "smdp.operator.example"
        assert (await card_of(shop, grant)).profile is not ProfileState.RELEASED
        again = await sims.reveal(esim.id, await sims.prove_password(PASSWORD.format("amira")))
        assert again.esim is None, "once"
        said = repr([one for one in shop.wire.said if not one[1].endswith("/reveal")])
        assert shown.esim.matching not in said


async def test_a_number_is_brought_on_its_day(operator: Operator) -> None:
    async with opened(operator) as shop:
        grant, sims = await shop.sign_in("jakub"), shop.client.sims
        who, line = grant.identity, await shop.line(grant)
        days = port_days(shop.client.now(), zone_of(who.market))
        wish = PortWish(Msisdn("447700900666"), "Other Mobile", "PAC-1234", days[0])

        async def ask(one: PortWish) -> Change:
            return await sims.port_in(key(), who.party, line.account, product(line), one)

        first = await ask(wish)
        assert (first.state, first.other, first.day) == (ChangeState.ACCEPTED, wish.number.digits, days[0])
        assert await sims.stop(key(), first.id)
        with pytest.raises(AppError, match="invalidRequest"):
            await ask(replace(wish, day=days[1] + timedelta(days=1)))
        await ask(wish)
        operator.pass_time(days=3)
        assert [one.msisdn for one in await shop.client.lines(who.party)] == [wish.number]
        done = {one.state for one in await sims.changes(who.party)}
        assert done == {ChangeState.CANCELLED, ChangeState.DONE}


async def test_the_dates_of_a_line_come_with_their_rule_and_its_codes(operator: Operator) -> None:
    async with opened(operator) as shop:
        line = await shop.line(await shop.sign_in("amira"))
        marks = lifeline(line, shop.client.now())
        assert marks[0].stage is Stage.TODAY
        assert marks[-1].stage is Stage.LOST
        assert line.rule is not None
        assert (line.rule.sample, line.rule.as_of) == (True, "2026-11")
        assert line.codes is not None
        assert line.codes.balance == "*#1345#"


async def test_a_holder_registers_before_the_date(operator: Operator) -> None:
    async with opened(operator) as shop:
        grant, sims = await shop.sign_in("li"), shop.client.sims
        spare = Msisdn("447700900243")
        line = await linked(shop, grant, spare)
        service = await sims.service(spare)
        assert service is not None
        await sims.activate(service.id, Iccid(line.iccid))
        operator.pass_time(seconds=10)
        due = await line_of(shop, grant, spare)
        assert due is not None
        assert due.state is LineState.REGISTRATION_DUE
        assert due.registration_due is not None
        assert timedelta(days=14) < due.registration_due - shop.client.now() <= timedelta(days=15)
        assert Stage.REGISTER in {one.stage for one in lifeline(due, shop.client.now())}
        await sims.register_holder(grant.identity.party, "passport", "X1234567")
        after = await line_of(shop, grant, spare)
        assert after is not None
        assert (after.state, after.registration_due) == (LineState.ACTIVE, None)


async def test_an_order_of_a_plan_is_no_change_of_a_number(operator: Operator) -> None:
    async with opened(operator) as shop:
        grant = await shop.sign_in("amira")
        await shop.order(grant)
        assert await shop.client.sims.changes(grant.identity.party) == ()
        with pytest.raises(AppError):
            await shop.client.sims.stop(key(), OrderId("ord-999999"))
