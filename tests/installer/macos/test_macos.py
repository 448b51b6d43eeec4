"""The property list, signatures and the disk image for macOS, as far as other systems can tell."""

from __future__ import annotations

import plistlib
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from clamp_desktop.music.piece import ALL_SUFFIXES
from clamp_desktop.ui.language import LANGUAGES
from installer.bundle.plan import ROOT, BuildError, Plan
from installer.file_kinds import FILE_KINDS, LEFT_OUT
from installer.macos import disk_image, mounted, signing
from installer.macos.info_plist import BUNDLE_ID, LEAST_MACOS, info_plist, numbers
from installer.macos.names import DISK_IMAGE

PLIST = plistlib.loads(plistlib.dumps(info_plist("0.3.1rc2")))
LIBRARY, WIDE = b"\xcf\xfa\xed\xfe" + bytes(28), b"\xca\xfe\xba\xbe" + bytes(28)


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    """A build for macOS with a bundle in the layout of PyInstaller's."""
    made = Plan("0.3.1", "Darwin", "arm64", ROOT, tmp_path / "build", tmp_path / "dist")
    contents = made.bundle / "Contents"
    for name, data in {
        "MacOS/CLaMP Desktop": LIBRARY,
        "MacOS/clamp-desktop": LIBRARY,
        "Frameworks/torch/lib/libtorch_cpu.dylib": LIBRARY,
        "Frameworks/torch/bin/torch_shm_manager": LIBRARY,
        "Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore": WIDE,
        "Frameworks/_struct.cpython-311-darwin.so": LIBRARY,
        "Resources/clamp_desktop/resources/model/weights.safetensors": b"none of it",
        "Resources/empty": b"",
        "Info.plist": plistlib.dumps(info_plist("0.3.1")),
    }.items():
        (contents / name).parent.mkdir(parents=True, exist_ok=True)
        (contents / name).write_bytes(data)
    return made


