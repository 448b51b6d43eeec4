"""What a job is doing and what it did, in words."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from clamp_desktop.progress import Stage
from clamp_desktop.ui import words
from clamp_desktop.ui.left.places import Kind
from clamp_desktop.ui.messages import translated
from clamp_desktop.ui.models import words as model_words
from clamp_desktop.ui.style.theme import tokens

if TYPE_CHECKING:
    from clamp_desktop.progress import Progress, Summary

_translate = QCoreApplication.translate


def doing(progress: Progress) -> str:
    """What it is at, how much there is, how quickly it goes and how long it takes."""
    if progress.stage in model_words.STAGES:
        said = model_words.doing(progress)
        return f"{said} · {progress.current}" if progress.current else said
    done = words.number(progress.done)
    if progress.stage == Stage.LOOKING:
        said = _translate("Jobs", "Looking for music: %Ln file(s)", "", progress.done)
        return f"{said} · {progress.current}" if progress.current else said
    verb = {
        Stage.COMPARING: _translate("Jobs", "Comparing"),
        Stage.READING: _translate("Jobs", "Reading"),
        Stage.EMBEDDING: _translate("Jobs", "Listening to"),
        Stage.ARRANGING: _translate("Jobs", "Arranging"),
        Stage.SUGGESTING: _translate("Jobs", "Suggesting tags"),
        Stage.LEARNING: _translate("Jobs", "Learning your labels"),
        Stage.TRACING: _translate("Jobs", "Noting the melodies of"),
        Stage.PICTURING: _translate("Jobs", "Drawing first lines"),
        Stage.MAPPING: _translate("Jobs", "Drawing the map"),
    }[progress.stage]
    count = _translate("Jobs", "%1 of %2").replace("%1", done).replace("%2", words.number(progress.total))
    parts = [f"{verb} {count}" if progress.total else f"{verb}…"]
    if progress.rate > 0:
        rate = words.number(progress.rate) if progress.rate >= 10 else words.decimal(progress.rate)
        parts.append(_translate("Jobs", "%1/s").replace("%1", rate))
    if progress.eta is not None:
        parts.append(words.time_left(progress.eta))
    if progress.current:
        parts.append(words.file_name(progress.current))
    return " · ".join(parts)


def outcome(summary: Summary) -> str:
    """How a run through the folders ended."""
    said = ", ".join(text for _, text in _counts(summary, with_failed=False))
    return _sentences(summary, said)


def outcome_with_links(summary: Summary) -> str:
    """The same as rich text; what has a place in the left pane is a link to it, by the place's kind."""
    colour = tokens().accent
    counts = [
        f'<a href="{kind}" style="color: {colour}">{escape(text)}</a>' if kind else escape(text)
        for kind, text in _counts(summary, with_failed=True)
    ]
    return _sentences(summary, ", ".join(counts), rich=True)


def _counts(summary: Summary, with_failed: bool) -> list[tuple[str, str]]:
    """Kinds of places and how much is there."""
    parts = [
        (Kind.NEW, summary.new, _translate("Jobs", "%Ln new file(s)", "", summary.new)),
        ("", summary.changed, _translate("Jobs", "%Ln changed", "", summary.changed)),
        (Kind.MOVED, summary.moved, _translate("Jobs", "%Ln moved", "", summary.moved)),
        (Kind.MISSING, summary.missing, _translate("Jobs", "%Ln missing", "", summary.missing)),
    ]
    if with_failed:
        said = _translate("Jobs", "%Ln problem(s)", "", summary.failed)
        parts.append((Kind.PROBLEMS, summary.failed, said))
    return [(str(kind), said) for kind, count, said in parts if count]


def _sentences(summary: Summary, said: str, rich: bool = False) -> str:
    said = said or _translate("Jobs", "Nothing has changed in your folders")
    if summary.cancelled:
        said = _translate("Jobs", "Stopped: %1. The rest is read next time (F5)").replace("%1", said)
    said = _translate("Jobs", "%1.").replace("%1", said)
    notes = [translated(note) for note in summary.notes]
    return " ".join([said, *(map(escape, notes) if rich else notes)])
