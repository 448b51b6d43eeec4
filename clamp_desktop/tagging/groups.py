"""Which concepts of the vocabulary may be suggested as tags, in groups that the user switches on and off."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from clamp_desktop.library.library import Library
from clamp_desktop.library.organising import labels
from clamp_desktop.library.searching.ensembles import ANSWERED
from clamp_desktop.vocabulary import Vocabulary

# Group of tags → groups of the vocabulary. Those of the second table are computed, never guessed.
HEARD: Mapping[str, tuple[str, ...]] = {
    "genre": ("form", "style"),
    "dance": ("dance",),
    "mood": ("mood",),
    "era": ("period",),
    "culture": ("tradition",),
    "function": ("function",),
    "difficulty": ("difficulty",),
    "ensemble": ("ensemble",),
    "texture": ("texture",),
}
COMPUTED: Mapping[str, tuple[str, ...]] = {
    "metre": ("metre",),
    "mode": ("mode",),
    "tempo": ("tempo",),
    "instrument": ("instrument",),
}
GROUPS = (*HEARD, *COMPUTED)

# What notes alone do not tell (seasons, weather, occasions of the words), and names of forms that composers
# gave to anything. They can be asked for in a search; as suggestions they would be guesses.
_UNHEARD = frozenset(
    {
        "spring", "summer", "autumn", "winter", "night", "nature", "sea", "rain", "birthday", "new_year",
        "halloween", "harvest", "healing", "drinking", "farewell", "warm_up", "dinner", "war", "love",
        "secular", "house", "techno", "trance", "drum_and_bass", "lo_fi", "rhythm_and_blues", "vespers",
        "magnificat", "oratorio", "opera", "cantata", "symphonic_poem", "divertimento", "humoresque",
        "bagatelle", "intermezzo", "impromptu", "capriccio", "rhapsody", "exercise", "trio_sonata", "air",
        "romance", "serenade", "ballade", "fantasia", "suite", "medley", "sonatina", "invention",
        "prelude", "scherzo", "song", "free_tempo", "ensemble_texture", "accompanied",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Group:
    """Tags that are switched on and off together.

    Attributes:
        id: of ``GROUPS``.
        wanted: what it holds is suggested.
        computed: it holds facts; no model is asked.
        concepts: of the vocabulary.
    """

    id: str
    wanted: bool
    computed: bool
    concepts: tuple[str, ...]


def groups(library: Library, vocabulary: Vocabulary) -> list[Group]:
    """All groups, as the user of this library has switched them; ``labels.switch`` changes it."""
    switched = labels.switched(library)
    return [
        Group(one, switched.get(one, True), one in COMPUTED, concepts_of(vocabulary, one)) for one in GROUPS
    ]


def concepts_of(vocabulary: Vocabulary, group: str) -> tuple[str, ...]:
    """The concepts of a group that may be suggested, in the vocabulary's order."""
    kinds = HEARD.get(group) or COMPUTED[group]
    return tuple(one for one in vocabulary.concepts if vocabulary.group(one) in kinds and one not in _UNHEARD)


def heard(found: Iterable[Group]) -> tuple[str, ...]:
    """The concepts of switched-on groups that the model is asked for."""
    return tuple(
        one
        for group in found
        if group.wanted and not group.computed
        for one in group.concepts
        if one not in ANSWERED
    )


def computed(found: Iterable[Group]) -> frozenset[str]:
    """The concepts of switched-on groups that facts answer."""
    return frozenset(
        one for group in found if group.wanted for one in group.concepts if group.computed or one in ANSWERED
    )


def names(vocabulary: Vocabulary, concepts: Iterable[str], language: str) -> dict[str, str]:
    """What concepts are called as tags: the first name in the language, else in English."""
    found: dict[str, str] = {}
    for one in concepts:
        called = vocabulary.names(one, language) or vocabulary.names(one)
        found[one] = (called[0] if called else one.replace("_", " ")).replace("/", "∕")
    return found
