"""Verovio: its fonts, which it looks for beside the package, and its library."""

from PyInstaller.utils.hooks import collect_data_files

datas = collect_data_files("verovio", includes=["data/**"])
hiddenimports = ["verovio._verovio"]
