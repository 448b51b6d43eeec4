"""The ruler by its real command, with the bundled model, on a small labelled folder."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from clamp_desktop.cli import main
from clamp_desktop.cli.embed import Form
from clamp_desktop.cli.evaluate import MEASURES, NAMES
from clamp_desktop.training.evaluation import phrasings, run

_KINDS = (("3/4", "Dm", "waltz"), ("6/8", "G", "jig"))


@pytest.fixture(scope="module")
def labelled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Waltzes in minor and jigs in major, with a list that says so."""
    folder = tmp_path_factory.mktemp("labelled")
    rng = random.Random(5)
    rows = ["path\tmaker\tconcepts\tcollection"]
    for n in range(30):
        metre, key, kind = _KINDS[n % 2]
        bars = "|".join("".join(rng.choice("CDEFGABcde") for _ in range(6)) for _ in range(8))
        (folder / f"{n}.abc").write_text(f"X:1\nT:Tune {n}\nM:{metre}\nL:1/8\nK:{key}\n{bars}|]\n")
        rows.append(f"{n}.abc\t{('Ann', 'Bo')[n // 2 % 2]}\t{kind} folk\tbook{n % 4 // 2}")
    (folder / "manifest.tsv").write_text("\n".join(rows) + "\n")
    return folder


def test_the_grammar_knows_what_training_knows() -> None:
    assert (MEASURES, NAMES) == (run.MEASURES, phrasings.NAMES)


def _evaluate(*arguments: object) -> int:
    return main(["evaluate", *map(str, arguments)])


