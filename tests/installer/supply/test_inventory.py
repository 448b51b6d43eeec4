"""What is in a bundle, its licences and its bill of materials, from lists as PyInstaller writes them."""

from __future__ import annotations

import datetime
import json
import os
import re
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from installer.bundle.plan import COMMAND, ROOT, BuildError, Plan
from installer.supply import gather, inventory, licences, sbom
from installer.supply.inventory import Component

NOW = datetime.datetime(2026, 11, 20, 12, tzinfo=datetime.UTC)
SYSTEM_LIBRARY = Component("libz1", "1.3", "Zlib", "pkg:deb/debian/libz1@1.3")


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    """A build whose environment holds a few distributions, one of them not in the bundle."""
    made = Plan("0.1.0", "Linux", "x86_64", tmp_path / "source", tmp_path / "build", tmp_path / "dist")
    made.root.mkdir()
    for name in ("LICENSE", "NOTICE"):
        (made.root / name).write_text(name)
    site = inventory.site_packages(made)
    distribution(site, "Numbers", "2.0+cpu", "License-Expression: BSD-3-Clause", text="Do what you like.")
    distribution(site, "Unidecode", "1.4.0", "License: GPL", text="GNU GPL")
    distribution(site, "tokenizers", "0.23", "Classifier: License :: OSI Approved :: Apache Software License")
    distribution(site, "pretty_midi", "0.2", "License: MIT", text="Do what you like.", file="TimGM6mb.sf2")
    distribution(site, "unused", "1", "License: MIT", text="Nobody reads this.")
    distribution(site, COMMAND, "0.1.0", "License: MIT")
    lists = made.work / "pyinstaller" / COMMAND
    lists.mkdir(parents=True)
    entries = [
        ("numbers/code.py", str(site / "Numbers" / "code.py"), "DATA"),
        ("tokenizers/code.py", str(site / "tokenizers" / "code.py"), "EXTENSION"),
        ("pretty_midi/TimGM6mb.sf2", str(site / "pretty_midi" / "TimGM6mb.sf2"), "DATA"),
        ("resources/demo.abc", str(made.root / "resources" / "demo.abc"), "DATA"),
        ("base_library.zip", str(lists / "base_library.zip"), "DATA"),
        ("libq.so", "libq.so.1", "SYMLINK"),
        ("clamp_desktop/cli.py", str(site / COMMAND / "code.py"), "DATA"),
        ("libpython.so", str(Path(sys.base_prefix) / "lib" / "libpython.so"), "BINARY"),
        ("libz.so.1", "/lib/libz.so.1", "BINARY"),
    ]
    modules = [
        ("unidecode", str(site / "Unidecode" / "code.py"), "PYMODULE"),
        ("json", os.__file__, "PYMODULE"),
    ]
    (lists / "COLLECT-00.toc").write_text(repr((entries,)))
    (lists / "PYZ-00.toc").write_text(repr(("PYZ-00.pyz", modules)))
    return made


def distribution(
    site: Path, name: str, version: str, said: str, text: str = "", file: str = "code.py"
) -> None:
    """A distribution as an installer leaves it."""
    info = site / f"{name.replace('-', '_')}-{version}.dist-info"
    (site / name).mkdir(parents=True)
    (site / name / file).touch()
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.4\nName: {name}\nVersion: {version}\n{said}\n")
    names = [f"{name}/{file}", f"{info.name}/METADATA", f"{info.name}/RECORD"]
    if text:
        (info / "licenses").mkdir()
        (info / "licenses" / "LICENSE.txt").write_text(text)
        names.append(f"{info.name}/licenses/LICENSE.txt")
    (info / "RECORD").write_text("".join(f"{one},,\n" for one in names))


def owner(path: Path) -> Component | None:
    """Whose the one library of the system is."""
    text = ROOT / "LICENSE"
    return replace(SYSTEM_LIBRARY, texts=(text,)) if path.name == "libz.so.1" else None


def test_a_bundle_is_taken_stock_of(plan: Plan) -> None:
    found = {one.name: one for one in inventory.take(plan, owner)}
    assert list(found) == ["libz1", "Numbers", "pretty_midi", "Python", "tokenizers", "Unidecode"]
    assert found["Numbers"].source == "pkg:pypi/numbers@2.0%2Bcpu"
    assert found["Numbers"].files == ("numbers/code.py",)
    assert found["tokenizers"].licence == "Apache Software License"
    assert found["Unidecode"].licence == "GPL-2.0-or-later", "its metadata say less"
    assert len(found["Python"].files) == 2


