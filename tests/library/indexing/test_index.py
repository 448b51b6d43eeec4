from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from library_doors import Model, NowReaders, PoolReaders, WordEmbedder, embed

from clamp_desktop.library.catalogue import export, pieces
from clamp_desktop.library.indexing import problems
from clamp_desktop.library.indexing.index import index
from clamp_desktop.library.library import Library
from clamp_desktop.library.scanning import folders
from clamp_desktop.library.scanning.scan import scan
from clamp_desktop.library.similarity import vectors
from clamp_desktop.music.piece import Reading
from clamp_desktop.progress import CancelToken, Progress, Stage, Summary

Update = Callable[[], Summary]


def fill(folder: Path, count: int) -> None:
    for number in range(count):
        (folder / f"{number:04}.abc").write_text(f"X:1\nT:Piece {number}\nN:music number {number}\n")


def run(
    library: Library, readers: object, embedder: object, **options: object
) -> tuple[list[Progress], Summary]:
    *progress, summary = index(library, readers, embedder, **options)  # type: ignore[arg-type]
    assert isinstance(summary, Summary)
    return progress, summary  # type: ignore[return-value]


@pytest.fixture
def scanned(library: Library, music: Path) -> Callable[[], None]:
    folders.add(library, music)
    return lambda: [None for _ in scan(library)].clear()


def test_pieces_texts_and_vectors_are_stored_together(
    library: Library, music: Path, update: Update, embedder: WordEmbedder
) -> None:
    fill(music, 3)
    summary = update()
    assert (summary.read, summary.embedded, summary.failed) == (3, 3, 0)
    (first, *_) = pieces.ids(library)
    assert pieces.text(library, first) == "music number 0"
    stored = vectors.of_piece(library, first, "words")
    expected = embed("music number 0", Model())
    assert stored is not None
    np.testing.assert_allclose(stored, expected.unit, atol=1e-3)
    segments = vectors.segments_of(library, first, "words")
    assert segments is not None
    np.testing.assert_allclose(segments[0], expected.segments, rtol=2e-3)
    np.testing.assert_array_equal(segments[1], [512, 100])
    assert vectors.of_piece(library, first, "another model") is None


