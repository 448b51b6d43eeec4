"""How facts, reasons and troubles read on screen."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale
from PySide6.QtGui import QGuiApplication

from clamp_desktop.library.errors import LibraryError
from clamp_desktop.music.piece import Format, Key, Source
from clamp_desktop.ui import music_words
from clamp_desktop.ui.messages import translated

if TYPE_CHECKING:
    from pathlib import Path

    from clamp_desktop.library.catalogue.pieces import PieceRow
    from clamp_desktop.library.places import Place
    from clamp_desktop.library.searching.query import Hit, Reason
    from clamp_desktop.progress import Summary

_translate = QCoreApplication.translate

_FORMATS = {
    Format.MUSICXML: "MusicXML",
    Format.ABC: "ABC",
    Format.MIDI: "MIDI",
    Format.KERN: "Humdrum",
    Format.MEI: "MEI",
}


def format_name(kind: str | None) -> str:
    """The name of a file format as its users know it."""
    if not kind:
        return ""
    try:
        return _FORMATS[Format(kind)]
    except ValueError:
        return kind


def key_name(key: Key | None, short: bool = False) -> str:
    """``F♯ minor``, ``B♭ major``; see ``music_words.key``."""
    return "" if key is None else music_words.key(key.tonic, key.mode, short)


def mode_name(mode: str) -> str:
    """The mode in the user's language; an unknown one as it is written."""
    return music_words.mode(mode)


def length(seconds: float | None) -> str:
    """``4:32`` or ``1:02:03``; nothing for an unknown length."""
    if not seconds or seconds <= 0:
        return ""
    whole = max(1, round(seconds))
    hours, rest = divmod(whole, 3600)
    minutes, left = divmod(rest, 60)
    return figures(f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}")


def figures(text: str) -> str:
    """The same in the figures of the user's country: ``٤:٣٢``."""
    zero = QLocale().zeroDigit()
    return text if zero == "0" else text.translate({ord("0") + at: ord(zero) + at for at in range(10)})


def number(value: int | float | None) -> str:
    """A whole number with the separators of the user's country; nothing for an unknown one."""
    return "" if value is None else QLocale().toString(round(value))


def note_name(midi_number: int | None) -> str:
    """``C4`` for 60: the note and its octave in scientific pitch notation."""
    if midi_number is None:
        return ""
    names = ("C", "C♯", "D", "E♭", "E", "F", "F♯", "G", "A♭", "A", "B♭", "B")
    return f"{names[midi_number % 12]}{midi_number // 12 - 1}"


def instrument_name(identifier: str) -> str:
    """The instrument's name in the user's language."""
    return music_words.instrument(identifier)


def source_note(source: Source | str | None) -> str:
    """Where a fact comes from, when it is not simply written in the file."""
    if source == Source.ESTIMATED:
        return _translate("Words", "estimated from the notes")
    if source == Source.FILE_NAME:
        return _translate("Words", "from the file name")
    return ""


def time_left(seconds: float | None) -> str:
    """``4 min left``, rounded the way one says it."""
    if seconds is None:
        return ""
    if seconds < 60:
        return _translate("Words", "less than a minute left")
    if seconds < 3600:
        return _translate("Words", "%1 min left").replace("%1", number(seconds / 60))
    return _translate("Words", "%1 h left").replace("%1", QLocale().toString(seconds / 3600, "f", 1))


def strength_steps(strength: float) -> int:
    """A strength between 0 and 1 as one to five steps."""
    return max(1, min(5, 1 + int(strength * 5)))


def strength(value: float) -> str:
    """The strength as a tooltip and for screen readers."""
    steps = number(strength_steps(value))
    return _translate("Words", "%1 %, %2 of 5 bars").replace("%1", number(value * 100)).replace("%2", steps)


def hint(text: str) -> str:
    """A text that may come from a file as a tooltip.

    Qt takes a tooltip with tags in it for HTML: a title ``<img src="//host/x">`` would make it call on that
    host. Such a text is escaped and so reads as it is written.
    """
    if "<" not in text:
        return text
    return f'<span style="white-space: pre-wrap">{html.escape(text)}</span>'


def day(moment: float) -> str:
    """A day as the user's country writes it, of seconds since 1970; nothing for an unknown one."""
    if moment <= 0:
        return ""
    date = QDateTime.fromSecsSinceEpoch(int(moment)).date()
    return QLocale().toString(date, QLocale.FormatType.ShortFormat)


def decimal(value: float) -> str:
    """A number with one figure after the point."""
    return QLocale().toString(value, "f", 1)


def path(place: Path) -> str:
    """A path among words: it runs from left to right where they do not."""
    return f"\u2066{place}\u2069" if QGuiApplication.isRightToLeft() else str(place)


def file_name(path: str) -> str:
    """The last part of a path, written with either kind of slash."""
    return path.replace("\\", "/").rstrip("/").rpartition("/")[2] or path


def title(row: PieceRow) -> str:
    """The title; the file's name for a piece without one."""
    return row.facts.title or row.path.stem


