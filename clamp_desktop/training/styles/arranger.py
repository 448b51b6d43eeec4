"""From a style's recipe to a piece: who plays, the plan, the parts, the ending."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from clamp_desktop.training.styles import naming
from clamp_desktop.training.styles.drumming import FINAL_STROKES
from clamp_desktop.training.styles.figures import figure, place_bass
from clamp_desktop.training.styles.melody import Player
from clamp_desktop.training.styles.rhythm import humanise, steps, swing
from clamp_desktop.training.styles.score import Note, Part, Score, Style
from clamp_desktop.training.styles.song import Harmony, Song, choose_form, plan
from clamp_desktop.training.styles.sounds import SOUNDS
from clamp_desktop.training.styles.theory import MODE_OF, Chord, Metre, metre
from clamp_desktop.training.styles.voicing import voice

_NOTE_NAMES = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
_NO_LAST_BAR = 0.08  # pieces that stop where the form ends, without a closing chord
_ANY_KEY = "C G D A F Bb Eb E Ab B Db F#"


@dataclass(frozen=True)
class Layer:
    """One player.

    Attributes:
        sounds: names of ``sounds``, one is chosen; a name may stand twice to be likelier. ``=`` is the
            lead's.
        role: ``lead``, ``double`` (follows the lead), ``comp``, ``bass``, ``drums``, ``drone``, ``colour``.
        chance: how often there is such a player.
        concepts: what is true of a piece when it plays.
    """

    sounds: str
    play: Player
    role: str = "comp"
    chance: float = 1.0
    concepts: str = ""


@dataclass(frozen=True)
class Recipe:
    """What pieces of a style have in common, and how widely they may differ.

    Attributes:
        concepts: true of every piece of the style, ids between spaces.
        harmony: scale → section letter (``""`` for any) → progressions.
        tempo: quarters a minute, from and to.
        metre: one or several to choose from.
        bars: in a section; by letter where they differ.
        full: concepts that hold with the whole band only.
        swing: share of a pair that its first half takes, from and to; ``swing_unit`` quarters in a pair.
        loose: how far players stray, in quarters; ``lag`` how far the melody lies behind.
        solo: (instrument, figure of the left hand) of versions for one player.
        solo_concepts: style words that a solo version takes off, with ``-`` before them, or adds.
        alone: whether the melody by itself is still of the style.
        reduce: whether melody with plain chords is still of the style.
        keys: tonics to choose from; all by default.
        tuning: semitones above the tonic → cents, for melody instruments.
        endings: rhythm of the last bar.
        build: how often players come in one after another.
        weights: how likely each scale is.
        shift: titles and the like may need the name of the style.
    """

    title: str
    concepts: str
    harmony: Mapping[str, Harmony]
    layers: tuple[Layer, ...]
    tempo: tuple[float, float]
    metre: tuple[str, ...] = ("4/4",)
    forms: tuple[str, ...] = ("AABA", "AAB", "ABAB", "AB")
    bars: int | Mapping[str, int] = 8
    full: str = ""
    swing: tuple[float, float] = (0.5, 0.5)
    swing_unit: float = 1.0
    loose: float = 0.02
    lag: float = 0.0
    solo: tuple[tuple[str, str], ...] = ()
    solo_voicing: str = "triad"
    solo_drops: str = ""
    alone: bool = False
    reduce: bool = True
    keys: str = _ANY_KEY
    tuning: Mapping[str, Mapping[int, float]] = field(default_factory=dict)
    endings: tuple[str, ...] = ("X", "X", "X_______", "X...X...")
    ritard: float = 0.0
    rubato: float = 0.0
    build: float = 0.25
    intro: float = 0.35
    weights: Mapping[str, float] = field(default_factory=dict)
    touch: int = 7


def style(name: str, recipe: Recipe) -> Style:
    """A style that a recipe describes."""
    return Style(name, frozenset(recipe.concepts.split()), lambda rng: arrange(recipe, rng))


def styles(*named: tuple[str, Recipe]) -> tuple[Style, ...]:
    return tuple(style(name, recipe) for name, recipe in named)


def varied(recipe: Recipe, **changes: object) -> Recipe:
    """A recipe with some of it changed."""
    return replace(recipe, **changes)  # type: ignore[arg-type]


def arrange(recipe: Recipe, rng: random.Random) -> Score:
    """Draw a piece."""
    scales = list(recipe.harmony)
    scale = rng.choices(scales, [recipe.weights.get(one, 1.0) for one in scales])[0]
    song = make_plan(recipe, scale, rng)
    setting, layers = _setting(recipe, song.metre, rng)
    parts: list[Part] = []
    concepts = set(recipe.concepts.split())
    for layer in layers:
        sound = parts[0].sound if layer.sounds == "=" and parts else SOUNDS[rng.choice(layer.sounds.split())]
        notes = layer.play(song, sound, rng)
        if notes:
            parts.append(Part(sound, notes, layer.role))
            concepts |= set(layer.concepts.split())
    if setting == "full":
        concepts |= set(recipe.full.split())
        if rng.random() < recipe.build:
            _enter_in_turn(parts, song, rng)
    else:
        concepts -= set(recipe.solo_drops.split())
        concepts |= {"melody_only"} if setting == "alone" else set()
    endings = [one for one in recipe.endings if fits(one, song.metre)]
    length = finish(parts, song, rng.choice(endings or ["X"]), rng)
    _perform(parts, recipe, scale, song, rng)
    tempi = tempo_curve(song, length, recipe.ritard, recipe.rubato, rng)
    length -= _trim(parts, tempi, song.bar)
    mode = MODE_OF.get(scale)
    return Score(
        title=naming.title(recipe.title, song.tonic, mode, rng),
        concepts=concepts,
        parts=parts,
        metre=song.metre.name,
        tempi=tempi,
        tonic=song.tonic,
        mode=mode,
        length=length,
        pulse=song.metre.pulse,
    )


def fits(pattern: str, meter: Metre) -> bool:
    """Whether a one-bar pattern divides a bar as its metre does."""
    return len(pattern) % meter.units == 0 or meter.units % len(pattern) == 0


def make_plan(recipe: Recipe, scale: str, rng: random.Random) -> Song:
    """Key, tempo, form and harmony."""
    meter = metre(rng.choice(recipe.metre))
    bpm = round(rng.uniform(*recipe.tempo), rng.choice((0, 0, 0, 1, 2)))
    name = rng.choice(recipe.keys.split())
    tonic = (_NOTE_NAMES[name[0]] + {"#": 1, "b": -1}.get(name[1:], 0)) % 12
    letters = set("".join(recipe.forms))
    bars = dict.fromkeys(letters, recipe.bars) if isinstance(recipe.bars, int) else dict(recipe.bars)
    bar_seconds = meter.bar * 60 / bpm
    form = choose_form(recipe.forms, bars, bar_seconds, rng)
    intro = rng.choice((2, 4, 4) if bar_seconds < 4 else (1, 2)) if rng.random() < recipe.intro else 0
    return plan(
        form,
        bars,
        recipe.harmony[scale],
        metre=meter,
        bpm=bpm,
        tonic=tonic,
        mode=scale,
        intro=intro,
        rng=rng,
    )


def _setting(recipe: Recipe, meter: Metre, rng: random.Random) -> tuple[str, list[Layer]]:
    """The whole band, one player, melody with chords, or the melody alone."""
    lead = next((layer for layer in recipe.layers if layer.role == "lead"), None)
    draw = rng.random()
    if recipe.solo and lead and draw < 0.12:
        sound, pattern = rng.choice(recipe.solo)
        low = 48 if "x" in pattern.lower() and ("b" in pattern or "f" in pattern) else 45
        left = figure(pattern, voicing=recipe.solo_voicing, low=low, high=66, velocity=62, hold=2.0)
        return "solo", [replace(lead, sounds=sound), Layer(sound, left)]
    if recipe.reduce and lead and 0.12 <= draw < 0.2:
        players = "piano steel_guitar nylon_guitar organ accordion strings electric_piano"
        patterns = ("X", "X...x...") if meter.bar == 4 else ("X",)
        plain = figure(*patterns, voicing="triad", low=50, high=70, change=0.0)
        return "reduced", [lead, Layer(players, plain)]
    if recipe.alone and lead and 0.2 <= draw < 0.26:
        return "alone", [lead]
    return "full", [layer for layer in recipe.layers if rng.random() < layer.chance]


def _enter_in_turn(parts: list[Part], song: Song, rng: random.Random) -> None:
    """Players who wait for a section or two, and a section in which most rest."""
    starts = [section.start for section in song.sections] + [song.end]
    if len(starts) < 4:
        return
    others = [part for part in parts if part.role not in ("lead", "double")]
    waiting = rng.sample(others, rng.randint(1, max(len(others) // 2, 1))) if others else []
    if len(waiting) == len(parts):
        waiting = waiting[1:]
    for part in waiting:
        entry = starts[rng.randint(1, min(2, len(starts) - 2))]
        part.notes = [note for note in part.notes if note.start >= entry - 0.01]
    if len(starts) > 4 and rng.random() < 0.5:
        place = rng.randint(2, len(starts) - 3)
        begin, end = starts[place], starts[place + 1]
        for part in parts:
            if part.role in ("drums", "bass") and rng.random() < 0.8:
                part.notes = [note for note in part.notes if not begin - 0.01 <= note.start < end - 0.01]
    parts[:] = [part for part in parts if part.notes]


def finish(parts: list[Part], song: Song, pattern: str, rng: random.Random) -> float:
    """Cut what rings into the last bar and add the ending; returns where the piece ends."""
    home = song.chords[-1]
    if rng.random() < _NO_LAST_BAR:
        for part in parts:
            part.notes = [note for note in part.notes if note.start < song.end - 0.05]
        return song.end
    strokes = [(song.end + place, sign) for place, sign in steps(pattern, song.bar)[0]]
    hits = [time for time, sign in strokes if sign != "_"]
    stops = [time for time, _ in strokes[1:]] + [song.end + song.bar]
    ends = {time: stop for (time, _), stop in zip(strokes, stops, strict=True)}
    for part in parts:
        part.notes = [
            note._replace(length=min(note.length, song.end - note.start))
            for note in part.notes
            if note.start < song.end - 0.05
        ]
        if not part.notes:
            continue
        last = part.notes[-1]
        loud = min(last.velocity + 6, 115)
        for time in hits:
            length = (ends[time] - time) * 0.95
            if part.role == "drums":
                if time == hits[-1] or rng.random() < 0.8:
                    part.notes += _last_stroke(part, time)
            else:
                part.notes += [Note(time, length, pitch, loud) for pitch in _last_pitches(part, home)]
    return song.end + song.bar


def _last_stroke(part: Part, time: float) -> list[Note]:
    used = {note.pitch for note in part.notes}
    keys = [key for key in FINAL_STROKES if key in used] or sorted(used)[:1]
    return [Note(time, 0.2, key, 98) for key in keys]


def _last_pitches(part: Part, home: Chord) -> list[int]:
    recent = [note.pitch for note in part.notes[-8:]]
    if part.role == "bass":
        reach = (part.sound.low, part.sound.low + 19)
        return [place_bass(home.root, recent[-1], reach)]
    if part.role in ("lead", "double", "colour"):
        tones = home.tones[:1] if part.role == "lead" else home.tones[:3]
        return [
            min(
                (pitch for pitch in range(max(recent[-1] - 9, 0), recent[-1] + 10) if pitch % 12 in tones),
                key=lambda pitch: abs(pitch - recent[-1]),
            )
        ]
    at = part.notes[-1].start
    together = sum(note.start > at - 0.2 for note in part.notes)
    low, high = min(recent), max(recent)
    if part.role == "drone":
        return sorted(set(recent[-2:]))
    if together == 1 and high - low <= 14 and low < 50:
        return [place_bass(home.root, recent[-1], (low - 5, low + 14))]
    chord = list(voice(home, "triad", max(low, 50), max(high, low + 16, 66)))
    return [place_bass(home.root, low, (36, 50)), *chord] if low < 48 <= high else chord


def _perform(parts: list[Part], recipe: Recipe, scale: str, song: Song, rng: random.Random) -> None:
    """Swing, tuning and the hands' unevenness."""
    ratio = rng.uniform(*recipe.swing)
    looseness = recipe.loose * rng.choice((0.0, 0.5, 1.0, 1.0, 1.4))
    tuning = recipe.tuning.get(scale, {})
    for part in parts:
        if ratio != 0.5:
            part.notes = swing(part.notes, ratio, recipe.swing_unit)
        if tuning and part.role in ("lead", "double"):
            part.notes = [_tuned(note, tuning, song.tonic) for note in part.notes]
        late = recipe.lag * rng.uniform(0.4, 1.2) if part.role == "lead" and looseness else 0.0
        part.notes = humanise(part.notes, looseness, late, rng, recipe.touch)


