"""A small fugue: a subject, its answer at the fifth, a countersubject, episodes, a last entry."""

from __future__ import annotations

import random
from bisect import bisect_left

from clamp_desktop.training.styles import naming
from clamp_desktop.training.styles.arranger import tempo_curve
from clamp_desktop.training.styles.melody import cell_rhythm
from clamp_desktop.training.styles.rhythm import humanise
from clamp_desktop.training.styles.score import Note, Part, Score
from clamp_desktop.training.styles.song import Song, plan
from clamp_desktop.training.styles.sounds import SOUNDS
from clamp_desktop.training.styles.theory import chord_scale, ladder, metre, nearest

_HEADS = (
    "x..xx.x.|xxxxx.x.",
    "x.x.x.xx|x.xxx...",
    "_xxxx.x.|xxxxx...",
    "x...x...|xxxxx.x.",
    "x.xx..xx|xxxxxxx.",
    "_.x.xxxx|x.x.x...",
)
_COUNTER = ("xxxx____|x.xxx.x.", "_.xxxxxx|x...x.x.", "x.x.xxxx|xxxxx...", "_xxxx.xx|x.x.x...")
_FREE = ("x...x.x.", "x.x.x...", "_.x.x.x.", "x..xx.x.", "x.......", "x.xxx.x.")
_RANGES = ((64, 84), (55, 74), (48, 67), (38, 57))
# The harmony under a stretch: tonic entry, answer, entry in the relative key, episode, subdominant entry.
_STATEMENTS = {
    "major": {
        "T": "I V|I V",
        "A": "V II7|V V7",
        "R": "VIm III7|VIm III7",
        "E": "I IV|V/VII IIIm",
        "S": "IV V7|I V",
    },
    "minor": {
        "T": "Im V|Im V",
        "A": "Vm II7|Vm V7",
        "R": "bIII bVII|bIII bVII",
        "E": "Im IVm|bVII bIII",
        "S": "IVm V7|Im V",
    },
}
_SHIFTS = {"major": {"T": 0, "A": 7, "R": -3, "S": 5}, "minor": {"T": 0, "A": 7, "R": 3, "S": 5}}
_SETTINGS = (
    ("organ",) * 4,
    ("harpsichord",) * 4,
    ("piano",) * 4,
    ("violin", "violin", "viola", "cello"),
    ("recorder", "violin", "viola", "cello"),
    ("oboe", "clarinet", "horn", "bassoon"),
)


def fugato(rng: random.Random) -> Score:
    """Draw a fugue of three or four voices."""
    mode = rng.choice(("major", "minor", "minor"))
    tonic = rng.choice((0, 2, 4, 5, 7, 9, 10, 3))
    count = rng.choice((3, 3, 4))
    entries = "TATA"[:count]
    slots = entries + rng.choice(("ERTEST", "ERATES", "EESRET", "ESETAT", "ERESTT"))
    statements = _STATEMENTS[mode]
    text = "|".join(statements[slot] for slot in slots)
    bars = 2 * len(slots)
    song = plan(
        "A",
        {"A": bars},
        {"A": (text,)},
        metre=metre("4/4"),
        bpm=float(rng.randint(66, 104)),
        tonic=tonic,
        mode=mode,
        intro=0,
        rng=rng,
    )
    ranges = _RANGES if count == 4 else (_RANGES[0], _RANGES[1], _RANGES[3])
    writer = _Writer(song, ranges, rng)
    order = {3: (1, 0, 2), 4: (1, 0, 3, 2)}[count]
    writer.compose(slots, order, _SHIFTS[mode])
    setting = rng.choice(_SETTINGS)
    parts = []
    for voice, notes in enumerate(writer.voices):
        sound = SOUNDS[setting[voice if count == 4 or voice < 2 else 3]]
        notes.append(writer.last(voice))
        parts.append(Part(sound, humanise(notes, 0.008, 0.0, rng), "lead"))
    length = song.end + song.bar
    concepts = {
        "fugue",
        "baroque",
        "classical",
        "polyphonic",
        "german",
        "three_voices" if count == 3 else "",
    } - {""}
    return Score(
        title=naming.title(rng.choice(("Fugue", "Fughetta")), tonic, mode, rng),
        concepts=concepts,
        parts=parts,
        metre="4/4",
        tempi=tempo_curve(song, length, 0.9, 0.0, rng),
        tonic=tonic,
        mode=mode,
        length=length,
    )


