"""Drives one intent: one loop, one step at a time; a step ends in the journal before the next one touches the socket."""

from __future__ import annotations

import asyncio

from lebara_desktop.domain.checkout import OPEN, State, Way
from lebara_desktop.domain.errors import AppError
from lebara_desktop.services.case import Case, Contradiction, OldNews
from lebara_desktop.services.steps import STEPS


class Driver:
    """The only one that may move its case. Wishes are taken at the next safe point; ``run`` ends when the intent does."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self._woken = asyncio.Event()
        self._turn = asyncio.Lock()

    def wake(self) -> None:
        """Do the next thing now."""
        self.case.looked = False
        self._woken.set()

    def want_cancel(self) -> None:
        """Cancel as soon as what is unknown is finished."""
        self.case.wishes.cancel = True
        self._woken.set()

    def want_void(self) -> None:
        """End the waiting payment, so that another way can be chosen."""
        self.case.wishes.void = True
        self._woken.set()

    def want_way(self, way: Way) -> None:
        """Pay by ``way`` once no other payment of this order lives."""
        self.case.wishes.way = way
        self._woken.set()

    async def run(self) -> None:
        """Drive until the intent is final or frozen; rests where a person has to decide. Raises AppError of the journal."""
        async with self._turn:
            while self.case.record.state in OPEN:
                self._woken.clear()
                pause = await self._step()
                if pause != 0 and self.case.record.state in OPEN:
                    await self._rest(pause)

    async def _step(self) -> float | None:
        case = self.case
        try:
            return await STEPS[case.record.state](case)
        except Contradiction:
            return await case.freeze("mismatch")
        except OldNews:
            return case.retry()
        except AppError as error:
            return case.trouble(error)

    async def _rest(self, pause: float | None) -> None:
        case = self.case
        case.seen.next_try_in = pause if case.request.tries else None
        case.changed()
        await case.tools.wait(self._woken, pause)
        case.seen.next_try_in = None


def may_pay(state: State) -> bool:
    """Whether a person may decide on a way to pay now: nothing is unknown, and a waiting payment can be ended first."""
    return state in (State.PREPARED, State.PLACED, State.PAY_PENDING)
