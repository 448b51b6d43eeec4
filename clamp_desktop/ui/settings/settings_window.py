"""Settings, in a window that may stay open: what is chosen takes effect at once where that is possible."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QScrollArea,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from clamp_desktop.setting_kinds import Value
from clamp_desktop.ui.language import LANGUAGES, nearest
from clamp_desktop.ui.messages import translated
from clamp_desktop.ui.models.models_page import ModelsPage
from clamp_desktop.ui.settings.folder_settings import FolderSettings
from clamp_desktop.ui.settings.preferences import Preferences
from clamp_desktop.ui.style.theme import Theme
from clamp_desktop.ui.style.tokens import ROW_HEIGHT, SPACE_3, SPACE_4, SPACE_5
from clamp_desktop.ui.widgets.parts import label

_SIZE = (760, 600)
_SECTIONS_WIDTH = 168
_FIELD_WIDTH = 240


class SettingsWindow(QDialog):
    """Sections on one side, what they hold on the other."""

    def __init__(
        self, preferences: Preferences, folders: FolderSettings, models: ModelsPage, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self._preferences = preferences
        self.folders = folders
        self.models = models
        self.sections = QListWidget()
        self.sections.setObjectName("sections")
        self.sections.setAccessibleName(self.tr("Sections"))
        self._stack = QStackedWidget()
        self.trouble = label(role="bad", wrap=True)
        self.trouble.hide()
        right = QVBoxLayout()
        right.setContentsMargins(SPACE_5, SPACE_4, SPACE_5, SPACE_4)
        right.addWidget(self._stack, 1)
        right.addWidget(self.trouble)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sections)
        row.addLayout(right, 1)
        self._add(self.tr("Folders"), folders)
        self._add(self.tr("Models"), self._model_page())
        self._add(self.tr("Appearance"), self._appearance_page())
        self._add(self.tr("Language"), self._language_page())
        self._add(self.tr("Privacy"), self._privacy_page())
        for box in (*self.findChildren(QComboBox), *self.findChildren(QSpinBox)):
            box.setMinimumHeight(ROW_HEIGHT)
        self.sections.currentRowChanged.connect(self._stack.setCurrentIndex)
        self.sections.setCurrentRow(0)
        preferences.failed.connect(self._show_trouble)
        preferences.changed.connect(self.trouble.hide)
        Theme.shared().changed.connect(self._dress)
        self._dress()
        self.resize(*_SIZE)

    def show_model(self, text: str, pace: str = "", caution: str = "") -> None:
        """Which model listens, and what it runs on; how quickly; and what is not as it should be."""
        self.model.setText("\n".join(filter(None, (text, pace))))
        self.caution.setText(caution)
        self.caution.setVisible(bool(caution))

    def add_section(self, name: str, page: QWidget) -> None:
        """One more section, at the end."""
        self._add(name, page)
        self._dress()

    def add_to_privacy(self, part: QWidget) -> None:
        """One more part of the page on privacy, at its end."""
        self._privacy.span(part)

    def add_to_models(self, part: QWidget) -> None:
        """One more part of the page on models, between what runs them and the models themselves."""
        self._model_column.insertWidget(1, part)

    def show_section(self, page: QWidget) -> None:
        """Turn to a section."""
        for row in range(self._stack.count()):
            shown = self._stack.widget(row)
            if shown is not None and shown.isAncestorOf(page):
                self.sections.setCurrentRow(row)

    def _add(self, name: str, page: QWidget) -> None:
        self.sections.addItem(name)
        scroller = QScrollArea()
        scroller.setWidgetResizable(True)
        scroller.setWidget(page)
        page.setAccessibleName(name)
        self._stack.addWidget(scroller)

    def _model_page(self) -> QWidget:
        form = _Form()
        self.model = label(self.tr("Loading the model…"), wrap=True)
        self.caution = label(role="warm", wrap=True)
        self.caution.hide()
        devices = {
            "auto": self.tr("The quickest there is"),
            "cpu": self.tr("Processor (CPU)"),
            "cuda": self.tr("Graphics card (NVIDIA)"),
            "mps": self.tr("Graphics of an Apple computer"),
        }
        self.device = self._choice("device", devices)
        self.threads = self._number("threads", 0, 256, 1)
        self.threads.setSpecialValueText(self.tr("As suits the computer"))
        self.half = QCheckBox(self.tr("Half precision on a graphics card: quicker, nearly the same answers"))
        self.half.setChecked(self._preferences.now.half_precision)
        self.half.toggled.connect(lambda on: self._choose("half_precision", on))
        self.battery = QCheckBox(self.tr("On battery, long listening waits until the computer is plugged in"))
        self.battery.setChecked(self._preferences.now.rests_on_battery)
        self.battery.toggled.connect(lambda on: self._choose("rests_on_battery", on))
        form.add(self.tr("Answers now"), self.model)
        form.span(self.caution)
        form.add(self.tr("Runs on"), self.device)
        form.add(self.tr("Threads"), self.threads)
        form.span(self.half)
        form.span(self.battery)
        page = QWidget()
        column = self._model_column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, SPACE_3, 0)  # room for the bar at the side
        column.setSpacing(SPACE_4)
        column.addWidget(form)
        column.addWidget(self.models, 1)
        return page

    def _appearance_page(self) -> QWidget:
        form = _Form()
        looks = {"system": self.tr("As the system"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        rows = {"compact": self.tr("Compact"), "normal": self.tr("Normal"), "roomy": self.tr("Roomy")}
        self.appearance = self._choice("appearance", looks)
        self.text_size = self._number("text_size", 75, 250, 5)
        self.text_size.setSuffix(self.tr(" %"))
        self.row_height = self._choice("row_height", rows)
        form.add(self.tr("Colours"), self.appearance)
        form.add(self.tr("Size of the text"), self.text_size)
        form.add(self.tr("Height of rows"), self.row_height)
        return form

    def _language_page(self) -> QWidget:
        form = _Form()
        self.language = self._choice("language", {"": self.tr("As the system"), **LANGUAGES})
        spoken = nearest([self._preferences.now.language])  # "pt" where "pt-BR" was written into the file
        self.language.setCurrentIndex(self.language.findData(spoken))
        form.add(self.tr("Language of the program"), self.language)
        form.note(self.tr("Whatever the program speaks: search in any language."))
        return form

    def _privacy_page(self) -> QWidget:
        form = self._privacy = _Form()
        form.say(self.tr("Nothing leaves this computer."), "heading")
        form.say(
            self.tr(
                "Your music, your words, your tags and what you look for stay here. The program has no "
                "account, counts nothing and asks for nothing over the network by itself, unless you let it "
                "look for new versions."
            )
        )
        form.say(
            self.tr(
                "Only when you have another model or the NVIDIA pack downloaded does the program ask a "
                "server for it: that server then sees your network address and what you want, nothing "
                "of your music."
            )
        )
        self.mirror = self._line("mirror", "https://")
        self.proxy = self._line("proxy", "http://")
        form.add(self.tr("Download from"), self.mirror)
        form.add(self.tr("Proxy"), self.proxy)
        return form

    def _choice(self, name: str, words: dict[str, str]) -> QComboBox:
        box = QComboBox()
        box.setFixedWidth(_FIELD_WIDTH)
        for value, text in words.items():
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(getattr(self._preferences.now, name))))
        box.activated.connect(lambda: self._choose(name, box.currentData()))
        return box

    def _number(self, name: str, least: int, most: int, step: int) -> QSpinBox:
        box = QSpinBox()
        box.setFixedWidth(_FIELD_WIDTH)
        box.setRange(least, most)
        box.setSingleStep(step)
        box.setKeyboardTracking(False)
        box.setValue(getattr(self._preferences.now, name))
        box.valueChanged.connect(lambda value: self._choose(name, value))
        return box

    def _line(self, name: str, example: str) -> QLineEdit:
        line = QLineEdit(getattr(self._preferences.now, name))
        line.setObjectName("field")
        line.setFixedWidth(_FIELD_WIDTH)
        line.setPlaceholderText(example)
        line.editingFinished.connect(lambda: self._choose(name, line.text().strip()))
        return line

    def _choose(self, name: str, value: Value) -> None:
        self._preferences.choose(name, value)

    def _show_trouble(self, sentence: str) -> None:
        self.trouble.setText(translated(sentence))
        self.trouble.show()

    def _dress(self) -> None:
        height = QSize(0, Theme.shared().row_height)
        widest = 0
        for row in range(self.sections.count()):
            item = self.sections.item(row)
            item.setSizeHint(height)
            widest = max(widest, self.sections.fontMetrics().horizontalAdvance(item.text()))
        self.sections.setFixedWidth(max(_SECTIONS_WIDTH, widest + SPACE_5))
        # What stands in one line is never cut off, as long as the screen has room for it.
        scrollers = [one for one in self._stack.findChildren(QScrollArea) if one.parent() is self._stack]
        pages = [page for one in scrollers if (page := one.widget()) is not None]
        needed = max((page.minimumSizeHint().width() for page in pages), default=0)
        beside = self.sections.width() + 2 * SPACE_5 + SPACE_3
        self.setMinimumWidth(min(beside + needed, self.screen().availableGeometry().width()))


class _Form(QWidget):
    """Names and fields, and sentences between them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QFormLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(SPACE_4)
        self._rows.setVerticalSpacing(SPACE_3)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def add(self, name: str, field: QWidget) -> None:
        """A field with its name."""
        field.setAccessibleName(name)
        self._rows.addRow(name, field)

    def say(self, text: str, role: str = "") -> None:
        """A paragraph."""
        self._rows.addRow(label(text, role, wrap=True))

    def span(self, field: QWidget) -> None:
        """A field that says itself what it is."""
        self._rows.addRow(field)

    def note(self, text: str) -> None:
        """A remark on what is above."""
        self.say(text, "muted")
