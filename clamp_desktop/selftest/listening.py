"""Steps with the demo library and the model: index it, ask it, teach it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from clamp_desktop import demo, tagger
from clamp_desktop.librarian import Librarian
from clamp_desktop.library.organising import suggestions
from clamp_desktop.library.similarity import vectors
from clamp_desktop.progress import Summary
from clamp_desktop.selftest.steps import WrongError
from clamp_desktop.tagging import probes

_LIKE, _LIKENESS = "Sakura.abc", "Sakura (koto).mid"  # the same tune, written and played
_SET: Final = "Self-test"
_TAUGHT: Final = {
    "fiddle": ("Irish session.abc", "Old-time fiddle.abc", "Speed the Plough.abc"),
    "hymn": (
        *("Adeste fideles.abc", "Amazing Grace.abc", "Ein feste Burg.abc"),
        *("Joy to the World.abc", "Old Hundredth.abc", "Stille Nacht.abc"),
    ),
}
_KEPT_BACK: Final = {"fiddle": "Money Musk.abc", "hymn": "Good King Wenceslas.abc"}


class Listening:
    """The steps, with what they learn for the report.

    Attributes:
        facts: model, device and figures of the library.
    """

    def __init__(self, librarian: Librarian) -> None:
        """``librarian``: of the demo library, not read yet."""
        self._librarian = librarian
        self._names: dict[str, list[int]] = {}
        self.facts: dict[str, Any] = {}

    def index(self) -> str:
        """Read everything and listen to it."""
        librarian = self._librarian
        summary = Summary()
        for step in librarian.update():
            if isinstance(step, Summary):
                summary = step
        for row in librarian.rows(librarian.ids()):
            self._names.setdefault(row.path.name, []).append(row.id)
        problems = librarian.problems()
        if problems:
            raise WrongError(f"{problems[0].path.name}: {problems[0].reason}")
        if summary.notes:
            raise WrongError(" ".join(summary.notes))
        shipped = [one for one in demo.demo_folder().rglob("*.*") if one.suffix not in (".md", ".toml")]
        missing = [one.name for one in shipped if one.is_file() and one.name not in self._names]
        if missing or not shipped:
            raise WrongError(
                f"{len(missing)} of {len(shipped)} files were not read: {', '.join(missing[:3])}"
            )
        info = librarian.model_info()
        heard = vectors.counts(librarian.library).get(info.id, 0)
        if not heard:
            raise WrongError("the model listened to nothing")
        self.facts = {
            "model": f"{info.name} ({info.id})",
            "dimension": info.dimension,
            "device": info.device,
            "pieces": librarian.count(),
        }
        return f"{librarian.count()} pieces of {summary.read} files, {heard} heard"

    def search(self) -> str:
        """Ask in several languages, and by example; every first answer must be one that fits."""
        librarian = self._librarian
        for question in demo.QUESTIONS:
            hits = librarian.search(question.text, limit=3)
            if librarian.words_only_because:
                raise WrongError(f"the model was not asked: {librarian.words_only_because}")
            first = librarian.rows([hits[0].piece_id])[0].path.name if hits else "nothing"
            if first not in question.answers:
                raise WrongError(f"“{question.text}” found {first}, not {' or '.join(question.answers)}")
        hits = librarian.similar(self._pieces(_LIKE)[0], limit=1)
        first = librarian.rows([hits[0].piece_id])[0].path.name if hits else "nothing"
        if first != _LIKENESS:
            raise WrongError(f"{first} was taken for what sounds most like {_LIKE}, not {_LIKENESS}")
        return f"{len(demo.QUESTIONS)} questions in as many languages and one example, all answered rightly"

    def learn(self) -> str:
        """Teach a label set two labels; it must tell a piece of each that it was not shown."""
        librarian = self._librarian
        for label, names in _TAUGHT.items():
            librarian.add_tag([piece for name in names for piece in self._pieces(name)], label)
        expected = {self._pieces(name)[0]: label for label, name in _KEPT_BACK.items()}
        probes.make(librarian.library, _SET, list(_TAUGHT))
        trained = tagger.train(librarian, _SET)
        said = suggestions.of_pieces(librarian.library, list(expected))
        for piece, label in expected.items():
            told = {one.name for one in said.get(piece, ()) if one.probe == _SET}
            if told != {label}:
                title = librarian.rows([piece])[0].facts.title
                raise WrongError(f"“{title}” was taken for {', '.join(told) or 'nothing'}, not {label}")
        return f"learned from {trained.report.examples} pieces, told {len(expected)} others rightly"

    def _pieces(self, name: str) -> list[int]:
        """The pieces of a file, at least one."""
        if name not in self._names:
            raise WrongError(f"{name} is not in the demo library")
        return self._names[name]


def demo_piece(name: str) -> Path:
    """A file of the demo library. Raises ``WrongError`` where it did not come with the program."""
    found = next(demo.demo_folder().rglob(name), None)
    if found is None:
        raise WrongError(f"{name} is not in the demo library")
    return found
