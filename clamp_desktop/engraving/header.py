"""The head of the first page: Verovio prints names only where a score says how they are to be printed."""

from __future__ import annotations

import re

_PARTS = re.compile(r"<part-list\b")
_MOVEMENT = re.compile(r"<movement-title>\s*([^<]+?)\s*<")
_WORK = re.compile(r"<work-title>\s*([^<]+?)\s*<")
_CREATOR = re.compile(r"<creator\b[^>]*\btype=[\"'](composer|lyricist|poet)[\"'][^>]*>([^<]+)<")
_WORDS = re.compile(r"(?:words|text|lyrics)\b", re.IGNORECASE)
_MUSIC = re.compile(r"music\b", re.IGNORECASE)
_RIGHTS = re.compile(r"copyright|\(c\)|©", re.IGNORECASE)
_LONGEST = 48  # characters that fit beside another name


def with_head(score: str) -> str:
    """MusicXML that prints its title and names; unchanged where it already says how, or has none."""
    parts = _PARTS.search(score)
    if parts is None or "<credit" in (head := score[: parts.start()]):
        return score
    movement, work = (
        match.group(1) if (match := pattern.search(head)) else "" for pattern in (_MOVEMENT, _WORK)
    )
    words, music = _names(head)
    lines = [
        ("center", "top", movement or work),
        ("center", "top", work if movement and work != movement else ""),
        ("left", "bottom", words),
        ("right", "bottom", music),
    ]
    printed = "".join(
        f'<credit page="1"><credit-words justify="{justify}" valign="{valign}">{line}</credit-words></credit>'
        for justify, valign, line in lines
        if line
    )
    return head + printed + score[parts.start() :]


def _names(head: str) -> tuple[str, str]:
    """Who wrote the words and who the music, one line each. ABC puts both into one field, line by line."""
    words: list[str] = []
    music: list[str] = []
    for role, text in _CREATOR.findall(head):
        for line in filter(None, map(str.strip, text.splitlines())):
            if not _RIGHTS.match(line):
                (words if role != "composer" or _WORDS.match(line) else music).append(line)
    music.sort(
        key=lambda line: not _MUSIC.match(line)
    )  # a line that says so first, the others in their order
    return _shortened(words), _shortened(music)


def _shortened(lines: list[str]) -> str:
    line = lines[0] if lines else ""
    return line if len(line) <= _LONGEST else line[:_LONGEST].rpartition(" ")[0].rstrip(" ,;.&") + " …"
