"""What Verovio is given to draw."""

from pathlib import Path

import pytest

from clamp_desktop.engraving import abc
from clamp_desktop.engraving.notation import NO_NOTATION, notations
from clamp_desktop.music.piece import UnreadableError
from clamp_desktop.music.text_cache import TextCache

HERE = Path(__file__).parent


def test_kern_is_drawn_as_it_is_read() -> None:
    """Mended, and without records that would have Verovio work on the score."""
    (drawn,) = notations("!!!COM: Nobody\n!!!filter: shed -e s/c/d/\n**kern\t**kern\n4c\n4d\t4e\textra\n")
    assert drawn.format == "humdrum"
    assert drawn.text == "!!!COM: Nobody\n**kern\t**kern\n4c\t.\n4d\t4e\n*-\t*-\n"


@pytest.mark.parametrize(("name", "format_"), [("small.musicxml", "xml"), ("small.mei", "mei")])
def test_xml_comes_without_its_declaration(name: str, format_: str) -> None:
    (drawn,) = notations(HERE / name)
    assert drawn.format == format_
    assert "<?xml" not in drawn.text


def test_mei_is_drawn_as_it_is_read() -> None:
    score = (HERE / "small.mei").read_text("utf-8").replace('meter.unit="4"', 'meter.unit="0"')
    (drawn,) = notations(score)
    assert 'meter.count="3"' in drawn.text
    assert "meter.unit" not in drawn.text


def test_mei_that_loads_other_files_stays_closed() -> None:
    entity = '<!DOCTYPE mei [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    with pytest.raises(UnreadableError, match="stays closed"):
        notations(f'{entity}<mei xmlns="http://www.music-encoding.org/ns/mei"><p>&x;</p></mei>')


def test_a_tune_is_converted_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By its content, whatever the file is called; what the converter cannot follow is not tried again."""
    converted: list[str] = []
    real = abc.to_musicxml

    def convert(tune: str) -> str | None:
        converted.append(tune)
        return real(tune) if "K:C" in tune else None

    monkeypatch.setattr(abc, "to_musicxml", convert)
    tune = "X:1\nT:One\nK:C\nCDEF|\n"
    first = notations(tune, TextCache(tmp_path / "cache", 10_000))
    (tmp_path / "other.abc").write_text(tune)
    assert notations(tmp_path / "other.abc", TextCache(tmp_path / "cache", 10_000)) == first
    assert notations(tune) == first
    assert len(converted) == 2
    cache = TextCache(tmp_path / "cache", 10_000)
    hopeless = [notations("X:1\nK:D\nDEFG|\n", cache) for _ in range(2)]
    assert [[one.format for one in drawn] for drawn in hopeless] == [["abc"], ["abc"]]
    assert len(converted) == 3
    changed = notations(tune.replace("CDEF", "GABc"), cache)
    assert changed != first


def test_abc_has_two_ways() -> None:
    assert [one.format for one in notations(HERE / "small.abc")] == ["xml", "abc"]


def test_midi_has_nothing_to_draw() -> None:
    with pytest.raises(UnreadableError) as refused:
        notations("ticks_per_beat 480\n")
    assert str(refused.value) == NO_NOTATION
