"""Tags and label sets to files and from files. Everything in here runs beside the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from clamp_desktop.ui.changing.change_calls import Call

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian
    from clamp_desktop.tagging.bring_in import Brought


def write(librarian: Librarian, target: Path) -> int:
    """All tags into a file: CSV where it is called so, else JSON. How many pieces. Raises ``OSError``."""
    from clamp_desktop.tagging import exchange

    found = exchange.bundle(librarian.library)
    write = exchange.write_csv if target.suffix.lower() == ".csv" else exchange.write_json
    part = target.with_name(target.name + ".part")
    with part.open("w", encoding="utf-8", newline="") as file:
        write(found, file)
    part.replace(target)
    return len(found.entries)


def write_sidecars(librarian: Librarian, folder: Path) -> int:
    """A small file for each file of music into a folder. How many. Raises ``OSError``."""
    from clamp_desktop.tagging import exchange

    return exchange.write_sidecars(exchange.bundle(librarian.library), folder)


def bring_in(source: Path, take: Callable[[Brought], None]) -> Call:
    """Tags of a file, or of the sidecar files in a folder; ``take`` gets what came in, beside the window."""

    def call(librarian: Librarian) -> object:
        from clamp_desktop.tagging import bring_in, exchange

        beside = source if source.is_dir() else source.parent
        take(bring_in.bring_in(librarian.library, exchange.read(source), beside))
        return None

    return call


def write_label_set(librarian: Librarian, probe_id: int, target: Path) -> tuple[Path, Path]:
    """A label set as two files. Raises ``ValueError`` where it has not learned, ``OSError``."""
    from clamp_desktop.tagging import probe_file, probes

    name = next((one.name for one in probes.probes(librarian.library) if one.id == probe_id), "")
    return probe_file.write(librarian.library, name, target)


def bring_in_label_set(source: Path, take: Callable[[int], None]) -> Call:
    """A label set from its files; ``take`` gets its id, beside the window."""

    def call(librarian: Librarian) -> object:
        from clamp_desktop.tagging import probe_file

        take(probe_file.bring_in(librarian.library, probe_file.read(source)).id)
        return None

    return call
