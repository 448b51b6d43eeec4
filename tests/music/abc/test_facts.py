"""What a tune of ABC says of itself."""

from __future__ import annotations

import pytest

from clamp_desktop.music.abc import facts as abc_facts
from clamp_desktop.music.abc import tune as abc_tune
from clamp_desktop.music.abc.notes import voice_notes
from clamp_desktop.music.abc.signs import barline, joined_barlines, key_signature, metre, tempo, unit_length
from clamp_desktop.music.notes import Note
from clamp_desktop.music.piece import Facts, Key, Source


def facts(text: str) -> Facts:
    return abc_facts.facts(abc_tune.parse(text), "a_file.abc")


def notes(music: str, head: str = "M:4/4\nL:1/4\nK:C\n") -> list[Note]:
    tune = abc_tune.parse(f"X:1\n{head}{music}\n")
    return voice_notes(tune, next(iter(tune.voices.values()))).notes


def pitches(music: str, key: str = "C") -> list[int]:
    return [note.pitch for note in notes(music, f"L:1/4\nK:{key}\n")]


def test_a_whole_tune() -> None:
    found = facts(
        "X:1\nT:The Wren\nT:Another name\nC:Music: Ann Wren, 1880. Words: Tom Sparrow\n"
        "R:slow air\nO:Ireland; Kerry\nM:3/4\nL:1/8\n"
        'Q:"Allegretto" 1/4=96\nK:Ddor\nV:1 nm="Violin"\nV:2 nm="Singstimme"\n'
        "V:1\nd2 f2 a2|d'6|]\nV:2\nD6|A,6|]\n"
        "w: Hal-le lu~ja\nW:All join in.\n"
    )
    assert (found.title, found.composer, found.lyricist) == ("The Wren", "Ann Wren", "Tom Sparrow")
    assert (found.genre, found.origin) == ("slow air", "Ireland; Kerry")
    assert found.lyrics == "Halle lu ja\nAll join in."
    assert found.key == Key("D", "dorian")
    assert (found.metres, found.tempo_bpm, found.tempo_words) == (("3/4",), 96.0, "Allegretto")
    assert found.instruments == ("violin", "voice")
    assert (found.parts, found.measures, found.note_count) == (2, 2, 6)
    assert (found.lowest, found.highest, found.polyphony) == (57, 86, 2.0)
    assert found.duration == pytest.approx(6 * 60 / 96, abs=0.01)
    assert found.sources["key"] is Source.STATED


def test_a_bare_tune() -> None:
    found = facts("X:1\nK:none\nCEGc|GEC2|\n")
    assert found.title == "a file" and found.sources["title"] is Source.FILE_NAME
    assert found.key == Key("C", "major") and found.sources["key"] is Source.ESTIMATED
    assert found.composer is None and found.tempo_bpm is None and found.instruments == ()


def test_composers_as_people_write_them() -> None:
    assert facts("X:1\nC:Trad.\nK:C\nC|").composer == "Trad."
    hymn = facts(
        "X:1\nC:Words: R. Heber, 1826.\n"
        "C:Music: 'Nicaea' J. B. Dykes, 1861. Setting: H.\nC:copyright: none\nK:C\nC|"
    )
    assert (hymn.composer, hymn.lyricist) == ("J. B. Dykes", "R. Heber")


def test_keys_change_accidentals_hold_for_the_bar() -> None:
    assert pitches("F ^C C =F|C F", "D") == [66, 61, 61, 65, 61, 66]
    assert pitches("B _B,, [K:F] B c'") == [71, 46, 70, 84]
    assert pitches("F C", "HP") == [66, 61]
    assert pitches("F B", "C ^f _b") == [66, 70]
    assert pitches("C", "C treble-8") == [48]
    assert pitches("C", "C transpose=-2") == [58]


def test_lengths() -> None:
    assert [note.duration for note in notes("C2 D/ E// F3/2 G")] == [2, 0.5, 0.25, 1.5, 1]
    assert [note.duration for note in notes("C>D E<<F")] == [1.5, 0.5, 0.25, 1.75]
    assert [float(note.duration) for note in notes("(3CDE (2CD (3:2:2C2D F")] == pytest.approx(
        [2 / 3] * 3 + [1.5, 1.5] + [4 / 3, 2 / 3, 1]
    )
    assert [note.duration for note in notes("{c}d")] == [0, 1]


