from __future__ import annotations

import dataclasses
import json
import os
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from clamp_desktop import paths, settings
from clamp_desktop.librarian import hire
from clamp_desktop.settings import Settings, SettingsError

EXAMPLES: dict[str, Any] = {
    "appearance": "dark",
    "text_size": 125,
    "row_height": "roomy",
    "language": "pt-BR",
    "model": "clamp2",
    "device": "cpu",
    "half_precision": True,
    "threads": 2,
    "rests_on_battery": False,
    "watching": False,
    "suggests_new": False,
    "library": "/home/änne/Noten",
    "cut_off": 0.25,
    "privacy_read": True,
    "paper": "dark",
    "pages": "endless",
    "soundfont": "/usr/share/a.sf2",
    "volume": 0,
    "starts_playing": True,
    "count_in": True,
    "mirror": "https://mirror.example/models",
    "proxy": "socks5://localhost:1080",
    "new_versions": True,
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "new" / "settings.json"


def test_every_setting_is_kept(file: Path) -> None:
    assert set(EXAMPLES) == set(settings.names())
    assert settings.load(file) == (Settings(), ())
    assert settings.save(file, EXAMPLES) == Settings(**EXAMPLES)
    assert settings.load(file) == (Settings(**EXAMPLES), ())
    assert json.loads(file.read_text(encoding="utf-8")) == EXAMPLES | {"version": 1}
    assert [one.name for one in file.parent.iterdir()] == [file.name]


def test_every_default_is_allowed(file: Path) -> None:
    assert settings.save(file, dataclasses.asdict(Settings())) == Settings()


def test_a_change_touches_nothing_else(file: Path) -> None:
    settings.save(file, {"volume": 10})
    settings.save(file, {"threads": 3})  # by another program, which never saw the volume
    assert settings.load(file)[0] == Settings(volume=10, threads=3)
    assert settings.save(file, {"volume": None}) == Settings(threads=3)
    assert "volume" not in json.loads(file.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("appearance", "sepia"),
        ("appearance", 1),
        ("text_size", 10),
        ("text_size", "100"),
        ("text_size", True),
        ("cut_off", float("nan")),
        ("cut_off", None),
        ("cut_off", 1.5),
        ("watching", "yes"),
        ("language", "no such language!"),
        ("model", ["clamp2"]),
        ("library", "a\0b"),
        ("soundfont", "x" * 5000),
        ("mirror", "file:///etc/passwd"),
    ],
)
def test_a_broken_value_gives_way_to_the_usual_one_and_stays_in_the_file(
    file: Path, name: str, value: Any
) -> None:
    file.parent.mkdir()
    other = "volume" if name != "volume" else "threads"
    file.write_text(json.dumps({name: value, other: 7}), encoding="utf-8")
    found, (words,) = settings.load(file)
    assert found == dataclasses.replace(Settings(), **{other: 7})
    assert repr(name) in words
    settings.save(file, {other: 8})
    assert name in json.loads(file.read_text(encoding="utf-8"))
    assert settings.load(file)[1] == (words,)
    if value is not None:
        with pytest.raises(SettingsError, match=name):
            settings.save(file, {name: value})
    settings.save(file, {name: EXAMPLES[name]})
    assert settings.load(file)[1] == ()


def test_what_a_newer_version_wrote_is_kept(file: Path) -> None:
    file.parent.mkdir()
    newer = {"version": 9, "appearance": "sepia", "stars": {"shape": "note"}, "volume": 20}
    file.write_text(json.dumps(newer), encoding="utf-8")
    found, words = settings.load(file)
    assert found == Settings(volume=20)
    assert any("newer version" in sentence for sentence in words)
    settings.save(file, {"volume": 30})
    assert json.loads(file.read_text(encoding="utf-8")) == newer | {"volume": 30}


@pytest.mark.parametrize("content", [b"{", b"[1]", b"\xff\xfe", b"null", b"[" * 100_000])
def test_a_damaged_file_is_put_aside_and_not_lost(file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    found, (words,) = settings.load(file)
    assert found == Settings()
    assert "damaged" in words
    assert file.read_bytes() == content
    settings.save(file, {"volume": 1})
    assert settings.load(file) == (Settings(volume=1), ())
    assert file.with_name("settings.json.damaged").read_bytes() == content


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(SettingsError, match="cannot be written"):
        settings.save(tmp_path / "file" / "settings.json", {"volume": 1})
    assert settings.load(tmp_path)[0] == Settings()  # a folder in the file's place
    with pytest.raises(SettingsError, match="no setting 'colour'"):
        settings.save(tmp_path / "s.json", {"colour": "red"})


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_linked_file_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    link = tmp_path / "settings.json"
    link.symlink_to(tmp_path / "real" / "mine.json")
    settings.save(link, {"volume": 1})
    assert link.is_symlink()
    assert settings.load(tmp_path / "real" / "mine.json")[0].volume == 1


def test_whoever_reads_meanwhile_finds_a_whole_file(file: Path) -> None:
    settings.save(file, {"volume": 1})
    stop = threading.Event()
    seen: list[tuple[Settings, tuple[str, ...]]] = []

    def read() -> None:
        while not stop.is_set():
            seen.append(settings.load(file))

    reader = threading.Thread(target=read)
    reader.start()
    try:
        for volume in range(50):
            settings.save(file, {"volume": volume})
    finally:
        stop.set()
        reader.join()
    assert all(words == () for _, words in seen)


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("appearance", " Dark ", "dark"),
        ("text_size", "120", 120),
        ("cut_off", "0.3", 0.3),
        ("watching", "Off", False),
        ("privacy_read", "yes", True),
        ("library", "", ""),
        ("language", "de", "de"),
    ],
)
def test_what_is_typed(name: str, text: str, value: Any) -> None:
    assert settings.parse(name, text) == value
    assert settings.what_it_is(name)


def test_a_path_is_meant_from_the_folder_at_hand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert settings.parse("library", "music") == str(tmp_path / "music")


@pytest.mark.parametrize(("name", "text"), [("text_size", "big"), ("watching", "maybe"), ("volume", "1e2")])
def test_what_is_typed_wrongly(name: str, text: str) -> None:
    with pytest.raises(SettingsError, match=name):
        settings.parse(name, text)


def test_the_crew_works_as_the_settings_say() -> None:
    with hire(Settings(device="cpu", threads=3)) as crew:
        assert (crew.embedder.kind.options["device"], crew.embedder.kind.threads) == ("cpu", 3)
    with hire(Settings()) as crew:
        assert (crew.embedder.kind.options["device"], crew.embedder.kind.threads) == (None, None)


def test_where_the_file_is(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CLAMP_DESKTOP_SETTINGS", str(tmp_path / "mine.json"))
    assert paths.settings_file() == tmp_path / "mine.json"
    monkeypatch.delenv("CLAMP_DESKTOP_SETTINGS")
    assert paths.settings_file().name == "settings.json"
    assert os.fspath(paths.settings_file()) != os.fspath(paths.default_library())
