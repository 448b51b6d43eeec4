"""How soon and how exactly music is heard: ``python -m tests.benchmarks.playing [FILE …]``.

Without files, a written piece of ten minutes with twelve parts. Four figures each: from the bytes to a
performance, from a take to its first samples, how many times faster than real time it is rendered, and the
greatest distance between the moment shown for a stroke and that at which it is heard.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

import numpy as np

from clamp_desktop.playback.performance import Performance
from clamp_desktop.playback.performing import perform, perform_piece
from clamp_desktop.playback.stream import Stream
from clamp_desktop.playback.take import Take, next_number
from clamp_desktop.playback.tape import Tape
from clamp_desktop.workers.kinds import SYNTHESISER
from clamp_desktop.workers.process import Worker
from clamp_desktop.workers.sound import PrepareSound, RenderSound
from tests.playback import midi

RATE = 44100
_FIRST, _CHUNK, _BLOCK = 0.15, 0.6, 441


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="How soon and how exactly music is heard.")
    parser.add_argument("files", nargs="*", type=Path)
    options = parser.parse_args()
    with Worker(SYNTHESISER) as worker:
        begin = time.perf_counter()
        instruments = worker.submit(PrepareSound()).result()
        ready = time.perf_counter() - begin
        print(f"synthesiser with {instruments.soundfont.name}: {ready * 1000:.0f} ms until ready")
        pieces = [(path.name, path) for path in options.files] or [("ten minutes, twelve parts", None)]
        for name, path in pieces:
            begin = time.perf_counter()
            performance = perform(_orchestra()) if path is None else perform_piece(path)
            read = time.perf_counter() - begin
            first, factor = _render(worker, performance)
            print(
                f"{name[:44]:44} {len(performance):7,} notes  read {read * 1000:5.0f} ms"
                f"  first sound {first * 1000:5.0f} ms  {factor:5.0f} × real time"
            )
        print(f"cursor: at most {_cursor_error(worker) * 1000:.1f} ms from the stroke that is heard")


def _orchestra() -> bytes:
    tracks = [
        midi.track([(n / 2, 0.5, 40 + (n * 7 + part * 5) % 40) for n in range(2400)], part, part * 8)
        for part in range(12)
        if part != 9
    ]
    return midi.file(*tracks)


def _render(worker: Worker, performance: Performance) -> tuple[float, float]:
    """Seconds until the first samples are there, and times faster than real time."""
    take, done, first = Take(next_number()), 0, 0.0
    begin = time.perf_counter()
    while True:
        request = RenderSound(
            take, None if done else performance, done, round((_CHUNK if done else _FIRST) * RATE)
        )
        sound = worker.submit(request).result()
        first = first or time.perf_counter() - begin
        done += len(sound.samples)
        if sound.ended or done > 120 * RATE:
            return first, done / RATE / (time.perf_counter() - begin)


def _cursor_error(worker: Worker) -> float:
    """Strokes on a woodblock, sought, looped and at other speeds: where the stream says that they are."""
    strokes = perform(midi.file(midi.track([(n, 0.2, 76) for n in range(60)], 0, 115)))
    worst = 0.0
    for start, speed, loop in ((0.0, 1.0, None), (7.3, 0.5, None), (3.1, 2.0, None), (2.2, 1.0, (2.0, 4.5))):
        take = Take(next_number(), start, speed, loop=loop)
        stream, tape = Stream(RATE), Tape(take)
        request = RenderSound(take, strokes, 0, 8 * RATE)
        stream.add(tape, worker.submit(request).result().samples, True)
        stream.begin(tape)
        heard = np.concatenate([stream.pull(_BLOCK) for _ in range(700)])
        loud = np.flatnonzero(np.abs(heard).max(axis=1) > 0.02)
        for at in loud[np.flatnonzero(np.diff(loud, prepend=-RATE) > RATE // 20)][1:]:
            place = stream.place(int(at))
            assert place is not None
            worst = max(worst, abs(place - round(place * 2) / 2) / speed)
    return worst


if __name__ == "__main__":
    main()
