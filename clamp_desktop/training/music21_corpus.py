"""Works of the corpus that comes with the music21 package, for training."""

from __future__ import annotations

import importlib.util
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = "music21"


@dataclass(frozen=True, slots=True)
class Selection:
    """Files of one folder of the corpus, and what is true of all of them.

    Attributes:
        pattern: of paths below the corpus.
        most: files at most, spread over the folder.
    """

    pattern: str
    concepts: tuple[str, ...]
    composer: str = ""
    most: int = 10_000


_CHORALE = (
    "chorale",
    "hymn",
    "sacred",
    "baroque",
    "german",
    "choir",
    "choir_satb",
    "soprano",
    "alto",
    "tenor",
    "bass_voice",
)
_QUARTET = (
    "string_quartet",
    "quartet",
    "chamber_music",
    "classical_period",
    "austrian",
    "instrumental",
    "violin",
    "viola",
    "cello",
)
_MASS = ("mass", "sacred", "renaissance", "italian", "choir", "a_cappella", "polyphonic", "voice")

# Not here: essenFolksong, joplin and nottingham-dataset, which are kept for measuring; oneills1850,
# ryansMammoth, trecento and monteverdi, which the training folder has.
SELECTIONS = (
    Selection("bach/*.mxl", _CHORALE, "Johann Sebastian Bach"),
    Selection("palestrina/*.krn", _MASS, "Giovanni Pierluigi da Palestrina", 250),
    Selection("haydn/*/*.mxl", _QUARTET, "Joseph Haydn"),
    Selection("mozart/k15*/*.mxl", _QUARTET, "Wolfgang Amadeus Mozart"),
    Selection("mozart/k80/*.mxl", _QUARTET, "Wolfgang Amadeus Mozart"),
    Selection("beethoven/opus18no1/*.mxl", _QUARTET, "Ludwig van Beethoven"),
    Selection("beethoven/opus59*/*.mxl", _QUARTET, "Ludwig van Beethoven"),
    Selection("schumann_clara/*.mxl", ("classical", "romantic", "german"), "Clara Schumann"),
    Selection("josquin/*.mxl", _MASS, "Josquin des Prez"),
    Selection("airdsAirs/book*.abc", ("scottish", "folk", "melody_only", "air", "solo"), ""),
)


def copy_works(raw: Path, keep_aside: Path) -> list[str]:
    """Copy the selected files below ``raw`` and name them.

    Args:
        keep_aside: a list of files, one a line, that must not be trained on; ``#`` begins a remark.
    """
    aside = {line.strip() for line in keep_aside.read_text().splitlines() if not line.startswith("#")}
    paths = []
    for corpus_path, _ in _chosen():
        if corpus_path.name in aside:
            continue
        path = f"{FOLDER}/{corpus_path.parent.name}__{corpus_path.name}"
        (raw / path).parent.mkdir(parents=True, exist_ok=True)
        if not (raw / path).exists():
            shutil.copyfile(corpus_path, raw / path)
        paths.append(path)
    return paths


def catalogue() -> dict[str, dict[str, str]]:
    """Catalogue entries of the selected files, by the path that ``copy_works`` gives them."""
    rows = {}
    for corpus_path, selection in _chosen():
        path = f"{FOLDER}/{corpus_path.parent.name}__{corpus_path.name}"
        rows[path] = {
            "path": path,
            "collection": f"music21_{selection.pattern.split('/')[0]}",
            "composer": selection.composer,
            "concepts": " ".join(selection.concepts),
        }
    return rows


def _chosen() -> Iterator[tuple[Path, Selection]]:
    spec = importlib.util.find_spec("music21")  # found, not imported
    if spec is None or spec.origin is None:
        return
    corpus = Path(spec.origin).parent / "corpus"
    for selection in SELECTIONS:
        files = sorted(corpus.glob(selection.pattern))
        step = max(1, len(files) // selection.most)
        for path in files[::step][: selection.most]:
            yield path, selection
