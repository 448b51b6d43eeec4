"""``clamp-desktop doctor``: what runs here, with which model, and whether the library is sound."""

from __future__ import annotations

import platform
import sqlite3
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from clamp_desktop import paths
from clamp_desktop.cli import surroundings
from clamp_desktop.cli.output import print_json, print_table
from clamp_desktop.librarian import Librarian
from clamp_desktop.library.errors import LibraryError
from clamp_desktop.library.library import Library
from clamp_desktop.settings import Settings
from clamp_desktop.workers.errors import WorkerError
from clamp_desktop.workers.kinds import FINDER, SYNTHESISER
from clamp_desktop.workers.process import Worker
from clamp_desktop.workers.sound import FindDevice, PrepareSound

_PACKAGES = (
    *("torch", "tokenizers", "verovio", "mido", "music21", "symusic", "abctoolkit", "tinysoundfont"),
    *("numpy", "sqlite-utils", "hnswlib", "PySide6-Essentials"),
)
_MODULES = {"PySide6-Essentials": "PySide6"}
_OK = "ok"


def run_doctor(folder: Path, settings: Settings, *, as_json: bool) -> int:
    """Look at everything and say what was found. 1 if anything would keep the program from working."""
    report: dict[str, Any] = {
        "program": surroundings.installation(),
        "system": platform.platform(),
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        "packages": {name: _version(name) for name in _PACKAGES},
        "nearest neighbours": _nearest(),
        **surroundings.folders(),
        "children": surroundings.children(),
        "window": surroundings.screen(),
        "new versions": surroundings.new_versions(settings),
    }
    try:
        report |= _look_at_library(folder)
        report |= _look_at_model(folder, settings)
        report["NVIDIA pack"] = surroundings.pack()  # the model may just have put it aside
        report |= _look_at_sound(settings)
    except (LibraryError, OSError) as error:
        report["library"] = str(error)
    sound = (
        report.get("library") == _OK
        and report.get("model health") == _OK
        and all(said.startswith(_OK) for said in report["children"].values())
        and surroundings.is_writable(paths.data())
    )
    report["healthy"] = sound
    if as_json:
        print_json(report)
    else:
        print_table([(name, text) for name, value in report.items() for text in _lines(value)])
    return 0 if sound else 1


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:  # an installed program may have left that note at home
        module = _MODULES.get(package, package.replace("-", "_"))
        return "included" if find_spec(module) is not None else None


def _nearest() -> str:
    if find_spec("hnswlib") is None:
        return "exact search; hnswlib is not installed, so very large libraries answer a little slower"
    return "exact search; an HNSW index for large libraries"


def _look_at_library(folder: Path) -> dict[str, Any]:
    with Library.open(folder) as library:
        library.check()
    with Librarian(folder) as librarian:
        return {
            "library folder": str(folder),
            "library": _OK,
            "pieces": librarian.count(),
            "folders": [f"{one.path} ({one.state}, {one.pieces} pieces)" for one in librarian.folders()],
            "problems": len(librarian.problems()),
        }


def _look_at_model(folder: Path, settings: Settings) -> dict[str, Any]:
    with Librarian(folder, settings=settings) as librarian:
        try:
            info = librarian.model_info()
        except WorkerError as error:
            return {"model health": error.told}
        speed = librarian.model_speed(info)
        found: dict[str, Any] = {
            "model": f"{info.name} ({info.id})",
            "dimension": info.dimension,
            "device": f"{info.device}. {info.caution}" if info.caution else info.device,
            "model health": _OK,
        }
        if speed is not None:
            found["speed"] = (
                f"{speed.pieces:.3g} pieces a second, {speed.segments:.3g} segments of 512 patches"
            )
        return found


def _look_at_sound(settings: Settings) -> dict[str, Any]:
    """What plays, and where it is heard. Without either everything else works."""
    soundfont = Path(settings.soundfont) if settings.soundfont else None
    found: dict[str, Any] = {}
    with Worker(SYNTHESISER) as synthesiser, Worker(FINDER) as finder:
        prepared = synthesiser.submit(PrepareSound(soundfont))
        device = finder.submit(FindDevice())
        try:
            instruments = prepared.result()
            found["soundfont"] = " ".join(filter(None, (str(instruments.soundfont), instruments.trouble)))
        except WorkerError as error:
            found["soundfont"] = error.told
        try:
            found["sound device"] = device.result() or "none; music is followed without sound"
        except WorkerError as error:
            found["sound device"] = error.told
    return found


def _lines(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [f"{name} {item or 'not installed'}" for name, item in value.items()]
    if isinstance(value, list):
        return value
    return [str(value)]
