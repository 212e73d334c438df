"""Errors carry facts and never sentences; a fixed clock lets a year pass in a test."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from lebara_desktop.domain.clock import Clock, FixedClock
from lebara_desktop.domain.errors import AppError, ErrorKind, SignInReason, SignInRefused


@pytest.mark.parametrize("kind", list(ErrorKind))
def test_only_what_may_pass_by_itself_is_retried(kind: ErrorKind) -> None:
    passing = {"unreachable", "timeout", "operator", "busy", "bad_answer"}
    assert AppError(kind).retryable is (kind in passing)


def test_an_error_names_its_kind_and_the_operators_word() -> None:
    plain, coded = AppError(ErrorKind.TIMEOUT), AppError(ErrorKind.REFUSED, code="voucherUsed", support_id="S1")
    assert (str(plain), str(coded), coded.code, coded.support_id) == (
        "timeout",
        "refused: voucherUsed",
        "voucherUsed",
        "S1",
    )


def test_a_refused_sign_in_says_why_and_what_is_left() -> None:
    error = SignInRefused(SignInReason.WRONG_PASSWORD, tries_left=2, retry_after=30, market="DE")
    assert (error.kind, error.code, error.tries_left, error.retry_after, error.market) == (
        ErrorKind.SIGN_IN,
        "wrong_password",
        2,
        30,
        "DE",
    )
    assert not error.retryable


def test_a_fixed_clock_moves_only_when_told_and_always_in_utc() -> None:
    clock: Clock = FixedClock(datetime(2026, 11, 22, 12, tzinfo=timezone(timedelta(hours=3))))
    assert isinstance(clock, FixedClock)
    assert clock.now() == datetime(2026, 11, 22, 9, tzinfo=UTC)
    clock.advance(timedelta(days=365, seconds=1.5))
    assert clock.now() == datetime(2027, 11, 22, 9, 0, 1, 500000, tzinfo=UTC)
    assert clock.now().tzinfo is UTC
    assert clock.monotonic() == 365 * 86400 + 1.5
