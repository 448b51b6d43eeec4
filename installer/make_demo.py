"""Make the performances and the other notations of the demo library out of its ABC transcriptions.

Run from the project's folder: ``python installer/make_demo.py``. The same transcriptions give the same files.
"""

from __future__ import annotations

import io
import random
import re
import sys
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import mido

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from clamp_desktop.music import instruments  # noqa: E402
from clamp_desktop.music.abc import book as abc_book  # noqa: E402
from clamp_desktop.music.abc import notes as abc_notes  # noqa: E402
from clamp_desktop.music.abc import signs as abc_signs  # noqa: E402
from clamp_desktop.music.abc import to_xml as abc_xml  # noqa: E402
from clamp_desktop.music.abc import tune as abc_tune  # noqa: E402

DEMO = ROOT / "resources" / "demo"
TICKS = 480
BRASS = (56, 56, 57, 58)  # two trumpets, trombone, tuba
DRUMS = 9

FLUTE, OBOE, CLARINET, BASSOON, PIANO, HARPSICHORD = 73, 68, 71, 70, 0, 6
VIOLIN, CELLO, GUITAR, BANJO, ACCORDION = 40, 42, 24, 105, 21
KOTO, BAGPIPE, CHOIR = 107, 109, 52

# General MIDI percussion
KICK, SNARE, HAT, LOW_TOM, TAMBOURINE, MARACAS, CLAVES = 36, 38, 42, 41, 54, 70, 75
LOW_CONGA, HIGH_CONGA, SURDO_MUTED, SURDO = 64, 63, 86, 87
SHAKER, AGOGO_HIGH, AGOGO_LOW, TAMBORIM = 82, 67, 68, 76


@dataclass(frozen=True)
class Beat:
    """A bar of percussion: instrument → one sign a step; ``x`` loud, ``o`` soft, ``.`` silent."""

    step: float  # quarter notes
    lines: dict[int, str]


@dataclass(frozen=True)
class Performance:
    """One MIDI file: a tune of a transcription, who plays its voices, how fast, over which drums.

    Attributes:
        programs: General MIDI numbers from 0, one a voice; a shorter list repeats its last.
        octaves: octaves by which each voice is moved, likewise.
        bpm: quarter notes a minute; ``None`` for the transcription's own.
    """

    name: str
    source: str
    tune: int = 0
    programs: tuple[int, ...] = (PIANO,)
    octaves: tuple[int, ...] = (0,)
    bpm: float | None = None
    beat: Beat | None = None
    times: int = 1


JIG = Beat(0.5, {LOW_TOM: "x..o.o", TAMBOURINE: "..o..o"})
REEL = Beat(0.5, {LOW_TOM: "x.ooxo.o"})
POLKA = Beat(0.5, {KICK: "x.x.", SNARE: ".x.x"})
HORA = Beat(0.5, {KICK: "x..x..x.", TAMBOURINE: "..o..o.o", SNARE: "...o...."})
KALAMATIANOS = Beat(0.5, {LOW_CONGA: "x......", HIGH_CONGA: "...x.x.", TAMBOURINE: "x.ox.xo"})
HABANERA = Beat(0.25, {CLAVES: "x..xx.x.", SHAKER: "xoxoxoxo"})
RAG = Beat(0.5, {KICK: "x.x.", HAT: ".x.x"})