class _Writer:
    def __init__(self, song: Song, ranges: tuple[tuple[int, int], ...], rng: random.Random) -> None:
        self.song, self.ranges, self.rng = song, ranges, rng
        self.voices: list[list[Note]] = [[] for _ in ranges]
        self.counter = rng.choice(_COUNTER)

    def compose(self, slots: str, order: tuple[int, ...], shifts: dict[str, int]) -> None:
        """Slot by slot of two bars: one voice has the subject, the one before it the countersubject."""
        rng = self.rng
        subject = self._line(1, 0.0, rng.choice(_HEADS), wide=True)
        before = -1
        entered: list[int] = []
        for place, slot in enumerate(slots):
            start = place * 2 * self.song.bar
            speaker = order[place] if place < len(order) else rng.choice(order)
            if slot == "E":
                speaker = -1
            elif speaker not in entered:
                entered.append(speaker)
            if speaker >= 0:
                self._state(subject, speaker, start, shifts[slot])
            for voice in sorted(entered, key=lambda one: one != before):
                if voice == speaker:
                    continue
                cells = self.counter if voice == before else f"{rng.choice(_FREE)}|{rng.choice(_FREE)}"
                self.voices[voice] += self._line(voice, start, cells)
            before = speaker if speaker >= 0 else before

    def _state(self, subject: list[Note], voice: int, start: float, shift: int) -> None:
        low, high = self.ranges[voice]
        middle = sum(note.pitch for note in subject) / len(subject) + shift
        octave = 12 * round(((low + high) / 2 - middle) / 12)
        for note in subject:
            pitch = note.pitch + shift + octave
            scale = chord_scale(self.song.scale, self.song.chord_at(start + note.start))
            # Tones that the key of the place does not know bend to it, as in a tonal answer.
            pitch = nearest(pitch, ladder(scale, pitch - 2, pitch + 2))
            self.voices[voice].append(note._replace(start=start + note.start, pitch=pitch, velocity=84))

    def _line(self, voice: int, start: float, cells: str, wide: bool = False) -> list[Note]:
        low, high = self.ranges[voice]
        song, rng = self.song, self.rng
        held = self.voices[voice]
        pitch = held[-1].pitch if held else (low + high) // 2 + rng.randint(-3, 3)
        notes: list[Note] = []
        way = rng.choice((1, -1))
        for place, length in cell_rhythm(cells, song.bar):
            time = start + place
            chord = song.chord_at(time)
            strong = place % 2 == 0
            scale = ladder(chord_scale(song.scale, chord), low, high)
            tones = ladder(chord.tones, low, high)
            at = min(bisect_left(scale, pitch), len(scale) - 1)
            if rng.random() < 0.3:
                way = -way
            step = way * (rng.choice((2, 3, 4)) if wide and rng.random() < 0.35 else 1)
            target = scale[min(max(at + step, 0), len(scale) - 1)]
            options = tones if strong else scale
            ranked = sorted(options, key=lambda one: self._cost(voice, one, target, pitch, time, notes, held))
            pitch = ranked[0]
            notes.append(Note(time - (start if wide else 0.0), length * 0.97, pitch, 74 + 4 * strong))
        return notes

    def _cost(
        self,
        voice: int,
        pitch: int,
        target: int,
        before: int,
        time: float,
        notes: list[Note],
        held: list[Note],
    ) -> float:
        cost = abs(pitch - target) + (2.0 if pitch == before else 0.0)
        for other, line in enumerate(self.voices):
            sounding, earlier = self._at(line, time), self._at(line, time - 0.5)
            if other == voice or sounding is None:
                continue
            gap = pitch - sounding
            cost += 6.0 if gap == 0 else 0.0
            cost += 4.0 if abs(gap) % 12 in (1, 11) else 1.5 if abs(gap) % 12 in (2, 10, 6) else 0.0
            cost += 5.0 if (gap < 0) == (other > voice) and gap else 0.0  # voices do not cross
            moved = earlier is not None and earlier != sounding and before != pitch
            if moved and earlier is not None and gap % 12 in (0, 7) and (before - earlier) % 12 == gap % 12:
                cost += 12.0  # parallel fifths and octaves
        return cost

    @staticmethod
    def _at(line: list[Note], time: float) -> int | None:
        for note in reversed(line):
            if note.start <= time + 1e-6:
                return note.pitch if time < note.start + note.length + 0.05 else None
        return None

    def last(self, voice: int) -> Note:
        """The closing chord: the bass has the root, the others what is near; "
        "major at the end, as was usual."""
        song = self.song
        low, high = self.ranges[voice]
        root = song.tonic
        tones = (root,) if voice == len(self.ranges) - 1 else (root, (root + 4) % 12, (root + 7) % 12)
        choice = tones if len(tones) == 1 else (tones[(voice + 1) % 3],)
        pitch = nearest(self.voices[voice][-1].pitch if self.voices[voice] else 60, ladder(choice, low, high))
        return Note(song.end, song.bar * 0.95, pitch, 84)
