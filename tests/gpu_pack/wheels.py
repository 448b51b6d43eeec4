"""Packs of our own: a torch of a few lines that does what the trial asks for, packed like the real one."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from pathlib import Path

from clamp_desktop.gpu_pack.table import own_key

# As much of torch as the trial needs; %(card)r is its graphics card, %(wrong)r is added to products on it.
SOURCE = """
import numpy as np
__version__ = "9.9.0+cu999"
class Tensor:
    def __init__(self, values, where="cpu"):
        self.values, self.where = np.asarray(values), where
    def double(self): return Tensor(self.values.astype("f8"), self.where)
    def to(self, device): return Tensor(self.values, device.type)
    def cpu(self): return Tensor(self.values)
    def abs(self): return Tensor(abs(self.values))
    def max(self): return self.values.max()
    def __truediv__(self, other): return Tensor(self.values / other, self.where)
    def __sub__(self, other): return Tensor(self.values - other.values)
    def __matmul__(self, other):
        found = self.values @ other.values
        return Tensor(found + (%(wrong)r if self.where == "cuda" else 0), self.where)
class Generator:
    def manual_seed(self, seed):
        self.numbers = np.random.default_rng(seed)
        return self
def randn(*shape, generator):
    return Tensor(generator.numbers.standard_normal(shape, np.float32))
class device:
    def __init__(self, type): self.type = type
class cuda:
    is_available = staticmethod(lambda: bool(%(card)r))
    get_device_name = staticmethod(lambda device: %(card)r)
"""
CARD = "Stand-in 9000"
TORCH, CUBLAS = "torch-9.9.0+cu999-cp311-cp311-linux_x86_64.whl", "nvidia_cublas-12-py3-none-any.whl"


def torch_source(card: str = CARD, wrong: float = 0.0) -> str:
    """A small torch."""
    return SOURCE % {"card": card, "wrong": wrong}


def wheel(files: dict[str, str | bytes]) -> bytes:
    """A wheel of these files."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return content.getvalue()


def torch_wheel(source: str | None = None) -> bytes:
    """A wheel laid out like torch's."""
    return wheel(
        {
            "torch/__init__.py": torch_source() if source is None else source,
            "torch/lib/libtorch_cuda.so": b"\x7fELF" * 20_000,
            "torch/include/ATen/a_very_long_name.h": "not needed",
            "torch-9.9.0+cu999.data/purelib/functorch/__init__.py": "",
            "torch-9.9.0+cu999.data/scripts/torchrun": "not needed",
            "torch-9.9.0+cu999.dist-info/METADATA": "Name: torch\nVersion: 9.9.0+cu999\n",
        }
    )


def nvidia_wheel() -> bytes:
    """A wheel laid out like those of NVIDIA's libraries."""
    return wheel({"nvidia/cublas/lib/libcublas.so.12": b"\x7fELF" * 500, "nvidia/cublas/include/c.h": "no"})


def write_pins(file: Path, origin: str, contents: dict[str, bytes], key: str | None = None) -> Path:
    """A table with one pack."""
    wheels = [
        {
            "name": name,
            "address": f"{origin}/{name}",
            "size": len(content),
            "sha256": hashlib.sha256(content).hexdigest(),
        }
        for name, content in contents.items()
    ]
    file.write_text(json.dumps({"torch": "9.9.0", "cuda": "99.9", "packs": {key or own_key(): wheels}}))
    return file
