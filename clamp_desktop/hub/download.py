"""One file from the net: fetched beside its final place, taken up again where it was left, verified.

Until a file is whole and verified it is called ``NAME.part``; ``NAME.part.json`` remembers which version
of the file at which address it is a part of, so that parts of two versions are never put together
(If-Range: RFC 9110, section 13.1.5).
"""

from __future__ import annotations

import errno
import hashlib
import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from pathlib import Path

import requests

from clamp_desktop.hub.errors import ModelError
from clamp_desktop.progress import CancelToken, Meter, Progress, Stage

_BLOCK = 1 << 16
_PATIENCE = (10, 15)  # seconds: to connect, and between two blocks; no longer does anybody wait who stops it
_TRIES = 6  # in a row without a single new byte
_LONGEST_WAIT = 60.0  # seconds between two tries, whatever the server asks for


@dataclass(frozen=True, slots=True)
class Source:
    """What to fetch.

    Attributes:
        address: where it lies.
        size, sha256: what it must be; ``None`` where nobody has said.
    """

    address: str
    size: int | None = None
    sha256: str | None = None


class Downloader:
    """Fetches files over one connection.

    Args:
        proxy: address that everything goes through; empty: as the system says.
        sleep: waits some seconds; a test may not want to.
    """

    def __init__(self, proxy: str = "", sleep: Callable[[float], None] = time.sleep) -> None:
        self._session = requests.Session()
        self._session.headers["Accept-Encoding"] = "identity"  # sizes and ranges are those of the file itself
        if proxy:
            self._session.proxies = {"http": proxy, "https": proxy}
        self._sleep = sleep

    def close(self) -> None:
        """Let the connection go."""
        self._session.close()

    def size(self, source: Source) -> int | None:
        """How large the file is in bytes: as pinned, else as its server says, if it does. ``ModelError``."""
        if source.size is not None:
            return source.size
        try:
            with self._session.head(source.address, timeout=_PATIENCE, allow_redirects=True) as answer:
                self._refuse(answer, source)
                length = answer.headers.get("Content-Length", "")
                return int(length) if length.isdigit() else None
        except requests.RequestException as error:
            raise _unreachable(source, error) from error

    def fetch(self, source: Source, to: Path, cancel: CancelToken) -> Iterator[Progress]:
        """Fetch a file; it stands at ``to`` when the iterator ends, unless it was cancelled.

        What was fetched before an interruption is kept and used the next time.

        Raises:
            ModelError: the file is not there, not what was expected, or there is no room for it.
        """
        to.parent.mkdir(parents=True, exist_ok=True)
        part = _Part(to)
        tries = 0
        meter = Meter(Stage.FETCHING, source.size or 0)
        while True:
            before = part.size
            try:
                yield from self._go_on(source, part, meter, cancel)
            except _AgainError as again:
                tries = 1 if part.size > before else tries + 1
                if tries >= _TRIES:
                    raise ModelError(again.words) from again
                if self._wait(again.seconds or min(2.0**tries, _LONGEST_WAIT), cancel):
                    return
                continue
            if cancel.cancelled:
                return
            break
        yield from _verified(part.file, source, cancel)
        if not cancel.cancelled:
            part.finish()

    def _go_on(self, source: Source, part: _Part, meter: Meter, cancel: CancelToken) -> Iterator[Progress]:
        """Fetch what is missing of a part. Raises ``_AgainError`` where another try may help."""
        headers = part.range(source)
        try:
            with self._session.get(source.address, headers=headers, stream=True, timeout=_PATIENCE) as answer:
                if answer.status_code == requests.codes.requested_range_not_satisfiable:
                    if part.size and part.size == source.size:
                        return
                    part.drop()
                    raise _AgainError(f"{source.address} does not go on where it was left.", seconds=0.01)
                self._refuse(answer, source)
                goes_on = answer.status_code == requests.codes.partial_content
                if not goes_on or not part.continues(answer):
                    part.drop()
                    if goes_on:
                        raise _AgainError(f"{source.address} has changed meanwhile.", seconds=0.01)
                total = _total(answer, part.size)
                if source.size is not None and total is not None and total != source.size:
                    raise ModelError(
                        f"The file at {source.address} has {total:,} bytes; {source.size:,} were expected."
                        " It is not what this program knows, so it was not fetched."
                    )
                part.remember(source, answer)
                meter.total, meter.done = total or 0, part.size
                yield meter.progress(part.name)
                for block in part.take(answer.iter_content(_BLOCK)):
                    meter.advance(block)
                    if cancel.cancelled:
                        return
                    if meter.due():
                        yield meter.progress(part.name)
                if total is not None and part.size < total:
                    raise _AgainError(f"The connection to {source.address} was cut.")
                if total is not None and part.size > total:
                    part.drop()
                    raise _AgainError(f"{source.address} sent more than it said.")
        except requests.RequestException as error:
            raise _AgainError(str(_unreachable(source, error))) from error

    def _refuse(self, answer: requests.Response, source: Source) -> None:
        """Raise what a bad status means: ``_AgainError`` where waiting may help, else ``ModelError``."""
        status = answer.status_code
        if status in (requests.codes.too_many_requests, requests.codes.request_timeout) or status >= 500:
            words = f"The server of {source.address} is busy (status {status}). Try again later."
            raise _AgainError(words, seconds=_asked_to_wait(answer))
        if status in (requests.codes.unauthorized, requests.codes.forbidden):
            raise ModelError(f"The server does not hand out {source.address} to everybody (status {status}).")
        if status >= 400:
            raise ModelError(f"There is no file at {source.address} (status {status}).")

    def _wait(self, seconds: float, cancel: CancelToken) -> bool:
        """Wait, but not longer than until somebody cancels; whether somebody did."""
        left = seconds
        while left > 0 and not cancel.cancelled:
            self._sleep(min(left, 0.2))
            left -= 0.2
        return cancel.cancelled


