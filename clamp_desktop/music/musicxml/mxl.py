"""Compressed MusicXML: a zip archive with a score in it, opened with suspicion."""

from __future__ import annotations

import io
import lzma
import re
import struct
import zipfile
import zlib
from pathlib import PurePosixPath
from typing import Final

from clamp_desktop.music import foreign, guards
from clamp_desktop.music.piece import Format, UnreadableError

MEMBERS_CAP: Final = 2000
TOTAL_CAP: Final = 4 * guards.XML_CAP  # what all members claim to hold, pictures and fonts included
CONTAINER: Final = "META-INF/container.xml"
CONTAINER_CAP: Final = 1 << 20

NO_SCORE = "This archive holds no score."
LOCKED = "This archive is locked with a password. Unpack it, and pack it again without one."
BROKEN = "This archive is damaged: it cannot be unpacked."
HOSTILE = "This archive is built in a way no score is: the program leaves it closed."

_DAMAGE = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error,
    NotImplementedError, RuntimeError, EOFError, ValueError, OSError, OverflowError,
)  # fmt: skip
_LOCAL_HEADER = re.compile(rb"PK\x03\x04.{4}(.{22})", re.DOTALL)
_ROOT_FILE = re.compile(r"<(?:\w+:)?rootfile\b[^>]*?\bfull-path\s*=\s*(\"[^\"]*\"|'[^']*')[^>]*>", re.DOTALL)
_MEDIA_TYPE = re.compile(r"\bmedia-type\s*=\s*[\"']([^\"']*)[\"']")
_SCORE_TYPES = ("", "application/vnd.recordare.musicxml+xml", "application/vnd.recordare.musicxml")


def document(data: bytes) -> bytes:
    """The MusicXML document of a file, compressed or not; raises as ``unpack``."""
    return unpack(data) if guards.is_zip(data) else data


def unpack(data: bytes) -> bytes:
    """The MusicXML document inside an archive: the root file, or the only score where no root file is named.

    Raises:
        UnreadableError: no score inside, a damaged archive, or one that would unpack to more than the caps.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = _checked_members(archive)
            score = _read(archive, members[_root_name(archive, members)], guards.XML_CAP)
    except _DAMAGE as error:
        if saved := _without_directory(data):
            return saved
        raise UnreadableError(BROKEN, repr(error)) from error
    if guards.is_zip(score) or guards.sniff(score) is Format.MIDI:
        raise UnreadableError(foreign.PACKED, "another archive, or MIDI, in place of a score")
    return score


def _checked_members(archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """Files of the archive by name, after a look at the central directory alone."""
    infos = archive.infolist()
    if len(infos) > MEMBERS_CAP or sum(info.file_size for info in infos) > TOTAL_CAP:
        raise UnreadableError(HOSTILE, f"{len(infos)} members")
    for info in infos:
        parts = PurePosixPath(info.filename.replace("\\", "/"))
        if parts.is_absolute() or ".." in parts.parts or re.match(r"^[A-Za-z]:", info.filename):
            raise UnreadableError(HOSTILE, f"member named {info.filename!r}")
    if any(info.flag_bits & 1 for info in infos):
        raise UnreadableError(LOCKED)
    return {info.filename: info for info in infos if not info.is_dir()}


def _root_name(archive: zipfile.ZipFile, members: dict[str, zipfile.ZipInfo]) -> str:
    if CONTAINER in members:
        text = guards.decode(_read(archive, members[CONTAINER], CONTAINER_CAP))
        for match in _ROOT_FILE.finditer(text):
            kind = _MEDIA_TYPE.search(match.group(0))
            name = match.group(1)[1:-1].replace("&amp;", "&").replace("&apos;", "'").replace("&quot;", '"')
            if (kind.group(1) if kind else "") in _SCORE_TYPES and name in members:
                return name
    return _only_score(archive, members)


def _only_score(archive: zipfile.ZipFile, members: dict[str, zipfile.ZipInfo]) -> str:
    """What to read when the container names nothing: a score by content, shortest path first."""
    names = [
        name
        for name in members
        if name.lower().endswith((".xml", ".musicxml")) and not name.startswith(("META-INF/", "__MACOSX/"))
    ]
    for name in sorted(names, key=lambda name: (name.count("/"), -members[name].file_size, name)):
        with archive.open(members[name]) as file:
            if guards.sniff(file.read(guards.HEAD)) is not None:
                return name
    raise UnreadableError(
        foreign.describe_archive(list(members)) or NO_SCORE, f"{len(members)} members, none of them MusicXML"
    )


def _read(archive: zipfile.ZipFile, member: zipfile.ZipInfo, cap: int) -> bytes:
    """Unpack one member in small steps, so that a lie about its size costs no more than the cap."""
    chunks: list[bytes] = []
    size = 0
    with archive.open(member) as file:
        try:
            while chunk := file.read(1 << 16):
                size += len(chunk)
                if size > cap:
                    raise UnreadableError(HOSTILE, f"{member.filename!r} unpacks to more than {cap} bytes")
                chunks.append(chunk)
        except _DAMAGE:
            if not chunks:
                raise  # otherwise: what was unpacked before the damage may still be most of a score
    return b"".join(chunks)


def _without_directory(data: bytes) -> bytes | None:
    """The first score in an archive whose directory is lost, as when a download broke off."""
    for match in list(_LOCAL_HEADER.finditer(data))[:MEMBERS_CAP]:
        method, name_length, extra_length = struct.unpack("<H16xHH", match.group(1))
        start = match.end() + name_length + extra_length
        if method != zipfile.ZIP_DEFLATED:
            continue
        try:
            content = zlib.decompressobj(-zlib.MAX_WBITS).decompress(data[start:], guards.XML_CAP)
        except zlib.error:
            continue
        if guards.sniff(content) is Format.MUSICXML:
            return content
    return None
