"""How people use a line: day by day, by weekday, with holidays. Makes the records of the past and of a moved clock."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from itertools import chain
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, insert

from lebara_desktop.sandbox.clock import HOUR, SECOND, to_ms
from lebara_desktop.sandbox.tables import cdr
from lebara_desktop.sandbox.wire import MB

KB = 1024  # volumes are whole KB, so that MB on the wire are exact
_COLUMNS = ("line_id", "product_id", "at", "day", "kind", "amount", "charged", "peer", "country")
Record = tuple[int, int, int, int, str, int, int, str | None, str | None]
_AT_ONCE = 25  # SQLite takes rows of one statement a third faster than a statement for each
_PLACES = f"({', '.join('?' * len(_COLUMNS))})"
_ONE = f"INSERT INTO cdr ({', '.join(_COLUMNS)}) VALUES {_PLACES}"  # noqa: S608 - constants
_MANY = _ONE + f", {_PLACES}" * (_AT_ONCE - 1)

# Days on which people use more (+) or less (-) than usual: month, day, factor.
_HOLIDAYS = {(12, 24): 1.3, (12, 25): 1.6, (12, 31): 1.5, (1, 1): 1.5, (5, 1): 0.8, (10, 1): 1.3}
_PEERS = tuple(f"447700900{number}" for number in range(500, 900))


@dataclass(frozen=True)
class Habit:
    """One person's ordinary day. Rates are means per day; ``week`` weighs Monday to Sunday.

    With ``anchored``, ``week`` begins on the day after the database was filled, so that a sample's story (its forecast,
    say) reads the same on whatever day it is shown.
    """

    data_mb: float = 0.0
    calls: float = 0.0
    call_seconds: int = 150
    on_net: float = 0.0
    abroad: float = 0.0
    countries: tuple[str, ...] = ()
    texts: float = 0.0
    week: tuple[float, ...] = (0.9, 0.9, 0.95, 1.0, 1.15, 1.25, 1.05)
    anchored: bool = False


_AWAY = (1.18, 1.12, 1.22, 1.06, 1.14, 0.7, 0.58)  # on the way five days, at home with Wi-Fi for two
HABITS = {
    "commuter": Habit(360, 2.2, 170, 0.7, 0.35, ("NG", "GH"), 0.9, _AWAY, anchored=True),
    "steady": Habit(290, 1.4, 120, texts=0.2),
    "worker": Habit(240, 1.9, 200, texts=0.2),
    "streamer": Habit(1450, 1.2, 140, 0.3, 0.2, ("IT",), 0.5, (0.8, 0.8, 0.85, 0.9, 1.2, 1.5, 1.4)),
    "tablet": Habit(52, week=(0.8, 0.8, 0.8, 0.9, 1.2, 1.4, 1.3)),
    "parent": Habit(130, 2.4, 190, 0.9, 0.8, ("MA", "FR"), 0.8),
    "grandmother": Habit(12, 1.6, 320, 1.1, 0.9, ("MA",), 0.1),
    "teenager": Habit(150, 0.5, 90, 0.3, texts=2.1, week=(0.7, 0.7, 0.7, 0.8, 1.3, 1.6, 1.4)),
    "light": Habit(58, 0.9, 110, 0.2, 0.1, ("GH",), 0.4),
    "even": Habit(245, 1.5, 140, 0.5, 0.4, ("IN",), 0.6),
    "none": Habit(),
}


@dataclass(frozen=True)
class Stay:
    """The stretch of a line's plan for which records are made; ``left`` is what each bucket still holds, None: no end."""

    line_id: int
    product_id: int
    start: int
    end: int
    left: dict[str, int | None]


@lru_cache(64)  # a day of a moved clock is the same for all lines of a market
def day_starts(start: int, end: int, zone: ZoneInfo) -> tuple[tuple[date, int], ...]:
    """Return the days that ``start`` to ``end`` touches, with the moment each begins in ``zone``."""
    first = datetime.fromtimestamp(start / SECOND, zone).date()
    last = datetime.fromtimestamp((end - 1) / SECOND, zone).date()
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    return tuple((day, to_ms(datetime.combine(day, time(), zone))) for day in days)


