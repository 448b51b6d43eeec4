"""``clamp-desktop evaluate FOLDER``: the ruler over labelled music. Imports torch."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch

from clamp_desktop.cli.evaluate_search import open_search
from clamp_desktop.cli.output import complain, say, standard_output, write_json
from clamp_desktop.model.device import choose_device
from clamp_desktop.model.errors import CheckpointError
from clamp_desktop.training.embed import ModelFolder
from clamp_desktop.training.evaluation import report, run
from clamp_desktop.training.evaluation.manifest import EvaluationError
from clamp_desktop.training.evaluation.phrasings import by_names, held_out
from clamp_desktop.training.evaluation.pool import Part, open_pool
from clamp_desktop.training.evaluation.results import Line
from clamp_desktop.vocabulary import Vocabulary


def measure(options: argparse.Namespace, folder: Path) -> int:
    """Measure a model on a labelled folder or a cache; print the tables, write the numbers."""
    if options.threads:
        torch.set_num_threads(options.threads)
    vocabulary = Vocabulary.load()
    with tempfile.TemporaryDirectory(prefix="clamp-desktop-") as temporary:
        try:
            wanted = _wanted(options, vocabulary)
            pool = open_pool(folder, vocabulary, options.keep or Path(temporary), complain)
            parts = [
                one
                for one in pool.parts(options.held)
                if not options.only or one.name.startswith(options.only)
            ]
            search = open_search(pool, wanted, options.threads)
            lines = run.measure(pool, parts, vocabulary, wanted, search, complain)
            model = ModelFolder(options.model, options.tokenizer, options.device)
        except (EvaluationError, CheckpointError) as error:
            complain(str(error))
            return 1
    if not lines:
        complain("nothing to measure: each class or concept needs ten pieces, and half of them at most.")
        return 1
    return _tell(options, lines, _about(options, folder, model, parts))


def _wanted(options: argparse.Namespace, vocabulary: Vocabulary) -> run.Options:
    try:
        choose_device(options.device)
    except ValueError as error:
        raise EvaluationError(str(error)) from error
    phrase, spoken = by_names(vocabulary, options.names), vocabulary.languages
    if options.phrasings is not None:
        phrase, spoken = held_out(options.phrasings)
    return run.Options(
        model=options.model,
        tokenizer=options.tokenizer,
        device=options.device,
        measures=tuple(options.measures or run.MEASURES),
        seeds=tuple(options.seeds),
        most=options.most,
        untrained=not options.fast,
        phrase=phrase,
        spoken=tuple(options.languages or spoken),
    )


def _about(
    options: argparse.Namespace, folder: Path, model: ModelFolder, parts: Sequence[Part]
) -> dict[str, Any]:
    return {
        "model": {"id": model.id, "name": model.name},
        "folder": str(folder),
        "seeds": list(options.seeds),
        "held": list(options.held),
        "parts": {
            part.name: {
                "pieces": len(part.items),
                "collections": sorted({one.collection for one in part.items}),
            }
            for part in parts
        },
    }


def _tell(options: argparse.Namespace, lines: Sequence[Line], about: dict[str, Any]) -> int:
    numbers = report.as_json(lines, about)
    if options.json != Path("-"):
        say(f"## {about['model']['name']} ({about['model']['id']})")
        say()
        print(report.as_table(lines), end="", file=standard_output())
    return 0 if options.json is None else write_json(options.json, numbers)
