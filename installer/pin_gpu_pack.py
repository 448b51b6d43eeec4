"""Fill ``clamp_desktop/gpu_pack/pins.json``: the wheels of the NVIDIA pack, their sizes and checksums.

    python installer/pin_gpu_pack.py --torch 2.13.0 --cuda cu128 [--index URL] [--other URL] [--check]

Run it where PyTorch's index can be reached, with the version of torch that the bundle carries; look at what
changed, and commit it. For every system of the table the wheel of torch is looked up there, and what its
metadata asks for of NVIDIA's, there or else in the other index (PyPI). Checksums are those that the indexes
state; sizes are asked of the servers. ``--check`` changes nothing and fails if a pin is missing or differs.
"""

from __future__ import annotations

import argparse
import email.parser
import html.parser
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin

import requests
from packaging.requirements import Requirement
from packaging.utils import InvalidWheelFilename, canonicalize_name, parse_wheel_filename
from packaging.version import Version

PINS = Path(__file__).resolve().parents[1] / "clamp_desktop" / "gpu_pack" / "pins.json"
INDEX, OTHER = "https://download.pytorch.org/whl", "https://pypi.org/simple"
PATIENCE = 60  # seconds
WANTED = re.compile(r"nvidia-|cuda-")
"""What of torch's needs belongs to the pack; the rest comes with the program, and triton only compiles."""
# What wheels call a system, and what its Python says of itself.
SYSTEMS = {
    "linux-x86_64": (re.compile(r"(many)?linux\w*_x86_64"), ("linux", "Linux", "x86_64")),
    "windows-x86_64": (re.compile(r"win_amd64"), ("win32", "Windows", "AMD64")),
}


class PinError(Exception):
    """An index does not say what is needed."""


@dataclass(frozen=True, slots=True)
class Target:
    """A system and a Python, as ``gpu_pack.table.own_key`` writes them."""

    key: str

    @property
    def system(self) -> str:
        return self.key.rpartition("-")[0]

    @property
    def python(self) -> str:
        return self.key.rpartition("-")[2]

    def takes(self, interpreter: str, platform: str) -> bool:
        """Whether a wheel with these tags fits."""
        fits = platform == "any" or SYSTEMS[self.system][0].fullmatch(platform) is not None
        return fits and interpreter in (self.python, "py3")

    def environment(self) -> dict[str, str]:
        """What markers are asked (PEP 508)."""
        name, system, machine = SYSTEMS[self.system][1]
        version = f"{self.python[2]}.{self.python[3:]}"
        return {
            "sys_platform": name,
            "platform_system": system,
            "platform_machine": machine,
            "os_name": "nt" if name == "win32" else "posix",
            "python_version": version,
            "python_full_version": f"{version}.0",
            "implementation_name": "cpython",
            "platform_python_implementation": "CPython",
            "extra": "",
        }


def main(arguments: list[str] | None = None) -> int:
    """Fill or check the pins; 1 where they differ (``--check``) or an index does not say what is needed."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--torch", required=True, help="its version, such as 2.13.0")
    parser.add_argument("--cuda", required=True, help="as the index calls it, such as cu128")
    parser.add_argument("--index", default=INDEX)
    parser.add_argument("--other", default=OTHER)
    parser.add_argument("--pins", type=Path, default=PINS)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args(arguments)
    pins: dict[str, Any] = json.loads(options.pins.read_text(encoding="utf-8"))
    indexes = [f"{options.index.rstrip('/')}/{options.cuda}", options.other.rstrip("/")]
    wanted = f"torch=={options.torch}+{options.cuda}"
    try:
        packs = {key: list(pack(Target(key), wanted, indexes)) for key in pins["packs"]}
    except (requests.RequestException, PinError, KeyError, ValueError) as error:
        print(f"The pack could not be pinned: {error}", file=sys.stderr)
        return 1
    digits = options.cuda.removeprefix("cu")
    found = {"torch": options.torch, "cuda": f"{digits[:-1]}.{digits[-1]}", "packs": packs}
    for key, wheels in packs.items():
        print(f"{key}: {len(wheels)} wheels, {sum(one['size'] for one in wheels) / 1e9:.2f} GB")
    if found == pins:
        print("All pins are as the indexes say.")
        return 0
    if options.check:
        print("The pins differ from what the indexes say.", file=sys.stderr)
        return 1
    options.pins.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")
    print(f"Wrote {options.pins}.")
    return 0


def pack(target: Target, first: str, indexes: list[str]) -> Iterator[dict[str, Any]]:
    """The wheels of a pack: torch's, and what it needs of NVIDIA's, and what that needs."""
    waiting, seen = [Requirement(first)], set()
    while waiting:
        requirement = waiting.pop(0)
        name = canonicalize_name(requirement.name)
        if name in seen:
            continue
        seen.add(name)
        file, address, sha256 = look_up(target, requirement, indexes)
        yield {"name": file, "address": address, "size": size(address), "sha256": sha256}
        for need in needs(address):
            wanted = need.marker is None or need.marker.evaluate(target.environment())
            if wanted and WANTED.match(canonicalize_name(need.name)):
                waiting.append(need)


def look_up(target: Target, requirement: Requirement, indexes: list[str]) -> tuple[str, str, str]:
    """Name, address and checksum of the newest wheel that fits, from the first index that has one."""
    for index in indexes:
        found: list[tuple[Version, str, str, str]] = []
        for address in links(f"{index}/{canonicalize_name(requirement.name)}/"):
            plain, fragment = urldefrag(address)
            name = unquote(plain.rpartition("/")[2])
            try:
                _, version, _, tags = parse_wheel_filename(name)
            except (InvalidWheelFilename, ValueError):
                continue
            fits = any(target.takes(tag.interpreter, tag.platform) for tag in tags)
            if fits and requirement.specifier.contains(version, prereleases=True):
                found.append((version, name, plain, fragment))
        if found:
            _, name, plain, fragment = max(found)
            kind, _, value = fragment.partition("=")
            if kind != "sha256" or not re.fullmatch(r"[0-9a-f]{64}", value):
                raise PinError(f"{index} states no SHA-256 of {name}")
            return name, plain, value
    raise PinError(f"no wheel of {requirement} for {target.key}")


def links(page: str) -> list[str]:
    """The addresses on a page of an index (PEP 503); none where there is no such page."""
    answer = requests.get(page, timeout=PATIENCE)
    if answer.status_code in (403, 404):  # PyTorch's index forbids what it does not have
        return []
    answer.raise_for_status()
    reader = _Links()
    reader.feed(answer.text)
    return [urljoin(answer.url, one) for one in reader.found]


def needs(address: str) -> list[Requirement]:
    """What a wheel asks for, by the metadata that stands beside it (PEP 658)."""
    answer = requests.get(f"{address}.metadata", timeout=PATIENCE)
    answer.raise_for_status()
    said = email.parser.Parser().parsestr(answer.text, headersonly=True)
    return [Requirement(one) for one in said.get_all("Requires-Dist", [])]


def size(address: str) -> int:
    """How large a file is, as its server says."""
    answer = requests.head(
        address, timeout=PATIENCE, allow_redirects=True, headers={"Accept-Encoding": "identity"}
    )
    answer.raise_for_status()
    return int(answer.headers["Content-Length"])


class _Links(html.parser.HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [value for name, value in attrs if tag == "a" and name == "href" and value]


if __name__ == "__main__":
    sys.exit(main())
