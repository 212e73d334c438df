"""The log never holds what identifies a person or opens a door."""

from __future__ import annotations

import logging

import pytest

from lebara_desktop.logs import RedactingFormatter, redact

_CANARIES = [
    "+44 7700 900123",
    "447700900123",
    "amira@example.org",
    "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJlLWNhbmFyeS0x",
    "4242 4242 4242 4242",
    "hunter2-canary",
]


@pytest.mark.parametrize("canary", _CANARIES)
def test_a_secret_in_a_message_or_a_traceback_does_not_reach_the_log(canary: str) -> None:
    formatter = RedactingFormatter("%(message)s")
    try:
        raise ValueError(f"password={canary}")
    except ValueError:
        import sys

        record = logging.LogRecord("x", logging.ERROR, "", 1, "password: %s", (canary,), sys.exc_info())
    line = formatter.format(record)
    assert canary not in line
    assert canary[-6:] not in line


def test_a_line_end_in_a_message_cannot_forge_a_second_entry() -> None:
    assert "\n" not in redact("fine\n2026-01-01 INFO forged")


def test_the_query_of_an_address_is_dropped() -> None:
    assert redact("GET http://127.0.0.1:8000/pay/1?t=abc") == "GET http://127.0.0.1:8000/pay/1?<query>"
