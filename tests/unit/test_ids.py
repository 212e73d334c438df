"""Numbers are read as people type them and never shown whole in a log; an order has one name for people."""

from __future__ import annotations

import re
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lebara_desktop.domain.ids import Msisdn, NumberError, reference


@pytest.mark.parametrize(
    ("typed", "region", "digits"),
    [
        ("07700 900123", "GB", "447700900123"),
        ("+44 7700 900123", "GB", "447700900123"),
        ("0044 7700-900-123", "GB", "447700900123"),
        ("447700900123", "GB", "447700900123"),
        ("+44 (0)7700 900123", "DE", "447700900123"),
        ("٠٧٧٠٠٩٠٠١٢٣", "GB", "447700900123"),
        ("0151 23456789", "DE", "4915123456789"),
        ("050 123 4567", "SA", "966501234567"),
        ("138 0013 8000", "CN", "8613800138000"),
        ("06 698 12345", "IT", "390669812345"),  # the zero belongs to the number there
    ],
)
def test_a_number_is_read_as_people_type_it(typed: str, region: str, digits: str) -> None:
    assert Msisdn.parse(typed, region).digits == digits


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "+",
        "hello",
        "0770",
        "12345678",  # a local number without its area
        "07700 900123 4567",
        "07700 900FUN",
        "07700 900123 ext 5",
        "amira@example.com",
        "9" * 5000,
    ],
)
def test_what_is_no_number_is_refused(typed: str) -> None:
    with pytest.raises(NumberError):
        Msisdn.parse(typed, "GB")


@pytest.mark.parametrize(
    "digits", ["", "1234567", "0044770090012", "+447700900123", "4477009001234567", "44770090012\n", "٤٤٧٧٠٠٩٠٠١٢٣"]
)
def test_only_e164_digits_make_a_number(digits: str) -> None:
    with pytest.raises(NumberError):
        Msisdn(digits)


@given(st.integers(0, 999))
def test_parsing_the_international_form_gives_the_number_back(last: int) -> None:
    number = Msisdn(f"447700900{last:03}")
    assert Msisdn.parse(f"+{number.digits}", "DE") == number


@given(st.from_regex(r"[1-9][0-9]{7,14}", fullmatch=True))
def test_a_number_in_a_log_shows_three_digits_only(digits: str) -> None:
    number = Msisdn(digits)
    for shown in (number.masked, repr(number), f"{[number]}"):
        assert re.sub(r"\D", "", shown) == digits[-3:]
    assert len(number.masked) == len(digits)


@given(st.uuids(version=4))
def test_a_reference_is_short_stable_and_made_from_the_order_alone(intent: UUID) -> None:
    short = reference(str(intent))
    assert re.fullmatch(r"LB-[A-Z2-7]{4}-[A-Z2-7]{4}", short)
    assert short == reference(str(intent).upper())


def test_references_stay_what_is_printed_on_old_receipts() -> None:
    assert reference("00000000-0000-4000-8000-000000000000") == "LB-AAAA-AAAA"
    assert reference("f9e8d7c6-b5a4-4321-8fed-cba987654321") == "LB-7HUN-PRVV"
    with pytest.raises(ValueError, match="UUID"):
        reference("no order")
