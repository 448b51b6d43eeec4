"""The software bill of materials, as CycloneDX 1.6 has it: what a release is made of, for programs."""

from __future__ import annotations

import datetime
import re
import uuid
from collections.abc import Sequence
from typing import Any

from installer.bundle.plan import COMMAND, PRODUCT
from installer.supply.inventory import Component
from installer.supply.licences import Carried

BOM = ".cdx.json"
# Of the identifiers of SPDX those that occur; whatever else somebody writes is a name and no identifier.
_SPDX = frozenset(
    (
        *(
            "0BSD",
            "Bootloader-exception",
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "BSL-1.0",
            "CC0-1.0",
            "ISC",
            "MIT",
        ),
        *("GPL-2.0-only", "GPL-2.0-or-later", "GPL-3.0-only", "GPL-3.0-or-later", "LGPL-2.1-or-later"),
        *("LGPL-3.0-only", "LGPL-3.0-or-later", "LLVM-exception", "MIT-CMU", "MPL-2.0", "OFL-1.1"),
        *("PSF-2.0", "Python-2.0", "Unicode-3.0", "Unlicense", "Zlib"),
    )
)


def bill(
    version: str, components: Sequence[Component], carried: Sequence[Carried], now: datetime.datetime
) -> dict[str, Any]:
    """The bill as JSON has it.

    Args:
        version: of the program.
        now: when it was made; the same parts at the same time make the same bill.
    """
    ours = f"pkg:generic/{COMMAND}@{version}"
    parts = [_part(one) for one in components] + [_inside(one) for one in carried]
    stamp = now.astimezone(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    seed = "\n".join([ours, stamp, *(part["bom-ref"] for part in parts)])
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, seed)}",
        "version": 1,
        "metadata": {
            "timestamp": stamp,
            "component": {
                "type": "application",
                "bom-ref": ours,
                "name": PRODUCT,
                "version": version,
                "purl": ours,
                "licenses": [{"license": {"id": "MIT"}}],
            },
        },
        "components": parts,
        "dependencies": [{"ref": ours, "dependsOn": [part["bom-ref"] for part in parts]}],
    }


def _part(one: Component) -> dict[str, Any]:
    made: dict[str, Any] = {
        "type": "library",
        "bom-ref": one.source,
        "name": one.name,
        "version": one.version,
        "purl": one.source,
    }
    if one.licence:
        made["licenses"] = [_licence(one.licence)]
    if one.home.startswith(("http://", "https://")):
        made["externalReferences"] = [{"type": "website", "url": one.home}]
    return made


def _inside(one: Carried) -> dict[str, Any]:
    return {
        "type": "library",
        "bom-ref": f"carried:{re.sub(r'[^a-z0-9]+', '-', one.name.lower())}",
        "name": one.name,
        "licenses": [_licence(one.licence)],
        "externalReferences": [{"type": "website", "url": one.home}],
    }


def _licence(stated: str) -> dict[str, Any]:
    words = [word.strip("()") for word in stated.split()]
    if all(word in _SPDX or word in ("AND", "OR", "WITH") for word in words):
        return {"license": {"id": stated}} if len(words) == 1 else {"expression": stated}
    return {"license": {"name": stated}}
