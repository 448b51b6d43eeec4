"""Where the frozen program begins, for the window and the command line alike."""

import multiprocessing
import os
import sys


def give_back_library_path() -> None:
    """Have the programs that ours starts, such as a file manager, find their own libraries and not ours.

    The bootloader names our folder in ``LD_LIBRARY_PATH`` and keeps what was there; this process has read it.
    Our own children begin with the bootloader, too, which trusts their parent's environment unless it is told
    not to.
    """
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before:
        os.environ["LD_LIBRARY_PATH"] = before
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"


if __name__ == "__main__":
    multiprocessing.freeze_support()  # a child begins here, too, and goes no further
    if sys.platform.startswith("linux"):
        give_back_library_path()

    from clamp_desktop.cli import main

    sys.exit(main())
