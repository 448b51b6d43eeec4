"""What a release is made of: a bill of materials, and the licences of everything in it."""

from __future__ import annotations

import datetime
import json
import os
import shutil
from pathlib import Path

from installer.bundle.plan import Plan
from installer.supply import inventory, licences, sbom

THIRD_PARTY = "THIRD-PARTY.txt"


def gather(plan: Plan) -> str:
    """Step of the build: licences into the bundle, ``….cdx.json`` into ``dist``.

    Raises:
        BuildError: somebody's work is in the bundle and its licence is not known.
    """
    components = inventory.take(plan)
    carried = licences.carried_in(components)
    folder = documents(plan)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / THIRD_PARTY).write_text(licences.third_party(components), encoding="utf-8")
    shutil.copyfile(plan.root / "LICENSE", folder / "LICENSE.txt")
    shutil.copyfile(plan.root / "NOTICE", folder / "NOTICE.txt")
    made = sbom.bill(plan.version, components, carried, _now())
    target = plan.artefact(sbom.BOM)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(made, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return f"{len(components) + len(carried)} parts"


def documents(plan: Plan) -> Path:
    """Where a person looks for such files in a bundle."""
    return plan.bundle / "Contents" / "Resources" if plan.system == "Darwin" else plan.bundle


def _now() -> datetime.datetime:
    """When this version was made: as ``SOURCE_DATE_EPOCH`` says, so that builds can be repeated, else now."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if epoch:
        return datetime.datetime.fromtimestamp(int(epoch), datetime.UTC)
    return datetime.datetime.now(datetime.UTC)
