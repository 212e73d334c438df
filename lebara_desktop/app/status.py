"""``--status``: the account as one JSON object for scripts and widgets, from the remembered sign-in, without a window (DI8)."""

from __future__ import annotations

import asyncio
import json
import logging
import sys
from pathlib import Path
from typing import Any

from lebara_desktop.app.composition import choose_operator, services
from lebara_desktop.app.embedded import EmbeddedOperator, OperatorState
from lebara_desktop.domain.account import Line
from lebara_desktop.domain.errors import AppError
from lebara_desktop.domain.usage import Bucket
from lebara_desktop.places import Places
from lebara_desktop.services.account import AccountView
from lebara_desktop.services.tasks import TaskScope


def print_status(profile: str, data: Path | None) -> int:
    """Print the status; return 0, or 3 where nobody is remembered, or 4 where nothing can be read."""
    told, status = asyncio.run(_ask(profile, Places.under(data)))
    sys.stdout.write(json.dumps(told, ensure_ascii=False) + "\n")
    return status


async def _ask(profile: str, places: Places) -> tuple[dict[str, Any], int]:  # Any: JSON
    place = choose_operator(profile, places)
    scope = TaskScope(_log)
    try:
        if place.embedded:
            place.embedded.start()
            scope.spawn(place.embedded.keep_running())
            await _ready(place.embedded)
        async with services(place, places, _log) as made:
            try:
                if not await made.session.resume():
                    return {"signedIn": False}, 3
            except AppError as error:
                return {"signedIn": False, "problem": error.kind.value}, 4
            await made.account.refresh()
            return describe(made.account.view.get()), 0
    finally:
        await scope.aclose()
        if place.embedded:
            place.embedded.stop()


def _log(error: Exception) -> None:
    logging.getLogger(__name__).error("%s", error)


async def _ready(embedded: EmbeddedOperator) -> None:
    changed = asyncio.Event()
    forget = embedded.state.subscribe(lambda _: changed.set())
    async with asyncio.timeout(20):
        if embedded.state.get() is OperatorState.STARTING:
            await changed.wait()
    forget()


def describe(view: AccountView) -> dict[str, Any]:
    """Return what is known, with the time of every answer; amounts in bytes, seconds, counts and minor units."""
    credit = view.credit.value
    return {
        "signedIn": True,
        "asOf": view.lines.at.isoformat() if view.lines.at else None,
        "lines": [_line(one) for one in view.lines.value or ()],
        "selected": view.selected.digits if view.selected else None,
        "buckets": [_bucket(one) for one in view.buckets.value or ()],
        "credit": {"minor": credit.balance.minor, "currency": credit.balance.currency} if credit else None,
    }


def _line(line: Line) -> dict[str, Any]:
    return {
        "msisdn": line.msisdn.digits,
        "state": line.state.value,
        "plan": line.current.name if line.current else None,
        "paidUntil": line.paid_until.isoformat() if line.paid_until else None,
        "autoRenew": line.auto_renew,
    }


def _bucket(bucket: Bucket) -> dict[str, Any]:
    return {
        "kind": bucket.kind.value,
        "unlimited": bucket.unlimited,
        "used": bucket.used,
        "remaining": bucket.remaining,
        "total": bucket.total,
    }
