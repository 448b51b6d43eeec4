"""The translations are complete and fit, and the command that keeps them up to date does what it says."""

from __future__ import annotations

import importlib.util
import mmap
import sys
from pathlib import Path
from typing import Any

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "installer" / "translations.py"
_spec = importlib.util.spec_from_file_location("translations", SCRIPT)
assert _spec is not None and _spec.loader is not None
tool: Any = importlib.util.module_from_spec(_spec)
sys.modules["translations"] = tool  # dataclasses look their module up
_spec.loader.exec_module(tool)

SOURCE = """
class Sheet:
    def build(self, count):
        self.tr("Title")
        f"{self.tr('No title')}!"
        self.tr("%Ln piece(s)", "", count)
        rect.translate(0, count)

def note():
    return _translate("Words", "%Ln bar(s)", "", note.bars)
"""


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A source tree with a few texts, in three languages."""
    monkeypatch.setattr(tool, "PLURALS", {"en": 2, "de": 2, "pl": 3})
    folder = tmp_path / tool.SOURCE
    folder.mkdir(parents=True)
    (folder / "sheet.py").write_text(SOURCE)
    return tmp_path


def write(checkout: Path, source: str) -> None:
    (checkout / tool.SOURCE / "sheet.py").write_text(source)


def finish(checkout: Path, language: str, *pairs: tuple[str, str]) -> None:
    """Translate as a person would, in the file itself."""
    path = checkout / tool.FOLDER / f"{tool.NAME}_{language}.ts"
    text = path.read_text(encoding="utf-8")
    for before, after in pairs:
        assert before in text
        text = text.replace(before, after)
    path.write_text(text, encoding="utf-8")


def test_the_programs_own_translations_are_complete() -> None:
    faults = tool.check()
    assert not faults, "\n".join([*faults[:40], f"{len(faults)} in all; see installer/translations.py"])


def test_texts_are_found_wherever_they_stand(checkout: Path) -> None:
    texts, faults = tool.read(checkout)
    assert [(one.context, one.source, one.plural) for one in texts] == [
        ("Sheet", "Title", False),
        ("Sheet", "No title", False),
        ("Sheet", "%Ln piece(s)", True),
        ("Words", "%Ln bar(s)", True),
    ]
    assert faults == []


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("self.tr(title)", "no literal"),
        ('self.tr(f"{count} pieces")', "no literal"),
        ('self.tr("%Ln piece(s)")', "needs %n and a number"),
        ('self.tr("Pieces", "", count)', "needs %n and a number"),
        ('label.setText("Title")', "shown without being translated"),
        ('QPushButton(f"<b>Open</b> {name}")', "shown without being translated"),
    ],
)
def test_what_nobody_could_translate_is_a_fault(checkout: Path, line: str, fault: str) -> None:
    write(checkout, f"class Sheet:\n    def build(self, count, name):\n        {line}\n")
    _, faults = tool.read(checkout)
    assert len(faults) == 1
    assert fault in faults[0]
    assert faults[0].startswith("sheet.py:3: ")


def test_new_texts_come_old_ones_go_and_what_was_translated_stays(checkout: Path) -> None:
    tool.update(checkout)
    german = ("<source>Title</source>\n        <translation type=\"unfinished\"></translation>",
              "<source>Title</source>\n        <translation>Titel</translation>")  # fmt: skip
    finish(checkout, "de", german)
    write(checkout, SOURCE.replace("No title", "Without a title"))
    faults = [fault for fault in tool.check(checkout) if "_de.ts" in fault]
    assert any("“Without a title” is missing" in fault for fault in faults)
    assert any("“No title” is no longer used" in fault for fault in faults)
    tool.update(checkout)
    faults = [fault for fault in tool.check(checkout) if "_de.ts" in fault]
    assert not any("“Title”" in fault for fault in faults)
    assert not any("“No title”" in fault for fault in faults)
    assert any("“Without a title” is not translated" in fault for fault in faults)


def test_english_has_plurals_only(checkout: Path) -> None:
    tool.update(checkout)
    faults = [fault for fault in tool.check(checkout) if "_en.ts" in fault]
    assert len(faults) == 2
    assert all("(s)” is not translated" in fault for fault in faults)


@pytest.mark.parametrize(
    ("source", "said", "fits"),
    [
        ("%1 of %2", "%2 中的 %1", True),
        ("%1 of %2", "%1", False),
        ("%Ln piece(s)", "ein Stück", True),
        ("Tagged %count “%name”", "%count: %name", True),
        ("Tagged %count “%name”", "%count", False),
        ("Open…", "Öffnen…", True),
        ("Open…", "Öffnen", False),
        (" %", "%", False),
        ("Save &as", "Sichern", False),
    ],
)
def test_translations_must_fit(source: str, said: str, fits: bool) -> None:
    assert (not list(tool._misfits(tool.Text("Sheet", source), said))) == fits


def test_a_plural_needs_all_its_forms(checkout: Path) -> None:
    tool.update(checkout)
    unfinished = (
        '<source>%Ln bar(s)</source>\n        <translation type="unfinished">\n'
        "            <numerusform></numerusform>\n            <numerusform></numerusform>\n"
        "            <numerusform></numerusform>"
    )
    finished = (
        "<source>%Ln bar(s)</source>\n        <translation>\n"
        "            <numerusform>%Ln takt</numerusform>\n            <numerusform>%Ln takty</numerusform>\n"
        "            <numerusform></numerusform>"
    )
    finish(checkout, "pl", (unfinished, finished))
    assert any("_pl.ts: Words: “%Ln bar(s)” is not translated" in fault for fault in tool.check(checkout))


def test_compiled_files_must_be_fresh(checkout: Path) -> None:
    tool.update(checkout)
    assert any("_de.qm is older" in fault for fault in tool.check(checkout))
    tool.compile_(checkout)
    assert not any("is older" in fault for fault in tool.check(checkout))


@pytest.mark.skipif(sys.platform == "win32", reason="there nobody can write what another has mapped")
def test_a_program_that_runs_keeps_its_texts(checkout: Path) -> None:
    """Qt maps the files: one that was cut off under it would end the program."""
    tool.update(checkout)
    tool.compile_(checkout)
    compiled = checkout / tool.FOLDER / "clamp_desktop_en.qm"
    before = compiled.read_bytes()
    with compiled.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
        source = compiled.with_suffix(".ts")
        text = source.read_text(encoding="utf-8").replace(
            '<translation type="unfinished">', "<translation>", 1
        )
        source.write_text(
            text.replace("<numerusform></numerusform>", "<numerusform>Bars</numerusform>"), encoding="utf-8"
        )
        tool.compile_(checkout)
        assert compiled.read_bytes() != before
        assert mapped[:] == before
    assert not list(compiled.parent.glob("*.part"))
