"""Write ``latest.json``, which announces a release to copies of the program that look for new versions.

    python installer/latest_json.py --page https://…/releases/tag/v1.2.0 [--date 2026-12-01] [--out FILE]

The version is the program's own, what is new its part of CHANGELOG.md. Put the file where ``RELEASES`` in
``clamp_desktop/updates/address.py`` says, on the same server as the page.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from clamp_desktop import __version__  # noqa: E402
from clamp_desktop.updates.release import LARGEST, UpdateError, understood  # noqa: E402


def main(arguments: list[str] | None = None) -> int:
    """Write it; 1 where the list of changes says nothing of this version, or the program would refuse it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--page", required=True, help="where the release can be had")
    parser.add_argument("--date", default="", help="such as 2026-12-01")
    parser.add_argument("--version", default=__version__)
    parser.add_argument("--changelog", type=Path, default=ROOT / "CHANGELOG.md")
    parser.add_argument("--out", type=Path, default=Path("latest.json"))
    options = parser.parse_args(arguments)
    changes = part_of(options.changelog.read_text(encoding="utf-8"), options.version)
    if not changes:
        print(f"{options.changelog} says nothing of version {options.version}.", file=sys.stderr)
        return 1
    said = {"version": options.version, "date": options.date, "page": options.page, "changes": changes}
    content = json.dumps(said, ensure_ascii=False, indent=1).encode() + b"\n"
    try:
        release = understood(content, options.page)  # any address on its server would do
    except UpdateError as error:
        print(error, file=sys.stderr)
        return 1
    if not options.page.startswith("https://") or len(content) > LARGEST or release.changes != changes:
        print("The page is not secure, or the list of changes too long.", file=sys.stderr)
        return 1
    options.out.write_bytes(content)
    print(f"Wrote {options.out}: {release.version}, {len(changes)} letters.")
    return 0


def part_of(changelog: str, version: str) -> str:
    """What a list of changes says of a version, without its heading; empty where it says nothing."""
    parts = re.split(r"^## ", changelog, flags=re.MULTILINE)[1:]
    for part in parts:
        heading, _, text = part.partition("\n")
        if re.split(r"[\s:–]", heading.strip())[0].removeprefix("v") == version:
            return text.strip()
    return ""


if __name__ == "__main__":
    sys.exit(main())
