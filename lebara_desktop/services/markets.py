"""Facts about a market that no operator resource carries."""

from __future__ import annotations

from datetime import UTC, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_ZONES = {
    "GB": "Europe/London",
    "DE": "Europe/Berlin",
    "SA": "Asia/Riyadh",
    "CN-SEED": "Asia/Shanghai",
    "DK": "Europe/Copenhagen",
    "NL": "Europe/Amsterdam",
    "FR": "Europe/Paris",
    "ES": "Europe/Madrid",
}


def zone_of(market: str) -> tzinfo:
    """Return the time zone in which an operator of ``market`` counts days; UTC where the market is not known."""
    try:
        return ZoneInfo(_ZONES[market])
    except (KeyError, ZoneInfoNotFoundError):
        return UTC
