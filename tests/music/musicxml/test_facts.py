"""What a MusicXML score says of itself."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from clamp_desktop.music.musicxml import facts as xml_facts
from clamp_desktop.music.musicxml import reader as musicxml
from clamp_desktop.music.musicxml import tree as xml_tree
from clamp_desktop.music.musicxml import words as xml_words
from clamp_desktop.music.musicxml.notes import walk_all
from clamp_desktop.music.piece import Facts, Key, Source

sys.path.insert(0, str(Path(__file__).parents[1]))
from scores import note, part, score

DATA = Path(__file__).parents[1] / "data"


def facts(parts: dict[str, str], head: str = "") -> Facts:
    return xml_facts.facts(xml_tree.parse(score(parts, head).encode()).root, "02_a_file.xml")


def test_a_whole_score() -> None:
    found = xml_facts.facts(musicxml.load((DATA / "barcarole.musicxml").read_bytes()).root, "x.xml")
    assert (found.title, found.composer, found.lyricist) == (
        "Barcarole",
        "The makers of CLaMP Desktop",
        "Nobody",
    )
    assert found.lyrics == "Rowing home we go then now."
    assert found.key == Key("G", "major") and found.sources["key"] is Source.ESTIMATED  # no mode is written
    assert (found.metres, found.tempo_bpm, found.tempo_words) == (("6/8",), 75.0, "Andantino")
    assert found.instruments == ("voice", "piano")
    assert (found.parts, found.measures, found.note_count) == (3, 4, 30)
    assert (found.lowest, found.highest) == (38, 74)
    assert found.duration == pytest.approx(12 * 60 / 75)
    assert found.sources["title"] is Source.STATED


WORK = "<work>{number}<work-title>{work}</work-title></work>"


@pytest.mark.parametrize(
    ("head", "title"),
    [
        (WORK.format(work="Dichterliebe", number=""), "Dichterliebe"),
        ("<movement-title>Im Mai</movement-title>", "Im Mai"),
        (
            WORK.format(work="Dichterliebe", number="<work-number>Op.48</work-number>")
            + "<movement-number>1</movement-number><movement-title>Im Mai</movement-title>",
            "Dichterliebe, Op.48: 1. Im Mai",
        ),
        (WORK.format(work="Im Mai", number="") + "<movement-title>im mai</movement-title>", "im mai"),
        (WORK.format(work="song.mxl", number=""), "a file"),
        (WORK.format(work="Untitled score", number=""), "a file"),
        (
            '<credit page="1"><credit-type>title</credit-type><credit-words>Printed</credit-words></credit>',
            "Printed",
        ),
        (
            '<credit page="1"><credit-words font-size="10">Small</credit-words></credit>'
            '<credit page="1"><credit-words font-size="24">Large</credit-words></credit>'
            '<credit page="2"><credit-words font-size="30">Later</credit-words></credit>',
            "Large",
        ),
        ("", "a file"),
    ],
)
def test_titles(head: str, title: str) -> None:
    found = facts({"Flute": part("c5")}, head)
    assert found.title == title
    assert (found.sources["title"] is Source.FILE_NAME) == (title == "a file")


def test_people() -> None:
    named = facts(
        {"Flute": part("c5")},
        '<identification><creator type="composer">Clara\n Schumann</creator>'
        '<creator type="poet">Heine</creator>'
        '<creator type="arranger">Somebody</creator></identification>',
    )
    assert (named.composer, named.lyricist) == ("Clara Schumann", "Heine")
    printed = facts(
        {"Flute": part("c5")},
        '<credit page="1"><credit-words justify="right">© 2004</credit-words></credit>'
        '<credit page="1"><credit-words justify="right">Clara Schumann</credit-words></credit>',
    )
    assert printed.composer == "Clara Schumann"


def test_stated_modes_are_kept_and_missing_ones_estimated() -> None:
    assert facts({"Flute": part("d5 a4", mode="dorian")}).key == Key("D", "dorian")
    plain = "a4 b4 c5 d5|e5 g#5 a5 a4|e5 d5 c5 b4|a4 c5 e5 a4"
    minor = facts({"Flute": part(plain)})
    assert minor.key == Key("A", "minor") and minor.sources["key"] is Source.ESTIMATED
    stated = facts({"Flute": part(plain, mode="major")})
    assert stated.key == Key("C", "major") and stated.sources["key"] is Source.STATED
    assert facts({"Flute": part("f#5 a#5 c#5 f#4", fifths=6, mode="major")}).key == Key("F#", "major")


def test_transposing_instruments_sound_elsewhere() -> None:
    transposed = part("d5 f#5 a5 d5", fifths=2).replace(
        "</clef>", "</clef><transpose><diatonic>-1</diatonic><chromatic>-2</chromatic></transpose>"
    )
    found = facts({"Clarinet in Bb": transposed})
    assert found.key == Key("C", "major")
    assert (found.lowest, found.highest) == (72, 79)


def test_metres() -> None:
    sums = part("c5").replace("<beats>4</beats>", "<beats>3+2</beats>").replace("type>4<", "type>8<")
    assert facts({"Flute": sums}).metres == ("3+2/8",)
    mixed = part("c5").replace("</beat-type>", "</beat-type><beats>3</beats><beat-type>8</beat-type>")
    assert facts({"Flute": mixed}).metres == ("4/4+3/8",)
    free = part("c5").replace("<beats>4</beats><beat-type>4</beat-type>", "<senza-misura/>")
    assert facts({"Flute": free}).metres == ()


def direction(inner: str, after: str = "") -> str:
    return f"<direction><direction-type>{inner}</direction-type>{after}</direction>"


def test_tempos() -> None:
    mark = "<metronome><beat-unit>half</beat-unit><per-minute>c. 60</per-minute></metronome>"
    found = facts(
        {"Flute": part("c5 d5 e5 f5", first=direction(mark) + direction("<words>Sehr langsam (   )</words>"))}
    )
    assert (found.tempo_bpm, found.tempo_words, found.duration) == (120.0, "Sehr langsam", 2.0)
    dolce = facts({"Flute": part("c5", first=direction("<words>dolce</words>"))})
    assert (dolce.tempo_bpm, dolce.tempo_words) == (None, None)
    assert dolce.sources["duration"] is Source.ESTIMATED
    lively = facts(
        {"Flute": part("c5", first=direction("<words>Frisch und keck</words>", '<sound tempo="130"/>'))}
    )
    assert (lively.tempo_bpm, lively.tempo_words) == (130.0, "Frisch und keck")
    slowing = facts({"Flute": part('c5 d5|<sound tempo="60"/> e5 f5', first='<sound tempo="120"/>')})
    assert slowing.duration == 3.0


def test_instruments_come_from_names_then_sounds_then_programs() -> None:
    xml = score(
        {"Violine 2": part("c5"), "X1": part("c5"), "X2": part("c5"), "X3": part("c5"), "Oboe": part("r")}
    )
    channel = (
        "<midi-instrument><midi-channel>{}</midi-channel><midi-program>{}</midi-program></midi-instrument>"
    )
    settings = {
        "P2": "<score-instrument><instrument-sound>wind.flutes.flute</instrument-sound></score-instrument>",
        "P3": channel.format(3, 43),
        "P4": channel.format(10, 1),
    }
    for name, inner in settings.items():
        start = xml.index("</score-part>", xml.index(f'<score-part id="{name}"'))
        xml = xml[:start] + inner + xml[start:]
    root = xml_tree.parse(xml.encode()).root
    assert xml_facts.facts(root, "x").instruments == ("violin", "flute", "cello", "drums")


def test_notes_ties_chords_graces_and_voices() -> None:
    tied = note("c5", 4, '<tie type="start"/>') + note("c5", 2, '<tie type="stop"/>') + note("c5", 2)
    below = "<backup><duration>8</duration></backup>" + note("c4", 8)
    chord = note("e4", 8).replace("<note>", "<note><chord/>")
    grace = note("d5", 1).replace("<note>", "<note><grace/>").replace("<duration>1</duration>", "")
    hidden = note("b5").replace("<note>", '<note print-object="no">')
    walked = walk_all(
        xml_tree.parse(score({"Piano": part(tied + below + chord + grace + hidden)}).encode()).root
    )[0]
    assert [tuple(found) for found in walked.notes] == [
        (0, 3, 72),
        (3, 1, 72),
        (0, 4, 60),
        (0, 4, 64),
        (4, 0, 74),
    ]
    assert walked.length == 5


def test_drums_count_as_notes_without_pitch() -> None:
    drum = "<note><unpitched/><duration>2</duration></note>"
    found = facts({"Drumset": part(drum * 3)})
    assert (found.note_count, found.lowest, found.instruments) == (3, None, ("drums",))


def sung(*syllables: tuple[str, str], verse: str = "1") -> str:
    return "".join(
        note("c5", 2, f'<lyric number="{verse}"><syllabic>{kind}</syllabic><text>{text}</text></lyric>')
        for text, kind in syllables
    )


def test_lyrics_run_verse_by_verse_and_part_by_part() -> None:
    words = sung(("Hal", "begin"), ("le", "middle"), ("lu", "end"), ("Lord", "single"))
    other = sung(("Er", "begin"), ("bar", "middle"), ("me", "end"), ("dich", "single"), verse="2")
    found = facts(
        {"Soprano": part(words + other), "Alto": part(words), "Bass": part(sung(("Amen", "single")))}
    )
    assert found.lyrics == "Hallelu Lord\nErbarme dich\nAmen"


def test_letters_of_analysis_are_not_lyrics() -> None:
    assert facts({"Violin": part(sung(("a", "single"), ("a", "single"), ("b", "single")))}).lyrics is None


@pytest.mark.parametrize(
    ("syllables", "text"),
    [
        ([("s'é-", False), ("lève", False)], "s'élève"),
        ([("i", True), ("–\xa0ma", True), ("ge", False)], "image"),
        ([("月", False), ("が", False), ("moon", False)], "月が moon"),
        ([("1. Glo", True), ("ry", False)], "Glory"),
    ],
)
def test_running_text(syllables: list[tuple[str, bool]], text: str) -> None:
    assert xml_words.running_text(syllables) == text


def test_nonsense_numbers_do_no_harm() -> None:
    xml = score({"Flute": part("c5 d5")})
    changes = {
        "octave>5": "nan",
        "duration>2": "inf",
        "fifths>0": "1e300",
        "divisions>2": "0",
        "beats>4": "x",
    }
    for old, new in changes.items():
        xml = xml.replace(f"<{old}", f"<{old.partition('>')[0]}>{new}")
    found = xml_facts.facts(xml_tree.parse(xml.encode()).root, "x.xml")
    assert found.duration == 0.0


def test_the_speed_may_stand_with_the_words_after_a_prelude_of_rests() -> None:
    start = direction("<words>Moderato</words>", '<sound tempo="114"/>')
    found = facts({"Voice": part(f"c4 g5|r r r r|{start} c5 d5 e5 f5")})
    assert (found.tempo_words, found.tempo_bpm) == ("Moderato", 114)
