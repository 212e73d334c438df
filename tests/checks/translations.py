"""The sentences and their translations: ``python -m tests.checks.translations [--update]``.

Runs Qt's lupdate over the program and compares with ``resources/i18n/lebara_<code>.ts``: every sentence must be there, be
translated, and keep its placeholders. ``--update`` writes the new sentences into the files, to be translated by a person.
English has a file for its plurals only.
"""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "i18n"
TARGETS = {
    **{"en": "en_GB", "zh": "zh_CN", "ar": "ar", "de": "de_DE"},
    **{"nl": "nl_NL", "fr": "fr_FR", "es": "es_ES", "da": "da_DK"},
}
FORMS = {"en": 2, "zh": 1, "ar": 6, "de": 2, "nl": 2, "fr": 2, "es": 2, "da": 2}  # plural forms, in Qt's order
_PLACE = re.compile(r"\{\w+\}")
_MAY_SPELL_OUT = {"ar": (1, 2), "de": (0,)}  # forms that stand for one number only, so that words may say it


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence in one file: as written, its translations (several where it counts something), whether done."""

    context: str
    source: str
    forms: tuple[str, ...]
    counted: bool
    finished: bool


def lupdate(folder: Path) -> None:
    """Bring the files in ``folder`` up to the sentences in the program."""
    sources = sorted(str(path) for path in (ROOT / "lebara_desktop").rglob("*.py") if "sandbox" not in path.parts)
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    common = ["-silent", "-locations", "none", "-no-obsolete", "-source-language", "en"]
    for code, target in TARGETS.items():
        plural = ["-pluralonly"] if code == "en" else []
        file = ["-target-language", target, "-ts", str(folder / f"lebara_{code}.ts")]
        subprocess.run([str(tool), *common, *plural, *sources, *file], check=True, capture_output=True, cwd=ROOT)


def read(file: Path) -> list[Message]:
    """Return all messages of a file."""
    found = []
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = translation.findall("numerusform") if translation is not None else []
            counted = message.get("numerus") == "yes"
            texts = [form.text or "" for form in forms] if counted else [message.findtext("translation") or ""]
            finished = translation is not None and translation.get("type") is None
            name, source = context.findtext("name") or "", message.findtext("source") or ""
            found.append(Message(name, source, tuple(texts), counted, finished))
    return found


def problems() -> list[str]:
    """Return what keeps the translations from being complete, one line each."""
    with tempfile.TemporaryDirectory() as made:
        fresh = Path(made)
        for code in TARGETS:
            shutil.copy(FOLDER / f"lebara_{code}.ts", fresh)
        lupdate(fresh)
        found = [line for code in TARGETS for line in _file_problems(code, fresh / f"lebara_{code}.ts")]
        found += _unseen({one.source for one in read(fresh / "lebara_de.ts")})
    return found


def _file_problems(code: str, fresh: Path) -> Iterator[str]:
    if fresh.read_bytes() != (FOLDER / fresh.name).read_bytes():
        yield f"{fresh.name} is not up to date: python -m tests.checks.translations --update"
    for one in read(fresh):
        for fault in faults(one, code):
            yield f"{fresh.name}: {one.context}: {one.source!r}: {fault}"


def faults(one: Message, code: str) -> Iterator[str]:
    """Say what is wrong with a translation."""
    if not one.finished or not all(one.forms):
        yield "not translated"
        return
    if "%n" in one.source and not one.counted:
        yield "counts, but lupdate does not see it: it knows plural forms in tr() alone"
    if one.counted and len(one.forms) != FORMS[code]:
        yield f"has {len(one.forms)} plural forms of {FORMS[code]}"
    for at, form in enumerate(one.forms):
        if sorted(set(_PLACE.findall(form))) != sorted(set(_PLACE.findall(one.source))):
            yield f"has other placeholders: {form!r}"
        count = re.search(r"%L?n", one.source)
        spelled = count is not None and count.group() not in form
        if one.counted and spelled and at not in _MAY_SPELL_OUT.get(code, ()) and not (code == "ar" and at == 0):
            yield f"does not say how many: {form!r}"


def _unseen(known: set[str]) -> Iterator[str]:
    """Find sentences that the program looks up and lupdate does not see, such as those inside an f-string."""
    for path in sorted((ROOT / "lebara_desktop").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            text = node.args[{"tr": 0, "translate": 1}[name]] if name in ("tr", "translate") and node.args[1:] else None
            text = node.args[0] if name == "tr" and node.args else text
            if isinstance(text, ast.Constant) and isinstance(text.value, str) and text.value not in known:
                yield f"{path.relative_to(ROOT)}:{node.lineno}: lupdate does not see {text.value!r}; take it out of the f-string"


def main() -> int:
    """Update the files when asked, then say what is missing."""
    if "--update" in sys.argv[1:]:
        lupdate(FOLDER)
    found = problems()
    verdict = f"{len(found)} problems" if found else "complete"
    sys.stdout.write("".join(f"{one}\n" for one in [*found, f"translations: {verdict}"]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
