"""Make the installers of CLaMP Desktop for the system that this runs on.

    python3 installer/build.py                  everything
    python3 installer/build.py --list           the steps
    python3 installer/build.py --steps bundle,check
    python3 installer/build.py --from archive   that step and those behind it

Needs what installer/from_source.py needs; what is made on the way goes to build/, what is for users to dist/.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from installer.bundle import archive, checking, environment, freezing, icons
from installer.bundle.plan import SYSTEMS, BuildError, Plan
from installer.linux import appimage, deb
from installer.macos import disk_image, mounted
from installer.macos import signing as apple
from installer.supply import gather
from installer.windows import portable, setup, trial, winget
from installer.windows import signing as authenticode


@dataclass(frozen=True)
class Step:
    """One part of a build.

    Attributes:
        name: what ``--steps`` calls it.
        does: for the person who watches.
        run: does it; returns a word for the log, such as why there was nothing to do. Raises ``BuildError``.
    """

    name: str
    does: str
    run: Callable[[Plan], str | None]


BEFORE = (
    Step("environment", "Making the environment of the build", environment.make),
    Step("icons", "Drawing the icons", icons.draw_all),
    Step("bundle", "Putting the bundle together", freezing.freeze),
    Step("supply", "Gathering licences", gather.gather),
    Step("check", "Trying the bundle in another place", checking.check),
)
AFTER = (Step("sums", "Adding up", archive.sums),)

# Between bundle and sums, what each system wants. The functions get the plan: plan.bundle is the folder
# (on macOS the .app), plan.version, plan.artefact(".exe") the file to make.
OF_THE_SYSTEM: dict[str, tuple[Step, ...]] = {
    "Linux": (
        Step("archive", "Packing the bundle", archive.pack),
        Step("deb", "Making the Debian package", deb.make),
        Step("appimage", "Making the AppImage", appimage.make),
    ),
    "Windows": (
        Step("sign", "Signing the programs", authenticode.sign_bundle),
        Step("portable", "Packing the bundle", portable.make),
        Step("setup", "Making the installer", setup.make),
        Step("trial", "Installing, trying, uninstalling", trial.check),
        Step("winget", "Describing the installer", winget.make),
    ),
    "Darwin": (
        Step("sign", "Signing the program", apple.sign_app),
        Step("image", "Making the disk image", disk_image.make),
        Step("notarize", "Having Apple look at it", apple.notarize),
        Step("mounted", "Trying the program from the disk image", mounted.check),
    ),
}


def steps(system: str) -> tuple[Step, ...]:
    """All steps for a system, in order. Raises ``BuildError`` for one that there is no installer for."""
    if system not in SYSTEMS:
        raise BuildError(
            f"There are installers for {', '.join(SYSTEMS)}, and not for {system or 'this system'}."
        )
    return (*BEFORE, *OF_THE_SYSTEM[system], *AFTER)


def chosen(all_steps: Sequence[Step], names: str | None, first: str | None) -> list[Step]:
    """The steps that were asked for, in their order. Raises ``BuildError`` for a name that is none."""
    known = [step.name for step in all_steps]
    wanted = names.split(",") if names else known
    for name in [*wanted, *([first] if first else [])]:
        if name not in known:
            raise BuildError(f"There is no step {name!r} here, only {', '.join(known)}.")
    start = known.index(first) if first else 0
    return [step for step in all_steps[start:] if step.name in wanted]


def main(arguments: Sequence[str] | None = None) -> int:
    """Understand the command line and build; the exit code."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--list", action="store_true", help="name the steps and do nothing")
    parser.add_argument("--steps", metavar="NAMES", help="only these, with commas between")
    parser.add_argument("--from", dest="first", metavar="NAME", help="begin with this one")
    parser.add_argument("--work", type=Path, help="for what is made on the way (build/)")
    parser.add_argument("--out", type=Path, help="for the artefacts (dist/)")
    options = parser.parse_args(arguments)
    plan = Plan.here(options.work, options.out)
    try:
        for step in chosen(steps(plan.system), options.steps, options.first):
            if options.list:
                print(f"{step.name:<14}{step.does}")
                continue
            print(f"{step.does} ...", end=" ", flush=True)
            start = time.monotonic()
            word = step.run(plan)
            print(f"done ({time.monotonic() - start:.0f} s){': ' + word if word else ''}", flush=True)
    except BuildError as error:
        print(f"failed\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
