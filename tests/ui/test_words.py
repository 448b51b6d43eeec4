import pytest
from PySide6.QtGui import QTextDocument

from clamp_desktop.library.errors import LibraryError
from clamp_desktop.library.searching.query import Hit, Reason, ReasonKind
from clamp_desktop.music.piece import Key, Source
from clamp_desktop.ui import words
from clamp_desktop.ui.right.facts import facts
from tests.ui.rows import make_row


@pytest.mark.parametrize(
    ("key", "said"),
    [
        (None, ""),
        (Key("Bb", "major"), "B♭ major"),
        (Key("F#", "minor"), "F♯ minor"),
        (Key("B", "dorian"), "B dorian"),
    ],
)
def test_keys_are_written_as_musicians_write_them(qapp, key, said):
    assert words.key_name(key) == said


@pytest.mark.parametrize(
    ("seconds", "said"), [(None, ""), (0, ""), (0.3, "0:01"), (272, "4:32"), (3723.4, "1:02:03")]
)
def test_lengths(qapp, seconds, said):
    assert words.length(seconds) == said


@pytest.mark.parametrize(("strength", "steps"), [(0, 1), (0.19, 1), (0.2, 2), (0.5, 3), (0.99, 5), (1, 5)])
def test_strength_has_five_steps(strength, steps):
    assert words.strength_steps(strength) == steps


def test_strength_is_spoken(qapp):
    assert words.strength(0.83) == "83 %, 5 of 5 bars"


@pytest.mark.parametrize(("number", "name"), [(60, "C4"), (69, "A4"), (21, "A0"), (None, "")])
def test_note_names(number, name):
    assert words.note_name(number) == name


def test_why_names_each_reason_once(qapp):
    why = (
        Reason(ReasonKind.SOUNDS_LIKE, "sad waltz"),
        Reason(ReasonKind.FACT, "3/4"),
        Reason(ReasonKind.SOUNDS_LIKE, "waltz"),
        Reason(ReasonKind.TITLE, "Valse"),
    )
    assert words.why(Hit(1, 0.8, why)) == "sounds like · 3/4 · title"


def test_why_in_full_says_what_matched(qapp):
    why = (
        Reason(ReasonKind.TITLE, "The Kesh Jig"),
        Reason(ReasonKind.PATH, "Irish session.abc"),
        Reason(ReasonKind.PATH, "Hymns"),
        Reason(ReasonKind.FACT, "6/8"),
        Reason(ReasonKind.SOUNDS_LIKE, "a jig"),
    )
    assert words.why(Hit(1, 0.8, why)) == "title · file name · folder · 6/8 · sounds like"
    assert words.why_in_full(Hit(1, 0.8, why)).splitlines() == [
        "title: The Kesh Jig",
        "file name: Irish session.abc",
        "folder: Hymns",
        "6/8",
        "sounds like “a jig”",
    ]


def test_the_fold_counts_and_says_what_it_does(qapp):
    assert words.fold(1, unfolded=False) == "1 weaker match — show"
    assert words.fold(79, unfolded=True) == "79 weaker matches — hide"


def test_facts_say_where_they_come_from(qapp):
    lines = {fact.name: fact for fact in facts(make_row(1))}
    assert lines["Key"].value == "B♭ minor"
    assert lines["Key"].note == "estimated from the notes"
    assert lines["Metre"].note == ""
    assert lines["Tempo"].value == "♩ = 60"
    assert lines["Length"].value == "4:32 · 48 bars"
    assert lines["Range"].value == "E2 – C6"
    assert lines["Instruments"].value == "violin, piano"


def test_unknown_facts_are_left_out(qapp):
    row = make_row(
        1,
        key=None,
        metres=(),
        tempo_bpm=None,
        instruments=(),
        duration=0.0,
        measures=0,
        note_count=0,
        lowest=None,
    )
    assert [fact.name for fact in facts(row)] == ["Format"]


def test_a_piece_without_a_title_has_its_files_name(qapp):
    assert words.title(make_row(7, title=None)) == "piece 7"


@pytest.mark.parametrize("source", [Source.ESTIMATED, Source.FILE_NAME])
def test_facts_that_nobody_stated_have_a_note(qapp, source):
    assert words.source_note(source)
    assert not words.source_note(Source.STATED)


def test_our_own_errors_are_said_as_they_are(qapp):
    assert words.trouble(LibraryError("There is no folder Choir.")) == "There is no folder Choir."
    assert "try again" in words.trouble(ValueError("x"))


def test_a_tooltip_shows_tags_from_a_file_and_does_not_follow_them(qapp):
    title = 'Waltz <img src="//stranger/share/x.png"> & <b>more</b>\nline two'
    page = QTextDocument()
    page.setHtml(words.hint(title))
    assert page.toPlainText() == title
    assert words.hint("Tom & Jerry") == "Tom & Jerry"
