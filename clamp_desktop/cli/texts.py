"""What the model reads for each of some files: music through the readers, words and MTF as they stand."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path

from clamp_desktop.music.piece import SUFFIXES, Conversion, Format, Problem, Reading
from clamp_desktop.workers.errors import WorkerError
from clamp_desktop.workers.messages import ConvertFile, ReadFile
from clamp_desktop.workers.pool import ReaderPool

WORDS = ".txt"
_MTF = ".mtf"


@dataclass(slots=True)
class FileTexts:
    """One file's texts.

    Attributes:
        texts: place in the file, from 0 → text of that piece.
        problems: what could not be read, as sentences.
        count: how many pieces the file holds, those that failed included.
    """

    file: Path
    texts: dict[int, str] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)
    count: int = 1


def model_texts(readers: ReaderPool, files: Sequence[Path], keeps_sysex: bool) -> list[FileTexts]:
    """Read the files, in this order.

    MIDI is converted rather than read as a piece: the paper's pipeline embeds even a file without a note.
    """
    answers: list[Future[Conversion] | Future[Reading] | FileTexts] = []
    for file in files:
        suffix = file.suffix.lower()
        if suffix in (WORDS, _MTF):
            answers.append(_as_it_stands(file))
        elif suffix in SUFFIXES[Format.MIDI]:
            answers.append(readers.submit(ConvertFile(file.absolute(), "mtf", keeps_sysex)))
        else:
            answers.append(readers.submit(ReadFile(file.absolute())))
    return [_result(file, answer) for file, answer in zip(files, answers, strict=True)]


def _as_it_stands(file: Path) -> FileTexts:
    try:
        return FileTexts(file, {0: file.read_text(encoding="utf-8-sig")})
    except OSError as error:
        return FileTexts(file, problems=[f"The file cannot be read: {error.strerror or error}."])
    except UnicodeDecodeError:
        return FileTexts(file, problems=["This is no text in UTF-8; save it as such and try again."])


def _result(file: Path, answer: Future[Conversion] | Future[Reading] | FileTexts) -> FileTexts:
    if isinstance(answer, FileTexts):
        return answer
    try:
        found = answer.result()
    except WorkerError as error:
        return FileTexts(file, problems=[str(error)])
    if isinstance(found, Conversion):
        texts = {number: content.decode("utf-8") for number, content in found.contents.items()}
    else:
        texts = {piece.number: piece.text for piece in found.pieces}
    numbers = [*texts, *(problem.number or 0 for problem in found.problems)]
    return FileTexts(
        file, texts, [_sentence(problem) for problem in found.problems], max(numbers, default=0) + 1
    )


def _sentence(problem: Problem) -> str:
    return f"{problem.place}: {problem.reason}" if problem.place else problem.reason
