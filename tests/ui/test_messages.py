"""Every sentence that can come from behind the window is known to it, and is said in the user's language."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from clamp_desktop.library.filtering.typed import parse
from clamp_desktop.ui import language, messages
from clamp_desktop.ui.changing import change_words
from clamp_desktop.workers import kinds
from clamp_desktop.workers.kinds import Kind

PACKAGE = Path(__file__).resolve().parents[2] / "clamp_desktop"
ROOMS = ("library", "music", "workers", "engraving", "playback", "tagging", "hub")
SINGLE = (
    "asking.py",
    "librarian.py",
    "scores.py",
    "exporting.py",
    "settings.py",
    "setting_kinds.py",
    "demo.py",
)
# Said to whoever writes programs, types commands or reads a log, never in the window.
ELSEWHERE = re.compile(
    r"vector|dimension|ordered by|A cut-off is|tags by itself from|A rating is|graph was made"
    r"|Exit code|^Ended by|It did not end"
    r"|^(Time|Memory) limit|handed over|could not be told|^There is no setting|usual settings|is used\.$"
    r"|written by a newer|^A score can|^There is no (key|instrument) |These places are"
    r"|you vouch for it|^Sheet music and MIDI"  # said in other words, as a question and as what a model can
)
SQL = re.compile(r"\b(SELECT|UPDATE|INSERT|DELETE|AND|BETWEEN|IS NOT)\b|\?$")
# Files whose sentences are put together from several.
TOGETHER = ("library/errors.py", "library/scanning/watch.py")
CALLS_FOR_NOBODY = ("info", "debug", "warning", "exception")
WRONG = (
    "composr:bach", "tempo:", "tempo:,", "tempo:>", "tempo:fast", "key:xx", "metre:waltz", "instrument:qqq",
    "instrument:clarinett", "format:zzzz", "is:foo", "has:lyrcs", "length:long", "added:once", "rating:good",
)  # fmt: skip


def sentences() -> Iterator[tuple[str, str]]:
    """Where a sentence is written, and the sentence with a word in each of its places."""
    rooms = [path for room in ROOMS for path in (PACKAGE / room).rglob("*.py")]
    for path in [*rooms, *(PACKAGE / name for name in SINGLE if (PACKAGE / name).is_file())]:
        for line, text in _texts(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                re.match(r"[A-Z“]|xyz ", text)
                and re.search(r"\w \w.*[.?]\)?$", text)
                and not SQL.search(text)
            ):
                yield f"{path.relative_to(PACKAGE).as_posix()}:{line}", text


def _texts(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Texts that are not part of another one and do not merely explain the code."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.lineno, re.sub(r"\{\w+\}", "xyz", node.value.replace("{where}", "")).strip()
        elif isinstance(node, ast.JoinedStr):
            parts = [one.value if isinstance(one, ast.Constant) else "xyz" for one in node.values]
            yield node.lineno, "".join(map(str, parts)).strip()
        elif not isinstance(node, ast.Call) or getattr(node.func, "attr", "") not in CALLS_FOR_NOBODY:
            yield from _texts(node)


def _is_part(text: str) -> bool:
    return any(text in re.sub(r"%\d", "xyz", shape) for shape in messages.SHAPES)


def test_every_sentence_of_the_rooms_behind_is_known() -> None:
    said = {text: where for where, text in sentences() if not ELSEWHERE.search(text)}
    assert len(said) > 100
    unknown = [
        f"{where}: {text}"
        for text, where in said.items()
        if not messages.is_known(text) and not (where.startswith(TOGETHER) and _is_part(text))
    ]
    assert not unknown, "\n".join(unknown)


@pytest.mark.parametrize("kind", [one for one in vars(kinds).values() if isinstance(one, Kind)])
def test_what_is_said_of_children_is_known(kind: Kind) -> None:
    for said in (kind.too_slow(60), kind.died(), kind.too_large(), kind.failed(), kind.cannot_start()):
        assert messages.is_known(said), said


@pytest.mark.parametrize("typed", WRONG)
def test_what_is_said_of_filters_is_known(typed: str) -> None:
    troubles = parse(typed).troubles
    assert troubles
    assert messages.is_known(troubles[0].words), troubles[0].words


def test_every_kind_of_change_has_words() -> None:
    written = [path.read_text(encoding="utf-8") for room in ROOMS for path in (PACKAGE / room).rglob("*.py")]
    kinds_of_change = {
        kind for text in written for kind in re.findall(r'\brecord\(\s*\w+,\s*"([a-z ]+)"', text)
    }
    assert len(kinds_of_change) > 10
    nameless = kinds_of_change - change_words.sentences().keys() - {"relink folder"}  # known by its shape
    assert not nameless


def test_no_sentence_is_taken_for_another() -> None:
    for shape in messages.SHAPES:
        example = re.sub(r"%\d|\*", "xyz", shape)
        assert messages.shape_of(example) == shape


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    language.speak("de")
    yield
    language.speak("en")
    QLocale.setDefault(before)


@pytest.mark.usefixtures("german")
def test_sentences_in_german() -> None:
    say = messages.translated
    assert say("This MIDI file holds no notes.") == "Diese MIDI-Datei enthält keine Noten."
    assert say("There is no tag “Oster %2”.") == "Es gibt kein Stichwort „Oster %2“."
    assert (
        say("/a/b.mid: This MIDI file holds no notes.") == "/a/b.mid: Diese MIDI-Datei enthält keine Noten."
    )
    told = say("Files cannot be read at the moment: The reader could not be started. Update again to go on.")
    assert "Ein Teil des Programms ließ sich nicht starten." in told
    assert say("Nobody has ever said this.") == "Nobody has ever said this."
