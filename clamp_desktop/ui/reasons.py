"""What the answers to a search go by, in a few words beside their count."""

from __future__ import annotations

from clamp_desktop.ui import filter_words, words
from clamp_desktop.ui.browser import Listing


def reasons(listing: Listing) -> str:
    """What answers go by, beside how many there are: ``sounds like + 3/4``."""
    looking, asked = listing.looking, listing.asked
    said = [filter_words.condition(one) for one in asked.conditions] if asked is not None else []
    if listing.hits and not listing.words_only_because:
        kinds = {reason.kind.value for hit in listing.hits.values() for reason in hit.why[:1]}
        if looking.like is not None or "sounds like" in kinds:
            said.insert(0, words.sounds_like())
    return " + ".join(dict.fromkeys(said))
