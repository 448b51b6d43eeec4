"""What a synthesiser makes of a performance: when, how high, who, how loud."""

from __future__ import annotations

import mido
import numpy as np
import pytest

from clamp_desktop.playback.performing import perform
from clamp_desktop.playback.synthesiser import Synthesiser
from tests.playback import midi
from tests.playback.sounding import RATE, beats, energy, onsets, pitch, render, take


def test_notes_sound_when_they_should() -> None:
    """Strokes every half second, to a few milliseconds, and nothing after the last has died away."""
    heard = render(take(), beats(6))
    assert onsets(heard) == pytest.approx([0, 0.5, 1, 1.5, 2, 2.5], abs=0.012)
    assert len(heard) < 6.0 * RATE
    assert np.abs(heard[-100:]).max() < 0.001


@pytest.mark.parametrize("speed", [0.25, 0.5, 2.0])
def test_speed_changes_the_time_and_not_the_pitch(speed: float) -> None:
    """The music is timed anew; the wave is not stretched."""
    performance = perform(midi.file(midi.track([(0, 2, 69), (2, 2, 69)], 0, 73)))
    heard = render(take(speed=speed), performance)
    assert pitch(heard[: round(0.9 / speed * RATE)]) == pytest.approx(440, rel=0.01)
    assert onsets(render(take(speed=speed), beats(4))) == pytest.approx(
        [n * 0.5 / speed for n in range(4)], abs=0.012
    )


def test_playing_from_the_middle() -> None:
    """A note that begins at the very place is there; those before are not."""
    performance = beats(6)
    assert onsets(render(take(start=1.0), performance)) == pytest.approx([0, 0.5, 1, 1.5], abs=0.012)
    assert onsets(render(take(start=1.2), performance)) == pytest.approx([0.3, 0.8, 1.3], abs=0.012)
    assert energy(render(take(start=10.0), performance)) == 0.0


def test_a_long_note_is_there_when_one_begins_in_its_middle() -> None:
    """As loud as if it had been played from its beginning, without a new stroke."""
    organ = perform(midi.file(midi.track([(0, 16, 60)], 0, 19)))
    whole = render(take(), organ)
    middle = render(take(start=4.0), organ)
    assert energy(middle[:4410]) == pytest.approx(energy(whole[4 * RATE : 4 * RATE + 4410]), rel=0.3)


def test_instruments_set_before_the_place_are_kept() -> None:
    """Loudness and programs that were said long before still hold."""
    soft = midi.track([(n, 1, 60) for n in range(8)], 0, 19)
    soft.insert(1, mido.Message("control_change", control=7, value=20))
    loud = midi.track([(n, 1, 60) for n in range(8)], 0, 19)
    quiet = energy(render(take(start=2.0), perform(midi.file(soft)), RATE))
    assert quiet < 0.2 * energy(render(take(start=2.0), perform(midi.file(loud)), RATE))


def test_a_silent_part_vanishes_and_the_other_stays() -> None:
    """Two parts far apart: the pitch tells who plays."""
    two = perform(midi.file(midi.track([(0, 4, 57)], 0, 79), midi.track([(0, 4, 81)], 1, 79)))
    low, high = 220.0, 880.0
    assert pitch(render(take(silent=frozenset({0})), two, RATE)) == pytest.approx(high, rel=0.01)
    assert pitch(render(take(silent=frozenset({1})), two, RATE)) == pytest.approx(low, rel=0.01)
    assert energy(render(take(silent=frozenset({0, 1})), two, RATE)) == 0.0


def test_transposing_leaves_the_drums_alone() -> None:
    """An octave up; what would leave the range of pitches is left out."""
    flute = perform(midi.file(midi.track([(0, 4, 69)], 0, 79)))
    assert pitch(render(take(transpose=-12), flute, RATE)) == pytest.approx(220, rel=0.01)
    drums = perform(midi.file(midi.track([(0, 1, 38), (1, 1, 42)], 9)))
    plain, moved = render(take(), drums), render(take(transpose=5), drums)
    assert energy(plain - moved) < 0.01 * energy(plain)
    assert energy(render(take(transpose=90), flute, RATE)) == 0.0


