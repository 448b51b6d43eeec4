"""The files that tell a Linux desktop about the program, written from our tables.

Formats: freedesktop.org's Desktop Entry 1.4, Shared MIME-info 0.21 and AppStream 1.0 specifications.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from datetime import datetime
from email.utils import format_datetime

from installer.bundle.plan import COMMAND, PRODUCT
from installer.file_kinds import FILE_KINDS
from installer.linux.words import DESCRIPTION, KEYWORDS, OPEN_DEMO, SUMMARY

IDENTIFIER = "org.clamp_desktop.CLaMPDesktop"  # AppStream's name of the program
MAINTAINER = f"The {PRODUCT} contributors <maintainers@clamp-desktop.invalid>"  # there is no address yet
DESKTOP_FILE = f"{COMMAND}.desktop"  # what the window says that it belongs to
_MIME_NAMESPACE = "http://www.freedesktop.org/standards/shared-mime-info"
_KNOWN = "audio/midi"
_XML = "{http://www.w3.org/XML/1998/namespace}"
# What a file of a kind is, too, for programs that know only that.
_PARENTS = {
    "public.xml": "application/xml",
    "public.zip-archive": "application/zip",
    "public.plain-text": "text/plain",
}


def desktop_entry() -> str:
    """The entry of menus and of "Open with"; the name of the file is ``DESKTOP_FILE``.

    Folders are not among the types: a desktop without a file manager's entry would open every folder with us.
    """
    types = "".join(f"{mime};" for mime in _media_types())
    lines = [
        "[Desktop Entry]",
        "Type=Application",
        "Version=1.4",
        f"Name={PRODUCT}",
        *_in_languages("Comment", SUMMARY),
        *_in_languages("GenericName", {"": "Music library"}),
        f"Exec={COMMAND} open %F",
        f"TryExec={COMMAND}",
        f"Icon={COMMAND}",
        "Terminal=false",
        "Categories=AudioVideo;Audio;Music;",
        f"Keywords={';'.join(KEYWORDS)};",
        f"MimeType={types}",
        f"StartupWMClass={COMMAND}",
        "StartupNotify=true",
        "Actions=demo;",
        "",
        "[Desktop Action demo]",
        *_in_languages("Name", OPEN_DEMO),
        f"Exec={COMMAND} --demo",
    ]
    return "\n".join(lines) + "\n"


def mime_types() -> str:
    """The kinds of file that the program opens, for the database of shared MIME types.

    MIDI files are known there, with words in many languages; only names are added to them.
    """
    root = ET.Element("mime-info", xmlns=_MIME_NAMESPACE)
    for mime in _media_types():
        kinds = [kind for kind in FILE_KINDS if kind.mime == mime]
        entry = ET.SubElement(root, "mime-type", type=mime)
        if mime != _KNOWN:
            ET.SubElement(entry, "comment").text = kinds[0].name
        for parent in {name for kind in kinds for name in kind.conforms_to} & _PARENTS.keys():
            ET.SubElement(entry, "sub-class-of", type=_PARENTS[parent])
        for kind in kinds:
            for suffix in kind.suffixes:
                ET.SubElement(entry, "glob", pattern=f"*{suffix}")
    return _as_text(root)


def metainfo(version: str, date: str) -> str:
    """The description that software centres show. ``date`` of the release as YYYY-MM-DD."""
    root = ET.Element("component", type="desktop-application")
    _texts(root, {"id": IDENTIFIER, "metadata_license": "CC0-1.0", "project_license": "MIT", "name": PRODUCT})
    for language, text in SUMMARY.items():
        summary = ET.SubElement(root, "summary", {} if not language else {f"{_XML}lang": language})
        summary.text = text
    developer = ET.SubElement(root, "developer", id="org.clamp_desktop")
    ET.SubElement(developer, "name").text = f"The {PRODUCT} contributors"
    description = ET.SubElement(root, "description")
    for paragraph in DESCRIPTION:
        ET.SubElement(description, "p").text = paragraph
    ET.SubElement(root, "launchable", type="desktop-id").text = DESKTOP_FILE
    provides = ET.SubElement(root, "provides")
    ET.SubElement(provides, "binary").text = COMMAND
    for mime in _media_types():
        ET.SubElement(provides, "mediatype").text = mime
    keywords = ET.SubElement(root, "keywords")
    for word in KEYWORDS:
        ET.SubElement(keywords, "keyword").text = word
    ET.SubElement(root, "content_rating", type="oars-1.1")
    releases = ET.SubElement(root, "releases")
    ET.SubElement(releases, "release", version=version, date=date)
    return _as_text(root)


def man_page(version: str) -> str:
    """The page of ``man clamp-desktop``, which leads to ``--help``."""
    return f"""\
.TH CLAMP\\-DESKTOP 1 "" "{PRODUCT} {version}"
.SH NAME
clamp\\-desktop \\- find, see, hear and tag your scores and MIDI files
.SH SYNOPSIS
.B clamp\\-desktop
[\\fIFILE\\fR ...]
.br
.B clamp\\-desktop
\\fICOMMAND\\fR ...
.SH DESCRIPTION
Without a command the window is opened; files and folders that are named are added to the library.
Every capability of the window has a command for the terminal, too:
.B clamp\\-desktop \\-\\-help
lists them, and
.B clamp\\-desktop \\fICOMMAND\\fB \\-\\-help
explains one.
.SH FILES
.I ~/.local/share/clamp\\-desktop
holds the library, and
.I ~/.config/clamp\\-desktop
the settings. Your music is never written to.
"""


def package_changes(version: str, when: datetime) -> str:
    """The changelog of the package, in Debian's form; what changed in the program is told elsewhere."""
    return (
        f"{COMMAND} ({version}) stable; urgency=medium\n\n"
        f"  * {PRODUCT} {version}; see CHANGELOG.md.\n\n"
        f" -- {MAINTAINER}  {format_datetime(when)}\n"
    )


def _media_types() -> list[str]:
    return list(dict.fromkeys(kind.mime for kind in FILE_KINDS))


def _in_languages(key: str, words: Mapping[str, str]) -> Iterable[str]:
    for language, text in words.items():
        yield f"{key}[{language}]={text}" if language else f"{key}={text}"


def _texts(parent: ET.Element, values: Mapping[str, str]) -> None:
    for name, text in values.items():
        ET.SubElement(parent, name).text = text


def _as_text(root: ET.Element) -> str:
    ET.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"
