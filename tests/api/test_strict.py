"""JSON from somebody we do not trust."""

from __future__ import annotations

import json
import time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lebara_desktop.api.strict import DEEPEST, Unreadable, decode


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b'{"a": 1',
        b"NaN",
        b'{"a": Infinity}',
        b'{"a": -Infinity}',
        b'{"a": 1, "a": 2}',
        b'[{"a": {"b": 1, "b": 1}}]',
        b'"\xff"',
        b"\xef\xbb\xbf{}",
        b"[" * 33 + b"]" * 33,
        b"[" * 100_000,
        b'["]",' * 40 + b"1" + b"]" * 40,
        b'["\\"]",' * 40 + b"1" + b"]" * 40,
        b'["\\\\",' * 40 + b"1" + b"]" * 40,
        b"1" * 5000,
        b"<html></html>",
    ],
)
def test_what_could_be_read_in_two_ways_or_never_ends_is_refused(body: bytes) -> None:
    with pytest.raises(Unreadable):
        decode(body)


def test_numbers_stay_exact_and_null_means_absent() -> None:
    assert decode(b'{"a": 0.1, "b": 12, "c": null, "d": [null]}') == {"a": Decimal("0.1"), "b": 12, "d": [None]}


def test_brackets_inside_text_are_no_depth() -> None:
    text = "[{" * 200 + '"' + "\\"
    assert decode(json.dumps({"a": text}).encode()) == {"a": text}
    assert decode(b"[" * DEEPEST + b"]" * DEEPEST) is not None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**9), 10**9) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=20,
)


@given(JSON)
def test_honest_documents_are_read_as_everybody_reads_them(document: object) -> None:
    assert decode(json.dumps(document).encode()) == _without_null(document)


def _without_null(document: object) -> object:
    if isinstance(document, dict):
        return {name: _without_null(value) for name, value in document.items() if value is not None}
    return [_without_null(one) for one in document] if isinstance(document, list) else document


@pytest.mark.parametrize("body", [b'"' + b'\\"' * 900_000, b'"' * 1_800_000, b"[" * 1_800_000, b"\\" * 1_800_000])
def test_no_body_of_two_megabytes_keeps_the_reader_busy(body: bytes) -> None:
    start = time.thread_time()
    with pytest.raises(Unreadable):
        decode(body)
    assert time.thread_time() - start < 3.0  # of the processor; a reader that looks back would need minutes
