"""``python -m clamp_desktop``."""

import sys

from clamp_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
