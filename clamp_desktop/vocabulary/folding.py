"""Text as it is compared: without case, accents and punctuation."""

from __future__ import annotations

import functools
import unicodedata
from collections.abc import Iterable

_KANA_VOICE_MARKS = ("\u3099", "\u309a")  # part of the letter, not an accent
_SPACES = '-‐‑–—_/·・,;:.!?()[]{}"«»„“”、。，！？「」『』،؛؟।॥።፣׃־᠂།'
# Vowel signs of these scripts are combining characters, but letters all the same.
_LETTERS_OF_THEIR_OWN = ("\u0900", "\u109f")


def fold(text: str) -> str:
    """The text without case, accents and punctuation; one space between words."""
    return fold_with_places(text)[0].strip()


def fold_with_places(text: str) -> tuple[str, list[int]]:
    """The folded text, and the place in the text that each of its characters came from."""
    folded: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        if character == "/" and text[place - 1 : place].isdigit():
            folded.append(character)  # a metre, no separator
            places.append(place)
            continue
        for piece in _pieces(character):
            if piece == " " and (not folded or folded[-1] == " "):
                continue
            if piece in _KANA_VOICE_MARKS and folded:
                folded[-1] = unicodedata.normalize("NFC", folded[-1] + piece)
                continue
            folded.append(piece)
            places.append(place)
    return "".join(folded), places


@functools.cache
def _pieces(character: str) -> Iterable[str]:
    if character.isspace() or character in _SPACES:
        return " "
    decomposed = unicodedata.normalize("NFKD", character).casefold()
    kept = [one for one in decomposed if not unicodedata.combining(one) or _is_letter(one)]
    return ["'" if one in "’ʼ`´ʻ‘" else one for one in kept]


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
    return character.isalnum() or character in "#♯♭/" or bool(unicodedata.combining(character))
