"""The program tries itself out, wherever and however it is installed: ``clamp-desktop self-test``."""
