"""Saved cards in every state, for the tests of the ways-to-pay page."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from lebara_desktop.domain.checkout import Way, WayKind
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.ids import MethodId
from lebara_desktop.domain.money import Money
from lebara_desktop.domain.ways import CardState, SavedCard
from lebara_desktop.ui.pages.ways.state import Adding, CardFace, Status, WaysState
from tests.fakes.operator import START

VISA = SavedCard(MethodId("card-1"), "Visa", "4242", "08/28", preferred=True)
SOON = SavedCard(MethodId("card-2"), "Mastercard", "4444", "12/26")
OLD = SavedCard(MethodId("card-3"), "Visa", "1881", "09/26", state=CardState.EXPIRED)
BLOCKED = SavedCard(MethodId("card-4"), "", "", "", state=CardState.BLOCKED)
OTHERS = (
    Way(MethodId("card"), WayKind.REDIRECT, "card"),
    Way(MethodId("alipay"), WayKind.QR, "alipay"),
    Way(MethodId("paypal"), WayKind.REDIRECT, "paypal", available=False),
    Way(MethodId("credit"), WayKind.CREDIT, "credit"),
)


def state(**more: object) -> WaysState:
    """Return a page with saved cards."""
    base = WaysState(
        status=Status.READY,
        cards=tuple(CardFace(one) for one in (VISA, SOON, OLD, BLOCKED)),
        others=OTHERS,
        credit=Money(435, "GBP"),
        now=START,
        zone=ZoneInfo("Europe/London"),
    )
    return replace(base, **more)  # type: ignore[arg-type]  # fields of WaysState


STATES = {
    "cards": state(),
    "empty": state(cards=()),
    "loading": WaysState(),
    "failed": WaysState(status=Status.FAILED, failure=AppError(ErrorKind.UNREACHABLE)),
    "beginning": state(adding=Adding.BEGINNING),
    "waiting": state(adding=Adding.WAITING, seconds_left=874),
    "no browser": state(adding=Adding.NO_BROWSER, seconds_left=874),
    "ended": state(adding=Adding.ENDED, reason="cardDeclined"),
    "added": state(adding=Adding.ADDED, added=VISA, cards=(CardFace(VISA),)),
    "busy": state(cards=(CardFace(VISA, busy=True), CardFace(SOON)), error=AppError(ErrorKind.TIMEOUT)),
    "stale": state(stale=True, at=START - timedelta(hours=3), failure=AppError(ErrorKind.UNREACHABLE)),
}
