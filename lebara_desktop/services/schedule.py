"""When to try again: pure rules of SAFETY.md 1.3, "Retry schedule". All times in seconds."""

from __future__ import annotations

from random import Random

_QUICK_TRIES = 4
_QUICK_TIME = 30.0
_LONGEST_HINT = 60.0
_AFTER_PAYMENT = (0.5, 1.0, 1.0, 2.0, 5.0, 10.0, 20.0, 40.0)


def retry_delay(tries: int, elapsed: float, rng: Random, hint: float | None = None) -> float:
    """Return the wait after the ``tries``-th fruitless try, ``elapsed`` seconds after the first.

    At most four quick tries in 30 s (0.5·2ⁿ up to 5 s, times 0.5 to 1), then every 5 s for a minute, every 15 s for ten, and every
    60 s for ever. ``hint`` is the operator's Retry-After: honoured up to 60 s, and never shortens the wait.
    """
    if tries <= _QUICK_TRIES and elapsed < _QUICK_TIME:
        wait = min(5.0, 0.5 * 2.0 ** (tries - 1)) * rng.uniform(0.5, 1.0)
    elif elapsed < _QUICK_TIME + 60:
        wait = 5.0
    elif elapsed < _QUICK_TIME + 60 + 600:
        wait = 15.0
    else:
        wait = 60.0
    return max(wait, min(hint, _LONGEST_HINT)) if hint is not None and hint > 0 else wait


def order_delay(looks: int) -> float:
    """Return the wait before the next look at a paid order, after ``looks`` looks: dense at first, then every 30 s."""
    return _AFTER_PAYMENT[looks] if looks < len(_AFTER_PAYMENT) else 30.0


def watch_delay(failures: int) -> float:
    """Return the wait before an account is read again: 5 min, or 2 s doubling to 30 s while the operator is unreachable."""
    return 300.0 if failures == 0 else min(30.0, 2.0 * 2.0 ** min(failures - 1, 4))
