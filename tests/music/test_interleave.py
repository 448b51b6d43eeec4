"""Interleaving: byte for byte what the reference's tools give, and a refusal where they give nothing."""

from __future__ import annotations

import contextlib
import io
import re
import warnings
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clamp_desktop.music.interleave import BARLINES, InterleaveError, interleave

HEADER = 'X:1\nT:Tune\n%%score 1 2\nL:1/8\nM:4/4\nK:G\nV:1 treble nm="Flute"\nV:2 bass\n'


def tune(first: str, second: str) -> str:
    return f"{HEADER}V:1\n{first}\nV:2\n{second}\n"


def body(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.startswith("[V:1]")]


def reference(abc: str) -> str | None:
    """The same through the functions of abctoolkit, in the order in which CLaMP 2's script calls them."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from abctoolkit import rotate, utils
    tools: Any = utils
    lines = [line for line in io.StringIO(abc).readlines() if line.strip()]
    lines = tools.remove_information_field(lines, ["X:", "T:", "C:", "W:", "w:", "Z:", "%%MIDI"])
    with contextlib.redirect_stdout(io.StringIO()):
        try:
            lines = tools.remove_bar_no_annotations(lines)
            for i, line in enumerate(lines):
                if not re.search(r"^[A-Za-z]:|^%", line):
                    line = line.replace('\\"', "")
                for quoted in re.findall(tools.Quote_re, line):
                    if any(barline in quoted for barline in tools.Barlines):
                        line = line.replace(quoted, "")
                lines[i] = line
            stripped, _ = tools.strip_empty_bars(lines)
            return None if stripped is None else "".join(rotate.rotate_abc(stripped))
        except Exception:
            return None


def ours(abc: str) -> str | None:
    try:
        return interleave(abc)
    except InterleaveError:
        return None


def test_bar_by_bar() -> None:
    text = interleave(tune(" G8 | A8 |] %2", " G,8 | A,8 |]"))
    assert text == (
        '%%score 1 2\nL:1/8\nM:4/4\nK:G\nV:1 treble nm="Flute"\nV:2 bass\n'
        "[V:1]G8|[V:2]G,8|\n[V:1]A8|][V:2]A,8|]\n"
    )


def test_bars_of_rest_at_both_ends_go_and_those_inside_stay() -> None:
    text = interleave(tune("z8 | C8 | z8 | D8 | z8 |]", "x8 | z8 | z8 | z8 | Z |]"))
    assert body(text) == ["[V:1]C8|[V:2]z8|", "[V:1]z8|[V:2]z8|", "[V:1]D8|][V:2]z8|]"]


def test_numbers_of_endings_stay_with_the_barline() -> None:
    text = interleave(tune("G8 |1,3 A8 :|2 B8 |]", "G,8 |1,3 A,8 :|2 B,8 |]"))
    assert body(text) == ["[V:1]G8|1,3[V:2]G,8|1,3", "[V:1]A8:|2[V:2]A,8:|2", "[V:1]B8|][V:2]B,8|]"]


def test_words_with_barlines_and_quotes_go() -> None:
    text = interleave(tune('"^a|b" G8 | "C" A8 |]', '"_x \\"q\\" y" G,8 | A,8 |]'))
    assert body(text)[0] == '[V:1]G8|[V:2]"_x q y" G,8|'


@pytest.mark.parametrize(
    "abc",
    [
        "X:1\nK:C\nCDEF|\n",  # no V:1
        tune("C8 | D8 | E8 |]", "C8 | D8 |]"),
        tune("z8 | z8 |]", "x8 | z8 |]"),
        tune("", "C8|"),
        "",
    ],
)
def test_what_the_reference_refuses_is_refused(abc: str) -> None:
    assert reference(abc) is None
    with pytest.raises(InterleaveError):
        interleave(abc)


_SIGNS = st.sampled_from(
    [
        "C2",
        "z4",
        "x8",
        "^f",
        "[CE]2",
        '"G7"',
        '"^a|b"',
        "!p!",
        "[K:D]",
        "[M:3/4]",
        "1",
        "2,",
        ":",
        "(3abc",
        "\n",
        " ",
        "%3\n",
    ]
)
_VOICE = st.lists(st.one_of(_SIGNS, _SIGNS, st.sampled_from(BARLINES)), max_size=24).map(
    lambda items: " ".join(items)
)


@settings(max_examples=300, deadline=None)
@given(_VOICE, _VOICE)
def test_it_is_what_the_reference_gives(first: str, second: str) -> None:
    abc = tune(first, second)
    expected = reference(abc)
    if expected is not None:
        assert ours(abc) == expected


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet='V:1\n|[]C z"%K2', max_size=80))
def test_nothing_but_a_refusal_is_raised(abc: str) -> None:
    ours(abc)


def test_golden(golden: Path) -> None:
    """All interleaved outputs of the reference, from its own plain ABC and from raw ABC."""
    checked = 0
    for plain in sorted((golden / "pre_ref2/std_abc").glob("*.abc")):
        expected = golden / "pre_ref2/int_abc" / plain.name
        if not expected.exists() or "triple_barlines" in plain.name:
            continue  # in the one left out, the older tools of the reference lose a barline
        assert ours(plain.read_bytes().decode()) == expected.read_bytes().decode(), plain.name
        checked += 1
    assert checked > 30
