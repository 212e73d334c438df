"""What happens in the panel: activate, link, unlink, replace, bring, reveal, register. One errand at a time, no widgets.

A proof that was given is kept until its errand is done, so that a lost answer does not cost a second code.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from lebara_desktop.domain.account import Line, LineState, find_line
from lebara_desktop.domain.errors import AppError
from lebara_desktop.domain.ids import Msisdn, NumberError, OrderId
from lebara_desktop.domain.signin import CodeSent
from lebara_desktop.domain.sim import (
    REVEALED_FOR,
    CardSlip,
    Change,
    Iccid,
    Need,
    PortSlip,
    Proof,
    port_days,
    read_card,
    read_iccid,
    read_port_wish,
)
from lebara_desktop.ui.pages.sims.state import NumberSlip, Sent, Step, Task, TaskFace

if TYPE_CHECKING:
    from lebara_desktop.services.account import AccountService
    from lebara_desktop.services.sims import SimsService

_NEEDS = {Task.LINK: Need.LINK, Task.UNLINK: Need.UNLINK, Task.REPLACE: Need.REPLACE}
_SHORTEST_DOCUMENT, _LONGEST_DOCUMENT = 4, 30


class Errands:
    """The panel's own state, and its work. ``time`` is a steady clock in seconds; ``changed`` is called when to look again."""

    def __init__(
        self,
        sims: SimsService,
        account: AccountService,
        market: str,
        time: Callable[[], float],
        changed: Callable[[], None],
    ) -> None:
        self._sims = sims
        self._account = account
        self._region = market if len(market) == 2 else "GB"
        self._time = time
        self._changed = changed
        self._face = TaskFace()
        self._sent: tuple[CodeSent, float] | None = None
        self._hide_at = 0.0
        self._proof: Proof | None = None
        self._card: Iccid | None = None
        self._by_email = False

    @property
    def counting(self) -> bool:
        """Whether seconds are shown."""
        return self._sent is not None or self._face.revealed is not None or self._face.step is Step.RUNNING

    def face(self) -> TaskFace:
        """Return the panel as it is now; secrets whose time is over are gone."""
        face, now = self._face, self._time()
        if face.revealed is not None and now >= self._hide_at:
            face = self._face = replace(face, revealed=None, step=Step.DONE)
        if face.task is Task.ACTIVATE and face.step is Step.RUNNING:
            face = self._face = self._followed(face)
        if self._sent is not None and face.step is Step.CODE:
            code, at = self._sent
            past = now - at
            face = replace(
                face,
                sent=Sent(code, max(0, round(code.expires_in - past)), max(0, round(code.resend_after - past))),
            )
        seconds = max(0, round(self._hide_at - now)) if face.revealed is not None else 0
        return replace(face, seconds=seconds, proved=self._proof is not None)

    def open(self, task: Task, line: Line | None) -> None:
        """Begin a task."""
        self.close()
        card = self._sims.view.get().card_of(line.msisdn) if line else None
        days = port_days(self._account.now(), self._account.zone) if task is Task.PORT_IN else None
        self._face = TaskFace(task, line=line, card=card, days=days)

    def close(self) -> None:
        """Forget the task and all that belongs to it."""
        if self._sent is not None:
            self._sims.forget_code()
        self._face, self._sent, self._proof, self._card, self._by_email = TaskFace(), None, None, None, False

    def edited(self) -> None:
        """What was said about the text before is no longer true."""
        face = self._face
        if not face.busy and (face.slip or face.error or face.reading):
            self._put(slip=None, error=None, reading=None)

    def check_card(self, text: str) -> None:
        """Say which SIM is meant."""
        if self._face.busy:
            return
        reading = read_card(text, self._lines())
        self._put(reading=reading, slip=reading.slip, error=None)

    def activate(self) -> Awaitable[None] | None:
        """Activate the SIM that was checked; without a check nothing happens."""
        reading = self._face.reading
        if self._face.busy or reading is None or reading.slip or reading.line is None or reading.iccid is None:
            return None
        return self._activate(reading.line, reading.iccid)

    def send_code(self, typed: str) -> Awaitable[None] | None:
        """Have a code sent to the number to link, or to the one to take off the account."""
        face = self._face
        if face.busy or face.task not in (Task.LINK, Task.UNLINK):
            return None
        number = self._number(typed)
        if not isinstance(number, Msisdn):
            self._put(slip=number, error=None)
            return None
        self._by_email = False
        return self._send_code(_NEEDS[face.task], number)

    def replace_sim(self, typed: str | None, *, by_email: bool) -> Awaitable[None] | None:
        """Have a code sent before the SIM is replaced: by the card whose number was ``typed``, or by an eSIM."""
        face = self._face
        if face.busy or face.task is not Task.REPLACE or face.line is None:
            return None
        card = self._new_card(typed) if typed is not None else None
        if isinstance(card, CardSlip):
            self._put(slip=card, error=None)
            return None
        self._card, self._by_email = card, by_email
        return self._send_code(Need.REPLACE, face.line.msisdn)

    def resend_code(self) -> Awaitable[None] | None:
        """Have another code sent."""
        return None if self._face.busy or self._sent is None else self._resend()

    def enter_code(self, code: str) -> Awaitable[None] | None:
        """Enter the code and do what it was for; with a proof at hand, only the latter."""
        if self._face.busy or self._face.step is not Step.CODE or self._sent is None:
            return None
        digits = "".join(char for char in code if char.isdecimal())
        if self._proof is None and len(digits) != self._sent[0].length:
            self._put(slip=NumberSlip.CODE_LENGTH, error=None)
            return None
        return self._enter(digits)

    def port_in(self, typed: tuple[str, str, str], day: date) -> Awaitable[None] | None:
        """Bring a number."""
        face = self._face
        if face.busy or face.line is None or face.days is None:
            return None
        own = [one.msisdn for one in self._lines()]
        wish = read_port_wish(typed, day, self._region, own, face.days)
        if isinstance(wish, PortSlip):
            self._put(slip=wish, error=None)
            return None
        return self._do(self._sims.port_in(face.line.msisdn, wish))

    def stop_change(self, order: OrderId) -> Awaitable[None] | None:
        """Take a change back."""
        return None if self._face.busy else self._stop(order)

    def reveal(self, password: str) -> Awaitable[None] | None:
        """Show the secrets of the task's SIM."""
        face = self._face
        if face.busy or face.card is None:
            return None
        if not password:
            self._put(slip=NumberSlip.PASSWORD_EMPTY, error=None)
            return None
        return self._reveal(face.card.id, password)

    def register(self, kind: str, number: str) -> Awaitable[None] | None:
        """Register the holder."""
        bare = number.strip()
        if self._face.busy:
            return None
        if not _SHORTEST_DOCUMENT <= len(bare) <= _LONGEST_DOCUMENT or not bare.replace("-", "").isalnum():
            self._put(slip=NumberSlip.DOCUMENT, error=None)
            return None
        return self._register(kind, bare)

    # -- work -----------------------------------------------------------------------------------------------------------

    async def _activate(self, line: Line, iccid: Iccid) -> None:
        self._put(busy=True, error=None, line=line)
        try:
            await self._sims.activate(line.msisdn, iccid)
        except AppError as error:
            self._put(busy=False, error=error)
        else:
            self._put(busy=False, step=Step.RUNNING)

    async def _send_code(self, need: Need, number: Msisdn) -> None:
        self._put(busy=True, slip=None, error=None, number=number)
        try:
            code = await self._sims.ask_code(need, number, by_email=self._by_email)
        except AppError as error:
            self._put(busy=False, error=error)
        else:
            self._sent = (code, self._time())
            self._put(busy=False, step=Step.CODE)

    async def _resend(self) -> None:
        self._put(busy=True, slip=None, error=None)
        try:
            self._sent = (await self._sims.ask_again(), self._time())
        except AppError as error:
            self._put(busy=False, error=error)
        else:
            self._put(busy=False)

    async def _enter(self, digits: str) -> None:
        self._put(busy=True, slip=None, error=None)
        try:
            if self._proof is None:
                self._proof = await self._sims.prove(digits)
            change = await self._carry_out(self._proof)
        except AppError as error:
            if error.code == "proofNeeded":
                self._proof = None
            self._put(busy=False, error=error)
        else:
            self._sent = self._proof = None
            self._put(busy=False, step=Step.DONE, change=change)

    def _carry_out(self, proof: Proof) -> Awaitable[Change]:
        face = self._face
        assert face.number is not None
        if face.task is Task.LINK:
            return self._sims.link(face.number, proof)
        if face.task is Task.UNLINK:
            return self._sims.unlink(face.number, proof)
        return self._sims.replace(face.number, self._card, proof)

    async def _do(self, work: Awaitable[Change]) -> None:
        self._put(busy=True, slip=None, error=None)
        try:
            change = await work
        except AppError as error:
            self._put(busy=False, error=error)
        else:
            self._put(busy=False, step=Step.DONE, change=change)

    async def _stop(self, order: OrderId) -> None:
        found = next((one for one in self._sims.view.get().changes.value or () if one.id == order), None)
        self.close()
        self._face = TaskFace(Task.STOP, Step.RUNNING, change=found, busy=True)
        self._changed()
        try:
            stopped = await self._sims.stop(order)
        except AppError as error:
            self._put(busy=False, error=error, step=Step.DONE)
        else:
            self._put(busy=False, step=Step.DONE, stopped=stopped)

    async def _reveal(self, card: str, password: str) -> None:
        self._put(busy=True, slip=None, error=None)
        try:
            found = await self._sims.reveal(card, password)
        except AppError as error:
            self._put(busy=False, error=error)
        else:
            self._hide_at = self._time() + REVEALED_FOR
            self._put(busy=False, revealed=found)

    async def _register(self, kind: str, number: str) -> None:
        self._put(busy=True, slip=None, error=None)
        try:
            await self._sims.register_holder(kind, number)
        except AppError as error:
            self._put(busy=False, error=error)
        else:
            self._put(busy=False, step=Step.DONE)

    # -- looking --------------------------------------------------------------------------------------------------------

    def _followed(self, face: TaskFace) -> TaskFace:
        """Look whether the SIM is alive; one that is not, and is not followed any more, can be tried again."""
        line = find_line(self._lines(), face.line.msisdn) if face.line else None
        if line is not None and line.state is not LineState.NOT_ACTIVATED:
            return replace(face, step=Step.DONE, line=line)
        waiting = line is not None and line.msisdn in self._sims.view.get().activating
        return face if waiting else replace(face, step=Step.FORM)

    def _number(self, typed: str) -> Msisdn | NumberSlip:
        """Return the number to prove."""
        face = self._face
        if face.task is Task.LINK:
            try:
                number = Msisdn.parse(typed, self._region)
            except NumberError:
                return NumberSlip.NOT_A_NUMBER
            return NumberSlip.OWN_ALREADY if find_line(self._lines(), number) else number
        return face.line.msisdn if face.line else NumberSlip.NOT_A_NUMBER

    def _new_card(self, typed: str) -> Iccid | CardSlip:
        card = read_iccid(typed, [one.msisdn for one in self._lines()])
        if isinstance(card, Iccid) and any(one.iccid == card.digits for one in self._lines()):
            return CardSlip.ACTIVE
        return card

    def _lines(self) -> tuple[Line, ...]:
        return self._account.view.get().lines.value or ()

    def _put(self, **changes: object) -> None:
        self._face = replace(self._face, **changes)  # type: ignore[arg-type]  # fields of TaskFace
        self._changed()
