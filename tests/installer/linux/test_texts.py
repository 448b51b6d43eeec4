"""What a Linux desktop is told about the program, by the tools of the desktops where they are installed."""

from __future__ import annotations

import configparser
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from clamp_desktop.music.piece import ALL_SUFFIXES
from installer.file_kinds import LEFT_OUT
from installer.linux import texts, words

ROOT = Path(__file__).resolve().parents[3]
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def checked(tool: str, *arguments: str | Path) -> str:
    """What a tool says when it has found nothing wrong."""
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not installed")
    done = subprocess.run([tool, *map(str, arguments)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def entry() -> configparser.ConfigParser:
    found = configparser.ConfigParser(interpolation=None, strict=True)
    found.optionxform = str  # type: ignore[assignment, method-assign]
    found.read_string(texts.desktop_entry())
    return found


def test_menu_entry_opens_files_with_the_program() -> None:
    main = entry()["Desktop Entry"]
    assert main["Exec"] == "clamp-desktop open %F"
    assert main["Terminal"] == "false"
    assert "audio/midi" in main["MimeType"].split(";")
    assert "inode/directory" not in main["MimeType"]
    assert entry()["Desktop Action demo"]["Exec"] == "clamp-desktop --demo"


def test_the_window_says_that_it_belongs_to_the_entry() -> None:
    source = (ROOT / "clamp_desktop" / "ui" / "app.py").read_text(encoding="utf-8")
    assert f'setDesktopFileName("{Path(texts.DESKTOP_FILE).stem}")' in source


@pytest.mark.parametrize("shown", [words.SUMMARY, words.OPEN_DEMO])
def test_words_are_there_in_every_language_of_the_program(shown: dict[str, str]) -> None:
    folder = ROOT / "resources" / "translations"
    ours = {path.stem.removeprefix("clamp_desktop_") for path in folder.glob("clamp_desktop_*.ts")}
    assert ours - {"en"} == set(shown) - {""}
    assert len(set(shown.values())) == len(shown)


def test_every_file_that_the_program_reads_has_a_type() -> None:
    root = ET.fromstring(texts.mime_types())
    patterns = {str(one.get("pattern")).removeprefix("*") for one in root.iter(f"{MIME}glob")}
    assert patterns == ALL_SUFFIXES - LEFT_OUT
    types = {str(one.get("type")) for one in root}
    assert types == set(filter(None, entry()["Desktop Entry"]["MimeType"].split(";")))


def test_menu_entry_is_valid(tmp_path: Path) -> None:
    path = tmp_path / texts.DESKTOP_FILE
    path.write_text(texts.desktop_entry(), encoding="utf-8")
    assert checked("desktop-file-validate", path) == ""


def test_description_is_valid(tmp_path: Path) -> None:
    path = tmp_path / f"{texts.IDENTIFIER}.metainfo.xml"
    path.write_text(texts.metainfo("1.2.3", "2026-11-20"), encoding="utf-8")
    root = ET.parse(path).getroot()
    assert root.findtext("launchable") == texts.DESKTOP_FILE
    release = root.find("releases/release")
    assert release is not None and release.attrib == {"version": "1.2.3", "date": "2026-11-20"}
    checked("xmllint", "--noout", path)
    checked("appstreamcli", "validate", "--no-net", path)


def test_file_types_are_understood(tmp_path: Path) -> None:
    packages = tmp_path / "mime" / "packages"
    packages.mkdir(parents=True)
    (packages / "clamp-desktop.xml").write_text(texts.mime_types(), encoding="utf-8")
    checked("xmllint", "--noout", packages / "clamp-desktop.xml")
    checked("update-mime-database", tmp_path / "mime")
    globs = (tmp_path / "mime" / "globs2").read_text(encoding="utf-8").splitlines()
    assert "50:text/vnd.abc:*.abc" in globs
    assert "50:audio/midi:*.rmi" in globs
    assert "application/zip" in (tmp_path / "mime" / "subclasses").read_text(encoding="utf-8")


def test_manual_is_set_without_a_complaint(tmp_path: Path) -> None:
    page = tmp_path / "clamp-desktop.1"
    page.write_text(texts.man_page("1.2.3"), encoding="utf-8")
    assert "CLAMP\\-DESKTOP" in page.read_text(encoding="utf-8")
    assert checked("man", "--warnings", "--local-file", page).count("clamp-desktop") >= 4