def test_progress_counts_up_and_tells_rate_and_time_left(
    library: Library, music: Path, scanned: Callable[[], None]
) -> None:
    fill(music, 100)
    scanned()
    progress, summary = run(library, PoolReaders(0.002), WordEmbedder(), batch=10)
    reading = [one for one in progress if one.stage == Stage.READING]
    assert [one.done for one in reading] == sorted(one.done for one in reading)
    assert (reading[-1].done, reading[-1].total) == (100, 100)
    assert reading[-1].rate > 0
    assert reading[len(reading) // 2].eta is not None
    assert summary.read == 100


def test_the_first_batches_are_small(library: Library, music: Path, scanned: Callable[[], None]) -> None:
    fill(music, 100)
    scanned()
    progress, _ = run(library, NowReaders(), WordEmbedder())
    counts = list(dict.fromkeys(one.done for one in progress if one.stage == Stage.READING))
    assert counts == [0, 4, 8, 16, 32, 64, 96, 100]


def test_a_cancelled_run_keeps_what_it_has_and_goes_on(
    library: Library, music: Path, scanned: Callable[[], None]
) -> None:
    fill(music, 60)
    scanned()
    cancel, readers, done = CancelToken(), PoolReaders(0.001), 0
    for one in index(library, readers, WordEmbedder(), cancel, batch=8):
        if isinstance(one, Progress) and one.done >= 16:
            cancel.cancel()
        done = one.done if isinstance(one, Progress) else done
    assert isinstance(one, Summary)
    assert one.cancelled
    assert len(pieces.ids(library)) == done == 16
    embedder = WordEmbedder()
    _, summary = run(library, readers, embedder)
    assert summary.read == 44
    assert len(embedder.texts) == 44
    assert len(pieces.ids(library)) == 60


def test_leaving_the_iterator_early_is_a_cancel(
    library: Library, music: Path, scanned: Callable[[], None]
) -> None:
    fill(music, 20)
    scanned()
    running = index(library, NowReaders(), WordEmbedder(), batch=4)
    for one in running:
        if isinstance(one, Progress) and one.done:
            break
    running.close()
    assert len(pieces.ids(library)) == 4
    assert run(library, NowReaders(), WordEmbedder())[1].read == 16


def test_a_bad_file_stops_nothing_and_is_set_aside(
    library: Library, music: Path, update: Update, readers: NowReaders
) -> None:
    fill(music, 3)
    bad = music / "bad.abc"
    bad.write_text("BAD")
    (music / "crash.abc").write_text("CRASH")
    (music / "empty.abc").write_text("")
    summary = update()
    assert (summary.read, summary.failed) == (3, 3)
    found = {problem.path.name: problem for problem in problems.problems(library)}
    assert found["bad.abc"].reason == "The file ends in the middle of bar 12."
    assert found["crash.abc"].reason.startswith("The program gave up")
    assert found["crash.abc"].detail == "exit code -9"
    assert found["empty.abc"].reason == "There is no music in this file."
    assert {problem.tries for problem in found.values()} == {1}
    asked = len(readers.asked)
    assert update().failed == 3  # the second and last try
    assert len(readers.asked) == asked + 3
    update()
    assert len(readers.asked) == asked + 3
    assert {problem.tries for problem in problems.problems(library)} == {2}
    bad.write_text("X:1\nN:mended\n")
    assert update().read == 1
    assert {problem.path.name for problem in problems.problems(library)} == {"crash.abc", "empty.abc"}
    assert problems.retry(library) == 2
    assert update().failed == 2


def test_what_can_be_read_of_a_book_is_kept(library: Library, music: Path, update: Update) -> None:
    (music / "book.abc").write_text("X:1\nT:One\nN:one\nX:1\nBROKEN\nX:1\nT:Three\nN:three\n")
    summary = update()
    assert (summary.read, summary.failed) == (1, 0)
    assert [row.number for row in pieces.rows(library, pieces.ids(library))] == [0, 2]
    (problem,) = problems.problems(library)
    assert problem.partial
    assert problem.reason == "The tune has no notes."
    assert "tune 2" in problem.detail


def test_an_edit_that_breaks_a_file_keeps_what_was_known(
    library: Library, music: Path, update: Update
) -> None:
    path = music / "a.abc"
    path.write_text("X:1\nT:Good\nN:one\n")
    update()
    path.write_text("BAD")
    update()
    (row,) = pieces.rows(library, pieces.ids(library))
    assert (row.facts.title, row.state) == ("Good", "failed")
    path.write_text("X:1\nT:Good\nN:one\n")
    update()
    (row,) = pieces.rows(library, pieces.ids(library))
    assert row.state == "present"
    assert problems.problems(library) == []


def test_only_the_culprit_of_a_failing_batch_is_set_aside(
    library: Library, music: Path, update: Update, embedder: WordEmbedder
) -> None:
    fill(music, 5)
    (music / "culprit.abc").write_text("X:1\nT:Culprit\nN:poison\n")
    summary = update()
    assert (summary.read, summary.embedded, summary.failed) == (6, 5, 1)
    assert len(pieces.ids(library)) == 6  # still listed, found by words and facts
    (problem,) = problems.problems(library)
    assert (problem.path.name, problem.partial, problem.tries) == ("culprit.abc", True, 1)
    assert update().failed == 1
    seen = len(embedder.batches)
    assert update().failed == 0
    assert len(embedder.batches) == seen
    problems.retry(library)
    assert update().failed == 1


def test_an_embedder_that_fails_altogether_is_not_the_musics_fault(
    library: Library, music: Path, update: Update, embedder: WordEmbedder
) -> None:
    fill(music, 4)
    embedder.works = False
    summary = update()
    assert (summary.read, summary.embedded, summary.failed) == (4, 0, 0)
    assert "model" in summary.notes[0]
    assert problems.problems(library) == []
    embedder.works = True
    summary = update()
    assert (summary.read, summary.embedded) == (0, 4)
    assert summary.notes == ()


def test_without_an_embedder_files_are_read_all_the_same(
    library: Library, music: Path, scanned: Callable[[], None]
) -> None:
    fill(music, 4)
    scanned()
    _, summary = run(library, NowReaders(), None)
    assert (summary.read, summary.embedded) == (4, 0)
    readers, embedder = NowReaders(), WordEmbedder()
    progress, summary = run(library, readers, embedder)
    assert (summary.read, summary.embedded) == (0, 4)
    assert [one.stage for one in progress][-1] == Stage.EMBEDDING
    assert readers.asked == []


def test_an_embedder_that_cannot_start_is_told_of(
    library: Library, music: Path, scanned: Callable[[], None]
) -> None:
    class Broken(WordEmbedder):
        def info(self) -> Model:
            raise RuntimeError("no weights")

    fill(music, 2)
    scanned()
    _, summary = run(library, NowReaders(), Broken())
    assert summary.read == 2
    assert "not available" in summary.notes[0]


def test_readers_that_cannot_start_are_not_the_files_fault(
    library: Library, music: Path, scanned: Callable[[], None]
) -> None:
    class NoMemoryError(Exception):
        detail, startup = "fork failed", True

    class Broken(NowReaders):
        def submit(self, path: Path) -> Future[Reading]:
            future: Future[Reading] = Future()
            future.set_exception(NoMemoryError("The reader could not be started."))
            return future

    fill(music, 4)
    scanned()
    for _ in range(3):
        _, summary = run(library, Broken(), WordEmbedder())
        assert (summary.read, summary.failed) == (0, 0)
        assert "could not be started" in summary.notes[0]
    assert problems.problems(library) == []
    _, summary = run(library, NowReaders(), WordEmbedder())
    assert summary.read == 4


def test_another_model_needs_no_parsing(library: Library, music: Path, update: Update) -> None:
    fill(music, 40)
    update()
    readers, other = NowReaders(), WordEmbedder(Model("other", 16))
    _, summary = run(library, readers, other)
    assert (summary.read, summary.embedded) == (0, 40)
    assert readers.asked == []
    first = pieces.ids(library)[0]
    assert vectors.of_piece(library, first, "other").shape == (16,)  # type: ignore[union-attr]
    assert vectors.of_piece(library, first, "words").shape == (32,)  # type: ignore[union-attr]


def test_readers_work_while_the_embedder_does(
    library: Library, music: Path, scanned: Callable[[], None]
) -> None:
    fill(music, 48)
    scanned()
    readers = NowReaders()
    ahead: list[int] = []

    class Slow(WordEmbedder):
        pool = ThreadPoolExecutor(1)

        def embed_music(self, texts):  # type: ignore[no-untyped-def]
            def work() -> object:
                time.sleep(0.05)
                ahead.append(len(readers.asked) - len(self.texts))
                return [embed(text, self.model) for text in texts]

            self.batches.append(list(texts))
            future: Future[object] = self.pool.submit(work)
            return future

    run(library, readers, Slow(), batch=8)
    assert ahead[0] >= 8  # at least the next batch was read during the first


def test_facts_that_sqlite_cannot_hold(library: Library, music: Path, update: Update) -> None:
    (music / "odd.abc").write_text("X:1\nT:nul\x00 and more\nQ:nan\nD:inf\nN:music\n")
    update()
    (row,) = pieces.rows(library, pieces.ids(library))
    assert row.facts.title == "nul and more"
    assert row.facts.tempo_bpm is None
    assert row.facts.duration == 0.0


def test_a_title_of_a_megabyte_is_cut_and_its_piece_known_again(
    library: Library, music: Path, update: Update
) -> None:
    for text in ("one", "two"):
        (music / "odd.abc").write_text(f"X:1\nT:{'long ' * 200_000}\nw:{'la ' * 500_000}\nN:{text}\n")
        update()
    (row,) = pieces.rows(library, pieces.ids(library))
    assert row.id == 1
    assert len(row.facts.title or "") < 1001
    assert len(row.facts.lyrics or "") < 200_001


def test_vectors_that_float16_cannot_hold_are_kept() -> None:
    large = np.array([1e6, -3.0, 0.5], dtype=np.float32)
    np.testing.assert_array_equal(vectors.unpack(vectors.pack(large), 3), large)
    with pytest.raises(ValueError, match="dimension"):
        vectors.unpack(vectors.pack(large), 4)


KILLED = """
import sys
from pathlib import Path
sys.path.insert(0, {doors!r})
from library_doors import PoolReaders, WordEmbedder
from clamp_desktop.library.indexing.index import index
from clamp_desktop.library.library import Library
with Library.open(Path({library!r})) as library:
    for progress in index(library, PoolReaders(0.004), WordEmbedder(), batch=8):
        print(getattr(progress, "done", "end"), flush=True)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs kill -9")
def test_a_kill_loses_at_most_a_batch(library: Library, music: Path, scanned: Callable[[], None]) -> None:
    fill(music, 200)
    scanned()
    script = KILLED.format(doors=str(Path(__file__).parents[1]), library=str(library.folder))
    child = subprocess.Popen(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[3]
    )
    assert child.stdout
    done = 0
    for line in child.stdout:
        done = int(line) if line.strip().isdigit() else done
        if done >= 40:
            break
    os.kill(child.pid, signal.SIGKILL)
    child.communicate()
    library.check()
    kept = len(pieces.ids(library))
    assert done <= kept < 200
    assert kept % 8 == 0  # whole batches
    assert library.value("SELECT count(*) FROM vectors") == kept
    assert library.value("SELECT count(*) FROM pieces_fts") == kept
    embedder = WordEmbedder()
    _, summary = run(library, PoolReaders(), embedder)
    assert summary.read == 200 - kept
    assert len(embedder.texts) == 200 - kept
    assert len(pieces.ids(library)) == 200


def test_export_has_a_row_a_piece(library: Library, music: Path, update: Update, tmp_path: Path) -> None:
    import csv
    import io
    import json

    from clamp_desktop.library.organising import tags

    (music / "a.abc").write_text("X:1\nT:=SUM(A1)\nC:Dvořák\nK:G minor\nM:3/4 6/8\nI:violin cello\nN:music\n")
    (music / "b.abc").write_text("X:1\nT:Plain\nC:-2+3\nN:other\n")
    update()
    tags.add_tag(library, pieces.ids(library), "für Elise")
    text = io.StringIO(newline="")
    export.write_csv(library, text)
    rows = list(csv.DictReader(io.StringIO(text.getvalue(), newline="")))
    assert [row["title"] for row in rows] == ["'=SUM(A1)", "Plain"]
    assert rows[1]["composer"] == "'-2+3"
    assert (rows[0]["metres"], rows[0]["instruments"], rows[0]["key"]) == (
        "3/4; 6/8",
        "violin; cello",
        "G minor",
    )
    text = io.StringIO()
    export.write_json(library, text)
    found = json.loads(text.getvalue())
    assert found[0]["title"] == "=SUM(A1)"
    assert found[0]["tags"] == ["für Elise"]
    assert set(found[0]) == set(export.COLUMNS)
