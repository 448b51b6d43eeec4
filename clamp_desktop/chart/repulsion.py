"""How the dots of a map push each other apart, on a grid and by Fourier transform.

Source: Linderman, Rachh, Hoskins, Steinerberger and Kluger, "Fast interpolation-based t-SNE for improved
visualization of single-cell RNA-seq data", Nature Methods 16, 2019, arXiv:1712.09005. Every dot is shared out
among nine nodes of a grid, what the nodes do to each other is one convolution, and each dot feels what its
nodes feel. So the work grows with the dots and the size of the map, not with the pairs of dots.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Points = npt.NDArray[np.float64]

_STEP = 0.5  # between nodes, in units of the map; a force falls to a half within about one unit
_FEWEST = 48  # intervals of a small map
_MOST = 1500  # intervals of a large one; a million dots need fewer
_MARGIN = 3  # nodes


class Repulsion:
    """Computes the forces; keeps what depends on the size of the grid alone."""

    def __init__(self) -> None:
        self._known: tuple[float, int] | None = None
        self._kernels: npt.NDArray[np.complex64] = np.empty(0, np.complex64)

    def forces(self, points: Points) -> tuple[Points, float]:
        """For each a the sum over all b of (a - b) / (1 + |a - b|²)², and that of 1 / (1 + |a - b|²).

        Args:
            points: float64 [n, 2].

        Returns:
            float64 [n, 2], and the sum over ordered pairs of different points.
        """
        low = points.min(axis=0)
        span = max(float((points.max(axis=0) - low).max()), 1e-9)
        step = max(min(_STEP, span / _FEWEST), span / _MOST)
        size = _round_size(int(np.ceil(span / step)) + 2 * _MARGIN)
        self._prepare(step, size)
        place = (points - low) / step + _MARGIN
        nearest = np.rint(place)
        nodes, shares = _shares(nearest.astype(np.int64), place - nearest, size)
        density = np.bincount(nodes.ravel(), shares.ravel(), size * size).reshape(size, size)
        padded = np.fft.rfft2(density.astype(np.float32), (2 * size, 2 * size))
        felt = np.empty((3, len(points)))
        for one, kernel in enumerate(self._kernels):
            field = np.fft.irfft2(padded * kernel, (2 * size, 2 * size))[:size, :size]
            felt[one] = (field.ravel()[nodes] * shares).sum(axis=0)
        return felt[1:].T, max(float(felt[0].sum()) - len(points), 1e-12)

    def _prepare(self, step: float, size: int) -> None:
        if self._known == (step, size):
            return
        self._known = step, size
        away = np.fft.fftfreq(2 * size, 1 / (2 * size)) * step  # 0, 1, … and the negative ones
        x, y = away[:, None], away[None, :]
        weight = 1.0 / (1.0 + x * x + y * y)
        kernels = np.stack([weight, x * weight**2, y * weight**2]).astype(np.float32)
        self._kernels = np.fft.rfft2(kernels).astype(np.complex64)


def _shares(
    nearest: npt.NDArray[np.int64], beside: Points, size: int
) -> tuple[npt.NDArray[np.int64], Points]:
    """Nine nodes of each point, and how much of it each has: [9, n] twice. Quadratic interpolation."""
    x, y = beside.T
    along_x = (x * (x - 1) / 2, 1 - x * x, x * (x + 1) / 2)
    along_y = (y * (y - 1) / 2, 1 - y * y, y * (y + 1) / 2)
    centre = nearest[:, 0] * size + nearest[:, 1]
    nodes = np.stack([centre + i * size + j for i in (-1, 0, 1) for j in (-1, 0, 1)])
    shares = np.stack([a * b for a in along_x for b in along_y])
    return nodes, shares


def _round_size(size: int) -> int:
    """A size that is transformed quickly, the same one for maps of nearly the same size."""
    step = 8 if size < 128 else 32 if size < 1024 else 128
    return -(-size // step) * step
