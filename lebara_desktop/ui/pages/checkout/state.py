"""What the checkout wizard shows: one frozen object, what leads out of it, and what a person may ask of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from lebara_desktop.domain.account import Line
from lebara_desktop.domain.checkout import CheckoutFlow, Draft, Way
from lebara_desktop.domain.errors import AppError
from lebara_desktop.domain.ids import MethodId
from lebara_desktop.domain.money import Money
from lebara_desktop.domain.plans import Kind, PlanOffer

if TYPE_CHECKING:
    from lebara_desktop.services.checkout import CheckoutView


class Face(StrEnum):
    """The one thing the wizard shows now."""

    NOTHING = "nothing"
    ALREADY_OPEN = "already_open"  # the same plan for the same line waits in an unfinished order
    JUST_BOUGHT = "just_bought"  # the same plan was bought for the same line minutes ago
    REVIEW = "review"
    PAYMENT = "payment"
    SENDING = "sending"
    QR = "qr"
    BROWSER = "browser"
    UNKNOWN = "unknown"
    CANCELING = "canceling"
    ACTIVATING = "activating"
    DONE = "done"
    NOT_CHARGED = "not_charged"
    REFUNDED = "refunded"
    STOPPED = "stopped"


class Advice(StrEnum):
    """What past usage says about the chosen plan."""

    NONE = "none"
    FITS = "fits"
    MORE = "more"
    BEATEN = "beaten"
    SHORT = "short"
    ADD_ONS = "add_ons"


@dataclass(frozen=True, slots=True)
class AdviceFacts:
    """The figures behind the advice: least and most use of ``kind`` in ``periods`` past periods, and the better plan."""

    advice: Advice = Advice.NONE
    kind: Kind = Kind.DATA
    periods: int = 0
    low: int = 0
    high: int = 0
    better: PlanOffer | None = None


@dataclass(frozen=True, slots=True)
class Loss:
    """What is given up when the new plan starts now."""

    plan: str
    amounts: tuple[tuple[Kind, int], ...] = ()
    unlimited: tuple[Kind, ...] = ()
    days: int = 0


@dataclass(frozen=True, slots=True)
class VoucherState:
    """The voucher field under the credit balance."""

    busy: bool = False
    error: AppError | None = None
    redeemed: Money | None = None


class Check(StrEnum):
    """The steps of the guided network check."""

    TEXT = "text"
    DATA = "data"
    BALANCE = "balance"


@dataclass(frozen=True, slots=True)
class CheckoutState:
    """The whole wizard.

    ``now`` and ``zone`` are the operator's. ``seconds_left`` and ``share_left`` belong to a QR code or page that expires;
    ``next_try`` are seconds to the next look at an unknown outcome, None while one is on its way. ``choosing_again`` is set
    while a way is chosen and an open payment of the same order still stands. ``checks`` holds the answered network steps.
    """

    face: Face = Face.NOTHING
    flow: CheckoutFlow = field(default_factory=CheckoutFlow)
    draft: Draft | None = None
    line: Line | None = None
    person: str = ""
    email: str = ""
    now: datetime = datetime(2026, 1, 1, tzinfo=UTC)
    zone: tzinfo = UTC
    loss: Loss | None = None
    advice: AdviceFacts = field(default_factory=AdviceFacts)
    checked: bool = False
    check_missing: bool = False
    ways: tuple[Way, ...] = ()
    ways_error: AppError | None = None
    ways_loading: bool = False
    chosen: MethodId | None = None
    choosing_again: bool = False
    credit: Money | None = None
    voucher: VoucherState = field(default_factory=VoucherState)
    can_redeem: bool = True
    can_pay: bool = True  # false: the payment journal cannot be written
    busy: bool = False
    problem: str = ""
    error: AppError | None = None
    view: CheckoutView | None = None
    browser_failed: bool = False
    seconds_left: int | None = None
    share_left: float | None = None
    next_try: int | None = None
    late: bool = False
    checks: Mapping[Check, bool] = field(default_factory=dict)
    guest: bool = False  # no account: nothing is known of the number but that it can be renewed
    only_ordered: bool = False  # of JUST_BOUGHT: by somebody else on this computer, and perhaps not paid
    order_duty: bool = False  # the button must name the duty to pay (German Civil Code, section 312j)

    @property
    def starts_later(self) -> bool:
        """Whether the plan begins after today's plan rather than at once."""
        return self.draft is not None and self.draft.validity.start > self.now

    @property
    def way(self) -> Way | None:
        """The chosen way to pay."""
        return next((one for one in self.ways if one.id == self.chosen), None)


@dataclass(frozen=True, slots=True)
class CheckoutExits:
    """Where the wizard leads; given by the application. ``open_browser`` opens an address of the payment provider if its
    host is allowed, and returns whether it did; ``contact_support`` takes the order that a question is about."""

    back_to_plans: Callable[[], None]
    finished: Callable[[], None]
    open_browser: Callable[[str], bool]
    contact_support: Callable[[str], None] = lambda _intent: None


class CheckoutPageView(Protocol):
    """What the presenter needs of the page."""

    def render(self, state: CheckoutState) -> None:
        """Show ``state``."""


class CheckoutIntents(Protocol):
    """What a person may ask for in the wizard."""

    def back_to_plans(self) -> None:
        """Leave for the plans; nothing was sent yet."""

    def open_existing(self) -> None:
        """Go on with the unfinished order."""

    def buy_again(self) -> None:
        """Buy the same plan once more on purpose."""

    def toggle_start(self) -> None:
        """Start now instead of after the current plan, or back."""

    def toggle_auto_renew(self) -> None:
        """Renew by itself from this plan on, or not."""

    def check(self, on: bool) -> None:
        """Tick that plan, price and number were checked."""

    def go_to_payment(self) -> None:
        """Go on to the ways to pay."""

    def back(self) -> None:
        """Go back to the review."""

    def choose_way(self, key: str) -> None:
        """Choose a way to pay."""

    def retry_ways(self) -> None:
        """Ask again which ways there are."""

    def redeem(self, code: str) -> None:
        """Put a voucher onto the credit."""

    def pay(self) -> None:
        """Pay the total in the chosen way."""

    def open_page(self) -> None:
        """Open the payment page in the browser, again if need be."""

    def pay_another_way(self) -> None:
        """Choose another way; the open payment is ended before a new one begins."""

    def keep_waiting(self) -> None:
        """Go back from choosing to the open payment."""

    def cancel_order(self) -> None:
        """Cancel the order; what counts is the operator's answer."""

    def try_now(self) -> None:
        """Look at once how an unknown payment ended."""

    def contact_support(self) -> None:
        """Ask support about this order."""

    def answer_check(self, key: str, worked: bool) -> None:
        """Say how a step of the network check went."""

    def restart_checks(self) -> None:
        """Do the network check again."""

    def finish(self) -> None:
        """Leave for the dashboard."""
