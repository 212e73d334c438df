"""What one run of the wizard remembers. Only the presenter touches it; the page sees a state made from it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from lebara_desktop.domain.account import Line
from lebara_desktop.domain.checkout import CheckoutFlow, Draft, State
from lebara_desktop.domain.errors import AppError
from lebara_desktop.domain.ids import MethodId
from lebara_desktop.ui.pages.checkout.faces import Acted
from lebara_desktop.ui.pages.checkout.state import Check, Face, VoucherState

if TYPE_CHECKING:
    from lebara_desktop.services.checkout import CheckoutView


@dataclass
class Desk:
    """The order on the desk: what was chosen, what was sent, what is known of it. Times are of the clock that never jumps."""

    draft: Draft | None = None
    line: Line | None = None
    flow: CheckoutFlow = field(default_factory=CheckoutFlow)
    face: Face = Face.NOTHING
    checked: bool = False
    check_missing: bool = False
    chosen: MethodId | None = None
    choosing_again: bool = False
    acted: Acted | None = None
    acted_at: float = 0.0
    told: bool = False
    unknown_since: State | None = None
    busy: bool = False
    error: AppError | None = None
    voucher: VoucherState = field(default_factory=VoucherState)
    view: CheckoutView | None = None
    existing: CheckoutView | None = None
    browser_failed: bool = False
    opened: set[str] = field(default_factory=set)
    next_try_at: float | None = None
    checks: dict[Check, bool] = field(default_factory=dict)

    def act(self, at: float) -> None:
        """Remember that the wizard sends something at ``at``, and what the view showed before."""
        payment = self.view.payment if self.view is not None else None
        leaving = self.view is not None and self.view.state is State.PAY_PENDING
        self.acted_at, self.unknown_since = at, None
        self.acted = Acted(0.0, self.view.problem if self.view else "", payment.id if payment else None, leaving)

    def acted_by(self, now: float) -> Acted | None:
        """Return what was done last, as seen at ``now``."""
        return replace(self.acted, ago=now - self.acted_at) if self.acted is not None else None
