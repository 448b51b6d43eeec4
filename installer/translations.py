"""The interface's translations: keep them up to date with the source, compile them, check them.

    python installer/translations.py update    take over new texts into resources/translations/*.ts
    python installer/translations.py compile   make the *.qm beside them, which the program loads
    python installer/translations.py check     say what is missing, unfinished or does not fit

Texts to translate stand in ``clamp_desktop/ui`` as literals in ``tr``, ``translate``, ``QT_TRANSLATE_NOOP``.
They are found by Python's own parser, since lupdate's reader of Python knows neither f-strings nor plurals of
``translate``; lupdate gets them as C++ and merges them as ever. The compiled files are kept with the source:
a checkout speaks all languages without a build.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET  # our own files
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = "resources/translations"
SOURCE = "clamp_desktop/ui"
NAME = "clamp_desktop"
# The language and how many forms its plurals have. English has texts of its own for plurals only.
PLURALS = {
    "en": 2, "de": 2, "fr": 2, "es": 2, "it": 2, "pt": 2,
    "pl": 3, "ru": 3, "zh_CN": 1, "ja": 1, "ko": 1, "ar": 6,
}  # fmt: skip
_TR = {"tr"}  # as a method; a function of that name is another for translate
_TRANSLATE = {"translate", "_translate", "tr", "QT_TRANSLATE_NOOP"}
_NUMBER = re.compile(r"%L?n(?![a-z])")
_PLACE = re.compile(r"%\d|%(?!n\b)[a-z]{2,}|&(?=\w)|</?\w+|{\w*}")
_SPOKEN = re.compile(r"[^\W\d_]{2}")
# What is shown or spoken, and takes its text as the first argument.
_SHOWING = {
    "QAction", "QCheckBox", "QGroupBox", "QLabel", "QPushButton", "QRadioButton", "addAction", "addItem",
    "addMenu", "addTab", "label", "mention", "setAccessibleDescription", "setAccessibleName",
    "setPlaceholderText", "setStatusTip", "setSuffix", "setText", "setTitle", "setToolTip", "setWhatsThis",
    "setWindowTitle",
}  # fmt: skip
_NAMES = {"CLaMP Desktop", "https://", "http://", "C D E C · do re mi do · 1 2 3 1"}  # in every language


@dataclass(frozen=True, slots=True)
class Text:
    """A text of the interface, with the class or heading that it belongs to."""

    context: str
    source: str

    @property
    def plural(self) -> bool:
        """Whether it depends on a number."""
        return _NUMBER.search(self.source) is not None


class Reader(ast.NodeVisitor):
    """Finds the texts of a file.

    Attributes:
        texts: what is to be translated.
        faults: texts that lupdate could never find, or that nobody could translate.
    """

    def __init__(self, path: Path) -> None:
        self.texts: list[Text] = []
        self.faults: list[str] = []
        self._path = path
        self._class = ""
        self.visit(ast.parse(path.read_text(encoding="utf-8")))

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        outer, self._class = self._class, node.name
        self.generic_visit(node)
        self._class = outer

    def visit_Call(self, node: ast.Call) -> None:
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if called in _TR and isinstance(node.func, ast.Attribute):
            self._keep(node, node.args[:1], self._class, counted=len(node.args) > 2)
        elif called in _TRANSLATE and len(node.args) > 1 and _is_text(node.args[1]):
            self._keep(node, node.args[1:2], _literal(node.args[0]), counted=len(node.args) > 3)
        elif called in _SHOWING and node.args:
            for said in _bare(node.args[0]):
                self._fault(node, f"“{said}” is shown without being translated")
        self.generic_visit(node)

    def _keep(
        self, node: ast.Call, arguments: Sequence[ast.expr], context: str | None, counted: bool
    ) -> None:
        source = _literal(arguments[0]) if arguments else None
        if source is None or not context:
            self._fault(node, "a text is no literal, or has no context")
            return
        text = Text(context, source)
        if text.plural != counted and getattr(node.func, "id", "") != "QT_TRANSLATE_NOOP":
            self._fault(node, f"“{source}” needs %n and a number, or neither")
        self.texts.append(text)

    def _fault(self, node: ast.Call, what: str) -> None:
        self.faults.append(f"{self._path.name}:{node.lineno}: {what}")


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _is_text(node: ast.expr) -> bool:
    """``rect.translate(0, line)`` translates nothing."""
    return _literal(node) is not None or isinstance(node, ast.JoinedStr)


def _bare(node: ast.expr) -> Iterator[str]:
    """Words that stand in an argument as they are."""
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    for part in parts:
        said = re.sub(r"<[^>]*>?|^[^<]*>", "", _literal(part) or "").strip()
        if said not in _NAMES and _SPOKEN.search(said):
            yield said


def read(root: Path = ROOT) -> tuple[list[Text], list[str]]:
    """All texts of the interface in the order of the files, and what is wrong with them."""
    readers = [Reader(path) for path in sorted((root / SOURCE).rglob("*.py"))]
    texts = dict.fromkeys(text for one in readers for text in one.texts)
    return list(texts), [fault for one in readers for fault in one.faults]


def update(root: Path = ROOT) -> None:
    """Bring new texts into every file, drop those that are gone, keep what was translated."""
    texts, _ = read(root)
    folder = root / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        for name, wanted in (("all", texts), ("plurals", [text for text in texts if text.plural])):
            Path(place, f"{name}.cpp").write_text("".join(map(_as_cpp, wanted)), encoding="utf-8")
        for language in PLURALS:
            source = Path(place, "plurals.cpp" if language == "en" else "all.cpp")
            _qt("lupdate", str(source), "-silent", "-no-obsolete", "-locations", "none",
                "-source-language", "en", "-target-language", language,
                "-ts", str(_file(folder, language)))  # fmt: skip


def compile_(root: Path = ROOT, to: Path | None = None) -> None:
    """Make the files that the program loads, beside the others or in the folder ``to``.

    Each takes the place of the old one at once: Qt maps them into memory, and a program that runs would end
    with a bus error when its own is cut off and written anew.
    """
    for language in PLURALS:
        source = _file(root / FOLDER, language)
        target = (to or source.parent) / source.with_suffix(".qm").name
        fresh = target.with_name(f"{target.name}.part")
        _qt("lrelease", "-silent", str(source), "-qm", str(fresh))
        fresh.replace(target)


def check(root: Path = ROOT) -> list[str]:
    """What is wrong with the texts, their translations or the compiled files; empty when all is well."""
    texts, faults = read(root)
    for language, forms in PLURALS.items():
        wanted = [text for text in texts if text.plural] if language == "en" else texts
        faults += _check_language(_file(root / FOLDER, language), wanted, forms)
    with tempfile.TemporaryDirectory() as place:
        compile_(root, Path(place))
        for fresh in sorted(Path(place).glob("*.qm")):
            kept = root / FOLDER / fresh.name
            if not kept.is_file() or kept.read_bytes() != fresh.read_bytes():
                faults.append(f"{fresh.name} is older than its source: compile")
    return faults


def _check_language(path: Path, wanted: Sequence[Text], forms: int) -> Iterator[str]:
    if not path.is_file():
        yield f"{path.name} is missing"
        return
    known = dict(_translations(path))
    for text in wanted:
        said = known.pop(text, None)
        if said is None:
            yield f"{path.name}: {text.context}: “{text.source}” is missing: update"
        elif len(said) != (forms if text.plural else 1) or not all(said):
            yield f"{path.name}: {text.context}: “{text.source}” is not translated"
        else:
            yield from (
                f"{path.name}: {text.context}: “{one}”: {fault}"
                for one in said
                for fault in _misfits(text, one)
            )
    yield from (f"{path.name}: “{text.source}” is no longer used: update" for text in known)


def _misfits(text: Text, said: str) -> Iterator[str]:
    """What of the original is not in a translation, or the other way round."""
    asked, found = Counter(_PLACE.findall(text.source)), Counter(_PLACE.findall(said))
    # Of a number only the sort must agree: "one piece" needs no figure.
    if asked != found:
        yield f"its places do not agree with “{text.source}”"
    if text.source.endswith("…") != said.endswith("…"):
        yield "one ends with an ellipsis, the other does not"
    if text.source[:1].isspace() != said[:1].isspace() or text.source[-1:].isspace() != said[-1:].isspace():
        yield "spaces at the ends do not agree"


def _translations(path: Path) -> Iterator[tuple[Text, tuple[str, ...]]]:
    """Texts with their finished translations, one for each form of a plural."""
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            text = Text(context.findtext("name") or "", message.findtext("source") or "")
            node = message.find("translation")
            if node is None or node.get("type"):
                yield text, ()
            else:
                yield text, tuple(one.text or "" for one in (node.findall("numerusform") or [node]))


def _file(folder: Path, language: str) -> Path:
    return folder / f"{NAME}_{language}.ts"


def _as_cpp(text: Text) -> str:
    macro = "QT_TRANSLATE_N_NOOP" if text.plural else "QT_TRANSLATE_NOOP"
    source = text.source.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'{macro}("{text.context}", "{source}");\n'


def _qt(tool: str, *arguments: str) -> None:
    """Call one of Qt's tools, which come with PySide6."""
    program = (
        Path(sys.executable)
        .with_name(f"pyside6-{tool}")
        .with_suffix(Path(sys.executable).suffix if sys.platform == "win32" else "")
    )
    done = subprocess.run(
        [program, *arguments], capture_output=True, text=True, encoding="utf-8", check=False
    )
    if done.returncode:
        raise SystemExit(f"{tool} failed:\n{done.stdout}{done.stderr}")


def main(arguments: Sequence[str]) -> int:
    """Do what is asked; 1 where a check finds something."""
    match list(arguments):
        case ["update"]:
            update()
        case ["compile"]:
            compile_()
        case ["check"]:
            faults = check()
            print("\n".join(faults) or "All is translated.")
            return 1 if faults else 0
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
