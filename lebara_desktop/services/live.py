"""The intents that live in this run of the program: what each shows, which belong together, which are unfinished."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field

from lebara_desktop.domain.account import Line
from lebara_desktop.domain.checkout import FINAL, OPEN, State
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.ids import Msisdn, OfferId, PartyId
from lebara_desktop.domain.proof import Proof
from lebara_desktop.services.case import Case, Tools
from lebara_desktop.services.driver import Driver
from lebara_desktop.services.intent import CheckoutView, Record
from lebara_desktop.services.store import Store

UNFINISHED = OPEN | {State.FROZEN}


@dataclass
class Entry:
    """One live intent: its driver, the task that runs it, and what is shown of it. ``number`` is None until it is known again.

    Until it is ``written``, nothing of it may be done: whatever is wished for meanwhile waits for the journal's first word.
    """

    driver: Driver
    store: Store[CheckoutView]
    number: Msisdn | None
    written: bool
    recovered: bool = False
    proof: Proof | None = None
    task: asyncio.Task[None] | None = field(default=None, repr=False)

    @property
    def case(self) -> Case:
        """What is known of the intent."""
        return self.driver.case

    @property
    def state(self) -> State:
        """Where the intent stands in the journal."""
        return self.driver.case.record.state

    @property
    def left(self) -> bool:
        """Whether a former run prepared it, and nobody has decided on it since: nothing of it was or is being sent."""
        return self.state is State.PREPARED and not self.case.fresh and self.case.wishes.way is None

    @property
    def unproved(self) -> bool:
        """Whether this run owes a person the proof of a renewal: it was found or driven here, and could not be read back yet."""
        followed = self.recovered or self.task is not None
        return followed and self.state is State.COMPLETED and not (self.proof is not None and self.proof.proved)

    @property
    def stuck(self) -> bool:
        """Whether the journal failed under it, so that only the disk knows where it stands."""
        return self.case.seen.problem == "storage"


class LiveIntents:
    """All entries of the signed-in person. ``keyed`` is the journal's hash; it finds a line again without naming it."""

    def __init__(self, tools: Tools, keyed: Callable[[str], bytes], on_error: Callable[[Exception], None]) -> None:
        self.unfinished: Store[tuple[CheckoutView, ...]] = Store(())
        self.untold: Store[tuple[CheckoutView, ...]] = Store(())
        self._tools = tools
        self._keyed = keyed
        self._on_error = on_error
        self._entries: dict[str, Entry] = {}

    def __iter__(self) -> Iterator[Entry]:
        return iter(tuple(self._entries.values()))

    def __contains__(self, intent: str) -> bool:
        return intent in self._entries

    def get(self, intent: str) -> Entry:
        """Return an entry; raises AppError NOT_FOUND."""
        try:
            return self._entries[intent]
        except KeyError:
            raise AppError(ErrorKind.NOT_FOUND) from None

    def add(self, record: Record, party: PartyId, number: Msisdn | None, *, fresh: bool) -> Entry:
        """Take an intent in; ``fresh`` where it is being made just now."""
        driver = self._driver(record, party, fresh)
        entry = Entry(driver, Store(_first_view(record, party, number)), number, written=not fresh)
        self._entries[record.id] = entry
        return entry

    def reload(self, entry: Entry, record: Record) -> None:
        """Believe the disk, after the journal failed under this entry."""
        entry.driver = self._driver(record, entry.case.party, fresh=False)
        self.publish(record.id)

    def drop(self, entry: Entry) -> None:
        """Let an entry go that stands for nothing on the disk; another one of the same intent stays."""
        intent = entry.case.record.id
        if self._entries.get(intent) is entry:
            del self._entries[intent]

    def clear(self) -> None:
        """Let all entries go; their work stops where it stands, which the journal knows."""
        for entry in self:
            if entry.task is not None:
                entry.task.cancel()
        self._entries.clear()
        self._summarise()

    def twins(self, msisdn: Msisdn, offer: OfferId, states: Collection[State]) -> tuple[Entry, ...]:
        """Return the entries of the same line and plan that stand in one of ``states``, the newest first."""
        number = self._keyed(msisdn.digits)
        return tuple(one for one in self._of(number, offer) if one.state in states)

    def superseded(self, entry: Entry) -> bool:
        """Whether ``entry`` was left prepared by a former run, and another intent of its line and plan has gone further."""
        return entry.left and self.contested(entry)

    def contested(self, entry: Entry) -> bool:
        """Whether another intent of the same line and plan is on its way: two payments of one wish must not begin."""
        record = entry.case.record
        others = (one for one in self._of(record.number_hmac, record.plan) if one is not entry)
        return any(one.state in UNFINISHED and not one.left for one in others)

    def _of(self, number: bytes, plan: str) -> Iterator[Entry]:
        for one in reversed(tuple(self)):
            if (one.case.record.number_hmac, one.case.record.plan) == (number, plan):
                yield one

    def is_ours(self, entry: Entry, line: Line) -> bool:
        """Whether ``line`` is the one that ``entry`` renews."""
        return self._keyed(line.msisdn.digits) == entry.case.record.number_hmac

    def name(self, lines: Iterable[Line]) -> None:
        """Give restored intents their numbers again, from the account's lines."""
        known = tuple(lines)
        for entry in self:
            if entry.number is None:
                entry.number = next((line.msisdn for line in known if self.is_ours(entry, line)), None)
                if entry.number is not None:
                    self.publish(entry.case.record.id)

    def publish(self, intent: str) -> None:
        """Show an entry as it stands; a screen that fails must not stop the money."""
        entry = self._entries.get(intent)
        if entry is None:
            return
        try:
            entry.store.set(_view(entry))
            self._summarise()
        except Exception as error:  # noqa: BLE001 — told to the one sink
            self._on_error(error)

    def _driver(self, record: Record, party: PartyId, fresh: bool) -> Driver:
        return Driver(Case(record, party, self._tools, lambda: self.publish(record.id), fresh=fresh))

    def _summarise(self) -> None:
        shown = UNFINISHED - {State.PREPARED}
        self.unfinished.set(tuple(one.store.get() for one in self if one.state in shown))
        ended = (one for one in self if one.state in FINAL and not one.case.record.receipt_shown)
        self.untold.set(tuple(one.store.get() for one in ended))


def _first_view(record: Record, party: PartyId, number: Msisdn | None) -> CheckoutView:
    shown = record.display
    return CheckoutView(
        intent=record.id,
        draft=record.draft(party, number),
        state=record.state,
        way=shown.way,
        problem=record.problem,
        attempted_at=shown.attempted_at,
    )


def _view(entry: Entry) -> CheckoutView:
    case = entry.case
    record, seen = case.record, case.seen
    return CheckoutView(
        intent=record.id,
        draft=record.draft(case.party, entry.number),
        state=record.state,
        way=record.display.way,
        payment=seen.payment,
        order=seen.order,
        proof=entry.proof,
        last_try=seen.last_try,
        next_try_in=seen.next_try_in,
        problem=seen.problem or record.problem,
        attempted_at=record.display.attempted_at,
    )
