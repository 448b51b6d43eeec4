"""Memory goes back to the system as soon as it is free."""

from __future__ import annotations

import linecache
import sys
import threading

import psutil
import pytest
from PySide6.QtGui import QImage

from clamp_desktop.ui import memory
from clamp_desktop.ui.app import Collector

LARGE, MANY = 400_000, 120  # bytes, and how many of them


def test_sources_are_not_kept(qtbot) -> None:
    assert linecache.getlines(memory.__file__)
    collector = Collector()
    try:
        qtbot.waitUntil(lambda: not linecache.cache, timeout=5000)
    finally:
        collector.stop()


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc is told")
def test_what_threads_freed_is_given_back() -> None:
    memory.be_thrifty()
    process = psutil.Process()
    sizes: list[int] = []

    def work() -> None:
        bytearray(4 * LARGE)  # glibc takes it that such sizes are needed again, and keeps them from now on
        pictures = [QImage(LARGE // 4, 1, QImage.Format.Format_RGB32) for _ in range(MANY)]
        for picture in pictures:
            picture.fill(1)
        sizes.append(process.memory_info().rss)
        last = bytearray(LARGE)  # it lies above what is freed
        del pictures
        sizes.append(process.memory_info().rss)
        del last

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert sizes[0] - sizes[1] > 0.8 * LARGE * MANY
