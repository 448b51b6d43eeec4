"""Words as search sees them: without case and accents, in every script, and safe to hand to FTS5.

FTS5's ``unicode61`` takes a run of letters as one word, which leaves a Chinese or Japanese title as a single
word. So every character of scripts that are written without spaces becomes a word of its own, here and in the
query, and a query's run of such characters is searched as a phrase: two characters are found wherever they
stand side by side.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

# Han, kana, bopomofo, Hangul; Thai, Lao, Burmese, Khmer. Korean has spaces but glues its particles on.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fdf\u3005-\u3007\u3040-\u312f\u31a0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"
)
_UNSPACED_CHARACTER = re.compile(f"[{_UNSPACED}]")
_UNSPACED_RUNS = re.compile(f"([{_UNSPACED}]+)")
_NUMBER = re.compile(r"\d+")
_PLAIN_WORDS = re.compile(r"[a-z0-9]+")
# Letters that have no decomposition, and Arabic letters that are often written one for the other.
_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"}
    | {"ة": "ه", "ى": "ي", "ـ": None, "ک": "ك", "ی": "ي"}
)
# Combining classes of signs that are part of the letter: nukta, kana voicing, virama.
_KEPT_CLASSES = frozenset({0, 7, 8, 9})
_NO_TEXT = frozenset({"Cc", "Cs"})


def fold(text: str) -> str:
    """Without case, accents, vowel points and compatibility forms: ``"Dvořák"`` → ``"dvorak"``."""
    if _is_plain(text):
        return text.lower()
    kept = (c for c in unicodedata.normalize("NFKD", text) if c in "\n\t" or _is_kept(c))
    return unicodedata.normalize("NFKC", "".join(kept)).casefold().translate(_LETTERS)


def indexed(text: str) -> str:
    """A text as it goes into the full-text index."""
    return _UNSPACED_CHARACTER.sub(r" \g<0> ", fold(text))


def words(text: str) -> list[str]:
    """The folded words of a text, in order. A run of an unspaced script is one word."""
    if _is_plain(text):
        return _PLAIN_WORDS.findall(text.lower())
    found: list[str] = []
    for run in "".join(c if _in_word(c) else " " for c in fold(text)).split():
        found += [part for part in _UNSPACED_RUNS.split(run) if any(map(str.isalnum, part))]
    return found


def content_words(text: str) -> list[str]:
    """``words`` without those that say nothing about music, each once."""
    return [word for word in dict.fromkeys(words(text)) if word not in STOP_WORDS]


def phrase(word: str, prefix: bool = False) -> str:
    """One word of ``words`` as FTS5 query text; with ``prefix``, whatever begins with it."""
    spaced = " ".join(indexed(word).replace('"', " ").split())
    return f'"{spaced}" *' if prefix and not _UNSPACED_CHARACTER.search(word) else f'"{spaced}"'


def contains(needle: str, among: Sequence[str]) -> bool:
    """Whether a word of ``words`` occurs among the words of another text."""
    if _UNSPACED_CHARACTER.search(needle):
        return any(needle in word for word in among)
    return needle in among


def title_key(title: str | None) -> str:
    """What to sort a title by: folded, numbers padded so that No. 2 stands before No. 10."""
    return _NUMBER.sub(lambda number: number[0].zfill(8), " ".join(words(title or "")))


def composer_key(composer: str | None) -> str:
    """What to sort a composer by: the surname first, whichever way it was written."""
    last = surname(composer)
    return " ".join([*last, *(part for part in words(composer or "") if part not in last)])


def surname(composer: str | None) -> list[str]:
    """The folded words of a composer's surname: those before a comma, else the last word; no particles."""
    if not composer:
        return []
    stated = re.sub(r"\(.*?\)|\d+\s*[-–]\s*\d+", " ", composer)
    before, comma, _ = stated.partition(",")
    name = words(before)
    if comma:
        return [part for part in name if part not in _NAME_PARTICLES] or name
    return name[-1:]


def tag_key(name: str) -> str:
    """What makes two tag names the same: neither case, accents nor space around them count."""
    return " ".join(fold(name).split())


def clean(text: str | None) -> str | None:
    """A text that SQLite can store: no lone surrogates, no NUL; ``None`` for an empty one."""
    if text is None:
        return None
    mended = text.encode("utf-8", "replace").decode("utf-8").replace("\x00", "").strip()
    return mended or None


def _is_plain(text: str) -> bool:
    """Whether a text has no letters but a to z and no controls: most have none, and need far less then."""
    return text.isascii() and text.isprintable()


def _is_kept(character: str) -> bool:
    return (
        unicodedata.combining(character) in _KEPT_CLASSES and unicodedata.category(character) not in _NO_TEXT
    )


def _in_word(character: str) -> bool:
    return unicodedata.category(character)[0] in "LNM"


_NAME_PARTICLES = frozenset(words("van von de di da del della der den des du la le ten ter"))

# Words that say nothing about music, in the languages that users type most.
STOP_WORDS = frozenset(
    words(
        "a an the of for in on at to by with from and or some music piece pieces something like"
        " der die das ein eine einer eines für von vom zum zur mit und oder im am auf musik stück stücke"
        " le la les l un une des du de d pour par avec et ou en dans sur musique morceau morceaux"
        " el los las una unos para por con y o del al música pieza piezas"
        " il lo gli i di da per e uno musica brano brani"
        " の な に で を が は と も や 曲 音楽 的 了 和 与 在 用 音乐 曲子 一首 首"
    )
)


def is_unspaced(word: str) -> bool:
    """Whether a word is of a script that is written without spaces."""
    return bool(_UNSPACED_CHARACTER.search(word))


def weight(text: str) -> int:
    """How much a text says: its content words, and each character of unspaced scripts but particles."""
    return sum(
        sum(c not in STOP_WORDS for c in word) if is_unspaced(word) else 1 for word in content_words(text)
    )
