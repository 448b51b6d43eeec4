"""Small scores to test with, written here."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping

HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE score-partwise PUBLIC "x" "http://x.invalid/p.dtd">\n'
)
_ITEM = re.compile(r"(?:<[^>]*>|[^\s<])+")  # a note's name, or elements with all that is in them
ATTRIBUTES = (
    "<attributes><divisions>2</divisions><key><fifths>{fifths}</fifths>{mode}</key>"
    "<time><beats>{beats}</beats><beat-type>4</beat-type></time><clef><sign>G</sign><line>2</line></clef></attributes>"
)


def note(name: str, eighths: int = 2, extra: str = "") -> str:
    """``c#5`` → a note of so many eighths; ``r`` is a rest."""
    if name == "r":
        inner = "<rest/>"
    else:
        alter = {"#": "<alter>1</alter>", "b": "<alter>-1</alter>"}.get(name[1:-1], "")
        inner = f"<pitch><step>{name[0].upper()}</step>{alter}<octave>{name[-1]}</octave></pitch>"
    return f"<note>{inner}<duration>{eighths}</duration><voice>1</voice>{extra}</note>"


def part(bars: str, fifths: int = 0, mode: str = "", beats: int = 4, first: str = "") -> str:
    """The measures of a part: bars set apart by ``|``, quarter notes by spaces; ``first`` opens the first."""
    attributes = ATTRIBUTES.format(fifths=fifths, mode=mode and f"<mode>{mode}</mode>", beats=beats)
    measures = []
    for number, bar in enumerate(bars.split("|"), start=1):
        opening = attributes + first if number == 1 else ""
        notes = "".join(name if name.startswith("<") else note(name) for name in _ITEM.findall(bar))
        measures.append(f'<measure number="{number}">{opening}{notes}</measure>')
    return "".join(measures)


def score(parts: Mapping[str, str], head: str = "") -> str:
    """A partwise score of named parts; ``head`` stands before the part list."""
    names = [
        f'<score-part id="P{n}"><part-name>{name}</part-name></score-part>'
        for n, name in enumerate(parts, start=1)
    ]
    bodies = [f'<part id="P{n}">{body}</part>' for n, body in enumerate(parts.values(), start=1)]
    listed = f"<part-list>{''.join(names)}</part-list>"
    return f'{HEAD}<score-partwise version="4.0">{head}{listed}{"".join(bodies)}</score-partwise>\n'


def archive(members: Mapping[str, str | bytes]) -> bytes:
    """A zip archive in memory."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members.items():
            file.writestr(name, content)
    return buffer.getvalue()
