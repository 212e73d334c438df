"""Countries by their names: what a person types in the search field, and how a country is called on the screen."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QCoreApplication, QLocale

_SHORTEST = 3  # letters; fewer would name half of the world


@cache
def _names() -> dict[str, frozenset[str]]:
    """Return the folded English and native names of every country by its ISO code."""
    names: dict[str, set[str]] = {}
    for locale in QLocale.matchingLocales(
        QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
    ):
        code = QLocale.territoryToCode(locale.territory())
        if len(code) == 2:
            found = names.setdefault(code, set())
            found |= {QLocale.territoryToString(locale.territory()).casefold(), locale.nativeTerritoryName().casefold()}
    return {code: frozenset(found - {""}) for code, found in names.items()}


def matching_countries(text: str) -> frozenset[str]:
    """Return the ISO codes of the countries one of whose names begins with ``text``, in English or a language of theirs."""
    wanted = text.strip().casefold()
    if len(wanted) < _SHORTEST and wanted.isascii():
        return frozenset()
    return frozenset(code for code, names in _names().items() if any(name.startswith(wanted) for name in names))


def _often_called() -> dict[str, str]:
    """Return the countries that plans name most, in the program's language; Qt knows each in its own language only."""
    return {**_in_europe(), **_elsewhere()}


def _in_europe() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "AT": translate("Countries", "Austria"),
        "BE": translate("Countries", "Belgium"),
        "BG": translate("Countries", "Bulgaria"),
        "CH": translate("Countries", "Switzerland"),
        "DE": translate("Countries", "Germany"),
        "DK": translate("Countries", "Denmark"),
        "ES": translate("Countries", "Spain"),
        "FR": translate("Countries", "France"),
        "GB": translate("Countries", "United Kingdom"),
        "GR": translate("Countries", "Greece"),
        "IE": translate("Countries", "Ireland"),
        "IT": translate("Countries", "Italy"),
        "NL": translate("Countries", "Netherlands"),
        "PL": translate("Countries", "Poland"),
        "PT": translate("Countries", "Portugal"),
        "RO": translate("Countries", "Romania"),
        "UA": translate("Countries", "Ukraine"),
    }


def _elsewhere() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "AE": translate("Countries", "United Arab Emirates"),
        "BD": translate("Countries", "Bangladesh"),
        "BR": translate("Countries", "Brazil"),
        "CN": translate("Countries", "China"),
        "CO": translate("Countries", "Colombia"),
        "DZ": translate("Countries", "Algeria"),
        "EG": translate("Countries", "Egypt"),
        "ET": translate("Countries", "Ethiopia"),
        "GH": translate("Countries", "Ghana"),
        "IN": translate("Countries", "India"),
        "KE": translate("Countries", "Kenya"),
        "KW": translate("Countries", "Kuwait"),
        "LK": translate("Countries", "Sri Lanka"),
        "MA": translate("Countries", "Morocco"),
        "NG": translate("Countries", "Nigeria"),
        "NP": translate("Countries", "Nepal"),
        "PH": translate("Countries", "Philippines"),
        "PK": translate("Countries", "Pakistan"),
        "QA": translate("Countries", "Qatar"),
        "SA": translate("Countries", "Saudi Arabia"),
        "SN": translate("Countries", "Senegal"),
        "SO": translate("Countries", "Somalia"),
        "SY": translate("Countries", "Syria"),
        "TH": translate("Countries", "Thailand"),
        "TN": translate("Countries", "Tunisia"),
        "TR": translate("Countries", "Türkiye"),
        "US": translate("Countries", "United States"),
        "VN": translate("Countries", "Vietnam"),
        "ZA": translate("Countries", "South Africa"),
    }


def country_name(code: str) -> str:
    """Return the name of the country ``code`` in the program's language: else its English name, or the code itself."""
    if code in (names := _often_called()):
        return names[code]
    territory = QLocale.codeToTerritory(code)
    return QLocale.territoryToString(territory) if territory != QLocale.Country.AnyCountry else code
