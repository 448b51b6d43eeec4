"""Tries torch of a folder out: for a child process, which imports it."""

from __future__ import annotations

import sys
from pathlib import Path

import psutil

from clamp_desktop.gpu_pack.getting import Trial
from clamp_desktop.gpu_pack.loading import put_first
from clamp_desktop.music.piece import UnreadableError

_SIDE = 256
_TOLERANCE = 1e-3  # graphics cards may round the factors of a product (TF32)


def try_out(folder: Path) -> Trial:
    """Import torch from a folder and compute a product on the graphics card and on the processor.

    Raises:
        UnreadableError: it cannot be imported, or the card fails; the words say why.
    """
    put_first(folder)
    try:
        import torch

        generator = torch.Generator().manual_seed(3)
        left, right = (torch.randn(_SIDE, _SIDE, generator=generator) / _SIDE**0.5 for _ in range(2))
        expected = left.double() @ right.double()
        card, device = "", torch.device("cpu")
        if torch.cuda.is_available():
            device = torch.device("cuda")
            card = torch.cuda.get_device_name(device)
        found = (left.to(device) @ right.to(device)).cpu().double()
        agrees = bool((found - expected).abs().max() < _TOLERANCE)
        return Trial(str(torch.__version__), card, agrees, _is_own(folder))
    except (ImportError, OSError, RuntimeError) as error:
        said = str(error).strip().partition("\n")[0]
        raise UnreadableError(f"The NVIDIA pack cannot be loaded ({said}).", repr(error)) from error


def _is_own(folder: Path) -> bool:
    """Whether torch, with its libraries, came from the folder alone."""
    place = folder.resolve()
    torch = [module for name, module in list(sys.modules.items()) if name.partition(".")[0] == "torch"]
    modules = [Path(one) for module in torch if (one := getattr(module, "__file__", None))]
    # torch.ops and the like are made up and name no place.
    found = [one.resolve() for one in (*modules, *_libraries()) if one.is_absolute()]
    return bool(found) and all(one.is_relative_to(place) for one in found)


def _libraries() -> list[Path]:
    """Shared libraries of torch that this process has loaded, where the system tells."""
    try:
        mapped = psutil.Process().memory_maps()
    except (psutil.Error, AttributeError, NotImplementedError):  # macOS tells nobody
        return []
    wanted = ("libtorch", "libc10", "torch_cpu", "torch_cuda", "torch_python", "c10")
    return [Path(one.path) for one in mapped if Path(one.path).name.startswith(wanted)]
