import subprocess
import sys

CALLS = """
import sys
import clamp_desktop.ui
from PySide6.QtCore import QObject, QTimer, Signal

class Bell(QObject):
    rung = Signal(bool)

timer, bell = QTimer(), Bell()
bell.rung.connect(lambda on: None)
for count in range(100_000):
    timer.setInterval(5)
    bell.rung.emit(True)
    bell.rung.emit(False)
assert all(sys.getrefcount(one) > 1000 for one in (None, True, False))
"""


def test_many_calls_do_not_use_up_none():
    done = subprocess.run([sys.executable, "-c", CALLS], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
