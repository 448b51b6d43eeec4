"""The archive for Windows that needs no installer: unpack it anywhere and start it."""

from __future__ import annotations

import zipfile

from installer.bundle.plan import PRODUCT, BuildError, Plan
from installer.windows.names import PORTABLE
from installer.windows.script_parts import bundle_files

_LEVEL = 6  # 9 takes twice as long for one part in a hundred


def make(plan: Plan) -> str | None:
    """Pack the bundle as ``dist/…-portable.zip``. Raises ``BuildError``.

    The user's library stays where the installed program has it, in the system's folder for application data.
    """
    target = plan.artefact(PORTABLE)
    part = target.with_name(target.name + ".part")
    part.parent.mkdir(parents=True, exist_ok=True)
    try:
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as archive:
            for file in bundle_files(plan.bundle):
                archive.write(plan.bundle.joinpath(*file.parts), f"{PRODUCT}/{file.as_posix()}")
    except OSError as error:
        part.unlink(missing_ok=True)
        raise BuildError(f"{target.name} could not be written: {error}") from None
    part.replace(target)
    return None
