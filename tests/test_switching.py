"""Another model and back again: what each of them heard, learned and suggested is as it was."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from clamp_desktop import asking, tagger
from clamp_desktop.librarian import Librarian
from clamp_desktop.library.catalogue import pieces
from clamp_desktop.library.organising import reviewing, smart, smart_answers, suggestions, tags
from clamp_desktop.library.similarity import vectors
from clamp_desktop.progress import Progress, Stage, Summary
from clamp_desktop.tagging import probes
from clamp_desktop.workers.crew import Crew
from clamp_desktop.workers.kinds import EMBEDDER
from clamp_desktop.workers.messages import EmbedMusic
from tests.two_models import CALIBRATIONS

Suggested = dict[int, list[tuple[str, float]]]


@pytest.fixture
def other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A second model on this computer."""
    folder = tmp_path / "models" / "clamp2"
    folder.mkdir(parents=True)
    for name in ("model.safetensors", "tokenizer.json"):
        (folder / name).write_bytes(b"x")
    config = {"id": "clamp2", "name": "Another model", "precision": "fp16", "heard_as": "clamp2-words"}
    (folder / "config.json").write_text(json.dumps(config))
    monkeypatch.setenv("CLAMP_DESKTOP_MODELS", str(tmp_path / "models"))
    return folder


@pytest.fixture
def librarian(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Librarian]:
    monkeypatch.syspath_prepend(str(Path(__file__).resolve().parents[1]))
    music = tmp_path / "music"
    music.mkdir()
    for number in range(40):
        bars = ("CDE|", "gab|")[number % 2] * (3 + number % 3) + "cde|" * (number % 5) + "FGA|" * (number % 7)
        (music / f"{number:02}.abc").write_text(f"X:1\nT:{number}\nM:3/4\nL:1/4\nK:C\n{bars}\n")
    crew = Crew(readers=1, embedder=dataclasses.replace(EMBEDDER, handler="tests.two_models:make"))
    with crew, Librarian(tmp_path / "library", crew=crew) as found:
        found.add_folder(music)
        listen(found)
        yield found


def listen(librarian: Librarian) -> int:
    last = list(librarian.update())[-1]
    assert isinstance(last, Summary)
    return last.embedded


def choose(librarian: Librarian, checkpoint: Path | None) -> int:
    """As the window does it; how many pieces the model had to listen to."""
    librarian.crew.embedders.choose(checkpoint, None, None)
    heard = listen(librarian)
    for _ in asking.freshen(librarian):
        pass
    return heard


def learned(librarian: Librarian) -> Suggested:
    """What the label set suggests, and how surely."""
    found = suggestions.of_pieces(librarian.library, librarian.ids())
    return {
        piece: [(one.name, round(one.confidence, 4)) for one in several if one.probe == "grades"]
        for piece, several in found.items()
    }


def strengths(librarian: Librarian) -> list[tuple[int, float]]:
    return [(hit.piece_id, round(hit.strength, 4)) for hit in librarian.search("CDE FGA")]


def test_each_model_keeps_what_is_its_own(librarian: Librarian, other: Path) -> None:
    library = librarian.library
    ids = librarian.ids()
    tags.add_tag(library, ids[:8:2], "grade/1")
    tags.add_tag(library, ids[1:9:2], "grade/2")
    probe = probes.make(library, "grades", ["grade/1", "grade/2"])
    probes.let_tag(library, probe, 1.0)
    tagger.train(librarian, "grades")
    saved = smart.make(library, "Low ones", "CDE FGA", cut_off=0.3)
    for _ in asking.freshen(librarian):
        pass
    first = librarian.model_info()
    before = (learned(librarian), strengths(librarian), members(librarian, saved))
    assert any(before[0].values()) and before[2], before[1][:5]

    assert choose(librarian, other) == len(ids)
    second = librarian.model_info()
    assert second.id != first.id
    assert (first.calibration, second.calibration) == (CALIBRATIONS[""], CALIBRATIONS["clamp2"])
    meanwhile = (learned(librarian), strengths(librarian), members(librarian, saved))
    assert meanwhile[0] != before[0] and meanwhile[1] != before[1]
    assert versions(librarian) == {first.id: 1, second.id: 2}  # it learned anew, for other ears

    assert choose(librarian, None) == 0  # at once: nothing is listened to again
    assert librarian.model_info().id == first.id
    assert (learned(librarian), strengths(librarian), members(librarian, saved)) == before
    assert versions(librarian) == {first.id: 1, second.id: 2}  # nor learned again

    assert choose(librarian, other) == 0
    assert (learned(librarian), strengths(librarian), members(librarian, saved)) == meanwhile
    (kept,) = probes.probes(library)
    assert (kept.automatic, kept.tags) == (1.0, ("grade/1", "grade/2"))
    assert sorted(vectors.counts(library).values()) == [len(ids), len(ids)]


