"""Concepts whose ids say what they are: keys and metres."""

from __future__ import annotations


def key_of(concept: str) -> tuple[str, str] | None:
    """Tonic and mode of a key concept, ``None`` for others: ``key_f_sharp_minor`` → ``("F#", "minor")``."""
    if not concept.startswith("key_"):
        return None
    letter, *sign, mode = concept.removeprefix("key_").split("_")
    accidental = {"sharp": "#", "flat": "b"}[sign[0]] if sign else ""
    return letter.upper() + accidental, mode


def key_concept(tonic: str, mode: str) -> str:
    """The concept of a key: ``("F#", "minor")`` → ``key_f_sharp_minor``; known for major and minor."""
    sign = {"#": "_sharp", "b": "_flat"}.get(tonic[1:], "")
    return f"key_{tonic[0].lower()}{sign}_{mode}"


def metre_of(concept: str) -> str | None:
    """The metre of a metre concept: ``metre_3_4`` → ``"3/4"``; ``None`` for other concepts."""
    return concept.removeprefix("metre_").replace("_", "/") if concept.startswith("metre_") else None


def metre_concept(metre: str) -> str:
    """The concept of a metre: ``"3/4"`` → ``metre_3_4``. The vocabulary knows the common ones."""
    return "metre_" + metre.replace("/", "_")
