"""What a place means to the library. Everything in here runs beside the window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from clamp_desktop.ui.left.places import VIEWS, Kind, Place

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian
    from clamp_desktop.library.filtering.filters import Filters

OWN_ORDER = "own"  # of a collection: as the user put them; of a saved search: best first
_NOWHERE = -1


def filters_of(librarian: Librarian, place: Place) -> Filters:
    """The condition that a piece is in a place; a saved search needs ``ids_of`` as well."""
    from clamp_desktop.library.catalogue import views
    from clamp_desktop.library.filtering.filters import Filters

    if place.kind in VIEWS:
        return views.filters(views.View(place.kind))
    if place.kind == Kind.SINGLES:
        return Filters(folder=tuple(folder.id for folder in librarian.folders() if not folder.whole))
    if place.kind == Kind.FOLDER:
        return Filters(folder=place.path or place.id)
    if place.kind == Kind.COLLECTION:
        return Filters(collection=place.id)
    if place.kind == Kind.TAG:
        name = tag_name(librarian, place.id)
        return Filters(tag=name) if name else Filters(collection=_NOWHERE)
    return Filters()


def ids_of(librarian: Librarian, place: Place) -> Sequence[int] | None:
    """The pieces of a place that has an order of its own; ``None`` for any other."""
    from clamp_desktop.library.organising import collections

    if place.kind == Kind.COLLECTION:
        return collections.ids(librarian.library, place.id)
    if place.kind == Kind.SEARCH:
        return _saved(librarian, place.id)
    return None


def tag_name(librarian: Librarian, tag_id: int) -> str | None:
    """The whole name that a tag has now."""
    from clamp_desktop.library.organising import tags

    return next((tag.name for tag in tags.tags(librarian.library) if tag.id == tag_id), None)


def _saved(librarian: Librarian, search_id: int) -> Sequence[int]:
    from clamp_desktop.library.organising import smart_answers

    answer = smart_answers.answer(librarian.library, search_id)  # it is kept fresh beside the window
    found: list[int] = [] if answer is None else answer.ids.tolist()
    return found
