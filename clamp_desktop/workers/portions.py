"""Much work in portions, so that somebody who waits for an answer comes in between them."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from concurrent.futures import Future, InvalidStateError
from typing import TypeVar

_PORTION = 200_000
"""Characters of music that are embedded in one go. A model of the official size takes two processors some two
seconds for them; less would leave a graphics card without enough to do."""

Found = TypeVar("Found")


def portions(texts: Sequence[str], size: int = _PORTION) -> list[list[str]]:
    """Texts, in order, in portions of up to so many characters; a longer one is a portion by itself."""
    found: list[list[str]] = []
    room = 0
    for text in texts:
        if not found or len(text) > room:
            found.append([])
            room = size
        found[-1].append(text)
        room -= len(text)
    return found


def joined(parts: Sequence[Future[list[Found]]]) -> Future[list[Found]]:
    """One future for all portions: their results one after another, or the first failure.

    Cancelling it takes back the portions that have not begun; a failure does so, too.
    """
    whole: Future[list[Found]] = Future()

    def look(_: Future[list[Found]]) -> None:
        ended = [part for part in parts if part.done()]
        with contextlib.suppress(InvalidStateError):  # told already
            if any(part.cancelled() for part in ended):
                whole.cancel()
            elif failed := next((part for part in ended if part.exception()), None):
                whole.set_exception(failed.exception())
            elif len(ended) == len(parts):
                whole.set_result([one for part in parts for one in part.result()])

    def take_back(_: Future[list[Found]]) -> None:
        for part in parts:
            part.cancel()

    if not parts:
        whole.set_result([])
    whole.add_done_callback(take_back)
    for part in parts:
        part.add_done_callback(look)
    return whole
