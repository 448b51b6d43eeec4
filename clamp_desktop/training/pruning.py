"""XLM-R's tokenizer with fewer pieces: those that our texts use, and the commonest ones of some scripts."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable
from typing import Any

from tokenizers import Tokenizer

SPECIAL = ("<s>", "<pad>", "</s>", "<unk>")
_MASK = "<mask>"
_SPACE = "▁"


def prune(tokenizer: dict[str, Any], texts: Iterable[str], size: int) -> dict[str, Any]:
    """A smaller tokenizer of the same kind.

    Args:
        tokenizer: the parsed ``tokenizer.json`` with all pieces.
        texts: what must be split as before: every piece in them is kept, in order of frequency.
        size: pieces at most, special ones included.

    Returns:
        The same structure. Special pieces keep their first places, ``<mask>`` its last; the others keep
        their order and their scores, so that any text made of kept pieces alone is split as before.
    """
    import json

    pieces: list[list[Any]] = tokenizer["model"]["vocab"]
    splitter = Tokenizer.from_str(json.dumps(tokenizer))
    used: Counter[str] = Counter()
    for text in texts:
        used.update(splitter.encode(text, add_special_tokens=False).tokens)
    ordered = [name for name, _ in pieces if name not in SPECIAL and name != _MASK]
    kept: dict[str, None] = {_SPACE: None}
    alphabet = [
        name
        for name in ordered
        if len(name.lstrip(_SPACE)) == 1 and _script(name) in ("latin", "sign", "kana")
    ]
    for group in (alphabet, [name for name, _ in used.most_common()], _common(ordered)):
        for name in group:
            if len(kept) < size - len(SPECIAL) - 1:
                kept[name] = None
    chosen = [entry for entry in pieces if entry[0] in kept and entry[0] not in SPECIAL]
    special = [next(entry for entry in pieces if entry[0] == name) for name in SPECIAL]
    vocabulary = [*special, *chosen, [_MASK, 0.0]]
    added = [dict(one) for one in tokenizer["added_tokens"]]
    for one in added:
        if one["content"] == _MASK:
            one["id"] = len(vocabulary) - 1
    return tokenizer | {
        "added_tokens": added,
        "model": tokenizer["model"] | {"vocab": vocabulary, "unk_id": SPECIAL.index("<unk>")},
    }


def _common(ordered: list[str]) -> list[str]:
    """Pieces of Latin, Han and kana scripts, commonest first; two Latin ones for each of the others.

    XLM-R's pieces stand in order of frequency over all languages.
    """
    latin = [name for name in ordered if _script(name) == "latin"]
    eastern = [name for name in ordered if _script(name) in ("han", "kana")]
    mixed: list[str] = []
    for i, name in enumerate(eastern):
        mixed += [*latin[2 * i : 2 * i + 2], name]
    return mixed + latin[2 * len(eastern) :]


def _script(piece: str) -> str:
    """latin, han, kana, sign (digits and punctuation) or other; of mixed pieces the rarest."""
    scripts = {_script_of(character) for character in piece.lstrip(_SPACE)}
    return next((one for one in ("other", "kana", "han", "latin") if one in scripts), "sign")


def _script_of(character: str) -> str:
    if not character.isalpha():
        return "sign" if ord(character) < 0x3100 else "other"
    name = unicodedata.name(character, "")
    if "LATIN" in name:
        return "latin"
    if name.startswith("CJK UNIFIED"):
        return "han"
    return "kana" if name.startswith(("HIRAGANA", "KATAKANA")) else "other"
