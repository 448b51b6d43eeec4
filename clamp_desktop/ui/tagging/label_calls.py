"""Label sets, asked of the library. Everything in here runs beside the window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from clamp_desktop.ui.changing.change_calls import Call
from clamp_desktop.ui.tagging.label_words import ClassRow, LabelSet, VersionRow
from clamp_desktop.ui.tagging.labelling_model import ToLabel
from clamp_desktop.ui.tagging.new_label_page import TagCount

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian
    from clamp_desktop.tagger import Trained
    from clamp_desktop.tagging.probes import Probe

SITTING = 24  # pieces that are labelled at once


def tags(librarian: Librarian) -> list[TagCount]:
    """The tags that can be learned."""
    from clamp_desktop.library.organising import tags

    return [TagCount(one.name, one.total) for one in tags.tags(librarian.library)]


def label_set(librarian: Librarian, probe_id: int) -> LabelSet | None:
    """All about a label set; ``None`` where it is gone. May wait for the model."""
    from clamp_desktop import tagger
    from clamp_desktop.library.organising import reviewing
    from clamp_desktop.tagging import examples, probes

    library = librarian.library
    probe = _probe(librarian, probe_id)
    if probe is None:
        return None
    past = probes.versions(library, probe_id)
    versions = [VersionRow(one.number, one.made, one.report.examples, one.report.accuracy) for one in past]
    waiting = reviewing.count_above(library, 0.0, probe=probe.name)
    counts = examples.examples(library, probe).counts
    if not past or len(past[0].report.classes) != len(probe.tags):
        classes = [ClassRow(name, count) for name, count in zip(probe.tags, counts, strict=True)]
        return LabelSet(probe.id, probe.name, probe.exclusive, classes, versions=versions, waiting=waiting)
    report = past[0].report
    classes = [
        ClassRow(name, count, one.recall, one.precision, one.needed)
        for name, count, one in zip(probe.tags, counts, report.classes, strict=True)
    ]
    return LabelSet(
        probe.id,
        probe.name,
        probe.exclusive,
        classes,
        learned=True,
        stale=probe.name in tagger.stale(librarian),
        examples=report.examples,
        accuracy=report.accuracy,
        macro_f1=report.macro_f1,
        baseline=report.baseline_accuracy,
        by_facts=report.facts_accuracy,
        folds=report.folds,
        confusion=report.confusion,
        automatic=probe.automatic,
        waiting=waiting,
        versions=versions,
    )


def id_of(librarian: Librarian, name: str) -> int | None:
    """The label set of that name."""
    from clamp_desktop.tagging import probes

    probe = probes.find(librarian.library, name)
    return None if probe is None else probe.id


def learn(librarian: Librarian, probe_id: int) -> Trained:
    """Let it learn; seconds. Raises ``ValueError`` where there are too few examples, ``WorkerError``."""
    from clamp_desktop import tagger

    return tagger.train(librarian, _name(librarian, probe_id))


def apply(librarian: Librarian, probe_id: int) -> int:
    """Let it suggest for the rest; how many suggestions stand. Raises as ``learn``."""
    from clamp_desktop import tagger

    return tagger.apply(librarian, _name(librarian, probe_id))


def refresh(librarian: Librarian) -> int:
    """Let those learn anew whose labels have changed; how many did."""
    from clamp_desktop import tagger
    from clamp_desktop.tagging import probes

    if not any(one.version for one in probes.probes(librarian.library)):
        return 0  # the model need not be woken for it
    return sum(1 for _ in tagger.refresh(librarian))


def worth_labelling(librarian: Librarian, probe_id: int) -> tuple[LabelSet | None, list[ToLabel]]:
    """A label set, and the pieces whose labels would teach it most; any, before it can have learned."""
    from clamp_desktop import tagger
    from clamp_desktop.tagging import predicting, probes

    probe = _probe(librarian, probe_id)
    if probe is None:
        return None, []
    said: dict[int, tuple[str, float]] = {}
    try:
        ids = tagger.worth_labelling(librarian, probe.name, SITTING)
        model = librarian.model_info().id
        known = probes.latest(librarian.library, probe.id, model)
        if known is not None:
            pieces, sure = predicting.predict(librarian.library, probe, known[1], model)
            best = sure.argmax(axis=1)
            wanted = set(ids)
            for one, row, place in zip(pieces.tolist(), sure, best, strict=True):
                if one in wanted:
                    said[one] = (probe.tags[int(place)], float(row[place]))
    except ValueError:
        ids = _some(librarian, probe)
    rows = librarian.rows(ids)
    found = [
        ToLabel(
            row.id, row.facts.title or row.path.stem, row.facts.composer or "", *said.get(row.id, ("", None))
        )
        for row in rows
    ]
    return label_set(librarian, probe_id), found


def labels_of(
    librarian: Librarian, piece_ids: Sequence[int], names: Sequence[str]
) -> dict[int, tuple[str, ...]]:
    """Which of these tags pieces carry."""
    wanted = set(names)
    return {
        row.id: tuple(tag.name for tag in row.tags if tag.state == "accepted" and tag.name in wanted)
        for row in librarian.rows(piece_ids)
    }


def make(name: str, tags: Sequence[str], exclusive: bool) -> Call:
    """Make a label set."""

    def call(librarian: Librarian) -> object:
        from clamp_desktop.tagging import probes

        return probes.make(librarian.library, name, tags, exclusive)

    return call


def let_tag(probe_id: int, from_confidence: float | None) -> Call:
    """Let a label set tag by itself, or only suggest."""

    def call(librarian: Librarian) -> object:
        from clamp_desktop.tagging import probes

        return probes.let_tag(librarian.library, probe_id, from_confidence)

    return call


def _probe(librarian: Librarian, probe_id: int) -> Probe | None:
    from clamp_desktop.tagging import probes

    return next((one for one in probes.probes(librarian.library) if one.id == probe_id), None)


def _name(librarian: Librarian, probe_id: int) -> str:
    probe = _probe(librarian, probe_id)
    return "" if probe is None else probe.name


def _some(librarian: Librarian, probe: Probe) -> list[int]:
    """Pieces from all over the library that carry none of its tags."""
    from clamp_desktop.tagging.examples import examples

    said = examples(librarian.library, probe)
    known = set(said.pieces[(said.weights == 1.0).all(axis=1)].tolist())
    ids = [one for one in librarian.ids(order_by="added") if one not in known]
    step = max(len(ids) // SITTING, 1)
    return ids[::step][:SITTING]
