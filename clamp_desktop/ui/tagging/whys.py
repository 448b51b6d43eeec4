"""Why tags are suggested: asked beside the window, a few at a time, and remembered while it is true."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from clamp_desktop.ui import words

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian
    from clamp_desktop.tagging.why import Why
    from clamp_desktop.ui.background.jobs import Desk

_translate = QCoreApplication.translate
_AT_ONCE = 4  # answers; searches that are typed meanwhile come in between
_KEPT = 5_000
Asked = tuple[int, str]  # a piece, and the name of a tag


class Whys(QObject):
    """``desk``: one that may ask the model."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known: dict[Asked, str] = {}

    def forget(self) -> None:
        """The library has changed."""
        self._known.clear()

    def ask(self, wanted: Sequence[Asked], topic: str, then: Callable[[dict[Asked, str]], None]) -> None:
        """Why these are suggested; ``then`` is called with some at a time. A newer question of the same
        ``topic`` takes the place of this one."""
        known = {one: self._known[one] for one in wanted if one in self._known}
        if known:
            then(known)
        rest = [one for one in wanted if one not in known]
        if not rest:
            self._desk.forget(topic)
            return
        some, later = rest[:_AT_ONCE], rest[_AT_ONCE:]

        def take(found: dict[Asked, str]) -> None:
            if len(self._known) > _KEPT:
                self._known.clear()
            self._known.update(found)
            then(found)
            if later:
                self.ask(later, topic, then)

        self._desk.ask(lambda librarian: _sentences(librarian, some), take, failed=_ignore, topic=topic)


def _ignore(_: Exception) -> None:
    """Who suggests is said all the same."""


def _sentences(librarian: Librarian, wanted: Sequence[Asked]) -> dict[Asked, str]:
    """Beside the window."""
    from clamp_desktop import tagger

    found = {}
    for piece_id, name in wanted:
        reasons = tagger.why(librarian, piece_id, name)
        ids = list(dict.fromkeys(one for reason in reasons for one in reason.pieces))
        titles = {row.id: row.facts.title or row.path.stem for row in librarian.rows(ids)}
        said = (
            _sentence(reason, name, [titles[one] for one in reason.pieces if one in titles])
            for reason in reasons
        )
        found[piece_id, name] = " · ".join(part for part in said if part)
    return found


def _sentence(reason: Why, name: str, titles: Sequence[str]) -> str:
    if reason.kind == "fact":
        return _translate("Suggestions", "computed from the notes")
    if reason.kind == "probe":
        return _translate("Suggestions", "learned by the label set “%1”").replace("%1", reason.value)
    if reason.kind == "rank":
        said = _translate("Suggestions", "fits “%1” better than %2 % of your pieces")
        return said.replace("%2", words.number(min(99, int(reason.share * 100)))).replace("%1", name)
    if reason.kind == "metre":
        return _translate("Suggestions", "its metre is %1").replace("%1", reason.value)
    if reason.kind == "like" and titles:
        listed = ", ".join(f"“{title}”" for title in dict.fromkeys(titles))  # copies are told once
        return _translate("Suggestions", "sounds like %1").replace("%1", listed)
    return ""
