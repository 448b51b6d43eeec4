"""Names of files as titles, words and numbers as tempos."""

from __future__ import annotations

import pytest

from clamp_desktop.music import tempo, titles


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("03_valse-triste.mid", "valse triste"),
        ("03_valse-triste.with.dots.mid", "valse triste.with.dots"),
        ("MissKellysReel.abc", "Miss Kellys Reel"),
        ("Bach - Air (arr.).mxl", "Bach - Air (arr.)"),
        ("12.mid", "12"),
        ("bwv-66.6.mxl", "bwv 66.6"),
        ("月の歌.xml", "月の歌"),
        ("1812 overture.mid", "1812 overture"),
        ("___.mid", "___"),
    ],
)
def test_titles(name: str, title: str) -> None:
    assert titles.from_file_name(name) == title


def test_tempo_words() -> None:
    assert all(
        map(tempo.is_tempo_text, ("Andante con moto", "Sehr langsam", "Très vif", "Allegro, ma non troppo"))
    )
    assert not any(
        map(
            tempo.is_tempo_text,
            ("dolce", "in tempo", "All together", "cantabile", "con sordino", "", "Solo", "8va"),
        )
    )
    shortened = (
        "All.o non troppo.",
        "All°",
        "And.te",
        "Mod.to",
        "Allgtto",
        "Tempo Giusto.",
        "Tempo di Mazur",
    )
    assert all(map(tempo.is_tempo_text, shortened))
    assert tempo.suggested_bpm("All.o") == 132
    assert tempo.suggested_bpm("Sehr langsam, bitte") == 48
    assert tempo.suggested_bpm("etwas bewegt") == 112
    assert tempo.suggested_bpm("ad libitum") is None and tempo.suggested_bpm(None) is None


def test_seconds() -> None:
    assert tempo.seconds(4, []) == 2
    assert tempo.seconds(4, [(2, 60), (9, 1)], first=120) == 3
    assert tempo.seconds(4, [(0, 60), (0, 30)]) == 8 or tempo.seconds(4, [(0, 30), (0, 60)]) == 4
    assert tempo.seconds(0, [(0, 60)]) == 0
