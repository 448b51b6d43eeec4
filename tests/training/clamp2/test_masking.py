"""What M3 has to rebuild, and what it sees."""

from __future__ import annotations

import random

import numpy as np

from clamp_desktop.model.patches import patchify
from clamp_desktop.training.clamp2.config import Masking
from clamp_desktop.training.clamp2.masking import MASK, hide

PATCHES = patchify("L:1/8\nK:C\n" + "".join(f"[V:1]{'CDEFGABc'[i % 8]}{i}defgab|\n" for i in range(398)))


def test_shares_are_those_of_the_paper() -> None:
    seen, asked = hide(PATCHES, Masking(), random.Random(1))
    assert asked.sum() == 181  # 45 % of 402, rounded up
    assert (seen[~asked] == PATCHES[~asked]).all()
    blank = (seen == MASK).all(1)
    changed = (seen != PATCHES).any(1)
    assert not (blank & ~asked).any()
    assert 0.72 < blank.sum() / 181 < 0.88
    assert 0.05 < (changed & ~blank).sum() / 181 < 0.16
    assert 0.05 < (asked & ~changed).sum() / 181 < 0.16


def test_shuffled_patches_keep_their_characters_and_marks() -> None:
    seen, asked = hide(PATCHES, Masking(share=1.0, masked=0.0, shuffled=1.0), random.Random(1))
    assert asked.all()
    assert (np.sort(seen, 1) == np.sort(PATCHES, 1)).all()
    assert (seen[:, 0] == 1).all()
    assert ((seen == 2).argmax(1) == (PATCHES == 2).argmax(1)).all()


def test_one_kind_for_all_patches_of_a_piece() -> None:
    kinds = set()
    for seed in range(60):
        seen, asked = hide(PATCHES[:20], Masking(one_kind=True), random.Random(seed))
        blank = (seen == MASK).all(1)
        assert blank.sum() in (0, asked.sum())
        kinds.add((bool(blank.any()), bool((seen != PATCHES[:20]).any())))
    assert kinds == {(True, True), (False, True), (False, False)}
