"""Output in any terminal, of any text."""

import io
import json
import sys

import pytest

from clamp_desktop.cli import output


def latin_pipe(monkeypatch: pytest.MonkeyPatch) -> io.BytesIO:
    """What reaches a pipe from now on, on a system that thinks in Latin-1."""
    pipe = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(pipe, encoding="latin-1", write_through=True))
    return pipe


def test_a_pipe_gets_utf8_whatever_the_system_speaks(monkeypatch: pytest.MonkeyPatch) -> None:
    latin = latin_pipe(monkeypatch)
    output.print_table([("1", "さくら"), ("12", "Dvořák")])
    assert latin.getvalue().decode("utf-8") == "1   さくら\n12  Dvořák\n"


def test_a_terminal_shows_what_it_can(monkeypatch: pytest.MonkeyPatch) -> None:
    latin = latin_pipe(monkeypatch)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    output.say("Fauré, 桜")
    assert latin.getvalue() == b"Faur\xe9, \\u685c\n"


def test_json_keeps_a_path_that_is_no_text(monkeypatch: pytest.MonkeyPatch) -> None:
    latin = latin_pipe(monkeypatch)
    output.print_json({"path": "bad\udcff.abc", "title": "桜"})
    text = latin.getvalue().decode("utf-8")
    assert "桜" in text
    assert json.loads(text)["path"] == "bad\udcff.abc"


def test_control_characters_lose_their_power(capsys: pytest.CaptureFixture[str]) -> None:
    output.say("a\nb\x1b[31m\u202e")
    output.print_table([("x\ty",)])
    output.complain("new\nline.abc: empty")
    printed = capsys.readouterr()
    assert printed.out == "a\\nb\\x1b[31m\\u202e\nx\\ty\n"
    assert printed.err == "clamp-desktop: new\\nline.abc: empty\n"


def test_columns_are_as_wide_as_their_letters(capsys: pytest.CaptureFixture[str]) -> None:
    output.print_table([("桜", "a"), ("abcd", "b"), ("e\u0301", "c")])
    assert capsys.readouterr().out == "桜    a\nabcd  b\ne\u0301     c\n"
