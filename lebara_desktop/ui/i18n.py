"""The program's languages: which there are, and switching to one while the program runs."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from lebara_desktop.paths import resource


@dataclass(frozen=True, slots=True)
class Language:
    """A language by its code, its own name, and the locale that writes its figures and dates."""

    code: str
    name: str
    locale: str


class Languages:
    """The languages offered, in the order in which they are shown."""

    ALL: tuple[Language, ...] = (
        Language("en", "English", "en_GB"),
        Language("zh", "简体中文", "zh_CN"),
        Language("ar", "العربية", "ar_SA"),
        Language("de", "Deutsch", "de_DE"),
        Language("nl", "Nederlands", "nl_NL"),
        Language("fr", "Français", "fr_FR"),
        Language("es", "Español", "es_ES"),
        Language("da", "Dansk", "da_DK"),
    )

    @classmethod
    def codes(cls) -> tuple[str, ...]:
        """Return the codes in order."""
        return tuple(language.code for language in cls.ALL)

    @classmethod
    def find(cls, code: str) -> Language:
        """Return the language of ``code`` ("de", "zh_CN", "zh-Hans"); raises KeyError for one we do not have."""
        wanted = code.replace("-", "_").partition("_")[0].lower()
        for language in cls.ALL:
            if language.code == wanted:
                return language
        raise KeyError(code)

    @classmethod
    def system(cls) -> Language:
        """Return the desktop's language where we have it, else English."""
        for code in QLocale.system().uiLanguages():
            try:
                return cls.find(code)
            except KeyError:
                continue
        return cls.ALL[0]


def available() -> tuple[Language, ...]:
    """Return the languages whose sentences are there: English, and those with a built translation."""
    return tuple(one for one in Languages.ALL if one.code == "en" or resource("i18n", f"lebara_{one.code}.qm").exists())


_installed: list[QTranslator] = []


def install(app: QApplication, code: str = "") -> Language:
    """Switch the program to ``code`` (empty: the desktop's language) and return the language in force.

    Sets the default locale, the layout direction and the translators; widgets hear of it by ``LanguageChange``. A language
    whose translation is not built shows English sentences with its own figures and direction.
    """
    language = Languages.find(code) if code else Languages.system()
    for old in _installed:
        app.removeTranslator(old)
    _installed.clear()
    locale = QLocale(language.locale)
    if language.code == "ar":
        # figures stay Western: they must read the same on the screen, the receipt and the phone
        locale = QLocale(QLocale.Language.Arabic, QLocale.Country.UnitedArabEmirates)
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
    _load(app, f"qtbase_{_qt_name(language)}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _load(app, f"lebara_{language.code}", str(resource("i18n")))
    return language


def _qt_name(language: Language) -> str:
    return "zh_CN" if language.code == "zh" else language.code


def _load(app: QApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)
        _installed.append(translator)
    else:
        translator.deleteLater()
