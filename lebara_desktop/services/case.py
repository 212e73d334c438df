"""One intent on its way: what the journal holds, what was seen since, what the person asked for, and the request that may be out.

Nothing here knows a wall clock, a random source, a socket or a file: all are handed in (``Tools``), so that a simulator can own
every point at which the program may be interrupted.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from random import Random
from typing import Any, Protocol

from lebara_desktop.api.port import Operator
from lebara_desktop.domain.checkout import (
    Answered,
    Meaning,
    OrderFact,
    PaymentFact,
    Reply,
    State,
    Unsent,
    Way,
    meaning,
)
from lebara_desktop.domain.clock import Clock
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.ids import PartyId
from lebara_desktop.services.intent import Record
from lebara_desktop.services.schedule import order_delay, retry_delay

QUIET = 120.0  # seconds after which a request that got no answer cannot still be on its way


class Contradiction(Exception):
    """An answer about our intent differs from the journal in what must be equal."""


class OldNews(Exception):
    """An answer is older than what is known (R11)."""


class Book(Protocol):
    """The part of the journal that is written while an intent is driven."""

    async def move(self, record: Record, to: State, why: str, **columns: Any) -> Record: ...  # Any: Record's fields
    async def note(self, record: Record, **columns: Any) -> Record: ...  # Any: Record's fields


async def wait_for(event: asyncio.Event, seconds: float | None) -> None:
    """Return when ``event`` is set or ``seconds`` have passed; None waits for the event alone."""
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        return


@dataclass(frozen=True)
class Tools:
    """All that a case touches. ``poll`` is the time between two looks at a waiting payment, in seconds."""

    net: Operator
    book: Book
    clock: Clock
    rng: Random
    wait: Callable[[asyncio.Event, float | None], Awaitable[None]] = wait_for
    poll: float = 3.0


@dataclass
class Wishes:
    """What the person asked for and is not done yet; lost in a crash, and then to be asked for again (R9)."""

    cancel: bool = False
    void: bool = False
    way: Way | None = None


@dataclass
class Seen:
    """What is known beyond the journal, to be shown. ``problem`` is passing trouble; the journal has its own beside it."""

    payment: PaymentFact | None = None
    order: OrderFact | None = None
    last_try: datetime | None = None
    next_try_in: float | None = None
    problem: str = ""


@dataclass
class Request:
    """The one money request that may be out: whether any try may have reached the operator, and when one last got no answer.

    Times are monotonic seconds.
    """

    reached: bool = False
    silent_at: float | None = None
    tries: int = 0
    since: float = 0.0


@dataclass
class Attempt:
    """What was done to the present payment attempt, beyond the journal; to do any of it twice does no harm."""

    voids: int = 0
    void_problem: str | None = None
    refused: bool = False


@dataclass
class Case:
    """One intent and all that its steps use. ``fresh``: this run of the program made it; ``changed`` is called on each change."""

    record: Record
    party: PartyId
    tools: Tools
    changed: Callable[[], None]
    fresh: bool = False
    wishes: Wishes = field(default_factory=Wishes)
    seen: Seen = field(default_factory=Seen)
    attempt: Attempt = field(default_factory=Attempt)
    looked: bool = False  # at a placed order, since it was placed or the driver was woken
    request: Request = field(init=False)
    _looks: int = 0

    def __post_init__(self) -> None:
        now = self.tools.clock.monotonic()
        self.request = Request(reached=not self.fresh, silent_at=None if self.fresh else now, since=now)

    async def move(self, to: State, why: str, **columns: Any) -> float:  # Any: Record's fields
        """Move on in the journal; returns 0: go on at once. The problem of the last state goes unless a new one is given."""
        before = self.record.state
        columns.setdefault("problem", "")
        self.record = await self.tools.book.move(self.record, to, why, **columns)
        now = self.tools.clock.monotonic()
        unfinished = to is State.CANCELING and before in (State.SENT, State.PAY_SENT)
        self.request = replace(self.request, tries=0, since=now) if unfinished else Request(since=now)
        if to is State.PAY_SENT:
            self.attempt = Attempt()
        self.looked, self._looks = False, 0
        self.seen.problem, self.seen.last_try = "", None
        self.changed()
        return 0

    async def note(self, **columns: Any) -> None:  # Any: Record's fields
        """Write down what became known, without moving on."""
        if any(getattr(self.record, name) != value for name, value in columns.items()):
            self.record = await self.tools.book.note(self.record, **columns)

    async def freeze(self, problem: str) -> float:
        """Stop, a person must look: an answer contradicts the journal, or the operator forbids us."""
        return await self.move(State.FROZEN, problem, problem=problem)

    def means(self, reply: Reply, *, creates_order: bool = False) -> Meaning:
        """Give ``reply`` its meaning, and remember what it says about the request."""
        sense = meaning(reply, first_send=not self.request.reached, creates_order=creates_order)
        if not isinstance(reply, Unsent):
            self.request.reached = True
            if sense in (Meaning.UNKNOWN, Meaning.WAIT):
                self.request.silent_at = self.tools.clock.monotonic()
        return sense

    def means_to_end(self, reply: Reply) -> Meaning:
        """Give a reply to a void or a cancel its meaning; it says nothing about the order or payment that may be out."""
        return meaning(reply, first_send=False, creates_order=False)

    async def otherwise(self, sense: Meaning, reply: Reply) -> float | None:
        """React to a reply that neither brings a fact nor asks for a look; returns the pause."""
        if sense is Meaning.FREEZE:
            return await self.freeze("forbidden" if isinstance(reply, Answered) and reply.status == 403 else "mismatch")
        if sense is Meaning.SIGN_IN:
            return self.trouble(AppError(ErrorKind.SIGNED_OUT))
        if isinstance(reply, Unsent) and reply.insecure:
            return self.trouble(AppError(ErrorKind.INSECURE))
        return self.retry(reply.retry_after if isinstance(reply, Answered) else None)

    def retry(self, hint: float | None = None) -> float:
        """Return the pause before the same is tried again; ``hint`` is the operator's Retry-After."""
        request = self.request
        request.tries += 1
        self.seen.last_try = self.tools.net.now()
        return retry_delay(request.tries, self.tools.clock.monotonic() - request.since, self.tools.rng, hint)

    def trouble(self, error: AppError) -> float | None:
        """Return the pause after a question failed; failures of the journal go up. A broken trust is never retried by itself."""
        if error.kind is ErrorKind.STORAGE or error.code == "illegalMove":
            raise error
        self.seen.problem = {ErrorKind.SIGNED_OUT: "signedOut", ErrorKind.INSECURE: "insecure"}.get(error.kind, "")
        pause = self.retry(error.retry_after)
        return None if self.seen.problem else pause

    def calm(self) -> None:
        """The operator answers again: the next trouble starts its own schedule."""
        self.request.tries, self.request.since = 0, self.tools.clock.monotonic()
        self.seen.problem, self.seen.last_try = "", None

    def can_arrive(self) -> bool:
        """Whether an earlier try of the request may still arrive at the operator, so that a refusal proves nothing (R4)."""
        silent = self.request.silent_at
        return silent is not None and self.tools.clock.monotonic() - silent < QUIET

    async def pause(self, seconds: float) -> None:
        """Wait, for nothing in particular."""
        await self.tools.wait(asyncio.Event(), seconds)

    def next_look(self) -> float:
        """Return the pause before a paid order is looked at again."""
        self._looks += 1
        return order_delay(self._looks - 1)
