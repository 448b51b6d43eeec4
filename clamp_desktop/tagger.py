"""What tagging needs of library and model together: suggesting, saying why, label sets that learn.

Each takes a librarian, so it runs in whichever thread that belongs to. What needs no model is in
``library.organising`` (``labels``, ``suggestions``, ``reviewing``) and ``tagging``.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from clamp_desktop.librarian import Librarian
from clamp_desktop.library.library import Library
from clamp_desktop.library.organising import looked_at, stamps, suggestions
from clamp_desktop.library.similarity import duplicates
from clamp_desktop.library.similarity.vectors import latest_model
from clamp_desktop.probing.task import Report, Weights, check
from clamp_desktop.progress import CancelToken, Meter, Progress, Stage
from clamp_desktop.tagging import examples, predicting, probes
from clamp_desktop.tagging import suggest as suggesting
from clamp_desktop.tagging import why as reasons
from clamp_desktop.tagging.prompts import Hear
from clamp_desktop.tagging.suggest import Suggested
from clamp_desktop.tagging.why import Why
from clamp_desktop.vocabulary import Vocabulary
from clamp_desktop.workers.errors import WorkerError
from clamp_desktop.workers.messages import DescribeModel, EmbedQueries, LearnLabels, ModelInfo, Vectors

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Trained:
    """What a label set learned.

    Attributes:
        version: its number.
        tags: names, in the order of ``report.classes``.
        suggested: suggestions that stand.
        unheard: examples that the model has no vector of (yet).
        unclear: pieces with several tags of an exclusive set, which were left out.
    """

    version: int
    report: Report
    tags: tuple[str, ...]
    suggested: int
    unheard: int
    unclear: int


def suggest(
    librarian: Librarian, piece_ids: Sequence[int] | None = None, cancel: CancelToken | None = None
) -> Iterator[Progress | Suggested]:
    """Suggest tags for these pieces, or for all; progress, and one ``Suggested`` at the end.

    What the same source suggested for them before gives way; nothing is tagged. Facts come first and stand
    even where the model cannot be asked (``Suggested.silent_because``).
    """
    vocabulary = Vocabulary.load()
    facts = suggesting.suggest_facts(librarian.library, vocabulary, librarian.language, piece_ids)
    try:
        for step in _heard(librarian, vocabulary, piece_ids, cancel):
            yield replace(step, facts=facts) if isinstance(step, Suggested) else step
    except WorkerError as error:
        log.warning("Only facts are suggested. %s", error)
        yield Suggested(facts=facts, silent_because=str(error))


def _heard(
    librarian: Librarian,
    vocabulary: Vocabulary,
    piece_ids: Sequence[int] | None,
    cancel: CancelToken | None,
) -> Iterator[Progress | Suggested]:
    info, hear = ears(librarian)
    return suggesting.suggest_heard(
        librarian.library, info, hear, vocabulary, librarian.language, piece_ids, cancel
    )


def has_new(librarian: Librarian) -> bool:
    """Whether there are pieces for which ``suggest_new`` would look for tags. Quick, needs no model."""
    return looked_at.begun(librarian.library) and bool(looked_at.new(librarian.library))


def suggest_new(librarian: Librarian, cancel: CancelToken | None = None) -> Iterator[Progress | Suggested]:
    """Suggest tags for pieces that came, or were edited, since tags were suggested; as ``suggest``.

    Label sets that suggest say what they think of them, too. Who never asked for suggestions gets none; whose
    suggestions were removed as a whole stays silent.
    """
    try:
        yield from _new(librarian, cancel)
    except WorkerError as error:
        log.warning("New pieces wait for their suggestions. %s", error)
        yield Suggested(silent_because=str(error))


def _new(librarian: Librarian, cancel: CancelToken | None) -> Iterator[Progress | Suggested]:
    library, info = librarian.library, librarian.model_info()
    new = looked_at.new(library, info.id) if looked_at.begun(library) else []
    if not new:
        yield Suggested()
        return
    silent = suggestions.taken_back(library)
    vocabulary, facts = Vocabulary.load(), 0
    if suggestions.Source.FACT not in silent:
        facts = suggesting.suggest_facts(library, vocabulary, librarian.language, new)
    done = Suggested(len(new))
    if suggestions.Source.ZERO_SHOT in silent:
        looked_at.note(library, new)
    else:
        for step in _heard(librarian, vocabulary, new, cancel):
            if not isinstance(step, Suggested):
                yield step
            else:
                done = step
    learned = 0 if done.cancelled else _learned_of(librarian, info.id, new)
    yield replace(done, facts=facts, heard=done.heard + learned)


def _learned_of(librarian: Librarian, model: str, piece_ids: Sequence[int]) -> int:
    """Suggest what label sets have learned, for these pieces; how many suggestions stand."""
    library, stand = librarian.library, 0
    for probe in probes.probes(library):
        known = probes.latest(library, probe.id, model) if suggestions.stands(library, probe.id) else None
        if known is None:
            continue
        try:
            stand += predicting.suggest(library, probe, known[1], model, piece_ids)
        except ValueError as error:  # its tags have changed since; it learns anew by itself
            log.info("The label set “%s” says nothing of new pieces. %s", probe.name, error)
    return stand


def call_anew(librarian: Librarian) -> bool:
    """Call what is suggested as the librarian's language does; whether anything changed."""
    return suggesting.call_anew(librarian.library, Vocabulary.load(), librarian.language)


