"""In which language a caller wants the names of plans and taxes: ``Accept-Language``, English by default."""

from __future__ import annotations

from functools import lru_cache

from starlette.requests import Request

_SPOKEN = frozenset({"en", "zh", "de", "ar", "da", "nl"})


def preferred(request: Request) -> str:
    """Return the best language for a request."""
    return _best(request.headers.get("accept-language", "")[:200])


@lru_cache(64)
def _best(header: str) -> str:
    wanted: list[tuple[float, int, str]] = []
    for place, part in enumerate(header.split(",")):
        tag, _, weight = part.partition(";q=")
        language = tag.strip().lower().partition("-")[0]
        try:
            share = float(weight) if weight else 1.0
        except ValueError:
            continue
        if language in _SPOKEN and share > 0:
            wanted.append((-share, place, language))
    return min(wanted)[2] if wanted else "en"
