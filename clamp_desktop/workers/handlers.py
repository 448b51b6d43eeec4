"""What the children do. Each function runs once, inside a child, and imports what that child needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from clamp_desktop.chart.lay_out import Draft
from clamp_desktop.workers.messages import (
    AdvanceMap,
    BeginMap,
    ConvertFile,
    DescribeModel,
    EmbedMusic,
    EmbedQueries,
    EngravedPage,
    Picture,
    ReadFile,
    RenderPage,
    RenderThumb,
)


def make_reader(options: Mapping[str, object]) -> Callable[[ReadFile | ConvertFile], object]:
    """A reader of files; it has no options."""
    from clamp_desktop.music.reading import read_pieces

    def handle(request: ReadFile | ConvertFile) -> object:
        if isinstance(request, ReadFile):
            return read_pieces(request.path)
        from clamp_desktop.music.conversion import convert

        return convert(request.path, request.to, keeps_sysex=request.keeps_sysex)

    return handle


def make_embedder(
    options: Mapping[str, object],
) -> Callable[[DescribeModel | EmbedMusic | EmbedQueries], object]:
    """The model, loaded. Options: ``checkpoint``, ``tokenizer`` (paths or ``None``) and ``device``."""
    from clamp_desktop.model.embedder import Embedder

    checkpoint, tokenizer, device = (options.get(name) for name in ("checkpoint", "tokenizer", "device"))
    embedder = Embedder(
        checkpoint=Path(str(checkpoint)) if checkpoint else None,
        tokenizer=Path(str(tokenizer)) if tokenizer else None,
        device=str(device) if device else None,
    )

    def handle(request: DescribeModel | EmbedMusic | EmbedQueries) -> object:
        match request:
            case EmbedMusic():
                return embedder.embed_music(request.texts)
            case EmbedQueries():
                return embedder.embed_queries(request.queries, plain=request.plain)
            case DescribeModel():
                return embedder.info

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
) -> Callable[[RenderPage | RenderThumb], EngravedPage | Picture]:
    """One Verovio toolkit, which keeps the last score; it has no options."""
    from clamp_desktop.engraving.engraver import Engraver, Layout
    from clamp_desktop.engraving.thumbnail import thumbnail

    engraver = Engraver()

    def handle(request: RenderPage | RenderThumb) -> EngravedPage | Picture:
        score = request.path if request.score is None else request.score
        if isinstance(request, RenderThumb):
            return thumbnail(engraver, score)
        pages = engraver.load(score, Layout(request.width, request.height, request.scale))
        page = min(max(1, request.page), pages)
        return EngravedPage(engraver.page(page), page, pages)

    return handle
