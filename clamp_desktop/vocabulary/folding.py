"""Text as it is compared: without case, accents and punctuation."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_KANA_VOICE_MARKS = ("\u3099", "\u309a")  # part of the letter, not an accent
_SPACES = '-‐‑–—_/,;:.!?()[]{}"«»„“”、。，！？「」『』،؛؟।॥።፣׃־᠂།'
_LEFT_OUT = "·・"  # "アルト・フルート" is "アルトフルート"
_APOSTROPHES = "’ʼ`´ʻ‘"
# Vowel signs of these scripts are combining characters, but letters all the same.
_LETTERS_OF_THEIR_OWN = ("\u0900", "\u109f")
# Letters that have no decomposition, and letters that are often typed one for the other.
_ALIKE = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"}
    | {"ə": "e", "ɓ": "b", "ɗ": "d", "ƙ": "k"}
    | {"ة": "ه", "ى": "ي", "ـ": None, "ک": "ك", "ی": "ي"}
)
# A sign that keeps letters apart: between Arabic letters it ends a part of a word, in Indic scripts it only
# says how to write them.
_APART = re.compile("(?<=[\u0600-\u06ff])\u200c+")
# The stroke of a metre is no separator; it stands as a private character until the others have gone.
_METRE, _SLASH = re.compile(r"(?<=\d)/"), "\ue000"
_MORE_SPACES, _SPACES_AT_ENDS = re.compile("  +"), re.compile(" ?\n ?")


def fold(text: str) -> str:
    """The text without case, accents and punctuation; one space between words."""
    return " ".join(_prepared(text).translate(_FOLDED).split())


def fold_lines(lines: Iterable[str]) -> list[str]:
    """``fold`` of many texts, in which no line ends: much quicker than one by one."""
    folded = _prepared("\n".join(lines)).translate(_FOLDED)
    return _SPACES_AT_ENDS.sub("\n", _MORE_SPACES.sub(" ", folded)).strip(" ").split("\n")


def fold_with_places(text: str) -> tuple[str, list[int]]:
    """The folded text, and the place in the text that each of its characters came from."""
    folded: list[str] = []
    places: list[int] = []
    for place, character in enumerate(_in_place(text).replace("\n", " ")):
        for piece in _FOLDED[ord(character)]:
            if piece == " " and (not folded or folded[-1] == " "):
                continue
            if piece in _KANA_VOICE_MARKS and folded:
                folded[-1] = unicodedata.normalize("NFC", folded[-1] + piece)
                continue
            folded.append(piece)
            places.append(place)
    return "".join(folded), places


def _prepared(text: str) -> str:
    if any(mark in text for mark in _KANA_VOICE_MARKS):
        text = unicodedata.normalize("NFC", text)
    return _in_place(text)


def _in_place(text: str) -> str:
    """The text with those characters changed whose meaning lies in their neighbours; as long as before."""
    if "/" in text:
        text = _METRE.sub(_SLASH, text)
    if "\u200c" in text:
        text = _APART.sub(lambda signs: " " * len(signs[0]), text)
    return text


class _Folded(dict[int, str]):
    """What each character becomes, found out at its first use."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        self[code] = found = _pieces(character)
        return found


def _pieces(character: str) -> str:
    if character.isspace() or character in _SPACES:
        return " "
    if character in _APOSTROPHES:
        return "'"
    if character in _LEFT_OUT or unicodedata.category(character) == "Cf":
        return ""  # signs that say how to write, and which way
    decomposed = unicodedata.normalize("NFKD", character).casefold().translate(_ALIKE)
    kept = "".join(one for one in decomposed if not unicodedata.combining(one) or _is_letter(one))
    # A voiced kana is one letter however it is written; Hangul stays apart, where endings can be seen.
    return unicodedata.normalize("NFC", kept) if kept.endswith(_KANA_VOICE_MARKS) and len(kept) > 1 else kept


_FOLDED = _Folded({ord(_SLASH): "/", ord("\n"): "\n"})


def _is_letter(mark: str) -> bool:
    first, last = _LETTERS_OF_THEIR_OWN
    return mark in _KANA_VOICE_MARKS or first <= mark <= last


def is_edge(text: str, place: int) -> bool:
    """Whether a word may begin or end here. Scripts that write no spaces have edges everywhere."""
    if place in (0, len(text)):
        return True
    return not (_joins(text[place - 1]) and _joins(text[place]))


def is_unspaced(character: str) -> bool:
    """Whether a character's script writes no spaces between words: Han, kana, Thai, Lao, Khmer, Burmese."""
    return (
        "\u3005" <= character <= "\u30ff"
        or "\u3400" <= character <= "\u9fff"
        or "\uf900" <= character <= "\ufaff"
        or "\u0e00" <= character <= "\u0eff"
        or "\u1000" <= character <= "\u109f"
        or "\u1780" <= character <= "\u17ff"
    )


def _joins(character: str) -> bool:
    if is_unspaced(character):
        return False
    return character.isalnum() or character in "#♯♭/" or unicodedata.category(character)[0] == "M"


def script(text: str) -> str:
    """The script of a text's first letter: ``"LATIN"``, ``"HANGUL"``; empty where there is no letter."""
    letter = next((one for one in text if one.isalpha()), "")
    return unicodedata.name(letter, "").partition(" ")[0] if letter else ""
