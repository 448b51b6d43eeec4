"""What the user chose, as one frozen object, and the JSON file that keeps it.

The file belongs to the user and to newer versions of the program as well: values that this version does not
know, or cannot use, stay in it until somebody sets them anew. Only what was changed is written, over what the
file says at that moment, so that a window and a command line do not undo each other's choices.
"""

from __future__ import annotations

import dataclasses
import json
import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from clamp_desktop.setting_kinds import Choice, Kind, Number, Place, SettingsError, Switch, Text, Value, Whole

__all__ = ["Settings", "SettingsError", "load", "names", "parse", "save", "what_it_is"]

VERSION = 1
_VERSION_KEY = "version"


def _setting(kind: Kind, default: Value, what: str) -> Any:
    return dataclasses.field(default=default, metadata={"kind": kind, "what": what})


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings; each has a default that suits most people. ``dataclasses.replace`` makes other ones.

    Attributes:
        appearance: ``"system"``, ``"light"`` or ``"dark"``.
        text_size: per cent of the system's.
        row_height: ``"compact"``, ``"normal"`` or ``"roomy"``.
        language: of the interface, such as ``"de"`` or ``"pt-BR"``; empty: the system's.
        model: id of the model that answers; empty: the one that ships with the program.
        device: ``"auto"``, ``"cpu"``, ``"cuda"`` or ``"mps"``.
        half_precision: whether a large model computes in half precision on a graphics card.
        threads: of the model on a CPU; 0 leaves it to the program.
        rests_on_battery: whether long listening waits while the computer runs on battery.
        watching: whether changes in the folders are noticed without being asked.
        suggests_new: whether tags are suggested for new pieces without being asked, once they ever were.
        library: the folder of the library that is opened; empty: the one in the user's data.
        cut_off: strength, 0.0 to 1.0, below which what is found counts as a weaker match.
        privacy_read: whether the notes on privacy were read.
        paper: ``"light"`` or ``"dark"``: what music is drawn on.
        pages: ``"pages"`` one below the other, or ``"endless"``: how a large score is laid out.
        soundfont: path of an SF2 or SF3 file; empty: the best there is.
        volume: of playback, per cent.
        starts_playing: whether a piece plays as soon as it is chosen.
        count_in: whether a bar of clicks comes before the music when the user begins to play.
        mirror: address that models are downloaded from instead of the usual one; empty: the usual one.
        proxy: address that downloads go through; empty: as the system says.
        new_versions: whether the program looks for new versions of itself, once a day at most.
    """

    appearance: str = _setting(Choice("system", "light", "dark"), "system", "light or dark")
    text_size: int = _setting(Whole(75, 250), 100, "size of the text, per cent")
    row_height: str = _setting(Choice("compact", "normal", "roomy"), "normal", "height of the table's rows")
    language: str = _setting(Text(r"[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8})*"), "", "language of the interface")
    model: str = _setting(Text(), "", "id of the model")
    device: str = _setting(Choice("auto", "cpu", "cuda", "mps"), "auto", "where the model runs")
    half_precision: bool = _setting(Switch(), False, "compute in half precision on a graphics card")
    threads: int = _setting(Whole(0, 256), 0, "threads of the model on a CPU; 0: as suits the computer")
    rests_on_battery: bool = _setting(Switch(), True, "on battery, let long listening wait")
    watching: bool = _setting(Switch(), True, "notice changes in the folders")
    suggests_new: bool = _setting(Switch(), True, "suggest tags for new pieces")
    library: str = _setting(Place(), "", "folder of the library")
    cut_off: float = _setting(Number(0.0, 1.0), 0.5, "strength below which matches are weak, 0 to 1")
    privacy_read: bool = _setting(Switch(), False, "the notes on privacy were read")
    paper: str = _setting(Choice("light", "dark"), "light", "paper that music is drawn on")
    pages: str = _setting(Choice("pages", "endless"), "pages", "how a large score is laid out")
    soundfont: str = _setting(Place(), "", "soundfont for playback")
    volume: int = _setting(Whole(0, 100), 80, "volume of playback, per cent")
    starts_playing: bool = _setting(Switch(), False, "play a piece as soon as it is chosen")
    count_in: bool = _setting(Switch(), False, "count a bar before playing")
    mirror: str = _setting(Text(r"https?://\S+"), "", "address that models are downloaded from")
    proxy: str = _setting(Text(r"(https?|socks5h?)://\S+"), "", "proxy for downloads")
    new_versions: bool = _setting(Switch(), False, "look for new versions, once a day at most")


_FIELDS = {one.name: one for one in dataclasses.fields(Settings)}


def names() -> tuple[str, ...]:
    """The names of all settings."""
    return tuple(_FIELDS)


def what_it_is(name: str) -> str:
    """A few words on a setting and the values that it takes."""
    kind: Kind = _field(name).metadata["kind"]
    return f"{_FIELDS[name].metadata['what']} ({kind.takes})"


def parse(name: str, text: str) -> Value:
    """The value of a setting that somebody typed. Raises ``SettingsError`` where it is none."""
    kind: Kind = _field(name).metadata["kind"]
    return kind.checked(name, kind.parsed(text))


def load(path: Path) -> tuple[Settings, tuple[str, ...]]:
    """The settings in a file, and sentences for the user about what in it could not be used.

    A file that is not there means defaults; so does one that cannot be read, or a value that makes no sense.
    """
    try:
        raw = _read(path)
    except SettingsError as error:
        return Settings(), (f"{error} The usual settings are used.",)
    values, words = _understood(raw)
    return Settings(**values), tuple(words)


def save(path: Path, changes: Mapping[str, Value | None]) -> Settings:
    """Change settings in a file, at once and as a whole; the settings as they are then.

    Args:
        changes: names and values; ``None`` takes back what was chosen.

    Raises:
        SettingsError: a name or a value makes no sense, or the file cannot be written; nothing is changed.
    """
    wanted = {
        name: None if value is None else _field(name).metadata["kind"].checked(name, value)
        for name, value in changes.items()
    }
    try:
        raw = _read(path)
    except SettingsError:
        _put_aside(path)
        raw = {}
    for name, value in wanted.items():
        if value is None:
            raw.pop(name, None)
        else:
            raw[name] = value
    newer = raw.get(_VERSION_KEY)
    raw[_VERSION_KEY] = newer if isinstance(newer, int) and newer > VERSION else VERSION
    _write(path, raw)
    return Settings(**_understood(raw)[0])


def _field(name: str) -> dataclasses.Field[Any]:
    try:
        return _FIELDS[name]
    except KeyError:
        raise SettingsError(f"There is no setting {name!r}; there are {', '.join(_FIELDS)}.") from None


def _read(path: Path) -> dict[str, Any]:
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise SettingsError(f"The settings in {path} cannot be read ({error.strerror or error}).") from error
    except (ValueError, RecursionError) as error:
        raise SettingsError(f"The settings in {path} are damaged.") from error
    if not isinstance(raw, dict):
        raise SettingsError(f"The settings in {path} are damaged.")
    return raw


def _understood(raw: Mapping[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """What makes sense, and a sentence for each setting that does not."""
    values: dict[str, Any] = {}
    words: list[str] = []
    for name, one in _FIELDS.items():
        if name in raw:
            try:
                values[name] = one.metadata["kind"].checked(name, raw[name])
            except SettingsError as error:
                words.append(f"{error} {one.default!r} is used.")
    version = raw.get(_VERSION_KEY, VERSION)
    if isinstance(version, int) and version > VERSION:
        words.append("The settings were written by a newer version; what this one does not know is kept.")
    return values, words


def _put_aside(path: Path) -> None:
    """A file that cannot be read is kept beside the new one: somebody may have typed much into it."""
    try:
        path.replace(path.with_name(path.name + ".damaged"))
    except OSError as error:
        raise SettingsError(f"{path} cannot be written ({error.strerror or error}).") from error


def _write(path: Path, raw: Mapping[str, Any]) -> None:
    """Whoever reads meanwhile, or pulls the plug, finds the old file or the new one, both whole."""
    part: Path | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        target = path.resolve()  # a link stays one
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", dir=target.parent, prefix=target.name, suffix=".part", delete=False
        ) as file:
            part = Path(file.name)
            json.dump(raw, file, ensure_ascii=False, indent=2)
            file.write("\n")
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    except OSError as error:
        if part is not None:
            part.unlink(missing_ok=True)
        raise SettingsError(f"{path} cannot be written ({error.strerror or error}).") from error