PERFORMANCES = (
    Performance("The Kesh (flute)", "Folk/Ireland/Irish session", 0, (FLUTE,), (1,), beat=JIG, times=2),
    Performance("Drowsy Maggie (fiddle)", "Folk/Ireland/Irish session", 2, (VIOLIN,), beat=REEL, times=2),
    Performance("Londonderry Air (oboe)", "Folk/Ireland/Londonderry Air", programs=(OBOE,)),
    Performance("Greensleeves (guitar)", "Folk/England/Greensleeves", programs=(GUITAR,), octaves=(-1,)),
    Performance("Oh! Susanna (banjo)", "Folk/Americas/Old-time fiddle", 1, (BANJO,), beat=POLKA),
    Performance("La Paloma", "Folk/Americas/La Paloma", 0, (ACCORDION, GUITAR), beat=HABANERA),
    Performance("Korobeiniki (accordion)", "Folk/Europe/Korobeiniki", 0, (ACCORDION,), beat=POLKA, times=2),
    Performance("Hava Nagila (clarinet)", "Folk/Europe/Hava Nagila", 0, (CLARINET,), beat=HORA),
    Performance("Samiotissa (clarinet)", "Folk/Europe/Samiotissa", 0, (CLARINET,), beat=KALAMATIANOS),
    Performance("Sakura (koto)", "Folk/Asia/Sakura", programs=(KOTO,)),
    Performance("Mo Li Hua (flute)", "Folk/Asia/Mo Li Hua", programs=(FLUTE,), octaves=(1,)),
    Performance("Canon in D (strings)", "Classical/Baroque/Canon in D", 0, (VIOLIN, VIOLIN, VIOLIN, CELLO)),
    Performance("Menuet in G (harpsichord)", "Classical/Baroque/Menuet in G", 0, (HARPSICHORD,)),
    Performance("Swan Lake (oboe)", "Classical/Romantic/Swan Lake", 0, (OBOE,)),
    Performance("Mountain King (bassoon)", "Classical/Romantic/In der Halle des Bergkönigs", 0, (BASSOON,)),
    Performance("The Entertainer (piano, drums)", "Classical/Modern/The Entertainer", beat=RAG, times=2),
    Performance("Amazing Grace (bagpipe)", "Hymns and carols/Amazing Grace", programs=(BAGPIPE, BAGPIPE)),
    Performance("Old Hundredth (brass)", "Hymns and carols/Old Hundredth", 0, BRASS),
    Performance("Stille Nacht (choir)", "Hymns and carols/Stille Nacht", 0, (CHOIR,)),
)  # fmt: skip


@dataclass(frozen=True)
class Drumming:
    """A MIDI file for percussion alone: a bar of beats, its metre, how often."""

    name: str
    metre: tuple[int, int]
    bpm: float
    beat: Beat
    bars: int


DRUMMINGS = (
    # Ewe, Ghana and Togo: bell, rattle and small drum of the Agbadza, twelve pulses a bar.
    Drumming(
        "Agbadza (bell, rattle, drum)", (12, 8), 174,
        Beat(0.5, {
            AGOGO_LOW: "x...........", AGOGO_HIGH: "..x.xx.x.x.x", MARACAS: "x.xoxxoxoxox",
            HIGH_CONGA: ".xx.xx.xx.xx", LOW_CONGA: "......x..x..",
        }), 16,
    ),
    # Brazil: surdo, tamborim, shaker and agogô of a samba batucada.
    Drumming(
        "Batucada (samba)", (2, 4), 104,
        Beat(0.25, {
            SURDO_MUTED: "x...............", SURDO: "....x.......x...", TAMBORIM: "x.x.xx.x.x.x.xx.",
            SHAKER: "xoxxxoxxxoxxxoxx", AGOGO_HIGH: "x.....x...x.....", AGOGO_LOW: "...x.....x...x..",
        }), 16,
    ),
)  # fmt: skip


@dataclass(frozen=True)
class Event:
    """One message at a time in ticks."""

    tick: int
    order: int  # among messages of one tick: note-offs before note-ons
    message: mido.Message | mido.MetaMessage


class Player:
    """Plays with a human hand: small, repeatable differences in time and loudness."""

    def __init__(self, seed: str, bpm: float, metre: tuple[int, int]) -> None:
        self._random = random.Random(seed)
        self._tick_of_ms = TICKS * bpm / 60_000
        self._bar = metre[0] * 4 / metre[1]

    def note(
        self, onset: float, length: float, pitch: int, channel: int, loudness: int = 78
    ) -> Iterable[Event]:
        """A note of ``length`` quarter notes, a little early or late, the first of a bar a little louder."""
        late = self._random.gauss(0, 6) * self._tick_of_ms
        start = max(0, round(onset * TICKS + late))
        end = max(start + 20, round((onset + length * 0.93) * TICKS + late))
        accent = 10 if abs(onset % self._bar) < 1e-6 else 4 if abs(onset % 1) < 1e-6 else 0
        velocity = min(120, max(20, loudness + accent + round(self._random.gauss(0, 4))))
        yield Event(start, 1, mido.Message("note_on", note=pitch, velocity=velocity, channel=channel))
        yield Event(end, 0, mido.Message("note_off", note=pitch, velocity=0, channel=channel))

    def drums(self, beat: Beat, start: float, bars: int) -> Iterable[Event]:
        """A bar of percussion again and again."""
        steps = len(next(iter(beat.lines.values())))
        for bar in range(bars):
            for pitch, line in beat.lines.items():
                for step, sign in enumerate(line):
                    if sign != ".":
                        onset = start + (bar * steps + step) * beat.step
                        yield from self.note(onset, beat.step, pitch, DRUMS, 82 if sign == "x" else 55)


