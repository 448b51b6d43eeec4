"""What the children do. Each function runs once, inside a child, and imports what that child needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from clamp_desktop.chart.lay_out import Draft
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


def make_embedder(
    options: Mapping[str, object],
) -> Callable[[DescribeModel | EmbedMusic | EmbedQueries | LearnLabels], object]:
    """The model, loaded, and torch for label sets.

    Options: ``checkpoint``, ``tokenizer`` (paths or ``None``), ``device``, ``half``.
    """
    from clamp_desktop.model.embedder import Embedder

    checkpoint, tokenizer, device = (options.get(name) for name in ("checkpoint", "tokenizer", "device"))
    embedder = Embedder(
        checkpoint=Path(str(checkpoint)) if checkpoint else None,
        tokenizer=Path(str(tokenizer)) if tokenizer else None,
        device=str(device) if device else None,
        half=bool(options.get("half")),
    )

    def handle(request: DescribeModel | EmbedMusic | EmbedQueries | LearnLabels) -> object:
        match request:
            case LearnLabels():
                from clamp_desktop.probing.learning import learn

                return learn(request.task)
            case EmbedMusic():
                return embedder.embed_music(request.texts)
            case EmbedQueries():
                return embedder.embed_queries(request.queries, plain=request.plain)
            case DescribeModel():
                return embedder.info

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
    """One Verovio toolkit, which keeps the last score; it has no options."""
    from clamp_desktop.engraving.engraver import Engraver, Layout
    from clamp_desktop.engraving.thumbnail import thumbnail

    engraver = Engraver()

    def load(request: RenderPage) -> int:
        score = request.path if request.score is None else request.score
        layout = Layout(request.width, request.height, request.scale, endless=request.endless)
        return engraver.load(score, layout, request.transpose)

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
