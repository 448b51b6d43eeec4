"""What the Windows installer is compiled from: files, registry, words, and the command itself."""

from __future__ import annotations

import re
from pathlib import Path, PureWindowsPath

import pytest

from clamp_desktop.music.piece import ALL_SUFFIXES
from clamp_desktop.ui.language import LANGUAGES as WINDOW_LANGUAGES
from installer.bundle.plan import BuildError
from installer.file_kinds import FILE_KINDS, LEFT_OUT, all_suffixes
from installer.windows import setup
from installer.windows.names import LEAST_WINDOWS, quad
from installer.windows.script_parts import bundle_files, files_script, kinds_script
from installer.windows.version_resource import fields
from installer.windows.words import LANGUAGES, escaped, words, words_script
from tests.installer.windows import standin

SCRIPT = setup.SCRIPT.read_text(encoding="utf-8")


def test_the_kinds_of_file_are_those_that_the_program_reads() -> None:
    suffixes = all_suffixes()
    assert len(suffixes) == len(set(suffixes))
    assert set(suffixes) | LEFT_OUT == ALL_SUFFIXES
    assert len({kind.key for kind in FILE_KINDS}) == len(FILE_KINDS)


def test_every_file_is_put_and_taken_away_by_its_name(tmp_path: Path) -> None:
    standin.write_files(tmp_path, {"_internal/a/b/c.dll": "", "_internal/$x.txt": ""})
    script = files_script(tmp_path, bundle_files(tmp_path))
    put, away = script.split("!macro DeleteFiles")
    assert put.count("  File ") == away.count("  Delete ") == 4
    assert 'Delete "$INSTDIR\\_internal\\a\\b\\c.dll"' in away
    assert 'Delete "$INSTDIR\\_internal\\$$x.txt"' in away
    folders = re.findall(r'RMDir "(.*)"', away)
    assert folders == ["$INSTDIR\\_internal\\a\\b", "$INSTDIR\\_internal\\a", "$INSTDIR\\_internal"]
    assert "RMDir /r" not in script


def test_a_path_too_long_for_windows_is_named(tmp_path: Path) -> None:
    name = "_internal/" + "/".join(["a" * 60] * 4)
    standin.write_files(tmp_path, {name: ""})
    with pytest.raises(BuildError, match="too long"):
        bundle_files(tmp_path)


def test_a_folder_that_is_no_bundle_is_named(tmp_path: Path) -> None:
    with pytest.raises(BuildError, match="no files"):
        bundle_files(tmp_path)
    plan = standin.plan(tmp_path, "0.1.0")
    plan.bundle.mkdir(parents=True)
    (plan.bundle / "clamp-desktop").touch()
    with pytest.raises(BuildError, match=r"CLaMP Desktop\.exe"):
        setup.compiling(plan, Path("makensis"))


def test_a_link_is_refused(tmp_path: Path) -> None:
    standin.write_files(tmp_path, {})
    try:
        (tmp_path / "link").symlink_to("clamp-desktop.exe")
    except OSError:
        pytest.skip("links need a right of their own here")
    with pytest.raises(BuildError, match="link"):
        bundle_files(tmp_path)


def test_no_default_of_a_kind_of_file_is_touched() -> None:
    script = kinds_script()
    for line in script.splitlines():
        assert not re.search(r'WriteRegStr HKCU "\$\{CLASSES\}\\\.\w+" ', line), line
    assert script.count("WriteRegNone") == len(all_suffixes())
    put, away = script.split("!macro ForgetKinds")
    for kind in FILE_KINDS:
        assert f"CLaMPDesktop.{kind.key}" in put
        assert f'DeleteRegKey HKCU "${{CLASSES}}\\CLaMPDesktop.{kind.key}"' in away


def test_folders_are_named_with_a_point_so_that_drives_can_be_added() -> None:
    r"""``"D:\"`` would end in an escaped quotation mark; ``"D:\\."`` is the same folder and does not."""
    assert SCRIPT.count('open "%V\\."') == 2
    assert PureWindowsPath("D:\\\\.") == PureWindowsPath("D:\\")
    assert PureWindowsPath("C:\\My music\\.") == PureWindowsPath("C:\\My music")


def test_the_installer_speaks_the_languages_of_the_window() -> None:
    assert set(LANGUAGES) == set(WINDOW_LANGUAGES)
    for key, texts in words().items():
        assert set(texts) == set(LANGUAGES), key
        assert len(set(texts.values())) == len(texts), key
        assert all("CLaMP" in text for text in texts.values()) or "LEAVE" in key or key == "DESCRIPTION"
    used = set(re.findall(r"\$\((\w+)\)", SCRIPT))
    assert used == set(words())
    loaded = {name.upper() for name in re.findall(r'MUI_LANGUAGE "(\w+)"', SCRIPT)}
    assert loaded == {name for names in LANGUAGES.values() for name in names}
    assert words_script().count("LangString") == len(words()) * len(loaded)


def test_texts_are_safe_between_quotation_marks() -> None:
    assert escaped('5 $ for "this"') == '5 $$ for $\\"this$\\"'


@pytest.mark.parametrize(
    ("version", "four"), [("0.1.0", "0.1.0.0"), ("1.20.3rc1", "1.20.3.0"), ("2.0.0+cpu", "2.0.0.0")]
)
def test_versions_have_four_numbers_in_resources(version: str, four: str) -> None:
    assert quad(version) == four
    assert fields(version)["ProductVersion"] == version


@pytest.mark.parametrize("version", ["", "1.2", "one.two.three"])
def test_other_versions_are_refused(version: str) -> None:
    with pytest.raises(ValueError, match="three numbers"):
        quad(version)


def test_the_command_says_everything_that_the_script_asks_for(tmp_path: Path) -> None:
    plan = standin.plan(tmp_path, "0.1.0")
    standin.write_files(plan.bundle, {"_internal/a.txt": "a" * 2048})
    command = setup.compiling(plan, Path("makensis"), sign=["python", "my signer.py"])
    given = dict(word[2:].split("=", 1) for word in command if word.startswith(("-D", "/D")))
    asked = set(re.findall(r"\$\{([A-Z_]+)\}", SCRIPT)) & set(re.findall(r"^;   ([A-Z_]+) ", SCRIPT, re.M))
    assert asked <= set(given) | {"TARGET"}
    assert given["SIZE_KB"] == "2"
    assert given["SIGN"] == 'python "my signer.py"'
    assert Path(given["OUTPUT"]).name == "clamp-desktop-0.1.0-windows-x64-setup.exe"
    assert all((Path(given["PARTS"]) / f"{name}.nsh").is_file() for name in ("files", "kinds", "words"))


def test_the_oldest_windows_is_the_same_everywhere() -> None:
    assert f"AtLeastBuild}} {LEAST_WINDOWS.split('.')[2]}" in SCRIPT


def test_a_library_is_removed_by_names_that_the_program_writes() -> None:
    """And only on request. Nothing goes with all that is in it but what can be made or got again."""
    whole = re.findall(r'RMDir /r "(.*)"', SCRIPT)
    assert whole == ["${DATA}\\Cache", "${DATA}\\gpu-pack", "${DATA}\\models"]
