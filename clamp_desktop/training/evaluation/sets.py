"""Sets of labels: which pieces bear exactly one label of a set, and how each label is said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from clamp_desktop.training.data import Item
from clamp_desktop.training.evaluation.manifest import Rows
from clamp_desktop.vocabulary import Vocabulary

LEAST = 10
"""Pieces of a part that a class needs."""

_MOST_CLASSES = 30  # of a column; the commonest
_NO_LABELS = frozenset(
    {"path", "title", "concepts", "collection", "format", "composer_dates", "bpm", "language", "lyrics"}
    | {"extra", "size_note", "licence", "grade", "source"}
)

CONCEPT_SETS: Mapping[str, tuple[str, ...]] = {
    "major or minor": ("major", "minor"),
    "song or instrumental": ("song", "instrumental"),
    "dance form": ("reel", "jig", "hornpipe", "waltz", "mazurka"),
    "dance": (
        *("waltz", "mazurka", "polonaise", "march", "minuet", "reel", "jig", "hornpipe", "strathspey"),
        *("polka", "tango", "gavotte", "sarabande", "habanera", "samba", "bossa_nova"),
    ),
    "form": (
        *("etude", "prelude", "nocturne", "sonata", "song", "hymn", "chorale", "mass", "fugue", "air"),
        *("carol", "lullaby", "madrigal", "variations"),
    ),
    "tradition": (
        *("irish", "scottish", "english", "native_american", "polish", "german", "austrian", "french"),
        *("italian", "spanish", "swedish", "norwegian", "russian", "hungarian", "czech", "chinese"),
        *("japanese", "american_fiddle", "klezmer", "balkan", "greek", "turkish", "arabic", "indian"),
        *("brazilian", "mexican", "cuban", "argentine", "west_african", "indonesian"),
    ),
    "style": (
        *("classical", "folk", "jazz", "rock", "pop", "blues", "ragtime", "video_game", "electronic_music"),
        *("latin", "metal", "funk", "country", "reggae"),
    ),
    "period": (
        *("medieval", "renaissance", "baroque", "classical_period", "romantic", "impressionist", "modern"),
    ),
    "metre": ("metre_2_4", "metre_3_4", "metre_4_4", "metre_6_8", "metre_2_2"),
    "tempo": ("slow", "moderate", "fast"),
    "sacred or secular": ("sacred", "secular"),
    "instrument": (
        *("piano", "guitar", "organ", "harpsichord", "violin", "flute", "voice", "choir", "accordion"),
    ),
    "mood": ("sad", "happy", "calm", "lively", "gentle", "solemn", "dramatic", "passionate", "playful"),
}
"""Concepts that exclude one another; a piece takes part where exactly one is said of it."""

_ENSEMBLES = frozenset(
    {"ensemble_texture", "orchestra", "quartet", "string_quartet", "trio", "quintet", "band"}
)


@dataclass(frozen=True, slots=True)
class LabelSet:
    """Classes of pieces.

    Attributes:
        name: ``"tradition"``; of a column ``"column genre"``.
        prompts: how each class is said in English.
        labels: the class of each piece, from 0, or ``None`` for pieces that take no part.
    """

    name: str
    prompts: tuple[str, ...]
    labels: tuple[int | None, ...]

    @property
    def members(self) -> list[int]:
        """Places of the pieces that take part."""
        return [place for place, label in enumerate(self.labels) if label is not None]

    def of(self, places: Sequence[int]) -> list[int]:
        """Labels of pieces that take part."""
        return [label for place in places if (label := self.labels[place]) is not None]

    def sizes(self) -> list[int]:
        """Pieces of each class."""
        counted = Counter(label for label in self.labels if label is not None)
        return [counted[number] for number in range(len(self.prompts))]


def label_sets(items: Sequence[Item], rows: Rows, vocabulary: Vocabulary) -> list[LabelSet]:
    """Every set of which at least two classes have ``LEAST`` of the pieces."""
    named: list[tuple[str, list[str], list[str | None]]] = []
    for name, concepts in CONCEPT_SETS.items():
        known = [one for one in concepts if vocabulary.names(one, "en")]
        prompts = {one: vocabulary.names(one, "en")[0] for one in known}
        named.append((name, list(prompts.values()), [prompts.get(_only(one, known) or "") for one in items]))
    named.append(("solo piano or ensemble", ["solo piano", "ensemble"], [_players(one) for one in items]))
    own = [rows[item.piece.path] for item in items]
    for column in dict.fromkeys(name for row in own for name in row):
        if column not in _NO_LABELS:
            values = [_plain(row.get(column, "")) for row in own]
            common = [value for value, _ in Counter(filter(None, values)).most_common(_MOST_CLASSES)]
            named.append((f"column {column}", common, [value or None for value in values]))
    return [found for one in named if (found := _set(*one)) is not None]


def relabelled(known: LabelSet, items: Sequence[Item], rows: Rows, vocabulary: Vocabulary) -> LabelSet:
    """The same set for other pieces: same classes, same prompts, however many pieces each has."""
    column = known.name.removeprefix("column ")
    if column != known.name:
        said: list[str | None] = [_plain(rows[item.piece.path].get(column, "")) for item in items]
    elif known.name in CONCEPT_SETS:
        names = {one: vocabulary.names(one, "en") for one in CONCEPT_SETS[known.name]}
        concepts = [one for one, several in names.items() if several]
        said = [names[only][0] if (only := _only(item, concepts)) else None for item in items]
    else:
        said = [_players(item) for item in items]
    place = {prompt: number for number, prompt in enumerate(known.prompts)}
    return LabelSet(known.name, known.prompts, tuple(place.get(one or "") for one in said))


def _set(name: str, prompts: Sequence[str], said: Sequence[str | None]) -> LabelSet | None:
    counted = Counter(said)
    kept = tuple(one for one in dict.fromkeys(prompts) if counted[one] >= LEAST)
    place = {prompt: number for number, prompt in enumerate(kept)}
    labels = tuple(place.get(one or "") for one in said)
    return LabelSet(name, kept, labels) if len(kept) > 1 else None


def _only(item: Item, concepts: Sequence[str]) -> str | None:
    present = [one for one in concepts if one in item.concepts]
    return present[0] if len(present) == 1 else None


def _players(item: Item) -> str | None:
    if {"solo", "piano"} <= item.concepts:
        return "solo piano"
    return "ensemble" if item.concepts & _ENSEMBLES and "solo" not in item.concepts else None


def _plain(label: str) -> str:
    return " ".join(label.replace("_", " ").split())
