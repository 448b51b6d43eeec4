"""What is in a bundle, and whose it is: from PyInstaller's lists of files and where they are from."""

from __future__ import annotations

import ast
import functools
import os
import platform
import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageMetadata, distributions
from pathlib import Path

from installer.bundle.plan import COMMAND, BuildError, Plan
from installer.supply.locks import canonical

_DEBIAN_DOCUMENTS = Path("/usr/share/doc")
# Where metadata say it badly or not at all; what counts is the text that comes along.
PLAINLY = {
    "hnswlib": "Apache-2.0",
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
    "unidecode": "GPL-2.0-or-later",
}
_LEGAL = re.compile(r"(licen[cs]e|copying|notice|authors|copyright)[^/]*", re.IGNORECASE)


@dataclass(frozen=True)
class Component:
    """One thing that others have made and that is in the bundle.

    Attributes:
        licence: an SPDX expression where its metadata has one, else what they say, which may be nothing.
        source: a package URL, ``pkg:pypi/numpy@2.4.6``; see the purl specification.
        texts: files with its licence and its authors, as they come with it.
        files: where its files are in the bundle.
    """

    name: str
    version: str
    licence: str
    source: str
    home: str = ""
    texts: tuple[Path, ...] = ()
    files: tuple[str, ...] = ()


def take(plan: Plan, owner: Callable[[Path], Component | None] | None = None) -> list[Component]:
    """Every component of the plan's bundle, by name.

    Args:
        owner: whose a file of the system is; ``None``: as the system itself says.

    Raises:
        BuildError: PyInstaller's lists are missing, or nobody knows whose a file is.
    """
    collected = bundled(plan.work / "pyinstaller" / COMMAND)
    site = site_packages(plan)
    known = list(distributions(path=[str(site)]))
    by_file: dict[str, Component] = {}
    for distribution in known:
        component = described(distribution)
        root = _plain(distribution.locate_file(""))
        for file in distribution.files or ():
            by_file[_plain(f"{root}/{file}")] = component
    parts: dict[str, tuple[Component, list[str]]] = {}
    strangers = []
    ask = owner or functools.cache(microsofts if plan.system == "Windows" else debian_owner)
    interpreter = python()
    for place, source in collected:
        path = _plain(source)
        owned = by_file.get(path)
        if owned is not None:
            component = owned
        elif _below(path, plan.root) or _below(path, plan.work):
            continue  # our own, or PyInstaller's work with what is listed otherwise
        elif _below(path, Path(sys.base_prefix)) or _below(path, Path(sys.prefix)):
            component = interpreter
        else:
            found = ask(Path(source))
            if found is None:
                strangers.append(str(source))
                continue
            component = found
        parts.setdefault(component.source, (component, []))[1].append(place)
    if strangers:
        raise BuildError(f"Whose these files are is not known: {', '.join(strangers[:10])}")
    ours = canonical(COMMAND)
    made = [_with_files(component, files) for component, files in parts.values()]
    return sorted((one for one in made if canonical(one.name) != ours), key=lambda one: one.name.lower())


def bundled(lists: Path) -> list[tuple[str, str]]:
    """The files of a bundle with the files that they were taken from.

    Raises:
        BuildError: PyInstaller's lists are missing or of another form.
    """
    try:
        (entries, *_rest) = ast.literal_eval((lists / "COLLECT-00.toc").read_text(encoding="utf-8"))
        _archive, modules, *_more = ast.literal_eval((lists / "PYZ-00.toc").read_text(encoding="utf-8"))
        both = [*entries, *modules]
        return [(place, source) for place, source, kind in both if kind != "SYMLINK" and source]
    except (OSError, ValueError, SyntaxError, TypeError) as error:
        raise BuildError(f"{lists} holds no lists of PyInstaller: {error}") from None


