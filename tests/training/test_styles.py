"""Generated pieces are read as what they are labelled, are the same for a seed, and differ between seeds."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import mido
import pytest

from clamp_desktop.music.instruments import INSTRUMENTS
from clamp_desktop.music.reading import read_pieces
from clamp_desktop.training.styles import STYLES, Made, generate, naming
from clamp_desktop.training.styles.__main__ import COLUMNS, main
from clamp_desktop.vocabulary import Vocabulary, key_concept, metre_concept

SEEDS = (1, 2, 3)


@pytest.fixture(scope="module")
def made() -> dict[str, list[Made]]:
    return {name: [generate(name, seed) for seed in SEEDS] for name in STYLES}


def test_there_are_many_styles() -> None:
    assert len(STYLES) >= 280
    wanted = "swing_combo bebop samba son_montuno kopanitsa klezmer_hora raga gamelan koto tango march fugato"
    assert set(wanted.split()) <= set(STYLES)


def test_reads_back_as_labelled(made: dict[str, list[Made]], tmp_path: Path) -> None:
    path = tmp_path / "piece.mid"
    estimated: list[bool] = []
    for name, pieces in made.items():
        for piece in pieces:
            path.write_bytes(piece.midi)
            reading = read_pieces(path)
            assert not reading.problems, name
            assert not reading.pieces[0].remarks, name
            facts = reading.pieces[0].facts
            assert 18 <= facts.duration <= 135, (name, facts.duration)
            assert facts.measures == 0 or 16 <= facts.measures <= 67, (name, facts.measures)
            assert set(facts.instruments) == set(piece.instruments), name
            assert set(facts.instruments) - naming.UNNAMED <= piece.concepts, name
            if facts.metres:
                assert facts.metres == (piece.metre,), name
            if facts.sources.get("key") == "stated":
                assert facts.key and str(facts.key) == piece.key, name
                assert key_concept(facts.key.tonic, facts.key.mode) in piece.concepts
            elif piece.key.endswith(("major", "minor")):
                estimated.append(str(facts.key) == piece.key)
            assert facts.tempo_bpm == pytest.approx(piece.bpm, abs=0.05), name
    assert sum(estimated) >= 0.9 * len(estimated)


def test_labels_are_words_of_the_vocabulary(made: dict[str, list[Made]]) -> None:
    known = set(Vocabulary.load().concepts)
    declared = {one for style in STYLES.values() for one in style.concepts}
    if not declared <= known:
        pytest.skip("the vocabulary does not have these words yet")
    assert not {one for pieces in made.values() for piece in pieces for one in piece.concepts} - known


def test_labels_agree_with_each_other(made: dict[str, list[Made]]) -> None:
    for name, pieces in made.items():
        for piece in pieces:
            assert ("instrumental" in piece.concepts) != any(
                INSTRUMENTS[one].family == "voice" for one in piece.instruments
            ), name
            assert not {"slow", "fast"} <= piece.concepts, name
            assert not {"major", "minor"} <= piece.concepts, name
            if piece.metre in naming.METRES:
                assert metre_concept(piece.metre) in piece.concepts
            if "solo" in piece.concepts:
                assert len(piece.instruments) == 1, name
                assert "ensemble_texture" not in piece.concepts
            for wide in ("string_quartet", "rock_band", "jazz_combo", "orchestra", "band"):
                assert wide not in piece.concepts or "solo" not in piece.concepts, name


def test_same_seed_same_bytes() -> None:
    for name in list(STYLES)[::7]:
        assert generate(name, 5) == generate(name, 5)


def test_seeds_differ(made: dict[str, list[Made]]) -> None:
    for name, pieces in made.items():
        assert len({piece.midi for piece in pieces}) == len(SEEDS), name
        assert len({(piece.bpm, len(piece.midi), piece.key) for piece in pieces}) == len(SEEDS), name
    for name in ("bossa_nova", "chant", "techno", "fugato", "raga", "minuet"):
        pieces = [generate(name, seed) for seed in range(10, 18)]
        assert len({piece.bpm for piece in pieces}) >= 5, name
        assert len({len(piece.midi) for piece in pieces}) >= 7, name
        assert len({piece.key or piece.title for piece in pieces}) >= 4, name
        assert len({piece.instruments for piece in pieces}) >= 3, name


def test_files_do_not_give_their_writer_away(made: dict[str, list[Made]]) -> None:
    files = [mido.MidiFile(file=io.BytesIO(pieces[0].midi)) for pieces in list(made.values())[::2]]

    def with_event(kind: str) -> float:
        return sum(any(one.type == kind for track in file.tracks for one in track) for file in files) / len(
            files
        )

    assert len({file.ticks_per_beat for file in files}) >= 6
    assert 0.2 < with_event("track_name") < 0.8
    assert 0.1 < with_event("key_signature") < 0.7
    assert 0.5 < with_event("time_signature") < 1.0
    assert len({any(one.type == "note_on" for one in file.tracks[0]) for file in files}) == 2


def test_command_writes_a_library(tmp_path: Path) -> None:
    assert main([str(tmp_path), "--each", "2", "--seed", "3", "--styles", "tango,raga"]) == 0
    with (tmp_path / "manifest.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    assert tuple(rows[0]) == COLUMNS
    assert [row["path"] for row in rows] == [
        f"{name}/{name}-{i:04d}.mid" for name in ("tango", "raga") for i in (1, 2)
    ]
    assert all((tmp_path / row["path"]).read_bytes().startswith(b"MThd") for row in rows)
    assert {"tango", "argentine"} <= set(rows[0]["concepts"].split())
    with pytest.raises(SystemExit):
        main([str(tmp_path), "--styles", "nothing"])
