"""A table of queries in all languages: what is understood of them."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import pytest

from clamp_desktop.library.searching.ensembles import ANSWERED
from clamp_desktop.library.searching.facts import TEMPI
from clamp_desktop.library.searching.understanding import understand
from clamp_desktop.vocabulary import Vocabulary, key_of, metre_of

COMPOSERS = frozenset({"bach", "chopin", "dvorak", "schubert"})
TABLE = Path(__file__).with_name("queries.tsv")


@pytest.fixture(scope="module")
def rows() -> list[tuple[str, str, set[str]]]:
    lines = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    parts = [line.split("\t") for line in lines]
    return [(language, query, {_asked(one) for one in wanted.split()}) for language, query, wanted in parts]


def _asked(wanted: str) -> str:
    """Concepts that are facts, as facts."""
    if ":" in wanted:
        return wanted.replace("!", "not ")
    group = Vocabulary.load().group(wanted)
    if key := key_of(wanted):
        return f"key:{' '.join(key)}"
    if metre := metre_of(wanted):
        return f"metre:{metre}"
    if group in ("mode", "instrument") or wanted in TEMPI or wanted in ANSWERED:
        return f"{group}:{wanted}"
    return wanted


def _understood(query: str, likely: str) -> set[str]:
    found = understand(query, COMPOSERS, likely=likely)
    facts = {fact.name for fact in found.facts}
    spoken = {match.concept for match in Vocabulary.load().find(query, likely)}
    return facts | {one for one in spoken if ":" not in _asked(one)}


def test_it_is_a_large_table(rows: list[tuple[str, str, set[str]]]) -> None:
    assert len(rows) > 900
    assert len({language for language, _, _ in rows}) >= 100


@pytest.mark.parametrize("interface", ["own", "en"])
def test_queries_are_understood(rows: list[tuple[str, str, set[str]]], interface: str) -> None:
    """Whatever language the window is in: a query says by its words which language it is."""
    asked: dict[str, int] = defaultdict(int)
    missed: dict[str, list[str]] = defaultdict(list)
    extra: dict[str, list[str]] = defaultdict(list)
    found = 0
    for language, query, wanted in rows:
        got = _understood(query, language if interface == "own" else interface)
        asked[language] += len(wanted)
        found += len(got)
        missed[language] += [f"{query}: {one}" for one in wanted - got]
        extra[language] += [f"{query}: {one}" for one in got - wanted]
    every = [one for some in missed.values() for one in some]
    wrong = [one for some in extra.values() for one in some]
    assert len(every) <= 0.03 * sum(asked.values()), "\n".join(every)
    assert len(wrong) <= 0.03 * found, "\n".join(wrong)
    poor = {language: missed[language] for language in asked if len(missed[language]) > 0.1 * asked[language]}
    assert poor == {}
