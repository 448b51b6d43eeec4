"""What people ask about a tune, from its ABC."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import Any, Final

from clamp_desktop.music import instruments, tempo, titles
from clamp_desktop.music.abc.book import unescape
from clamp_desktop.music.abc.notes import VoiceNotes, voice_notes
from clamp_desktop.music.abc.signs import key_signature, metre, unit_length
from clamp_desktop.music.abc.signs import tempo as tempo_field
from clamp_desktop.music.abc.tune import Tune, Voice
from clamp_desktop.music.notes import Note, estimate_key, note_facts
from clamp_desktop.music.piece import Facts, Key, Source

_MANNER = re.compile(r"(?:\w+ )?[A-Z]?[a-z]+ly\.?|[Ww]ith [a-z]+\.?")
_NAME = re.compile(r'\b(?:name|nm)="([^"]*)"')
_COMMENT = re.compile(r"(?<!\\)%.*")
_ROLE = (
    r"(?:words?|texts?|lyrics?|music|melody|tune|composer|composed|author|poet|setting|arr(?:anged|anger|\.)?|harmony|"
    r"harmonized|translat(?:ed|or|ion)|adapted|copyright|source)"
)
_CREDIT = re.compile(
    rf"(?:^|[.;]\s+)({_ROLE}(?:\s*(?:and|&|,)\s*{_ROLE})*)(?:\s+by\b\s*:?|\s*:)\s*", re.IGNORECASE
)
_NO_PERSON = re.compile(
    r"^(?:copyright|©|\(c\)|st(?:anzas?|\.)|verses?\b|v\.\s?\d|(?:\w+ )?(?:translation|version) by)",
    re.IGNORECASE,
)
_TUNE_NAME = re.compile(r"^(?:'[^']*'(?:\s+or)?\s+|\"[^\"]*\"(?:\s+or)?\s+)+(?=\S)")
_YEAR = re.compile(r",?\s*(?:circa|c\.|ca\.)?\s*\d{4}\.?\s*$")
_POETS: Final = frozenset(("word", "words", "text", "texts", "lyric", "lyrics", "author", "poet"))
_COMPOSERS: Final = frozenset(("music", "melody", "tune", "composer", "composed"))


def facts(tune: Tune, file_name: str, number: int | None = None) -> Facts:
    """The facts of a tune.

    Args:
        file_name: gives the title where the tune has none.
        number: place in a book, from 0; ``None`` where the tune has the file to itself.
    """
    played = {voice.id: voice_notes(tune, voice) for voice in tune.voices.values()}
    sounding = [voice for voice in tune.voices.values() if played[voice.id].notes]
    notes = [note for voice in sounding for note in played[voice.id].notes]
    known: dict[str, Any] = {}
    sources: dict[str, Source] = {}

    def put(name: str, value: object, source: Source = Source.STATED) -> None:
        if value not in (None, "", ()):
            known[name] = value
            sources[name] = source

    _put_title(tune, file_name, number, put)
    composer, lyricist = _people(tune)
    put("composer", composer)
    put("lyricist", lyricist)
    put("lyrics", _lyrics(tune))
    put("genre", _stated(tune, "R"))
    put("origin", _stated(tune, "O"))
    put("metres", _metres(tune))
    put("instruments", voice_instruments(sounding))
    key, source = _key(tune, notes)
    put("key", key, source)
    stated, words = _tempo(tune, played)
    put("tempo_bpm", stated)
    put("tempo_words", words)
    length = max((played[voice.id].length for voice in sounding), default=0.0)
    first = stated or tempo.suggested_bpm(words) or tempo.DEFAULT_BPM
    changes = [change for voice in sounding for change in played[voice.id].tempos]
    put("duration", round(tempo.seconds(length, changes, first), 2), Source.ESTIMATED)
    known |= {"parts": len(sounding), "measures": max((len(v.bars) for v in sounding), default=0)}
    return Facts(**known, **note_facts(notes), sources=MappingProxyType(sources))


def _put_title(tune: Tune, file_name: str, number: int | None, put: Any) -> None:
    stated = [unescape(_plain(value)) for value in tune.fields.get("T", ())]
    if title := next((title for title in stated if title), None):
        put("title", title)
        return
    title = titles.from_file_name(file_name)
    if title and number is not None:
        title = f"{title} {number + 1}"
    put("title", title, Source.FILE_NAME)


def _stated(tune: Tune, field: str) -> str | None:
    """What a field says, each value once; the parts of an origin are separated by ``;`` (ABC 2.1, 3.1)."""
    values = dict.fromkeys(unescape(_plain(value)) for value in tune.fields.get(field, ()))
    return "; ".join(value for value in values if value) or None


def _plain(value: str) -> str:
    return re.sub(r"\s+", " ", _COMMENT.sub("", value)).strip()


def _people(tune: Tune) -> tuple[str | None, str | None]:
    """Composer and lyricist from C:, which often say who did what: "Words: Heber, 1826. Music: Dykes"."""
    named: str | None = None  # without a role: the composer, unless another line says who that is
    composer: str | None = None
    lyricist: str | None = None
    for value in tune.fields.get("C", ()):
        value = unescape(_plain(value))
        before, *credited = _CREDIT.split(value)
        if before and not _NO_PERSON.match(before):
            named = named or before
        for role, who in zip(credited[::2], credited[1::2], strict=True):
            roles = set(re.findall(r"\w+", role.lower()))
            name = _YEAR.sub("", _TUNE_NAME.sub("", who)).strip(" .,;") or None
            composer = composer or (name if roles & _COMPOSERS else None)
            lyricist = lyricist or (name if roles & _POETS else None)
    return composer or named, lyricist


def _lyrics(tune: Tune) -> str | None:
    """Running text: the words under the notes verse by verse, then the W: lines."""
    texts: list[str] = []
    for voice in tune.voices.values():
        for verse in sorted(voice.words):
            text = unescape(joined_syllables(" ".join(voice.words[verse])))
            if text and text not in texts:
                texts.append(text)
    after = "\n".join(_plain(line) for line in tune.after_words).strip()
    if after:
        texts.append(unescape(after))
    return "\n".join(texts) or None


def joined_syllables(aligned: str) -> str:
    """``"Hal- le-lu-jah_ * | A~men"`` → ``"Hallelujah A men"``."""
    text = " ".join(aligned.replace("\\-", "\u2010").replace("|", " ").split())
    text = re.sub(r"\s*-\s*(?:-\s*)*", "", re.sub(r"[_*]+(?=[\s\-]|$)|(?<=\s)[_*]+", " ", text).rstrip(" -"))
    text = re.sub(r"^\s*\d+\.\s*", "", text.replace("~", " ").replace("*", " ").replace("_", ""))
    return re.sub(r"\s+", " ", text).strip().replace("\u2010", "-")


def _metres(tune: Tune) -> tuple[str, ...]:
    values = tune.fields.get("M", [])[-1:]
    values = values + [
        token.text[3:].rstrip("]")
        for voice in tune.voices.values()
        for bar in voice.bars
        for token in bar.tokens
        if token.text.startswith("[M:")
    ]
    return tuple(dict.fromkeys(name for value in values if (name := metre(value))))


def voice_instruments(voices: list[Voice]) -> tuple[str, ...]:
    """From the voices' names, else from the MIDI programs that are set for them."""
    names = [match.group(1) if (match := _NAME.search(voice.properties)) else "" for voice in voices]
    found: list[str] = []
    for voice, by_name in zip(voices, instruments.from_names(names), strict=True):
        if by_name:
            found.append(by_name)
        else:
            found += ["voice"] if voice.words else []
            found += _programs(voice)
    return tuple(dict.fromkeys(found))


