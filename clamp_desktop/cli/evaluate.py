"""``clamp-desktop evaluate``: how good a model is on labelled music; the repository's scores; queries."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from clamp_desktop.cli.output import complain, say, write_json

# As training.evaluation has them, which is not imported for the sake of --help.
NAMES = ("first", "any", "later", "phrased")
MEASURES = ("captions", "concepts", "languages", "zero-shot", "formats", "probe", "search")

USAGE = """clamp-desktop evaluate FOLDER [options]
       clamp-desktop evaluate similarity A B [--retrieval] [options]
       clamp-desktop evaluate queries FILE [--library DIR] [--top N]"""

_ABOUT = """
FOLDER holds manifest.tsv and the files that it lists: columns between tabs, their names in the first line,
one piece a line. The column path is needed; concepts (ids of the vocabulary between spaces), title, composer
and collection are known; every other column is a set of labels. A cache of training.prepare serves as well.
What is measured stands beside chance, untrained weights of the same shape, and logistic regression on
hand-made features; the whole search also beside itself without the model. Values are means over the seeds
with their standard deviation.

similarity: the cosine between the means of the vectors of two files or folders, as the CLaMP 2 repository
scores pairs. A and B hold vectors (.npy, as `embed --raw` writes them), or music or words, which are embedded
first. --retrieval also ranks the vectors of B for each of A by the names that both have.

queries: the first column of FILE, or the list `queries` of a TOML file: each query with the first answers of
the library, as Markdown to be marked by hand.
"""


def grammar(command: argparse.ArgumentParser) -> None:
    """The command's options."""
    command.usage = USAGE
    command.description = _ABOUT
    command.formatter_class = argparse.RawDescriptionHelpFormatter
    command.add_argument("what", nargs="+", metavar="FOLDER", help="or similarity A B, or queries FILE")
    command.add_argument("--model", type=Path, metavar="PATH", help="a model folder or checkpoint")
    command.add_argument("--tokenizer", type=Path, metavar="FILE", help="where it is not beside the model")
    command.add_argument("--device", choices=("cpu", "cuda", "mps"))
    command.add_argument("--threads", type=int, metavar="N", help="of the model on a CPU")
    command.add_argument("--json", type=Path, metavar="FILE", help="also write the numbers (- for output)")
    group = command.add_argument_group("measuring a labelled folder")
    group.add_argument("--held", nargs="+", default=[], metavar="COLLECTION", help="kept back from training")
    group.add_argument("--measures", nargs="+", metavar="NAME", help=f"only these of {', '.join(MEASURES)}")
    group.add_argument("--seeds", type=int, nargs="+", default=[0, 1, 2], metavar="N")
    group.add_argument("--most", type=int, default=1500, metavar="N", help="pieces a seed draws of a part")
    group.add_argument("--only", metavar="PART", help="works or sources: measure that part alone")
    group.add_argument("--fast", action="store_true", help="without untrained weights")
    group.add_argument("--names", choices=NAMES, default="any", help="said in queries")
    group.add_argument(
        "--phrasings", type=Path, metavar="DIR", help="vocabulary files with phrasings kept from training"
    )
    group.add_argument("--languages", nargs="+", metavar="CODE", help="default: all of the vocabulary")
    group.add_argument("--keep", type=Path, metavar="DIR", help="keep what was read, for the next time")
    other = command.add_argument_group("similarity and queries")
    other.add_argument("--retrieval", action="store_true", help="MRR and Hit@k by names in common")
    other.add_argument("--top", type=int, default=5, metavar="N", help="answers to each query")


def evaluate(options: argparse.Namespace) -> int:
    """Run whichever of the three was asked for. 2 where the words are not understood."""
    first, *rest = options.what
    if first == "similarity" and rest:
        return _similarity(options, rest) if len(rest) == 2 else _misunderstood("similarity needs A and B.")
    if first == "queries" and rest:
        return _queries(options, rest) if len(rest) == 1 else _misunderstood("queries needs one file.")
    if rest:
        return _misunderstood("one folder at a time.")
    if strange := set(options.measures or ()) - set(MEASURES):
        return _misunderstood(f"no measure is called {min(strange)}; there are {', '.join(MEASURES)}.")
    from clamp_desktop.cli.evaluate_folder import measure

    return measure(options, Path(first))


def _misunderstood(reason: str) -> int:
    complain(f"{reason}\nusage: {USAGE}")
    return 2


def _similarity(options: argparse.Namespace, names: list[str]) -> int:
    from clamp_desktop.training.evaluation.similarity import VectorError, paired_retrieval, similarity

    with tempfile.TemporaryDirectory(prefix="clamp-desktop-") as temporary:
        sides = []
        for number, name in enumerate(names):
            side = _vectors(Path(name), Path(temporary) / str(number), options)
            if side is None:
                return 1
            sides.append(side)
        try:
            numbers: dict[str, float] = {"similarity": similarity(*sides)}
            if options.retrieval:
                count, found = paired_retrieval(*sides)
                numbers |= {"pairs": count, "MRR": found.mrr}
                numbers |= {f"Hit@{k}": share for k, share in found.hit.items()}
        except VectorError as error:
            complain(str(error))
            return 1
    if options.json is not None:
        return write_json(options.json, numbers)
    for name, value in numbers.items():
        say(f"{name}: {value}" if name == "pairs" else f"{name}: {value:.4f}")
    return 0


def _vectors(path: Path, out: Path, options: argparse.Namespace) -> Path | None:
    """Where the vectors of a file or folder lie: there, or in ``out`` once music and words are embedded."""
    if not path.exists():
        complain(f"there is no {path}.")
        return None
    if path.suffix.lower() == ".npy" or (path.is_dir() and any(path.glob("*.npy"))):
        return path
    from clamp_desktop.cli.embed import Form, run_embed

    form = Form(raw=True, per_segment=False)
    run_embed([path], out, form, options.model, options.tokenizer)  # tells what failed
    return out if out.is_dir() and any(out.iterdir()) else None


def _queries(options: argparse.Namespace, names: list[str]) -> int:
    from clamp_desktop.cli.evaluate_search import answers
    from clamp_desktop.library.errors import LibraryError

    try:
        found = answers(Path(names[0]), options)
    except (LibraryError, ValueError) as error:
        complain(str(error))
        return 1
    if options.json is not None:
        return write_json(options.json, found)
    for number, one in enumerate(found, start=1):
        say(f"{number}. **{one['query']}**")
        for answer in one["answers"]:
            say(f"   - [ ] {answer['title']} ({answer['path']}; {answer['why']})")
    return 0
