"""How fast music and words become vectors, against the way of the reference, in one run.

    python -m tests.benchmarks.embedding [--rounds N] [--threads N] [--device cuda]

Towers of the official size with random weights, and the same weights in transformers, which does what the
reference does: every piece alone, padded to 512 patches (a query to 128 tokens), patches as one-hot vectors.
Pieces are as long as real ones are (``lengths.txt``). Both ways and plain matrix products of the same shapes
take turns, and the quickest round of each counts: it is the one that other programs disturbed least. With
``--threads 1`` the processor's time is counted instead of the clock's, which nothing disturbs.

The columns: milliseconds a piece there and here; how many times as fast; floating-point operations a second
here, and their share of what the products reach with MKL and with oneDNN (a share of more than 100 % is no
mistake: MKL is slow on AMD); the largest difference of a vector's numbers.

On a graphics card: segments a second in single and in half precision, their share of a plain product's rate,
and memory.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch.nn import functional

from clamp_desktop.model.device import describe, half_type
from clamp_desktop.model.linear import Linear, onednn_works
from clamp_desktop.model.patches import patchify
from clamp_desktop.model.segments import segments
from clamp_desktop.model.side_by_side import each
from clamp_desktop.model.towers import MusicTower, TextTower, TransformerTower
from clamp_desktop.model.weights import Weights
from tests.benchmarks._reference import SIZES, Encode, random_state, reference_music, reference_text

Items = list[npt.NDArray[Any]]
_SHAPES = (
    (SIZES.width, 3 * SIZES.width),
    (SIZES.width, SIZES.width),
    (SIZES.width, SIZES.hidden),
    (SIZES.hidden, SIZES.width),
)
_ATOL = 2e-5


def main() -> int:
    """Measure and print; 1 where vectors differ from the reference's."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--threads", type=int)
    parser.add_argument("--device", default="cpu")
    options = parser.parse_args()
    if options.threads:
        torch.set_num_threads(options.threads)
    device = torch.device(options.device)
    measure_patches()
    state = random_state()
    weights = Weights("random", {key: tuple(value.shape) for key, value in state.items()}, state.__getitem__)
    music = MusicTower(weights, "music_model.", "music_proj.", device)
    reference = reference_music(state, device)
    if device.type == "cuda":
        return on_a_card(music, reference, device)
    text = TextTower(weights, "text_model.", "text_proj.", device)
    return on_the_processor(music, reference, text, reference_text(state, device), options.rounds)


def measure_patches() -> None:
    """Microseconds to cut a patch."""
    text = "X:1\nL:1/8\nM:4/4\nK:D\n" + "[V:1]D2 F2 A2 d2|[V:2]z8|\n" * 500
    begin = time.perf_counter()
    count = len(patchify(text))
    print(f"patches: {(time.perf_counter() - begin) / count * 1e6:.2f} µs a patch")


@dataclass(frozen=True, slots=True)
class Case:
    """What is measured together.

    Attributes:
        wanted: how many times as fast as the reference it should be.
        rows: items of the plain products.
    """

    name: str
    items: Items
    tower: TransformerTower
    reference: Encode
    wanted: float
    rows: int


def on_the_processor(
    music: TransformerTower, reference: Encode, text: TransformerTower, words: Encode, rounds: int
) -> int:
    """The table for a CPU."""
    short, middle, every = pieces(64, 64), pieces(200, 48), pieces(None, 24)
    query = [np.random.default_rng(0).integers(4, SIZES.words, 8)]
    full = random_pieces([512] * 4)
    cases = [
        Case(f"{len(short)} pieces of ≤ 64 patches", short, music, reference, 20, 1024),
        Case(f"{len(middle)} pieces of ≤ 200", middle, music, reference, 10, 1024),
        Case(f"{len(every)} of any length", every, music, reference, 2, 1024),
        Case("4 segments of 512", full, music, reference, 2, 512),
        Case("1 segment of 512", full[:1], music, reference, 2, 512),
        Case("1 piece of 195", random_pieces([195]), music, reference, 2, 195),
        Case("1 piece of 30", random_pieces([30]), music, reference, 2, 30),
        Case("1 query of 8 tokens", query, text, words, 8, 8),
    ]
    threads = torch.get_num_threads()
    print(f"official size, {threads} thread{'s' * (threads > 1)}, best of {rounds}, in turns")
    print(f"{'':32}    there     here    ratio  GFLOP/s  of MKL  of oneDNN  differ by")
    return max([measured(case, rounds) for case in cases])


