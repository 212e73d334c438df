"""Reads back what a renewal did: payment, order, the plan in the inventory, its buckets, the confirmation (F: proof)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from lebara_desktop.domain.account import Line
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.ids import ProductId
from lebara_desktop.domain.proof import Proof
from lebara_desktop.domain.usage import Bucket
from lebara_desktop.services.case import Case, OldNews
from lebara_desktop.services.finding import look_at_order, look_at_payment

_DELAYS = (0.5, 0.5, 1.0, 2.0, 3.0, 5.0)
_LONGEST = 60.0  # seconds; then the screen stays with what is proved


async def prove(case: Case, is_ours: Callable[[Line], bool], show: Callable[[Proof], None]) -> None:
    """Read the proof until it is whole and confirmed, or a minute has passed; ``show`` gets each state of it.

    ``is_ours`` recognises the intent's line. A part that cannot be read now keeps what was known of it; the one AppError that is
    raised is SIGNED_OUT.
    """
    proof = Proof(before=case.record.display.before, payment=case.seen.payment, order=case.seen.order)
    begun, looks, read = case.tools.clock.monotonic(), 0, False
    while True:
        proof = await _money(case, proof)
        if not read:
            proof, read = await _account(case, is_ours, proof)
        proof = await _messages(case, proof)
        show(proof)
        waited = case.tools.clock.monotonic() - begun
        if (proof.proved and proof.confirmed and read) or waited >= _LONGEST:
            return
        await case.pause(_DELAYS[min(looks, len(_DELAYS) - 1)])
        looks += 1


async def _money(case: Case, proof: Proof) -> Proof:
    if proof.paid and proof.completed:
        return proof
    try:
        order = await look_at_order(case)
        payment = await look_at_payment(case)
    except OldNews:
        return proof
    except AppError as error:
        return _tolerate(error, proof)
    return replace(proof, order=order or proof.order, payment=payment or proof.payment)


async def _account(case: Case, is_ours: Callable[[Line], bool], proof: Proof) -> tuple[Proof, bool]:
    """Read the plan on the line and its buckets; the second value is whether both are there."""
    try:
        lines = await case.tools.net.lines(case.party)
        line = next((one for one in lines if is_ours(one)), None)
        if line is None or case.record.order_id is None:
            return proof, False
        proof = replace(proof, plan=line.bought_by(case.record.order_id), paid_until=line.paid_until)
        if proof.plan is None:
            return proof, False
        return replace(proof, buckets=await _buckets(case, proof.plan.id)), proof.on_account
    except AppError as error:
        return _tolerate(error, proof), False


async def _buckets(case: Case, plan: ProductId) -> tuple[Bucket, ...]:
    """Read what the plan holds; a guest may not, and then there is nothing to wait for."""
    try:
        return await case.tools.net.buckets(plan)
    except AppError as error:
        if error.kind is not ErrorKind.FORBIDDEN:
            raise
        return ()


async def _messages(case: Case, proof: Proof) -> Proof:
    if proof.confirmed or case.record.order_id is None:
        return proof
    try:
        return replace(proof, messages=await case.tools.net.messages(case.party, case.record.order_id))
    except AppError as error:
        return _tolerate(error, proof)


def _tolerate(error: AppError, proof: Proof) -> Proof:
    if error.kind is ErrorKind.SIGNED_OUT:
        raise error
    return proof
