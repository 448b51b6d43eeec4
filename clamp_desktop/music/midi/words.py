"""The words in a MIDI file: title, composer, lyrics, tempo. MIDI has no fields for most; habits must do."""

from __future__ import annotations

import re
from dataclasses import dataclass

from clamp_desktop.music.charsets import guess_charset
from clamp_desktop.music.instruments import from_name
from clamp_desktop.music.midi.file import META, MidiData
from clamp_desktop.music.tempo import is_tempo_text

TEXT, COPYRIGHT, TRACK_NAME, INSTRUMENT_NAME, LYRICS, MARKER = range(1, 7)
MAX_LYRICS = 20_000  # characters

_NO_TITLE = re.compile(
    r"(untitled|unnamed|no ?name|track|tempo|conductor|control|master|midi|new|song|sequence|seq|staff|voice|"
    r"part|words|lyrics|melody|spår|piste|spur|pista|default|music|soft karaoke|music ?box|title|name|mtrk|"
    r"instrument|wt\d+|sheet\d*|score|unknown|setup|global|copyright|©)"
    r"([ _-]*(song|file|project|export|out|in|track|map|sequence|name|\d+|[a-z]))*[ .:_#-]*\d*",
    re.IGNORECASE,
)
_COMPOSER = re.compile(
    r"(?:(?:composer|composed by|music by|music|komponist|musik|compositeur|musique|compositor|música|musica|"
    r"muzyka)(?: von| par| di| por)?\s*[:=]|(?:composed|music)(?: and arranged)? by|by)\s*"
    r"(?P<name>[^<>:]{3,60})",
    re.IGNORECASE,
)
_LYRICIST = re.compile(
    r"(?:(?:lyricist|poet|text|words|lyrics|paroles|letra|worte|parole|słowa|dichter)(?: by| von| de| di)?"
    r"\s*[:=]|(?:lyrics|words|text) by)\s*(?P<name>[^<>:]{3,60})",
    re.IGNORECASE,
)
_TITLE = re.compile(r"(?:title|titel|titre|título|titolo|tytuł)\s*[:=]\s*(?P<name>.{2,120})", re.IGNORECASE)
# Chord symbols that stand where lyrics should: "A am G7".
_CHORDS = re.compile(r"(?:[A-Ha-h][#b]?(?:m|maj|min|dim|sus|aug|add|\d|/[A-H])*\s*)+")


@dataclass(frozen=True, slots=True)
class Word:
    """One text event: when (quarters), in which track, of which kind (``LYRICS`` …), and what."""

    time: float
    track: int
    kind: int
    text: str


def read_words(midi: MidiData) -> list[Word]:
    """All text events, track by track, decoded by one guess for the whole file."""
    quarter = midi.ticks_per_quarter
    raw = [
        (tick / quarter, index, kind, payload)
        for index, track in enumerate(midi.tracks)
        for tick, status, kind, _, payload in track
        if status == META and 1 <= kind <= 9
    ]
    charset = guess_charset(b" ".join(payload for *_, payload in raw))
    return [
        Word(time, index, kind, payload.decode(charset, errors="replace").replace("\0", ""))
        for time, index, kind, payload in raw
    ]


def stated_title(midi: MidiData, words: list[Word], noted: set[int]) -> str | None:
    """The title that the file states: karaoke header, RIFF wrapper, name of the first track, or "Title: …".

    Args:
        noted: tracks that hold notes. The name of such a track is its player's unless it names no instrument.
    """
    candidates = [word.text[2:] for word in words if word.text.startswith("@T")][:1]
    candidates += [info.text for info in midi.info if info.tag == b"INAM"]
    candidates += [word.text for word in words if word.kind == TRACK_NAME and word.track == 0][:1]
    candidates += [
        match["name"] for word in words if word.kind == TEXT and (match := _TITLE.fullmatch(word.text))
    ]
    for candidate in candidates:
        title = _tidy(candidate)
        if _is_title(title) and not (0 in noted and from_name(title, strict=True)):
            return title
    return None