def records(
    habit: Habit, rng: random.Random, zone: ZoneInfo, stay: Stay, *, data_total: int | None = None, anchor: int = 0
) -> list[Record]:
    """Return the records of one stay. ``data_total`` (bytes) fixes the sum of its data; ``anchor`` shifts the week."""
    days = day_starts(stay.start, stay.end, zone)
    weights = [_weight(habit, day, anchor, rng) * _share(begin, stay) for day, begin in days]
    volumes = [int(habit.data_mb * weight * MB) // KB * KB for weight in weights]
    if data_total is not None and habit.data_mb:
        volumes = _scaled(volumes, data_total)
    made: list[Record] = []
    for (day, begin), weight, volume in zip(days, weights, volumes, strict=True):
        low, high = max(stay.start, begin + 7 * HOUR), min(stay.end - 1, begin + 23 * HOUR)
        if high > low:
            made += _day(habit, rng, stay, (day.toordinal(), low, high), weight, volume)
    return made


def _share(begin: int, stay: Stay) -> float:
    """How much of the waking day from ``begin`` lies inside the stay."""
    low, high = max(stay.start, begin + 7 * HOUR), min(stay.end, begin + 23 * HOUR)
    return max(0.0, (high - low) / (16 * HOUR))


def _weight(habit: Habit, day: date, anchor: int, rng: random.Random) -> float:
    holiday = _HOLIDAYS.get((day.month, day.day), 1.0)
    return habit.week[(day.weekday() - (anchor if habit.anchored else 0)) % 7] * holiday * (0.82 + 0.36 * rng.random())


def _scaled(volumes: list[int], total: int) -> list[int]:
    """Stretch volumes to an exact sum, in whole KB."""
    whole = sum(volumes)
    if not whole:
        return volumes
    scaled = [volume * total // whole // KB * KB for volume in volumes]
    fullest = max(range(len(scaled)), key=scaled.__getitem__)
    scaled[fullest] += total // KB * KB - sum(scaled)
    return scaled


def _day(
    habit: Habit, rng: random.Random, stay: Stay, day: tuple[int, int, int], weight: float, volume: int
) -> list[Record]:
    ordinal, low, high = day
    line_id, product_id, left, chance = stay.line_id, stay.product_id, stay.left, rng.random
    found: list[Record] = []

    def add(kind: str, amount: int, charged: int, peer: str | None = None, country: str | None = None) -> None:
        at = low + int(chance() * (high - low)) // SECOND * SECOND
        found.append((line_id, product_id, at if at > low else low, ordinal, kind, amount, charged, peer, country))

    first = int(volume * (0.35 + 0.4 * chance())) // KB * KB
    for part in (first, volume - first):
        taken = _take(left, "data", part)
        if taken:
            add("data", taken, taken)
    for kind, rate in (
        ("national_minutes", habit.calls),
        ("on_net_minutes", habit.on_net),
        ("intl_minutes", habit.abroad),
    ):
        for _ in range(int(rate * weight + chance())):
            seconds = 15 + int(rng.expovariate(1 / habit.call_seconds))
            minutes = -(-seconds // 60)
            if _take(left, kind, minutes) == minutes:
                abroad = rng.choice(habit.countries) if kind == "intl_minutes" and habit.countries else None
                add(kind, seconds, minutes, None if abroad else _peer(line_id, rng), abroad)
    for _ in range(int(habit.texts * weight + chance() * bool(habit.texts))):
        if _take(left, "national_sms", 1):
            add("national_sms", 1, 1, _peer(line_id, rng))
    return found


def _peer(line_id: int, rng: random.Random) -> str:
    """One of the few numbers that this person calls, all from the range reserved for fiction."""
    return _PEERS[(line_id * 17 + int(rng.random() * rng.random() * 9)) % 400]


def _take(buckets: dict[str, int | None], kind: str, wanted: int) -> int:
    """Take from a bucket what is there, and note it; nothing where the plan has no such bucket."""
    left = buckets.get(kind, 0)
    if left is None or not left:
        return wanted if left is None else 0
    if wanted >= left:
        buckets[kind] = 0
        return left
    buckets[kind] = left - wanted
    return wanted


def write(tx: Connection, made: Sequence[Record]) -> None:
    """Add records to the database. Those of one line are best neighbours: so they are in the indexes."""
    if not made:
        return
    if tx.dialect.name != "sqlite":
        tx.execute(insert(cdr), [dict(zip(_COLUMNS, record, strict=True)) for record in made])
        return
    whole = len(made) - len(made) % _AT_ONCE
    for first in range(0, whole, _AT_ONCE):
        tx.exec_driver_sql(_MANY, tuple(chain.from_iterable(made[first : first + _AT_ONCE])))
    if whole < len(made):
        tx.exec_driver_sql(_ONE, list(made[whole:]))