def test_a_labelled_folder_from_end_to_end(
    labelled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "numbers.json"
    assert _evaluate(labelled, "--seeds", 0, "--json", out, "--threads", 1) == 0
    table = capsys.readouterr().out
    numbers = json.loads(out.read_text(encoding="utf-8"))
    assert numbers["version"] == 1
    assert numbers["model"]["name"] in table
    assert numbers["parts"] == {"all pieces": {"pieces": 30, "collections": ["book0", "book1"]}}
    for one in numbers["results"]:
        _check(one)
    found = {(one["kind"], one["name"], one["metric"]): one for one in numbers["results"]}
    assert {kind for kind, _, _ in found} == {
        *("captions", "one concept", "languages", "whole search", "zero-shot", "probe")
    }  # there are no other formats in this folder
    mode = found["zero-shot", "major or minor", "accuracy"]
    assert (mode["chance"], mode["count"]) == (0.5, 24)
    assert set(mode["baselines"]) == {"random weights", "features"}
    assert found["zero-shot", "column maker", "accuracy"]["baselines"]
    assert set(found["probe", "column maker", "macro-F1"]["baselines"]) == {"random weights", "features"}
    whole = found["whole search", "one concept, all", "precision@10"]
    assert whole["mean"] > whole["chance"]
    assert set(whole["baselines"]) == {"without the model"}
    assert "| full captions, MRR | 24 |" in table
    assert "### one-concept queries by language" in table


def _check(one: dict[str, Any]) -> None:
    """A record as ``report.as_json`` describes it."""
    assert set(one) == {
        *("part", "kind", "name", "metric", "count", "mean", "deviation", "values"),
        *("chance", "perfect", "baselines", "remark"),
    }
    assert all(isinstance(one[name], str) for name in ("part", "kind", "name", "metric", "remark"))
    assert one["count"] > 0
    assert len(one["values"]) == 1
    top = 10.0 if one["metric"] == "ratio to English" else 1.0
    known = [one[name] for name in ("mean", "chance", "perfect") if one[name] is not None]
    assert all(0 <= value <= top for value in [*known, *one["values"], *one["baselines"].values()])


def test_parts_languages_and_phrasings(
    labelled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = tmp_path / "phrasings"
    kept.mkdir()
    for code, words in (("en", "something to waltz to"), ("de", "etwas zum Walzertanzen")):
        (kept / f"{code}.toml").write_text(f'language = "{code}"\n[dance]\nwaltz = ["{words}"]\n')
    assert (
        _evaluate(
            *(labelled, "--seeds", 0, "--measures", "languages", "--fast", "--held", "book1", "--json", "-"),
            *("--only", "sources", "--phrasings", kept, "--keep", tmp_path / "read"),
        )
        == 1
    )  # too few waltzes to ask for among so few: nothing is measured
    assert "nothing to measure" in capsys.readouterr().err
    assert (
        _evaluate(
            *(labelled, "--seeds", 0, "--measures", "languages", "--fast", "--json", "-"),
            *("--phrasings", kept, "--keep", tmp_path / "read"),
        )
        == 0
    )
    results = json.loads(capsys.readouterr().out)["results"]
    assert [(one["name"], one["count"]) for one in results if one["metric"] == "precision@10"] == [
        ("en", 1),
        ("de", 1),
    ]


def test_what_is_wrong_is_said(labelled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "manifest.tsv").write_text("path\tkind\nnowhere.abc\tair\n")
    assert _evaluate(tmp_path) == 1
    assert f"{tmp_path / 'manifest.tsv'}, line 2: there is no file" in capsys.readouterr().err
    assert _evaluate(labelled, "--held", "book9", "--keep", tmp_path / "read") == 1
    assert "book9; there are book0, book1" in capsys.readouterr().err
    assert _evaluate(labelled, "--phrasings", tmp_path) == 1
    assert "no vocabulary files" in capsys.readouterr().err
    assert _evaluate(labelled, "--measures", "luck") == 2
    assert MEASURES[0] in capsys.readouterr().err
    assert _evaluate("similarity", "a") == 2
    assert _evaluate(labelled, labelled) == 2


def test_similarity(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for folder, vectors in (("a", ([3.0, 0.0], [1.0, 4.0])), ("b", ([1.0, 0.0], [1.0, 2.0]))):
        (tmp_path / folder).mkdir()
        for name, vector in zip("xy", vectors, strict=True):
            np.save(tmp_path / folder / f"{name}.npy", np.array([vector], np.float32))
    assert _evaluate("similarity", tmp_path / "a", tmp_path / "b", "--retrieval") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[:3] == ["similarity: 1.0000", "pairs: 2", "MRR: 1.0000"]  # means (2, 2) and (1, 1)
    assert _evaluate("similarity", tmp_path / "a", tmp_path / "nowhere") == 1
    assert "nowhere" in capsys.readouterr().err


def test_music_is_embedded_for_its_similarity(
    music: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def write(paths: list[Path], out: Path, form: Form, *_: object) -> int:
        assert form == Form(raw=True, per_segment=False)
        out.mkdir()
        np.save(out / "x.npy", np.array([[1.0, len(paths[0].name)]], np.float32))
        return 0

    monkeypatch.setattr("clamp_desktop.cli.embed.run_embed", write)
    np.save(tmp_path / "vector.npy", np.array([[1.0, 0.0]], np.float32))
    assert _evaluate("similarity", music / "waltz.abc", tmp_path / "vector.npy", "--json", "-") == 0
    assert json.loads(capsys.readouterr().out)["similarity"] == pytest.approx(1 / np.sqrt(82))


def test_queries_are_listed_for_marking(
    music: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library = tmp_path / "library"
    assert main(["scan", str(music), "--library", str(library)]) == 0
    (tmp_path / "queries.tsv").write_text("Valse des feuilles\tfr\nred gate\ten\n", encoding="utf-8")
    capsys.readouterr()
    assert _evaluate("queries", tmp_path / "queries.tsv", "--library", library, "--top", 2) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "1. **Valse des feuilles**"
    assert lines[1].startswith("   - [ ] Valse des feuilles (")
    assert lines[4].startswith("   - [ ] The Red Gate (")
    (tmp_path / "queries.toml").write_text("queries = []\n")
    assert _evaluate("queries", tmp_path / "queries.toml", "--library", library) == 1
    assert "no queries" in capsys.readouterr().err
