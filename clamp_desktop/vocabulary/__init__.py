"""The words of music in a hundred languages: what a concept is called, and which concepts a text names.

The files of ``resources/vocabulary/`` are the single source: one a language, and ``terms.toml`` for the
Italian and Latin words that scores use everywhere. A concept id such as ``waltz``, ``metre_3_4``,
``key_f_sharp_minor`` or ``violin`` is the same in every file. Instruments have the ids of
``music.instruments``; not all of those have names here.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache, cached_property
from pathlib import Path

from clamp_desktop.paths import resources
from clamp_desktop.vocabulary.concepts import key_concept, key_of, metre_concept, metre_of
from clamp_desktop.vocabulary.files import TERMS, Language, read
from clamp_desktop.vocabulary.finding import Finder, Match
from clamp_desktop.vocabulary.folding import fold
from clamp_desktop.vocabulary.languages import language_of
from clamp_desktop.vocabulary.negation import Negation

__all__ = [
    "TERMS",
    "Match",
    "Vocabulary",
    "key_concept",
    "key_of",
    "language_of",
    "metre_concept",
    "metre_of",
]


class Vocabulary:
    """All concepts with their names.

    Args:
        languages: the files; English first.
    """

    def __init__(self, languages: Sequence[Language]) -> None:
        self._languages = {language.code: language for language in languages}
        english = languages[0]
        self._groups = {
            concept: group for language in languages for concept, group in language.groups.items()
        } | dict.fromkeys(english.keys, "key")

    @classmethod
    def load(cls, folder: Path | None = None) -> Vocabulary:
        """The vocabulary that ships with the program (read once), or that of another folder.

        Raises:
            ValueError: a file that is not as it should be, by name and line.
        """
        return _load(folder or resources() / "vocabulary")

    @property
    def concepts(self) -> tuple[str, ...]:
        """Every concept id, in the order of the files."""
        return tuple(self._groups)

    @property
    def languages(self) -> tuple[str, ...]:
        """Codes of the languages, English first; terms used everywhere are none."""
        return tuple(code for code in self._languages if code != TERMS)

    def language_name(self, language: str) -> str:
        """What a language calls itself: ``"Deutsch"``."""
        return self._languages[language].name

    def group(self, concept: str) -> str:
        """The group of a concept; ``KeyError`` for an unknown one."""
        return self._groups[concept]

    def names(self, concept: str, language: str = "en") -> tuple[str, ...]:
        """What a concept is called, the name to show first; empty where the language has none."""
        found = self._languages.get(language)
        if found is None:
            return ()
        return found.names.get(concept) or (found.key_names(concept) if concept.startswith("key_") else ())

    def phrases(self, group: str, language: str) -> tuple[str, ...]:
        """Texts with ``{}``, for the first name of any concept of a group."""
        found = self._languages[language].phrases
        return found.get(group) or found.get("any", ("{}",))

    def find(self, text: str, likely: str = "en") -> list[Match]:
        """The concepts named in a text, from left to right; see ``finding.Finder``.

        Args:
            likely: code of the language that the text is in when its words do not tell.
        """
        return self._finder.find(text, likely)

    def examples(self) -> list[str]:
        """A text in each of the languages that most people search in; see ``finding.Finder``."""
        return self._finder.examples()

    def says_not(self, text: str, start: int, end: int, languages: Iterable[str]) -> bool:
        """Whether a text says in one of these languages that what a stretch of it names is not wanted."""
        return self._negation.says_not(text, start, end, languages)

    def small_words(self, languages: Iterable[str]) -> frozenset[str]:
        """Common words of languages, folded: "for", "and", "music"."""
        return frozenset(
            fold(word)
            for code in languages
            if code in self._languages
            for word in self._languages[code].words.get("small", ())
        )

    @cached_property
    def _negation(self) -> Negation:
        return Negation(self._languages)

    @cached_property
    def _finder(self) -> Finder:
        return Finder(list(self._languages.values()), self._groups)


@cache
def _load(folder: Path) -> Vocabulary:
    languages = [read(path) for path in sorted(folder.glob("*.toml"))]
    # English first, terms last: the order decides which language a shared word is said to be in.
    languages.sort(key=lambda one: (one.code == TERMS, one.code != "en"))
    return Vocabulary(languages)
