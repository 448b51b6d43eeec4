"""The program in twelve languages: words, numbers, plurals, sides, and switching while it runs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QAction, QTextDocument, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QStyleOptionMenuItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from clamp_desktop import demo, paths
from clamp_desktop.settings import Settings
from clamp_desktop.ui import language, music_words, words
from clamp_desktop.ui.app import Front
from clamp_desktop.ui.background.jobs import Office
from clamp_desktop.ui.left.places import Kind, Place
from clamp_desktop.ui.main_window import MainWindow
from clamp_desktop.ui.settings.preferences import Preferences
from clamp_desktop.ui.shortcuts import key_name, keys_of
from clamp_desktop.ui.widgets.menu import Menu
from clamp_desktop.ui.widgets.parts import ElidedLabel, label
from tests.ui.conftest import Desk, hire

Speak = Callable[[str], None]
RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
_LETTERS = re.compile(r"[^\W\d_]{2}")
_KEYS = re.compile(
    r"(?:(?:Alt|Ctrl|Meta|Shift)\+)*(?:F\d+|Left|Right|Up|Down|Home|End|Del|Esc|Enter|Space|.)"
)


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Speak]:
    """Speaks a language until the test ends."""
    before = QLocale()
    yield language.speak
    language.speak("en")
    QLocale.setDefault(before)


@pytest.mark.parametrize("code", language.LANGUAGES)
def test_each_language_is_spoken(speak: Speak, code: str) -> None:
    speak(code)
    assert language.spoken() == code
    translate = QCoreApplication.translate
    assert (translate("Overview", "Recently added") == "Recently added") == (code == "en")
    assert translate("Changes", "%Ln piece(s)", "", 5) != "%Ln piece(s)"
    assert (translate("QPlatformTheme", "Cancel") == "Cancel") == (code == "en")  # Qt's own words
    assert QApplication.layoutDirection() == QLocale(code).textDirection()


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["de-AT"], "de"),
        (["nl-NL", "pt-PT", "en-US"], "pt"),
        (["zh-SG"], "zh-CN"),
        (["zh-Hant-TW", "en-US"], "en"),
        (["C", "tlh"], ""),
    ],
)
def test_the_nearest_language(wanted: list[str], code: str) -> None:
    assert language.nearest(wanted) == code


@pytest.mark.parametrize(
    ("code", "forms"),
    [
        ("en", {1: "1 piece", 2: "2 pieces", 1204: "1,204 pieces"}),
        ("de", {1: "1 Stück", 1204: "1.204 Stücke"}),
        ("pl", {1: "1 utwór", 3: "3 utwory", 5: "5 utworów", 22: "22 utwory"}),
        ("ru", {1: "1 пьеса", 3: "3 пьесы", 5: "5 пьес", 21: "21 пьеса"}),
        ("ja", {1: "1 曲", 5: "5 曲"}),
        ("ar", {1: "مقطوعة واحدة", 2: "مقطوعتان", 3: "٣ مقطوعات", 11: "١١ مقطوعة", 100: "١٠٠ مقطوعة"}),
    ],
)
def test_plurals(speak: Speak, code: str, forms: dict[int, str]) -> None:
    speak(code)
    said = {count: QCoreApplication.translate("Changes", "%Ln piece(s)", "", count) for count in forms}
    assert said == forms


def test_numbers_and_lengths(speak: Speak) -> None:
    speak("de")
    assert words.number(8214) == "8.214"
    assert words.decimal(3.5) == "3,5"
    assert words.length(272) == "4:32"
    speak("ar")
    assert words.number(8214) == "٨٬٢١٤"
    assert words.length(272) == "٤:٣٢"


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("en", ["F♯ minor", "B♭ major", "D dorian", "bass clarinet"]),
        ("de", ["fis-Moll", "B-Dur", "d dorisch", "Bassklarinette"]),
        ("fr", ["fa dièse mineur", "si bémol majeur", "ré dorien", "clarinette basse"]),
        ("ja", ["嬰ヘ短調", "変ロ長調", "ニドリア旋法", "バスクラリネット"]),
    ],
)
def test_words_of_music_come_from_the_vocabulary(speak: Speak, code: str, names: list[str]) -> None:
    speak(code)
    keys = [music_words.key(*key) for key in (("F#", "minor"), ("Bb", "major"), ("D", "dorian"))]
    assert [*keys, music_words.instrument("bass_clarinet")] == names
    assert music_words.fact("F# minor") == names[0]


def test_long_keys_are_short_in_columns(speak: Speak) -> None:
    speak("fr")
    assert music_words.key("Bb", "major", short=True) == "si♭ majeur"
    assert music_words.key("C", "minor", short=True) == "do mineur"
    speak("de")
    assert music_words.key("Bb", "major", short=True) == "B-Dur"


@pytest.mark.parametrize("code", language.LANGUAGES)
def test_every_instrument_has_a_name(speak: Speak, code: str) -> None:
    from clamp_desktop.music.instruments import INSTRUMENTS

    speak(code)
    nameless = [
        one for one in INSTRUMENTS if not music_words.instrument(one) or "_" in music_words.instrument(one)
    ]
    assert not nameless


def test_arabic_begins_on_the_right(speak: Speak, desk: Desk, music: Path) -> None:
    speak("ar")
    window = MainWindow(Office(desk.window.office.folder, hire))
    window.resize(1280, 800)
    window.show()
    desk.bot.waitExposed(window)
    try:
        with desk.bot.waitSignal(window.updater.finished, timeout=60_000):
            window.start((music,))
        desk.bot.waitUntil(lambda: window.detail.isVisible(), timeout=20_000)
        panes = (window.sidebar, window.centre, window.detail)
        left, middle, right = (pane.mapTo(window, pane.rect().center()).x() for pane in panes)
        assert left > middle > right
        assert window.top.menu.x() < window.search.x()
        header = window.table.horizontalHeader()
        assert header.sectionViewportPosition(0) > header.sectionViewportPosition(1)
    finally:
        window.close()
        assert window.join()
        window.deleteLater()


class Brackets(QTranslator):
    """Puts every text of ours in brackets: what stands without them was never translated."""

    def translate(  # type: ignore[override]  # None: Qt's own texts stay
        self, context: str, source: str, comment: str | None = None, n: int = -1
    ) -> str | None:
        if context.startswith("Q") or not source:
            return None
        return f"⟦{source}⟧"


@pytest.fixture
def bracketed(qapp: QApplication) -> Iterator[None]:
    brackets = Brackets()
    QCoreApplication.installTranslator(brackets)
    yield
    QCoreApplication.removeTranslator(brackets)


def test_keys_read_from_left_to_right_in_arabic(speak: Speak, desk: Desk) -> None:
    """``Ctrl+,`` is not ``,+Ctrl`` there, nor is ``]`` a ``[``: in menus, tooltips and the list of keys."""
    actions = desk.window.actions_
    assert [shown_key(desk, action) for action in (actions.settings, actions.more_stars)] == ["Ctrl+,", "]"]
    speak("ar")
    shown = [shown_key(desk, action) for action in (actions.settings, actions.more_stars)]
    assert shown == ["\u2066Ctrl+,\u2069", "\u2066]\u2069"]
    for text in (*shown, keys_of(actions.find), key_name("Ctrl++")):
        assert from_left(text) == text.strip("\u2066\u2069")
    assert from_left("Ctrl+,") != "Ctrl+,"  # what would be seen without that


def test_arabic_sentences_keep_their_order_whatever_they_begin_with(speak: Speak) -> None:
    sentence, title = "«Aloha» ليس مقامًا.", "Aloha Oe"
    line = ElidedLabel()
    line.resize(400, 20)
    line.show_text(sentence)
    assert (label(sentence).text(), line.text(), line.whole) == (sentence, sentence, sentence)
    speak("ar")
    line.show_text(sentence)
    assert QTextDocument(label(sentence).text()).firstBlock().textDirection() == RIGHT_TO_LEFT
    assert QTextDocument(line.text()).firstBlock().textDirection() == RIGHT_TO_LEFT
    assert QTextDocument(sentence).firstBlock().textDirection() != RIGHT_TO_LEFT  # without that
    assert line.whole == sentence
    assert label(title).text() == title


def shown_key(desk: Desk, action: QAction) -> str:
    """What a menu draws at the end of an action's line."""
    menu, option = Menu(desk.window), QStyleOptionMenuItem()
    menu.addAction(action)
    menu.initStyleOption(option, action)
    menu.deleteLater()
    return str(option.text).partition("\t")[2]  # type: ignore[attr-defined]


def from_left(text: str) -> str:
    """The letters of a line in a window that begins on the right, as they stand on screen."""
    layout = QTextLayout(text)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    seen = [at for at, letter in enumerate(text) if letter not in "\u2066\u2069"]
    return "".join(
        text[at] for at in sorted(seen, key=lambda at: layout.glyphRuns(at, 1)[0].positions()[0].x())
    )


@pytest.mark.usefixtures("bracketed")
def test_nothing_in_the_window_stays_untranslated(qtbot: QtBot, tmp_path: Path, music: Path) -> None:
    window = MainWindow(Office(tmp_path / "library", hire))
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    labels = window.tagging.label_sets
    made = (  # else only when they are first wanted
        window.tools.filters,
        window.tools.saving,
        window.melodies.popover,
        labels.page,
        labels.new_page,
        labels.labelling,
    )
    try:
        _check_texts(window, data=())
        with qtbot.waitSignal(window.updater.finished, timeout=60_000):
            window.start((music,))
        qtbot.waitUntil(lambda: window.model.rowCount() == 4, timeout=20_000)
        window.table.choose_first()
        qtbot.waitUntil(lambda: window.preview.row is not None and window.detail.isVisible(), timeout=20_000)
        data = (
            "Nocturne",
            "Quick March",
            "Slow Waltz",
            "The Reel",
            "A. Player",
            "Choir",
            "C major",
            "test embedder",
        )
        _check_texts(window, data)
        model = window.model
        for column in range(model.columnCount()):
            head = model.headerData(column, Qt.Orientation.Horizontal)
            assert not _LETTERS.search(str(head)) or "⟦" in str(head), head
        assert all(window.isAncestorOf(one) or one.parentWidget() is window.top for one in made)
        for kind in (Kind.PROBLEMS, Kind.UNTAGGED, Kind.DUPLICATES):
            window.sidebar.go(Place(kind))
            qtbot.wait(50)
            _check_texts(window, (*data, "broken.mid", str(music)))
        window.housekeeping.show_settings()
        assert window.housekeeping.settings is not None
        _check_texts(window.housekeeping.settings, (*data, str(music)))
    finally:
        window.close()
        assert window.join()
        window.deleteLater()


_SAME_EVERYWHERE = (
    "CLaMP",
    "http",
    "MIDI",
    "MusicXML",
    "Ctrl+",
    "CPU",
    "GM",
    "Fluid",
    "MuseScore",
    "do re mi",
    "Home",
    *language.LANGUAGES.values(),
)


def _check_texts(top: QWidget, data: tuple[str, ...]) -> None:
    """Every text that can be seen or heard is in brackets, unless it is the user's own."""
    bare = []
    for widget in (top, *top.findChildren(QWidget)):
        if widget.inherits("QFileDialog") or widget.objectName().startswith("qt_"):
            continue
        for text in _texts(widget):
            plain = re.sub(r"<[^>]*>", "", text)
            known = any(one in plain for one in (*data, *_SAME_EVERYWHERE))
            known |= all(_KEYS.fullmatch(key) for key in plain.split(", "))
            if _LETTERS.search(plain) and "⟦" not in plain and not known:
                bare.append(f"{type(widget).__name__}: {text!r}")
    for action in top.findChildren(QAction):
        owner = action.parent()
        ours = owner is not None and not owner.inherits("QLineEdit") and not owner.inherits("QMenu")
        if ours and _LETTERS.search(action.text()) and "⟦" not in action.text():
            bare.append(f"action: {action.text()!r}")
    assert not bare, "\n".join(sorted(set(bare)))


def _texts(widget: QWidget) -> Iterator[str]:
    yield from (
        widget.windowTitle(),
        widget.toolTip(),
        widget.accessibleName(),
        widget.accessibleDescription(),
    )
    if isinstance(widget, ElidedLabel):
        yield widget.whole
    elif isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))