def _is_title(text: str) -> bool:
    return (
        any(c.isalpha() for c in text)
        and len(text) > 1
        and not _NO_TITLE.fullmatch(text)
        and not text.lower().endswith((".mid", ".midi", ".kar", ".mus", ".sib", ".mscz", ".enc"))
    )


def _tidy(text: str) -> str:
    return " ".join(text.split()).strip(" \"'*_-=:")[:300]


def stated_person(words: list[Word], midi: MidiData, lyricist: bool = False) -> str | None:
    """Composer or lyricist as text events state them: "Composer: …", "By …", the karaoke header's artist."""
    pattern = _LYRICIST if lyricist else _COMPOSER
    for word in words:
        if word.kind in (TEXT, MARKER) and word.time < 4 and (match := pattern.fullmatch(word.text.strip())):
            return _tidy(match["name"])
    if lyricist:
        return None
    headers = [_tidy(word.text[2:]) for word in words if word.text.startswith("@T")]
    headers += [_tidy(info.text) for info in midi.info if info.tag == b"IART"]
    artists = headers[1:2] if any(word.text.startswith("@T") for word in words) else headers[:1]
    return artists[0] if artists and any(c.isalpha() for c in artists[0]) else None


def tempo_words(words: list[Word]) -> str | None:
    """ "Allegro ma non troppo" where a marker or text at the start says so."""
    for word in words:
        if word.kind in (TEXT, MARKER, 7) and word.time <= 4 and is_tempo_text(word.text):
            return _tidy(word.text)[:80]
    return None


def lyrics(words: list[Word]) -> str | None:
    """The sung words: of lyric events, else of karaoke text events; of the track that has most of them."""
    sung: dict[int, list[Word]] = {}
    for word in words:
        if word.kind == LYRICS:
            sung.setdefault(word.track, []).append(word)
    if not sung:
        for word in words:
            if word.kind == TEXT and not word.text.startswith("@"):
                sung.setdefault(word.track, []).append(word)
        sung = {track: texts for track, texts in sung.items() if _is_karaoke(texts)}
    tracks = ("\n".join(map(join_syllables, _verses(texts))) for texts in sung.values())
    found = max((text for text in tracks if not _CHORDS.fullmatch(text)), key=len, default="")
    return found[:MAX_LYRICS].strip() or None


def _verses(texts: list[Word]) -> list[list[str]]:
    """Syllables by verse: where several stand at the same time throughout, each belongs to another verse."""
    verses: list[list[str]] = []
    time, number = -1.0, 0
    for word in texts:
        number = number + 1 if word.time == time else 0
        time = word.time
        if number == len(verses):
            verses.append([])
        verses[number].append(word.text)
    least = max(len(verses[0]) / 4, 8)
    if all(sum(bool(text.strip()) for text in verse) >= least for verse in verses[1:]):
        return verses
    return [[word.text for word in texts]]


def _is_karaoke(texts: list[Word]) -> bool:
    return len(texts) >= 8 and sum(word.text.startswith(("/", "\\")) for word in texts) >= 2


def join_syllables(syllables: list[str]) -> str:
    """Syllables as sung, in lines of words.

    Spaces and line signs (``/`` new line, ``\\`` new verse) in the syllables decide where there are any; else
    a hyphen at a syllable's end joins it to the next; else every syllable is taken for a word.
    """
    spaced = any(s[0] in "/\\ \r\n" or s[-1] in " \r\n" for s in syllables if s.strip())
    pieces: list[str] = []
    for syllable in syllables:
        text = re.sub(r"^[\\/]", "\n", syllable.replace("\r\n", "\n").replace("\r", "\n")).replace(
            "\xa0", " "
        )
        if len(text) > 1 and text.endswith("-"):
            pieces.append(text[:-1])
        else:
            pieces.append(text if spaced or not text else text + " ")
    lines = (" ".join(line.split()) for line in "".join(pieces).split("\n"))
    return "\n".join(line for line in lines if line)
