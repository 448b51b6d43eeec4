"""Fill ``clamp_desktop/hub/pins.json`` from the hub: revisions of repositories, sizes and checksums of files.

    python installer/pin_models.py [--hub URL] [--check]

Run it where the hub can be reached, look at what changed, and commit it. The hub states the SHA-256 of large
files itself; small ones are fetched and summed up. ``--check`` changes nothing and fails if a pin is missing
or differs.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from pathlib import Path
from typing import Any

import requests

PINS = Path(__file__).resolve().parents[1] / "clamp_desktop" / "hub" / "pins.json"
HUB = "https://huggingface.co"
PATIENCE = 60  # seconds


def main(arguments: list[str] | None = None) -> int:
    """Fill or check the pins; 1 where they differ (``--check``) or the hub does not answer."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--hub", default=HUB)
    parser.add_argument("--pins", type=Path, default=PINS)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args(arguments)
    pins: dict[str, Any] = json.loads(options.pins.read_text(encoding="utf-8"))
    try:
        found = {name: look_up(options.hub, name, entry) for name, entry in pins.items()}
    except (requests.RequestException, KeyError, ValueError) as error:
        print(f"{options.hub} could not be asked: {error}", file=sys.stderr)
        return 1
    if found == pins:
        print("All pins are as the hub says.")
        return 0
    if options.check:
        print("The pins differ from what the hub says.", file=sys.stderr)
        return 1
    options.pins.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")
    print(f"Wrote {options.pins}.")
    return 0


def look_up(hub: str, repository: str, entry: dict[str, Any]) -> dict[str, Any]:
    """What the hub says of a repository: the revision that is pinned, or the newest, and its files."""
    revision = entry["revision"]
    answer = requests.get(
        f"{hub}/api/models/{repository}/revision/{revision}", params={"blobs": "true"}, timeout=PATIENCE
    )
    answer.raise_for_status()
    told = answer.json()
    revision = told["sha"]
    listed = {one["rfilename"]: one for one in told["siblings"]}
    files = {name: look_at(hub, repository, revision, listed[name]) for name in entry["files"]}
    return {"revision": revision, "files": files}


def look_at(hub: str, repository: str, revision: str, listed: dict[str, Any]) -> dict[str, Any]:
    """Size and SHA-256 of a file: as listed where it is a large one, else of what is fetched."""
    if "lfs" in listed:
        return {"size": listed["lfs"]["size"], "sha256": listed["lfs"]["sha256"]}
    answer = requests.get(f"{hub}/{repository}/resolve/{revision}/{listed['rfilename']}", timeout=PATIENCE)
    answer.raise_for_status()
    return {"size": len(answer.content), "sha256": hashlib.sha256(answer.content).hexdigest()}


if __name__ == "__main__":
    sys.exit(main())
