"""Every sentence is translated in every language, with its placeholders and plural forms."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from lebara_desktop import translations
from tests.checks.translations import FOLDER, Message, faults, problems


def test_all_sentences_are_translated_and_nothing_is_out_of_date() -> None:
    assert problems() == []


@pytest.mark.parametrize(
    ("message", "code", "fault"),
    [
        (Message("A", "Pay {amount}", ("Zahlen",), False, True), "de", "has other placeholders"),
        (Message("A", "Pay {amount}", ("{sum} zahlen",), False, True), "de", "has other placeholders"),
        (Message("A", "Pay", ("",), False, True), "zh", "not translated"),
        (Message("A", "Pay", ("付款",), False, False), "zh", "not translated"),
        (Message("A", "%n days", ("%n Tage",), True, True), "de", "has 1 plural forms of 2"),
        (Message("A", "%n days", ("%n Tag", "Tage"), True, True), "de", "does not say how many"),
        (Message("A", "%n days", ("%n Tage",), False, True), "de", "counts, but lupdate does not see it"),
    ],
)
def test_a_flawed_translation_is_found(message: Message, code: str, fault: str) -> None:
    assert any(found.startswith(fault) for found in faults(message, code))


def test_a_changed_source_is_built_anew_and_only_that(tmp_path: Path) -> None:
    for code in ("de", "zh"):
        (tmp_path / f"lebara_{code}.ts").write_bytes((FOLDER / f"lebara_{code}.ts").read_bytes())
    lrelease = translations.find_lrelease()
    assert translations.build(tmp_path, lrelease) == ""
    assert translations.stale(tmp_path) == []
    built = (tmp_path / "lebara_de.qm").stat().st_mtime
    os.utime(tmp_path / "lebara_de.ts", (built + 5, built + 5))
    assert [one.name for one in translations.stale(tmp_path)] == ["lebara_de.ts"]


def test_without_lrelease_the_set_up_says_that_only_english_is_left(tmp_path: Path) -> None:
    (tmp_path / "lebara_de.ts").write_bytes((FOLDER / "lebara_de.ts").read_bytes())
    assert "English" in translations.build(tmp_path, None)
    assert translations.build(tmp_path / "nothing", None) == ""
