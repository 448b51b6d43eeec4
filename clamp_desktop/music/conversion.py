"""Every notation and model text into every other: what ``clamp-desktop convert`` does with one file."""

from __future__ import annotations

from pathlib import Path

from clamp_desktop.music import guards, reading, titles
from clamp_desktop.music.abc import book as abc_book
from clamp_desktop.music.abc import mend as abc_mend
from clamp_desktop.music.abc import reader as abc
from clamp_desktop.music.abc import tune as abc_tune
from clamp_desktop.music.musicxml import mxl
from clamp_desktop.music.musicxml import reader as musicxml
from clamp_desktop.music.musicxml import to_abc as xml_abc
from clamp_desktop.music.musicxml import tree as xml_tree
from clamp_desktop.music.piece import TARGETS, Conversion, Format, Problem, UnreadableError


def convert(path: Path, to: str, *, keeps_sysex: bool = False) -> Conversion:
    """The pieces of a file in another form.

    ABC and interleaved ABC of MusicXML, and MTF of MIDI, are byte for byte those of CLaMP 2's own tools
    wherever these give something.

    Args:
        to: one of ``piece.TARGETS``.
        keeps_sysex: MTF as CLaMP 3 reads it.

    Raises:
        UnreadableError: nothing in the file can be converted.
        ValueError: ``to`` is no target.
    """
    if to not in TARGETS:
        raise ValueError(f"no such target: {to!r}")
    data = guards.read_bytes(path)
    format_ = guards.sniff(data)
    if format_ is None:
        raise guards.not_music(data)
    if format_ is Format.ABC:
        return _from_abc(data, to)
    if format_ is Format.MUSICXML:
        content = _from_musicxml(mxl.document(data), to)
    elif format_ is Format.MIDI:
        content = _from_midi(data, path.name, to, keeps_sysex)
    else:
        content = _from_other(path, data, format_, to)
    return Conversion({0: content})


def _from_abc(data: bytes, to: str) -> Conversion:
    tunes = abc_book.tunes(abc_book.decode(data))
    if len(tunes) == 1:
        unchanged = to == "abc" and not abc.is_interleaved(tunes[0])
        return Conversion({0: data if unchanged else _from_tune(tunes[0], to)})
    contents: dict[int, bytes] = {}
    problems: list[Problem] = []
    for number, tune in enumerate(tunes):
        try:
            contents[number] = _from_tune(tune, to)
        except UnreadableError as error:
            problems.append(Problem(str(error), error.detail, number))
    if not contents:
        raise UnreadableError(problems[0].reason, problems[0].detail)
    return Conversion(contents, tuple(problems), len(tunes))


def _from_tune(tune: str, to: str) -> bytes:
    if to == "interleaved":
        return abc.model_text(tune).encode()
    if to == "abc":
        return (abc_mend.voice_by_voice(abc_tune.parse(tune)) if abc.is_interleaved(tune) else tune).encode()
    if to == "musicxml":
        from clamp_desktop.music.abc import to_xml as abc_xml

        return abc_xml.to_musicxml(tune)
    from clamp_desktop.music.midi import render as midi_render

    parsed = abc_tune.parse(tune)
    if not parsed.sounds:
        raise UnreadableError(abc_mend.NO_NOTES)
    return _midi_or_mtf(midi_render.from_tune(parsed), to)


def _from_musicxml(data: bytes, to: str) -> bytes:
    root = xml_tree.parse(data).root
    if to == "musicxml":
        return data
    if to == "abc":
        return musicxml.standard_abc(root)[0].encode()
    if to == "interleaved":
        text, kind, _ = musicxml.model_text(root)
        if kind != "abc":
            raise UnreadableError(xml_abc.FAILED)
        return text.encode()
    from clamp_desktop.music.midi import render as midi_render

    if not xml_tree.has_notes(root):
        raise UnreadableError(xml_abc.NO_NOTES)
    return _midi_or_mtf(midi_render.from_musicxml(root), to)


def _from_midi(data: bytes, name: str, to: str, keeps_sysex: bool) -> bytes:
    if guards.is_mtf(data):
        text = guards.decode(data).replace("\r\n", "\n")
        if to == "mtf":
            return text.encode()
        from clamp_desktop.music.midi.mtf import mtf_to_midi

        data = mtf_to_midi(text)
    if to in ("midi", "mtf"):
        return _midi_or_mtf(data, to, keeps_sysex)
    return _through_notation(_notation(data, Format.MIDI, name), to)


def _from_other(path: Path, data: bytes, format_: Format, to: str) -> bytes:
    """Kern and MEI: sound by the reader of the format, notation by music21."""
    if to in ("midi", "mtf"):
        piece = reading.read_piece(path)
        if piece.text_kind == "mtf":
            from clamp_desktop.music.midi.mtf import mtf_to_midi

            return piece.text.encode() if to == "mtf" else mtf_to_midi(piece.text)
    return _through_notation(_notation(data, format_, path.name), to)


def _notation(data: bytes, format_: Format, name: str) -> bytes:
    from clamp_desktop.music import m21_bridge

    return m21_bridge.to_musicxml(data, format_, titles.from_file_name(name))


def _through_notation(xml: bytes, to: str) -> bytes:
    return xml if to == "musicxml" else _from_musicxml(xml, to)


def _midi_or_mtf(midi: bytes, to: str, keeps_sysex: bool = False) -> bytes:
    if to == "midi":
        return midi
    from clamp_desktop.music.midi.file import parse_midi
    from clamp_desktop.music.midi.mtf import mtf_text

    return mtf_text(parse_midi(midi), keeps_sysex).encode()