def _programs(voice: Voice) -> list[str]:
    """What ``%%MIDI program [channel] number`` sets; channel 10 is the drums."""
    found = []
    for value in voice.programs:
        numbers = [int(number) for number in re.findall(r"\d{1,3}", _COMMENT.sub("", value))][:2]
        if numbers and numbers[-1] < 128:
            found.append(instruments.from_program(numbers[-1], len(numbers) == 2 and numbers[0] == 10))
    return found


def _key(tune: Tune, notes: list[Note]) -> tuple[Key | None, Source]:
    stated = key_signature(tune.first("K")).key
    if stated is not None:
        return stated, Source.STATED
    return (estimate_key(notes) if notes else None), Source.ESTIMATED


def _tempo(tune: Tune, played: dict[str, VoiceNotes]) -> tuple[float | None, str | None]:
    unit = unit_length(tune.last("L"), tune.last("M"))
    bpm, words = None, None
    for value in tune.fields.get("Q", []):
        found = tempo_field(value, unit)
        bpm, words = found.bpm or bpm, found.words or words
    at_start = [new for part in played.values() for onset, new in part.tempos if onset == 0]
    if bpm is None and at_start:
        bpm = at_start[0]
    return bpm, words or _noted_tempo(tune)


def _noted_tempo(tune: Tune) -> str | None:
    """A tempo that stands as a note: collections write ``N: "Cheerful"`` or ``N: "With spirit"``."""
    for value in tune.fields.get("N", ()):
        quoted = re.match(r'"([^"]{1,40})"', value)
        if quoted and (tempo.is_tempo_text(quoted.group(1)) or _MANNER.fullmatch(quoted.group(1))):
            return quoted.group(1).rstrip(".")
    return None
