"""Text from outside cannot steer the screen: no direction tricks, no invisible signs, no towers of marks, no endless lines."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lebara_desktop.domain.text import clean, isolate

ACUTE = "\u0301"
HOSTILE = st.text(
    st.one_of(
        st.characters(),  # lone surrogates too
        st.sampled_from(
            [*"\u202e\u2066\u200b\u200d\ufeff\u061c\x00\x1b\n\t \u2028\u00a0\u034f\u20dd\ue000\ud800e", ACUTE]
        ),
        st.characters(min_codepoint=0xE0000, max_codepoint=0xE007F),
    ),
    max_size=400,
)


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("Monthly Plan £15", "Monthly Plan £15"),
        ("abc\u202egpj.exe", "abcgpj.exe"),
        ("\u2067\u2066a\u2069\u061cb\u200f", "ab"),
        ("pay\u200bpal\ufeff\u00ad", "paypal"),
        ("a\x00b\x1b[31mc\x9b", "ab[31mc"),
        ("x\ud800y\udfffz", "xyz"),
        ("flag\U000e0067\U000e007f\U000e0000", "flag"),
        ("one\r\n\ttwo\u2028three\u00a0 four", "one two three four"),
        ("  \n ", ""),
        ("e" + ACUTE, "é"),
        ("e\u200b" + ACUTE, "é"),
        ("Ⅷ ﷺ 中文 עברית", "Ⅷ ﷺ 中文 עברית"),
        ("<b>bold</b> &amp;", "<b>bold</b> &amp;"),
    ],
)
def test_hostile_text_becomes_one_plain_line(hostile: str, shown: str) -> None:
    assert clean(hostile) == shown


@pytest.mark.parametrize("mark", [ACUTE, "\u20dd", "\u0e31", "\u034f"])
def test_a_base_carries_eight_marks_at_most_whatever_stands_between(mark: str) -> None:
    assert clean("q" + mark * 500 + "!") == "q" + mark * 8 + "!"
    assert clean(mark * 500 + "!") == mark * 8 + "!"
    assert clean("q" + ("\u200b" + mark * 4) * 60 + "!") == "q" + mark * 8 + "!"


def test_a_long_text_is_cut_and_says_so() -> None:
    assert clean("a" * 200) == "a" * 200
    assert clean("a" * 201) == "a" * 199 + "…"
    assert clean("a" * 200 + "\u200b \n") == "a" * 200
    assert clean("word " * 30, 10) == "word word…"
    assert clean("abc", 1) == "…"
    assert len(clean("x" * 10_000_000)) == 200


@given(HOSTILE, st.integers(1, 60))
def test_nothing_dangerous_survives_cleaning(hostile: str, longest: int) -> None:
    line = clean(hostile, longest)
    assert len(line) <= longest
    assert not any(unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp") for char in line)
    assert not any(0xE0000 <= ord(char) < 0xE0080 for char in line)
    assert "  " not in line
    assert line == line.strip()
    assert unicodedata.is_normalized("NFC", line)
    line.encode("utf-8")
    marks = 0
    for char in line:
        marks = marks + 1 if unicodedata.category(char)[0] == "M" else 0
        assert marks <= 8


@given(HOSTILE, st.integers(1, 60))
def test_cleaning_twice_changes_nothing(hostile: str, longest: int) -> None:
    once = clean(hostile, longest)
    assert clean(once, longest) == once


def test_an_isolated_number_cannot_turn_its_sentence_around() -> None:
    assert isolate("+44 7700 900123") == "\u2068+44 7700 900123\u2069"