def test_a_file_of_nobody_stops_the_build(plan: Plan) -> None:
    with pytest.raises(BuildError, match=r"libz\.so\.1"):
        inventory.take(plan, lambda _: None)


def test_missing_lists_are_named(plan: Plan) -> None:
    (plan.work / "pyinstaller" / COMMAND / "PYZ-00.toc").write_text("half a li")
    with pytest.raises(BuildError, match="no lists of PyInstaller"):
        inventory.take(plan, owner)


def test_every_text_is_printed_once_and_the_gpl_parts_are_named(plan: Plan) -> None:
    text = licences.third_party(inventory.take(plan, owner))
    assert text.count("Do what you like.") == 1
    assert "(The same text as with Numbers 2.0+cpu, above.)" in text
    assert "Nobody reads this." not in text
    assert text.count("                    GNU GENERAL PUBLIC LICENSE\n                       Version 3") == 1
    assert text.count("                    GNU GENERAL PUBLIC LICENSE\n                       Version 2") == 1
    assert "Apache License" in text, "tokenizers comes without it"
    assert "TimGM6mb by Tim Brechbill, in pretty_midi: GPL-2.0-only" in text
    assert "Qt 6: " not in text, "it is not in this bundle"
    first = text.index("GNU GENERAL PUBLIC LICENSE")
    assert text.index("this package as a whole\n") < first
    for referred in re.finditer(r"\(The same text as with (.+), above\.\)", text):
        assert text.index(f"\n{referred[1]}\n") < referred.start()


def test_nothing_is_passed_on_without_its_licence(plan: Plan) -> None:
    bare = Component("bare", "1", "MIT", "pkg:pypi/bare@1")
    with pytest.raises(BuildError, match="bare"):
        licences.third_party([bare])


def test_every_text_that_is_referred_to_is_there() -> None:
    for name in [name for names in licences.WITHOUT_TEXT.values() for name in names]:
        assert licences.standard_text(name).strip()
    for one in licences.CARRIED:
        assert all(licences.standard_text(name).strip() for name in one.texts)
    used = {name for names in licences.WITHOUT_TEXT.values() for name in names}
    used |= {name for one in licences.CARRIED for name in one.texts} | {"GPL-3.0"}
    assert {file.stem for file in licences.TEXTS.glob("*.txt")} == used


def test_the_bill_of_materials_has_the_form_of_cyclonedx(plan: Plan) -> None:
    components = inventory.take(plan, owner)
    bill = sbom.bill("0.1.0", components, licences.carried_in(components), NOW)
    assert (bill["bomFormat"], bill["specVersion"], bill["version"]) == ("CycloneDX", "1.6", 1)
    assert re.fullmatch(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", bill["serialNumber"])
    references = [part["bom-ref"] for part in bill["components"]]
    assert len(references) == len(set(references)) == len(components) + 1
    assert bill["dependencies"][0]["dependsOn"] == references
    stated = {part["name"]: part["licenses"] for part in bill["components"]}
    assert stated["Numbers"] == [{"license": {"id": "BSD-3-Clause"}}]
    assert stated["tokenizers"] == [{"license": {"name": "Apache Software License"}}]
    assert bill == sbom.bill("0.1.0", components, licences.carried_in(components), NOW)


def test_expressions_of_licences_are_told_from_names() -> None:
    part = Component("a", "1", "Apache-2.0 OR (MIT AND BSD-3-Clause)", "pkg:pypi/a@1")
    (made,) = sbom.bill("0.1.0", [part], [], NOW)["components"]
    assert made["licenses"] == [{"expression": "Apache-2.0 OR (MIT AND BSD-3-Clause)"}]


def test_the_step_leaves_everything_where_it_is_looked_for(
    plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inventory, "debian_owner", owner)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1763640000")
    assert gather.gather(plan) == "7 parts"
    assert {path.name for path in plan.bundle.iterdir()} == {"THIRD-PARTY.txt", "LICENSE.txt", "NOTICE.txt"}
    (made,) = plan.out.iterdir()
    assert made.name == "clamp-desktop-0.1.0-linux-x64.cdx.json"
    bill = json.loads(made.read_text(encoding="utf-8"))
    assert bill["metadata"]["timestamp"] == "2025-11-20T12:00:00Z"
    apple = replace(plan, system="Darwin")
    assert gather.documents(apple).relative_to(apple.bundle).as_posix() == "Contents/Resources"
