"""Models in words: what they are, how large, how far they have come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from clamp_desktop.progress import Progress, Stage
from clamp_desktop.ui import words
from clamp_desktop.ui.messages import translated

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clamp_desktop.hub.published import PublishedModel
    from clamp_desktop.model.embedding import Speed

_translate = QCoreApplication.translate

STAGES = frozenset({Stage.FETCHING, Stage.CHECKING, Stage.CONVERTING})
"""What is done to a model; ``doing`` has words for it."""
_LONGEST = 48  # characters of a name in one line


def size(count: int) -> str:
    """``743 MB``, ``1.5 GB``."""
    return QLocale().formattedDataSize(
        count, 1 if count >= 1_000_000_000 else 0, QLocale.DataSizeFormat.DataSizeSIFormat
    )


def strength(model: PublishedModel | None) -> str:
    """What a model is good at; ``None``: the one that ships with the program."""
    if model is None:
        return _translate("Models", "Small and quick. It comes with the program and needs no network.")
    return {
        "clamp2": _translate("Models", "Sheet music and MIDI, described in 101 languages."),
        "clamp3": _translate("Models", "As CLaMP 2, trained on more music of more countries."),
    }.get(model.id, model.strength)


def facts(model: PublishedModel | None, kept_bytes: int, seen: Mapping[str, Speed]) -> str:
    """Languages, licence, size and how quickly it was seen to listen, by device, on one line."""
    languages = 101 if model is None else model.languages
    parts = [
        _translate("Models", "%Ln language(s)", "", languages),
        _translate("Models", "licence %1").replace("%1", "MIT" if model is None else model.licence),
    ]
    if kept_bytes:
        parts.append(_translate("Models", "takes %1 here").replace("%1", size(kept_bytes)))
    elif model is not None:
        whole = model.checkpoint.size or (model.parameters * 4 if model.id == "clamp2" else None)
        if whole is not None:  # others carry parts that this program does not use
            parts.append(_translate("Models", "%1 to fetch").replace("%1", size(whole)))
        parts.append(_translate("Models", "will take %1 here").replace("%1", size(model.parameters * 2)))
    if seen:
        parts.append(paces(seen))
    return " · ".join(parts)


def device(name: str) -> str:
    """``CPU`` for ``cpu: 2 threads``."""
    kinds = {"cpu": "CPU", "cuda": "GPU", "mps": _translate("Models", "Apple GPU")}
    return kinds.get(name.partition(":")[0], name)


def pace(speed: Speed | None) -> str:
    """How many pieces a model listens to in a second; empty where nobody has measured that."""
    if speed is None:
        return ""
    return _translate("Models", "It listens to about %1 pieces a second.").replace("%1", _about(speed.pieces))


def paces(by_device: Mapping[str, Speed]) -> str:
    """The same for each device that a model has run on."""
    said = _translate("Models", "about %1 pieces a second (%2)")
    return " · ".join(
        said.replace("%1", _about(speed.pieces)).replace("%2", device(name))
        for name, speed in by_device.items()
    )


def _about(rate: float) -> str:
    """Two figures are as much as is the same tomorrow."""
    return words.decimal(rate) if rate < 10 else words.number(float(f"{rate:.2g}"))


def doing(progress: Progress) -> str:
    """``Fetching 312 MB of 1.5 GB · 4.2 MB/s · 5 min left``."""
    if progress.stage == Stage.CONVERTING:
        return _translate("Models", "Making it ready…")
    of = (
        _translate("Models", "%1 of %2")
        .replace("%1", size(progress.done))
        .replace("%2", size(progress.total))
    )
    if progress.stage == Stage.CHECKING:
        return _translate("Models", "Checking %1").replace("%1", of)
    parts = [_translate("Models", "Fetching %1").replace("%1", of)]
    if progress.rate > 0:
        parts.append(_translate("Models", "%1/s").replace("%1", size(round(progress.rate))))
    if progress.eta is not None:
        parts.append(words.time_left(progress.eta))
    return " · ".join(parts)


def voucher(name: str, count: int, sha256: str) -> str:
    """What the user is asked before a file is opened that nothing can be compared with."""
    asked = _translate(
        "Models",
        "No checksum of “%1” is on record, so the program cannot tell whether it is the file that its "
        "authors published. Open it only if you trust where it comes from.\n\nSize: %2 bytes\nSHA-256: %3",
    )
    return asked.replace("%1", _shortened(name)).replace("%2", words.number(count)).replace("%3", sha256)


def trouble(error: Exception) -> str:
    """Why a model could not be got; of long addresses and paths beginning and end, for they do not wrap."""
    if not str(error):
        return words.trouble(error)
    return " ".join(_shortened(word) for word in translated(str(error)).split(" "))


def _shortened(name: str) -> str:
    """The beginning and the end of a name: official ones state all sizes of the model, without a space."""
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST // 2]}…{name[-_LONGEST // 3 :]}"
