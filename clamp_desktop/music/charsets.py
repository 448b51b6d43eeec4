"""In which encoding a file that does not say so wrote its words."""

from __future__ import annotations

_HAN = range(0x4E00, 0xA000)
_KANA = range(0x3041, 0x30FF)


def guess_charset(data: bytes) -> str:
    """The name of the encoding that all words of a file, put together, were most likely written in.

    UTF-8 where that fits. Else Japanese (Shift-JIS), Chinese (GBK) and Russian (Windows-1251) show
    themselves in how their bytes pair up; everything else is taken for Western European. The more bytes, the
    safer the guess. Decode with ``errors="replace"``: ``cp1252`` lacks five characters.
    """
    if data.isascii():
        return "ascii"
    for charset, fits in (
        ("utf-8", lambda text: True),
        ("cp932", _is_japanese),
        ("gbk", _is_chinese),
        ("cp1251", _is_russian),
    ):
        try:
            text = data.decode(charset)
        except UnicodeDecodeError:
            continue
        if fits(text):
            return charset
    return "cp1252"


def _foreign(text: str) -> list[int]:
    return [ord(c) for c in text if ord(c) > 0x7F]


def _is_japanese(text: str) -> bool:
    """Nearly all full-width kana and common Chinese characters; other encodings give half-width ones."""
    codes = _foreign(text)
    kana = sum(code in _KANA for code in codes)
    good = kana + sum(
        code in _HAN or 0x3000 <= code < 0x3041 or (code > 0xFF00 and code < 0xFF61) for code in codes
    )
    return good >= 0.9 * len(codes) and (kana > 0 or (len(codes) >= 2 and _common(text, "cp932") >= 0.5))


def _is_chinese(text: str) -> bool:
    codes = _foreign(text)
    return len(codes) >= 2 and _common(text, "gbk") >= 0.8


def _common(text: str, charset: str) -> float:
    """Share of the characters beyond ASCII that are of the few thousand most used ones.

    Those whose second byte is ASCII do not count; in Western text they are "’s" or "É" and a letter.
    """
    low, high = {"cp932": (0x88, 0x98), "gbk": (0xB0, 0xD8)}[charset]
    encoded = [c.encode(charset, "replace") for c in text if ord(c) > 0x7F]
    common = sum(len(pair) == 2 and low <= pair[0] < high and pair[1] > 0x7F for pair in encoded)
    return common / max(len(encoded), 1)


def _is_russian(text: str) -> bool:
    """Whole words of Cyrillic letters: a Western text has at most one letter in three above ASCII."""
    letters = [c for c in text if c.isalpha()]
    cyrillic = sum("а" <= c.lower() <= "я" or c in "ёЁ" for c in letters)
    return cyrillic >= 0.6 * len(letters) and cyrillic >= 4
