"""Our client against the sandbox operator: what it reads is what was written."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest

from lebara_desktop.domain.account import Line, LineState, PlanStatus
from lebara_desktop.domain.errors import AppError, ErrorKind, SignInReason, SignInRefused
from lebara_desktop.domain.money import Money
from lebara_desktop.domain.plans import Kind
from lebara_desktop.domain.usage import Period
from tests.contract.counter import LOGINS, SPECS, Shop, checked_apis, opened
from tests.sandbox.operator_client import START, Operator


def test_the_official_definitions_are_at_hand() -> None:
    if not SPECS.is_dir():
        pytest.skip(f"the official definitions are not at {SPECS}: the other tests here ran without them")
    assert checked_apis() <= {path.name[:6] for path in SPECS.glob("TMF*-v4.json")}


@pytest.mark.parametrize("name", LOGINS)
async def test_everything_that_is_read_is_what_the_wire_says(operator: Operator, name: str) -> None:
    async with opened(operator) as shop:
        who = (await shop.sign_in(name)).identity
        client = shop.client
        person = await client.person(who.party)
        lines = await client.lines(who.party)
        credit = await client.credit(who.account)
        offers = await client.offers(who.market, "subscriber")
        messages = await client.messages(who.party)
        said = shop.wire
        assert abs(client.now() - START) < timedelta(seconds=1)
        assert (person.name, person.given_name) == (who.name, who.given_name)
        assert person.email.endswith(".example")
        products = said.answers("product")
        assert sum(len(one.plans) + len(one.past) for one in lines) == len(products)
        assert credit is not None
        said_credit = said.answers("bucket")[0]["remainingValue"]
        assert credit.balance == Money.of(Decimal(str(said_credit["amount"])), said_credit["units"])
        assert {one.id for one in offers} == {one["id"] for one in said.answers("productOffering")}
        assert all(one.withdrawal_days is not None and one.days for one in offers if not one.is_add_on)
        assert {one.id for one in messages} == {one["id"] for one in said.answers("communicationMessage")}
        for line in lines:
            if line.current is not None:
                await _check_usage(shop, line)


async def _check_usage(shop: Shop, line: Line) -> None:
    plan = line.current
    assert plan is not None
    buckets = {one.kind: one for one in await shop.client.buckets(plan.id)}
    for allowance in plan.allowances:
        bucket = buckets[allowance.kind]
        assert bucket.unlimited == allowance.unlimited
        assert bucket.total is None or bucket.total >= (allowance.amount or 0), "an add-on adds, nothing takes away"
    history = await shop.client.history(plan.id, Period(START - timedelta(days=400), START))
    for kind, bucket in buckets.items():
        if plan.status is PlanStatus.RUNNING and plan.period is not None:
            first = plan.period.start.date()
            days = sum(used for day, used in history.days.get(kind, {}).items() if day > first)
            assert days <= bucket.used, f"{kind}: days of this period exceed what the bucket says was used"
    for past in history.periods:
        assert past.period.end <= START
        assert set(past.used) <= set(Kind)


async def test_each_sample_customer_stands_where_the_story_says(operator: Operator) -> None:
    states = {}
    async with opened(operator) as shop:
        for name in LOGINS:
            states[name] = [one.state for one in await shop.client.lines((await shop.sign_in(name)).identity.party)]
        assert states["chen"] == [LineState.GRACE]
        assert states["omar"] == [LineState.SUSPENDED]
        assert states["nadia"] == [LineState.NOT_ACTIVATED]
        assert len(states["fatima"]) == 3
        priya = await shop.line(await shop.sign_in("priya"))
        assert [one.status for one in priya.queued] == [PlanStatus.QUEUED]
        assert len({subject for subject, _ in shop.vault.saved}) == len(LOGINS)


async def test_refusals_of_a_sign_in(operator: Operator) -> None:
    async with opened(operator) as shop:
        for login, password, market, reason in (
            ("447700900999", "sandbox-amira", "GB", SignInReason.UNKNOWN_USER),
            ("447700900123", "sandbox-wrong", "GB", SignInReason.WRONG_PASSWORD),
            ("447700900123", "sandbox-amira", "CN-SEED", SignInReason.WRONG_MARKET),
        ):
            with pytest.raises(SignInRefused) as caught:
                await shop.client.sign_in(login, password, market)
            assert caught.value.reason is reason
        assert caught.value.market == "GB"
        for _ in range(5):
            with pytest.raises(SignInRefused) as caught:
                await shop.client.sign_in("447700900123", "sandbox-wrong", "GB")
        assert caught.value.reason is SignInReason.LOCKED
        assert caught.value.retry_after == pytest.approx(300, abs=2)


async def test_a_session_outlives_its_access_tokens_and_ends_when_it_is_revoked(operator: Operator) -> None:
    async with opened(operator) as shop:
        grant = await shop.sign_in("amira")
        operator.pass_time(minutes=30)
        await shop.client.person(grant.identity.party)
        token = shop.vault.saved[-1][1]
        assert token != grant.refresh_token
        shop.client.forget()
        resumed = await shop.client.resume(grant.identity.subject, token)
        assert resumed.identity == grant.identity
        await shop.client.sign_out(resumed.refresh_token)
        with pytest.raises(AppError) as caught:
            await shop.client.person(grant.identity.party)
        assert caught.value.kind is ErrorKind.SIGNED_OUT
