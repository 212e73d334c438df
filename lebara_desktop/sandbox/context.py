"""What every part of the operator is given: the database, the clock, its own address and its settings."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .clock import MINUTE, SECOND, Clock
from .store import Store

if TYPE_CHECKING:
    from starlette.requests import Request


@dataclass(frozen=True)
class Settings:
    """What a run of the operator may choose; times in milliseconds."""

    seed: int = 1
    activation_delay_ms: int = 2 * SECOND
    qr_life_ms: int = 180 * SECOND
    page_life_ms: int = 15 * MINUTE
    order_life_ms: int = 24 * 60 * MINUTE  # an order that nobody pays is cancelled
    workers: int = 1
    sparing: bool = False  # of memory: rare work in processes that end with it, for an operator of one person
    callback_hosts: tuple[str, ...] = ()  # besides this machine, where hub events may be sent
    sign_in_misses_per_minute: int = 20  # unknown names, wrong passwords and codes from one address; 0: no limit


@dataclass
class Context:
    """Handed to every handler as ``request.app.state.ctx``."""

    store: Store
    clock: Clock
    base_url: str
    settings: Settings = field(default_factory=Settings)
    running: set[tuple[str, ...]] = field(default_factory=set)  # idempotency scopes in flight in this process
    armed: bool = True  # whether there may be faults in the database
    to_deliver: bool = False  # whether the last transaction left events in the outbox
    delivering: asyncio.Task[None] | None = None
    before_effect: Callable[[Request], Awaitable[None]] | None = None  # faults: delay between claim and effect
