"""Configurations: what is wrong with one is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from clamp_desktop.paths import resources
from clamp_desktop.training.clamp2.config import Sizes
from clamp_desktop.training.clamp2.draws import Draws, Schedule
from clamp_desktop.training.clamp2.errors import TrainingError
from clamp_desktop.training.clamp2.reading import read_config

SIZES = "[sizes]\ndimension=32\nmusic_width=64\nmusic_layers=1\ntext_width=64\ntext_layers=1\n"


def _written(folder: Path, text: str) -> Path:
    path = folder / "mine.toml"
    path.write_text(text)
    return path


def test_the_examples_can_be_read() -> None:
    full = read_config(resources() / "training" / "full.toml")
    assert full.sizes == Sizes(768, 768, 12, 768, 12, decoder_layers=3, vocabulary=0, dropout=0.1)
    assert (full.m3.masking.share, full.clamp2.scale, full.clamp2.cosine) == (0.45, 1.0, False)
    assert [(one.batch, one.rate) for one in (*full.m3.stages, *full.clamp2.stages)] == [
        (128, 1e-4),
        (1024, 5e-5),
    ]
    assert read_config(resources() / "training" / "small.toml").data.languages[0] == "en"


def test_unknown_fields_are_named(tmp_path: Path) -> None:
    text = SIZES + "depth=3\n[clamp2]\ntemperature=1.0\n[[m3.stages]]\nbatch=2\nrate=1\nsteps=3\nsped=1\n"
    with pytest.raises(TrainingError, match=r"sizes\.depth, clamp2\.temperature, m3\.stages\[0\]\.sped"):
        read_config(_written(tmp_path, text))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("seed = 1", "lacks sizes"),
        ("[sizes]\ndimension = 3", "lacks sizes.music_width"),
        (SIZES.replace("=32", '="big"'), "sizes.dimension is 'big', expected a whole number"),
        (SIZES.replace("th=64", "th=65"), "sizes.music_width is no multiple of 64"),
        ('precision = "fp8"\n' + SIZES, "fp8"),
        (SIZES + "[[m3.stages]]\nbatch=2\nrate=0.1\n", "either steps or epochs"),
        ("seed = ", "is no TOML"),
    ],
)
def test_what_is_wrong_is_said(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(TrainingError, match=told.replace("[", r"\[")):
        read_config(_written(tmp_path, text))


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match=r"nowhere\.toml cannot be read"):
        read_config(tmp_path / "nowhere.toml")


def test_stages_follow_one_another(tmp_path: Path) -> None:
    text = SIZES + (
        "[[m3.stages]]\nbatch=4\nrate=1.0\nepochs=2\nwarmup=2\n"
        "[[m3.stages]]\nbatch=1\nrate=2.0\nsteps=2\ndecay=true\n"
    )
    schedule = Schedule(read_config(_written(tmp_path, text)).m3.stages, count=10)
    assert schedule.steps == 7
    assert [round(schedule.place(step).rate, 3) for step in range(7)] == [0.5, 1, 1, 1, 1, 2, 1.05]
    with pytest.raises(ValueError, match="done"):
        schedule.place(7)
    draws = Draws(10, None, seed=1)
    drawn = [piece for step in range(5) for piece in draws.batch(step, schedule.place(step))]
    assert sorted(drawn[:10]) == sorted(drawn[10:]) == list(range(10))
    assert drawn[:10] != drawn[10:]
