"""``python -m clamp_desktop.training.evaluation.calibrate``: fit a model's calibration and write it into its
``config.json``, on works kept back from training."""

from __future__ import annotations

import argparse
import random
import sys
from pathlib import Path

from clamp_desktop.training.calibration import calibration
from clamp_desktop.training.captions import Captioner
from clamp_desktop.training.embed import ModelFolder
from clamp_desktop.training.evaluation.pool import BY_WORK, WHOLE, open_pool
from clamp_desktop.vocabulary import Vocabulary


def main(arguments: list[str] | None = None) -> int:
    """The command; returns its exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True, help="folder of a model; its config changes")
    parser.add_argument("--cache", type=Path, required=True, help="what training.prepare read")
    parser.add_argument("--held", nargs="*", default=[], help="collections kept back as a whole")
    parser.add_argument("--most", type=int, default=1500, help="pieces")
    options = parser.parse_args(arguments)
    vocabulary = Vocabulary.load()
    pool = open_pool(options.cache, vocabulary, options.cache)
    [part] = [one for one in pool.parts(options.held) if one.name in (BY_WORK, WHOLE)]
    items = random.Random(0).sample(list(part.items), min(options.most, len(part.items)))
    model = ModelFolder(options.model)
    music = model.music([pool.text(item) for item in items])
    numbers = calibration(items, music, model.texts, Captioner(vocabulary))
    model.write_calibration(numbers)
    sys.stdout.write(f"{numbers}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
