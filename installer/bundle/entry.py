"""Where the frozen program begins, for the window and the command line alike."""

import multiprocessing
import sys

if __name__ == "__main__":
    multiprocessing.freeze_support()  # a child begins here, too, and goes no further

    from clamp_desktop.cli import main

    sys.exit(main())
