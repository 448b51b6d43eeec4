"""``text.indexed`` and ``text.title_key``, quicker: most texts are plain letters, which need less."""

from __future__ import annotations

import re
from functools import lru_cache

from clamp_desktop.library import text as full

_PLAIN_WORDS = re.compile(r"[a-z0-9]+")
_NUMBER = re.compile(r"\d+")


@lru_cache(4096)  # tags, composers and notes are mostly those of others
def indexed(text: str) -> str:
    """As ``text.indexed``."""
    return text.lower() if text.isascii() and text.isprintable() else full.indexed(text)


def title_key(title: str | None) -> str:
    """As ``text.title_key``."""
    if title is None or not (title.isascii() and title.isprintable()):
        return full.title_key(title)
    words = " ".join(_PLAIN_WORDS.findall(title.lower()))
    return _NUMBER.sub(lambda number: number[0].zfill(8), words)


composer_key = lru_cache(1024)(full.composer_key)  # many pieces, few composers
