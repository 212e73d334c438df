"""The numbers and SIMs of the fake operator: proofs are checked, the same key makes the same order, an activation takes looks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta

from lebara_desktop.domain.account import Line, LineState, PlanInstance, PlanStatus
from lebara_desktop.domain.errors import AppError, ErrorKind, SignInReason, SignInRefused
from lebara_desktop.domain.ids import AccountId, Msisdn, OfferId, OrderId, PartyId, ProductId
from lebara_desktop.domain.signin import CodeSent, Sent
from lebara_desktop.domain.sim import (
    ActivationState,
    Change,
    ChangeKind,
    ChangeState,
    Iccid,
    Need,
    PortWish,
    Proof,
    Revealed,
    ServiceFact,
    SimCard,
)
from tests.fakes.operator import FakeOperator

CODE, PASSWORD = "12345", "right"
CARD = Iccid("8944004477009002087")
NEW = Msisdn("447700900208")
TAKEN = Msisdn("447700900299")


@dataclass
class FakeSims:
    """Implements ``Sims``; ``trouble`` is raised once by the method it names, after its effect where it says so."""

    operator: FakeOperator
    looks: int = 2  # until an activation is over
    calls: list[str] = field(default_factory=list)
    trouble: dict[str, AppError] = field(default_factory=dict)
    orders: dict[str, Change] = field(default_factory=dict)
    proofs: dict[str, tuple[Need, Msisdn | None]] = field(default_factory=dict)
    run: tuple[Need, Msisdn] | None = None
    by_email: bool = False
    running: int = 0
    holder: tuple[str, str] | None = None

    def new_line(self) -> Line:
        """Put a SIM that waits on the account."""
        plan = PlanInstance(ProductId("prod-9"), OfferId("p10"), "Monthly Plan £10", PlanStatus.CREATED, None)
        line = Line(NEW, self.operator.line.account, "GB", "New SIM", LineState.NOT_ACTIVATED, plan, iccid=CARD.digits)
        self.operator.more_lines = (*self.operator.more_lines, line)
        return line

    async def ask_code(self, need: Need, number: Msisdn, *, by_email: bool = False, language: str = "") -> CodeSent:
        self._called("ask_code")
        if number == TAKEN:
            raise SignInRefused(SignInReason.NUMBER_TAKEN)
        self.run, self.by_email = (need, number), by_email
        return CodeSent(Sent.EMAIL if by_email else Sent.TEXT, number.masked, 5, 3, 600, 60)

    async def ask_again(self) -> CodeSent:
        self._called("ask_again")
        assert self.run is not None
        return CodeSent(Sent.TEXT, self.run[1].masked, 5, 2, 600, 60)

    async def prove_code(self, code: str) -> Proof:
        self._called("prove_code")
        if self.run is None:
            raise SignInRefused(SignInReason.INVALID_SESSION)
        if code != CODE:
            raise SignInRefused(SignInReason.WRONG_CODE, tries_left=2)
        return self._proof(*self.run)

    async def prove_password(self, password: str) -> Proof:
        self._called("prove_password")
        if password != PASSWORD:
            raise SignInRefused(SignInReason.WRONG_PASSWORD, tries_left=4)
        return self._proof(Need.REVEAL, None)

    def drop_code(self) -> None:
        self.run = None

    async def cards(self, party: PartyId) -> tuple[SimCard, ...]:
        self._called("cards")
        lines = (self.operator.line, *self.operator.more_lines)
        return tuple(SimCard(f"sim-{one.msisdn.digits[-3:]}", one.iccid, one.msisdn) for one in lines)

    async def changes(self, party: PartyId) -> tuple[Change, ...]:
        self._called("changes")
        return tuple(self.orders.values())

    async def rename(self, product: ProductId, name: str) -> None:
        self._called("rename")
        self.operator.line = replace(self.operator.line, label=name)

    async def service(self, number: Msisdn) -> ServiceFact | None:
        self._called("service")
        line = self._line(number)
        if line is None:
            return None
        if self.running:
            self.running -= 1
            if not self.running:
                self._alive(line)
            return ServiceFact("svc-1", ActivationState.RUNNING if self.running else ActivationState.ACTIVE)
        waiting = line.state is LineState.NOT_ACTIVATED
        return ServiceFact("svc-1", ActivationState.WAITING if waiting else ActivationState.ACTIVE)

    async def activate(self, service: str, iccid: Iccid) -> ServiceFact:
        self._called("activate")
        if iccid != CARD:
            raise AppError(ErrorKind.REFUSED, code="invalidRequest")
        self.running = self.looks
        return ServiceFact(service, ActivationState.RUNNING)

    async def link(self, key: str, party: PartyId, account: AccountId, number: Msisdn, proof: Proof) -> Change:
        self._check(proof, Need.LINK, number)
        plan = PlanInstance(ProductId("prod-7"), OfferId("p10"), "Monthly Plan £10", PlanStatus.RUNNING, None)
        line = Line(number, account, "GB", "", LineState.ACTIVE, plan)
        return self._order(key, ChangeKind.LINK, ChangeState.DONE, lambda: self._add(line))

    async def unlink(self, key: str, party: PartyId, account: AccountId, product: ProductId, proof: Proof) -> Change:
        gone = next(one for one in self.operator.more_lines if one.current and one.current.id == product)
        self._check(proof, Need.UNLINK, gone.msisdn)
        kept = tuple(one for one in self.operator.more_lines if one is not gone)
        return self._order(key, ChangeKind.UNLINK, ChangeState.DONE, lambda: self._keep(kept))

    async def replace(
        self, key: str, party: PartyId, account: AccountId, product: ProductId, card: Iccid | None, proof: Proof
    ) -> Change:
        self._check(proof, Need.REPLACE, self.operator.line.msisdn)
        return self._order(key, ChangeKind.REPLACE, ChangeState.RUNNING, lambda: None)

    async def port_in(self, key: str, party: PartyId, account: AccountId, product: ProductId, wish: PortWish) -> Change:
        return self._order(key, ChangeKind.PORT_IN, ChangeState.ACCEPTED, lambda: None)

    async def stop(self, key: str, order: OrderId) -> bool:
        self._called("stop")
        found = next((name for name, one in self.orders.items() if one.id == order and one.stoppable), None)
        if found is not None:
            self.orders[found] = replace(self.orders[found], state=ChangeState.CANCELLED)
        return found is not None

    async def reveal(self, sim: str, proof: Proof) -> Revealed:
        self._check(proof, Need.REVEAL, None)
        return Revealed(sim, (("pin1", "4821"), ("puk1", "73910284")))

    async def register_holder(self, party: PartyId, kind: str, number: str) -> None:
        self._called("register_holder")
        self.holder = (kind, number)

    # -- inside

    def _called(self, name: str) -> None:
        self.calls.append(name)
        if (error := self.trouble.pop(name, None)) is not None:
            raise error

    def _proof(self, need: Need, number: Msisdn | None) -> Proof:
        token = f"proof-{len(self.calls)}"
        self.proofs[token] = (need, number)
        return Proof(token)

    def _check(self, proof: Proof, need: Need, number: Msisdn | None) -> None:
        if self.proofs.get(proof.token) != (need, number):
            raise AppError(ErrorKind.FORBIDDEN, code="proofNeeded")

    def _order(self, key: str, kind: ChangeKind, state: ChangeState, act: Callable[[], None]) -> Change:
        """Carry out an order once per key; scripted trouble comes after its effect, as when an answer is lost."""
        if key not in self.orders:
            act()
            due = self.operator.now() + timedelta(hours=24)
            self.orders[key] = Change(OrderId(f"ord-{len(self.orders)}"), kind, state, due=due)
        self._called(kind.value)
        return self.orders[key]

    def _line(self, number: Msisdn) -> Line | None:
        return next((one for one in (self.operator.line, *self.operator.more_lines) if one.msisdn == number), None)

    def _alive(self, line: Line) -> None:
        alive = replace(line, state=LineState.ACTIVE)
        self.operator.more_lines = tuple(alive if one is line else one for one in self.operator.more_lines)

    def _add(self, line: Line) -> None:
        self.operator.more_lines = (*self.operator.more_lines, line)

    def _keep(self, lines: tuple[Line, ...]) -> None:
        self.operator.more_lines = lines