def _track(name: str, events: Iterable[Event]) -> mido.MidiTrack:
    track = mido.MidiTrack([mido.MetaMessage("track_name", name=name, time=0)])
    now = 0
    for event in sorted(events, key=lambda one: (one.tick, one.order)):
        track.append(event.message.copy(time=event.tick - now))
        now = event.tick
    track.append(mido.MetaMessage("end_of_track", time=0))
    return track


def _head(name: str, bpm: float, metre: tuple[int, int], key: str | None) -> mido.MidiTrack:
    messages = [
        mido.MetaMessage("set_tempo", tempo=mido.bpm2tempo(bpm)),
        mido.MetaMessage("time_signature", numerator=metre[0], denominator=metre[1]),
    ]
    if key is not None:
        messages.append(mido.MetaMessage("key_signature", key=key))
    return _track(name, [Event(0, 0, message) for message in messages])


def _at(values: Sequence[int], place: int) -> int:
    return values[min(place, len(values) - 1)]


def _instrument(program: int) -> str:
    return instruments.INSTRUMENTS[instruments.from_program(program, drums=False)].name


def _midi_key(tune: abc_tune.Tune) -> str:
    """The key signature as MIDI spells it; a church mode by the major key with its sharps or flats."""
    signature = abc_signs.key_signature(tune.last("K"))
    if signature.key is not None and signature.key.mode in ("major", "minor"):
        return signature.key.tonic + ("m" if signature.key.mode == "minor" else "")
    sharps = sum(signature.alterations.values())
    return "CGDAEB"[sharps] if sharps >= 0 else ["F", "Bb", "Eb", "Ab", "Db"][-sharps - 1]


def _bpm(tune: abc_tune.Tune) -> float:
    unit = abc_signs.unit_length(tune.last("L"), tune.last("M"))
    return abc_signs.tempo(tune.last("Q"), unit).bpm or 100


def _tune(source: str, number: int) -> str:
    return abc_book.tunes((DEMO / f"{source}.abc").read_text(encoding="utf-8"))[number]


def perform(wanted: Performance) -> mido.MidiFile:
    """The performance as a MIDI file of type 1."""
    tune = abc_tune.parse(_tune(wanted.source, wanted.tune))
    voices = [abc_notes.voice_notes(tune, voice) for voice in tune.voices.values()]
    over, under = (int(number) for number in tune.last("M").split("/"))
    bpm = wanted.bpm or _bpm(tune)
    length = max(voice.length for voice in voices)
    player = Player(wanted.name, bpm, (over, under))
    file = mido.MidiFile(type=1, ticks_per_beat=TICKS, charset="utf-8")
    file.tracks.append(_head(tune.first("T"), bpm, (over, under), _midi_key(tune)))
    for place, played in enumerate(voices):
        program, octave = _at(wanted.programs, place), _at(wanted.octaves, place)
        events = [Event(0, 0, mido.Message("program_change", program=program, channel=place))]
        for time in range(wanted.times):
            for note in played.notes:
                onset = time * length + note.onset
                events += player.note(onset, note.duration, note.pitch + 12 * octave, place)
        file.tracks.append(_track(_instrument(program), events))
    if wanted.beat is not None:
        bar = over * 4 / under
        file.tracks.append(_track("Drums", player.drums(wanted.beat, 0, round(wanted.times * length / bar))))
    return file


def drum(wanted: Drumming) -> mido.MidiFile:
    """The drumming as a MIDI file of type 1."""
    file = mido.MidiFile(type=1, ticks_per_beat=TICKS, charset="utf-8")
    file.tracks.append(_head(wanted.name, wanted.bpm, wanted.metre, None))
    player = Player(wanted.name, wanted.bpm, wanted.metre)
    file.tracks.append(_track("Percussion", player.drums(wanted.beat, 0, wanted.bars)))
    return file


# Other notations

_KERN_LETTERS = ("c", "c#", "d", "d#", "e", "f", "f#", "g", "g#", "a", "a#", "b")  # enough for G major
_LENGTHS = {0.25: "16", 0.5: "8", 0.75: "8.", 1.0: "4", 1.5: "4.", 2.0: "2", 3.0: "2.", 4.0: "1"}


