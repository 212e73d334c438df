"""The second step of a sign-in in every state, for the tests of the sign-in page."""

from __future__ import annotations

from dataclasses import replace

from lebara_desktop.domain.errors import AppError, ErrorKind, SignInReason, SignInRefused
from lebara_desktop.domain.signin import Purpose, SecondStep, WayIn
from lebara_desktop.ui.pages.login.state import Face, LoginState, Market, Phase, Slip

_MARKETS = (Market("GB", {"en": "United Kingdom"}),)
_BASE = LoginState(markets=_MARKETS, sandbox=True, ways=frozenset(WayIn), sims=True)
_WRONG = SignInRefused(SignInReason.WRONG_CODE, tries_left=4)
SECOND = replace(_BASE, face=Face.SECOND, second=SecondStep(6, 5, 300), second_left=287)
RECOVERY = replace(SECOND, recovery=True)
STATES = {
    "second": replace(SECOND, error=_WRONG),
    "second-asked": SECOND,
    "second-short": replace(SECOND, slips=frozenset({Slip.CODE_SHORT})),
    "second-busy": replace(SECOND, phase=Phase.SIGNING_IN),
    "second-offline": replace(SECOND, error=AppError(ErrorKind.UNREACHABLE)),
    "second-over": replace(SECOND, error=SignInRefused(SignInReason.INVALID_SESSION), second_left=0),
    "second-waiting": replace(SECOND, error=SignInRefused(SignInReason.TOO_MANY_TRIES), locked_for=50),
    "second-password": replace(SECOND, purpose=Purpose.NEW_PASSWORD),
    "recovery": replace(RECOVERY, error=_WRONG),
    "recovery-short": replace(RECOVERY, slips=frozenset({Slip.RECOVERY_SHORT})),
}
