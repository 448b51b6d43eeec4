"""What a caller sees when a worker could not do what was asked."""

from __future__ import annotations


class WorkerError(Exception):
    """A request failed; ``str()`` is for the user.

    Attributes:
        detail: for whoever wants to know: an exit code, or the traceback from the child.
        startup: the worker cannot start at all, so no other item will fare better.
    """

    def __init__(self, reason: str, detail: str = "", *, startup: bool = False) -> None:
        super().__init__(reason)
        self.detail = detail
        self.startup = startup

    @property
    def told(self) -> str:
        """The reason, and the end of the detail where that says more: the whole of it may be a traceback."""
        last = self.detail.strip().rpartition("\n")[2].strip()
        return str(self) if not last or str(self).rstrip(".") in last else f"{self} ({last})"
