"""What the program tells macOS about itself: its property list."""

from __future__ import annotations

from typing import Any

from installer.bundle.plan import PRODUCT
from installer.file_kinds import FILE_KINDS, FileKind

BUNDLE_ID = "org.clamp-desktop.CLaMPDesktop"
LEAST_MACOS = "14.0"  # the oldest that the wheels of PySide6 and torch are made for


def info_plist(version: str) -> dict[str, Any]:
    """The property list, beyond what PyInstaller writes itself.

    Args:
        version: the program's; macOS wants up to three numbers, so that ``"0.3.0rc1"`` is 0.3.0 to it.
    """
    return {
        "CFBundleName": PRODUCT,
        "CFBundleDisplayName": PRODUCT,
        "CFBundleShortVersionString": numbers(version),
        "CFBundleVersion": numbers(version),
        "CFBundleInfoDictionaryVersion": "6.0",
        "CFBundlePackageType": "APPL",
        "CFBundleDevelopmentRegion": "en",
        # Menus that macOS makes itself speak these; the program's own texts come from its translations.
        "CFBundleLocalizations": [
            "en",
            "ar",
            "de",
            "es",
            "fr",
            "it",
            "ja",
            "ko",
            "pl",
            "pt",
            "ru",
            "zh-Hans",
        ],
        "NSHumanReadableCopyright": "MIT licence; parts under the GPL and LGPL, see THIRD-PARTY.txt",
        "LSApplicationCategoryType": "public.app-category.music",
        "LSMinimumSystemVersion": LEAST_MACOS,
        "LSArchitecturePriority": ["arm64"],
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,  # dark when the system is
        "NSSupportsAutomaticGraphicsSwitching": True,
        "NSPrincipalClass": "NSApplication",
        "CFBundleDocumentTypes": [_document_type(kind) for kind in FILE_KINDS] + [_FOLDERS],
        # None of the formats is ours to define ("exported"): other programs' declarations win over these.
        "UTImportedTypeDeclarations": [_declaration(kind) for kind in FILE_KINDS if kind.conforms_to],
        "NSDesktopFolderUsageDescription": _WHY,
        "NSDocumentsFolderUsageDescription": _WHY,
        "NSDownloadsFolderUsageDescription": _WHY,
        "NSRemovableVolumesUsageDescription": _WHY,
        "NSNetworkVolumesUsageDescription": _WHY,
    }


_WHY = "CLaMP Desktop reads the music in the folders that you add to your library. It never changes a file."

# A folder dropped on the icon is added to the library. Nobody is asked to open folders with us by default.
_FOLDERS = {
    "CFBundleTypeName": "Folder",
    "CFBundleTypeRole": "Viewer",
    "LSHandlerRank": "None",
    "LSItemContentTypes": ["public.folder", "public.volume"],
}


def numbers(version: str) -> str:
    """The leading numbers of a version: ``"0.3.0rc1"`` → ``"0.3.0"``."""
    kept = []
    for part in version.split(".")[:3]:
        digits = part[: next((place for place, sign in enumerate(part) if not sign.isdigit()), len(part))]
        if digits:
            kept.append(digits)
        if digits != part:
            break
    return ".".join(kept)


def _document_type(kind: FileKind) -> dict[str, Any]:
    return {
        "CFBundleTypeName": kind.name,
        "CFBundleTypeRole": "Viewer",  # files are opened for reading only
        "LSHandlerRank": "Alternate",  # in "Open With", and never the default by itself
        "LSItemContentTypes": [kind.uti],
    }


def _declaration(kind: FileKind) -> dict[str, Any]:
    return {
        "UTTypeIdentifier": kind.uti,
        "UTTypeDescription": kind.name,
        "UTTypeConformsTo": list(kind.conforms_to),
        "UTTypeTagSpecification": {
            "public.filename-extension": [suffix[1:] for suffix in kind.suffixes],
            "public.mime-type": [kind.mime],
        },
    }
