"""Which metres a dance has. A piece whose metre is known is not guessed to be a dance of another."""

from __future__ import annotations

from collections.abc import Mapping

_TRIPLE = "3/4 3/8 3/2 6/4"
_DUPLE = "2/4 4/4 2/2 4/2 4/8 8/8"
_COMPOUND = "6/8 12/8 6/4 2/4+6/8"

METRES: Mapping[str, frozenset[str]] = {
    concept: frozenset(metres.split())
    for metres, concepts in (
        (_TRIPLE, "mazurka polonaise minuet sarabande chaconne passepied oberek kujawiak"),
        (_TRIPLE + " 6/8", "waltz landler jota fandango bolero courante galliard halling polska"),
        (_DUPLE, "polka reel strathspey krakowiak gavotte bourree galop ecossaise schottische rigaudon"),
        (_DUPLE, "allemande foxtrot charleston samba bossa_nova choro rumba cha_cha mambo salsa merengue"),
        (_DUPLE, "bachata cumbia calypso csardas hora gopak highland_fling pavane habanera tango paso_doble"),
        (_DUPLE + " 3/2", "hornpipe"),
        (_DUPLE + " 6/8 6/4", "march quadrille contradance square_dance clog kolo milonga"),
        (_COMPOUND + " 9/8", "jig gigue"),
        (_COMPOUND + " 9/8 3/8", "siciliana tarantella saltarello lezginka"),
        ("9/8 9/4", "slip_jig"),
    )
    for concept in concepts.split()
}
"""Concept → metres; dances that are not here go in any."""


def against(concept: str, metre: str) -> bool:
    """Whether a piece in that metre cannot well be such a dance; never where its metre is not known."""
    return bool(metre) and concept in METRES and metre not in METRES[concept]
