"""What the bundle needs of the system is read out of its libraries."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from installer.bundle import elf
from installer.bundle.plan import BuildError
from installer.linux import needed

# Two files, as objdump of the binutils 2.40 tells of them.
TOLD = """
/b/libone.so:     file format elf64-x86-64

Dynamic Section:
  NEEDED               libc.so.6
  NEEDED               libtwo.so.2
  SONAME               libone.so

Version definitions:
1 0x01 0x0d39b5f2 libone.so
2 0x00 0x0d39b5f3 GLIBCXX_3.4.99

Version References:
  required from libc.so.6:
    0x069691b4 0x00 02 GLIBC_2.34
    0x09691a75 0x00 03 GLIBC_2.2.5

/b/libtwo.so.2:     file format elf64-x86-64

Dynamic Section:
  NEEDED               libstdc++.so.6

Version References:
  required from libstdc++.so.6:
    0x0297f869 0x00 02 GLIBCXX_3.4.29
    0x056bafd3 0x00 03 CXXABI_1.3
"""


def test_links_are_told_file_by_file() -> None:
    found = elf.parse(TOLD)
    assert found[Path("/b/libone.so")] == elf.Links({"libc.so.6", "libtwo.so.2"}, {"GLIBC": (2, 34)})
    assert found[Path("/b/libtwo.so.2")].symbols == {"GLIBCXX": (3, 4, 29)}


def test_the_newest_symbol_of_all_files_says_how_new_the_system_must_be() -> None:
    wanted = elf.Links()
    for one in elf.parse(TOLD).values():
        wanted.take(one)
    wanted.take(elf.Links({"libGL.so.1"}, {"GLIBC": (2, 4)}))
    wanted.needed.discard("libtwo.so.2")
    owner = {"libc.so.6": "libc6", "libstdc++.so.6": "libstdc++6", "libGL.so.1": "libgl1"}.__getitem__
    assert needed.depends(wanted, owner) == ["libc6 (>= 2.34)", "libgl1", "libstdc++6 (>= 11)"]


def test_libraries_that_came_for_others_go_with_them() -> None:
    links = {
        "python3.11/lib-dynload/_ssl.so": {"libssl.so.3"},
        "libssl.so.3": {"libcrypto.so.3"},
        "libcrypto.so.3": set[str](),
        "libcairo.so.2": {"libpixman-1.so.0"},
        "libpixman-1.so.0": {"libcairo.so.2"},
        "libpython3.11.so.1.0": {"libm.so.6"},
    }
    on_request = ("lib[!p]*.so*", "libp[!y]*.so*")
    assert elf.orphans(links, on_request) == {"libcairo.so.2", "libpixman-1.so.0"}


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("objdump"), reason="reads Linux programs")
def test_a_real_program_is_read() -> None:
    shell = Path("/bin/sh").resolve()
    found = elf.links([shell])[shell]
    assert "libc.so.6" in found.needed
    assert found.symbols["GLIBC"] > (2, 0)


@pytest.mark.skipif(shutil.which("dpkg") is None, reason="asks dpkg")
def test_packages_are_asked_of_the_system() -> None:
    owner = needed.owner_here()
    assert owner("libc.so.6") == "libc6"
    with pytest.raises(BuildError, match=r"needs libnowhere\.so\.1"):
        owner("libnowhere.so.1")


def test_of_several_libraries_the_one_for_this_processor_is_asked_for() -> None:
    told = (
        "2 libs found in cache\n"
        "\tlibz.so.1 (libc6) => /lib/i386-linux-gnu/libz.so.1\n"
        "\tlibz.so.1 (libc6,x86-64) => /lib/x86_64-linux-gnu/libz.so.1\n"
    )
    assert needed.loader_cache(told) == {"libz.so.1": Path("/lib/x86_64-linux-gnu/libz.so.1")}
