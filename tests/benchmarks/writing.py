"""How right MIDI files are written down: ``python -m tests.benchmarks.writing [FOLDER] [--most 200]``.

The folder holds MIDI files that were made from scores, whose places are known. They are written as they are,
and once more after a computer has "played" them: with a tempo that comes and goes and fingers that miss by
12 ms. A note is right when it stands where the score has it, compared with its neighbours.
"""

from __future__ import annotations

import argparse
import random
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from clamp_desktop.music.midi.file import parse_midi
from clamp_desktop.music.midi.notes import MidiPart, Timeline, read_parts
from clamp_desktop.music.midi.render import Song, Track, render
from clamp_desktop.music.notes import Note
from clamp_desktop.music.piece import UnreadableError
from clamp_desktop.music.writing.write import Writing, write
from tests.music.writing.test_write import check, right


def played(parts: Sequence[MidiPart], bpm: float, seed: int = 1) -> bytes:
    """The parts as if by hand."""
    chance = np.random.default_rng(seed)
    end = max(note.onset for part in parts for note in part.notes) + 8
    quarters = np.arange(0.0, end)
    drift = np.cumsum(chance.normal(0, 0.03, len(quarters)))
    drift -= np.linspace(0, drift[-1], len(drift))
    lengths = 60 / bpm * np.exp(drift + 0.08 * np.sin(quarters / 8 * 2 * np.pi))
    seconds = np.append(0.0, np.cumsum(lengths))[: len(quarters)]
    song = Song()
    for part in parts:
        notes = []
        for note in part.notes:
            begin, stop = np.interp((note.onset, note.onset + note.duration), quarters, seconds)
            begin = max(0.0, begin + chance.normal(0, 0.012))
            notes.append(
                Note(begin * 2, max(0.05, (stop - begin) * chance.uniform(0.7, 1.1)) * 2, note.pitch)
            )
        program = part.programs.most_common(1)[0][0] if part.programs else 0
        song.tracks.append(Track(notes, program, part.drums))
    return render(song)


def pairs(files: Sequence[Path]) -> Iterator[tuple[str, bytes, list[MidiPart]]]:
    """Each file as it is and as it is played, with the parts that were meant."""
    for file in files:
        data = file.read_bytes()
        midi = parse_midi(data)
        parts = [part for part in read_parts(midi) if part.notes]
        if parts:
            yield "as it is", data, parts
            yield "played", played(parts, Timeline(midi).bpm(0) or 100), parts


def main() -> None:
    """Print what came of each way."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path, nargs="?", default=Path("resources/demo"))
    parser.add_argument("--most", type=int, default=200)
    options = parser.parse_args()
    files = sorted(options.folder.rglob("*.mid"))
    random.Random(3).shuffle(files)
    shares: dict[str, list[float]] = {"as it is": [], "played": []}
    weights: dict[str, list[int]] = {"as it is": [], "played": []}
    signs: dict[str, Counter[str]] = {"as it is": Counter(), "played": Counter()}
    took: list[float] = []
    refused: Counter[str] = Counter()
    for way, data, parts in pairs(files[: options.most]):
        began = time.process_time()
        try:
            writing = write(data)
        except UnreadableError as error:
            refused[f"{way}: {error}"] += 1
            continue
        took.append(time.process_time() - began)
        check(writing)  # bars add up, ties lead somewhere
        count = sum(len(part.notes) for part in parts)
        if way == "as it is":
            exact = sum(
                abs(note.onset * 48 - tick) < 1.01
                for part, ticks in zip(parts, writing.onsets, strict=True)
                for note, tick in zip(part.notes, ticks, strict=True)
            )
            shares[way].append(exact / count)
        else:
            shares[way].append(right(writing, [part.notes for part in parts], data))
        weights[way].append(count)
        signs[way] += _signs(writing)
    for way, found in shares.items():
        notes = max(signs[way]["notes"], 1)
        print(
            f"{way}: {len(found)} files, notes in their place {np.average(found, weights=weights[way]):.4f},"
            f" files with 95 % or more {np.mean(np.array(found) >= 0.95):.3f};"
            f" ties a note {signs[way]['ties'] / notes:.3f},"
            f" notes below sixteenths {signs[way]['short'] / notes:.3f}"
        )
    print(
        f"time: median {1000 * np.median(took):.0f} ms, longest {1000 * max(took):.0f} ms; refused: {refused}"
    )


def _signs(writing: Writing) -> Counter[str]:
    text = writing.musicxml
    short = text.count("<type>32nd") + text.count("<type>64th")
    return Counter(notes=text.count("<note"), ties=text.count('<tie type="start"'), short=short)


if __name__ == "__main__":
    main()
