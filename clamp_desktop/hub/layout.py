"""The tensors of an official checkpoint: what each is called and how large it is.

Source: CLaMP 2 (arXiv:2410.13267) and its released state dict: a BERT-type text encoder laid out as
XLM-R base, an M3 encoder of 512 patches of 64 characters, and a linear layer from each into the common
space. CLaMP 3 has the same two under other names, and a third for audio, which this program leaves
alone.
"""

from __future__ import annotations

from clamp_desktop.hub.published import Sizes

Shape = tuple[int, ...]

TEXT_POSITIONS, PATCH_POSITIONS = 514, 512
PATCH_NUMBERS = 64 * 128  # 64 places of a patch, 128 characters each
_MUSIC_NAMES = {"clamp2": "music", "clamp3": "symbolic"}


def shapes(layout: str, sizes: Sizes) -> dict[str, Shape]:
    """Every tensor that the program reads, by its name in the file.

    Args:
        layout: ``"clamp2"`` or ``"clamp3"``.

    Poolers are in official files too; nothing uses them, and they are not listed.
    """
    width, music = sizes.width, _MUSIC_NAMES[layout]
    found = _encoder("text_model.", sizes, sizes.words, TEXT_POSITIONS, types=1)
    found |= _encoder(f"{music}_model.base.", sizes, 1, PATCH_POSITIONS, types=2)
    found |= _linear(f"{music}_model.patch_embedding", width, PATCH_NUMBERS)
    for name in ("text_proj", f"{music}_proj"):
        found |= _linear(name, width, width)
    return found


def unused(name: str, layout: str) -> bool:
    """Whether a tensor of an official file may be left out: poolers, position numbers, the audio side."""
    audio = layout == "clamp3" and name.startswith(("audio_model.", "audio_proj."))
    return audio or ".pooler." in name or name.endswith(".position_ids")


def count(sizes: Sizes) -> int:
    """How many numbers a CLaMP 2 checkpoint of these sizes holds, the two poolers included."""
    numbers = 2 * (sizes.width * sizes.width + sizes.width)
    for shape in shapes("clamp2", sizes).values():
        product = 1
        for side in shape:
            product *= side
        numbers += product
    return numbers


def _encoder(prefix: str, sizes: Sizes, words: int, positions: int, types: int) -> dict[str, Shape]:
    width = sizes.width
    embeddings = f"{prefix}embeddings."
    found: dict[str, Shape] = {
        f"{embeddings}word_embeddings.weight": (words, width),
        f"{embeddings}position_embeddings.weight": (positions, width),
        f"{embeddings}token_type_embeddings.weight": (types, width),
        **_norm(f"{embeddings}LayerNorm", width),
    }
    for number in range(sizes.layers):
        layer = f"{prefix}encoder.layer.{number}."
        for name in ("query", "key", "value"):
            found |= _linear(f"{layer}attention.self.{name}", width, width)
        found |= _linear(f"{layer}attention.output.dense", width, width)
        found |= _linear(f"{layer}intermediate.dense", sizes.hidden, width)
        found |= _linear(f"{layer}output.dense", width, sizes.hidden)
        found |= _norm(f"{layer}attention.output.LayerNorm", width) | _norm(f"{layer}output.LayerNorm", width)
    return found


def _linear(name: str, rows: int, columns: int) -> dict[str, Shape]:
    return {f"{name}.weight": (rows, columns), f"{name}.bias": (rows,)}


def _norm(name: str, width: int) -> dict[str, Shape]:
    return {f"{name}.weight": (width,), f"{name}.bias": (width,)}
