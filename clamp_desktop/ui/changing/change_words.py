"""What was changed, in the user's language; the library's own words where it is not known here."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from clamp_desktop.ui.messages import translated

if TYPE_CHECKING:
    from clamp_desktop.library.operations import Operation

_translate = QCoreApplication.translate
_PLACE = re.compile(r"%(count|files|stars|name|to|waiting)")


def change(operation: Operation) -> str:
    """``Tagged 37 pieces “wedding”``."""
    sentence = sentences().get(operation.kind)
    if sentence is None:
        return translated(operation.words)
    details: Mapping[str, Any] = operation.details
    count, rating = details.get("count"), details.get("rating")
    if operation.kind == "set rating" and not rating:
        sentence = _translate("Changes", "Took the stars off %count")
    waiting = details.get("suggestions", count if operation.kind == "clear suggestions" else None)
    if "suggestions" in details:
        sentence = _of_several().get(operation.kind, sentence)
    known = {
        "waiting": suggestions(waiting) if isinstance(waiting, int) else None,
        "count": pieces(count) if isinstance(count, int) else None,
        "files": _translate("Changes", "%Ln file(s)", "", count) if isinstance(count, int) else None,
        "stars": "★" * int(rating or 0),
        "name": details.get("name"),
        "to": details.get("to"),
    }
    if any(known[name] is None for name in _PLACE.findall(sentence)):
        return operation.words
    return _PLACE.sub(lambda found: str(known[found[1]]), sentence)


def pieces(count: int) -> str:
    """``1 piece``, ``37 pieces``."""
    return _translate("Changes", "%Ln piece(s)", "", count)


def suggestions(count: int) -> str:
    """``1 suggestion``, ``37 suggestions``."""
    return _translate("Changes", "%Ln suggestion(s)", "", count)


def _of_several() -> dict[str, str]:
    """Where more than one tag was decided on at once."""
    return {
        "accept tag": _translate("Changes", "Accepted %waiting"),
        "reject tag": _translate("Changes", "Rejected %waiting"),
    }


def sentences() -> dict[str, str]:
    """The words of each kind of change."""
    return {
        "add tag": _translate("Changes", "Tagged %count “%name”"),
        "remove tag": _translate("Changes", "Took “%name” off %count"),
        "move to tag": _translate("Changes", "Moved %count from “%name” to “%to”"),
        "accept tag": _translate("Changes", "Accepted “%name” for %count"),
        "reject tag": _translate("Changes", "Rejected “%name” for %count"),
        "clear suggestions": _translate("Changes", "Removed %waiting"),
        "describe tag": _translate("Changes", "Described what “%name” sounds like"),
        "forget description": _translate("Changes", "Removed what “%name” sounds like"),
        "switch group": _translate("Changes", "Changed which tags may be suggested"),
        "make tag": _translate("Changes", "Made the tag “%name”"),
        "change tag": _translate("Changes", "Changed the tag “%name”"),
        "rename tag": _translate("Changes", "Renamed the tag “%name” to “%to”"),
        "merge tags": _translate("Changes", "Merged the tag “%name” into “%to”"),
        "delete tag": _translate("Changes", "Deleted the tag “%name”"),
        "import tags": _translate("Changes", "Imported tags from a file"),
        "make label set": _translate("Changes", "Made the label set “%name”"),
        "change label set": _translate("Changes", "Changed the label set “%name”"),
        "label set tags": _translate("Changes", "Changed what the label set “%name” may do"),
        "delete label set": _translate("Changes", "Deleted the label set “%name”"),
        "add files": _translate("Changes", "Added %files"),
        "remove folder": _translate("Changes", "Removed the folder “%name”"),
        "make collection": _translate("Changes", "Made the collection “%name”"),
        "make set list": _translate("Changes", "Made the set list “%name”"),
        "delete collection": _translate("Changes", "Deleted the collection “%name”"),
        "add to collection": _translate("Changes", "Added %count to “%name”"),
        "take out": _translate("Changes", "Took %count out of “%name”"),
        "move in collection": _translate("Changes", "Moved %count in “%name”"),
        "set rating": _translate("Changes", "Rated %count %stars"),
        "remove pieces": _translate("Changes", "Removed %count from the library"),
        "bring back pieces": _translate("Changes", "Brought back %count"),
        "rename titles": _translate("Changes", "Renamed %count"),
        "set title": _translate("Changes", "Set the title of %count"),
        "set composer": _translate("Changes", "Set the composer of %count"),
        "set note": _translate("Changes", "Set the note of %count"),
        "save search": _translate("Changes", "Saved the search “%name”"),
        "change search": _translate("Changes", "Changed the saved search “%name”"),
        "delete search": _translate("Changes", "Deleted the saved search “%name”"),
    }
