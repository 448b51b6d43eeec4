"""How fast music and words become vectors, against the way of the reference, in one run.

    python -m tests.benchmarks.embedding [--checkpoint PATH --tokenizer FILE] [--rounds N]

The speed part builds towers of the official size with random weights, gives the same weights to
transformers, and does there what the reference does: every piece alone, padded to 512 patches (a query
to 128 tokens), patches as one-hot vectors. The vectors of both are compared as well. The start is
measured in fresh processes, with the bundled model unless another is given.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch.nn import functional

from clamp_desktop import paths
from clamp_desktop.model.patches import patchify
from clamp_desktop.model.towers import MusicTower, TextTower, Tower
from clamp_desktop.model.weights import Weights

WIDTH, LAYERS, HIDDEN, VOCABULARY = (
    768,
    12,
    3072,
    5000,
)  # the size of the vocabulary does not matter for speed
CPU = torch.device("cpu")

START = """
import sys, time
begin = time.perf_counter()
from pathlib import Path
from clamp_desktop.model.embedder import Embedder
imported = time.perf_counter()
path, tokenizer = (Path(a) if a else None for a in sys.argv[1:])
embedder = Embedder(path, tokenizer)
embedder.embed_queries(["a sad waltz in D minor"])
first = time.perf_counter()
embedder.embed_queries(["a cheerful jig for the fiddle"])
print(imported - begin, first - imported, first - begin, time.perf_counter() - first)
"""


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--checkpoint", type=Path)
    parser.add_argument("--tokenizer", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    measure_patches()
    measure_start(options.checkpoint, options.tokenizer, options.rounds)
    measure_speed(options.rounds)
    return 0


def measure_patches() -> None:
    """Microseconds to cut a patch."""
    text = "X:1\nL:1/8\nM:4/4\nK:D\n" + "[V:1]D2 F2 A2 d2|[V:2]z8|\n" * 500
    begin = time.perf_counter()
    count = len(patchify(text))
    print(f"patches: {(time.perf_counter() - begin) / count * 1e6:.2f} µs a patch")


def measure_start(checkpoint: Path | None, tokenizer: Path | None, rounds: int) -> None:
    """Seconds from nothing to the first answer, in fresh processes."""
    if checkpoint is None and not (paths.resources() / "model" / "model.safetensors").is_file():
        print("start: the bundled model is not there; give --checkpoint and --tokenizer")
        return
    arguments = [str(path) if path else "" for path in (checkpoint, tokenizer)]
    found = []
    for _ in range(rounds):
        done = subprocess.run(
            [sys.executable, "-c", START, *arguments], capture_output=True, text=True, check=True
        )
        found.append([float(number) for number in done.stdout.split()])
    imports, loading, total, warm = (statistics.median(column) for column in zip(*found, strict=True))
    print(
        f"start: imports {imports:.2f} s, loading and first query {loading:.2f} s, together {total:.2f} s;"
        f" next query {warm * 1e3:.1f} ms"
    )


def measure_speed(rounds: int) -> None:
    """Milliseconds for pieces and a query of the sizes that CLaMP 2's own measurements name."""
    print(f"official size, {torch.get_num_threads()} threads, median of {rounds}, in turns")
    state = random_state()
    weights = Weights("random", {key: tuple(value.shape) for key, value in state.items()}, state.__getitem__)
    random = np.random.default_rng(0)
    music = MusicTower(weights, "music_model.", "music_proj.", CPU)
    old_music = reference_music(state)
    for length in (30, 195, 512):
        piece = random.integers(0, 128, (length, 64), dtype=np.uint8)
        in_turns(f"{length} patches", rounds, old_music, music, piece)
    pieces = [random.integers(0, 128, (30, 64), dtype=np.uint8) for _ in range(64)]
    together = median_ms(rounds, lambda: music.encode(pieces)) / len(pieces)
    print(f"  30 patches, {len(pieces)} pieces at once: {together:.1f} ms a piece")
    text = TextTower(weights, "text_model.", "text_proj.", CPU)
    query = random.integers(4, VOCABULARY, 8)
    in_turns("query of 8 tokens", rounds, reference_text(state), text, query)


def in_turns(
    what: str,
    rounds: int,
    old: Callable[[npt.NDArray[Any]], torch.Tensor],
    tower: Tower,
    item: npt.NDArray[Any],
) -> None:
    """Time both ways alternately, and compare what they give."""
    with torch.inference_mode():
        error = float(np.abs(old(item).numpy() - tower.encode([item])[0]).max())
        times: dict[str, list[float]] = {"old": [], "new": []}
        for _ in range(rounds):
            times["old"].append(median_ms(1, lambda: old(item)))
            times["new"].append(median_ms(1, lambda: tower.encode([item])))
    before, now = statistics.median(times["old"]), statistics.median(times["new"])
    speed = f"reference {before:.0f} ms, here {now:.1f} ms, {before / now:.1f} times"
    print(f"  {what}: {speed}; differ by {error:.1e}")


