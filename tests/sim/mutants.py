"""Deliberately wrong designs, one per rule of SAFETY.md 1.3: a simulator that lets one live is too weak."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any
from unittest.mock import patch

from lebara_desktop.domain.checkout import Lost, Meaning, PaymentState, State, meaning
from lebara_desktop.services import case as case_module
from lebara_desktop.services import finding, steps
from lebara_desktop.services.case import Case
from lebara_desktop.services.checkout import CheckoutService
from lebara_desktop.services.driver import Driver
from lebara_desktop.services.live import LiveIntents
from tests.fakes.operator import QR, FakeOperator
from tests.sim.loop import JumpingLoop
from tests.sim.many import in_processes, known_seeds
from tests.sim.run import run
from tests.sim.world import SimJournal

# Any below: patched functions keep the signature of the ones they stand in for


@contextmanager
def _step(state: State, wrong: Any) -> Iterator[None]:
    with patch.dict(steps.STEPS, {state: wrong}):
        yield


def send_before_journal() -> Any:
    """R1: the order leaves before SENT is on disk."""

    async def prepared(case: Case) -> float | None:
        if case.wishes.way is not None and not case.wishes.cancel:
            await case.tools.net.post_order(case.record.id, case.record.body or b"")
        return await steps.prepared(case)

    return _step(State.PREPARED, prepared)


def pay_before_journal() -> Any:
    """R1: the payment leaves before PAY_SENT is on disk."""
    real = steps._begin_payment

    async def begin(case: Case, way: Any, order: Any) -> float:
        key = f"{case.record.id}/{case.record.attempt + 1}"
        body = case.tools.net.payment_body(key, case.record.account, order, case.record.amount, way.id)
        await case.tools.net.post_payment(key, body)
        return await real(case, way, order)

    return patch.object(steps, "_begin_payment", begin)


def new_key() -> Any:
    """R2: every try of the order has a key of its own."""
    real = FakeOperator.post_order
    count = iter(range(10**9))

    async def post(self: Any, key: str, body: bytes) -> Any:
        return await real(self, f"{key}#{next(count)}", body)

    return patch.object(FakeOperator, "post_order", post)


def rebuild_body() -> Any:
    """R2: the body is made anew for each try."""
    real = FakeOperator.post_payment
    count = iter(range(10**9))

    async def post(self: Any, key: str, body: bytes) -> Any:
        return await real(self, key, body + b" " * (next(count) % 50))

    return patch.object(FakeOperator, "post_payment", post)


def _time_out_means(orders: bool) -> Any:
    real = meaning

    def wrong(reply: Any, *, first_send: bool, creates_order: bool) -> Meaning:
        if isinstance(reply, Lost) and creates_order and orders:
            return Meaning.REJECT
        return real(reply, first_send=first_send, creates_order=creates_order)

    return patch.object(case_module, "meaning", wrong)


def timeout_is_failure() -> Any:
    """R3: an order without an answer counts as refused."""
    return _time_out_means(orders=True)


def pay_timeout_is_failure() -> Any:
    """R3: a payment without an answer counts as not made."""
    real = steps._pay

    async def pay(case: Case) -> Any:
        tries = case.request.tries
        found = await real(case)
        return steps.NoPayment("timeout") if isinstance(found, steps.Pause) and tries == 0 else found

    @contextmanager
    def both() -> Iterator[None]:
        with patch.object(steps, "_pay", pay), patch.object(Case, "can_arrive", lambda self: False):
            yield

    return both()


def refusal_is_absence() -> Any:
    """R4: a refusal is believed while an earlier try may still arrive."""
    return patch.object(Case, "can_arrive", lambda self: False)


def cancel_is_local() -> Any:
    """R5: cancelling needs no word of the operator."""

    async def canceling(case: Case) -> float | None:
        return await case.move(State.CANCELED, "local")

    return _step(State.CANCELING, canceling)


def cancel_leaves_payments() -> Any:
    """R5: an order is cancelled without ending its payment."""

    async def canceling(case: Case) -> float | None:
        if case.record.order_id is None:
            return await steps.canceling(case)
        return await steps._cancel(case, case.record.order_id)

    return _step(State.CANCELING, canceling)


def trust_redirect() -> Any:
    """R6: coming back from the payment page counts as paid."""

    async def pending(case: Case) -> float | None:
        if case.seen.payment is not None and case.tools.rng.random() < 0.1:
            return await case.move(State.PAID, "came back")
        return await steps.pay_pending(case)

    return _step(State.PAY_PENDING, pending)


def qr_again_without_void() -> Any:
    """R7: another payment begins while the last one lives."""

    async def pending(case: Case) -> float | None:
        if case.wishes.way is not None and not case.wishes.cancel:
            return await steps._give_up_attempt(case, "another way", "")
        return await steps.pay_pending(case)

    return _step(State.PAY_PENDING, pending)


def void_is_believed() -> Any:
    """R7: asking to end a payment counts as its end."""
    real = steps._void

    async def void(case: Case, payment: Any, problem: str) -> float | None:
        await real(case, payment, problem)
        return await steps._give_up_attempt(case, "asked", problem)

    return patch.object(steps, "_void", void)


def no_twin_guard() -> Any:
    """R8: a second wizard makes a second intent."""
    return patch.object(LiveIntents, "twins", lambda *_: ())


def wishes_contest_no_payment() -> Any:
    """R8: a second order of a wish may be paid while the first is on its way."""
    return patch.object(LiveIntents, "contested", lambda *_: False)


def click_before_the_past_is_known() -> Any:
    """R8: a purchase begins before the journal was asked for an unfinished one of the same wish."""

    async def know_all(self: CheckoutService, *_: Any) -> None:
        await self.open()

    return patch.object(CheckoutService, "_know_all", know_all)


def acts_before_the_first_write() -> Any:
    """R1: what is wished for an order is done while nothing of it is on the disk, or ever will be."""
    real = LiveIntents.add

    def add(self: LiveIntents, *args: Any, **named: Any) -> Any:
        entry = real(self, *args, **named)
        entry.written = True
        return entry

    return patch.object(LiveIntents, "add", add)


def orders_outlive_their_person() -> Any:
    """R14: who comes next sees, and drives, what the last one bought."""
    return patch.object(LiveIntents, "clear", lambda *_: None)


def recovery_pays() -> Any:
    """R9: recovery begins a payment by itself."""
    real = CheckoutService._restore

    def restore(self: CheckoutService, record: Any, identity: Any) -> Any:
        entry = real(self, record, identity)
        entry.case.wishes.way = QR
        return entry

    return patch.object(CheckoutService, "_restore", restore)


def recovery_skips_sent() -> Any:
    """R9: recovery leaves what was sent without an answer."""
    real = CheckoutService._start

    def start(self: CheckoutService, entry: Any) -> None:
        if not (entry.recovered and entry.state is State.SENT):
            real(self, entry)

    return patch.object(CheckoutService, "_start", start)


def recovery_forgets_the_past() -> Any:
    """R3: after a restart the first try counts as the first ever."""
    real = Case.__post_init__

    def init(self: Case) -> None:
        self.fresh = True
        real(self)

    return patch.object(Case, "__post_init__", init)


def no_lock() -> Any:
    """R10: two drivers of one intent."""

    def start(self: CheckoutService, entry: Any) -> None:
        async def twice() -> None:
            await Driver(entry.case).run()

        self._tasks.spawn(self._drive(entry))
        self._tasks.spawn(twice())

    return patch.object(CheckoutService, "_start", start)


def no_stale_check() -> Any:
    """R11: an older answer is believed, and a dead payment lives again."""

    async def orders(case: Case) -> Any:
        facts = [one for one in await case.tools.net.orders_by_ref(case.record.id) if one.client_ref == case.record.id]
        return facts[0] if facts else None

    async def payments(case: Case) -> Any:
        facts = await case.tools.net.payments_by_ref(case.record.pay_key or "")
        return facts[0] if facts else None

    @contextmanager
    def both() -> Iterator[None]:
        with (
            patch.object(steps, "look_at_order", orders),
            patch.object(finding, "look_at_order", orders),
            patch.object(steps, "look_at_payment", payments),
            patch.object(finding, "look_at_payment", payments),
        ):
            yield

    return both()


def journal_forgets() -> Any:
    """R12: the payment goes on after the journal failed to write PAY_SENT."""
    real = SimJournal.move

    async def move(self: Any, record: Any, to: State, why: str, **columns: Any) -> Any:
        if to is State.PAY_SENT:
            from dataclasses import replace

            kept = {name: value for name, value in columns.items() if name != "method"}
            return replace(record, state=to, **kept)
        return await real(self, record, to, why, **columns)

    return patch.object(SimJournal, "move", move)


def expiry_by_hand() -> Any:
    """R15: the end of a QR is guessed instead of asked for."""

    async def pending(case: Case) -> float | None:
        fact = case.seen.payment
        if fact is not None and fact.state is PaymentState.PENDING and case.tools.rng.random() < 0.05:
            return await steps._give_up_attempt(case, "surely over", "expired")
        return await steps.pay_pending(case)

    return _step(State.PAY_PENDING, pending)


MUTANTS: tuple[Callable[[], Any], ...] = (
    send_before_journal,
    pay_before_journal,
    new_key,
    rebuild_body,
    timeout_is_failure,
    pay_timeout_is_failure,
    refusal_is_absence,
    cancel_is_local,
    cancel_leaves_payments,
    trust_redirect,
    qr_again_without_void,
    void_is_believed,
    no_twin_guard,
    wishes_contest_no_payment,
    click_before_the_past_is_known,
    acts_before_the_first_write,
    orders_outlive_their_person,
    recovery_pays,
    recovery_skips_sent,
    recovery_forgets_the_past,
    no_lock,
    no_stale_check,
    journal_forgets,
    expiry_by_hand,
)


def hunt(seeds: int, tell: Callable[[str], object], jobs: int | None = None) -> int:
    """Run each mutant until a seed catches it, ``seeds`` at most; return 1 where one lives."""
    living = 0
    for line, caught in in_processes([partial(_hunt_one, number, seeds) for number in range(len(MUTANTS))], jobs):
        living += not caught
        tell(line)
    tell(f"mutants={len(MUTANTS)} living={living}\n")
    return 1 if living else 0


def _hunt_one(number: int, seeds: int) -> tuple[str, bool]:
    mutant = MUTANTS[number]
    caught = first_catch(mutant, seeds)
    found = "LIVES" if caught is None else f"seed {caught[0]}: {caught[1]}"
    return f"{mutant.__name__:28} {found}\n", caught is not None


def first_catch(mutant: Callable[[], Any], seeds: int) -> tuple[int, str] | None:
    """Return the first seed that catches ``mutant``, and what it saw."""
    loop = JumpingLoop()
    loop.set_exception_handler(lambda _loop, _context: None)
    try:
        for seed in (*range(1, seeds + 1), *known_seeds()):
            with mutant():
                result = run(seed, loop)
            if result.violations:
                return seed, result.violations[0]
    finally:
        loop.run_until_complete(asyncio.sleep(0))
        loop.close()
    return None