def test_ties_join_and_chords_sound_together() -> None:
    assert notes("C2-|C D- D2-|z") == [Note(0, 3, 60), Note(3, 3, 62)]
    assert notes("[CE-]2 [EG]|") == [Note(0, 2, 60), Note(0, 3, 64), Note(2, 1, 67)]
    assert notes("[CE]4-|[CE]4") == [Note(0, 8, 60), Note(0, 8, 64)]
    assert notes("C4 & E2 G2|c") == [Note(0, 4, 60), Note(0, 2, 64), Note(2, 2, 67), Note(4, 1, 72)]


@pytest.mark.parametrize(
    ("value", "key"),
    [
        ("G", Key("G", "major")),
        ("Em", Key("E", "minor")),
        ("A Dorian", Key("A", "dorian")),
        ("F#mixolydian", Key("F#", "mixolydian")),
        ("Bb Lyd clef=bass", Key("Bb", "lydian")),
        ("Gmin", Key("G", "minor")),
        ("C bass", Key("C", "major")),
        ("none", None),
        ("", None),
    ],
)
def test_keys(value: str, key: Key | None) -> None:
    assert key_signature(value).key == key


def test_signatures() -> None:
    assert key_signature("Eb").alterations == {"B": -1, "E": -1, "A": -1}
    assert key_signature("Emin").alterations == {"F": 1}
    assert key_signature("D exp _b").alterations == {"B": -1}


def test_metres_units_and_tempos() -> None:
    assert [metre(value) for value in ("C", "C|", "6/8", "(2+3)/8", "none", "3/0")] == [
        "4/4",
        "2/2",
        "6/8",
        "2+3/8",
        None,
        None,
    ]
    assert str(unit_length("", "2/4")) == "1/16" and str(unit_length("", "6/8")) == "1/8"
    eighth = unit_length("1/8", "")
    assert tempo("120", eighth).bpm == 60
    assert tempo("3/8=60", eighth).bpm == 90
    assert tempo("C3=60", eighth).bpm == 90
    assert tempo('"Slow"', eighth) == (None, "Slow")
    assert tempo("1/4=0", eighth).bpm is None


def test_barlines() -> None:
    signs = ["|", "||", "|||", "|]", "[|", "[|]", ":|", ":||", "||:", "::", ":|:", ":||:"]
    assert [barline(sign) for sign in signs] == [
        "|",
        "||",
        "||",
        "|]",
        "[|",
        "|",
        ":|",
        ":|",
        "|:",
        "::",
        "::",
        "::",
    ]
    assert joined_barlines(":|", "|:") == "::"
    assert joined_barlines("|1", "||") == "||1"
    assert joined_barlines("|]", "|") == "|]"


def test_instruments_from_midi_programs() -> None:
    assert facts("X:1\n%%MIDI program 73\nK:C\nC|").instruments == ("flute",)
    assert facts("X:1\nK:C\nV:1\n%%MIDI program 1 40\nC|\nV:2\n%%MIDI program 42\nC|").instruments == (
        "violin",
        "cello",
    )


@pytest.mark.parametrize(
    ("aligned", "text"),
    [
        ("Hal- le-lu-jah_ * | A~men", "Hallelujah A men"),
        ("1. All glo- ry, laud and hon- or,", "All glory, laud and honor,"),
        ("mo- - ther\\-in\\-law _ _", "mother-in-law"),
        ("* * sing __ |", "sing"),
    ],
)
def test_syllables(aligned: str, text: str) -> None:
    assert abc_facts.joined_syllables(aligned) == text


@pytest.mark.parametrize(
    ("note", "words"),
    [
        ('"With spirit"', "With spirit"),
        ('"Plaintively." "Collected by nobody."', "Plaintively"),
        ('"Collected by nobody"', None),
    ],
)
def test_a_manner_of_playing_may_stand_as_a_note(note: str, words: str | None) -> None:
    tune = abc_tune.parse(f"X:1\nT:Air\nN:{note}\nK:C\nCDEF|\n")
    assert abc_facts.facts(tune, "air.abc").tempo_words == words


def test_a_line_that_continues_the_words_names_no_composer() -> None:
    credit = "C:Words: st. 1-2 by Ann Wren, 1841.\nC:st. 6 by Tom Sparrow.\nC:Music: 'Air' Jo Finch, 1856.\n"
    found = abc_facts.facts(abc_tune.parse(f"X:1\nT:Air\n{credit}K:C\nCDEF|\n"), "air.abc")
    assert found.composer == "Jo Finch"