@pytest.fixture
def front(qtbot: QtBot, music: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Front]:
    monkeypatch.syspath_prepend(str(Path(__file__).resolve().parents[2]))
    monkeypatch.setattr(paths, "default_library", lambda: tmp_path / "data" / "library")
    monkeypatch.setattr(demo, "demo_folder", lambda: music)
    monkeypatch.setattr(demo, "demo_files", lambda: [])
    preferences = Preferences(Settings(), tmp_path / "settings.json")
    made = Front(paths.default_library(), hire, preferences)
    yield made
    made.close()
    made.join()
    preferences.close()
    for window in (made.window, *made.leaving):
        assert window is not None
        window.deleteLater()


def test_the_settings_show_the_language_that_a_region_means(qtbot: QtBot, desk: Desk) -> None:
    preferences = desk.window.housekeeping.preferences
    preferences.now = Settings(language="pt-PT")
    desk.window.housekeeping.show_settings()
    settings = desk.window.housekeeping.settings
    assert settings is not None
    assert settings.language.currentText() == "Português"


@pytest.mark.usefixtures("speak")
def test_another_language_takes_effect_at_once_and_nothing_is_lost(front: Front, qtbot: QtBot) -> None:
    front.open_demo()
    before = front.window
    assert before is not None
    qtbot.waitUntil(lambda: before.model.rowCount() == 4 and not before.updater.busy, timeout=60_000)
    before.search.setText("key:G")
    qtbot.waitUntil(lambda: before.model.rowCount() == 1, timeout=20_000)
    before.table.choose_first()
    qtbot.waitUntil(lambda: before.preview.row is not None, timeout=20_000)
    before.housekeeping.show_settings()
    settings = before.housekeeping.settings
    assert settings is not None
    names = [settings.sections.item(row).text() for row in range(settings.sections.count())]
    settings.sections.setCurrentRow(names.index("Language"))
    box = settings.language
    box.setFocus()
    box.setCurrentIndex(box.findData("de"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: front.window is not before, timeout=20_000)
    after = front.window
    assert after is not None
    assert after.windowTitle() == "Beispielbibliothek – CLaMP Desktop"
    assert after.demo
    assert after.office is before.office  # the model need not be loaded again
    qtbot.waitUntil(lambda: after.model.rowCount() == 1, timeout=20_000)
    assert after.search.text() == "key:G"
    qtbot.waitUntil(lambda: after.preview.row is not None, timeout=20_000)
    again = after.housekeeping.settings
    assert again is not None
    assert again.isVisible()
    assert again.sections.currentItem().text() == "Sprache"
    assert again.language.currentData() == "de"
    qtbot.waitUntil(lambda: not front.leaving, timeout=20_000)
    after.search.setText("")  # the library still answers after the other window has ended
    qtbot.waitUntil(lambda: after.model.rowCount() == 4, timeout=20_000)
