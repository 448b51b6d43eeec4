"""Label sets as plain data, and how well they work, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from clamp_desktop.ui import words

_translate = QCoreApplication.translate
FEWEST = 5  # examples of a tag from which it can be learned
MOST = 100  # needed examples from which on nobody counts


@dataclass(frozen=True, slots=True)
class ClassRow:
    """How well one tag is told.

    Attributes:
        examples: pieces that carry it.
        found: share of its pieces that were recognised; ``None`` where it could not be tested.
        right: share of those that were called so and are.
        needed: how many more examples would help.
    """

    name: str
    examples: int
    found: float | None = None
    right: float | None = None
    needed: int = 0


@dataclass(frozen=True, slots=True)
class VersionRow:
    """What a label set had learned at some time."""

    number: int
    made: float
    examples: int
    accuracy: float | None


@dataclass(frozen=True, slots=True)
class LabelSet:
    """A label set as its page shows it.

    Attributes:
        exclusive: one of its tags is true of a piece; otherwise each is or is not.
        learned: whether it has learned anything that fits the model in use.
        stale: whether tags have changed since it learned.
        accuracy, baseline, by_facts: shares of right answers: its own on pieces that it had not seen, of
            always saying the commonest, and of key, metre, tempo and instruments alone.
        folds: rounds of the test; 0 where there were too few examples for one.
        confusion: [truth][said], counts.
        automatic: confidence from which it tags by itself; ``None``: never.
        waiting: suggestions of it that wait.
    """

    id: int
    name: str
    exclusive: bool
    classes: Sequence[ClassRow]
    learned: bool = False
    stale: bool = False
    examples: int = 0
    accuracy: float | None = None
    macro_f1: float | None = None
    baseline: float = 0.0
    by_facts: float | None = None
    folds: int = 0
    confusion: Sequence[Sequence[int]] = ()
    automatic: float | None = None
    waiting: int = 0
    versions: Sequence[VersionRow] = ()

    @property
    def ready(self) -> bool:
        """Whether there are examples enough to learn from."""
        enough = sum(one.examples >= FEWEST for one in self.classes)
        return enough >= (2 if self.exclusive else 1)


def headline(one: LabelSet) -> str:
    """How well it works, in a sentence."""
    if not one.learned:
        if one.ready:
            return _translate("LabelSets", "It has not learned yet.")
        return _translate("LabelSets", "It needs at least %1 examples of each tag.").replace(
            "%1", words.number(FEWEST)
        )
    if one.accuracy is None:
        return _translate("LabelSets", "It has learned, from too few examples to say how well.")
    said = _translate("LabelSets", "Right for %1 of %2 pieces that it had not seen.")
    return said.replace("%1", words.number(one.accuracy * 100)).replace("%2", words.number(100))


def comparison(one: LabelSet) -> str:
    """What that is worth."""
    if not one.learned or one.accuracy is None:
        return ""
    said = [
        _translate("LabelSets", "Always saying the commonest would be right for %1.").replace(
            "%1", words.number(one.baseline * 100)
        )
    ]
    if one.by_facts is not None:
        said.append(
            _translate("LabelSets", "Key, metre, tempo and instruments alone: %1.").replace(
                "%1", words.number(one.by_facts * 100)
            )
        )
    if one.accuracy <= max(one.baseline, one.by_facts or 0.0) + 0.02:
        said.append(_translate("LabelSets", "So its suggestions tell little yet; more examples may help."))
    return " ".join(said)


def method(one: LabelSet) -> str:
    """How that was measured."""
    if not one.learned or not one.folds:
        return ""
    pieces = _translate("LabelSets", "Measured on %Ln piece(s)", "", one.examples)
    rounds = _translate("LabelSets", "in %Ln round(s), each time on pieces kept back", "", one.folds)
    apart = _translate("LabelSets", "the same work is never on both sides")
    return f"{pieces} {rounds}; {apart}."


def needed(one: ClassRow) -> str:
    """What a tag lacks."""
    if not one.needed:
        return ""
    if one.needed >= MOST:
        return _translate("LabelSets", "needs %Ln more or so", "", MOST)
    return _translate("LabelSets", "needs about %Ln more", "", one.needed)


def share(value: float | None) -> str:
    """``83 %``; a dash for what could not be tested."""
    if value is None:
        return "–"
    return _translate("LabelSets", "%1 %").replace("%1", words.number(value * 100))


def version(one: VersionRow) -> str:
    """``Version 3 · 12/11/26 · 124 pieces · 87 %``."""
    parts = [
        _translate("LabelSets", "Version %1").replace("%1", words.number(one.number)),
        words.day(one.made),
        _translate("LabelSets", "%Ln piece(s)", "", one.examples),
        share(one.accuracy) if one.accuracy is not None else "",
    ]
    return " · ".join(part for part in parts if part)
