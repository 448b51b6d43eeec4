"""What is said of a piece: its title, and the concepts that follow from what was drawn."""

from __future__ import annotations

import random
from typing import Final

from clamp_desktop.music.instruments import INSTRUMENTS, from_program
from clamp_desktop.training.styles.score import Part, Score
from clamp_desktop.training.styles.sounds import Sound
from clamp_desktop.vocabulary import key_concept, metre_concept

_MAJOR_TONICS: Final = ("C", "Db", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")
_MINOR_TONICS: Final = ("C", "C#", "D", "Eb", "E", "F", "F#", "G", "G#", "A", "Bb", "B")
METRES: Final = frozenset(
    ["2/4", "3/4", "4/4", "2/2", "3/2", "3/8", "6/8", "9/8", "12/8", "5/4", "5/8", "7/8", "6/4"]
)  # those that the vocabulary has a word for
MODES: Final = frozenset({"major", "minor", "dorian", "mixolydian", "phrygian", "lydian"})
# Instruments of the facts that nobody asks for by these names.
UNNAMED: Final = frozenset(
    {
        "honky_tonk_piano", "clavinet", "synth_lead", "synth_pad", "synth_bass", "synth_effects", "bottle",
        "sound_effects", "woodblock", "agogo", "shaker", "shanai", "violone",
    }
)  # fmt: skip
_TEMPI = ((50, "very_slow"), (76, "slow"), (84, ""), (112, "moderate"), (126, ""), (196, "fast"))


def spell(tonic: int, mode: str | None) -> str:
    """The usual name of a tonic."""
    return (_MINOR_TONICS if mode in ("minor", "phrygian", "dorian") else _MAJOR_TONICS)[tonic]


def title(kind: str, tonic: int, mode: str | None, rng: random.Random) -> str:
    """A plain title: "Bossa nova in D minor", "Bossa nova no. 12"."""
    if mode in ("major", "minor") and rng.random() < 0.5:
        return f"{kind} in {spell(tonic, mode)} {mode}"
    return f"{kind} no. {rng.randint(1, 99)}" if rng.random() < 0.7 else kind


def key_name(score: Score) -> str:
    """``"F# minor"``, or nothing where no such name fits."""
    return f"{spell(score.tonic, score.mode)} {score.mode}" if score.mode in MODES else ""


def instrument(sound: Sound, named: bool) -> str:
    """The id by which readers know a part; one that General MIDI lacks is known by its track's name only."""
    if sound.drums:
        return "drums"
    return sound.name if named and sound.name in INSTRUMENTS else from_program(sound.program)


def needs_name(sound: Sound) -> bool:
    """Whether General MIDI has no program for an instrument."""
    return not sound.drums and sound.name in INSTRUMENTS and from_program(sound.program) != sound.name


def drawn(score: Score, instruments: tuple[str, ...]) -> frozenset[str]:
    """Every concept that is true of a piece, of its style and of itself."""
    found = set(score.concepts)
    if score.mode in MODES:
        found.add(score.mode or "")
        if score.mode in ("major", "minor"):
            found.add(key_concept(spell(score.tonic, score.mode), score.mode))
    if score.metre in METRES:
        found.add(metre_concept(score.metre))
    if not found & {"slow", "fast", "moderate", "very_slow", "very_fast", "free_tempo"}:
        found |= _tempo(score.tempi[0][1] / score.pulse)
    for one in instruments:
        found |= _with_broader(one)
    found |= _texture(score.parts, instruments)
    if found & {"medieval", "renaissance", "baroque", "romantic"}:
        found.add("classical")
    if "instrumental" in found:
        found -= {"song", "a_cappella", "choir_satb", "mens_choir", "choir"}
    return frozenset(found - UNNAMED)


def _tempo(bpm: float) -> set[str]:
    word = next((word for most, word in _TEMPI if bpm < most), "very_fast")
    if word in ("very_slow", "very_fast"):
        return {word, word.removeprefix("very_")}
    return {word} if word else set()


def _with_broader(id_: str) -> set[str]:
    found = {id_}
    while (broader := INSTRUMENTS[id_].broader) is not None:
        found.add(broader)
        id_ = broader
    return found


def _texture(parts: list[Part], instruments: tuple[str, ...]) -> set[str]:
    found: set[str] = set()
    sung = [one for one in instruments if INSTRUMENTS[one].family == "voice"]
    if not sung:
        found.add("instrumental")
    elif len(sung) < len(instruments):
        found.add("accompanied")
    elif len(parts) > 1:
        found |= {"a_cappella", "choir"}
    played = [one for one in instruments if one not in sung]
    if len(instruments) == 1 and not sung and len(parts) <= 2:
        found.add("solo")
    if instruments and set(instruments) <= {"piano", "fortepiano", "keyboard"} and "piano" in instruments:
        found.add("solo_piano")
    if len(played) >= 3:
        found.add("ensemble_texture")
    if [part.role for part in parts] == ["lead"]:
        found.add("melody_only")
    if any(part.role == "drone" for part in parts):
        found.add("drone")
    return found
