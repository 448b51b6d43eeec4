"""Plain data of the review queue, and how it reads on screen."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from clamp_desktop.ui import words

_translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Group:
    """A tag with the pieces that it is suggested for, or a piece with the tags that are suggested for it.

    Attributes:
        id: of the tag or the piece.
        label: the tag's name or the piece's title; empty, without a ``count``, for a piece that is looked up
            only when it comes into sight.
    """

    id: int
    label: str = ""
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """What is said of one suggestion.

    Attributes:
        label: the piece's title, or the tag's name.
        beside: the composer; empty for a tag.
        source: who suggests it, as the library calls it: ``"fact"``, ``"zero-shot"`` or ``"probe"``.
        probe: name of the label set.
        tag: name of the tag, whatever ``label`` is.
    """

    label: str
    beside: str = ""
    source: str = ""
    probe: str = ""
    tag: str = ""


def origin(source: str, probe: str = "") -> str:
    """Who suggests a tag: ``computed from the notes``."""
    known = {
        "fact": _translate("Suggestions", "computed from the notes"),
        "zero-shot": _translate("Suggestions", "by how it sounds"),
        "probe": _translate("Suggestions", "by the label set “%1”").replace("%1", probe),
    }
    return known.get(source, _translate("Suggestions", "suggested by the program"))


def sure(confidence: float) -> str:
    """How sure a suggestion is."""
    return _translate("Suggestions", "%1 % sure").replace("%1", words.number(confidence * 100))


def sureness(source: str, confidence: float) -> str:
    """``83 %``; nothing for what is computed."""
    if source == "fact":
        return ""
    return _translate("Suggestions", "%1 %").replace("%1", words.number(confidence * 100))


def in_full(line: Line, confidence: float, why: str) -> str:
    """All about a suggestion, for a tooltip and for screen readers."""
    said = origin(line.source, line.probe)
    if line.source != "fact":
        said = f"{said}, {sure(confidence)}"
    reasons = "" if why == origin(line.source, line.probe) else why
    return "\n".join(part for part in (line.label, said, reasons) if part)
