"""The program without its window: signs in, buys one plan, follows it to its end. Started, killed and started again by the tests.

It prints one JSON object a line: ``{"buying": true}``, ``{"state": …}``, ``{"pay": url}`` where a payer has to act, and at the end
``{"end": STATE, "proved": …}``. A line on its standard input says that the payer has acted.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import time
from pathlib import Path

from lebara_desktop.api.profile import Profile
from lebara_desktop.app.composition import Place, Services, services
from lebara_desktop.domain.checkout import FINAL, StartMode, State, Way
from lebara_desktop.domain.errors import AppError
from lebara_desktop.places import Places
from lebara_desktop.services.checkout import CheckoutView

_PATIENCE = 45.0  # seconds
_DECISIONS = 3  # of a person, after which something is wrong
_STILL = 0.6  # seconds in which nothing moves before the person decides again
_STOPPED = FINAL | {State.FROZEN}


def say(**what: object) -> None:
    """Print one line, at once."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def complain(error: Exception) -> None:
    """Tell of an error that reached nobody."""
    say(error=repr(error))


class Person:
    """Who uses this run of the program, and what they still have to do."""

    def __init__(self, made: Services, way: str) -> None:
        self._checkout = made.checkout
        self._made = made
        self._way_name = way
        self._shown: dict[str, State] = {}
        self._asked: set[str] = set()
        self._decisions = 0

    async def buy(self) -> None:
        """Order and pay the cheapest plan."""
        made = self._made
        await made.plans.refresh()
        line = (made.account.view.get().lines.value or ())[0]
        offers = made.plans.view.get().offers.value or ()
        plans = [one for one in offers if one.sellable and not one.is_add_on]
        offer = min(plans, key=lambda one: one.price.minor)
        draft = made.checkout.compose(line, offer, start=StartMode.AFTER_CURRENT, auto_renew=False)
        way = await self._way()
        say(buying=True, minor=draft.total.minor)
        await made.checkout.pay(draft, way)

    async def follow(self) -> None:
        """Go on until everything is over; what waits for a decision is decided again as before."""
        end, moved = time.monotonic() + _PATIENCE, time.monotonic()
        while time.monotonic() < end:
            views = self._checkout.views()
            if not views:
                say(end="nothing", proved=False)
                return
            view = views[-1]
            if self._tell(view):
                moved = time.monotonic()
            if view.state in _STOPPED and (view.state is not State.COMPLETED or (view.proof and view.proof.proved)):
                say(end=view.state, proved=bool(view.proof and view.proof.proved), problem=view.problem)
                return
            if view.state in (State.PREPARED, State.PLACED) and time.monotonic() - moved > _STILL:
                if self._decisions == _DECISIONS:
                    break
                self._decisions += 1
                moved = time.monotonic()
                await self._decide_again(view)
            await asyncio.sleep(0.05)
        say(end="late", state=[one.state for one in self._checkout.views()], proved=False)

    def acted(self) -> None:
        """The payer says that they are done: look at once."""
        for view in self._checkout.views():
            if view.state is State.PAY_PENDING:
                asyncio.get_running_loop().create_task(self._checkout.try_now(view.intent))

    async def _decide_again(self, view: CheckoutView) -> None:
        try:
            await self._checkout.pay_again(view.intent, await self._way())
        except AppError as error:
            say(refused=error.code)

    def _tell(self, view: CheckoutView) -> bool:
        payment = view.payment
        url = (payment.redirect_url or payment.qr_payload) if payment and view.state is State.PAY_PENDING else ""
        if payment and url and payment.id not in self._asked:
            self._asked.add(payment.id)
            say(pay=url)
        if self._shown.get(view.intent) is view.state:
            return False
        self._shown[view.intent] = view.state
        say(state=view.state)
        return True

    async def _way(self) -> Way:
        await self._checkout.refresh_ways()
        ways = self._checkout.ways.get().value or ()
        return next(one for one in ways if self._way_name in (one.name, one.kind.value))


async def main(words: argparse.Namespace) -> None:
    """One run of the program."""
    profile = Profile("crash", words.issuer, words.market, api_root=words.api or words.issuer)
    begun = time.monotonic()
    async with services(Place(profile, "crash", None), Places.under(words.data), complain) as made:
        person = Person(made, words.way)
        reader = asyncio.get_running_loop().create_task(_listen(person))
        await made.session.sign_in(words.login, words.password, words.market, keep=False)
        await made.account.refresh()
        await made.checkout.recover()
        say(ready=round(time.monotonic() - begun, 3), journal=made.checkout.journal_problem)
        if words.buy:
            await person.buy()
        await person.follow()
        reader.cancel()


async def _listen(person: Person) -> None:
    loop, lines = asyncio.get_running_loop(), asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(lines), sys.stdin)
    while await lines.readline():
        person.acted()


def arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser("tests.crash.till", description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--issuer", required=True)
    parser.add_argument("--api", default="", help="where the APIs are asked for, if not at the issuer")
    parser.add_argument("--market", default="GB")
    parser.add_argument("--login", required=True)
    parser.add_argument("--password", required=True)
    parser.add_argument("--way", required=True)
    parser.add_argument("--buy", action="store_true")
    return parser.parse_args()


if __name__ == "__main__":
    asyncio.run(main(arguments()))
