"""Tags and label sets go out to files and come back, with a summary of what was found and what not."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from clamp_desktop.library.organising import tags
from clamp_desktop.tagging import probes
from clamp_desktop.ui.left.places import Kind

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def carried(library):
    return {tag.name: tag.pieces for tag in tags.tags(library) if tag.pieces}


@pytest.fixture
def tagged(hands):
    """Two tags on three pieces."""
    ids = list(hands.window.model.ids)
    hands.change(lambda library: tags.add_tag(library, ids[:2], "wedding"))
    hands.change(lambda library: tags.add_tag(library, ids[2:3], "grade/3"))
    return hands


def choose(hands, action, path):
    """Trigger an action of the menu and name a file in its dialog."""
    action.trigger()
    dialog = hands.window.findChild(QFileDialog)
    hands.bot.waitUntil(dialog.isVisible)
    dialog.filesSelected.emit([str(path)])
    dialog.close()
    hands.bot.waitUntil(lambda: hands.window.findChild(QFileDialog) is None)


@pytest.mark.parametrize("name", ["tags.csv", "tags.json"])
def test_out_to_a_file_and_back(tagged, tmp_path, name):
    window, bot, target = tagged.window, tagged.bot, tmp_path / name
    write, _, read, _ = window.actions_.tag_files
    choose(tagged, write, target)
    bot.waitUntil(target.is_file)
    bot.waitUntil(lambda: name in window.status.message.whole)
    tagged.change(lambda library: tags.remove_tag(library, list(window.model.ids), "wedding"))
    assert tagged.ask(carried) == {"grade/3": 1}
    with bot.waitSignal(window.changes.changed):
        choose(tagged, read, target)
    assert tagged.ask(carried) == {"grade/3": 1, "wedding": 2}
    bot.waitUntil(lambda: window.tagging.transferring.report is not None)
    report = window.tagging.transferring.report
    assert report.heading.text().startswith("2")
    assert not report.lines.isVisible()
    bot.keyClick(report, Key.Key_Z, CONTROL)  # one step back
    bot.waitUntil(lambda: tagged.ask(carried) == {"grade/3": 1})
    report.close()
    bot.waitUntil(lambda: window.tagging.transferring.report is None)


def test_small_files_into_a_folder_and_back(tagged, tmp_path):
    window, bot, folder = tagged.window, tagged.bot, tmp_path / "sidecars"
    _, write, _, read = window.actions_.tag_files
    choose(tagged, write, folder)
    bot.waitUntil(lambda: len(list(folder.glob("*.tags.json"))) == 3)
    tagged.change(lambda library: tags.remove_tag(library, list(window.model.ids), "wedding"))
    with bot.waitSignal(window.changes.changed):
        choose(tagged, read, folder)
    assert tagged.ask(carried) == {"grade/3": 1, "wedding": 2}


def test_what_was_not_found_is_listed(tagged, tmp_path):
    window, bot, source = tagged.window, tagged.bot, tmp_path / "others.csv"
    source.write_text("path,tag\nwaltz.abc,slow\nnowhere/else.abc,slow\n")
    with bot.waitSignal(window.changes.changed):
        window.tagging.transferring.read(source)
    bot.waitUntil(lambda: window.tagging.transferring.report is not None)
    report = window.tagging.transferring.report
    assert report.lines.toPlainText() == "Not in this library: nowhere/else.abc"
    assert tagged.ask(carried)["slow"] == 1


def test_a_file_that_holds_no_tags_is_refused_in_words(tagged, tmp_path):
    window, bot, source = tagged.window, tagged.bot, tmp_path / "letter.csv"
    source.write_text("Dear all,\n")
    with bot.waitSignal(window.changes.refused):
        window.tagging.transferring.read(source)
    assert "letter.csv" in window.status.message.whole
    assert window.tagging.transferring.report is None


def test_a_file_that_cannot_be_written_is_named(tagged, tmp_path):
    window, bot = tagged.window, tagged.bot
    (tmp_path / "tags.csv.part").mkdir()
    window.tagging.transferring.write(tmp_path / "tags.csv")
    bot.waitUntil(lambda: "cannot be written" in window.status.message.whole)


def test_a_label_set_out_and_back(hands, tmp_path):
    window, bot = hands.window, hands.bot
    ids = list(window.model.ids)
    hands.change(lambda library: tags.add_tag(library, ids[:2], "easy"))
    hands.change(lambda library: tags.add_tag(library, ids[2:], "hard"))
    hands.change(lambda library: probes.make(library, "level", ("easy", "hard")))
    bot.waitUntil(lambda: "level" in hands.entries(Kind.LABELS))
    one = hands.entries(Kind.LABELS)["level"].place.id
    window.tagging.transferring.write_labels(one, tmp_path / "level.safetensors")
    bot.waitUntil(lambda: "has not learned yet" in window.status.message.whole)
    window.tagging.label_sets.learn(one)
    bot.waitUntil(lambda: [probe.version for probe in hands.ask(probes.probes)] == [1], timeout=60_000)
    window.tagging.transferring.write_labels(one, tmp_path / "level.safetensors")
    bot.waitUntil((tmp_path / "level.json").is_file)
    assert json.loads((tmp_path / "level.json").read_text())["tags"] == ["easy", "hard"]
    bot.waitUntil(lambda: "keep them together" in window.status.message.whole)
    with bot.waitSignal(window.changes.changed):
        window.tagging.transferring.read_labels(tmp_path / "level.safetensors")
    bot.waitUntil(lambda: window.centre.heading.whole == "level 2")