def measured(case: Case, rounds: int) -> int:
    """Print a line; 1 where the vectors differ."""
    sample = case.items[:: max(1, len(case.items) // 3)]
    with torch.inference_mode():
        expected = [case.reference(one).numpy() for one in sample]
        got = case.tower.encode(sample)
        differ = max(float(np.abs(a - b).max()) for a, b in zip(expected, got, strict=True))
        mkl, onednn = (products(case.rows, packed=packed) for packed in (False, True))
        best = [float("inf")] * 4
        for _ in range(rounds):
            found = (
                seconds(lambda: [case.reference(one) for one in sample]) / len(sample),
                seconds(lambda: case.tower.encode(case.items)) / len(case.items),
                seconds(mkl),
                seconds(onednn),
            )
            best = [min(pair) for pair in zip(best, found, strict=True)]
    there, here, mkl_time, onednn_time = best
    operations = sum(work(len(one)) for one in case.items) / len(case.items)
    plain = torch.get_num_threads() * 2 * case.rows * sum(a * b for a, b in _SHAPES)
    rate = operations / here
    verdict = "" if there / here >= case.wanted else f"  (wanted: {case.wanted:g})"
    print(
        f"{case.name:32} {there * 1e3:6.0f} ms {here * 1e3:5.1f} ms {there / here:7.1f} {rate / 1e9:8.0f}"
        f" {rate * mkl_time / plain:7.0%} {rate * onednn_time / plain:10.0%}  {differ:9.1e}{verdict}",
        flush=True,
    )
    return int(differ > _ATOL)


def products(rows: int, *, packed: bool) -> Callable[[], object]:
    """The four products of a layer for so many items on each processor, by oneDNN (packed) or by MKL."""
    threads = torch.get_num_threads()
    cpu = torch.device("cpu")
    generator = torch.Generator().manual_seed(0)
    layers: list[tuple[torch.Tensor, Callable[[torch.Tensor], torch.Tensor]]] = []
    for columns, wide in _SHAPES:
        x = torch.randn(rows, columns, generator=generator)
        weight, bias = torch.randn(wide, columns, generator=generator), torch.zeros(wide)
        if packed and onednn_works():
            layers.append((x, Linear(weight, bias, cpu)))
        else:
            layers.append((x, lambda x, weight=weight, bias=bias: functional.linear(x, weight, bias)))  # type: ignore[misc]

    def run(_: int) -> None:
        with torch.inference_mode():
            for x, layer in layers:
                layer(x)

    return lambda: list(each(run, range(threads), threads))


def on_a_card(music: TransformerTower, reference: Encode, device: torch.device) -> int:
    """The table for a graphics card."""
    print(describe(device))
    every = pieces(None, None)
    sample = every[:20]
    with torch.inference_mode():
        expected = np.stack([reference(one).numpy() for one in sample])
        there = seconds(lambda: [reference(one) for one in sample], device) / len(sample)
    operations = sum(work(len(one)) for one in every)
    differ = 0.0
    for half in (None, half_type(device)):
        music.half = half
        got = music.encode(every)[: len(sample)]
        differ = differ or float(np.abs(got - expected).max())
        torch.cuda.reset_peak_memory_stats(device)
        here = min(seconds(lambda: music.encode(every), device) for _ in range(5))
        cosine = (got * expected).sum(1) / np.linalg.norm(got, axis=1) / np.linalg.norm(expected, axis=1)
        rate = operations / here
        memory = torch.cuda.max_memory_allocated(device) / 2**30
        print(f"{half or torch.float32}: {len(every) / here:.0f} segments/s, {memory:.1f} GiB")
        print(
            f"    {there * len(every) / here:.0f} times the reference, which takes {there * 1e3:.1f} ms each"
        )
        print(f"    {rate / 1e12:.0f} TFLOP/s, {rate / card_rate(half, device):.0%} of a plain product")
        print(f"    cosine with the reference: {cosine.min():.6f}")
    return int(differ > 1e-3)


def card_rate(half: torch.dtype | None, device: torch.device) -> float:
    """Operations a second of plain products of the same shapes on a card."""
    kind = half or torch.float32
    pairs = [
        (torch.randn(8192, k, device=device, dtype=kind), torch.randn(k, n, device=device, dtype=kind))
        for k, n in _SHAPES
    ]
    best = min(seconds(lambda: [a @ b for a, b in pairs], device) for _ in range(20))
    return 2 * 8192 * sum(a * b for a, b in _SHAPES) / best


def work(length: int) -> float:
    """Floating-point operations for a sequence of this length: the layers' products and attention."""
    layer = 2 * length * sum(a * b for a, b in _SHAPES) + 4 * length * length * SIZES.width
    return float(SIZES.layers * layer)


def pieces(longest: int | None, count: int | None) -> Items:
    """Pieces as long as real ones, in segments: those up to a length, so many of them."""
    lines = (Path(__file__).parent / "lengths.txt").read_text(encoding="utf-8").splitlines()
    lengths = [int(word) for line in lines if not line.startswith("#") for word in line.split()]
    chosen = [length for length in lengths if longest is None or length <= longest][:count]
    return random_pieces([part.stop - part.start for length in chosen for part in segments(length, 512)])


def random_pieces(lengths: Sequence[int]) -> Items:
    """Patches by chance."""
    random = np.random.default_rng(0)
    return [random.integers(0, 128, (length, 64), dtype=np.uint8) for length in lengths]


def seconds(do: Callable[[], object], device: torch.device | None = None) -> float:
    """How long it takes."""
    clock = time.thread_time if torch.get_num_threads() == 1 and device is None else time.perf_counter
    if device is not None:
        torch.cuda.synchronize(device)
    begin = clock()
    do()
    if device is not None:
        torch.cuda.synchronize(device)
    return clock() - begin


if __name__ == "__main__":
    sys.exit(main())
