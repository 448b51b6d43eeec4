"""The library's doors as calls for ``Changes.make``; what is behind them is loaded when they are called."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian

Call = Callable[["Librarian"], object]


def tag(ids: Sequence[int], name: str) -> Call:
    """Tag pieces."""

    def call(librarian: Librarian) -> object:
        from clamp_desktop.library.organising import tags

        return tags.add_tag(librarian.library, ids, name)

    return call


def untag(ids: Sequence[int], name: str) -> Call:
    """Take a tag off pieces."""

    def call(librarian: Librarian) -> object:
        from clamp_desktop.library.organising import tags

        return tags.remove_tag(librarian.library, ids, name)

    return call


def untag_below(ids: Sequence[int], name: str) -> Call:
    """Take a tag and those below it off pieces."""

    def call(librarian: Librarian) -> object:
        from clamp_desktop.library.organising import retag

        return retag.take_out(librarian.library, ids, name)

    return call


def retag(ids: Sequence[int], name: str, to: str) -> Call:
    """Move pieces from one tag to another."""

    def call(librarian: Librarian) -> object:
        from clamp_desktop.library.organising import retag

        return retag.move(librarian.library, ids, name, to)

    return call


def rate(ids: Sequence[int], rating: int) -> Call:
    """Rate pieces."""

    def call(librarian: Librarian) -> object:
        from clamp_desktop.library.catalogue import edits

        return edits.set_rating(librarian.library, ids, rating)

    return call


def remove(ids: Sequence[int]) -> Call:
    """Take pieces out of the library."""

    def call(librarian: Librarian) -> object:
        from clamp_desktop.library.catalogue import edits

        return edits.remove(librarian.library, ids)

    return call


def make_tag(name: str) -> Call:
    """Make a tag."""

    def call(librarian: Librarian) -> object:
        from clamp_desktop.library.organising import tag_tree

        return tag_tree.make(librarian.library, name)

    return call


def rename_tag(name: str, new_name: str) -> Call:
    """Call a tag by another path."""

    def call(librarian: Librarian) -> object:
        from clamp_desktop.library.organising import tag_tree

        return tag_tree.rename(librarian.library, name, new_name)

    return call


def move_tag(name: str, above: str | None) -> Call:
    """Put a tag below another, or at the top."""

    def call(librarian: Librarian) -> object:
        from clamp_desktop.library.organising import tag_tree

        return tag_tree.move(librarian.library, name, above)

    return call


def merge_tags(name: str, into: str) -> Call:
    """Make one tag of two."""

    def call(librarian: Librarian) -> object:
        from clamp_desktop.library.organising import tag_tree

        return tag_tree.merge(librarian.library, name, into)

    return call


def dress_tag(name: str, colour: str | None, description: str | None) -> Call:
    """Give a tag a colour and a description."""

    def call(librarian: Librarian) -> object:
        from clamp_desktop.library.organising import tag_tree

        return tag_tree.dress(librarian.library, name, colour, description)

    return call


def delete_tag(name: str) -> Call:
    """Delete a tag."""

    def call(librarian: Librarian) -> object:
        from clamp_desktop.library.organising import tag_tree

        return tag_tree.delete(librarian.library, name)

    return call


def make_collection(name: str, ordered: bool, ids: Sequence[int] = ()) -> Call:
    """Make a collection or a set list, of pieces or empty."""

    def call(librarian: Librarian) -> object:
        from clamp_desktop.library.organising import collections

        return collections.make(librarian.library, name, ordered, ids)

    return call


def change_collection(one: int, name: str | None = None, ordered: bool | None = None) -> Call:
    """Rename a collection, or make a set list of it and back."""

    def call(librarian: Librarian) -> object:
        from clamp_desktop.library.organising import collections

        return collections.change(librarian.library, one, name, ordered)

    return call


def delete_collection(one: int) -> Call:
    """Delete a collection."""

    def call(librarian: Librarian) -> object:
        from clamp_desktop.library.organising import collections

        return collections.delete(librarian.library, one)

    return call


def collect(one: int, ids: Sequence[int]) -> Call:
    """Put pieces into a collection."""

    def call(librarian: Librarian) -> object:
        from clamp_desktop.library.organising import collections

        return collections.add(librarian.library, one, ids)

    return call


def take_out(one: int, ids: Sequence[int]) -> Call:
    """Take pieces out of a collection."""

    def call(librarian: Librarian) -> object:
        from clamp_desktop.library.organising import collections

        return collections.take_out(librarian.library, one, ids)

    return call


def move_in(one: int, ids: Sequence[int], before: int | None) -> Call:
    """Put pieces of a set list before another piece of it, or at its end."""

    def call(librarian: Librarian) -> object:
        from clamp_desktop.library.organising import collections

        there = collections.ids(librarian.library, one)
        place = there.index(before) if before in there else len(there)
        return collections.move(librarian.library, one, ids, place)

    return call


def rename_search(one: int, name: str) -> Call:
    """Rename a saved search."""

    def call(librarian: Librarian) -> object:
        from clamp_desktop.library.organising import smart

        return smart.change(librarian.library, one, name=name)

    return call


def delete_search(one: int) -> Call:
    """Delete a saved search."""

    def call(librarian: Librarian) -> object:
        from clamp_desktop.library.organising import smart

        return smart.delete(librarian.library, one)

    return call


def rename_label_set(one: int, name: str) -> Call:
    """Rename a label set."""

    def call(librarian: Librarian) -> object:
        from clamp_desktop.tagging import probes

        return probes.change(librarian.library, one, name=name)

    return call


def delete_label_set(one: int) -> Call:
    """Delete a label set."""

    def call(librarian: Librarian) -> object:
        from clamp_desktop.tagging import probes

        return probes.delete(librarian.library, one)

    return call