def part_of(to: Path) -> Path:
    """Where a file is kept while it is not whole."""
    return to.with_name(f"{to.name}.part")


class _AgainError(ModelError):
    """Another try may help, after some seconds."""

    def __init__(self, words: str, seconds: float | None = None) -> None:
        super().__init__(words)
        self.words = words
        self.seconds = seconds


class _Part:
    """The file while it is not whole."""

    def __init__(self, to: Path) -> None:
        self._to = to
        self.name = to.name
        self.file = part_of(to)
        self._note = to.with_name(f"{to.name}.part.json")

    @property
    def size(self) -> int:
        return self.file.stat().st_size if self.file.is_file() else 0

    def range(self, source: Source) -> dict[str, str]:
        """Headers that ask for the rest, where it is known what the part is a part of."""
        known = self._known()
        if not self.size or known.get("address") != source.address or not known.get("version"):
            return {}
        return {"Range": f"bytes={self.size}-", "If-Range": str(known["version"])}

    def continues(self, answer: requests.Response) -> bool:
        """Whether an answer begins where the part ends."""
        return answer.headers.get("Content-Range", "").startswith(f"bytes {self.size}-")

    def remember(self, source: Source, answer: requests.Response) -> None:
        """Note what is being fetched. A weak tag does not promise equal bytes, so it is none."""
        tag = answer.headers.get("ETag", "")
        version = tag if tag and not tag.startswith("W/") else answer.headers.get("Last-Modified", "")
        self._note.write_text(json.dumps({"address": source.address, "version": version}), encoding="utf-8")

    def take(self, blocks: Iterator[bytes]) -> Iterator[int]:
        """Append what arrives; gives the size of each block."""
        try:
            with self.file.open("ab") as file:
                for block in blocks:
                    file.write(block)
                    yield len(block)
        except OSError as error:
            if isinstance(error, requests.RequestException):
                raise
            raise _no_room(error, self.file) from error

    def drop(self) -> None:
        self.file.unlink(missing_ok=True)
        self._note.unlink(missing_ok=True)

    def finish(self) -> None:
        self.file.replace(self._to)
        self._note.unlink(missing_ok=True)

    def _known(self) -> dict[str, object]:
        try:
            known = json.loads(self._note.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return known if isinstance(known, dict) else {}


def checksum(file: Path, cancel: CancelToken) -> Iterator[Progress | str]:
    """SHA-256 of a file: progress, and last, unless cancelled, the sum in hexadecimal."""
    digest = hashlib.sha256()
    meter = Meter(Stage.CHECKING, file.stat().st_size)
    with file.open("rb") as content:
        while block := content.read(_BLOCK * 16):
            digest.update(block)
            meter.advance(len(block))
            if cancel.cancelled:
                return
            if meter.due():
                yield meter.progress(file.name.removesuffix(".part"))
    yield digest.hexdigest()


def _verified(file: Path, source: Source, cancel: CancelToken) -> Iterator[Progress]:
    """Compare a file with what it must be; one that is not is deleted, so that it cannot be taken for it."""
    found = file.stat().st_size
    if source.size is not None and found != source.size:
        file.unlink()
        raise ModelError(f"{source.address} gave {found:,} bytes; {source.size:,} were expected.")
    if source.sha256 is None:
        return
    for step in checksum(file, cancel):
        if isinstance(step, Progress):
            yield step
        elif step != source.sha256:
            file.unlink()
            raise ModelError(
                f"What came from {source.address} is not the file that this program knows: its checksum"
                " differs. It was deleted. Try again, or from another address."
            )


def _total(answer: requests.Response, have: int) -> int | None:
    """Size of the whole file, as the server says it."""
    _, _, stated = answer.headers.get("Content-Range", "").partition("/")
    if stated.isdigit():
        return int(stated)
    length = answer.headers.get("Content-Length", "")
    return have + int(length) if length.isdigit() else None


def _asked_to_wait(answer: requests.Response) -> float | None:
    """Seconds that a server asks to wait (RFC 9110, 10.2.3), within reason."""
    value = answer.headers.get("Retry-After", "")
    if value.isdigit():
        return min(float(value), _LONGEST_WAIT)
    try:
        left = parsedate_to_datetime(value).timestamp() - time.time()
    except (TypeError, ValueError):
        return None
    return min(max(left, 0.1), _LONGEST_WAIT)


def _unreachable(source: Source, error: requests.RequestException) -> ModelError:
    if isinstance(error, requests.exceptions.ProxyError):
        return ModelError(f"The proxy does not answer, so {source.address} could not be reached.")
    if isinstance(error, requests.exceptions.SSLError):
        return ModelError(
            f"The connection to {source.address} is not secure: its certificate is not accepted."
        )
    if isinstance(error, requests.Timeout):
        return ModelError(f"{source.address} does not answer.")
    if isinstance(error, requests.exceptions.InvalidURL | requests.exceptions.MissingSchema):
        return ModelError(f"{source.address} is no address.")
    return ModelError(f"{source.address} could not be reached. Is this computer online?")


def _no_room(error: OSError, file: Path) -> ModelError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return ModelError(
            f"There is no room left on the drive of {file.parent}. What was fetched is kept;"
            " make room and go on."
        )
    return ModelError(f"{file} cannot be written ({error.strerror or error}).")
