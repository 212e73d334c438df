"""The house rules as a script: ``python -m tests.checks.house [FILE ...]`` prints each violation with its sentence."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from tests.checks import rules_code, rules_screen, rules_shape
from tests.checks.source import Rule, Source, project_files

ROOT = Path(__file__).resolve().parents[2]
RULES: tuple[Rule, ...] = (*rules_screen.RULES, *rules_code.RULES, *rules_shape.RULES)
_LOCK_SENTENCE = "The lock holds exact versions with hashes, no addresses and no options. [lock-is-pinned]"


def violations(source: Source) -> list[str]:
    """Return one line of text for each rule that ``source`` breaks, and where."""
    return [
        f"{source.path}:{line}: {rule.sentence} [{rule.name}]" for rule in RULES for line in rule.violations(source)
    ]


def check(root: Path = ROOT, paths: Sequence[str] = ()) -> list[str]:
    """Return all violations of the project at ``root``, or only those in ``paths``."""
    lock = root / "requirements.lock"
    found = [f"{lock.name}:{line}: {_LOCK_SENTENCE}" for line in rules_shape.lock_problems(lock.read_text("utf-8"))]
    for source in project_files(root):
        if not paths or source.path in paths:
            found += violations(source)
    return found


def main(paths: Sequence[str]) -> int:
    """Check the project and print what is wrong; the exit status says whether it is clean."""
    found = check(paths=paths)
    sys.stdout.write("".join(f"{one}\n" for one in found))
    sys.stdout.write(f"house rules: {len(RULES) + 1} rules, {len(found)} violations\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