def why(librarian: Librarian, piece_id: int, name: str) -> list[Why]:
    """Why a tag is suggested for a piece; see ``tagging.why.Why``. A fact needs no model; else quick once it
    is loaded."""
    model: ModelInfo | None = None
    hear: Hear | None = None
    suggested = suggestions.of_pieces(librarian.library, [piece_id]).get(piece_id, ())
    if any(one.name == name and one.source != suggestions.Source.FACT for one in suggested):
        try:
            model, hear = ears(librarian)
        except WorkerError as error:
            log.warning("Reasons without the model. %s", error)
    vocabulary = Vocabulary.load()
    return reasons.why(librarian.library, model, hear, vocabulary, librarian.language, piece_id, name)


def preview(librarian: Librarian, sentence: str, count: int = 20) -> list[tuple[int, float]]:
    """The pieces that a sentence fits best, and how surely each would be suggested. For a tag of one's own.

    Raises:
        WorkerError: there is no model.
    """
    if not sentence.strip():
        return []
    info, hear = ears(librarian)
    return suggesting.preview(librarian.library, info, hear([sentence])[0], count)


def ears(librarian: Librarian) -> tuple[ModelInfo, Hear]:
    """The model that answers now, and what asks it, whoever answers later, for vectors of texts.

    These are float32 [texts, dimension] of length 1. Raises ``WorkerError``: there is no model.
    """
    model = librarian.answering

    def hear(texts: Sequence[str]) -> Vectors:
        found = model.submit(EmbedQueries(list(texts))).result()
        return np.stack([one.unit for one in found])

    return model.submit(DescribeModel()).result(), hear


def train(librarian: Librarian, name: str, suggest_after: bool = True) -> Trained:
    """Let a label set learn from what the user has said so far; seconds, in the embedding process.

    What it says of the other pieces replaces its earlier suggestions. Nothing is tagged, unless its owner let
    it (``probes.let_tag``).

    Raises:
        ValueError: there is no such label set, or too few examples; the words say what is missing.
        WorkerError: there is no model.
    """
    library = librarian.library
    probe = probes.find(library, name)
    if probe is None:
        raise ValueError(f"There is no label set “{name}”.")
    info = librarian.model_info()
    duplicates.refresh(library, info.id)  # copies must not be on both sides of the test
    found = examples.examples(library, probe)
    task, kept = examples.task(library, found, probe.exclusive, info.id)
    check(task)
    learned = librarian.crew.embedder.submit(LearnLabels(task)).result()
    number = probes.keep(library, probe.id, info.id, found.stamp, learned)
    stand = _speak(library, probe, learned.weights, info.id) if suggest_after else 0
    return Trained(
        number, learned.report, probe.tags, stand, len(found.pieces) - len(kept.pieces), found.unclear
    )


def apply(librarian: Librarian, name: str) -> int:
    """Suggest anew what a label set has learned; how many suggestions stand. Learns first where it has not.

    Raises:
        ValueError: as ``train``.
        WorkerError: there is no model.
    """
    probe, weights, model = _learned(librarian, name)
    return _speak(librarian.library, probe, weights, model)


