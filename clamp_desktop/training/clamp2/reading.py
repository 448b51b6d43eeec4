"""A configuration file → ``Config``, checked field by field."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

from clamp_desktop.training.clamp2.config import Config
from clamp_desktop.training.clamp2.errors import TrainingError
from clamp_desktop.training.network import HEAD_WIDTH


def read_config(path: Path) -> Config:
    """A configuration file, checked; raises ``TrainingError`` that names what is wrong."""
    try:
        given = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise TrainingError(f"{path} cannot be read: {error.strerror or error}.") from error
    except ValueError as error:
        raise TrainingError(f"{path} is no TOML: {error}.") from error
    unknown: list[str] = []
    config: Config = _build(Config, given, "", unknown, path.name)
    if unknown:
        raise TrainingError(f"{path.name} has unknown fields: {', '.join(unknown)}.")
    _check(config, path.name)
    return config


def _build(kind: Any, given: Any, place: str, unknown: list[str], name: str) -> Any:
    if not isinstance(given, dict):
        raise TrainingError(f"{name}: {place} should be a table.")
    hints, known = get_type_hints(kind), {one.name: one for one in fields(kind)}
    inside = f"{place}." if place else ""
    unknown += [inside + key for key in given if key not in known]
    lacking = [
        inside + key
        for key, one in known.items()
        if key not in given and one.default is MISSING and one.default_factory is MISSING
    ]
    if lacking:
        raise TrainingError(f"{name} lacks {', '.join(lacking)}.")
    values = {
        key: _value(hints[key], given[key], inside + key, unknown, name) for key in given if key in known
    }
    return kind(**values)


def _value(hint: Any, given: Any, place: str, unknown: list[str], name: str) -> Any:
    if is_dataclass(hint):
        return _build(hint, given, place, unknown, name)
    if get_origin(hint) is tuple and isinstance(given, list):
        inner = get_args(hint)[0]
        return tuple(_value(inner, one, f"{place}[{i}]", unknown, name) for i, one in enumerate(given))
    if get_origin(hint) is Mapping and isinstance(given, dict):
        return {key: _value(float, one, f"{place}.{key}", unknown, name) for key, one in given.items()}
    if hint is float and type(given) is int:
        return float(given)
    if isinstance(hint, type) and type(given) is hint:
        return given
    wanted = {int: "a whole number", float: "a number", str: "a text", bool: "true or false"}
    raise TrainingError(f"{name}: {place} is {given!r}, expected {wanted.get(hint, 'a list')}.")


def _check(config: Config, name: str) -> None:
    widths = {"music_width": config.sizes.music_width, "text_width": config.sizes.text_width}
    wrong = [
        f"sizes.{key} is no multiple of {HEAD_WIDTH}"
        for key, width in widths.items()
        if width % HEAD_WIDTH or width < 1
    ]
    if config.precision not in ("auto", "bf16", "fp32"):
        wrong.append(f"precision is {config.precision!r}, not auto, bf16 or fp32")
    if config.save_every < 1:
        wrong.append("save_every is less than 1")
    for group, stages in (("m3", config.m3.stages), ("clamp2", config.clamp2.stages)):
        for number, stage in enumerate(stages):
            place = f"{group}.stages[{number}]"
            if (stage.steps > 0) == (stage.epochs > 0):
                wrong.append(f"{place} needs either steps or epochs")
            if stage.batch < 1 or stage.accumulate < 1 or not 3 <= stage.patches <= 512:
                wrong.append(f"{place} needs batch and accumulate from 1 and patches from 3 to 512")
    shares = config.m3.masking
    if not (0 < shares.share <= 1 and shares.masked + shares.shuffled <= 1):
        wrong.append("m3.masking needs a share from 0 to 1, and masked and shuffled of 1 together at most")
    if wrong:
        raise TrainingError(f"{name}: {'; '.join(wrong)}.")