def test_the_property_list_says_what_macos_asks_for() -> None:
    assert PLIST["CFBundleShortVersionString"] == PLIST["CFBundleVersion"] == "0.3.1"
    assert PLIST["LSMinimumSystemVersion"] == LEAST_MACOS == "14.0"
    assert PLIST["LSApplicationCategoryType"] == "public.app-category.music"
    assert PLIST["NSHighResolutionCapable"] is True
    assert PLIST["NSRequiresAquaSystemAppearance"] is False, "dark where the system is"
    assert re.fullmatch(r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+", BUNDLE_ID)
    spoken = {code.split("-")[0] for code in PLIST["CFBundleLocalizations"]}
    assert spoken == {code.split("-")[0] for code in LANGUAGES}


def test_every_kind_of_file_is_declared_once_and_opened_as_a_viewer() -> None:
    opened = [uti for kind in PLIST["CFBundleDocumentTypes"] for uti in kind["LSItemContentTypes"]]
    assert len(opened) == len(set(opened))
    assert {kind.uti for kind in FILE_KINDS} | {"public.folder", "public.volume"} == set(opened)
    for kind in PLIST["CFBundleDocumentTypes"]:
        assert kind["CFBundleTypeRole"] == "Viewer"
        assert kind["LSHandlerRank"] in ("Alternate", "None"), "nobody's default is taken"
    declared = {kind["UTTypeIdentifier"]: kind for kind in PLIST["UTImportedTypeDeclarations"]}
    assert "UTExportedTypeDeclarations" not in PLIST, "none of the formats is ours"
    for uti in opened:
        assert uti.startswith("public.") or uti in declared, "macOS would not know it"
    tags = [kind["UTTypeTagSpecification"]["public.filename-extension"] for kind in declared.values()]
    suffixes = {f".{suffix}" for listed in tags for suffix in listed}
    assert suffixes | {".mid", ".midi"} | LEFT_OUT == ALL_SUFFIXES
    for kind in declared.values():
        assert kind["UTTypeConformsTo"]
        assert all(parent.startswith("public.") for parent in kind["UTTypeConformsTo"])


@pytest.mark.parametrize(
    ("version", "plain"),
    [("0.3.0rc1", "0.3.0"), ("1.2.3", "1.2.3"), ("2.0.dev4", "2.0"), ("1.2.3.4", "1.2.3")],
)
def test_versions_are_numbers_to_macos(version: str, plain: str) -> None:
    assert numbers(version) == plain


def test_everything_is_signed_from_the_inside_out(plan: Plan, tmp_path: Path) -> None:
    commands = signing.app_commands(plan.bundle, "Developer ID Application: Us", tmp_path / "e.plist")
    signed = [command for command in commands if "--sign" in command]
    order = [name for command in signed for name in command if name.startswith(str(plan.bundle))]
    names = [Path(name).relative_to(plan.bundle).as_posix() for name in order]
    assert names[-1] == ".", "the program itself comes last"
    assert set(names) >= {
        "Contents/Frameworks/torch/lib/libtorch_cpu.dylib",
        "Contents/Frameworks/torch/bin/torch_shm_manager",
        "Contents/Frameworks/PySide6/Qt/lib/QtCore.framework",
        "Contents/MacOS/clamp-desktop",
    }
    inner = names.index("Contents/Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore")
    assert inner < names.index("Contents/Frameworks/PySide6/Qt/lib/QtCore.framework")
    assert not any("safetensors" in name or "empty" in name for name in names)
    for command in signed:
        assert {"--timestamp", "runtime", "--force"} <= set(command)
        last = Path(command[-1])
        with_exceptions = last.parent.name == "MacOS" or last == plan.bundle
        assert ("--entitlements" in command) is with_exceptions
    assert commands[-1][:2] == ["codesign", "--verify"]


def test_only_a_signature_by_nobody_has_an_exception(plan: Plan, tmp_path: Path) -> None:
    assert signing.entitled("Developer ID Application: Us") == {}
    assert list(signing.entitled(signing.AD_HOC)) == ["com.apple.security.cs.disable-library-validation"]
    for command in signing.app_commands(plan.bundle, signing.AD_HOC, tmp_path / "e.plist"):
        assert "--timestamp" not in command


def test_a_folder_that_is_no_program_is_named(tmp_path: Path) -> None:
    with pytest.raises(BuildError, match="no bundle"):
        signing.app_commands(tmp_path, signing.AD_HOC, tmp_path / "e.plist")


def test_links_to_code_are_not_signed(plan: Plan) -> None:
    framework = plan.bundle / "Contents/Frameworks/PySide6/Qt/lib/QtCore.framework"
    try:
        (framework / "QtCore").symlink_to("Versions/A/QtCore")
    except OSError:
        pytest.skip("links need a right of their own here")
    assert framework / "QtCore" not in signing.code_in(plan.bundle)


def test_without_credentials_apple_is_not_asked(plan: Plan, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(signing.PROFILE, raising=False)
    assert signing.notarize(plan) == signing.NOT_NOTARIZED


def test_notarization_waits_staples_and_checks() -> None:
    commands = signing.notary_commands(Path("a.dmg"), "ours")
    assert [command[1] for command in commands] == ["notarytool", "stapler", "stapler", "--assess"]
    assert "--wait" in commands[0]
    assert commands[0][commands[0].index("--keychain-profile") + 1] == "ours"


def test_the_picture_leaves_room_for_the_icons(tmp_path: Path, qapp: object) -> None:
    """Drawn by us, as large as the window, quiet where the icons and their names stand."""
    root = ET.parse(disk_image.PICTURE).getroot()
    assert (int(root.attrib["width"]), int(root.attrib["height"])) == disk_image.SIZE
    disk_image.draw(disk_image.PICTURE, tmp_path)
    from PySide6.QtGui import QColor, QImage

    for name, scale in (("background.png", 1), ("background@2x.png", 2)):
        image = QImage(str(tmp_path / name))
        assert (image.width(), image.height()) == tuple(side * scale for side in disk_image.SIZE)
        colours = {
            image.pixelColor(x * scale + dx * scale, y * scale + dy * scale).name()
            for x, y in disk_image.PLACES.values()
            for dx in range(-disk_image.ICON_SIZE // 2, disk_image.ICON_SIZE // 2, 4)
            for dy in range(-disk_image.ICON_SIZE // 2, disk_image.ICON_SIZE // 2 + 30, 4)
        }
        assert colours == {QColor("#F6F5F2").name()}


def test_the_disk_image_holds_the_program_and_a_way_to_install_it(plan: Plan, tmp_path: Path) -> None:
    described = disk_image.description(plan, tmp_path / "background.png")
    program, programs = described["contents"]
    assert Path(program["path"]) == plan.bundle
    assert (programs["type"], programs["path"]) == ("link", "/Applications")
    width, height = disk_image.SIZE
    for entry in described["contents"]:
        assert disk_image.ICON_SIZE / 2 < entry["x"] < width - disk_image.ICON_SIZE / 2
        assert disk_image.ICON_SIZE / 2 < entry["y"] < height - disk_image.ICON_SIZE / 2 - 30
    assert plan.artefact(DISK_IMAGE).name == "clamp-desktop-0.3.1-macos-arm64.dmg"


def test_the_program_is_tried_from_an_image_that_cannot_be_written_to(
    plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran: list[list[str]] = []

    def fail_at_the_self_test(command: list[str], **_: object) -> str:
        ran.append(command)
        if "self-test" in command:
            raise BuildError("it does not work")
        return ""

    monkeypatch.setattr(mounted, "run", fail_at_the_self_test)
    with pytest.raises(BuildError, match="does not work"):
        mounted.check(plan)
    assert ran[0][:2] == ["hdiutil", "attach"]
    assert "-readonly" in ran[0]
    place = ran[0][ran[0].index("-mountpoint") + 1]
    assert ran[1][0] == str(Path(place) / "CLaMP Desktop.app" / "Contents" / "MacOS" / "clamp-desktop")
    assert ran[-1][:3] == ["hdiutil", "detach", place], "closed although it failed"