def described(one: Distribution) -> Component:
    """A distribution, by its own metadata."""
    meta = one.metadata
    texts = [file for file in one.files or () if _LEGAL.fullmatch(file.name) and ".dist-info" in str(file)]
    homes = {
        label.strip().lower(): url.strip()
        for label, _, url in (line.partition(",") for line in meta.get_all("Project-URL") or ())
    }
    homes["other"] = _first(meta, "Home-page")
    wanted = (homes.get(label, "") for label in ("source", "repository", "homepage", "home", "other"))
    name = meta["Name"]
    return Component(
        name=name,
        version=one.version,
        licence=PLAINLY.get(canonical(name))
        or stated_licence(
            _first(meta, "License-Expression"), _first(meta, "License"), meta.get_all("Classifier") or ()
        ),
        source=f"pkg:pypi/{canonical(name)}@{one.version.replace('+', '%2B')}",
        home=next((url for url in wanted if url.startswith("http")), ""),
        texts=tuple(sorted(Path(str(one.locate_file(file))) for file in texts)),
    )


def stated_licence(expression: str, free: str, classifiers: Iterable[str]) -> str:
    """What metadata say of a licence: an expression, else a short text, else what it is classified as."""
    if expression:
        return expression
    if free and "\n" not in free.strip() and len(free.strip()) < 80 and free.strip() != "GPL":
        return free.strip()
    kinds = [one.rsplit("::", 1)[-1].strip() for one in classifiers if one.startswith("License ::")]
    return ", ".join(kinds) or free.strip().split("\n")[0].strip()


def python() -> Component:
    """The Python of the build, which goes into the bundle."""
    version = platform.python_version()
    library = Path(os.__file__).parent
    found = [
        place for place in (library / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt") if place.is_file()
    ]
    return Component(
        name="Python",
        version=version,
        licence="PSF-2.0",
        source=f"pkg:generic/python@{version}",
        home="https://www.python.org",
        texts=tuple(found[:1]),
    )


def microsofts(path: Path) -> Component | None:
    """Libraries of Windows, which PyInstaller takes along where not every Windows has them."""
    if not _below(_plain(path), Path(os.environ.get("SYSTEMROOT", r"C:\Windows"))):
        return None
    return Component(
        name="Microsoft runtime libraries",
        version=platform.version(),
        licence="Microsoft Software License Terms",
        source=f"pkg:generic/microsoft-runtime@{platform.version()}",
        home="https://visualstudio.microsoft.com/license-terms/",
    )


def debian_owner(path: Path) -> Component | None:
    """The Debian package that a library of the system is of."""
    for place in (path, path.resolve(), Path("/usr") / path.relative_to("/") if path.is_absolute() else path):
        said = _told(["dpkg-query", "--search", str(place)])
        if said:
            package = said.split(": ", 1)[0].split(",")[0].strip()
            break
    else:
        return None
    version = _told(["dpkg-query", "--show", "--showformat", "${Version}", package]).strip()
    name = package.split(":")[0]
    text = _DEBIAN_DOCUMENTS / name / "copyright"
    distribution = platform.freedesktop_os_release().get("ID", "debian")
    return Component(
        name=name,
        version=version,
        licence="see its text",
        source=f"pkg:deb/{distribution}/{name}@{version.replace('+', '%2B')}",
        texts=(text,) if text.is_file() else (),
    )


def site_packages(plan: Plan) -> Path:
    """Where the build's environment keeps distributions."""
    if plan.system == "Windows":
        return plan.venv / "Lib" / "site-packages"
    return plan.venv / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}" / "site-packages"


def _told(command: Sequence[str]) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    except OSError:
        return ""
    return done.stdout if done.returncode == 0 else ""


def _with_files(one: Component, files: Iterable[str]) -> Component:
    return Component(
        one.name, one.version, one.licence, one.source, one.home, one.texts, tuple(sorted(files))
    )


def _first(meta: PackageMetadata, name: str) -> str:
    """One field of metadata, empty where it is missing."""
    return next(iter(meta.get_all(name) or ()), "")


def _plain(path: object) -> str:
    return os.path.normcase(os.path.normpath(str(path)))


def _below(path: str, folder: Path) -> bool:
    return path.startswith(_plain(folder) + os.sep)
