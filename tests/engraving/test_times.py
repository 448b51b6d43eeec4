"""When the notes of a score sound: repeats, endings, jumps, ties and changes of tempo."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest
import symusic

from clamp_desktop.engraving.engraver import Engraver, Layout
from clamp_desktop.engraving.times import ScoreTimes
from clamp_desktop.music.piece import UnreadableError

HERE = Path(__file__).parent
HEAD = "X:1\nM:3/4\nL:1/4\nQ:1/4=60\nK:C\n"


@pytest.fixture(scope="module")
def engraver() -> Engraver:
    return Engraver()


def times(engraver: Engraver, tune: str, layout: Layout | None = None) -> ScoreTimes:
    engraver.load(HEAD + tune, layout or Layout())
    return engraver.times()


def test_repeats_and_endings(engraver: Engraver) -> None:
    played = times(engraver, "|:CDE|1 FGA:|2 Bcd|]")
    assert list(played.onsets) == list(range(12))
    assert played.notes[0:3] == played.notes[6:9]  # the first bar again, under the ids of the page
    assert len(set(played.notes)) == 9
    assert list(played.measure_onsets) == [0, 3, 6, 9]
    assert played.measures[0] == played.measures[2]
    assert (played.measures[1] == played.measures[3], played.duration) == (False, 12)
    assert played.times_of(played.notes[1]) == [1, 7]
    assert played.nearest_time_of(played.notes[1], 5) == 7
    assert played.nearest_time_of("nobody", 5) is None


def test_da_capo_al_fine(engraver: Engraver) -> None:
    played = times(engraver, "C3|D3!fine!|E3|F3!D.C.!|]")
    order = [played.measures.index(one) for one in played.measures]
    assert order == [0, 1, 2, 3, 0, 1]


def test_what_sounds(engraver: Engraver) -> None:
    played = times(engraver, "[CEG]2 z|C3|")
    assert len(played.sounding(1.0)) == 3
    assert played.sounding(2.5) == ()
    assert played.sounding(3.0) == played.sounding(5.9) == (played.notes[3],)
    assert played.sounding(-1.0) == played.sounding(6.0) == ()


def test_measures(engraver: Engraver) -> None:
    played = times(engraver, "CDE|FGA|")
    assert [played.measure_at(seconds) for seconds in (-1, 0, 2.9, 3, 99)] == [0, 0, 0, 1, 1]
    assert [played.measure_span(number) for number in (0, 1)] == [(0, 3), (3, 6)]
    assert played.times_of(played.measures[1]) == [3]


def test_measures_as_they_are_written(engraver: Engraver) -> None:
    played = times(engraver, "C3|:D3|E3:|F3|")
    assert len(played.written) == 4
    assert played.span_of_written(1, 2) == (3, 9)  # the first time
    assert played.span_of_written(2, 3) == (6, 9)  # the repeat stands between them
    assert played.span_of_written(3, 99) == (15, 18)
    assert played.span_of_written(7, 9) is None


def test_another_tempo(engraver: Engraver) -> None:
    played = times(engraver, "CDE|[Q:1/4=120]FGA|")
    assert played.onsets == pytest.approx([0, 1, 2, 3, 3.5, 4])
    assert list(played.onset_quarters) == list(range(6))
    assert played.seconds_at(4.5) == pytest.approx(3.75)
    assert played.seconds_at(0.5) == pytest.approx(0.5)


def test_pages_of_the_layout(engraver: Engraver) -> None:
    tune = "CDE|FGA|" * 40
    high, low = times(engraver, tune), times(engraver, tune, Layout(height=900))
    assert set(high.pages.values()) == {1}
    assert max(low.pages.values()) > 2
    assert low.pages[low.notes[0]] == 1
    assert low.pages[low.notes[-1]] == low.pages[low.measures[-1]] == max(low.pages.values())


@pytest.mark.parametrize("name", ["small.abc", "small.krn", "small.mei", "small.musicxml"])
def test_the_midi_file_has_the_same_times(engraver: Engraver, name: str) -> None:
    engraver.load(HERE / name, Layout())
    played = engraver.times()
    score = symusic.Score.from_midi(engraver.midi()).to("second")
    heard = sorted(note.start for track in score.tracks for note in track.notes)
    assert heard == pytest.approx(sorted(played.onsets), abs=0.005)


def test_repeats_and_tempi_in_the_midi_file(engraver: Engraver) -> None:
    played = times(engraver, "|:CDE|[Q:1/4=90]FGA:|[Q:1/4=40]Bcd|]")
    score = symusic.Score.from_midi(engraver.midi()).to("second")
    assert [note.start for note in score.tracks[0].notes] == pytest.approx(list(played.onsets), abs=0.005)


def test_transposed_it_has_the_same_times_and_other_notes(engraver: Engraver) -> None:
    def pitches() -> list[int]:
        return [note.pitch for note in symusic.Score.from_midi(engraver.midi()).tracks[0].notes]

    engraver.load(HEAD + "CDE|", Layout())
    written, before = engraver.times(), pitches()
    engraver.load(HEAD + "CDE|", Layout(), "m3")
    assert list(engraver.times().onsets) == list(written.onsets)
    assert pitches() == [pitch + 3 for pitch in before]


def test_it_travels_between_processes(engraver: Engraver) -> None:
    played = times(engraver, "CDE|")
    again = pickle.loads(pickle.dumps(played))
    assert (again.notes, again.pages) == (played.notes, played.pages)
    assert list(again.onsets) == list(played.onsets)
    assert again.pages.keys() >= {*again.notes, *again.measures}
    kept = {id(one) for one in (*again.pages, *again.notes, *again.measures, *again.written)}
    assert len(kept) == len(again.pages)  # in a long score they would fill several megabytes more


def test_without_a_score_there_are_no_times() -> None:
    engraver = Engraver()
    for ask in (engraver.times, engraver.midi):
        with pytest.raises(UnreadableError):
            ask()
