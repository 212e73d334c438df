"""How people use a line: day by day, by weekday, with holidays. Makes the records of the past and of a moved clock."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cached_property, lru_cache
from math import log
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, func, insert, select

from lebara_desktop.sandbox.clock import HOUR, SECOND, to_ms
from lebara_desktop.sandbox.tables import RECORDS_OF_A_LINE, cdr
from lebara_desktop.sandbox.wire import MB

_WAKES, _SLEEPS = 7 * HOUR, 23 * HOUR  # after midnight
_AWAKE = _SLEEPS - _WAKES
KB = 1024  # volumes are whole KB, so that MB on the wire are exact
_COLUMNS = ("id", "line_id", "product_id", "at", "day", "kind", "amount", "charged", "peer", "country")
Record = tuple[int, int, int, int, str, int, int, str | None, str | None]
Numbers = dict[int, int]  # line -> the id of its newest record
_ONE = f"INSERT INTO cdr ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"  # noqa: S608 - constants

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

    @cached_property
    def kinds(self) -> tuple[tuple[str, float], ...]:
        """What this person does besides data, with its mean per day."""
        rates = {"national_minutes": self.calls, "on_net_minutes": self.on_net}
        rates |= {"intl_minutes": self.abroad, "national_sms": self.texts}
        return tuple((kind, rate) for kind, rate in rates.items() if rate)


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
        low, high = max(stay.start, begin + _WAKES), min(stay.end - 1, begin + _SLEEPS)
        if high > low:
            _day(made, habit, rng, stay, (day.toordinal(), low, high), weight, volume)
    return made


def _share(begin: int, stay: Stay) -> float:
    """How much of the waking day from ``begin`` lies inside the stay."""
    low, high = max(stay.start, begin + _WAKES), min(stay.end, begin + _SLEEPS)
    return max(0.0, (high - low) / _AWAKE)


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


def of_a_day(habit: Habit, rng: random.Random, zone: ZoneInfo, stay: Stay, anchor: int, made: list[Record]) -> None:
    """Add the records of a stay of a day or less. Written flat: a moved clock needs it for every line on every day."""
    line_id, product_id, left, chance = stay.line_id, stay.product_id, stay.left, rng.random
    awake: list[tuple[int, int, int]] = []  # the waking hours of the calendar days it touches: ordinal, begin, seconds
    weight, length = 0.0, 0
    for day, begin in day_starts(stay.start, stay.end, zone):
        low, high = begin + _WAKES, begin + _SLEEPS
        low, high = (low if low > stay.start else stay.start), (high if high < stay.end else stay.end - 1)
        if high <= low:
            continue
        ordinal, seconds, share = (
            day.toordinal(),
            (high - low) // SECOND,
            _weight(habit, day, anchor, rng) * (high - low) / _AWAKE,
        )
        taken = _take(left, "data", int(habit.data_mb * share * MB) // KB * KB)
        if taken:
            at = low + int(chance() * seconds) * SECOND
            made.append((line_id, product_id, at, ordinal, "data", taken, taken, None, None))
        awake.append((ordinal, low, seconds))
        weight, length = weight + share, length + seconds
    for kind, rate in habit.kinds:
        for _ in range(int(rate * weight + chance())):
            second = int(chance() * length)
            ordinal, low, seconds = awake[0] if second < awake[0][2] else awake[1]
            at = low + (second if second < seconds else second - awake[0][2]) * SECOND
            _contact(made, habit, rng, stay, (ordinal, at), kind)


def _day(
    made: list[Record],
    habit: Habit,
    rng: random.Random,
    stay: Stay,
    day: tuple[int, int, int],
    weight: float,
    volume: int,
) -> None:
    ordinal, low, high = day
    chance, seconds = rng.random, (high - low) // SECOND
    first = int(volume * (0.35 + 0.4 * chance())) // KB * KB
    for part in (first, volume - first):
        taken = _take(stay.left, "data", part)
        if taken:
            at = low + int(chance() * seconds) * SECOND
            made.append((stay.line_id, stay.product_id, at, ordinal, "data", taken, taken, None, None))
    for kind, rate in habit.kinds:
        for _ in range(int(rate * weight + chance())):
            _contact(made, habit, rng, stay, (ordinal, low + int(chance() * seconds) * SECOND), kind)


def _contact(
    made: list[Record], habit: Habit, rng: random.Random, stay: Stay, when: tuple[int, int], kind: str
) -> None:
    """Add a call or a text, if the plan still has room for the whole of it."""
    text = kind == "national_sms"
    amount = 1 if text else 15 + int(-log(1.0 - rng.random()) * habit.call_seconds)
    charged = 1 if text else -(-amount // 60)
    held = stay.left.get(kind, 0)
    if held is not None:
        if held < charged:
            return
        stay.left[kind] = held - charged
    peer = country = None
    if kind == "intl_minutes" and habit.countries:
        country = habit.countries[int(rng.random() * len(habit.countries))]
    else:
        peer = _peer(stay.line_id, rng)
    made.append((stay.line_id, stay.product_id, when[1], when[0], kind, amount, charged, peer, country))


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


def write(tx: Connection, made: Sequence[Record], numbers: Numbers) -> None:
    """Add records to the database; ``numbers`` is carried from one write to the next of a transaction."""
    if not made:
        return
    rows = []
    for record in made:
        line_id = record[0]
        number = (numbers[line_id] if line_id in numbers else _newest(tx, line_id)) + 1
        numbers[line_id] = number
        rows.append((number, *record))
    if tx.dialect.name == "sqlite":  # straight to the driver: half a million rows a year
        connection: Any = tx.connection.dbapi_connection
        connection.executemany(_ONE, rows)
    else:
        tx.execute(insert(cdr), [dict(zip(_COLUMNS, row, strict=True)) for row in rows])


def _newest(tx: Connection, line_id: int) -> int:
    first = line_id * RECORDS_OF_A_LINE
    mine = cdr.c.id.between(first, first + RECORDS_OF_A_LINE - 1)
    return int(tx.execute(select(func.max(cdr.c.id)).where(mine)).scalar() or first)
