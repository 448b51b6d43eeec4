"""Scores of any length."""

from __future__ import annotations

_PARTS = ("Violin I", "Violin II", "Viola", "Cello")


def long_score(measures: int) -> str:
    """A string quartet of so many measures, in MusicXML."""
    parts = "".join(
        f'<score-part id="P{n}"><part-name>{one}</part-name></score-part>' for n, one in enumerate(_PARTS)
    )
    written = []
    for part in range(len(_PARTS)):
        octave, sign, line = (3, "F", 4) if part == 3 else (5, "G", 2)
        lines = [f'<part id="P{part}">']
        for number in range(1, measures + 1):
            lines.append(f'<measure number="{number}">')
            if number == 1:
                lines.append(
                    "<attributes><divisions>2</divisions><key><fifths>1</fifths></key><time><beats>4</beats>"
                    f"<beat-type>4</beat-type></time><clef><sign>{sign}</sign><line>{line}</line></clef>"
                    "</attributes>"
                )
            for beat in range(8):
                step = "CDEFGAB"[(beat * (part + 2) + number) % 7]
                lines.append(
                    f"<note><pitch><step>{step}</step><octave>{octave}</octave></pitch><duration>1</duration>"
                    "<voice>1</voice><type>eighth</type></note>"
                )
            lines.append("</measure>")
        written.append("".join([*lines, "</part>"]))
    head = f'<score-partwise version="4.0"><part-list>{parts}</part-list>'
    return f"{head}{''.join(written)}</score-partwise>"
