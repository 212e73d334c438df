"""Figures, dates, money and numbers as the chosen language writes them, and how it joins words and sentences.

Every function takes the present default locale (set by ``i18n.install``) unless one is given. Sizes are bytes with 2**30 to
the gigabyte, as the operator bills them; durations are seconds; money is integer minor units and never meets a float.
In a language that is read from the right, figures with signs or Latin units keep their order inside a bidi isolate.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, tzinfo
from functools import lru_cache
from string import Formatter

from PySide6.QtCore import QDate, QLocale, Qt, QTime

from lebara_desktop.domain.money import Money, exponent

_SYMBOLS = {"GBP": "£", "EUR": "€", "CNY": "¥", "USD": "$", "PLN": "zł", "AUD": "A$", "CHF": "CHF"}
_UNITS = ("B", "KB", "MB", "GB", "TB")
_FRENCH_UNITS = ("o", "Ko", "Mo", "Go", "To")
_NO_BREAK = "\u00a0"
_ISOLATE, _END = "\u2066", "\u2069"  # Unicode's LRI and PDI: what stands between is set from left to right
_MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u061c\u2066\u2069"))
_LIST = {"zh": "、", "ar": "، "}

# Qt's short formats carry no weekday, its long ones are too long for a card; so each language's own middle form.
_DAY = {
    "en": "ddd d MMM",
    "zh": "M月d日 ddd",
    "ar": "ddd d MMM",
    "de": "ddd, d. MMM",
    "nl": "ddd d MMM",
    "fr": "ddd d MMM",
    "es": "ddd d MMM",
    "da": "ddd d. MMM",
}
_YEAR = {"zh": "yyyy年"}
_SHORT = {"zh": "M月d日", "de": "d. MMM", "da": "d. MMM"}


def _locale(locale: QLocale | None) -> QLocale:
    return QLocale() if locale is None else locale


def _language(locale: QLocale) -> str:
    return locale.name().partition("_")[0]


def isolated(text: str, locale: QLocale | None = None) -> str:
    """Return a figure or code such that text read from the right around it leaves its parts in their order."""
    if not text or _locale(locale).textDirection() != Qt.LayoutDirection.RightToLeft:
        return text
    return f"{_ISOLATE}{bare(text)}{_END}"


def bare(text: str) -> str:
    """Return ``text`` without the invisible marks of direction, to be compared or taken apart."""
    return text.translate(_MARKS)


def span(low: str, high: str, locale: QLocale | None = None) -> str:
    """Return two amounts of this module as a range; a unit they share is named once: "31–38 GB"."""
    first, last = bare(low).split(), bare(high).split()
    if first == last:
        return high
    text = f"{first[0]}–{bare(high)}" if first[1:] == last[1:] else f"{bare(low)} – {bare(high)}"
    return text if _reads_from_right(text) else isolated(text, locale)


def _reads_from_right(text: str) -> bool:
    return any("\u0590" <= char <= "\u08ff" for char in text)


def listed(words: Iterable[str], locale: QLocale | None = None) -> str:
    """Return words one after the other, with the language's comma."""
    return _LIST.get(_language(_locale(locale)), ", ").join(words)


def sentences(parts: Iterable[str], locale: QLocale | None = None) -> str:
    """Return sentences one after the other; empty ones are left out, and Chinese puts no space between them."""
    return ("" if _language(_locale(locale)) == "zh" else " ").join(part for part in parts if part)


def filled(sentence: str, **values: str) -> str:
    """Return ``sentence`` with its fields filled: the way by which a date comes into a sentence.

    A date may end with the dot of its month ("30. Nov."); where the sentence goes on with a dot, that one ends it.
    """
    parts: list[str] = []
    for literal, name, _, _ in Formatter().parse(sentence):
        ended = literal.startswith(".") and parts and bare(parts[-1]).endswith(".")
        parts.append(literal[1:] if ended else literal)
        if name is not None:
            parts.append(values[name])
    return "".join(parts)


def number(value: int, locale: QLocale | None = None) -> str:
    """Return a whole number with the language's grouping: 1,240."""
    return _locale(locale).toString(value)


def money(amount: Money, locale: QLocale | None = None) -> str:
    """Return an amount with its currency: £10.00, 10,00 €, ¥50.00. A negative one carries the language's minus."""
    use = _locale(locale)
    places = exponent(amount.currency)
    whole, rest = divmod(abs(amount.minor), 10**places)
    figure = use.toString(whole)
    if places:
        digits = str(rest).zfill(places)
        figure += use.decimalPoint() + "".join(use.toString(int(digit)) for digit in digits)
    shown = _with_symbol(figure, _SYMBOLS.get(amount.currency, amount.currency), use)
    return isolated(use.negativeSign() + shown if amount.minor < 0 else shown, use)


def _with_symbol(figure: str, symbol: str, locale: QLocale) -> str:
    """Put the symbol where the language puts it; where text reads from the right, before the figure as on price lists."""
    if locale.textDirection() == Qt.LayoutDirection.RightToLeft:
        return f"{symbol}{_NO_BREAK if symbol.isalpha() else ''}{figure}"
    one = locale.toString(1)
    pattern = locale.toCurrencyString(1, symbol)
    before, found, after = pattern.partition(one)
    if not found:
        return f"{symbol}{_NO_BREAK}{figure}"
    if len(symbol) > 2 and symbol.isalpha():  # a code, not a sign: never glued to the figure
        before = before.rstrip() + _NO_BREAK if before.strip("\u061c\u200e\u200f ") else before
        after = _NO_BREAK + after.lstrip() if after.strip() else after
    return before + figure + after


