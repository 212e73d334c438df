"""Rules for the shape of files: sizes, docstrings, notes left behind, and the lock."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from tests.checks.source import Rule, Source, line_of, under

EVERYWHERE = under("lebara_desktop", "tests", "dev.py")
LONGEST_FILE = 400
LONGEST_FUNCTION = 40
_NOTE = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b(?P<rest>.*)")
_REASON = re.compile(r":\s*(\S+\s+){2,}\S+")
_ISSUE = re.compile(r"\b[A-Z][A-Z0-9]+-\d+\b|#\d+|\b[\w.-]+/[\w.-]+#\d+")
_REQUIREMENT = re.compile(r"^[A-Za-z0-9][\w.\-\[\]]*==[^\s;\\]+")


def long_files(source: Source) -> Iterator[int]:
    """Find files with more than one subject, as far as length tells."""
    if len(source.text.splitlines()) > LONGEST_FILE:
        yield LONGEST_FILE + 1


def long_functions(source: Source) -> Iterator[int]:
    """Find functions that do more than one thing, as far as length tells."""
    for node in source.nodes:
        function = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        if function and (getattr(node, "end_lineno", None) or 0) - line_of(node) + 1 > LONGEST_FUNCTION:
            yield line_of(node)


def missing_docstrings(source: Source) -> Iterator[int]:
    """Find modules and public classes that do not say what they are for; an empty file has nothing to say."""
    if source.text.strip() and not ast.get_docstring(source.tree):
        yield 1
    for node in source.nodes if source.path.startswith("lebara_desktop/") else []:
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_") and not ast.get_docstring(node):
            yield node.lineno


def notes_without_reason(source: Source) -> Iterator[int]:
    """Find notes to oneself that do not say why: ``TODO: `` and at least three words."""
    for line, comment in source.comments.items():
        found = _NOTE.search(comment)
        if found and not _REASON.match(found["rest"]):
            yield line


def workarounds_without_issue(source: Source) -> Iterator[int]:
    """Find work-arounds that do not name their issue in the same comment: QTBUG-1, #12, owner/project#12."""
    for line, comment in source.comments.items():
        if "WORKAROUND" in comment:
            block, at = comment, line + 1
            while at in source.comments:
                block, at = block + source.comments[at], at + 1
            if not _ISSUE.search(block):
                yield line


def lock_problems(text: str) -> Iterator[int]:
    """Yield the lines of a lock that hold an address, an option, or a package without a hash."""
    lines = text.replace("\\\n", "\\ ").splitlines()  # one line per requirement, with its hashes
    number = 1
    for line in lines:
        bare = line.split(" #")[0].strip()
        requirement = _REQUIREMENT.match(bare)
        comment = not bare or bare.startswith("#")
        if "://" in line or " @ " in line or not (comment or (requirement and "--hash=sha256:" in bare)):
            yield number
        number += 1 + line.count("\\ ")


RULES = (
    Rule("short-files", f"A file has one subject and at most {LONGEST_FILE} lines.", EVERYWHERE, long_files),
    Rule(
        "short-functions",
        f"A function does one thing, in at most {LONGEST_FUNCTION} lines.",
        EVERYWHERE,
        long_functions,
    ),
    Rule(
        "says-what-for",
        "Every module, and every public class of the package, has a docstring that says what it is for.",
        under("lebara_desktop", "tests", "dev.py"),
        missing_docstrings,
    ),
    Rule(
        "notes-have-reasons", "A TODO says why it is not done: 'TODO: ' and a reason.", EVERYWHERE, notes_without_reason
    ),
    Rule(
        "workarounds-name-issues",
        "A WORKAROUND names its issue, so that it can go.",
        EVERYWHERE,
        workarounds_without_issue,
    ),
)
