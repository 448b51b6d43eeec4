"""Which Debian packages the bundle needs: asked of its libraries, not remembered.

What they link to and the bundle does not hold comes from packages of the system that it is built on.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path

from installer.bundle import elf
from installer.bundle.plan import BuildError
from installer.bundle.running import run

_KERNEL = re.compile(r"^(linux-vdso|ld-linux).*")
# By the newest version of its symbols that is used, GLIBCXX_3.4.NUMBER, the release of GCC that libstdc++
# must come from; from GCC's manual of libstdc++, "ABI Policy and Guidelines".
_LIBSTDCXX = {28: "10", 29: "11", 30: "12", 31: "13", 32: "13.1", 33: "14", 34: "15"}


def from_outside(bundle: Path) -> elf.Links:
    """What the bundle wants from the system. Raises ``BuildError`` without ``objdump``."""
    wanted = elf.Links()
    for one in elf.links(elf.programs(bundle)).values():
        wanted.take(one)
    inside = {path.name for path in bundle.rglob("*.so*")}
    wanted.needed = {name for name in wanted.needed if name not in inside and not _KERNEL.match(name)}
    return wanted


def depends(wanted: elf.Links, owner: Callable[[str], str]) -> list[str]:
    """The entries of ``Depends``, sorted.

    Args:
        owner: gives the package that holds a library.
    """
    least = {"libc6": ".".join(str(part) for part in wanted.symbols.get("GLIBC", ()))}
    if version := wanted.symbols.get("GLIBCXX"):
        least["libstdc++6"] = _LIBSTDCXX.get(version[-1], "10")
    packages = {owner(name) for name in wanted.needed}
    return sorted(f"{name} (>= {least[name]})" if least.get(name) else name for name in packages)


def owner_here(cache: Mapping[str, Path] | None = None) -> Callable[[str], str]:
    """Who holds a library on this system, by ``dpkg``. The function raises ``BuildError`` where nobody does.

    Args:
        cache: where the libraries are; ``None``: as the system's loader knows.
    """
    known = loader_cache(run(["/sbin/ldconfig", "-p"])) if cache is None else dict(cache)

    def owner(name: str) -> str:
        path = known.get(name)
        if path is None:
            raise BuildError(f"The bundle needs {name}, which neither it nor this system has.")
        for variant in (path.resolve(), path, Path("/usr") / path.relative_to("/")):
            try:
                return run(["dpkg", "-S", variant]).split(":")[0]
            except BuildError:
                continue  # /lib is a link to /usr/lib, and packages are known by either name
        raise BuildError(f"No package holds {path}, which the bundle needs.")

    return owner


def loader_cache(told: str) -> dict[str, Path]:
    """The libraries that the system's loader knows, from ``ldconfig -p``; of several the 64-bit one."""
    found: dict[str, Path] = {}
    for name, kind, path in re.findall(r"^\s+(\S+) \(([^)]*)\) => (\S+)", told, re.MULTILINE):
        if "64" in kind:
            found.setdefault(name, Path(path))
    return found