def test_the_pedal_holds_notes() -> None:
    """A short note rings on until the pedal goes up."""

    def played(pedal: bool) -> float:
        line = midi.track([(0, 0.5, 60)], 0, 19)
        if pedal:
            line.insert(0, mido.Message("control_change", control=64, value=127))
            line.append(mido.Message("control_change", control=64, value=0, time=960))
        line.append(mido.Message("note_on", note=100, velocity=1, time=1920))
        line.append(mido.Message("note_off", note=100, time=480))
        heard = render(take(), perform(midi.file(line)))
        return energy(heard[round(0.8 * RATE) : round(1.0 * RATE)])

    assert played(True) > 20 * max(played(False), 0.001)


def test_a_loop_goes_round_on_the_beat() -> None:
    """Strokes stay half a second apart over every seam, at any speed."""
    heard = render(take(loop=(0.5, 2.0), start=0.0), beats(8), 6 * RATE)
    assert onsets(heard) == pytest.approx([n * 0.5 for n in range(12)], abs=0.012)
    fast = render(take(loop=(0.5, 2.0), start=0.5, speed=2.0), beats(8), 3 * RATE)
    assert onsets(fast) == pytest.approx([n * 0.25 for n in range(12)], abs=0.012)


def test_places_of_frames_follow_the_loop() -> None:
    """What is heard is what is shown."""
    looped = take(loop=(1.0, 2.0), start=0.5, speed=2.0)
    places = [looped.place(round(seconds * RATE)) for seconds in (0, 0.5, 0.75, 1.0, 1.25, 1.5)]
    assert places == pytest.approx([0.5, 1.5, 1.0, 1.5, 1.0, 1.5], abs=0.001)
    straight = take(start=3.0, speed=0.5)
    assert straight.place(straight.frame_of(4.25)) == pytest.approx(4.25, abs=0.001)


def test_the_loudest_music_stays_below_the_limit() -> None:
    """Forty trumpets at once."""
    chord = [(n, 1, 40 + 2 * voice) for n in range(4) for voice in range(20)]
    both = midi.file(midi.track(chord, 0, 56, velocity=127), midi.track(chord, 1, 56, velocity=127))
    heard = render(take(), perform(both))
    assert 0.8 < np.abs(heard).max() <= 0.951


def test_chunks_fit_without_a_seam() -> None:
    """In small pieces or in large ones it is the same sound."""
    performance = perform(midi.file(midi.track([(0, 4, 60), (1, 4, 64), (2, 4, 67)], 0, 48)))
    small, large = render(take(), performance, RATE, 640), render(take(), performance, RATE, 6400)
    assert np.array_equal(small, large)
    assert np.abs(np.diff(small, axis=0)).max() < 0.1


def test_a_thousand_channels_and_dense_noise_are_played(tmp_path: object) -> None:
    """Files that nobody should write: they take their time, and an end comes."""
    tracks = [midi.track([(0, 0.1, 60)], n % 16, n % 128) for n in range(300)]
    tracks.append(midi.track([(n / 4800, 1, n % 128) for n in range(3000)], 3, 127))
    heard = render(take(), perform(midi.file(*tracks)))
    assert np.isfinite(heard).all()
    assert np.abs(heard).max() <= 0.951


def test_a_take_that_is_not_known_is_lost() -> None:
    """A synthesiser that was started anew says so instead of playing something else."""
    fresh = Synthesiser()
    wanted = take()
    assert fresh.render(wanted, None, 6400, 6400).lost
    assert not fresh.render(wanted, beats(2), 0, 6400).lost
    assert fresh.render(wanted, None, 100, 6400).lost
