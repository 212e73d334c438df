"""The checker: judges the whole history of a run, not examples. Each violation is one sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from lebara_desktop.domain.checkout import FINAL, OrderFact, OrderState, Outcome, State
from lebara_desktop.services.checkout import CheckoutView
from tests.fakes.ledger import Ledger

_NOTHING_KEPT = {State.CANCELED, State.REJECTED, State.REFUNDED, State.PREPARED}


class History:
    """What the screens said, judged against the operator's books at the moment it was said."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.violations: list[str] = []
        self.sayings: dict[tuple[int, str], list[Outcome]] = {}
        self.decisions: Counter[str] = Counter()  # how often a person said "pay", by intent

    def said(self, machine: int, view: CheckoutView) -> None:
        """A screen of a machine showed ``view``."""
        said = self.sayings.setdefault((machine, view.intent), [])
        if said and said[-1] is view.outcome:
            return
        said.append(view.outcome)
        charged, kept = books(self.ledger, view.intent)
        if view.outcome in (Outcome.PAID, Outcome.RENEWED) and not charged:
            self.violations.append("said paid, and nothing was charged")
        if view.outcome in (Outcome.NOT_CHARGED, Outcome.REFUNDED) and kept:
            self.violations.append(f"said {view.outcome}, and the operator keeps the money")
        if len(said) > 1 and said[-2] in (Outcome.RENEWED, Outcome.NOT_CHARGED, Outcome.REFUNDED):
            self.violations.append(f"took back a final word: {said[-2]}, then {said[-1]}")


def books(ledger: Ledger, intent: str) -> tuple[int, int]:
    """Return how often an intent was charged, and how often that was kept."""
    orders = {one.id for one in ledger.orders.values() if one.client_ref == intent}
    charged = sum(order in orders for _, order in ledger.captures)
    return charged, charged - sum(order in orders for _, order in ledger.refunds)


def check(
    history: History,
    ledger: Ledger,
    intents: Sequence[tuple[int, str, State]],
    errors: list[Exception],
    *,
    copies: Counter[str],
    lost: frozenset[str] = frozenset(),
    may_freeze: bool = False,
) -> list[str]:
    """Return the violations of a whole run; ``intents`` are those of each machine's disk.

    ``copies`` counts the machines that ever held an intent: where journals decay, two may take up one order, and both pay it.
    ``lost`` stood in a journal that decayed: where an attempt was on its way then, the same key with other bytes stops the
    next one, and so it is where two machines took up the same order. ``may_freeze``: the operator forbade something, so that
    a person must look.
    """
    found = list(history.violations)
    found += [f"failed inside: {error!r}" for error in errors]
    known = {intent for _, intent, _ in intents}
    for one in ledger.orders.values():
        if one.client_ref not in known:
            found += _lost(ledger, one) if one.client_ref in lost else ["an order without an intent"]
    try:
        ledger.check()
    except AssertionError as error:
        found.append(f"the ledger does not balance: {error}")
    for machine, intent, state in intents:
        if state is State.FROZEN and (may_freeze or intent in lost or copies[intent] > 1):
            found += _frozen(ledger, intent)
            continue
        said = history.sayings.get((machine, intent), [])
        found += _intent(
            ledger, intent, state, said, history.decisions[intent], shared=copies[intent] > 1, forgot=intent in lost
        )
    return found


def _lost(ledger: Ledger, order: OrderFact) -> list[str]:
    """Return what is wrong with an order that was over when its journal was rebuilt, or only came to the operator later."""
    charged, kept = books(ledger, order.client_ref)
    settled = order.state is OrderState.COMPLETED if kept else order.state is not OrderState.COMPLETED
    return (
        [] if kept <= 1 and charged <= 1 and settled else [f"lost with its journal: {order.state}, charged {charged}"]
    )


def _frozen(ledger: Ledger, intent: str) -> list[str]:
    """Return what is wrong with an intent that waits for a person: whatever the operator did, it kept money once at most."""
    charged, kept = books(ledger, intent)
    return [f"frozen, charged {charged} and kept {kept} times"] if kept > 1 else []


def _intent(
    ledger: Ledger, intent: str, state: State, said: list[Outcome], decisions: int, *, shared: bool, forgot: bool
) -> list[str]:
    found: list[str] = []
    orders = [one for one in ledger.orders.values() if one.client_ref == intent]
    charged, kept = books(ledger, intent)
    if len(orders) > 1:
        found.append("two orders of one intent")
    attempts = sum(one.client_ref.startswith(f"{intent}/") for one in ledger.payments.values())
    if attempts > decisions:
        found.append(f"{attempts} payments begun on {decisions} decisions")
    if charged and state in (State.CANCELED, State.REJECTED) and (kept or not forgot):
        # a payment that was still on its way when its journal decayed is known to nobody here: the operator gave it back
        found.append(f"{state}, and yet it was charged")
    if charged > 1 and not (shared and kept <= 1):  # two tills paid one order: the operator gave the second back
        found.append(f"charged {charged} times")
    if state not in FINAL:
        found.append(f"unsettled after all healed: {state}")
    done = bool(orders) and orders[0].state is OrderState.COMPLETED
    if (state is State.COMPLETED) != (kept == 1) or (state is State.COMPLETED) != done:
        found.append(f"{state}, kept {kept}, order {orders[0].state if orders else None}")
    if state in _NOTHING_KEPT and any(one.state in (OrderState.OPEN, OrderState.RUNNING) for one in orders):
        found.append(f"{state} over an open order")
    if kept and said and said[-1] is Outcome.NOT_CHARGED:
        found.append("the last word was not charged, and the money is kept")
    return found
