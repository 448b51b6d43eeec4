"""What people might say of a piece: queries and captions made of concepts, in the vocabulary's languages.

In six languages captions are also whole sentences; elsewhere they are names in a row, or put into the
vocabulary's phrases, which fit the dictionary form.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from clamp_desktop.vocabulary import Vocabulary
from clamp_desktop.vocabulary.folding import is_unspaced

_IN_A_ROW = "{1}{0}"
# How a caption in sentences goes: what it is and for whom, then the key, then more.
_FRAMES: dict[str, tuple[str, str, str]] = {
    "en": ("{} for {}", "{} in {}", "{}, {}"),
    "de": ("{} für {}", "{} in {}", "{}, {}"),
    "fr": ("{} pour {}", "{} en {}", "{}, {}"),
    "es": ("{} para {}", "{} en {}", "{}, {}"),
    "zh": (_IN_A_ROW, _IN_A_ROW, "{0}，{1}"),
    "ja": ("{1}のための{0}", "{1}の{0}", "{0}、{1}"),
}
_ADJECTIVE_FIRST = frozenset({"en", "de", "zh", "ja"})
_KINDS = frozenset({"dance", "form"})
_QUALITIES = frozenset({"mood", "tempo", "style", "period", "tradition"})
_PLAYERS = frozenset({"instrument", "ensemble"})


@dataclass(frozen=True, slots=True)
class Caption:
    """A text, and what a piece must have for the text to be true of it.

    Attributes:
        concepts: the ids that the text names.
        work: the work whose title or composer it names, or ``None`` where the concepts say all.
        language: code.
    """

    text: str
    concepts: frozenset[str]
    work: str | None = None
    language: str = "en"

    def is_true_of(self, concepts: frozenset[str], work: str) -> bool:
        """Whether the caption fits a piece of a work with these concepts."""
        return self.concepts <= concepts and self.work in (None, work)


class Captioner:
    """Makes captions.

    Args:
        vocabulary: the names of the concepts.
        languages: codes to choose from; all if not given.
        synonyms: the share of names that are not the first of their list.
    """

    def __init__(
        self, vocabulary: Vocabulary, languages: Sequence[str] | None = None, synonyms: float = 0.5
    ) -> None:
        self.vocabulary = vocabulary
        self.languages = tuple(languages or vocabulary.languages)
        self._synonyms = synonyms

    def query(self, concept: str, language: str, rng: random.Random) -> Caption:
        """One concept by one of its names, alone or in a phrase; in English where the language has none."""
        language = language if self.vocabulary.names(concept, language) else "en"
        text = self._name(concept, language, rng)
        if rng.random() < 0.3:
            phrase = rng.choice(self.vocabulary.phrases(self.vocabulary.group(concept), language))
            text = phrase.format(self.vocabulary.names(concept, language)[0])
        return Caption(text, frozenset({concept}), None, language)

    def caption(
        self,
        concepts: Iterable[str],
        rng: random.Random,
        title: str = "",
        composer: str = "",
        work: str | None = None,
        most: int = 6,
        language: str | None = None,
    ) -> Caption:
        """A random part of what may be said of a piece, in random order and words.

        Args:
            concepts: all that is true of it.
            title, composer: named now and then; the caption then belongs to ``work`` alone.
            most: concepts at most.
            language: a code, random without it.
        """
        language = language or rng.choice(self.languages)
        said = self._choose(sorted(concepts), rng, most)
        words: Callable[[str], str] = lambda concept: self._name(concept, language, rng)  # noqa: E731
        if language in _FRAMES and rng.random() < 0.5:
            text = self._sentence(said, language, rng)
        elif said and rng.random() < 0.3:
            text = self._list([self.query(one, language, rng).text for one in said], language, rng)
        else:
            text = self._list(map(words, said), language, rng)
        names = [name for name in (title, composer) if name and rng.random() < 0.6]
        if not names or work is None:
            return Caption(text, frozenset(said), None, language)
        parts = [*names, text] if text else names
        rng.shuffle(parts)
        return Caption(self._list(parts, language, rng), frozenset(said), work, language)

    def _choose(self, concepts: Sequence[str], rng: random.Random, most: int) -> list[str]:
        """One to ``most`` concepts; kinds of music are likelier than the metre and the like."""
        if not concepts:
            return []
        weights = [
            2.0 if self.vocabulary.group(one) in _KINDS | {"mood", "tradition"} else 1.0 for one in concepts
        ]
        order = sorted(range(len(concepts)), key=lambda i: rng.random() ** (1 / weights[i]), reverse=True)
        return [concepts[i] for i in order[: rng.randint(1, most)]]

    def _sentence(self, said: Sequence[str], language: str, rng: random.Random) -> str:
        """Kind and qualities, then players, then the key; the rest after a comma."""
        with_players, with_key, with_more = _FRAMES[language]
        group = self.vocabulary.group
        name = {one: self._name(one, language, rng) for one in said}
        kinds = [name[one] for one in said if group(one) in _KINDS]
        qualities = [name[one] for one in said if group(one) in _QUALITIES]
        players = [name[one] for one in said if group(one) in _PLAYERS]
        keys = [name[one] for one in said if group(one) == "key"]
        others = [name[one] for one in said if group(one) not in _KINDS | _QUALITIES | _PLAYERS | {"key"}]
        head = qualities + kinds if language in _ADJECTIVE_FIRST else kinds + qualities
        text = self._glue(head)
        said_more = [(with_players, self._join(players, language))] if players else []
        said_more += [(with_key, key) for key in keys] + [(with_more, other) for other in others]
        for frame, more in said_more:
            if not text:
                text = more
            elif frame == _IN_A_ROW:
                text = self._glue([more, text])
            else:
                text = frame.format(text, more)
        return text

    def _name(self, concept: str, language: str, rng: random.Random) -> str:
        names = self.vocabulary.names(concept, language) or self.vocabulary.names(concept, "en")
        name = rng.choice(names) if rng.random() < self._synonyms else names[0]
        return name.lower() if rng.random() < 0.3 else name

    @staticmethod
    def _glue(parts: Iterable[str]) -> str:
        """The parts in a row, with a space unless both sides are of a script without spaces."""
        text = ""
        for part in parts:
            joined = bool(text) and is_unspaced(text[-1]) and is_unspaced(part[:1])
            text += part if joined or not text else f" {part}"
        return text

    @staticmethod
    def _join(parts: Sequence[str], language: str) -> str:
        signs = {"en": " and ", "de": " und ", "fr": " et ", "es": " y ", "zh": "和", "ja": "と"}
        return signs[language].join(parts)

    @staticmethod
    def _list(parts: Iterable[str], language: str, rng: random.Random) -> str:
        signs = ("、", " ", "，") if language in ("zh", "zh_Hant", "ja") else (", ", " ", ", ")
        return rng.choice(signs).join(part for part in parts if part)
