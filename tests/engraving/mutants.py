"""Mutated scores through the real engraver, as the window asks it: nothing but the child may suffer.

``python -m tests.engraving.mutants 2000`` runs a campaign and prints its figures: how many files were drawn,
refused in words, crashed or hung the child; it fails where a healthy piece is not drawn as before after one.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

from clamp_desktop.workers.errors import WorkerError
from clamp_desktop.workers.kinds import ENGRAVER
from clamp_desktop.workers.messages import PlayScore, RenderPage, RenderThumb, Request, TimeScore
from clamp_desktop.workers.process import Worker

HERE = Path(__file__).parent
_LIMIT = 5.0  # seconds for one request
_WAIT = 120.0
_NUMBERS = (b"0", b"-1", b"1", b"7", b"9999", b"2147483648", b"1e9", b"", b"NaN")


@dataclass(slots=True)
class Campaign:
    """What became of the files.

    Attributes:
        ends: how requests ended: ``drawn``, ``refused``, ``crashed``, ``slow``, ``large``.
        wrong: mutants after which a healthy piece was not drawn as before, or the reason was no words.
    """

    files: int = 0
    ends: Counter[str] = field(default_factory=Counter)
    by_format: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)


def seeds() -> list[tuple[str, bytes]]:
    """Suffixes and contents of small scores of all formats."""
    files = [*HERE.glob("small.*"), *(path for path in (HERE / "scores").iterdir() if path.is_file())]
    found = [(path.suffix, path.read_bytes()) for path in sorted(files)]
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        undated = zipfile.ZipInfo("score.xml")  # else it would be another file every two seconds
        archive.writestr(undated, (HERE / "small.musicxml").read_bytes(), zipfile.ZIP_DEFLATED)
    return [*found, (".mxl", packed.getvalue())]


def mutants(count: int, seed: int) -> Iterator[tuple[str, bytes]]:
    """Suffixes and contents of mutated files; the same for the same ``seed``."""
    chance = random.Random(seed)
    grounds = seeds()
    for number in range(count):
        suffix, content = grounds[number % len(grounds)]
        for _ in range(chance.choice((1, 1, 2, 4))):
            content = _mutated(content, chance, grounds)
        yield suffix, content


def _mutated(content: bytes, chance: random.Random, grounds: list[tuple[str, bytes]]) -> bytes:
    if len(content) < 8:
        return content
    at, length = chance.randrange(len(content)), chance.choice((1, 2, 8, 40))
    match chance.randrange(9):
        case 0:  # a bit
            return content[:at] + bytes([content[at] ^ 1 << chance.randrange(8)]) + content[at + 1 :]
        case 1:  # a hole
            return content[:at] + content[at + length :]
        case 2:  # an echo
            return (
                content[:at] + content[at : at + length] * chance.choice((2, 3, 30)) + content[at + length :]
            )
        case 3:  # an early end
            return content[: max(8, at)]
        case 4:  # noise
            return content[:at] + chance.randbytes(length) + content[at + length :]
        case 5:  # another number
            return _with_number(content, chance)
        case 6:  # two lines change places
            lines = content.split(b"\n")
            one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
            lines[one], lines[other] = lines[other], lines[one]
            return b"\n".join(lines)
        case 7:  # a line goes, or comes again
            lines = content.split(b"\n")
            one = chance.randrange(len(lines))
            return b"\n".join(
                lines[:one] + lines[one : one + 1] * chance.choice((0, 2, 50)) + lines[one + 1 :]
            )
        case _:  # a piece of another score
            other = chance.choice(grounds)[1]
            place = chance.randrange(len(other))
            return content[:at] + other[place : place + 60] + content[at:]


def _with_number(content: bytes, chance: random.Random) -> bytes:
    places = [at for at, byte in enumerate(content) if 48 <= byte <= 57]
    if not places:
        return content
    begin = end = chance.choice(places)
    while end < len(content) and 48 <= content[end] <= 57:
        end += 1
    return content[:begin] + chance.choice(_NUMBERS) + content[end:]


def run(count: int, seed: int, every: int = 1, engravers: int = 2) -> Campaign:
    """Send mutants through engravers, every one followed by a healthy piece (or every ``every``-th).

    The engravers work side by side and share the mutants.
    """
    lanes: list[list[tuple[int, tuple[str, bytes]]]] = [[] for _ in range(engravers)]
    for number, mutant in enumerate(mutants(count, seed)):
        lanes[number // 2 % engravers].append((number, mutant))  # what is asked changes with every number
    campaign = Campaign()
    with ThreadPoolExecutor(engravers) as pool:
        for done in pool.map(lambda lane: _send(lane, every), lanes):
            campaign.files += done.files
            campaign.ends += done.ends
            campaign.by_format += done.by_format
            campaign.wrong += done.wrong
    return campaign


def _send(lane: Sequence[tuple[int, tuple[str, bytes]]], every: int) -> Campaign:
    """Mutants, with their numbers, through one engraver."""
    campaign = Campaign()
    with tempfile.TemporaryDirectory() as folder, Worker(ENGRAVER) as engraver:
        healthy = RenderPage(HERE / "small.krn")
        expected = engraver.submit(healthy).result(_WAIT)
        for place, (number, (suffix, content)) in enumerate(lane):
            path = Path(folder, f"{number}{suffix}")
            path.write_bytes(content)
            campaign.files += 1
            campaign.by_format[suffix] += 1
            for request in _requests(path, number):
                end = _end(engraver, request)
                campaign.ends[end] += 1
                if end == "wordless":
                    campaign.wrong.append(f"{path.name}: no words")
                if end in ("crashed", "slow", "large"):
                    break  # the window asks nothing more of such a piece
            if place % every == 0 and engraver.submit(healthy).result(_WAIT) != expected:
                campaign.wrong.append(f"{path.name}: the next piece is drawn otherwise")
            path.unlink()
    return campaign


def _requests(path: Path, number: int) -> list[Request[object]]:
    """What the window asks about a piece: a page in one of its forms, and times and sound or a picture."""
    page = RenderPage(
        path, endless=number % 2 == 1, transpose=("", "", "m3")[number % 3], width=(2100, 1300)[number % 2]
    )
    return [page, *(((TimeScore(page), PlayScore(path)), (RenderThumb(path),))[number % 2])]


def _end(engraver: Worker, request: Request[object]) -> str:
    error = engraver.submit(request, _LIMIT).exception(_WAIT)
    if error is None:
        return "drawn"
    if not isinstance(error, WorkerError) or not str(error):
        return "wordless"
    said = str(error)
    for sign, end in (("stopped unexpectedly", "crashed"), ("longer than", "slow"), ("memory", "large")):
        if sign in said:
            return end
    return "refused"


def main() -> int:
    """Run a campaign and print its figures; 1 where anything but the child suffered."""
    parser = argparse.ArgumentParser(description="Mutated scores through the real engraver.")
    parser.add_argument("count", type=int, nargs="?", default=2000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    start = time.monotonic()
    campaign = run(options.count, options.seed)
    print(f"{campaign.files} files in {time.monotonic() - start:.0f} s: {dict(campaign.by_format)}")
    print(f"requests: {dict(campaign.ends)}")
    print("\n".join(campaign.wrong) or "after each of them the next piece was drawn as before")
    return 1 if campaign.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
