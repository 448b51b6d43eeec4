"""How a tag is described to the model: in several ways and languages, so that no wording decides.

A tag's vector is the middle of the vectors of its descriptions and therefore of no language. It is kept for
each model.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence

import numpy as np

from clamp_desktop.library.library import Library
from clamp_desktop.library.protocols import ModelInfo, Vectors
from clamp_desktop.library.similarity.vectors import model_id, pack, unpack
from clamp_desktop.vocabulary import Vocabulary

LANGUAGES = ("de", "es", "ru", "zh")
"""Besides English: large and unlike each other."""
AT_ONCE = 64  # texts that the model is asked for together

Hear = Callable[[Sequence[str]], Vectors]
"""Texts → float32 [texts, dimension], each of length 1."""


def prompts(vocabulary: Vocabulary, concept: str) -> tuple[str, ...]:
    """Descriptions of a concept: its names in phrases of several languages, eight or so."""
    group = vocabulary.group(concept)
    called = vocabulary.names(concept)
    said = [phrase.format(called[0]) for phrase in vocabulary.phrases(group, "en")]
    said += called[1:2]
    for language in LANGUAGES:
        if others := vocabulary.names(concept, language):
            phrase = vocabulary.phrases(group, language)
            said.append(phrase[min(1, len(phrase) - 1)].format(others[0]))
    return tuple(dict.fromkeys(said))


def vectors(
    library: Library, model: ModelInfo, described: Mapping[str, Sequence[str]], hear: Hear
) -> Vectors:
    """The vector of each tag, float32 [tags, dimension] of length 1, in the order of the mapping.

    What is not known yet is asked for and kept.

    Args:
        described: tag → its descriptions.
    """
    digests = {name: _digest(said) for name, said in described.items()}
    known = _known(library, model)
    new = [name for name in described if digests[name] not in known]
    if new:
        texts = list(dict.fromkeys(text for name in new for text in described[name]))
        found: dict[str, Vectors] = {}
        for start in range(0, len(texts), AT_ONCE):
            part = texts[start : start + AT_ONCE]
            found |= dict(zip(part, hear(part), strict=True))
        for name in new:
            known[digests[name]] = unit(np.mean([found[text] for text in described[name]], axis=0))
        with library.write() as connection:
            row = model_id(connection, model)
            connection.executemany(
                "INSERT INTO label_vectors VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                [(digests[name], row, pack(known[digests[name]])) for name in new],
            )
    if not described:
        return np.zeros((0, model.dimension), np.float32)
    return np.stack([known[digests[name]] for name in described])


def unit(vector: Vectors) -> Vectors:
    """A vector of length 1."""
    found: Vectors = (vector / max(float(np.linalg.norm(vector)), 1e-12)).astype(np.float32)
    return found


def _digest(said: Sequence[str]) -> bytes:
    return hashlib.blake2b("\n".join(said).encode("utf-8", "replace"), digest_size=16).digest()


def _known(library: Library, model: ModelInfo) -> dict[bytes, Vectors]:
    rows = library.query(
        "SELECT l.prompts, l.vector, m.dimension FROM label_vectors l JOIN models m ON m.id = l.model_id"
        " WHERE m.name = ?",
        [model.id],
    )
    return {digest: unpack(blob, dimension) for digest, blob, dimension in rows}
