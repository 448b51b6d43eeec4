"""Copies of whole folders without their weight."""

from __future__ import annotations

import os
import shutil


def linked_copy(source: str, target: str) -> str:
    """A second name for a file where that is possible: a copy of everything takes a gigabyte."""
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:
        shutil.copy2(source, target, follow_symlinks=False)
    return target
