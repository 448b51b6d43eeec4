"""Why a tag is suggested for a piece, in terms that its owner can check."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from clamp_desktop.library.library import Library
from clamp_desktop.library.organising.suggestions import Source, Suggestion, of_pieces
from clamp_desktop.library.protocols import ModelInfo
from clamp_desktop.library.similarity.exact import Matrix, matrix
from clamp_desktop.library.similarity.strength import sample
from clamp_desktop.tagging.dances import METRES
from clamp_desktop.tagging.facts import kinds
from clamp_desktop.tagging.prompts import Hear, vectors
from clamp_desktop.tagging.suggest import described
from clamp_desktop.vocabulary import Vocabulary

_ALIKE = 3  # pieces that are named


@dataclass(frozen=True, slots=True)
class Why:
    """One reason.

    Attributes:
        kind: ``"fact"``: computed from the notes, ``value`` says what; ``"rank"``: nearer to the words than
            ``share`` of the library; ``"metre"``: it has a metre of that dance, ``value``; ``"like"``: sounds
            like ``pieces``, which carry the tag; ``"probe"``: a label set, ``value``, learned it.
        pieces: ids, most alike first.
    """

    kind: str
    value: str = ""
    share: float = 0.0
    pieces: tuple[int, ...] = ()


def why(
    library: Library,
    model: ModelInfo | None,
    hear: Hear | None,
    vocabulary: Vocabulary,
    language: str,
    piece_id: int,
    name: str,
) -> list[Why]:
    """The reasons for a suggestion, the first the strongest; empty where nothing of that name is suggested.

    Args:
        model, hear: ``None`` where there is no model: what needs it is left out.
    """
    label = next((one for one in of_pieces(library, [piece_id]).get(piece_id, ()) if one.name == name), None)
    if label is None:
        return []
    concept = library.value("SELECT concept FROM labels WHERE id = ?", [label.label_id])
    if label.source == Source.FACT:
        return [Why("fact", concept or name)]
    found: list[Why] = []
    if label.source == Source.PROBE:
        found.append(Why("probe", label.probe, label.confidence))
    loaded = matrix(library, model.id) if model is not None else None
    if loaded is not None and model is not None and hear is not None and label.source == Source.ZERO_SHOT:
        found += _rank(library, model, hear, vocabulary, language, loaded, label)
    if concept in METRES and (metre := _metre(library, piece_id)) in METRES[concept]:
        found.append(Why("metre", metre))
    if loaded is not None:
        found += _like(library, loaded, piece_id, label.label_id)
    return found


def _rank(
    library: Library,
    model: ModelInfo,
    hear: Hear,
    vocabulary: Vocabulary,
    language: str,
    loaded: Matrix,
    label: Suggestion,
) -> list[Why]:
    wanted = {
        key: said
        for key, (one, said) in described(library, vocabulary, language).items()
        if one == label.label_id
    }
    place = _place(library, loaded, label.piece_id)
    if not wanted or place < 0:
        return []
    words = vectors(library, model, wanted, hear)[0]
    share = float((sample(loaded) @ words < loaded.vectors[place] @ words).mean())
    return [Why("rank", label.name, share)]


def _like(library: Library, loaded: Matrix, piece_id: int, label_id: int) -> list[Why]:
    """The pieces that carry the tag and sound most like this one."""
    rows = library.query(
        "SELECT p.id, p.content_id FROM labels l JOIN tags t"
        " ON t.id = l.tag_id OR (l.tag_id IS NULL AND t.folded = l.folded)"
        " JOIN piece_tags pt ON pt.tag_id = t.id JOIN pieces p ON p.id = pt.piece_id"
        " WHERE l.id = ? AND p.number IS NOT NULL AND p.hidden = 0",
        [label_id],
    )
    place = _place(library, loaded, piece_id)
    if not rows or place < 0:
        return []
    table = np.array(rows, np.int64)
    near = loaded.cosines(loaded.vectors[place], table[:, 1])
    order = [row for row in np.argsort(-near, kind="stable") if not np.isnan(near[row])][:_ALIKE]
    return [Why("like", pieces=tuple(int(table[row, 0]) for row in order))] if order else []


def _place(library: Library, loaded: Matrix, piece_id: int) -> int:
    content = library.value("SELECT content_id FROM pieces WHERE id = ?", [piece_id])
    return -1 if content is None else int(loaded.places(np.array([content], np.int64))[0])


def _metre(library: Library, piece_id: int) -> str:
    known = kinds(library)
    row = int(np.searchsorted(known.ids, piece_id))
    is_there = row < len(known.ids) and known.ids[row] == piece_id
    return known.metre[known.kinds[row]] if is_there else ""
