"""Fonts of engraved pages."""

from __future__ import annotations

import importlib.util
import sys
from importlib.machinery import ModuleSpec

import pytest

from clamp_desktop.engraving.fonts import font_faces


def test_one_face_for_signs_and_four_for_words() -> None:
    loaded = "verovio" in sys.modules
    faces = font_faces()
    assert len(faces) == 5
    assert all(face.startswith(b"wOF2") for face in faces)
    assert ("verovio" in sys.modules) == loaded


def test_without_verovio(monkeypatch: pytest.MonkeyPatch) -> None:
    def nothing(name: str) -> ModuleSpec | None:
        return None

    monkeypatch.setattr(importlib.util, "find_spec", nothing)
    assert font_faces() == []
