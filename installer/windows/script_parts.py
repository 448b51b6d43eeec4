"""The parts of the installer's script that are made for one bundle: its files, and the kinds of file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path, PureWindowsPath

from installer.bundle.plan import BuildError
from installer.file_kinds import FILE_KINDS, FileKind
from installer.windows.words import escaped

# Where the installer puts the program if nobody says otherwise, for a user with a long name.
_USUAL_FOLDER = r"C:\Users\abcdefghijklmnopqrst\AppData\Local\Programs\CLaMP Desktop"
_LONGEST_PATH = 259  # for a Windows without long paths, which is how it comes


def bundle_files(bundle: Path) -> list[PureWindowsPath]:
    """Every file of the bundle, by its place in it.

    Raises:
        BuildError: there is none, or a link among them, or a path that an ordinary Windows cannot hold.
    """
    found = []
    for path in sorted(bundle.rglob("*")):
        if path.is_symlink():
            raise BuildError(f"{path} is a link, which Windows does not have.")
        if path.is_file():
            found.append(PureWindowsPath(path.relative_to(bundle)))
    if not found:
        raise BuildError(f"{bundle} is no bundle: there are no files in it.")
    for file in found:
        if len(_USUAL_FOLDER) + 1 + len(str(file)) > _LONGEST_PATH:
            raise BuildError(f"{file} has too long a path for Windows.")
    return found


def files_script(bundle: Path, files: Sequence[PureWindowsPath]) -> str:
    """``files.nsh``: how to put the files in place, and to delete these and no others.

    A user may have chosen a folder with other things in it.
    """
    lines = ["!macro PutFiles"]
    folder = None
    for file in files:
        if file.parent != folder:
            folder = file.parent
            lines.append(f'  SetOutPath "$INSTDIR{_below(folder)}"')
        lines.append(f'  File "{bundle.joinpath(*file.parts)}"')
    lines += ["!macroend", "!macro DeleteFiles"]
    lines += [f'  Delete "$INSTDIR\\{escaped(str(file))}"' for file in files]
    lines += [f'  RMDir "$INSTDIR{_below(folder)}"' for folder in _folders(files)]
    lines.append("!macroend")
    return "\n".join(lines) + "\n"


def kinds_script(kinds: Iterable[FileKind] = FILE_KINDS) -> str:
    """``kinds.nsh``: "Open with" in the registry of one user, and how to take it back.

    The program is offered for a kind of file; which program opens it by default stays as it is.
    """
    put: list[str] = []
    away: list[str] = []
    for kind in kinds:
        name = f"CLaMPDesktop.{kind.key}"
        key = f"${{CLASSES}}\\{name}"
        put += [
            f'  WriteRegStr HKCU "{key}" "" "{escaped(kind.name)}"',
            f'  WriteRegStr HKCU "{key}\\DefaultIcon" "" "$INSTDIR\\${{WINDOW_EXE}},0"',
            f'  WriteRegStr HKCU "{key}\\shell\\open\\command" "" \'"$INSTDIR\\${{WINDOW_EXE}}" open "%1"\'',
        ]
        away.append(f'  DeleteRegKey HKCU "{key}"')
        for suffix in kind.suffixes:
            extension = f"${{CLASSES}}\\{suffix}"
            types = "${CLASSES}\\Applications\\${WINDOW_EXE}\\SupportedTypes"
            put += [
                f'  WriteRegNone HKCU "{extension}\\OpenWithProgids" "{name}"',
                f'  WriteRegStr HKCU "{types}" "{suffix}" ""',
                f'  WriteRegStr HKCU "${{OURS}}\\Capabilities\\FileAssociations" "{suffix}" "{name}"',
            ]
            away += [
                f'  DeleteRegValue HKCU "{extension}\\OpenWithProgids" "{name}"',
                f'  !insertmacro DeleteKeyIfEmpty "{extension}\\OpenWithProgids"',
                f'  !insertmacro DeleteKeyIfEmpty "{extension}"',
            ]
    return "\n".join(
        ["!macro RegisterKinds", *put, "!macroend", "!macro ForgetKinds", *away, "!macroend", ""]
    )


def _folders(files: Iterable[PureWindowsPath]) -> list[PureWindowsPath]:
    """Every folder below the bundle's own, the deepest first."""
    found = {folder for file in files for folder in file.parents if folder.parts}
    return sorted(found, key=lambda folder: (-len(folder.parts), str(folder)))


def _below(folder: PureWindowsPath) -> str:
    return "".join(f"\\{escaped(part)}" for part in folder.parts)
