"""What the installers tell the systems about the files that the program opens.

One table for the registry of Windows, the property list of macOS and the MIME database of Linux. The program
itself goes by the content of a file and by ``clamp_desktop.music.piece.SUFFIXES``; a test compares them.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class FileKind:
    """One notation, as a system knows it.

    Attributes:
        key: part of the names that are made from it (``CLaMPDesktop.MIDI``).
        name: what a person reads where the system has no name of its own.
        suffixes: with their dots, the usual one first.
        mime: the media type; one registered or long in use where there is one.
        uti: the uniform type identifier of macOS; for MusicXML those that its specification recommends.
        conforms_to: the identifiers that ``uti`` is a kind of; empty where macOS itself declares ``uti``.
    """

    key: str
    name: str
    suffixes: tuple[str, ...]
    mime: str
    uti: str
    conforms_to: tuple[str, ...]


_MIDI = "public.midi-audio"  # macOS knows it as .mid and .midi

# ``.xml`` is missing on purpose: most files of that name hold no music, and nobody wants us offered for them.
FILE_KINDS = (
    FileKind("MIDI", "MIDI file", (".mid", ".midi"), "audio/midi", _MIDI, ()),
    FileKind("Karaoke", "Karaoke MIDI file", (".kar",), "audio/midi", "org.midi.karaoke", (_MIDI,)),
    FileKind("RIFFMIDI", "RIFF MIDI file", (".rmi",), "audio/midi", "com.microsoft.riff-midi", (_MIDI,)),
    FileKind(
        "MusicXML", "MusicXML score", (".musicxml",), "application/vnd.recordare.musicxml+xml",
        "com.recordare.musicxml.uncompressed", ("public.xml",),
    ),
    FileKind(
        "CompressedMusicXML", "Compressed MusicXML score", (".mxl",), "application/vnd.recordare.musicxml",
        "com.recordare.musicxml", ("public.zip-archive",),
    ),
    FileKind("ABC", "ABC tunes", (".abc",), "text/vnd.abc", "org.abcnotation.abc", ("public.plain-text",)),
    FileKind(
        "Humdrum", "Humdrum score", (".krn",), "text/x-humdrum", "org.humdrum.kern", ("public.plain-text",),
    ),
    FileKind(
        "MEI", "MEI score", (".mei",), "application/vnd.mei+xml", "org.music-encoding.mei", ("public.xml",),
    ),
)  # fmt: skip

LEFT_OUT = frozenset({".xml"})  # read by the program, associated by no installer


def all_suffixes() -> list[str]:
    """Every suffix of every kind, in the table's order."""
    return [suffix for kind in FILE_KINDS for suffix in kind.suffixes]