def worth_labelling(librarian: Librarian, name: str, count: int = 12) -> list[int]:
    """The pieces whose labels would teach a label set most, best first: doubtful, and unlike each other.

    Raises:
        ValueError: as ``train``.
        WorkerError: there is no model.
    """
    probe, weights, model = _learned(librarian, name)
    return predicting.worth_labelling(librarian.library, probe, weights, model, count)


def stale(librarian: Librarian) -> list[str]:
    """Label sets that have learned before and have other labels, or another model, since. Quick."""
    model = model_of(librarian)
    found = []
    for probe in probes.probes(librarian.library) if model else ():
        if not probe.version:
            continue
        known = probes.latest(librarian.library, probe.id, model or "")
        if known is not None and not known[0].stamp:
            continue  # brought in from a file: there may be no examples here
        now = examples.examples(librarian.library, probe).stamp
        failed = stamps.kept(librarian.library, _tried(probe)) == f"{model} {now}"
        if not failed and (known is None or known[0].stamp != now):
            found.append(probe.name)
    return found


def refresh(librarian: Librarian, cancel: CancelToken | None = None) -> Iterator[Progress]:
    """Let stale label sets learn anew, one after the other; for the background. Stop whenever you like.

    Those that know already what the model in use makes of their labels, since it was in use before, only say
    it again where what they suggest comes from another model.
    """
    names = stale(librarian)
    again = [name for name in _of_another_model(librarian) if name not in names]
    meter = Meter(Stage.LEARNING, len(names) + len(again))
    for name in again:
        if cancel is not None and cancel.cancelled:
            return
        try:
            apply(librarian, name)
        except (ValueError, WorkerError) as error:
            log.info("The label set “%s” says nothing new. %s", name, error)
        meter.advance()
        yield meter.progress(name)
    for name in names:
        if cancel is not None and cancel.cancelled:
            return
        try:
            train(librarian, name)
        except ValueError as error:  # too few labels are left: what it learned before stays
            log.info("The label set “%s” did not learn anew. %s", name, error)
            probe = probes.find(librarian.library, name)
            if probe is not None:
                now = examples.examples(librarian.library, probe).stamp
                with librarian.library.write() as connection:
                    stamps.keep(connection, _tried(probe), f"{model_of(librarian)} {now}")
        except WorkerError as error:
            log.warning("Label sets do not learn. %s", error)
            return
        meter.advance()
        yield meter.progress(name)


def _of_another_model(librarian: Librarian) -> list[str]:
    """Label sets whose suggestions come from another model than the one in use, which they know as well."""
    library, model = librarian.library, model_of(librarian)
    return [
        probe.name
        for probe in (probes.probes(library) if model else ())
        if stamps.kept(library, _voice(probe)) not in (None, model)
        and suggestions.stands(library, probe.id)
        and probes.latest(library, probe.id, model or "") is not None
    ]


def _speak(library: Library, probe: probes.Probe, weights: Weights, model: str) -> int:
    """Suggest what a label set has learned, and remember with whose ears."""
    stand = predicting.suggest(library, probe, weights, model)
    with library.write() as connection:
        stamps.keep(connection, _voice(probe), model)
    return stand


def _voice(probe: probes.Probe) -> str:
    """Under which is kept with which model a label set suggested last."""
    return f"label set {probe.id} heard with"


def _tried(probe: probes.Probe) -> str:
    """Under which a failure is remembered, so that it is not tried again before something changes."""
    return f"label set {probe.id} failed"


def _learned(librarian: Librarian, name: str) -> tuple[probes.Probe, Weights, str]:
    probe = probes.find(librarian.library, name)
    if probe is None:
        raise ValueError(f"There is no label set “{name}”.")
    model = librarian.model_info().id
    known = probes.latest(librarian.library, probe.id, model)
    if known is None or len(known[1].offset) != len(probe.label_ids):
        train(librarian, name, suggest_after=False)
        known = probes.latest(librarian.library, probe.id, model)
    assert known is not None
    return probe, known[1], model


def model_of(librarian: Librarian) -> str | None:
    """The model in use, or the one that the library has vectors of; ``None`` where there is neither."""
    try:
        return librarian.model_info().id
    except WorkerError:
        return latest_model(librarian.library)