def median_ms(rounds: int, work: Callable[[], object]) -> float:
    """Median duration in milliseconds."""
    found = []
    for _ in range(rounds):
        begin = time.perf_counter()
        work()
        found.append(time.perf_counter() - begin)
    return statistics.median(found) * 1e3


def random_state() -> dict[str, torch.Tensor]:
    """Random weights under the official names."""
    generator = torch.Generator().manual_seed(0)

    def draw(*shape: int) -> torch.Tensor:
        return torch.randn(shape, generator=generator) * 0.04

    state: dict[str, torch.Tensor] = {}
    for prefix, rows, positions in (("text_model.", VOCABULARY, 514), ("music_model.base.", 1, 512)):
        state[f"{prefix}embeddings.word_embeddings.weight"] = draw(rows, WIDTH)
        state[f"{prefix}embeddings.position_embeddings.weight"] = draw(positions, WIDTH)
        state[f"{prefix}embeddings.token_type_embeddings.weight"] = draw(1 if rows > 1 else 2, WIDTH)
        norms = [f"{prefix}embeddings.LayerNorm"]
        for layer in (f"{prefix}encoder.layer.{number}." for number in range(LAYERS)):
            sizes = {f"attention.self.{name}": (WIDTH, WIDTH) for name in ("query", "key", "value")}
            sizes |= {"attention.output.dense": (WIDTH, WIDTH)}
            sizes |= {"intermediate.dense": (HIDDEN, WIDTH), "output.dense": (WIDTH, HIDDEN)}
            for name, (rows_, columns) in sizes.items():
                state[f"{layer}{name}.weight"], state[f"{layer}{name}.bias"] = (
                    draw(rows_, columns),
                    draw(rows_),
                )
            norms += [f"{layer}attention.output.LayerNorm", f"{layer}output.LayerNorm"]
        for norm in norms:
            state[f"{norm}.weight"], state[f"{norm}.bias"] = 1 + draw(WIDTH), draw(WIDTH)
    for linear, columns in (
        ("text_proj", WIDTH),
        ("music_proj", WIDTH),
        ("music_model.patch_embedding", 64 * 128),
    ):
        state[f"{linear}.weight"], state[f"{linear}.bias"] = draw(WIDTH, columns), draw(WIDTH)
    return state


def reference_music(state: dict[str, torch.Tensor]) -> Callable[[npt.NDArray[Any]], torch.Tensor]:
    """One piece, padded to 512 patches, one-hot, through transformers."""
    from transformers import BertConfig, BertModel

    config = BertConfig(vocab_size=1, hidden_size=WIDTH, num_hidden_layers=LAYERS, num_attention_heads=12,
                        intermediate_size=HIDDEN, max_position_embeddings=512)  # fmt: skip
    model = _loaded(BertModel(config, add_pooling_layer=False), state, "music_model.base.")

    def encode(patches: npt.NDArray[Any]) -> torch.Tensor:
        padded = torch.zeros(1, 512, 64, dtype=torch.int64)
        padded[0, : len(patches)] = torch.from_numpy(patches.astype(np.int64))
        mask = torch.zeros(1, 512)
        mask[0, : len(patches)] = 1
        one_hot = functional.one_hot(padded, 128).reshape(1, 512, -1).float()
        x = functional.linear(one_hot, *_linear(state, "music_model.patch_embedding"))
        x = model(inputs_embeds=x, attention_mask=mask).last_hidden_state
        mean = (x * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
        return functional.linear(mean, *_linear(state, "music_proj"))[0]

    return encode


def reference_text(state: dict[str, torch.Tensor]) -> Callable[[npt.NDArray[Any]], torch.Tensor]:
    """One query, padded to 128 tokens, through transformers."""
    from transformers import XLMRobertaConfig, XLMRobertaModel

    config = XLMRobertaConfig(vocab_size=VOCABULARY, hidden_size=WIDTH, num_hidden_layers=LAYERS,
                              num_attention_heads=12, intermediate_size=HIDDEN, max_position_embeddings=514,
                              type_vocab_size=1, layer_norm_eps=1e-5)  # fmt: skip
    model = _loaded(XLMRobertaModel(config, add_pooling_layer=False), state, "text_model.")

    def encode(ids: npt.NDArray[Any]) -> torch.Tensor:
        padded = torch.ones(1, 128, dtype=torch.int64)
        padded[0, : len(ids)] = torch.from_numpy(ids)
        mask = (padded != 1).float()
        x = model(input_ids=padded, attention_mask=mask).last_hidden_state
        mean = (x * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
        return functional.linear(mean, *_linear(state, "text_proj"))[0]

    return encode


def _loaded(model: Any, state: dict[str, torch.Tensor], prefix: str) -> Any:
    own = {key.removeprefix(prefix): value for key, value in state.items() if key.startswith(prefix)}
    model.load_state_dict(own)
    return model.eval()


def _linear(state: dict[str, torch.Tensor], name: str) -> tuple[torch.Tensor, torch.Tensor]:
    return state[f"{name}.weight"], state[f"{name}.bias"]


if __name__ == "__main__":
    sys.exit(main())
