"""Asking the desktop to open a file or to show where it is. Nothing here waits for the other program."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QProcess, QUrl
from PySide6.QtGui import QDesktopServices


def open_file(path: Path) -> bool:
    """Open a file in the program that the system has for it; ``False`` when there is none."""
    return path.exists() and QDesktopServices.openUrl(_address(path))


def show_in_folder(path: Path) -> bool:
    """Show a file, chosen, in the system's file manager; its folder where that cannot be had."""
    if not path.exists():
        return False
    if sys.platform == "win32":
        return _start("explorer.exe", ["/select,", str(path)])
    if sys.platform == "darwin":
        return _start("open", ["-R", str(path)])
    _show_item(path)
    return True


def _show_item(path: Path) -> None:
    """The freedesktop call that nearly every Linux file manager answers; its folder where none does."""

    def open_folder() -> None:
        QDesktopServices.openUrl(_address(path.parent))

    address = path.as_uri().replace(",", "%2C")  # a comma would separate two addresses
    call = QProcess(QCoreApplication.instance())
    call.finished.connect(lambda code: open_folder() if code else None)
    call.finished.connect(call.deleteLater)
    call.errorOccurred.connect(
        lambda error: open_folder() if error == QProcess.ProcessError.FailedToStart else None
    )
    call.start(
        "dbus-send",
        [
            "--session",
            "--print-reply",
            "--reply-timeout=5000",
            "--dest=org.freedesktop.FileManager1",
            "/org/freedesktop/FileManager1",
            "org.freedesktop.FileManager1.ShowItems",
            f"array:string:{address}",
            "string:",
        ],
    )


def _address(path: Path) -> QUrl:
    """A path's address. Made from its bytes: a name need not be text, and Qt would take it for another."""
    return QUrl.fromEncoded(path.as_uri().encode())


def _start(program: str, arguments: list[str]) -> bool:
    return bool(QProcess.startDetached(program, arguments)[0])
