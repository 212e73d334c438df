"""Every line and every branch that decides about money is run by the tests: ``python -m tests.checks.money_coverage``.

Runs the tests of the money rules, the checkout and its journal, and some seeds of the simulator, which judges all they do; prints
what none of them reached.
"""

from __future__ import annotations

import io
import sys
import tempfile
from pathlib import Path

import coverage
import pytest

from tests.checks.house import ROOT

MODULES = (
    "domain/money.py",
    "domain/checkout.py",
    "domain/proof.py",
    *(
        f"services/{name}.py"
        for name in (
            "journal",
            "journal_schema",
            "intent",
            "preparing",
            "case",
            "finding",
            "steps",
            "driver",
            "schedule",
            "live",
            "rebuild",
            "proving",
            "keeping",
            "checkout",
            "neighbours",
        )
    ),
)
_TESTS = (
    "services/test_journal.py",
    "services/test_journal_steps.py",
    "services/test_keeping.py",
    "services/test_outcomes.py",
    "services/test_paying.py",
    "services/test_restarts.py",
    "services/test_rebuild.py",
    "services/test_rare_answers.py",
    "services/test_interrupted.py",
    "services/test_guests.py",
    "unit/test_money.py",
    "unit/test_checkout.py",
    "unit/test_proof.py",
)
_SEEDS = range(1, 31)


def missing() -> str:
    """Run everything and return what was not reached, a line for each module; empty where all was."""
    with tempfile.TemporaryDirectory() as folder:
        watched = coverage.Coverage(
            data_file=str(Path(folder) / "data"),
            branch=True,
            config_file=False,
            include=[str(ROOT / "lebara_desktop" / name) for name in MODULES],
        )
        watched.start()
        failed = _run()
        watched.stop()
        if failed:
            return failed
        report = io.StringIO()
        covered = watched.report(file=report, show_missing=True, skip_covered=True)
        return "" if covered == 100 else report.getvalue()


def _run() -> str:
    from tests.sim.many import run_block

    if any(one.violations for one in run_block(_SEEDS)):
        return "the simulator found violations"
    words = [
        "-q",
        "-x",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:randomly",
        *(str(ROOT / "tests" / name) for name in _TESTS),
    ]
    return "the tests fail" if pytest.main(words) else ""


def main() -> int:
    """Print what was not reached; the exit status says whether that is nothing."""
    found = missing()
    sys.stdout.write(found or f"every branch of {len(MODULES)} money modules was taken\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
