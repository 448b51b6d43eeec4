"""A performance becomes samples: the synthesiser is told what to do frame by frame."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import numpy as np
import tinysoundfont

from clamp_desktop.playback.counting import clicks
from clamp_desktop.playback.limiter import BLOCK, LATENCY, Limiter, Samples
from clamp_desktop.playback.performance import BEND, PROGRAM, Performance
from clamp_desktop.playback.script import CONTROL, OFF, Script, pedalled_ends, programs, write
from clamp_desktop.playback.soundfonts import SoundfontError
from clamp_desktop.playback.take import TAIL, Take

_GAIN: Final = 2.0  # decibels: a piano alone is as loud as other recordings; a band meets the limiter
_VOICES: Final = 256
_SETTLING: Final = 0.03  # seconds until voices that were cut off have gone
_SILENT: Final = 0.0003  # nothing is heard below
_DRUM_BANK: Final = 128
_DAMAGED: Final = "The soundfont “{name}” cannot be loaded; it may be damaged."
_NO_INSTRUMENTS: Final = "The soundfont “{name}” holds no instrument of General MIDI."


class Font:
    """A soundfont, loaded. Raises ``SoundfontError`` where the synthesiser can make nothing of it."""

    def __init__(self, path: Path, rate: int) -> None:
        self.path, self.rate = path, rate
        self.synth = tinysoundfont.Synth(gain=_GAIN, samplerate=rate)
        try:
            self.id = self.synth.sfload(str(path), max_voices=_VOICES)
        except Exception as error:
            raise SoundfontError(_DAMAGED.format(name=path.name)) from error
        places = [(0, preset) for preset in range(128)] + [(_DRUM_BANK, 0)]
        if not any(self.synth.sfpreset_name(self.id, bank, preset) for bank, preset in places):
            raise SoundfontError(_NO_INSTRUMENTS.format(name=path.name))

    def silence(self) -> None:
        """Forget all that sounds and all that was set."""
        self.synth.soundfonts[self.id].reset()
        self.synth.generate_simple(round(_SETTLING * self.rate))


class Session:
    """Plays one take from its beginning on."""

    def __init__(self, take: Take, performance: Performance, font: Font) -> None:
        self.take = take
        self.frames = 0
        self._performance = performance
        self._synth, self._font = font.synth, font
        self._ends = pedalled_ends(performance)
        self._limiter = Limiter(take.rate)
        self._total = take.last_frame(performance.duration)
        self._count = clicks(take)
        font.silence()
        for part, program, drums in programs(performance):
            self._choose(part, program, drums, first=True)
        self._round: Script | None = None
        self._begin(write(take, performance, self._ends, take.start, held=True))
        self._now = -self._script.lead
        self._jump = None if take.loop is None else take.first_pass
        self._play(self._script.lead)
        self._limiter.take(self._play(LATENCY))

    @property
    def most(self) -> int | None:
        """How many frames there can be at most; ``None``: no end."""
        return None if self._total is None else self._total + round(TAIL * self.take.rate)

    def render(self, frames: int) -> tuple[Samples, bool]:
        """The next frames, rounded up to whole blocks; and whether all that follows is silence.

        What is counted before the music comes by itself, in no more frames than were asked for.
        """
        if len(self._count):
            counted, self._count = self._count[:frames], self._count[frames:]
            self.frames += len(counted)
            return counted, False
        samples = self._limiter.take(self._play(-(-frames // BLOCK) * BLOCK))
        self.frames += len(samples)
        ended = False
        if self._total is not None and self.frames >= self._total:
            quiet = float(np.abs(samples[-BLOCK:]).max(initial=0.0)) < _SILENT
            ended = quiet or self.frames >= self._total + round(TAIL * self.take.rate)
            if ended and not quiet:
                fade = min(len(samples), round(0.2 * self.take.rate))
                samples[-fade:] *= np.linspace(1, 0, fade, dtype=np.float32)[:, None]
            if ended:
                samples = self._without_end(samples)
        return samples, ended

    def _without_end(self, samples: Samples) -> Samples:
        """The last frames without the silence that follows the music."""
        assert self._total is not None
        music = self._total - (self.frames - len(samples))
        loud = np.flatnonzero(np.abs(samples).max(axis=1) >= _SILENT)
        end = max(music, int(loud[-1]) + BLOCK if len(loud) else 0, 0)
        self.frames -= max(0, len(samples) - end)
        return samples[:end]

    def _begin(self, script: Script) -> None:
        self._script = script
        self._at = 0
        self._lists = [
            column.tolist()
            for column in (script.frames, script.kinds, script.parts, script.first, script.second)
        ]

    def _play(self, frames: int) -> Samples:
        """Orders and sound of the next frames, before the limiter."""
        out = np.zeros((frames, 2), np.float32)
        done = 0
        while done < frames:
            self._obey()
            following = self._next_stop()
            step = frames - done if following is None else min(frames - done, following - self._now)
            if step > 0:
                self._synth.generate_simple(step, out[done : done + step].view(np.uint8).reshape(-1).data)
                done += step
                self._now += step
        return np.nan_to_num(out, copy=False, posinf=0.0, neginf=0.0)

    def _next_stop(self) -> int | None:
        """The next frame at which something happens."""
        frames = self._lists[0]
        stops = [frames[self._at]] if self._at < len(frames) else []
        if self._jump is not None:
            stops.append(self._jump)
        return min(stops, default=None)

    def _obey(self) -> None:
        frames, kinds, parts, first, second = self._lists
        at, now = self._at, self._now
        while at < len(frames) and frames[at] <= now:
            self._do(kinds[at], parts[at], first[at], second[at])
            at += 1
        self._at = at
        if self._jump is not None and now >= self._jump:
            self._go_round()

    def _go_round(self) -> None:
        """Back to the beginning of the loop; what sounds is released and rings on."""
        take = self.take
        assert take.loop is not None
        for part in range(len(self._performance.parts)):
            self._synth.notes_off(part)
        if self._round is None:
            self._round = write(take, self._performance, self._ends, take.loop[0], held=False)
        self._begin(self._round)
        self._now = 0
        self._jump = take.round
        self._obey()

    def _do(self, kind: int, part: int, first: int, second: int) -> None:
        if kind == OFF:
            self._synth.noteoff(part, first)
        elif kind == CONTROL:
            self._control(part, first, second)
        else:
            self._synth.noteon(part, first, second)

    def _control(self, part: int, kind: int, value: int) -> None:
        if kind == PROGRAM:
            self._choose(part, value, self._performance.parts[part].drums)
        elif kind == BEND:
            self._synth.pitchbend(part, value)
        else:
            self._synth.control_change(part, kind, value)

    def _choose(self, part: int, program: int, drums: bool, first: bool = False) -> None:
        """An instrument; the nearest that the soundfont has: of its group, or else the piano."""
        for preset in (program, program // 8 * 8, 0):
            try:
                if first:
                    self._synth.program_select(part, self._font.id, 0, preset, drums)
                else:
                    self._synth.program_change(part, preset, drums)
            except RuntimeError:
                continue
            return
