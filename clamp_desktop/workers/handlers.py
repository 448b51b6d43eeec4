"""What the children do. Each function runs once, inside a child, and imports what that child needs."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from clamp_desktop import paths
from clamp_desktop.chart.lay_out import Draft
from clamp_desktop.playback.struck import Struck
from clamp_desktop.workers.keyboards import ListenToKeys
from clamp_desktop.workers.messages import (
    AdvanceMap,
    BeginMap,
    ConvertFile,
    ConvertModel,
    DescribeModel,
    EmbedMusic,
    EmbedQueries,
    EngravedPage,
    LearnLabels,
    MeasureModel,
    PerformMidi,
    PerformPiece,
    Picture,
    PlayScore,
    ReadFile,
    RenderPage,
    RenderThumb,
    ScoreTimes,
    TimeScore,
    TraceTunes,
    WriteMidi,
)

_ToEmbedder = DescribeModel | EmbedMusic | EmbedQueries | LearnLabels | MeasureModel
_ToReader = ReadFile | ConvertFile | PerformPiece | PerformMidi | TraceTunes | WriteMidi


def make_reader(options: Mapping[str, object]) -> Callable[[_ToReader], object]:
    """A reader of files; it has no options."""
    from clamp_desktop.music.melody_lines import trace
    from clamp_desktop.music.reading import read_pieces
    from clamp_desktop.playback.performing import perform, perform_piece

    def handle(request: _ToReader) -> object:
        if isinstance(request, TraceTunes):
            return [trace(text) for text in request.texts]
        if isinstance(request, ReadFile):
            return read_pieces(request.path)
        if isinstance(request, PerformPiece):
            return perform_piece(request.path, request.score)
        if isinstance(request, PerformMidi):
            return perform(request.midi)
        if isinstance(request, WriteMidi):
            from clamp_desktop.music.writing.cached import written

            return written(request.path, request.title, request.cache)
        from clamp_desktop.music.conversion import convert

        return convert(request.path, request.to, keeps_sysex=request.keeps_sysex)

    return handle


def make_embedder(options: Mapping[str, object]) -> Callable[[_ToEmbedder], object]:
    """The model, loaded, and torch for label sets.

    Options: ``checkpoint``, ``tokenizer`` (paths or ``None``), ``device``, ``half``. A device that was chosen
    once and is there no more gives way to the quickest there is: music is found all the same.
    """
    caution = ""
    if options.get("device") != "cpu":
        from clamp_desktop.gpu_pack.loading import take_torch

        caution = take_torch(paths.gpu_pack())
    from clamp_desktop.model.device import choose_device
    from clamp_desktop.model.embedder import Embedder
    from clamp_desktop.model.gauge import Gauge

    gauge = Gauge()
    checkpoint, tokenizer, device = (options.get(name) for name in ("checkpoint", "tokenizer", "device"))
    wanted = str(device) if device else None
    try:
        choose_device(wanted)
    except ValueError as error:
        wanted, caution = None, f"{str(error).rstrip('.')}. The model runs on the quickest there is instead."
    embedder = Embedder(
        checkpoint=Path(str(checkpoint)) if checkpoint else None,
        tokenizer=Path(str(tokenizer)) if tokenizer else None,
        device=wanted,
        half=bool(options.get("half")),
    )

    def handle(request: _ToEmbedder) -> object:
        match request:
            case LearnLabels():
                from clamp_desktop.probing.learning import learn

                return learn(request.task)
            case EmbedMusic():
                begin = time.perf_counter()
                found = embedder.embed_music(request.texts)
                seconds = time.perf_counter() - begin
                gauge.count(len(found), sum(len(one.segments) for one in found), seconds)
                return found
            case EmbedQueries():
                return embedder.embed_queries(request.queries, plain=request.plain)
            case DescribeModel():
                info = embedder.info
                return dataclasses.replace(info, caution=info.caution or caution)
            case MeasureModel():
                return gauge.speed

    return handle


def make_converter(options: Mapping[str, object]) -> Callable[[ConvertModel], str]:
    """Converts checkpoints; it has no options."""
    from clamp_desktop.model.convert import convert

    def handle(request: ConvertModel) -> str:
        return convert(request.source, request.to, request.layout, request.sizes, half=request.half)

    return handle


def make_charter(options: Mapping[str, object]) -> Callable[[BeginMap | AdvanceMap], Draft]:
    """Lays maps out; it keeps nothing between requests and has no options."""
    from clamp_desktop.chart import lay_out

    def handle(request: BeginMap | AdvanceMap) -> Draft:
        if isinstance(request, BeginMap):
            return lay_out.begin(request.units, request.points)
        return lay_out.advance(request.draft, request.steps)

    return handle


def make_engraver(
    options: Mapping[str, object],
) -> Callable[
    [RenderPage | RenderThumb | TimeScore | PlayScore], EngravedPage | Picture | ScoreTimes | bytes
]:
    """One Verovio toolkit, which keeps the last score. Option: ``cache``, a folder, as for ``Engraver``."""
    from clamp_desktop.engraving.engraver import Engraver, Layout
    from clamp_desktop.engraving.thumbnail import thumbnail

    cache = options.get("cache")
    engraver = Engraver(Path(str(cache)) if cache else None)

    def load(request: RenderPage) -> int:
        score = request.path if request.score is None else request.score
        layout = Layout(request.width, request.height, request.scale, endless=request.endless)
        return engraver.load(score, layout, request.transpose, only_beginning=request.only_beginning)

    def handle(
        request: RenderPage | RenderThumb | TimeScore | PlayScore,
    ) -> EngravedPage | Picture | ScoreTimes | bytes:
        match request:
            case RenderThumb(path, score):
                return thumbnail(engraver, path if score is None else score)
            case PlayScore(path, score, transpose):
                engraver.load(path if score is None else score, engraver.layout or Layout(), transpose)
                return engraver.midi()
            case TimeScore(layout):
                load(layout)
                return engraver.times()
            case RenderPage():
                pages = load(request)
                page = min(max(1, request.page), pages)
                return EngravedPage(engraver.page(page, plain=request.plain), page, pages)

    return handle


def make_listener(options: Mapping[str, object]) -> Callable[[ListenToKeys], Struck]:
    """Listens to all MIDI keyboards. Option: ``backend``, as for ``Keyboards``."""
    from clamp_desktop.playback.keyboards import BACKEND, Keyboards

    keyboards = Keyboards(str(options.get("backend", BACKEND)))
    return lambda request: keyboards.listen(request.seconds)
