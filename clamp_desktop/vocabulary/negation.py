"""Whether a text says that something is not wanted: "ohne Schlagzeug", "ドラムなし", "davulsuz"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from clamp_desktop.vocabulary.files import Language
from clamp_desktop.vocabulary.folding import fold, is_edge

_REACH = 40  # characters of a text that are looked at before and after the words


class Negation:
    """The words for "without" and "not" of all languages."""

    def __init__(self, languages: Mapping[str, Language]) -> None:
        self._languages = languages
        self._words = cache(self._read)

    def says_not(self, text: str, start: int, end: int, languages: Iterable[str]) -> bool:
        """Whether words before or after a stretch, or endings, say in one of these languages "not that"."""
        before = fold(text[max(start - _REACH, 0) : start])
        after = fold(text[end : end + _REACH])
        said = fold(text[start:end])
        for code in languages:
            if code not in self._languages:
                continue
            words, words_after, endings, small = self._words(code)
            rest, _, last = before.rpartition(" ")
            reaching = (before, rest) if last in small and last not in words else (before,)
            if any(_ends(one, word) for one in reaching for word in words):
                return True
            if any(after.startswith(word) and is_edge(after, len(word)) for word in words_after):
                return True
            if said.endswith(endings) and not self._is_name(said, code):
                return True
        return False

    def _read(self, code: str) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...], frozenset[str]]:
        words = self._languages[code].words
        after = words.get("not_after", ())
        return (
            tuple(map(fold, words.get("not", ()))),
            tuple(fold(word) for word in after if not word.startswith("-")),
            tuple(fold(word) for word in after if word.startswith("-")),
            frozenset(map(fold, words.get("small", ()))),
        )

    def _is_name(self, said: str, code: str) -> bool:
        return any(said == fold(name) for names in self._languages[code].names.values() for name in names)


def _ends(text: str, word: str) -> bool:
    return text.endswith(word) and is_edge(text, len(text) - len(word))