def test_suggestions_that_were_removed_do_not_come_back_with_a_model(
    librarian: Librarian, other: Path
) -> None:
    ids = librarian.ids()
    tags.add_tag(librarian.library, ids[:8:2], "grade/1")
    tags.add_tag(librarian.library, ids[1:9:2], "grade/2")
    probes.make(librarian.library, "grades", ["grade/1", "grade/2"])
    tagger.train(librarian, "grades")
    choose(librarian, other)
    reviewing.remove(librarian.library, probe="grades")
    choose(librarian, None)
    assert not any(learned(librarian).values())


def test_what_is_heard_in_tags_is_the_same_again(librarian: Librarian, other: Path) -> None:
    def heard() -> dict[tuple[int, str], float]:
        list(tagger.suggest(librarian))
        found = suggestions.of_pieces(librarian.library, librarian.ids())
        return {(piece, one.name): one.confidence for piece, several in found.items() for one in several}

    before = heard()
    choose(librarian, other)
    assert heard().keys() != before.keys()
    choose(librarian, None)
    assert heard() == pytest.approx(before, abs=1e-3)  # words are kept in half precision


def members(librarian: Librarian, saved: int) -> list[int]:
    found = smart_answers.answer(librarian.library, saved, librarian.model_info().id)
    assert found is not None and found.fresh
    return [int(one) for one in found.ids]


def versions(librarian: Librarian) -> dict[str, int]:
    rows = librarian.library.query("SELECT model, max(number) FROM probe_versions GROUP BY model")
    return {str(model): int(number) for model, number in rows}


def test_a_run_stays_with_the_model_that_it_began_with(librarian: Librarian, other: Path) -> None:
    """Whoever changes the model meanwhile must not find vectors of one among those of the other."""
    first = librarian.model_info()
    more = Path(librarian.folders()[0].path)
    for number in range(40, 80):
        (more / f"{number}.abc").write_text(f"X:1\nT:{number}\nM:3/4\nL:1/4\nK:C\n{'GAB|' * (number - 36)}\n")
    run = librarian.update()
    step = next(one for one in run if isinstance(one, Progress) and one.stage == Stage.READING and one.done)
    assert step.done < step.total
    librarian.crew.embedders.choose(other, None, None)
    last = list(run)[-1]
    assert isinstance(last, Summary) and last.embedded == 40
    texts = {piece: pieces.text(librarian.library, piece) for piece in librarian.ids()}
    heard = librarian.crew.embedders.of(None).submit(EmbedMusic(list(filter(None, texts.values())))).result()
    for piece, embedding in zip(texts, heard, strict=True):
        stored = vectors.of_piece(librarian.library, piece, first.id)
        assert stored is not None
        assert float(stored @ embedding.unit) > 0.999


def test_ears_stay_those_of_one_model(librarian: Librarian, other: Path) -> None:
    info, hear = tagger.ears(librarian)
    before = hear(["waltz"])
    librarian.crew.embedders.choose(other, None, None)
    assert (hear(["waltz"]) == before).all()
    assert info.id == librarian.model_info().id  # which has not listened yet, so the first still answers
    choose(librarian, other)
    assert (tagger.ears(librarian)[1](["waltz"]) != before).any()