def _trim(parts: list[Part], tempi: list[tuple[float, float]], bar: float) -> float:
    """Take away bars at the start in which nobody plays; returns how much."""
    first = min(note.start for part in parts for note in part.notes)
    away = (first + 0.1) // bar * bar
    if away > 0:
        for part in parts:
            part.notes = [note._replace(start=max(note.start - away, 0.0)) for note in part.notes]
        tempi[:] = [tempi[0], *((time - away, bpm) for time, bpm in tempi if time > away)]
    return away


def _tuned(note: Note, tuning: Mapping[int, float], tonic: int) -> Note:
    cents = tuning.get((note.pitch - tonic) % 12, 0.0)
    if not cents:
        return note
    if note.bends:
        return note._replace(bends=tuple((when, bend + cents) for when, bend in note.bends))
    return note._replace(bends=((0.0, cents),))


def tempo_curve(
    song: Song, length: float, ritard: float, rubato: float, rng: random.Random
) -> list[tuple[float, float]]:
    """The tempo, breathing bar by bar where the style does, and slowing down at the end."""
    tempi = [(0.0, song.bpm)]
    if rubato:
        for i in range(1, song.bars):
            # Phrases of four bars press forward and yield.
            shape = (0.0, 0.6, 0.3, -0.9)[i % 4]
            tempi.append((i * song.bar, round(song.bpm * (1 + rubato * (shape + rng.uniform(-0.4, 0.4))), 2)))
    if rng.random() < ritard:
        start = song.end - song.bar
        for i, share in enumerate((0.94, 0.86, 0.76, 0.64)):
            tempi.append((start + i * song.bar / 2, round(song.bpm * share, 2)))
    return [one for one in tempi if one[0] < length]
