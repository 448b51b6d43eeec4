"""What dances of many countries share: a tune, chords on the beat or off it, a bass, perhaps a drum."""

from __future__ import annotations

from collections.abc import Mapping

from clamp_desktop.training.styles.arranger import Layer, Recipe
from clamp_desktop.training.styles.doubling import octaves, thirds
from clamp_desktop.training.styles.drumming import drums
from clamp_desktop.training.styles.figures import drone, figure
from clamp_desktop.training.styles.melody import Tune, tune
from clamp_desktop.training.styles.song import Harmony

# Folk harmony, four or eight bars, by mode.
FOLK_MAJOR: Harmony = {
    "": (
        "I|I|V7|V7|V7|V7|I|I", "I|IV|V7|I", "I|I|IV|I|I|VIm|V7|I", "I|V7|I|V7|I|IV|I V7|I",
        "I|IV|I|V7|I|IV|V7|I", "I|I|V7|I|IV|I|V7|I", "IV|I|V7|I",
    )
}  # fmt: skip
FOLK_MINOR: Harmony = {
    "": (
        "Im|Im|V7|Im",
        "Im|IVm|V7|Im",
        "Im|Im|IVm|Im|IVm|Im|V7|Im",
        "bIII|bVII|Im|V7|bIII|IVm|V7|Im",
        "Im|bVII|Im|V7|Im|IVm|Im V7|Im",
        "Im|V7|V7|Im|IVm|Im|V7|Im",
    )
}
HIJAZ: Harmony = {
    "": (
        "I|I|bVIIm|I", "I|IVm|bVIIm|I", "I|bII|bVIIm|I", "I|IVm|IVm|I|I|bVIIm|bVIIm|I", "IVm|IVm|bII|I",
        "I|bII|I|bVIIm|IVm|bII|bVIIm|I",
    )
}  # fmt: skip
DORIAN: Harmony = {"": ("Im|IV|Im|bVII", "Im|bVII|Im|Im", "Im|Im|bVII|bVII|Im|IV|bVII|Im", "Im|bIII|bVII|Im")}
MIXOLYDIAN: Harmony = {"": ("I|bVII|I|I", "I|IV|bVII|I", "I|I|bVII|bVII|I|IV|bVII|I", "I|bVII|IV|I")}
FOLK: Mapping[str, Harmony] = {"major": FOLK_MAJOR, "minor": FOLK_MINOR}


def dance(
    title: str,
    concepts: str,
    *,
    metre: tuple[str, ...],
    tempo: tuple[float, float],
    cells: tuple[str, ...],
    cadences: tuple[str, ...],
    lead: str,
    harmony: Mapping[str, Harmony] = FOLK,
    chords: tuple[str, ...] = (),
    chord_sounds: str = "accordion",
    chord_gate: float = 0.55,
    bass: tuple[str, ...] = (),
    bass_sounds: str = "double_bass",
    beat: tuple[str, ...] = (),
    beat_chance: float = 0.6,
    beat_concepts: str = "percussion",
    double: str = "",
    octave: int = -12,
    third: str = "",
    drone_sounds: str = "",
    drone_chance: float = 0.7,
    extra: tuple[Layer, ...] = (),
    grace: float = 0.15,
    grace_kind: str = "above",
    leap: float = 0.25,
    span: int = 16,
    scale: str = "",
    repeats: float = 0.12,
    chromatic: float = 0.0,
    centre: float = 0.55,
    phrase: int = 4,
    strong: float = 0.95,
    **more: object,
) -> Recipe:
    """A recipe for dance tunes. Sounds are names between spaces; "
    "the rest is as in ``Recipe`` and ``Tune``."""
    spec = Tune(
        cells=cells,
        cadences=cadences,
        grace=grace,
        grace_kind=grace_kind,
        leap=leap,
        span=span,
        scale=scale,
        repeats=repeats,
        chromatic=chromatic,
        centre=centre,
        phrase=phrase,
        strong_chord=strong,
    )
    layers = [Layer(lead, tune(spec), "lead")]
    if chords:
        layers.append(
            Layer(chord_sounds, figure(*chords, low=52, high=72, gate=chord_gate, velocity=62), "comp", 0.95)
        )
    if bass:
        layers.append(Layer(bass_sounds, figure(*bass, gate=0.75, velocity=82), "bass", 0.85))
    if drone_sounds:
        layers.append(Layer(drone_sounds, drone((0, 7), octave=48), "drone", drone_chance))
    if double:
        layers.append(Layer(double, octaves(octave, -8), "double", 0.4))
    if third:
        layers.append(Layer(third, thirds(-2), "double", 0.45))
    if beat:
        layers.append(
            Layer(
                "drums",
                drums(*beat, fill="hand", crash=False, fills=0.4),
                "drums",
                beat_chance,
                beat_concepts,
            )
        )
    values: dict[str, object] = {
        "title": title,
        "concepts": concepts,
        "harmony": harmony,
        "metre": metre,
        "tempo": tempo,
        "layers": (*layers, *extra),
        "forms": ("AABB", "AABB", "AABBA", "AAB", "AABBCC"),
        "alone": True,
        "loose": 0.015,
    }
    return Recipe(**(values | more))  # type: ignore[arg-type]
