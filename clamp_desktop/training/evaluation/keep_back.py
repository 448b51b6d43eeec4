"""Keep a part of the vocabulary's names from training, so that languages are measured by words never met.

``python -m clamp_desktop.training.evaluation.keep_back LEARNED HELD`` writes two folders of vocabulary files.
LEARNED is for ``names`` in the text section of a training configuration, HELD for ``evaluate --phrasings``.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import tomllib
from pathlib import Path

from clamp_desktop.paths import resources
from clamp_desktop.vocabulary.files import TERMS

SHARE = 0.2
_ENTRY = re.compile(r"^(\w+) = (\[.*\])$")


def split(text: str, share: float, seed: str) -> tuple[str, str]:
    """The lines of a vocabulary file without a part of its names, and with that part alone.

    Of each concept the first name is learned, of each group of phrases the bare name. Of the others every one
    is kept back with the probability ``share``.
    """
    learned, held, section = [], [], ""
    for line in text.splitlines():
        if line.startswith("["):
            section = line.strip("[] ")
        if section.startswith("keys"):  # formed by rule: they are learned as a whole
            learned.append(line)
            continue
        entry = _ENTRY.match(line)
        if entry is None or section == "words":
            learned.append(line)
            held.append(line)
            continue
        names = tomllib.loads(line)[entry[1]]
        rng = random.Random(f"{seed} {section} {entry[1]}")
        kept = [name for name in names[1:] if rng.random() < share]
        learned.append(_line(entry[1], [name for name in names if name not in kept]))
        if section == "phrases":
            held.append(line)
        elif kept:
            held.append(_line(entry[1], kept))
    return "\n".join(learned) + "\n", "\n".join(held) + "\n"


def _line(concept: str, names: list[str]) -> str:
    return f"{concept} = {json.dumps(names, ensure_ascii=False)}"


def write(learned: Path, held: Path, share: float = SHARE, seed: int = 1) -> None:
    """Write both folders; words of scores that all languages share are learned as a whole."""
    for folder in (learned, held):
        folder.mkdir(parents=True, exist_ok=True)
    for path in sorted((resources() / "vocabulary").glob("*.toml")):
        text = path.read_text(encoding="utf-8")
        parts = (text, "") if path.stem == TERMS else split(text, share, f"{seed} {path.stem}")
        for folder, part in zip((learned, held), parts, strict=True):
            if part:
                (folder / path.name).write_text(part, encoding="utf-8")


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("learned", type=Path)
    parser.add_argument("held", type=Path)
    parser.add_argument("--share", type=float, default=SHARE)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    write(options.learned, options.held, options.share, options.seed)


if __name__ == "__main__":
    main()
