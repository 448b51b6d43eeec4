from pathlib import Path

import pytest

from clamp_desktop.cli.options import parser


@pytest.mark.parametrize(
    "line", [["--library", "here", "search", "waltz"], ["search", "--library", "here", "waltz"]]
)
def test_library_may_stand_before_or_after_the_command(line: list[str]) -> None:
    options = parser().parse_args(line)
    assert (options.library, options.words) == (Path("here"), "waltz")


def test_without_a_command_there_is_a_library_all_the_same() -> None:
    options = parser().parse_args(["--library", "here"])
    assert options.command is None
    assert options.library == Path("here")


@pytest.mark.parametrize("limit", ["0", "-3", "many"])
def test_a_limit_is_a_positive_number(limit: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        parser().parse_args(["search", "waltz", "--limit", limit])
    assert stop.value.code == 2
    assert "--limit" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--key", "blah"),
        ("--mode", "cheerful"),
        ("--metre", "waltz"),
        ("--tempo-min", "nan"),
        ("--max-duration", "long"),
    ],
)
def test_a_filter_that_nothing_can_meet_is_refused(
    option: str, value: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stop:
        parser().parse_args(["search", "waltz", option, value])
    assert stop.value.code == 2
    assert option in capsys.readouterr().err


def test_filters_take_the_usual_spellings() -> None:
    options = parser().parse_args(["search", "--key", "Gm", "--mode", "Moll", "--metre", "C|"])
    assert (options.key, options.mode, options.metre) == ("Gm", "minor", "2/2")
