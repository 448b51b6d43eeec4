from __future__ import annotations

from clamp_desktop.music.filling import filled
from clamp_desktop.music.notes import Note
from clamp_desktop.music.piece import Key, Source

# a c e, with the weight on a
NOTES = [Note(0, 3, 57), Note(3, 1, 60), Note(4, 1, 64), Note(5, 3, 57)]


def stated(**values: object) -> dict[str, object]:
    return {"title": None, "key": None, "tempo_bpm": None, "duration": 4.0} | values


def test_what_is_missing_is_filled_in_and_says_so() -> None:
    facts = filled(stated(), NOTES, 0, "07_evening-song.krn")
    assert (facts.title, facts.sources["title"]) == ("evening song", Source.FILE_NAME)
    assert (facts.key, facts.sources["key"]) == (Key("A", "minor"), Source.ESTIMATED)
    assert facts.sources["duration"] == Source.ESTIMATED
    assert "tempo_bpm" not in facts.sources


def test_what_is_stated_stays() -> None:
    facts = filled(stated(title="Evening", key=Key("C", "major"), tempo_bpm=90.0), NOTES, 0, "x.krn")
    assert (facts.title, facts.key) == ("Evening", Key("C", "major"))
    assert set(facts.sources.values()) == {Source.STATED}