def kern(source: str) -> str:
    """A transcription in plain values, one note a voice at a time, as Humdrum ``**kern``."""
    tune = abc_tune.parse(_tune(source, 0))
    names = list(tune.voices)[::-1]  # Humdrum writes the lowest voice first
    voices = [abc_notes.voice_notes(tune, tune.voices[name]) for name in names]
    sharps = "".join(f"{letter.lower()}{'#' if by > 0 else '-'}" for letter, by in
                     abc_signs.key_signature(tune.last("K")).alterations.items())  # fmt: skip
    over, under = (int(number) for number in tune.last("M").split("/"))
    bar, pickup = over * 4 / under, 1.0
    rows = [
        ["**kern" for _ in names],
        [f'*I"{_part_name(tune.voices[name].properties)}' for name in names],
        ["*clefF4" if place < len(names) / 2 else "*clefG2" for place in range(len(names))],
        [f"*k[{sharps}]" for _ in names],
        [f"*{tune.last('K')}:" for _ in names],
        [f"*M{over}/{under}" for _ in names],
        [f"*MM{_bpm(tune):g}" for _ in names],
    ]
    sounding = [{note.onset: note for note in voice.notes} for voice in voices]
    number = 0
    for onset in sorted({onset for voice in sounding for onset in voice}):
        if abs((onset - pickup) % bar) < 1e-6:
            number += 1
            rows.append([f"={number}" for _ in names])
        notes = [voice.get(onset) for voice in sounding]
        rows.append(["." if note is None else _kern_note(note.duration, note.pitch) for note in notes])
    rows += [["==" for _ in names], ["*-" for _ in names]]
    records = [f"!!!COM: {tune.first('C')}", f"!!!OTL: {tune.first('T')}"]
    return "\n".join(records + ["\t".join(row) for row in rows]) + "\n"


def _part_name(properties: str) -> str:
    return properties.split('nm="')[1].split('"')[0]


def _kern_note(length: float, pitch: int) -> str:
    letter = _KERN_LETTERS[pitch % 12]
    octave = pitch // 12 - 1
    body = letter[0] * (octave - 3) if octave >= 4 else letter[0].upper() * (4 - octave)
    return _LENGTHS[length] + body + letter[1:]


def mei(source: str) -> str:
    """A transcription as MEI, written by Verovio."""
    import verovio

    toolkit = verovio.toolkit()
    toolkit.setOptions({"xmlIdSeed": 1})
    toolkit.loadData(musicxml(source).decode())
    text = str(toolkit.getMEI({"removeIds": True}))
    # without the day on which it was made
    return re.sub(r"\s*<encodingDesc.*?</encodingDesc>", "", text, flags=re.DOTALL)


def musicxml(source: str) -> bytes:
    """A transcription as MusicXML, without the day on which it was made."""
    text = abc_xml.to_musicxml(_tune(source, 0)).decode()
    start, end = text.index("<encoding-date>"), text.index("</encoding-date>")
    return (text[:start] + text[end + len("</encoding-date>") :]).encode()


def mxl(source: str) -> bytes:
    """A transcription as compressed MusicXML."""
    container = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<container><rootfiles>'
        '<rootfile full-path="score.musicxml" media-type="application/vnd.recordare.musicxml+xml"/>'
        "</rootfiles></container>\n"
    )
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as archive:
        members = (("META-INF/container.xml", container.encode()), ("score.musicxml", musicxml(source)))
        for name, data in members:
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return memory.getvalue()


def main() -> None:
    """Write every file that is made."""
    performances, notations = DEMO / "Performances", DEMO / "Other notations"
    performances.mkdir(exist_ok=True)
    notations.mkdir(exist_ok=True)
    for wanted in PERFORMANCES:
        perform(wanted).save(performances / f"{wanted.name}.mid")
    for rhythm in DRUMMINGS:
        drum(rhythm).save(performances / f"{rhythm.name}.mid")
    (notations / "Old Hundredth.krn").write_text(kern("Hymns and carols/Old Hundredth"), encoding="utf-8")
    (notations / "Für Elise.mei").write_text(mei("Classical/Classical era/Für Elise"), encoding="utf-8")
    (notations / "Stille Nacht.musicxml").write_bytes(musicxml("Hymns and carols/Stille Nacht"))
    (notations / "Amazing Grace.mxl").write_bytes(mxl("Hymns and carols/Amazing Grace"))


if __name__ == "__main__":
    main()
