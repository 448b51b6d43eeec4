"""What a MIDI file says of its piece, and what its notes tell where it says nothing."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from types import MappingProxyType

from clamp_desktop.music.instruments import INSTRUMENTS, from_name, from_program, is_kind_of
from clamp_desktop.music.midi.file import KEY_SIGNATURE, META, MidiData
from clamp_desktop.music.midi.mtf import key_name
from clamp_desktop.music.midi.notes import MidiPart, Timeline, read_parts
from clamp_desktop.music.midi.words import (
    INSTRUMENT_NAME,
    TRACK_NAME,
    Word,
    lyrics,
    read_words,
    stated_person,
    stated_title,
    tempo_words,
)
from clamp_desktop.music.notes import Note, estimate_key, key_fits, note_facts
from clamp_desktop.music.piece import Facts, Key, Source
from clamp_desktop.music.titles import from_file_name

# Names that mean a voice only among singers.
_VAGUE = re.compile(r"(?:treble|tenor|alto|bass|basso|[satbc])[ _.:]*(?:\d|clef|one|two|i+)?", re.IGNORECASE)


def midi_facts(midi: MidiData, file_name: str) -> Facts:
    """All facts; the key, the range and the polyphony are those of the notes that are no drums."""
    parts = read_parts(midi)
    words = read_words(midi)
    timeline = Timeline(midi)
    notes = [note for part in parts for note in part.notes]
    pitched = [note for part in parts if not part.drums for note in part.notes]
    first = min((note.onset for note in notes), default=0.0)
    end = max((note.onset + note.duration for note in notes), default=0.0)
    key, key_source = _key(midi, pitched)
    title = stated_title(midi, words, {part.track for part in parts})
    sung = lyrics(words)
    bpm = timeline.bpm(first)
    counted = note_facts(pitched)
    counted["note_count"] = len(notes)
    values: dict[str, object] = {
        "composer": stated_person(words, midi),
        "lyricist": stated_person(words, midi, lyricist=True),
        "lyrics": sung,
        "metres": tuple(dict.fromkeys(f"{beats}/{unit}" for beats, unit in timeline.metres.values())),
        "tempo_bpm": round(bpm, 2) if bpm and 5 <= bpm <= 1000 else None,
        "tempo_words": tempo_words(words),
        "instruments": part_instruments(parts, words, sung=bool(sung)),
        "parts": _count_parts(parts),
        "measures": timeline.measures(end),
        "duration": round(timeline.seconds(end), 3),
        **counted,
    }
    sources = {name: Source.STATED for name, value in values.items() if value}
    if title:
        sources["title"] = Source.STATED
    elif title := from_file_name(file_name):
        sources["title"] = Source.FILE_NAME
    if key:
        sources["key"] = key_source
    if not timeline.has_tempo:
        sources["duration"] = Source.ESTIMATED
    return Facts(title=title, key=key, sources=MappingProxyType(sources), **values)  # type: ignore[arg-type]


def _key(midi: MidiData, notes: Sequence[Note]) -> tuple[Key | None, Source]:
    """The stated key, but not a C major that the notes contradict: programs write it for want of another."""
    stated = _stated_key(midi)
    if stated is not None and not (stated == Key("C", "major") and not key_fits(stated, notes)):
        return stated, Source.STATED
    return estimate_key(notes), Source.ESTIMATED


def _stated_key(midi: MidiData) -> Key | None:
    """The key signature of the start; where tracks differ (transposing instruments), the most frequent."""
    found = [
        (tick, key_name(payload))
        for track in midi.tracks
        for tick, status, kind, _, payload in track
        if status == META and kind == KEY_SIGNATURE
    ]
    if not found:
        return None
    start = min(tick for tick, _ in found)
    name = Counter(name for tick, name in found if tick == start).most_common(1)[0][0]
    return Key(name.removesuffix("m"), "minor" if name.endswith("m") else "major")


def _count_parts(parts: Sequence[MidiPart]) -> int:
    """Tracks that hold notes; where all is in one track, its channels."""
    return max(len({part.track for part in parts}), 1) if len({p.track for p in parts}) > 1 else len(parts)


def part_instruments(parts: Sequence[MidiPart], words: Sequence[Word], sung: bool) -> tuple[str, ...]:
    """Ids of the instruments in the order of the parts, from programs and from the names of tracks.

    Args:
        sung: the file has lyrics, so that "bass" is a voice.
    """
    names: dict[int, str] = {}
    for kind in (INSTRUMENT_NAME, TRACK_NAME):  # a track's own name counts more
        for word in reversed(words):
            if word.kind == kind and from_name(word.text, strict=True):
                names[word.track] = word.text
    played = [_programs(part) for part in parts]
    company = {id_ for ids in played for id_ in ids}
    company |= {id_ for name in names.values() if (id_ := from_name(name, strict=True))}
    named = {track: from_name(name, company, strict=True) for track, name in names.items()}
    voices = {id_ for id_ in named.values() if id_ and INSTRUMENTS[id_].family == "voice"}
    if not sung and len(voices) < 3:  # then "treble" and "bass" are hands or clefs
        named = {
            track: id_ for track, id_ in named.items() if not _VAGUE.fullmatch(names[track].strip(" .:"))
        }
    choir = len(voices) > 1
    found: list[str] = []
    for part, ids in zip(parts, played, strict=True):
        found += _agree(named.get(part.track), ids, choir)
    return tuple(dict.fromkeys(found))


def _programs(part: MidiPart) -> list[str]:
    """Instruments of a part; those of a passing effect (under 5 % of the notes) are left out."""
    if part.drums:
        return ["drums"]
    least = 0.05 * sum(part.programs.values())
    return list(dict.fromkeys(from_program(program) for program, n in part.programs.items() if n >= least))


def _agree(name: str | None, programs: list[str], choir: bool) -> list[str]:
    """Name or program? A name wins over no program, over the piano (every channel's default), and within its
    own family. Singers are often played by flutes or organs, but then several voices are named.
    """
    if name is None:
        return programs
    family = INSTRUMENTS[name].family
    if any(is_kind_of(id_, name) for id_ in programs):
        return programs
    if not programs or programs == ["piano"] or all(INSTRUMENTS[id_].family == family for id_ in programs):
        return [name]
    return [name] if choir and family == "voice" and programs != ["drums"] else programs
