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
       clamp-desktop evaluate retrieval A B
       clamp-desktop evaluate probe FEATURES_DIR [--test DIR] [options]
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

retrieval: MRR and Hit@1, 10 and 100 of the vectors of A among those of B, by the names that both have.

probe: the probe of the paper (Linear, ReLU, mean over time, Linear) on features that were not pooled, as
`embed --raw --per-segment` writes them, or as the repository does: one LABEL_whatever.npy for each piece, the
label before the first underscore. Accuracy and macro-F1 on a tenth that is kept back, or on --test; means
over the seeds.

queries: the first column of FILE, or the list `queries` of a TOML file: each query with the first answers of
the library, as Markdown to be marked by hand.
"""


def grammar(command: argparse.ArgumentParser) -> None:
    """The command's options."""
    command.usage = USAGE
    command.description = _ABOUT
    command.formatter_class = argparse.RawDescriptionHelpFormatter
    command.add_argument("what", nargs="+", metavar="FOLDER", help="or one of the words above")
    command.add_argument("--model", type=Path, metavar="PATH", help="a model folder or checkpoint")
    command.add_argument("--tokenizer", type=Path, metavar="FILE", help="where it is not beside the model")
    command.add_argument("--device", choices=("cpu", "cuda", "mps"))
    command.add_argument("--threads", type=int, metavar="N", help="of the model on a CPU")
    command.add_argument(
        "--json",
        type=Path,
        nargs="?",
        const=Path("-"),
        metavar="FILE",
        help="also write the numbers; print them where no FILE is named",
    )
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
    other = command.add_argument_group("similarity, probe and queries")
    other.add_argument("--retrieval", action="store_true", help="MRR and Hit@k by names in common")
    other.add_argument("--test", type=Path, metavar="DIR", help="features to test the probe on")
    other.add_argument("--epochs", type=int, default=100, metavar="N", help="of the probe")
    other.add_argument("--rate", type=float, default=1e-3, metavar="X", help="learning rate of the probe")
    other.add_argument("--top", type=int, default=5, metavar="N", help="answers to each query")


def evaluate(options: argparse.Namespace) -> int:
    """Run whichever was asked for. 2 where the words are not understood."""
    first, *rest = options.what
    if first == "similarity" and rest:
        return _similarity(options, rest) if len(rest) == 2 else _misunderstood("similarity needs A and B.")
    if first == "retrieval" and rest:
        options.retrieval = True
        return _similarity(options, rest) if len(rest) == 2 else _misunderstood("retrieval needs A and B.")
    if first == "probe" and rest:
        return _probe(options, rest) if len(rest) == 1 else _misunderstood("probe needs one folder.")
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


def _probe(options: argparse.Namespace, names: list[str]) -> int:
    from clamp_desktop.training.evaluation.paper_probe import probe, read
    from clamp_desktop.training.evaluation.similarity import VectorError

    if options.threads:
        import torch

        torch.set_num_threads(options.threads)
    try:
        found = read(Path(names[0]))
        test = None if options.test is None else read(options.test, found.names)
        runs = [probe(found, test, seed, max(options.epochs, 1), options.rate) for seed in options.seeds]
    except VectorError as error:
        complain(str(error))
        return 1
    numbers: dict[str, float] = {
        name: sum(getattr(one, name) for one in runs) / len(runs)
        for name in ("accuracy", "macro_f1", "baseline_accuracy")
    }
    numbers |= {"trained": runs[0].trained, "tested": runs[0].tested, "labels": len(found.names)}
    if options.json is not None:
        return write_json(options.json, numbers)
    for name, value in numbers.items():
        say(f"{name}: {value:.4f}" if isinstance(value, float) else f"{name}: {value}")
    return 0


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
