"""The few rules that Fusion needs on top of the palette. Widgets carry roles, never colours of their own.

A label says what it is with the dynamic property ``role``: ``title``, ``heading``, ``muted``, ``caption``,
``warm``, ``bad``. A button may carry ``role`` ``main``: at most one on a page.
"""

from __future__ import annotations

from string import Template

from clamp_desktop import paths
from clamp_desktop.ui.style.tokens import DARK, RADIUS, Tokens

_RULES = Template("""
QMainWindow, QDialog { background: $window; }
QMenu { background: $raised; border: 1px solid $line; padding: 4px; }
QMenu::item { color: $text; padding: 5px 20px 5px 4px; border-radius: 4px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { background: $line; height: 1px; margin: 4px 8px; }
QMenu::icon, QMenu::indicator { left: 6px; }
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: 4px 6px; }
QLabel[role="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[role="heading"] { font-size: ${heading}px; font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="caption"] { color: $muted; font-size: ${small}px; }
QLabel[role="warm"] { color: $warm; font-size: ${small}px; }
QLabel[role="bad"] { color: $bad; }

QLabel[editable="true"] { border: none; border-bottom: 1px solid transparent; padding: 1px 0; }
QLabel[editable="true"]:hover { border-bottom-color: $muted; }
QLabel[editable="true"]:focus { border-bottom-color: $accent; }
QLineEdit[role^="edited"], QPlainTextEdit[role^="edited"] {
    background: $raised; border: none; border-bottom: 1px solid $accent; border-radius: 0; padding: 1px 0;
    selection-background-color: $selection; selection-color: $text;
}
QLineEdit[role="edited-title"] { font-size: ${title}px; font-weight: 600; }
QFrame#chip { background: $raised; border: 1px solid $line; border-radius: 12px; }
QFrame#suggestedChip { background: transparent; border: 1px dashed $warm; border-radius: 12px; }
QToolButton[role="chip"] {
    border-radius: 10px; padding: 2px; margin: 1px; min-width: 16px; min-height: 16px;
}

QFrame#modelCard { background: $raised; border: 1px solid $line; border-radius: ${radius}px; }
QFrame#hairline { background: $line; border: none; }
QWidget#topBar, QWidget#statusLine, QWidget#sidebar { background: $window; }
QWidget#centre, QWidget#listLine, QWidget#detail, QWidget#detailPage, QWidget#emptyPage {
    background: $surface;
}
QScrollArea { background: $surface; border: none; }

QLineEdit#search {
    background: $surface; border: 1px solid $line; border-radius: ${radius}px;
    padding: 0 8px; min-height: 34px; font-size: ${search}px; selection-background-color: $selection;
    selection-color: $text;
}
QLineEdit#search:focus { border: 1px solid $accent; }
QLineEdit#search[dropping="true"] { border-color: $accent; background: $selection; }
QFrame#popover { background: $raised; border: 1px solid $line; border-radius: ${radius}px; }
QFrame#popover QLineEdit, QFrame#popover QComboBox, QWidget#listLine QComboBox {
    background: $surface; border: 1px solid $line; border-radius: ${radius}px; padding: 0 6px;
    min-height: 26px; selection-background-color: $selection; selection-color: $text;
}
QFrame#popover QLineEdit:focus, QFrame#popover QComboBox:focus, QWidget#listLine QComboBox:focus {
    border-color: $accent;
}
QFrame#popover QComboBox QLineEdit { border: none; padding: 0; min-height: 22px; background: transparent; }
QFrame#popover QComboBox::drop-down, QWidget#listLine QComboBox::drop-down { border: none; width: 24px; }
QWidget#listLine QComboBox::down-arrow { image: url("$down"); width: 14px; height: 14px; }
QScrollArea#partsList, QScrollArea#partsList > QWidget > QWidget { background: transparent; }
QListView#proposals { background: $raised; border: 1px solid $line; outline: 0; padding: 4px 0; }
QPushButton[role="chip"] {
    background: $surface; border: 1px solid $line; border-radius: 12px; padding: 0 8px; min-height: 22px;
}
QPushButton[role="chip"][kind="filter"], QPushButton[role="chip"][kind="example"] {
    background: $selection; border-color: $selection;
}
QPushButton[role="chip"][kind="add"] { background: transparent; border-color: transparent; color: $accent; }
QPushButton[role="chip"]:hover { background: $hover; }
QPushButton[role="chip"]:focus { border-color: $accent; }

QFrame#dropLine { background: $accent; border: none; }
QFrame#dropRow { background: transparent; border: 2px solid $accent; border-radius: ${radius}px; }
QFrame#picker { background: $raised; border: 1px solid $line; }
QFrame#picker QLineEdit {
    background: $surface; border: 1px solid $accent; border-radius: ${radius}px; padding: 0 8px;
    min-height: 28px; selection-background-color: $selection; selection-color: $text;
}
QFrame#picker QListWidget { background: $raised; border: none; outline: 0; }
QLineEdit#placeName {
    background: $surface; border: 1px solid $accent; border-radius: 4px; padding: 0 3px;
    selection-background-color: $selection; selection-color: $text;
}

QPushButton {
    background: $raised; color: $text; border: 1px solid $line; border-radius: ${radius}px;
    padding: 0 12px; min-height: 28px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $selection; }
QPushButton:focus { border-color: $accent; }
QPushButton:disabled { color: $muted; }
QPushButton[role="main"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[role="main"]:disabled { background: $raised; color: $muted; border-color: $line; }
QPushButton[role="main"]:focus { border: 2px solid $text; }
QPushButton[role="quiet"] {
    background: transparent; border-color: transparent; text-align: left; padding: 0 8px;
}
QPushButton[role="quiet"]:hover { background: $hover; }
QPushButton[role="quiet"]:focus { border-color: $accent; }
QToolButton {
    background: transparent; border: 1px solid transparent; border-radius: ${radius}px; padding: 5px;
}
QToolButton:hover, QToolButton:checked { background: $hover; }
QToolButton:focus { border-color: $accent; }
QToolButton::menu-indicator { image: none; }

QLineEdit#field {
    background: $raised; color: $text; border: 1px solid $line; border-radius: ${radius}px;
    padding: 0 8px; min-height: 28px;
}
QLineEdit#field:focus { border-color: $accent; }
QListWidget { background: $surface; border: 1px solid $line; border-radius: ${radius}px; outline: 0; }
QListWidget:focus { border-color: $accent; }
QListWidget::item { padding: 2px 8px; min-height: 24px; }
QListWidget::item:selected { background: $selection; color: $text; }
QListWidget#sections { background: $window; border: none; border-right: 1px solid $line; border-radius: 0; }
QDialog QScrollArea, QDialog QScrollArea > QWidget > QWidget { background: $window; }

QTableView, QTreeView { background: $surface; border: none; outline: 0; }
QTreeView#places { background: $window; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section {
    background: $surface; color: $muted; border: none; border-bottom: 1px solid $line;
    padding: 0 8px; min-height: 28px; font-size: ${small}px;
}
QTableCornerButton::section { background: $surface; border: none; border-bottom: 1px solid $line; }
QHeaderView::section:hover { color: $text; }
QHeaderView::up-arrow, QHeaderView::down-arrow { subcontrol-position: center right; width: 7px; right: 4px; }

QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox::indicator, QRadioButton::indicator, QListWidget::indicator {
    width: 14px; height: 14px; border: 1px solid $muted; border-radius: 3px; background: $surface;
}
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover, QListWidget::indicator:hover,
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: $accent; }
QCheckBox::indicator:checked, QListWidget::indicator:checked {
    background: $accent; border-color: $accent; image: url("$tick");
}
QRadioButton::indicator:checked {
    width: 6px; height: 6px; border: 5px solid $accent; background: $on_accent;
}
QCheckBox::indicator:checked:focus, QRadioButton::indicator:checked:focus { border-color: $text; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $line; }

QSplitter::handle { background: $line; }
QProgressBar { background: $line; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }

QSlider::groove:horizontal { background: $line; height: 4px; border-radius: 2px; }
QSlider::$below:horizontal, QSlider#from::$above:horizontal { background: $accent; border-radius: 2px; }
QSlider::$above:horizontal, QSlider#from::$below:horizontal { background: $line; border-radius: 2px; }
QSlider#seek::sub-page:horizontal { background: $accent; }
QSlider#seek::add-page:horizontal { background: $line; }
QSlider#seek::sub-page:horizontal:disabled { background: $line; }
QSlider::handle:horizontal {
    background: $surface; border: 1px solid $muted; width: 12px; height: 12px; margin: -5px 0;
    border-radius: 7px;
}
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { border: 1px solid $accent; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QFrame#dropTarget { border: 2px dashed $line; border-radius: 12px; background: $raised; }
QFrame#dropTarget[dropping="true"] { border-color: $accent; background: $selection; }
QFrame#modelCard[dropping="true"] { border-color: $accent; background: $selection; }
QPlainTextEdit { background: $raised; border: 1px solid $line; border-radius: ${radius}px; padding: 4px; }
""")


def stylesheet(tokens: Tokens, base: int, mirrored: bool = False) -> str:
    """The rules with colours, and type sizes grown from the user's ``base`` size in pixels.

    ``mirrored``: lines begin on the right; Qt turns the handles of sliders then, but not their sides.
    """
    colours = {name: getattr(tokens, name) for name in tokens.__dataclass_fields__}
    look = "dark" if tokens == DARK else "light"
    tick, down = (
        (paths.resources() / "icons" / f"{name}-{look}.svg").as_posix() for name in ("tick", "down")
    )
    below, above = ("add-page", "sub-page") if mirrored else ("sub-page", "add-page")
    return _RULES.substitute(
        colours,
        tick=tick,
        down=down,
        radius=RADIUS,
        small=base - 1,
        heading=base + 3,
        title=base + 7,
        search=base + 1,
        below=below,
        above=above,
    )
