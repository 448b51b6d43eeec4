"""Engraved pages into PDF and PNG files: the painter, a child process with Qt but without a screen."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QGuiApplication, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgRenderer

from clamp_desktop import __version__
from clamp_desktop.music.piece import UnreadableError
from clamp_desktop.ui.score.page_image import page_image, renderer
from clamp_desktop.ui.style.tokens import LIGHT_PAPER
from clamp_desktop.workers.messages import PaintPages

UNIT_MM = 0.25  # a unit of a page is a quarter of a millimetre: Verovio's tenths at a scale of 40 per cent
_PDF_DOTS = 1200  # an inch
_PNG_DOTS = 200
_INCH = 25.4  # mm


def make_painter(options: Mapping[str, object]) -> Callable[[PaintPages], int]:
    """Paints without a screen; it has no options."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication(["painter"])
    application.setApplicationName("CLaMP Desktop")

    def handle(request: PaintPages) -> int:
        try:
            if request.kind == "pdf":
                write_pdf(request.pages, request.targets[0], request.title)
            else:
                write_pngs(request.pages, request.targets)
        except ValueError as error:
            raise UnreadableError("A page of this score could not be painted.", str(error)) from error
        except OSError as error:
            raise UnreadableError("The file cannot be written.", str(error)) from error
        return len(request.pages)

    handle.application = application  # type: ignore[attr-defined] # it must live as long as the painter
    return handle


def write_pdf(pages: Iterable[str], target: Path, title: str = "") -> None:
    """Put pages into a PDF, each as large as it is: drawings and text, no pictures.

    Raises:
        OSError: it cannot be written.
        ValueError: QtSvg can make nothing of a page.
    """
    writer = QPdfWriter(str(target))
    writer.setResolution(_PDF_DOTS)
    writer.setTitle(title)
    writer.setCreator(f"CLaMP Desktop {__version__}")
    writer.setPageMargins(QMarginsF())
    painter = QPainter()
    for page in pages:
        drawing = renderer(page, "#000000")
        writer.setPageSize(page_size(drawing))
        if painter.isActive():
            writer.newPage()
        elif not painter.begin(writer):
            raise OSError(f"{target} cannot be written")
        drawing.render(painter, QRectF(0, 0, writer.width(), writer.height()))
    painter.end()


def page_size(drawing: QSvgRenderer) -> QPageSize:
    """The paper that a page is laid out for."""
    size = QSizeF(drawing.defaultSize()) * UNIT_MM
    return QPageSize(size, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.FuzzyMatch)


def write_pngs(pages: Sequence[str], targets: Sequence[Path]) -> None:
    """Put each page into a PNG of 200 dots an inch. Raises as ``write_pdf`` does."""
    for page, target in zip(pages, targets, strict=True):
        size = QSizeF(renderer(page).defaultSize()) * (UNIT_MM / _INCH * _PNG_DOTS)
        image = page_image(page, QSize(round(size.width()), round(size.height())), "#FFFFFF", LIGHT_PAPER.ink)
        metres = round(_PNG_DOTS / _INCH * 1000)
        image.setDotsPerMeterX(metres)
        image.setDotsPerMeterY(metres)
        if not image.save(str(target), "PNG"):  # type: ignore[call-overload]
            raise OSError(f"{target} cannot be written")
