"""Countries by their names: what a person types in the search field, and how a country is called on the screen."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QLocale

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


def country_name(code: str) -> str:
    """Return the English name of the country ``code``, or the code itself."""
    territory = QLocale.codeToTerritory(code)
    return QLocale.territoryToString(territory) if territory != QLocale.Country.AnyCountry else code
