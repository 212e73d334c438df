"""From where an order stands to what the wizard shows. Pure, so that every state can be tested in a line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from lebara_desktop.domain.account import Line
from lebara_desktop.domain.checkout import CheckoutFlow, Draft, StartMode, State, Step, Way, WayKind
from lebara_desktop.domain.ids import PaymentId
from lebara_desktop.domain.money import Money
from lebara_desktop.domain.plans import PlanOffer
from lebara_desktop.domain.recommendation import Recommendation, Verdict
from lebara_desktop.ui.pages.checkout.state import Advice, AdviceFacts, Face, Loss

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import tzinfo

    from lebara_desktop.domain.usage import Bucket
    from lebara_desktop.services.checkout import CheckoutView

SLOW = 8.0  # seconds: an answer that takes longer than this is called unknown, not "sending"
LATE = timedelta(minutes=5)  # a plan that is paid and not active after this needs a person
_ENDS = {
    State.PAID: Face.ACTIVATING,
    State.COMPLETED: Face.DONE,
    State.CANCELED: Face.NOT_CHARGED,
    State.REJECTED: Face.NOT_CHARGED,
    State.REFUNDED: Face.REFUNDED,
    State.FROZEN: Face.STOPPED,
}
_PAY_FACES = {Face.SENDING, Face.QR, Face.BROWSER, Face.UNKNOWN, Face.CANCELING, Face.NOT_CHARGED, Face.STOPPED}


@dataclass(frozen=True, slots=True)
class Acted:
    """What this wizard itself did last: ``ago`` seconds ago, when the view showed ``problem`` and ``payment``.

    ``leaving`` is whether that was to leave the open payment for another way.
    """

    ago: float
    problem: str = ""
    payment: PaymentId | None = None
    leaving: bool = False


def face_of(view: CheckoutView, acted: Acted | None, *, was_unknown: bool, choosing_again: bool) -> Face:
    """Return what to show for ``view``.

    ``acted`` is None for an order that was reopened. ``was_unknown`` is whether the outcome was already called unknown in this
    state: it stays so until it is settled.
    """
    quick = acted is not None and acted.ago <= SLOW and not was_unknown
    paying_now = Face.SENDING if quick else Face.UNKNOWN
    match view.state:
        case State.SENT | State.PAY_SENT:
            return paying_now
        case State.CANCELING:
            return Face.CANCELING if quick else Face.UNKNOWN
        case State.PREPARED:
            return Face.SENDING if quick and not view.problem else Face.PAYMENT
        case State.PLACED:
            return Face.SENDING if acted and quick and not _news(view, acted) else Face.PAYMENT
        case State.PAY_PENDING:
            if choosing_again:
                return Face.PAYMENT
            left = acted is not None and acted.leaving and _payment_id(view) == acted.payment
            return paying_now if left else _waiting(view, paying_now)
        case _:
            return _ENDS[view.state]


def _news(view: CheckoutView, acted: Acted) -> bool:
    """Whether the view tells of trouble that is newer than what this wizard did."""
    return bool(view.problem) and (view.problem, _payment_id(view)) != (acted.problem, acted.payment)


def _payment_id(view: CheckoutView) -> PaymentId | None:
    return view.payment.id if view.payment is not None else None


def _waiting(view: CheckoutView, otherwise: Face) -> Face:
    fact = view.payment
    if view.way is not None and view.way.kind is WayKind.CREDIT:
        return otherwise  # nothing for the payer to do
    if fact is not None and fact.qr_payload:
        return Face.QR
    if fact is not None and fact.redirect_url:
        return Face.BROWSER
    return otherwise


def flow_of(face: Face) -> CheckoutFlow:
    """Return where the wizard's steps stand for ``face``."""
    if face in _PAY_FACES:
        return CheckoutFlow(Step.PAY, committed=True)
    if face in (Face.ACTIVATING, Face.DONE, Face.REFUNDED):
        return CheckoutFlow(Step.DONE, committed=True)
    return CheckoutFlow(Step.PAYMENT if face is Face.PAYMENT else Step.REVIEW)


def usable(way: Way, total: Money, credit: Money | None) -> bool:
    """Whether ``total`` can be paid by ``way`` now: the operator offers it, and a credit balance that is known covers it."""
    short = way.kind is WayKind.CREDIT and credit is not None and credit.currency == total.currency and credit < total
    return way.available and not short


def is_late(view: CheckoutView, now: datetime) -> bool:
    """Whether a paid plan has been waiting too long to become active."""
    paid = view.payment.at if view.payment is not None else None
    return view.state is State.PAID and paid is not None and now - paid > LATE


def loss_of(line: Line | None, draft: Draft, buckets: Iterable[Bucket], now: datetime, zone: tzinfo) -> Loss | None:
    """Return what starting now gives up, or None where nothing is lost."""
    current = line.current if line else None
    if draft.start is not StartMode.NOW or current is None or current.period is None or current.period.end <= now:
        return None
    held = tuple(buckets)
    amounts = tuple((one.kind, one.remaining) for one in held if one.remaining)
    endless = tuple(one.kind for one in held if one.unlimited)
    return Loss(current.name, amounts, endless, max(0, current.period.days_left(now, zone)))


def advice_of(offer: PlanOffer, advice: Recommendation | None) -> AdviceFacts:
    """Return what past usage says about ``offer``."""
    fit = advice.fits.get(offer.id) if advice else None
    if advice is None or fit is None:
        return AdviceFacts()
    base = AdviceFacts(Advice.NONE, advice.kind, advice.periods, advice.low, advice.high)
    if fit.beaten_by is not None:
        return AdviceFacts(Advice.BEATEN, advice.kind, advice.periods, advice.low, advice.high, fit.beaten_by)
    word = {
        Verdict.FITS: Advice.FITS,
        Verdict.MORE: Advice.MORE,
        Verdict.SHORT: Advice.SHORT,
        Verdict.TOPPED_UP: Advice.ADD_ONS,
        Verdict.UNKNOWN: Advice.NONE,
    }[fit.verdict]
    if word is Advice.NONE:
        return base
    smaller = advice.best.offer if advice.best and advice.best.offer.id != offer.id else None
    if word is Advice.MORE and smaller is None:
        word = Advice.FITS  # the best there is: larger than needed, and nothing smaller costs less
    return AdviceFacts(word, advice.kind, advice.periods, advice.low, advice.high, smaller)
