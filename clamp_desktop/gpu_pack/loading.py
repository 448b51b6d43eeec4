"""In a child process: torch comes from the pack and not from the program, if the pack is whole and works.

A pack may end the process that loads it (a driver that was taken away, a file that a cleaner deleted). So the
child leaves a mark while it loads; who finds the mark of a child that is gone puts the pack aside and uses
the program's own torch.
"""

from __future__ import annotations

import importlib.machinery
import os
import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from pathlib import Path
from types import ModuleType
from typing import Final

import psutil

from clamp_desktop.gpu_pack import keeping
from clamp_desktop.gpu_pack.table import PackError, is_of_this_version, own_key

_MARK: Final = "starting-"
_DIED: Final = "The NVIDIA pack ended the process that loaded it."
_STRANGE: Final = "The NVIDIA pack is for another version of the program. Remove it and get it anew."


class _PackFinder(MetaPathFinder):
    """Finds the packages of a folder there and nowhere else, before anybody else looks for them.

    A place at the head of ``sys.path`` is not enough: the importer of a frozen program may come before that.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = str(folder)
        self.names = frozenset(one.stem for one in folder.iterdir() if one.is_dir() or one.suffix == ".py")

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if fullname.partition(".")[0] not in self.names:
            return None
        where = [self._folder] if path is None else path
        return importlib.machinery.PathFinder.find_spec(fullname, where, target)


def put_first(folder: Path) -> None:
    """Let the packages in a folder be imported from now on, before all others of the same names."""
    sys.path.insert(0, str(folder))
    sys.meta_path.insert(0, _PackFinder(folder))
    importlib.invalidate_caches()


class Loading:
    """The pack is being loaded by this process. ``settle`` when torch works, or ``fail``."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._mark = root / f"{_MARK}{os.getpid()}"
        self._mark.touch()
        put_first(root / keeping.FILES)

    def settle(self) -> None:
        """It works."""
        self._mark.unlink(missing_ok=True)

    def fail(self, error: Exception) -> None:
        """Put it aside and end this process: half of a torch cannot be unloaded. The next goes without."""
        said = str(error).strip().partition("\n")[0]
        keeping.put_aside(self._root, f"The NVIDIA pack cannot be loaded ({said or type(error).__name__}).")
        self.settle()
        os._exit(1)


def begin(root: Path) -> Loading | None:
    """Take torch from the pack in ``root``; ``None`` where there is none, or it is put aside."""
    pack = keeping.kept(root)
    if pack is None or keeping.trouble(root):
        return None
    try:
        if pack.key != own_key() or not is_of_this_version(pack.torch):
            keeping.put_aside(root, _STRANGE)
            return None
        if _somebody_died(root):
            keeping.put_aside(root, _DIED)
            return None
        return Loading(root)
    except (OSError, PackError):  # a folder that can only be read: then without what cannot be watched over
        return None


def take_torch(root: Path) -> str:
    """Import torch, from the pack if there is one that works. Before anything else imports it.

    Returns:
        Why a pack that is there is not used; empty where it is, or there is none.
    """
    loading = begin(root)
    if loading is None:
        return keeping.trouble(root) if keeping.kept(root) is not None else ""
    try:
        import torch

        torch.cuda.is_available()  # this loads the driver
    except Exception as error:
        loading.fail(error)
    loading.settle()
    return ""


def _somebody_died(root: Path) -> bool:
    """Whether a process is gone that had begun to load the pack. Its mark goes, too."""
    died = False
    for mark in root.glob(f"{_MARK}*"):
        number = mark.name.removeprefix(_MARK)
        if not number.isdecimal() or not psutil.pid_exists(int(number)) or int(number) == os.getpid():
            mark.unlink(missing_ok=True)
            died = True
    return died
