"""Figures as people of each language write them; money exact to the minor unit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from lebara_desktop.domain.money import Money, exponent
from lebara_desktop.ui import format as show
from lebara_desktop.ui import i18n
from tests.checks.translations import FOLDER, read

_FIELD, _ENDING = re.compile(r"\{(\w+)\}"), re.compile(r"\{\w+\}\.")
GB, DE, CN, FR = (QLocale(code) for code in ("en_GB", "de_DE", "zh_CN", "fr_FR"))
GIB = 2**30


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    i18n.install(qapp, "en")
    yield
    i18n.install(qapp, "en")


@pytest.mark.parametrize(
    ("amount", "locale", "wanted"),
    [
        (Money(1000, "GBP"), GB, "£10.00"),
        (Money(435, "GBP"), DE, "4,35 £"),
        (Money(5000, "CNY"), CN, "¥50.00"),
        (Money(-123456, "GBP"), GB, "-£1,234.56"),
        (Money(1500, "KWD"), GB, "KWD 1.500"),
        (Money(1200, "JPY"), GB, "JPY 1,200"),
        (Money(5, "EUR"), FR, "0,05 €"),
    ],
)
def test_money_is_written_as_the_language_does(amount: Money, locale: QLocale, wanted: str) -> None:
    assert show.money(amount, locale).replace("\u00a0", " ") == wanted


@given(st.integers(-(10**13), 10**13), st.sampled_from(["GBP", "JPY", "KWD"]), st.sampled_from(i18n.Languages.codes()))
def test_no_digit_of_an_amount_is_lost_in_any_language(minor: int, currency: str, code: str) -> None:
    text = show.money(Money(minor, currency), QLocale(i18n.Languages.find(code).locale))
    digits = "".join(str(int(c)) for c in text if c.isdigit())
    assert int(digits) == abs(minor)
    assert len(digits) > exponent(currency)


@pytest.mark.parametrize(
    ("size", "wanted"),
    [
        (0, "0 B"),
        (512 * 2**20, "512 MB"),
        (int(8.1 * GIB), "8.1 GB"),
        (30 * GIB, "30 GB"),
        (GIB - 1, "1 GB"),
        (int(99.96 * GIB), "100 GB"),
        (107 * GIB + GIB // 2, "108 GB"),
        (1536 * 2**20, "1.5 GB"),
    ],
)
def test_data_is_written_as_it_is_sold(size: int, wanted: str) -> None:
    assert show.data_size(size, GB) == wanted.replace(" ", "\u00a0")


@given(st.integers(0, 2**50))
def test_a_size_is_never_a_thousand_of_a_smaller_unit(size: int) -> None:
    figure = show.data_size(size, GB).split("\u00a0")[0].replace(",", "")
    assert 0 <= float(figure) < 1024 or size >= 1024**5 // 2


def test_days_carry_weekday_and_month_in_each_language() -> None:
    value = date(2026, 11, 30)
    assert show.day(value, GB) == "Mon 30 Nov"
    assert show.day(value, CN, year=True) == "2026年11月30日 周一"
    assert show.day(value, DE) == "Mo, 30. Nov."


def _dated_sentences() -> list[tuple[str, str]]:
    """Return every translated sentence with a field before a full stop, with the code of its language."""
    messages = [(code, one) for code in i18n.Languages.codes() for one in read(FOLDER / f"lebara_{code}.ts")]
    found = {(code, text) for code, one in messages for text in (one.source, *one.forms) if _ENDING.search(text)}
    return sorted(found)


def test_no_sentence_that_ends_with_a_date_has_two_full_stops_in_any_month_of_any_language() -> None:
    sentences = _dated_sentences()
    assert {code for code, _ in sentences} >= {"de", "fr", "da"}
    for code, sentence in sentences:
        locale = QLocale(i18n.Languages.find(code).locale)
        for month in range(1, 13):
            day = date(2026, month, 28)
            for shown in (show.day(day, locale), show.day(day, locale, year=True), show.day_short(day, locale)):
                text = show.filled(sentence, **dict.fromkeys(_FIELD.findall(sentence), shown))
                assert ".." not in text
                assert ". ." not in text


def test_a_field_keeps_its_own_dots_where_the_sentence_has_none() -> None:
    assert show.filled("Ends {date}, then {what}.", date="30. Nov.", what="{x}") == "Ends 30. Nov., then {x}."
    assert show.filled("Ended {date}. Renew.", date="30. Nov.") == "Ended 30. Nov. Renew."
    assert show.filled("Ended {date}. Renew.", date="30 Nov") == "Ended 30 Nov. Renew."


@pytest.mark.parametrize(
    ("instant", "wanted"),
    [
        (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), "Sun 25 Oct 2026, 01:30"),
        (datetime(2026, 10, 25, 1, 30, tzinfo=UTC), "Sun 25 Oct 2026, 01:30"),
        (datetime(2027, 3, 28, 1, 0, tzinfo=UTC), "Sun 28 Mar 2027, 02:00"),
        (datetime(2026, 12, 31, 23, 59, tzinfo=UTC), "Thu 31 Dec 2026, 23:59"),
    ],
)
def test_instants_are_shown_in_the_operators_zone_through_both_clock_changes(instant: datetime, wanted: str) -> None:
    assert show.moment(instant, ZoneInfo("Europe/London"), GB) == wanted


def test_an_instant_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        show.time(datetime(2026, 1, 1), ZoneInfo("Europe/London"))


def test_numbers_are_grouped_for_reading() -> None:
    assert show.msisdn("447700900123") == "+44\u00a07700\u00a0900123"
    assert show.msisdn("+8613800138000").startswith("+86\u00a0138")
    assert show.msisdn("99999999999999") == "+99999999999999"


def test_every_language_installs_with_its_direction_and_western_figures(qapp: QApplication) -> None:
    for language in i18n.Languages.ALL:
        i18n.install(qapp, language.code)
        assert (qapp.layoutDirection().name == "RightToLeft") == (language.code == "ar")
        assert show.number(7) == "7"
    assert i18n.Languages.find("zh-Hans-CN").name == "简体中文"
    with pytest.raises(KeyError):
        i18n.install(qapp, "tlh")


def test_figures_and_codes_keep_their_order_inside_arabic_and_nowhere_else_carry_marks() -> None:
    arabic = QLocale(QLocale.Language.Arabic, QLocale.Country.UnitedArabEmirates)
    shown = {
        show.money(Money(1000, "GBP"), arabic): "£10.00",
        show.money(Money(-435, "EUR"), arabic): "-€4.35",
        show.data_size(int(8.1 * GIB), arabic): "8.1\u00a0GB",
        show.percent(0.81, arabic): "81%",
        show.countdown(272, arabic): "4:32",
        show.msisdn("447700900123", arabic): "+44\u00a07700\u00a0900123",
        show.span(show.data_size(31 * GIB, arabic), show.data_size(38 * GIB, arabic), arabic): "31–38\u00a0GB",
    }
    for text, plain in shown.items():
        assert text == f"\u2066{plain}\u2069"
    assert show.money(Money(1000, "GBP"), GB).isprintable()
    assert show.span("40\u00a0دقيقة", "64\u00a0دقيقة", arabic) == "40–64\u00a0دقيقة"


def test_words_and_sentences_are_joined_as_the_language_does() -> None:
    assert show.listed(["India", "Nigeria"], GB) == "India, Nigeria"
    assert show.listed(["印度", "尼日利亚"], CN) == "印度、尼日利亚"
    assert show.sentences(["No.", "", "Yes."], GB) == "No. Yes."
    assert show.sentences(["不行。", "可以。"], CN) == "不行。可以。"
    assert show.span("340\u00a0MB", "1\u00a0GB", GB) == "340\u00a0MB – 1\u00a0GB"
