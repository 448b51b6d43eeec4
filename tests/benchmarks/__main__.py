"""All benchmarks, one after the other: ``python -m tests.benchmarks``; each also runs by itself."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def main() -> int:
    """Run every module here as a program; 1 if one of them failed."""
    failed = False
    for path in sorted(Path(__file__).parent.glob("[!_]*.py")):
        print(f"== {path.stem}", flush=True)
        failed |= (
            subprocess.run([sys.executable, "-m", f"tests.benchmarks.{path.stem}"], check=False).returncode
            != 0
        )
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
