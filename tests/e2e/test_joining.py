"""A new account whose program is killed between its steps: the next sign-in goes on, and there is one account in the end."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from lebara_desktop.app.embedded import Sample
from lebara_desktop.tour.audit import Auditor
from tests.e2e.operators import OutsideOperator
from tests.e2e.process import Run, play

_PATIENCE = 40.0  # seconds
_OFFICE = Sample("", "office@operator.example", "sandbox-office", "GB", "", "")
_FAMILY = "Bakker"


class Office(Auditor):
    """The operator's own systems, which see everybody."""

    def persons(self, family: str) -> int:
        """Count the persons of a name."""
        path = f"/tmf-api/party/v4/individual?familyName={family}&limit=100"
        return len(self._get(path, self._token(_OFFICE)))


@pytest.fixture
def operator(tmp_path: Path) -> Iterator[OutsideOperator]:
    made = OutsideOperator(tmp_path)
    made.start()
    yield made
    made.kill()


def test_a_registration_that_was_killed_half_way_is_finished_by_the_next_sign_in(
    operator: OutsideOperator, tmp_path: Path
) -> None:
    words = "--profile", str(operator.profile("GB")), "--operator", operator.url
    operator.counter.stall("POST /tmf-api/customerManagement/*", 60)
    with Run("register_and_be_killed_half_way", tmp_path, *words) as run:
        run.line("CREATING")
        until = time.monotonic() + _PATIENCE
        while operator.counter.hits() == 0:  # the second step waits, so the first is made
            assert time.monotonic() < until, "the second step was never tried"
        run.kill()
    operator.counter.heal()
    play("come_back_and_have_the_account", tmp_path, *words)
    assert Office(operator.url).persons(_FAMILY) == 1
