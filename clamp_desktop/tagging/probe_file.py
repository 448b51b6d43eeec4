"""A label set as two files beside each other: NAME.safetensors with its numbers, NAME.json with its words."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from clamp_desktop.library.library import Library
from clamp_desktop.probing.task import Learned, Report, Weights
from clamp_desktop.tagging import probe_bytes, probes

FORMAT = "clamp-desktop label set"
VERSION = 1
_LARGEST = 200_000_000  # bytes


@dataclass(frozen=True, slots=True)
class ProbeFile:
    """What the two files say.

    Attributes:
        model: id of the model whose vectors it reads.
    """

    name: str
    exclusive: bool
    tags: tuple[str, ...]
    model: str
    weights: Weights
    report: Report


def write(library: Library, name: str, target: Path, number: int | None = None) -> tuple[Path, Path]:
    """Write a label set, as it learned last or as an earlier version, and give back both paths.

    Args:
        target: with whichever ending, or none.

    Raises:
        ValueError: there is no such label set or version, or it has learned nothing yet.
        OSError: a file cannot be written.
    """
    probe = probes.find(library, name)
    if probe is None:
        raise ValueError(f"There is no label set “{name}”.")
    known = [one for one in probes.versions(library, probe.id) if number in (None, one.number)]
    if not known:
        lacking = f"has no version {number}" if number else "has not learned yet"
        raise ValueError(f"“{probe.name}” {lacking}.")
    version = known[0]
    weights = probes.weights(library, probe.id, version.number)
    if len(weights.offset) != len(probe.tags):
        raise ValueError(
            f"The tags of “{probe.name}” have changed since it learned them; let it learn again."
        )
    card: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "name": probe.name,
        "exclusive": probe.exclusive,
        "tags": list(probe.tags),
        "model": version.model,
        "dimension": len(weights.mean),
        "learned": version.made,
        "report": version.report.as_json(),
    }
    stem = target.with_suffix("") if target.suffix in (".json", ".safetensors") else target
    numbers, words = (stem.with_name(stem.name + ending) for ending in (".safetensors", ".json"))
    numbers.write_bytes(probe_bytes.pack(weights))
    words.write_text(json.dumps(card, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    return numbers, words


def read(path: Path) -> ProbeFile:
    """A label set from its two files, of which one is named.

    Raises:
        ValueError: one is missing, cannot be read, or holds something else; the words name it and say why.
    """
    stem = path.with_suffix("") if path.suffix in (".json", ".safetensors") else path
    numbers, words = (stem.with_name(stem.name + ending) for ending in (".safetensors", ".json"))
    try:
        for one in (numbers, words):
            if one.stat().st_size > _LARGEST:
                raise ValueError(f"{one} is too large for a label set.")
        packed, said = numbers.read_bytes(), words.read_text(encoding="utf-8")
    except OSError as error:
        raise ValueError(f"{error.filename} cannot be read: {error.strerror or error}.") from error
    except UnicodeDecodeError as error:
        raise ValueError(f"{words} is not written in UTF-8.") from error
    try:
        weights = probe_bytes.unpack(packed)
    except ValueError as error:
        raise ValueError(f"{numbers}: {error}") from error
    try:
        card = json.loads(said)
        if not isinstance(card, dict) or card.get("format") != FORMAT:
            raise ValueError("it is no label set of this program")
        if card["version"] > VERSION:
            raise ValueError("it was written by a newer version of the program")
        found = ProbeFile(
            str(card["name"]),
            bool(card["exclusive"]),
            tuple(str(one) for one in card["tags"]),
            str(card["model"]),
            weights,
            Report.of_json(card["report"]),
        )
        if len(found.tags) != len(weights.offset) or found.exclusive != weights.exclusive:
            raise ValueError(f"its tags do not fit the numbers in {numbers.name}")
        if len(found.report.classes) != len(found.tags):
            raise ValueError("its figures do not fit its tags")
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise ValueError(f"{words} is not as it should be: {error}.") from error
    return found


def bring_in(library: Library, found: ProbeFile, name: str | None = None) -> probes.Probe:
    """Make a label set of a file, under its name or another; a free one where it is taken.

    Raises:
        ValueError: a name is empty.
    """
    wanted = name or found.name
    free, number = wanted, 2
    while probes.find(library, free) is not None:
        free, number = f"{wanted} {number}", number + 1
    one = probes.make(library, free, found.tags, found.exclusive)
    made = next(probe for probe in probes.probes(library) if probe.id == one)
    if len(made.tags) != len(found.tags):
        probes.delete(library, one)
        raise ValueError("Two tags of this label set have the same name.")
    probes.keep(library, one, found.model, "", Learned(found.weights, found.report))
    return next(probe for probe in probes.probes(library) if probe.id == one)
