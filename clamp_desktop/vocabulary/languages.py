"""Codes of languages, as systems name them and as the vocabulary does."""

from __future__ import annotations

_SAME = {"nb": "no", "nn": "no", "fil": "tl", "iw": "he", "in": "id", "ckb": "ku", "sh": "sr"}
_TRADITIONAL = ("hant", "tw", "hk", "mo")


def language_of(locale: str) -> str:
    """The vocabulary's code for a locale: ``"de_AT"`` → ``"de"``, ``"zh-TW"`` → ``"zh_Hant"``.

    English for what names no language.
    """
    code, *rest = locale.replace("-", "_").partition(".")[0].lower().split("_")
    if code in ("", "c", "posix"):
        return "en"
    if code == "zh" and any(part in _TRADITIONAL for part in rest):
        return "zh_Hant"
    return _SAME.get(code, code)
