"""How quickly a model listens, measured while it does."""

from __future__ import annotations

from clamp_desktop.model.embedding import Speed

_WINDOW = 60.0  # seconds of work after which older work counts half: a busy computer becomes a quiet one
_ENOUGH = 8  # pieces; of fewer the figure would be chance


class Gauge:
    """Counts pieces and seconds of work. The first batch does not count: the model is loaded with it."""

    def __init__(self) -> None:
        self._warm = False
        self._pieces = self._segments = self._seconds = 0.0

    def count(self, pieces: int, segments: int, seconds: float) -> None:
        """A batch is done."""
        if not self._warm:
            self._warm = True
            return
        self._pieces += pieces
        self._segments += segments
        self._seconds += seconds
        if self._seconds > _WINDOW:
            self._pieces, self._segments, self._seconds = (
                one / 2 for one in (self._pieces, self._segments, self._seconds)
            )

    @property
    def speed(self) -> Speed | None:
        """The speed so far; ``None`` where too little was done to tell."""
        if self._pieces < _ENOUGH or self._seconds <= 0:
            return None
        return Speed(self._pieces / self._seconds, self._segments / self._seconds)
