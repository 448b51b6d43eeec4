"""Cutting music into patches."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clamp_desktop.model.patches import patchify


def bodies(text: str) -> list[str]:
    """What stands between the begin and the end patch, without padding and marks."""
    rows = patchify(text)[1:-1]
    return [bytes(row).rstrip(b"\0").removeprefix(b"\1").removesuffix(b"\2").decode() for row in rows]


@pytest.mark.parametrize("ref", ["ref2", "ref3"])
def test_equals_the_reference_on_whole_pieces(golden: Path, ref: str) -> None:
    folder = golden / f"pre_{ref}"
    with np.load(folder / "patches.npz") as expected:
        for name in expected.files:
            kind = "mtf" if name.endswith(".mtf") else "int_abc"
            text = (folder / kind / name).read_bytes().decode()
            text = text.replace("L:1/8\n", "") if ref == "ref3" else text
            assert np.array_equal(patchify(text), expected[name]), name


def test_equals_the_reference_on_odd_strings(golden: Path) -> None:
    for name, case in json.loads((golden / "pre_ref2/patch_edge.json").read_text(encoding="utf-8")).items():
        if "patches" in case:
            assert patchify(case["input"]).tolist() == case["patches"], name


@pytest.mark.parametrize("text", ["", "|", "\n", "A", "C D E F", "\ud800"])
def test_text_without_a_bar_gives_begin_and_end_alone(text: str) -> None:
    assert patchify(text).tolist() == [[1] * 64, [1] + [2] * 63]


def test_bars_and_headers_of_abc() -> None:
    text = "%%score 1\nK:D\n|:[V:1]d2|[V:2]f2:|\n[V:1]a|]"
    assert bodies(text) == ["%%score 1\n", "K:D\n", "|:[V:1]d2|", "[V:2]f2:|\n", "[V:1]a|]\n"]


def test_what_stands_after_the_last_barline_is_lost() -> None:
    assert bodies("[V:1]A|B|C\n") == ["[V:1]A|", "B|\n"]


def test_messages_of_one_type_share_a_patch_while_they_fit() -> None:
    note = "note_on 1000 0 60 80\n"
    text = "ticks_per_beat 480\n" + note * 5 + "note_off 0 0 60 0\n"
    arguments = "1000 0 60 80"
    assert bodies(text) == [
        "ticks_per_beat 480\n",
        f"note_on {arguments}\t{arguments}\t{arguments}\t{arguments}\n",
        note,
        "note_off 0 0 60 0\n",
    ]


def test_letters_beyond_ascii_are_transliterated() -> None:
    assert bodies('[V:1]"^très vif ♭日"A|') == ['[V:1]"^tres vif Ri "A|\n']


def test_a_long_bar_loses_its_rest_and_its_end_mark() -> None:
    row = patchify("C" * 80 + "|")[1]
    assert row.tolist() == [1] + [ord("C")] * 63


@given(st.text() | st.text(alphabet="|:[]\nA1 %K", max_size=200))
def test_any_text_gives_whole_patches(text: str) -> None:
    patches = patchify(text)
    assert patches.dtype == np.uint8
    assert patches.shape[1] == 64
    assert len(patches) >= 2
    assert patches.max() < 128
    assert (patches[:, 0] == 1).all()


@given(st.lists(st.text(alphabet="ticks_per_beat note_on 0123", max_size=30), max_size=20))
def test_any_messages_give_whole_patches(lines: list[str]) -> None:
    text = "\n".join(["ticks_per_beat 480", *lines])
    together = "".join(bodies(text))
    assert together.startswith("ticks_per_beat")
