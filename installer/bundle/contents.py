"""What goes into the bundle and what stays out: plain data, and the rules that judge a file by its name.

Nothing here knows PyInstaller, so that tests can ask for every system on every system.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath

# Distributions that the program, or its ``doctor``, asks for their version.
METADATA = (
    *("clamp-desktop", "torch", "tokenizers", "verovio", "mido", "music21", "symusic", "abctoolkit"),
    *("tinysoundfont", "numpy", "sqlite-utils", "hnswlib", "PySide6-Essentials", "PySide6-Addons"),
)

# Packages that carry files which are read at run time; of pretty_midi only the soundfont is used.
DATA_OF_PACKAGES = {
    "pretty_midi": ("*.sf2",),
}

# Imported somewhere, needed nowhere in the program.
EXCLUDED_MODULES = (
    # drawing, notebooks and testing, which libraries offer beside what they do
    *("matplotlib", "mpl_toolkits", "PIL", "IPython", "jupyter_client", "tkinter", "_tkinter", "turtle"),
    *("pytest", "_pytest", "hypothesis", "doctest", "idlelib", "lib2to3", "ensurepip", "pip"),
    *("setuptools", "pkg_resources", "wheel", "pythonwin", "readline"),
    # other ways to compute and to fetch models
    *("scipy", "sklearn", "pandas", "numba", "cupy", "jax", "tensorflow", "tensorboard", "transformers"),
    *("huggingface_hub", "hf_xet", "torchvision", "torchaudio", "triton", "onnx", "onnxruntime"),
    "torch.utils.tensorboard",
    # of pretty_midi only a data file is wanted
    "pretty_midi",
)

# What of resources/ the program reads; the rest is for those who make it.
RESOURCES = ("brand/*", "icons/*", "demo/**", "model/*", "translations/*.qm", "vocabulary/*")

# Files of libraries that only those who compile or test against them want.
_DEAD_WEIGHT = (
    "torch/include/**",
    "torch/share/**",
    "torch/test/**",
    "torch/lib/*.a",
    "torch/lib/*.lib",
    "**/*.pyi",
    "**/py.typed",
    "**/*.h",
    "music21/corpus/**",
    "**/test/**",
    "**/tests/**",
    "sympy/**/tests/**",
    "symusic/bin/**",
    "numpy/f2py/**",
    # Qt for screens without a desktop, and the keyboard on screen, which would bring QML along
    "PySide6/Qt/plugins/egldeviceintegrations/**",
    "PySide6/Qt/plugins/platforms/libqeglfs.so",
    "PySide6/Qt/plugins/platforms/libqlinuxfb.so",
    "PySide6/Qt/plugins/platforms/libqminimalegl.so",
    "PySide6/Qt/plugins/platforms/libqvkkhrdisplay.so",
    "PySide6/Qt/plugins/platforms/libqvnc.so",
    "PySide6/Qt/plugins/platforms/libqminimal.so",
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
    "PySide6/**/platforminputcontexts/*virtualkeyboard*",
    "PySide6/**/imageformats/*pdf*",
    "PySide6/**/generic/*tuiotouch*",
    "PySide6/**/qmltooling/**",
    "PySide6/**/qml/**",
    "**/*Qt6Quick*",
    "**/*Qt6Qml*",
    "**/*Qt6VirtualKeyboard*",
    "**/*Qt6Pdf*",
    "**/*Qt6EglF*",
    "**/QtQuick*.framework/**",
    "**/QtQml*.framework/**",
    "**/QtVirtualKeyboard*.framework/**",
    "**/QtPdf*.framework/**",
    "PySide6/**/opengl32sw.dll",
)

# Kept although a rule above says no.
_ALIVE = ("torch/bin/torch_shm_manager", "music21/corpus/*.py")

# Left to the Linux that the bundle runs on: its drivers and fonts do not go with older copies of these.
_OF_THE_SYSTEM = (
    *("libstdc++.so.6", "libgcc_s.so.1", "libGL.so.*", "libGLX.so.*", "libGLdispatch.so.*", "libOpenGL.so.*"),
    *("libEGL.so.*", "libgbm.so.*", "libdrm.so.*", "libglapi.so.*", "libvulkan.so.*"),
    *("libwayland-client.so.*", "libwayland-cursor.so.*", "libwayland-egl.so.*"),
    *("libX11.so.*", "libX11-xcb.so.*", "libxcb.so.*", "libXau.so.*", "libXdmcp.so.*"),
    *("libfontconfig.so.*", "libfreetype.so.*", "libexpat.so.*", "libdbus-1.so.*", "libsystemd.so.*"),
    *(
        "libglib-2.0.so.*",
        "libgobject-2.0.so.*",
        "libgio-2.0.so.*",
        "libgmodule-2.0.so.*",
        "libgthread-2.0.so.*",
    ),
    # printing and sound talk to services of the same system
    *("libcups.so.*", "libasound.so.*", "libpulse.so.*", "libpulsecommon-*.so", "libpipewire-0.3.so.*"),
)

# Decodes films and compressed sound. Ours is plain samples, which Qt plays without it on Linux.
_FFMPEG = "libffmpegmediaplugin.so"

# Libraries that are there only because something links to them.
ON_REQUEST = ("lib[!p]*.so*", "libp[!y]*.so*", "PySide6/Qt/lib/*")  # libpython is what the program starts
# Made on the building computer, with all that a debugger wants; the others come stripped.
STRIPPED = ("hnswlib.*.so", "libpython3.*.so.*")

LANGUAGES = ("ar", "de", "en", "es", "fr", "it", "ja", "ko", "pl", "pt", "pt_BR", "ru", "zh_CN")
_QT_TEXTS = ("qt", "qtbase", "qtmultimedia")


def keeps(name: str, system: str) -> bool:
    """Whether a file belongs into the bundle.

    Args:
        name: its place in the bundle, with either kind of slash.
        system: as in ``Plan``.
    """
    path = PurePosixPath(name.replace("\\", "/"))
    if _matches(path, _ALIVE):
        return True
    if path.parts[:2] == ("torch", "bin") or _matches(path, _DEAD_WEIGHT):
        return False
    if system == "Linux" and (
        path.name == _FFMPEG or any(fnmatchcase(path.name, one) for one in _OF_THE_SYSTEM)
    ):
        return False
    if path.suffix == ".qm" and "PySide6" in path.parts:
        return path.stem in {f"{texts}_{language}" for texts in _QT_TEXTS for language in LANGUAGES}
    return True


def dangling(entries: Mapping[str, str | None]) -> set[str]:
    """Links to files that were left out.

    Args:
        entries: places in the bundle; for a link where it leads, seen from its own folder, else ``None``.
    """
    folders = {str(parent) for place in entries for parent in PurePosixPath(place).parents}

    def ends(place: str, steps: int = 0) -> bool:
        """Whether there is something at a place, at the end of all links on the way."""
        for part in (*reversed(PurePosixPath(place).parents), PurePosixPath(place)):
            target = entries.get(str(part))
            if target is not None:
                there = posixpath.join(posixpath.dirname(str(part)), target)
                rest = posixpath.relpath(place, str(part))
                return steps < len(entries) and ends(
                    posixpath.normpath(posixpath.join(there, rest)), steps + 1
                )
        return place in entries or place in folders

    return {place for place, target in entries.items() if target is not None and not ends(place)}


def _matches(path: PurePosixPath, rules: tuple[str, ...]) -> bool:
    """Whether a rule names the file: ``**/`` stands for folders or none, a closing ``/**`` for all below."""
    text = path.as_posix()
    for rule in rules:
        variants = [rule]
        if "**/" in rule:
            variants.append(rule.replace("**/", "", 1))
        if any(fnmatchcase(text, one.replace("**", "*")) for one in variants):
            return True
    return False


def modules(root: Path) -> list[str]:
    """All modules of the program: many are asked for by name only, in a child process or by a command."""
    return [
        ".".join(path.with_suffix("").relative_to(root).parts).removesuffix(".__init__")
        for path in sorted((root / "clamp_desktop").rglob("*.py"))
    ]


def resources(root: Path) -> Iterator[tuple[Path, str]]:
    """The program's own files that are no modules, with the folder of the bundle that each goes to."""
    package, folder = root / "clamp_desktop", root / "resources"
    for path in sorted(package.rglob("*")):
        if path.is_file() and path.suffix not in (".py", ".pyc"):
            yield path, path.parent.relative_to(root).as_posix()
    for rule in RESOURCES:
        for path in sorted(folder.glob(rule + "/*" if rule.endswith("**") else rule)):
            if path.is_file():
                yield (
                    path,
                    (PurePosixPath("clamp_desktop/resources") / path.parent.relative_to(folder)).as_posix(),
                )
