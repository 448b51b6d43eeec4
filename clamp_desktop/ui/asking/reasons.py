"""What the answers to a search go by, in a few words beside their count."""

from __future__ import annotations

from clamp_desktop.ui import words
from clamp_desktop.ui.asking import filter_words
from clamp_desktop.ui.middle.browser import Listing

_MOST = 3


def reasons(listing: Listing) -> str:
    """What answers go by, beside how many there are: ``sounds like + 3/4``."""
    looking, asked = listing.looking, listing.asked
    said = [filter_words.condition(one) for one in asked.conditions] if asked is not None else []
    if listing.hits:
        best = next(iter(listing.hits.values()))
        said += [words.fact(one.matched) for one in best.why if one.kind.value == "fact"]
        heard = any(reason.kind.value == "sounds like" for hit in listing.hits.values() for reason in hit.why)
        if looking.like is not None or (heard and not listing.words_only_because):
            said.insert(0, words.sounds_like())
    parts = list(dict.fromkeys(said))
    more = ["…"] if len(parts) > _MOST else []  # the chips say all of it
    return " + ".join([*parts[:_MOST], *more])
