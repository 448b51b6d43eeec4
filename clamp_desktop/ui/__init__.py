"""The window: the only room that knows Qt."""

from clamp_desktop.ui.immortals import make_immortal

make_immortal()
