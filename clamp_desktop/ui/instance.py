"""One program for one library: a second start hands over what it was given and leaves."""

from __future__ import annotations

import getpass
import hashlib
import json
import logging
import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

log = logging.getLogger(__name__)

_PATIENCE_MS = 1_000
_LONGEST = 1 << 20  # bytes of a message; more than any command line holds


class Instance(QObject):
    """The one that holds a library. ``called``: paths of a later start, and whether it wants the demo."""

    called = Signal(object, bool)

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = _name(library)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._meet)
        self._guests: dict[QLocalSocket, bytearray] = {}

    def claim(self, chosen: Sequence[Path] = (), demo: bool = False) -> bool:
        """Hand over to an earlier start, which gives false, or be the one that later starts find."""
        if self._hand_over(chosen, demo):
            return False
        if self._server.listen(self._name):
            return True
        if self._hand_over(chosen, demo):  # somebody was quicker
            return False
        QLocalServer.removeServer(self._name)  # left behind by a program that was killed
        if self._server.listen(self._name):
            return True
        log.warning("A second start will not find this one: %s", self._server.errorString())
        return True

    def close(self) -> None:
        """Be found no more."""
        self._server.close()

    def _hand_over(self, chosen: Sequence[Path], demo: bool) -> bool:
        """Let an earlier start do it; false where there is none."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_PATIENCE_MS):
            return False
        message = {"paths": [os.path.abspath(path) for path in chosen], "demo": demo}  # noqa: PTH100
        socket.write(json.dumps(message).encode() + b"\n")
        socket.waitForBytesWritten(_PATIENCE_MS)
        socket.waitForReadyRead(_PATIENCE_MS)  # a word that it was understood; whoever is busy reads it later
        socket.disconnectFromServer()
        return True

    def _meet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            self._guests[socket] = bytearray()
            socket.readyRead.connect(self._read)
            socket.disconnected.connect(self._leave)
            self._take(socket)

    def _read(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._take(socket)

    def _take(self, socket: QLocalSocket) -> None:
        heard = self._guests.get(socket)
        if heard is None:
            return
        heard += socket.readAll().data()
        if len(heard) > _LONGEST:
            socket.abort()
        elif heard.endswith(b"\n"):
            socket.write(b"ok\n")
            socket.flush()
            message = bytes(heard)
            heard.clear()
            self._understand(message)

    def _understand(self, message: bytes) -> None:
        try:
            said = json.loads(message)
            paths = [Path(str(path)) for path in said["paths"]]
            demo = bool(said["demo"])
        except (ValueError, KeyError, TypeError) as error:
            log.warning("A later start was not understood: %r", error)
            return
        self.called.emit(paths, demo)

    def _leave(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket) and self._guests.pop(socket, None) is not None:
            socket.deleteLater()


def _name(library: Path) -> str:
    """The same for every start of one user with one library."""
    place = os.path.normcase(os.path.realpath(library))
    whose = f"{getpass.getuser()}\n{place}".encode("utf-8", "surrogateescape")
    return f"clamp-desktop-{hashlib.blake2b(whose, digest_size=12).hexdigest()}"
