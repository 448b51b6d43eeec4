"""The demo library: what ships with the program, works out of music21, and questions to try on them."""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass
from pathlib import Path

from clamp_desktop import paths


@dataclass(frozen=True, slots=True)
class Question:
    """A question of the tour.

    Attributes:
        language: its ISO 639-1 code.
        text: the words, as a person would type them.
        answers: file names of the demo library, any of which a musician would accept as the first answer.
    """

    language: str
    text: str
    answers: tuple[str, ...]


QUESTIONS = (
    Question("en", "a lively Irish jig", ("Irish session.abc", "The Kesh (flute).mid")),
    Question("de", "ein Walzer für Klavier", ("An der schönen blauen Donau.abc",)),
    Question("fr", "prélude lent pour piano en do mineur", ("Prélude Op 28 No 20.abc",)),
    Question("es", "habanera con guitarra", ("La Paloma.abc", "La Paloma.mid")),
    Question("zh", "中国民歌，笛子", ("Mo Li Hua.abc", "Mo Li Hua (flute).mid")),
    Question("ja", "琴で弾く静かな日本の歌", ("Sakura.abc", "Sakura (koto).mid")),
)


def library_folder() -> Path:
    """Where the demo library is kept: beside the user's own, so that neither gets into the other."""
    return paths.default_library().parent / "demo"


def prepare_library() -> Path:
    """Make the demo library ready to be brought up to date; its folder.

    It watches what ships with this copy of the program, and no longer what another copy once added.

    Raises:
        LibraryError: the database is newer than the program, or damaged.
    """
    # Here, because the window asks for the folder before it can afford a database.
    from clamp_desktop.library.library import Library
    from clamp_desktop.library.scanning import folders

    folder = library_folder()
    works = demo_files()
    with Library.open(folder) as library:
        wanted = {demo_folder().absolute(), *(work.parent.absolute() for work in works)}
        for row in folders.folders(library):
            if row.path not in wanted:
                folders.remove(library, row.id)
        folders.add(library, demo_folder())
        folders.add_files(library, works)
    return folder


def demo_folder() -> Path:
    """The folder of the pieces that ship with the program."""
    return paths.resources() / "demo"


def demo_files() -> list[Path]:
    """Works of music21's corpus that the demo library shows too; without music21, none.

    Finds the package without importing it: the import takes a second.
    """
    import tomllib  # nor is this on the way to the first window

    package = importlib.util.find_spec("music21")
    if package is None or not package.submodule_search_locations:
        return []
    corpus = Path(package.submodule_search_locations[0]) / "corpus"
    works = tomllib.loads((demo_folder() / "music21.toml").read_text(encoding="utf-8"))["works"]
    return [corpus / work for work in works if (corpus / work).is_file()]
