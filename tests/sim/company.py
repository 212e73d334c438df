"""What happens in the middle of a person's click: the program recovers, somebody signs out, another comes, a second click."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from random import Random
from typing import TYPE_CHECKING

from lebara_desktop.domain.checkout import FINAL
from lebara_desktop.domain.errors import AppError
from tests.fakes.operator import CARD, CREDIT, QR
from tests.sim.world import PEOPLE

if TYPE_CHECKING:
    from tests.sim.machine import Machine, Program

CROWDED = (2, 7)  # of eight seeds; the others stay the stories they were when they failed
_SOON = 12  # turns of the loop: about what two steps of the journal take
_SHORTLY = (0.0, 0.0, 0.01, 0.3)


async def beside(machine: Machine, program: Program, click: Awaitable[None]) -> None:
    """Do ``click``, and something else meanwhile; a refusal of either is what a screen would say."""
    ends = await asyncio.gather(click, _other(machine, program), return_exceptions=True)
    for end in ends:
        if isinstance(end, BaseException) and not isinstance(end, AppError):
            raise end


async def _other(machine: Machine, program: Program) -> None:
    rng, checkout = machine.rng, program.checkout
    await asyncio.sleep(rng.choice(_SHORTLY))
    for _ in range(rng.randrange(_SOON)):
        await asyncio.sleep(0)
    match rng.randrange(6):
        case 0 | 1:
            await checkout.recover()
        case 2:
            await program.session.sign_out()
        case 3:
            await program.session.sign_out()
            await _some_turns(rng)
            program.session.arrive(rng.choice(PEOPLE))
        case 4:
            await machine.pay(program, machine.drafts[-1] if machine.drafts else None)
        case _:
            await _click_again(machine, program)


async def _some_turns(rng: Random) -> None:
    for _ in range(rng.randrange(4)):
        await asyncio.sleep(0)


async def _click_again(machine: Machine, program: Program) -> None:
    views = program.views()
    if not views:
        return
    view, checkout = machine.rng.choice(views), program.checkout
    intent = view.intent
    match machine.rng.randrange(4):
        case 0:
            machine.life.history.decisions[intent] += 1
            await checkout.pay_again(intent, machine.rng.choice((QR, CARD, CREDIT)))
        case 1:
            await checkout.cancel(intent)
        case 2:
            await checkout.stop_payment(intent)
        case _ if view.state in FINAL:
            await checkout.told(intent)
