"""What the installer for Windows says beyond NSIS's own words, in the languages of the window."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path

# NSIS's names of languages. Two of them have two names each, by country.
LANGUAGES: Mapping[str, tuple[str, ...]] = {
    "en": ("ENGLISH",),
    "ar": ("ARABIC",),
    "de": ("GERMAN",),
    "es": ("SPANISH", "SPANISHINTERNATIONAL"),
    "fr": ("FRENCH",),
    "it": ("ITALIAN",),
    "ja": ("JAPANESE",),
    "ko": ("KOREAN",),
    "pl": ("POLISH",),
    "pt": ("PORTUGUESE", "PORTUGUESEBR"),
    "ru": ("RUSSIAN",),
    "zh-CN": ("SIMPCHINESE",),
}

_FILE = Path(__file__).with_name("words.toml")


def words() -> dict[str, dict[str, str]]:
    """The texts: by the script's name for one, then by language."""
    found: dict[str, dict[str, str]] = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    return found


def words_script() -> str:
    """``words.nsh``: every word in every language of the installer."""
    lines = [
        f'LangString {key} ${{LANG_{name}}} "{escaped(texts[code])}"'
        for key, texts in words().items()
        for code, names in LANGUAGES.items()
        for name in names
    ]
    return "\n".join(lines) + "\n"


def escaped(text: str) -> str:
    r"""A text between NSIS's quotation marks: ``$`` and ``"`` mean something there."""
    return text.replace("$", "$$").replace('"', '$\\"').replace("\n", "$\\n")
