"""Folk songs as most collections keep them: a bare tune, sung or played by one."""

from __future__ import annotations

from clamp_desktop.training.styles.songs.america import STYLES as AMERICA
from clamp_desktop.training.styles.songs.asia import STYLES as ASIA
from clamp_desktop.training.styles.songs.east import STYLES as EAST
from clamp_desktop.training.styles.songs.north import STYLES as NORTH
from clamp_desktop.training.styles.songs.south import STYLES as SOUTH
from clamp_desktop.training.styles.songs.west import STYLES as WEST

__all__ = ["STYLES"]

STYLES = (*WEST, *NORTH, *SOUTH, *EAST, *ASIA, *AMERICA)
