"""The language of the interface: the system's, or the one that the user chose."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from clamp_desktop import paths

# Codes, as the settings have them, and what the languages call themselves.
LANGUAGES = {
    "ar": "العربية",
    "de": "Deutsch",
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "it": "Italiano",
    "ja": "日本語",
    "ko": "한국어",
    "pl": "Polski",
    "pt": "Português",
    "ru": "Русский",
    "zh-CN": "简体中文",
}
_OURS, _QTS = "clamp_desktop", "qtbase"


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Marks a text for translation that is translated later; Qt's own of that name has lost its types."""
    return text


class Language:
    """What the program speaks now.

    Attributes:
        code: one of ``LANGUAGES``.
    """

    def __init__(self) -> None:
        self.code = "en"
        self._translators: list[QTranslator] = []

    def speak(self, chosen: str = "") -> None:
        """Speak a language from now on; windows that stand keep their texts.

        Figures, dates and lengths follow, and on which side things begin.

        Args:
            chosen: a code such as ``"de"``; the system's for one that the program does not speak, or none.
        """
        system = QLocale.system()
        own = nearest([chosen])
        self.code = own or nearest(system.uiLanguages()) or "en"
        spoken = QLocale(self.code)
        # The system knows more about figures and dates than a language says: de_AT, ar_TN.
        QLocale.setDefault(spoken if own and spoken.language() != system.language() else system)
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        folders = {
            _QTS: QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
            _OURS: str(paths.resources() / "translations"),
        }
        self._translators = [QTranslator() for _ in folders]
        for translator, (name, folder) in zip(self._translators, folders.items(), strict=True):
            if translator.load(spoken, name, "_", folder):
                QCoreApplication.installTranslator(translator)
        QGuiApplication.setLayoutDirection(spoken.textDirection())


_now = Language()


def speak(chosen: str = "") -> None:
    """See ``Language.speak``."""
    _now.speak(chosen)


def spoken() -> str:
    """The language that the program speaks now, one of ``LANGUAGES``."""
    return _now.code


def of_vocabulary() -> str:
    """The code of the same language in the vocabulary: ``"zh"`` for ``"zh-CN"``."""
    return _now.code.partition("-")[0]


def nearest(wanted: Iterable[str]) -> str:
    """The first of some languages that the program speaks: ``"pt"`` for ``["nl", "pt-PT"]``; or empty."""
    known = {(QLocale(code).language(), QLocale(code).script()): code for code in LANGUAGES}
    for one in filter(None, wanted):
        locale = QLocale(one)
        if code := known.get((locale.language(), locale.script())):
            return code
    return ""
