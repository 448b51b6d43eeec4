import pytest
from PySide6.QtGui import QColor, QPalette

from clamp_desktop.ui.style import icons, tokens
from clamp_desktop.ui.style.palette import palette
from clamp_desktop.ui.style.stylesheet import stylesheet
from clamp_desktop.ui.style.theme import Theme

THEMES = {"light": tokens.LIGHT, "dark": tokens.DARK}
PAIRS = [(theme, *pair) for theme, colours in THEMES.items() for pair in tokens.text_pairs(colours)]


@pytest.mark.parametrize(("theme", "name", "ink", "ground"), PAIRS)
def test_every_text_can_be_read(theme, name, ink, ground):
    assert tokens.contrast(ink, ground) >= 4.5, f"{name} in {theme}"


def test_contrast_is_that_of_wcag():
    assert tokens.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert tokens.contrast("#777777", "#FFFFFF") == pytest.approx(4.478, abs=0.001)


@pytest.mark.parametrize("colours", THEMES.values(), ids=THEMES)
def test_the_palette_leaves_no_role_to_the_desktop(qapp, colours):
    filled = palette(colours)
    ours = {QColor(getattr(colours, name)).rgb() for name in colours.__dataclass_fields__}
    for role in QPalette.ColorRole:
        if role not in (QPalette.ColorRole.NoRole, QPalette.ColorRole.NColorRoles):
            assert filled.color(role).rgb() in ours, role


@pytest.mark.parametrize("colours", THEMES.values(), ids=THEMES)
def test_the_stylesheet_has_no_hole(colours):
    rules = stylesheet(colours, 13)
    assert "$" not in rules
    assert rules.count("{") == rules.count("}")
    assert colours.accent in rules


def test_the_theme_follows_the_variable(each_theme):
    assert Theme.shared().tokens == THEMES[each_theme]


@pytest.mark.parametrize("name", icons._SHAPES)
def test_every_icon_draws_something(qapp, name):
    image = icons.icon(name, "#FF0000").pixmap(16, 16).toImage()
    assert any(image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height()))
