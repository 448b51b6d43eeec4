"""The ruler's numbers as a Markdown table for people, and as JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from clamp_desktop.training.evaluation.results import Line

VERSION = 1
"""Of the JSON; raised when a field changes its meaning."""

LARGEST = (
    *("en", "zh", "hi", "es", "ar", "fr", "bn", "pt", "ru", "ur", "id", "de", "ja", "sw", "mr"),
    *("te", "tr", "ta", "vi", "ko", "it", "th", "gu", "fa", "pl", "kn", "ml", "uk", "jv", "pa"),
)
"""Thirty languages with the most speakers, of those that the text models know."""

_ORDER = ("captions", "one concept", "whole search", "formats", "zero-shot", "probe")
_RATIO = "ratio to English"
_JSON_ONLY = frozenset({"balanced accuracy"})


def as_json(lines: Sequence[Line], about: Mapping[str, Any]) -> dict[str, Any]:
    """Everything that was measured.

    ``about`` stands at the top (model, seeds, parts); ``results`` holds a record for each number: ``part``,
    ``kind``, ``name``, ``metric``, ``count``, ``mean``, ``deviation`` (standard deviation over the seeds),
    ``values`` (one a seed), ``chance`` and ``perfect`` (``null`` where they mean nothing), ``baselines``
    (name → mean) and ``remark``.
    """
    return {
        "version": VERSION,
        **about,
        "results": [
            {
                "part": line.part,
                "kind": line.score.kind,
                "name": line.score.name,
                "metric": line.score.metric,
                "count": line.score.count,
                "mean": _rounded(line.mean),
                "deviation": _rounded(line.deviation),
                "values": [_rounded(value) for value in line.values],
                "chance": _rounded(line.score.chance),
                "perfect": _rounded(line.score.best),
                "baselines": {name: _rounded(value) for name, value in line.baselines.items()},
                "remark": line.score.remark,
            }
            for line in lines
        ],
    }


def as_table(lines: Sequence[Line]) -> str:
    """Markdown: tables for each part, then the languages. Balanced accuracy is in the JSON alone."""
    blocks = []
    for part in dict.fromkeys(line.part for line in lines):
        mine = [line for line in lines if line.part == part]
        for kind in _ORDER:
            rows = [line for line in mine if line.score.kind == kind and line.score.metric not in _JSON_ONLY]
            if rows:
                blocks.append(f"### {kind}: {part}\n\n{_table(rows)}")
    spoken = [line for line in lines if line.score.kind == "languages"]
    if spoken:
        blocks.append(f"### one-concept queries by language\n\n{_languages(spoken)}")
    return "\n\n".join(blocks) + "\n"


def _table(lines: Sequence[Line]) -> str:
    beside = list(dict.fromkeys(name for line in lines for name in line.baselines))
    perfect = any(line.score.best is not None for line in lines)
    remarks = any(line.score.remark for line in lines)
    header = ["measured", "on", "value", "chance", *beside]
    header += ["perfect matcher"] * perfect + ["remark"] * remarks
    rows = [header, ["---"] * len(header)]
    for line in lines:
        cells = [f"{line.score.name}, {line.score.metric}", str(line.score.count), _spread(line)]
        cells += [_number(line.score.chance), *(_number(line.baselines.get(name)) for name in beside)]
        cells += [_number(line.score.best)] * perfect + [line.score.remark] * remarks
        rows.append(cells)
    return _markdown(rows)


def _languages(lines: Sequence[Line]) -> str:
    parts = list(dict.fromkeys(line.part for line in lines))
    ratios = {(line.part, line.score.name): line for line in lines if line.score.metric == _RATIO}
    precisions = {(line.part, line.score.name): line for line in lines if line.score.metric != _RATIO}
    spoken = list(dict.fromkeys(line.score.name for line in lines))
    rows = [["language", *(f"{what}, {part}" for part in parts for what in ("precision@10", _RATIO))]]
    rows.append(["---"] * len(rows[0]))
    for name in spoken:
        cells = [name]
        for part in parts:
            for lines_of in (precisions, ratios):
                line = lines_of.get((part, name))
                cells.append(_spread(line) if line else "")
        rows.append(cells)
    return "\n".join([*(_summary(part, ratios) for part in parts), "", _markdown(rows)])


def _summary(part: str, ratios: Mapping[tuple[str, str], Line]) -> str:
    mine = {name: line.mean for (where, name), line in ratios.items() if where == part and name != "en"}
    if not mine:
        return f"- {part}: English alone"
    large = [value for name, value in mine.items() if name in LARGEST]
    values = list(mine.values())
    lowest = min(mine, key=mine.__getitem__)
    told = f"- {part}: {len(mine)} languages beside English, median {np.median(values):.2f} of English,"
    told += f" lowest {lowest} {mine[lowest]:.2f}, {sum(value >= 0.75 for value in values)} at .75 or more"
    if large:
        told += f"; {sum(value >= 0.9 for value in large)} of the {len(large)} largest at .90 or more"
    return told


def _markdown(rows: Sequence[Sequence[str]]) -> str:
    return "\n".join("| " + " | ".join(cell.replace("|", "/") for cell in row) + " |" for row in rows)


def _spread(line: Line) -> str:
    return f"{line.mean:.3f}" + (f" ± {line.deviation:.3f}" if len(line.values) > 1 else "")


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 5)
