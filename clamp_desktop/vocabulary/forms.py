"""Which names the words of a sentence are forms of: endings, prefixes and compounds of one language."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from clamp_desktop.vocabulary.files import Language
from clamp_desktop.vocabulary.folding import fold

_STEM = 4  # letters that a stem has at least
_SHORT_STEM = 3  # in scripts that leave vowels out or write them as signs
_SHORT_STEMS = "\u0590", "\u0dff"  # Hebrew to Sinhala
_FORMS = 4  # names that a word is tried as
_WORDS = 4  # words of a name whose words are inflected
_PART = 4  # letters of each part of a compound
_HEAD = 5  # letters of a compound's last part, where the first is no name
# Malayalam letters that lose their sign for "no vowel" at the end of a word.
_FINALS = str.maketrans({"ൺ": "ണ്", "ൻ": "ന്", "ർ": "റ്", "ൽ": "ല്", "ൾ": "ള്"})
# Groups whose names stand at the end of compounds that are one ("Bauernwalzer").
_KINDS = frozenset({"dance", "form"})


class Forms:
    """The names of one language, found by their forms."""

    def __init__(self, language: Language) -> None:
        self._groups = language.groups
        self._keys = language.key_phrases if language.modes else {}
        self._names: dict[str, list[str]] = {}
        for name, concept in language.folded_names():
            concepts = self._names.setdefault(name, [])
            if concept not in concepts:
                concepts.append(concept)
        written = language.words
        without = tuple(word[1:] for word in written.get("not_after", ()) if word.startswith("-"))
        self._endings = _folded((*written.get("endings", ()), *without))
        self._longest_ending = max(map(len, self._endings), default=0)
        self._prefixes = _folded(written.get("prefixes", ()))
        self._links = {"", *_folded(written.get("links", ()))} if "links" in written else set()
        self._small = _folded(written.get("small", ()))
        self._begin = {name.partition(" ")[0] for name in [*self._names, *self._keys] if " " in name}
        self._stems: dict[str, str] = {}  # stem → words of names; most stems are of one, and a list is large
        known = {word for name in self._names for word in name.split()}
        keys = {word for name in self._keys for word in name.split()}
        known |= keys
        self._tonics = {word for word in keys if len(word) < _STEM}
        stems = self._stems
        for word in known:
            for stem in self._shorter(word):
                stems[stem] = f"{stems[stem]} {word}" if stem in stems else word

    def find(self, words: list[str]) -> Iterator[tuple[int, int, int, int, tuple[str, ...]]]:
        """The names that words are forms of: first word, the word after the last, letters that go before and
        after the name in them (of compounds; else 0), concepts."""
        meant = [self._meant(word) for word in words]
        for first in range(len(words)):
            longest = _WORDS if any(word in self._begin for word in meant[first]) else 1
            for last in range(min(first + longest, len(words)), first, -1):
                concepts = self._concepts(meant[first:last])
                if concepts:
                    yield first, last, 0, 0, concepts
                    break
            else:
                for before, after, concepts in self._parts(words[first]):
                    yield first, first + 1, before, after, concepts

    def _concepts(self, meant: list[list[str]]) -> tuple[str, ...]:
        for one in product(*meant):
            name = " ".join(one)
            if concepts := self._names.get(name):
                return tuple(concepts)
            if key := self._keys.get(name):
                return (key,)
        return ()

    def _meant(self, word: str) -> list[str]:
        """Words of names that a word may be a form of, the likeliest first."""
        found = [word]
        for bare in self._bare(word):
            for stem in self._shorter(bare):
                # A short word is no form of a longer one only because that could end so ("sole", "soleá").
                short = stem == bare and len(bare) <= _least(bare)
                found += (one for one in self._stems.get(stem, "").split() if not short or one == bare)
        return list(dict.fromkeys(found))[:_FORMS]

    def _bare(self, word: str) -> Iterator[str]:
        yield word
        for prefix in self._prefixes:
            bare = word.removeprefix(prefix)
            if bare != word and (len(bare) >= _least(word) or bare in self._tonics):
                yield bare

    def _shorter(self, word: str) -> Iterator[str]:
        """A word, and what is left without each of the endings that it may have, the longest first."""
        word = word.translate(_FINALS)
        yield word
        for length in range(1, min(self._longest_ending, len(word) - _least(word)) + 1):
            if word[-length:] in self._endings:
                yield word[:-length]

    def _parts(self, word: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
        """The names that a compound is made of, each with what goes before and after it."""
        if not self._links or len(word) < 2 * _PART:
            return
        for middle in range(len(word) - _PART, _PART - 1, -1):
            left, right = self._first_part(word[:middle]), self._part(word[middle:])
            if left and (right or word[middle:] in self._small):
                yield 0, len(word) - middle, left
                if right:
                    yield middle, 0, right
                return
        for middle in range(_PART - 1, len(word) - _HEAD + 1):
            right = self._part(word[middle:])
            if right and self._groups.get(right[0]) in _KINDS:
                yield middle, 0, right
                return

    def _first_part(self, part: str) -> tuple[str, ...]:
        for link in self._links:
            if part.endswith(link) and (found := self._part(part[: len(part) - len(link)])):
                return found
        return ()

    def _part(self, part: str) -> tuple[str, ...]:
        return self._concepts([self._meant(part)]) if len(part) >= _PART else ()


def _folded(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(fold(word).translate(_FINALS) for word in words)


def _least(word: str) -> int:
    first, last = _SHORT_STEMS
    return _SHORT_STEM if first <= word[0] <= last else _STEM
