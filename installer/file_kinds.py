"""What the installers tell the systems about the files that the program opens.

One table for the registry of Windows, the property list of macOS and the MIME database of Linux. The program itself
goes by the content of a file and by ``clamp_desktop.music.piece.SUFFIXES``; a test holds the two together.
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
        uti: the uniform type identifier of macOS.
        own: no standard of macOS declares the identifier, so that the program has to bring it along.
        conforms_to: the identifiers that ``uti`` is a kind of; for one of our own only.
    """

    key: str
    name: str
    suffixes: tuple[str, ...]
    mime: str
    uti: str
    own: bool = True
    conforms_to: tuple[str, ...] = ("public.text",)


# ``.xml`` is missing on purpose: most files of that name hold no music, and nobody wants us offered for them.
FILE_KINDS = (
    FileKind(
        "MIDI", "MIDI file", (".mid", ".midi", ".kar", ".rmi"), "audio/midi", "public.midi-audio", own=False
    ),
    FileKind(
        "MusicXML", "MusicXML score", (".musicxml",), "application/vnd.recordare.musicxml+xml",
        "com.recordare.musicxml.uncompressed", conforms_to=("public.xml",),
    ),
    FileKind(
        "CompressedMusicXML", "Compressed MusicXML score", (".mxl",), "application/vnd.recordare.musicxml",
        "com.recordare.musicxml", conforms_to=("public.data", "public.archive"),
    ),
    FileKind("ABC", "ABC tune", (".abc",), "text/vnd.abc", "org.abcnotation.abc"),
    FileKind("Humdrum", "Humdrum score", (".krn",), "text/x-humdrum", "org.humdrum.kern"),
    FileKind(
        "MEI", "MEI score", (".mei",), "application/vnd.mei+xml", "org.music-encoding.mei", conforms_to=("public.xml",)
    ),
)  # fmt: skip

LEFT_OUT = frozenset({".xml"})  # read by the program, associated by no installer


def all_suffixes() -> list[str]:
    """Every suffix of every kind, in the table's order."""
    return [suffix for kind in FILE_KINDS for suffix in kind.suffixes]
