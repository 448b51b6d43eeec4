"""What travels between the program and its child processes: small frozen dataclasses without Qt or torch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar, Generic, TypeVar

import numpy as np
import numpy.typing as npt

from clamp_desktop.chart.lay_out import Draft
from clamp_desktop.engraving.picture import Picture
from clamp_desktop.engraving.times import ScoreTimes
from clamp_desktop.hub.published import Sizes
from clamp_desktop.model.embedding import Embedding, ModelInfo, Speed, Vectors
from clamp_desktop.music.melody_lines import Lines
from clamp_desktop.music.piece import Conversion, Reading
from clamp_desktop.playback.performance import Performance
from clamp_desktop.probing.task import Learned, Task

__all__ = [
    "AdvanceMap",
    "BeginMap",
    "ConvertFile",
    "ConvertModel",
    "DescribeModel",
    "EmbedMusic",
    "EmbedQueries",
    "Embedding",
    "EngravedPage",
    "LearnLabels",
    "MeasureModel",
    "ModelInfo",
    "PaintPages",
    "PerformMidi",
    "PerformPiece",
    "Performance",
    "Picture",
    "PlayScore",
    "ReadFile",
    "RenderPage",
    "RenderThumb",
    "Request",
    "ScoreTimes",
    "Speed",
    "TimeScore",
    "TraceTunes",
    "Vectors",
    "WriteMidi",
]

Answer = TypeVar("Answer", covariant=True)


class Request(Generic[Answer]):
    """What a worker can be asked; ``Answer`` is the type of what comes back.

    Attributes:
        urgent: somebody waits for the answer, so it goes ahead of ordinary requests.
    """

    __slots__ = ()
    urgent: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class ReadFile(Request[Reading]):
    """Ask a reader for the pieces of a file; the answer is a ``Reading``."""

    path: Path


@dataclass(frozen=True, slots=True)
class ConvertFile(Request[Conversion]):
    """Ask a reader for a file in another notation; the answer is a ``Conversion``.

    Attributes:
        to: ``"abc"``, ``"interleaved"``, ``"mtf"``, ``"midi"`` or ``"musicxml"``.
        keeps_sysex: for ``"mtf"``: with the messages that CLaMP 3 reads and CLaMP 2 drops.
    """

    path: Path
    to: str
    keeps_sysex: bool = False


@dataclass(frozen=True, slots=True)
class PerformPiece(Request[Performance]):
    """Ask a reader how a piece sounds, plainly: MIDI as it is, scores without repeats and nuances.

    Attributes:
        path: the file; ignored where ``score`` holds the tune itself (cut out of a book).
    """

    urgent: ClassVar[bool] = True
    path: Path
    score: str | None = None


@dataclass(frozen=True, slots=True)
class PerformMidi(Request[Performance]):
    """Ask a reader how a MIDI file sounds that somebody made, such as the engraver."""

    urgent: ClassVar[bool] = True
    midi: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class TraceTunes(Request[list[Lines]]):
    """Ask a reader for the tunes in model texts; the answer is a list, in the same order."""

    texts: Sequence[str]


@dataclass(frozen=True, slots=True)
class ConvertModel(Request[str]):
    """Ask the converter to write a verified checkpoint as safetensors; the answer is the model's id.

    See ``model.convert.convert``.
    """

    source: Path
    to: Path
    layout: str
    sizes: Sizes
    half: bool


@dataclass(frozen=True, slots=True)
class WriteMidi(Request[str]):
    """Ask a reader for a MIDI file as notation; the answer is MusicXML.

    Attributes:
        title: to stand above it.
        cache: folder in which notation is kept; ``None`` keeps none.
    """

    path: Path
    title: str = ""
    cache: Path | None = None


@dataclass(frozen=True, slots=True)
class DescribeModel(Request[ModelInfo]):
    """Ask the embedder what it is; the answer is a ``ModelInfo``. Loads the model."""

    urgent: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class MeasureModel(Request[Speed | None]):
    """Ask the embedder how quickly it has listened so far; ``None`` where that was too little to tell."""

    urgent: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class EmbedMusic(Request[list[Embedding]]):
    """Ask for vectors of model texts (interleaved ABC or MTF); the answer is a list, in the same order."""

    texts: Sequence[str]


@dataclass(frozen=True, slots=True)
class EmbedQueries(Request[list[Embedding]]):
    """Ask for vectors of words in any language; the answer is a list, in the same order.

    Attributes:
        plain: whether ``</s>``, ``<mask>`` and their like are ordinary characters, as people mean them, or
            the marks that the paper's pipeline takes them for.
    """

    urgent: ClassVar[bool] = True
    queries: Sequence[str]
    plain: bool = True


@dataclass(frozen=True, slots=True)
class LearnLabels(Request[Learned]):
    """Ask the embedder, which has torch, to learn a label set; see ``probing.learning.learn``."""

    urgent: ClassVar[bool] = True
    task: Task


@dataclass(frozen=True, slots=True)
class BeginMap(Request[Draft]):
    """Ask for the beginning of a map; see ``chart.lay_out.begin``."""

    units: Vectors
    points: npt.NDArray[np.float64] | None = None


@dataclass(frozen=True, slots=True)
class AdvanceMap(Request[Draft]):
    """Ask for a map some steps further; see ``chart.lay_out.advance``."""

    draft: Draft
    steps: int


@dataclass(frozen=True, slots=True)
class RenderPage(Request["EngravedPage"]):
    """Ask for one engraved page; the answer is an ``EngravedPage``.

    Attributes:
        path: the file; ignored where ``score`` holds the notation itself (a tune cut out of a book).
        page: from 1.
        width, height: page size in Verovio units (a tenth of a millimetre), before ``scale``.
        scale: per cent.
        endless: pages that follow each other without a seam, each as high as its music.
        transpose: as ``engraving.transposing`` writes it; empty: as written.
        plain: SVG as Verovio draws it, for other programs, not for QtSvg.
        only_beginning: the first page of a very long score, from its first measures alone: it comes at once,
            the number of pages with it means nothing, and its ids are others than later.
    """

    urgent: ClassVar[bool] = True
    path: Path
    score: str | None = None
    page: int = 1
    width: int = 2100
    height: int = 2970
    scale: int = 40
    endless: bool = False
    transpose: str = ""
    plain: bool = False
    only_beginning: bool = False


@dataclass(frozen=True, slots=True)
class PaintPages(Request[int]):
    """Ask the painter to put engraved pages into files; the answer is how many pages there are.

    Attributes:
        pages: SVG as the engraver makes it for QtSvg.
        targets: one file for a PDF, one a page for PNG.
        kind: ``"pdf"`` or ``"png"``.
        title: for the reader of the PDF.
    """

    pages: Sequence[str] = field(repr=False)
    targets: Sequence[Path]
    kind: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class TimeScore(Request[ScoreTimes]):
    """Ask the engraver when the notes of a score sound; the answer is a ``ScoreTimes``.

    Its pages are those that ``layout`` gives. The piece is the one that ``layout`` is a page of; which page
    does not matter.
    """

    urgent: ClassVar[bool] = True
    layout: RenderPage


@dataclass(frozen=True, slots=True)
class PlayScore(Request[bytes]):
    """Ask the engraver for a score as a MIDI file, repeats played; the answer is its bytes.

    Its seconds are those of ``TimeScore``.

    Attributes:
        path, score: as for ``RenderPage``.
        transpose: as ``engraving.transposing`` writes it; empty: as written.
    """

    urgent: ClassVar[bool] = True
    path: Path
    score: str | None = None
    transpose: str = ""


@dataclass(frozen=True, slots=True)
class RenderThumb(Request[Picture]):
    """Ask the engraver for a small picture of a piece; the answer is a ``Picture``.

    Attributes:
        path: the file, MIDI too; ignored where ``score`` holds the notation itself.
    """

    path: Path
    score: str | None = None


@dataclass(frozen=True, slots=True)
class EngravedPage:
    """One page as SVG that QtSvg can draw, and how many pages there are."""

    svg: str
    page: int
    pages: int