def cell(row: PieceRow, order: str) -> str:
    """What the table says about a piece in the column that is sorted by ``order``."""
    facts = row.facts
    match order:
        case "title":
            return title(row)
        case "composer":
            return facts.composer or ""
        case "key":
            return key_name(facts.key, short=True)
        case "metre":
            return facts.metres[0] + (" …" if len(facts.metres) > 1 else "") if facts.metres else ""
        case "tempo":
            return number(facts.tempo_bpm)
        case "format":
            return format_name(row.format)
        case "tags":
            return ", ".join(tag.name for tag in row.tags if tag.state == "accepted")
        case "instruments":
            return ", ".join(instrument_name(one) for one in facts.instruments)
        case "measures":
            return number(facts.measures) if facts.measures else ""
        case "rating":
            return "★" * row.own.rating
        case "added":
            return day(row.added)
        case _:
            return length(facts.duration)


def state_note(row: PieceRow) -> str:
    """What is the matter with the piece's file, if anything."""
    return {
        "missing": _translate(
            "Words", "The file is not where it was. Put it back, or press F5 to look for it again."
        ),
        "offline": _translate("Words", "The folder is away: its drive or network is not connected."),
        "pending": _translate("Words", "The file has changed and will be read again."),
        "failed": _translate("Words", "The file cannot be read as it is now; these facts are older."),
    }.get(row.state, "")


def why(hit: Hit) -> str:
    """Why a piece was found, in a few words."""
    said: list[str] = []
    for reason in hit.why:
        text = _reason(reason)
        if reason.place is not None:
            text = f"{text} ({place(reason.place)})"
        if text not in said:
            said.append(text)
    return " · ".join(said)


def why_in_full(hit: Hit) -> str:
    """Why a piece was found, a reason a line, each with what matched."""
    lines = []
    for reason in hit.why:
        name = _reason(reason)
        if reason.kind.value == "sounds like":
            where = f" ({place(reason.place)})" if reason.place is not None else ""
            lines.append(f"{name} “{reason.matched}”{where}")
        elif reason.kind.value == "melody" and reason.place is not None:
            near = f", {_translate('Words', 'one note off')}" if reason.strength < 1 else ""
            lines.append(f"{name}: {place(reason.place)}{near}")
        else:
            alone = reason.kind.value in ("fact", "tag")
            lines.append(name if alone else f"{name}: {reason.matched}")
    return "\n".join(lines)


def place(found: Place) -> str:
    """Where in a piece: ``bars 33–48``, ``bar 5``, ``0:42–0:50``."""
    if found.numbers is None:
        return found.words()
    first, last = found.numbers
    if first == last:
        return _translate("Words", "bar %1").replace("%1", number(first))
    said = _translate("Words", "bars %1–%2", "first and last")
    return said.replace("%1", number(first)).replace("%2", number(last))


def _reason(reason: Reason) -> str:
    in_file = "." in reason.matched
    names = {
        "sounds like": sounds_like(),
        "title": _translate("Words", "title"),
        "composer": _translate("Words", "composer"),
        "lyrics": _translate("Words", "lyrics"),
        "melody": _translate("Words", "melody"),
        "path": _translate("Words", "file name") if in_file else _translate("Words", "folder"),
    }
    if reason.kind.value == "fact":
        return fact(reason.matched)
    # A tag says most by itself: "wedding".
    return names.get(reason.kind.value, reason.matched)


def fact(said: str) -> str:
    """A fact by which a piece was found: ``3/4``, ``no flute``."""
    wanted = said.removeprefix("no ")
    name = music_words.fact(wanted)
    return name if wanted == said else _translate("Words", "no %1").replace("%1", name)


def sounds_like() -> str:
    """Why the model names a piece."""
    return _translate("Words", "sounds like")


def weaker(count: int) -> str:
    """``79 weaker matches``."""
    return _translate("Words", "%Ln weaker match(es)", "", count)


def fold(weak: int, unfolded: bool) -> str:
    """The line between strong and weak answers, and what it does."""
    said = _translate("Words", "%1 — hide") if unfolded else _translate("Words", "%1 — show")
    return said.replace("%1", weaker(weak))


def trouble(error: Exception) -> str:
    """What went wrong, as a sentence. Errors of our own are sentences already; others get one around them."""
    said = translated(str(error).strip())
    if isinstance(error, LibraryError) or getattr(error, "detail", None) is not None:
        return said
    return _translate("Words", "Something went wrong (%1). Your library is as it was; try again.").replace(
        "%1", said or type(error).__name__
    )


def refusal(error: Exception) -> str:
    """Why the library did not accept a change; what it says of its own accord is a sentence already."""
    return translated(str(error)) if isinstance(error, ValueError) else trouble(error)


def is_news(summary: Summary) -> bool:
    """Whether a run found anything worth telling someone who did not ask for it."""
    changes = (summary.new, summary.changed, summary.moved, summary.missing, summary.failed)
    return any(changes) or summary.cancelled or bool(summary.notes)
