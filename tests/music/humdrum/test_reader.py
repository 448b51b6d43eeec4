"""Humdrum scores: columns, notes, signs, records, sung words."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clamp_desktop.music.humdrum.lines import parse_humdrum
from clamp_desktop.music.humdrum.notes import read_notes, to_midi
from clamp_desktop.music.humdrum.reader import MENDED, read, read_text
from clamp_desktop.music.midi.file import parse_midi
from clamp_desktop.music.midi.mtf import mtf_text, mtf_to_midi
from clamp_desktop.music.midi.notes import read_parts
from clamp_desktop.music.notes import Note
from clamp_desktop.music.piece import Format, Key, Source, UnreadableError
from clamp_desktop.music.verovio_midi import render_midi

SONG = """\
!!!COM: Nowak, Anna
!!!AGN: Mazurka
!!!OCY: Polska
!!!LYR: Kowalski, Jan
!!!OPR: Two Songs
!!!OTL: Evening
!!!OMD: Andante [quarter=72]
**kern	**kern	**text
*part2	*part1	*part1
*Ipiano	*I"Singstimme	*
*k[f#]	*k[f#]	*
*e:	*e:	*
*M3/4	*M3/4	*
=1-	=1-	=1-
2.E 2.B	4e	Hal-
.	4.g	-le-
.	8f#	|
=2	=2	=2
*^	*	*
2.G	4B	[2.b	-lu-
.	2e	.	.
*v	*v	*	*
=3	=3	=3
2.E	4b]	.
.	8qa	.
.	2e	-ja
==	==	==
*-	*-	*-
!!!END: 2026
"""


def notes_of(text: str) -> dict[int, list[tuple[float, float, int]]]:
    score = read_notes(parse_humdrum(text))
    return {spine: sorted(map(tuple, notes)) for spine, notes in score.notes.items()}


def test_the_facts_of_a_song() -> None:
    piece = read_text(SONG, "song.krn")
    facts = piece.facts
    assert (piece.format, piece.text_kind, piece.remarks) == (Format.KERN, "mtf", ())
    assert (facts.genre, facts.origin) == ("Mazurka", "Polska")
    assert (facts.title, facts.composer, facts.lyricist) == (
        "Two Songs: Evening",
        "Anna Nowak",
        "Jan Kowalski",
    )
    assert facts.lyrics == "Halleluja"
    assert (facts.key, facts.sources["key"]) == (Key("E", "minor"), Source.STATED)
    assert (facts.metres, facts.tempo_words, facts.tempo_bpm) == (("3/4",), "Andante", 72.0)
    assert facts.instruments == ("voice", "piano")
    assert (facts.parts, facts.measures, facts.duration) == (2, 3, 7.5)
    assert (facts.note_count, facts.lowest, facts.highest) == (12, 52, 71)


def test_splits_ties_graces_and_chords() -> None:
    notes = notes_of(SONG)
    assert (3.0, 3.0, 55) in notes[0] and (3.0, 1.0, 59) in notes[0] and (4.0, 2.0, 64) in notes[0]
    assert [note for note in notes[1] if note[2] == 71] == [(3.0, 4.0, 71)]
    assert (6.875, 0.125, 69) in notes[1]


@pytest.mark.parametrize(
    ("token", "length", "pitch"),
    [
        ("4c", 1.0, 60),
        ("8.cc#", 0.75, 73),
        ("2BB--", 2.0, 45),
        ("0G", 8.0, 55),
        ("00G", 16.0, 55),
        ("3%2d", 8 / 3, 62),
        ("12e-/L", 1 / 3, 63),
        ("(4..f;", 1.75, 65),
    ],
)
def test_durations_and_pitches(token: str, length: float, pitch: int) -> None:
    ((onset, duration, number),) = notes_of(f"**kern\n{token}\n*-\n")[0]
    assert (onset, number) == (0.0, pitch)
    assert duration == pytest.approx(length)


def test_the_model_text_plays_the_notes() -> None:
    text = read_text(SONG, "song.krn").text
    (first, *_) = text.split("\n")
    assert first == "ticks_per_beat 480"
    assert "set_tempo 833333 0" in text
    assert "key_signature Em 0" in text
    midi = parse_midi(mtf_to_midi(text))
    played = sorted(note for part in read_parts(midi) for note in part.notes)
    assert len(played) == 12
    assert Note(0.0, 3.0, 52) in played


def test_verovio_hears_the_same() -> None:
    theirs = parse_midi(render_midi(SONG, "humdrum"))
    ours = to_midi(read_notes(parse_humdrum(SONG)), {})
    heard = [
        {
            (round(note.onset, 1), note.pitch)
            for part in read_parts(midi)
            for note in part.notes
            if note.pitch != 69
        }
        for midi in (theirs, ours)
    ]
    assert heard[0] == heard[1]


def test_without_a_stated_key_the_signature_helps() -> None:
    facts = read_text("**kern\n*k[f#]\n*M2/4\n4d\n4B\n4G\n4r\n*-\n", "03_old-tune.krn").facts
    assert (facts.key, facts.sources["key"]) == (Key("G", "major"), Source.ESTIMATED)
    assert (facts.title, facts.sources["title"]) == ("old tune", Source.FILE_NAME)
    assert facts.tempo_bpm is None


def test_modes() -> None:
    assert read_text("**kern\n*D:dor\n4d\n*-\n", "x.krn").facts.key == Key("D", "dorian")
    assert read_text("**kern\n*E-:\n4d\n*-\n", "x.krn").facts.key == Key("Eb", "major")


@pytest.mark.parametrize(
    "text",
    [
        "**kern\t**kern\n4c\n4d\t4e\n*-\t*-\n",  # a column is missing
        "**kern\t**kern\n4c\t4e\t4g\n*-\t*-\n",  # one too many
        "**kern\t**kern\n4c\t4e\n",  # the end is missing
    ],
)
def test_wrong_columns_are_mended(text: str) -> None:
    piece = read_text(text, "x.krn")
    assert piece.remarks == (MENDED,)
    assert piece.facts.note_count >= 2


def test_filters_in_a_file_are_not_run() -> None:
    score = parse_humdrum("!!!filter: shed -e 's/c/d/'\n**kern\n4c\n*-\n")
    assert not any("filter" in line for line in score.lines)


@pytest.mark.parametrize("text", ["**kern\n4r\n*-\n", "**text\nla\n*-\n", "no music", "**kern\n*-\n"])
def test_scores_without_notes(text: str) -> None:
    with pytest.raises(UnreadableError, match="no notes"):
        read_text(text, "x.krn")


def test_endless_splitting_is_refused() -> None:
    with pytest.raises(UnreadableError, match="columns"):
        read_text("**kern\n" + "*^\n" * 2000, "x.krn")


def test_problems_instead_of_exceptions(tmp_path: Path) -> None:
    path = tmp_path / "x.krn"
    path.write_text("**kern\n4r\n*-\n")
    assert read(path).problems
    assert read(tmp_path / "missing.krn").problems


SIGNS = "4c 8.dd- 2r . *^ *v *x *+ *- =1 [4e 4e] 4_e qf *M3/0 *MM0 0%0a 4c#q"
CELLS = st.sampled_from([*SIGNS.split(), ""])


@given(st.lists(st.lists(CELLS, min_size=1, max_size=4), max_size=20))
def test_random_columns_never_raise(rows: list[list[str]]) -> None:
    text = "**kern\t**kern\n" + "\n".join("\t".join(row) for row in rows)
    try:
        piece = read_text(text, "x.krn")
    except UnreadableError:
        return
    assert mtf_text(parse_midi(mtf_to_midi(piece.text))) == piece.text


@pytest.mark.parametrize("stated", ["Chopin, Fryderyk", "[Chopin], [Fryderyk]", "[Chopin, Fryderyk]"])
def test_conclusions_of_a_cataloguer_are_read_without_their_brackets(tmp_path: Path, stated: str) -> None:
    path = tmp_path / "a.krn"
    path.write_text(f"!!!COM: {stated}\n**kern\n4c\n4d\n*-\n", encoding="utf-8")
    assert read(path).pieces[0].facts.composer == "Fryderyk Chopin"


@pytest.mark.parametrize(
    ("records", "sign", "words", "bpm"),
    [
        (
            "!!!OMD: ALLEGRO MOLTO AGITATO.\n!!!OMD: [quarter-dot]=96.\n",
            "*MM96\n",
            "ALLEGRO MOLTO AGITATO",
            144,
        ),
        ("!!!OMD: All.o non troppo.\n", "", "All.o non troppo", None),
        ("!!!OMD:\n!!!OMD-mod: Più vivace\n", "", "Più vivace", None),
        ("!!!OMD: [half]=60\n", "*MM130\n", None, 130),
    ],
)
def test_tempos_as_editions_write_them(records: str, sign: str, words: str | None, bpm: float | None) -> None:
    facts = read_text(f"{records}**kern\n{sign}4c\n4d\n*-\n", "a.krn").facts
    assert (facts.tempo_words, facts.tempo_bpm) == (words, bpm)
    if bpm:
        assert facts.duration == pytest.approx(120 / bpm, abs=0.01)