def data_size(size: int, locale: QLocale | None = None) -> str:
    """Return bytes as people are sold them: 8.1 GB, 30 GB, 512 MB; one decimal under 100 where it says something."""
    use = _locale(locale)
    units = _FRENCH_UNITS if _language(use) == "fr" else _UNITS
    power = 0
    while power < len(units) - 1 and _tenths(abs(size), power) >= 10240:
        power += 1
    tenths = _tenths(abs(size), power)
    whole, tenth = divmod(tenths, 10)
    if whole >= 100 or power < 2:
        whole, tenth = (tenths + 5) // 10, 0
    figure = use.toString(whole) + (use.decimalPoint() + use.toString(tenth) if tenth else "")
    sign = use.negativeSign() if size < 0 else ""
    return isolated(f"{sign}{figure}{_NO_BREAK}{units[power]}", use)


def _tenths(size: int, power: int) -> int:
    """Return the size in tenths of the unit, half up."""
    unit = 1 << (10 * power)
    return (size * 20 + unit) // (2 * unit)


def minutes(seconds: int, locale: QLocale | None = None) -> str:
    """Return whole minutes, begun ones counted: "64 min"."""
    use = _locale(locale)
    word = {"zh": "分钟", "ar": "دقيقة"}.get(_language(use), "min")
    return f"{use.toString(-(-seconds // 60))}{_NO_BREAK}{word}"


def countdown(seconds: float, locale: QLocale | None = None) -> str:
    """Return a short time left as "4:32"; never negative."""
    use = _locale(locale)
    left = max(0, int(seconds))
    low = left % 60
    return isolated(f"{use.toString(left // 60)}:{use.toString(low // 10)}{use.toString(low % 10)}", use)


def percent(share: float, locale: QLocale | None = None) -> str:
    """Return a share (0 to 1) as whole per cent in the language's way."""
    use = _locale(locale)
    figure = use.toString(round(share * 100))
    gap = _NO_BREAK if _language(use) in ("de", "fr", "da", "es") else ""
    return isolated(f"{figure}{gap}{use.percent()}", use)


def _date(day_: date | datetime, pattern: str, locale: QLocale) -> str:
    return locale.toString(QDate(day_.year, day_.month, day_.day), pattern).replace(".,", ",")


def day(value: date, locale: QLocale | None = None, *, year: bool = False) -> str:
    """Return a day with its weekday: "Mon 30 Nov"; ``year`` adds the year."""
    use = _locale(locale)
    language = _language(use)
    pattern = _DAY.get(language, _DAY["en"])
    if year:
        pattern = _YEAR[language] + pattern if language in _YEAR else f"{pattern} yyyy"
    return _date(value, pattern, use)


def day_short(value: date, locale: QLocale | None = None) -> str:
    """Return a day without its weekday, for axes: "9 Nov"."""
    use = _locale(locale)
    return _date(value, _SHORT.get(_language(use), "d MMM"), use)


def day_long(value: date, locale: QLocale | None = None) -> str:
    """Return a day in full, as the language writes it: "Monday, 30 November 2026"."""
    use = _locale(locale)
    return use.toString(QDate(value.year, value.month, value.day), QLocale.FormatType.LongFormat)


def time(instant: datetime, zone: tzinfo, locale: QLocale | None = None, *, seconds: bool = False) -> str:
    """Return the time of day in the operator's zone; ``instant`` must know its zone (ValueError)."""
    local = _in_zone(instant, zone)
    clock = QTime(local.hour, local.minute, local.second)
    return _locale(locale).toString(clock, "HH:mm:ss" if seconds else "HH:mm")


def moment(
    instant: datetime, zone: tzinfo, locale: QLocale | None = None, *, seconds: bool = False, year: bool = True
) -> str:
    """Return day and time in the operator's zone: "Sun 22 Nov 2026, 10:42"; the year may be left out."""
    local = _in_zone(instant, zone)
    separator = {"zh": " ", "ar": "، "}.get(_language(_locale(locale)), ", ")
    return separator.join((day(local.date(), locale, year=year), time(instant, zone, locale, seconds=seconds)))


def _in_zone(instant: datetime, zone: tzinfo) -> datetime:
    if instant.tzinfo is None:
        raise ValueError("an instant without a zone cannot be shown")
    return instant.astimezone(zone)


def msisdn(digits: str, locale: QLocale | None = None) -> str:
    """Return E.164 digits grouped for reading: "+44 7700 900123". Unknown shapes come back with a plus only.

    The groups stand between non-breaking spaces and keep their order beside right-to-left text.
    """
    return isolated(_grouped(digits), locale)


@lru_cache(maxsize=512)
def _grouped(digits: str) -> str:
    import phonenumbers

    bare = digits.removeprefix("+")
    try:
        parsed = phonenumbers.parse(f"+{bare}", None)
    except phonenumbers.NumberParseException:
        return f"+{bare}"
    shown = str(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL))
    return shown.replace(" ", _NO_BREAK).replace("-", _NO_BREAK)
