"""What the computer runs on."""

from __future__ import annotations


def on_battery() -> bool | None:
    """Whether the computer runs on its battery; ``None`` where it has none, or nobody can tell.

    May take a moment: some systems ask the battery itself.
    """
    import psutil

    look = getattr(psutil, "sensors_battery", None)  # not on every system
    if look is None:
        return None
    try:
        battery = look()
    except (OSError, ValueError, RuntimeError):  # what a driver says may make no sense
        return None
    if battery is None or battery.power_plugged is None:
        return None
    return not battery.power_plugged
