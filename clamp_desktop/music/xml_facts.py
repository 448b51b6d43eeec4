"""What people ask about a score, from its MusicXML tree."""

from __future__ import annotations

import xml.etree.ElementTree as ET  # noqa: S405  only for its type

from clamp_desktop.music import titles
from clamp_desktop.music.piece import Facts, Source


def facts(root: ET.Element, file_name: str) -> Facts:
    """The facts of a partwise score; ``file_name`` gives the title where none is stated."""
    title = root.findtext("work/work-title") or root.findtext("movement-title")
    if title:
        return Facts(title=title, sources={"title": Source.STATED})
    return Facts(title=titles.from_file_name(file_name), sources={"title": Source.FILE_NAME})
