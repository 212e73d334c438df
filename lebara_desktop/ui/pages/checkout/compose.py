"""Puts together the wizard's state from what the presenter remembers and what the services know."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from lebara_desktop.domain.checkout import State
from lebara_desktop.ui.pages.checkout.faces import advice_of, is_late, loss_of
from lebara_desktop.ui.pages.checkout.state import AdviceFacts, CheckoutState, Face

if TYPE_CHECKING:
    from datetime import datetime

    from lebara_desktop.domain.clock import Clock
    from lebara_desktop.services.account import AccountService
    from lebara_desktop.services.checkout import CheckoutService, CheckoutView
    from lebara_desktop.services.plans import PlansService
    from lebara_desktop.ui.pages.checkout.desk import Desk

_ORDER_DUTY = {"DE"}  # markets whose law words the order button: German Civil Code, section 312j (3)
_QR_LIFE = 180.0  # seconds; only until the operator says when its code was made


def make_state(
    desk: Desk, checkout: CheckoutService, account: AccountService, plans: PlansService, clock: Clock
) -> CheckoutState:
    """Return what the page shows now."""
    ways, now = checkout.ways.get(), account.now()
    view = desk.view
    seconds, share = _life(view, now)
    base = CheckoutState(
        face=desk.face,
        flow=desk.flow,
        draft=desk.draft,
        line=desk.line,
        now=now,
        zone=account.zone,
        checked=desk.checked,
        check_missing=desk.check_missing,
        ways=ways.value or (),
        ways_error=ways.error,
        ways_loading=ways.loading,
        chosen=desk.chosen,
        choosing_again=desk.choosing_again,
        voucher=desk.voucher,
        can_pay=checkout.journal_ready.get() is not False,
        busy=desk.busy,
        problem=view.problem if view else "",
        error=desk.error,
        view=view,
        browser_failed=desk.browser_failed,
        seconds_left=seconds,
        share_left=share,
        next_try=None if desk.next_try_at is None else max(0, math.ceil(desk.next_try_at - clock.monotonic())),
        late=view is not None and is_late(view, now),
        checks=dict(desk.checks),
        guest=account.guest,
        only_ordered=desk.existing is not None and desk.existing.state is not State.COMPLETED,
        order_duty=desk.line is not None and desk.line.market in _ORDER_DUTY,
    )
    return _with_account(base, account, plans)


def _with_account(state: CheckoutState, account: AccountService, plans: PlansService) -> CheckoutState:
    """Add what is known of the person and the line: contact, credit, what would be lost, whether the plan fits."""
    known, draft = account.view.get(), state.draft
    person, credit = known.person.value, known.credit.value
    same_line = draft is not None and known.selected == draft.msisdn
    buckets = (known.buckets.value or ()) if same_line else ()
    deciding = state.face in (Face.REVIEW, Face.JUST_BOUGHT, Face.ALREADY_OPEN)
    return replace(
        state,
        person=person.name if person else "",
        email=person.email if person else "",
        credit=credit.balance if credit else None,
        can_redeem=credit is not None,
        loss=loss_of(state.line, draft, buckets, state.now, state.zone) if draft and deciding else None,
        advice=advice_of(draft.offer, plans.view.get().recommendation) if draft and same_line else AdviceFacts(),
    )


def _life(view: CheckoutView | None, now: datetime) -> tuple[int | None, float | None]:
    """Return the seconds and the share that are left of a code or page that expires."""
    fact = view.payment if view else None
    if view is None or fact is None or fact.expires_at is None:
        return None, None
    left = max(0.0, (fact.expires_at - now).total_seconds())
    began = fact.at or view.attempted_at
    whole = (fact.expires_at - began).total_seconds() if began else _QR_LIFE
    return math.floor(left), min(1.0, left / whole) if whole > 0 else 0.0
