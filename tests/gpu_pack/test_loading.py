"""The embedder really runs on the torch of the pack; where that fails it runs on the program's own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from clamp_desktop.gpu_pack import keeping, table
from clamp_desktop.gpu_pack.keeping import FILES, Kept, kept, trouble
from clamp_desktop.gpu_pack.loading import begin
from clamp_desktop.gpu_pack.table import own_key
from clamp_desktop.workers.crew import Crew
from clamp_desktop.workers.messages import DescribeModel, EmbedQueries

WITNESS = "CLAMP_DESKTOP_WITNESS"
SPEAKS = f"import os\nopen(os.environ[{WITNESS!r}], 'a').write(__file__ + chr(10))\n"


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A pack made of the torch that is installed here, which says so when it is imported."""
    monkeypatch.setenv("CLAMP_DESKTOP_HOME", str(tmp_path))
    monkeypatch.setenv(WITNESS, str(tmp_path / "witness"))
    spec = find_spec("torch")
    assert spec is not None
    assert spec.origin is not None
    installed, root = Path(spec.origin).parent, tmp_path / "data" / "gpu-pack"
    mine = root / FILES / "torch"
    mine.mkdir(parents=True)
    for one in installed.iterdir():
        if one.name == "__init__.py":
            (mine / one.name).write_text(one.read_text(encoding="utf-8") + SPEAKS, encoding="utf-8")
        elif one.name != "__pycache__":
            (mine / one.name).symlink_to(one)
    keeping.keep(root, Kept(own_key(), "9.9", "99.9", "", 1))
    return root


def told(tmp_path: Path) -> list[str]:
    """From where torch was imported."""
    file = tmp_path / "witness"
    return file.read_text().splitlines() if file.is_file() else []


def answers(device: str | None = None, caution: str = "") -> bool:
    """Ask a real embedder, which says what is not as it should be."""
    with Crew(device=device, readers=1) as crew:
        (found,) = crew.embedder.submit(EmbedQueries(["a waltz"])).result()
        info = crew.embedder.submit(DescribeModel()).result()
        assert caution in info.caution if caution else not info.caution
        return bool(found.unit.shape == (info.dimension,))


def test_the_embedder_runs_on_the_pack(root: Path, tmp_path: Path) -> None:
    assert answers()
    assert told(tmp_path) == [str(root / FILES / "torch" / "__init__.py")]
    assert trouble(root) == ""
    assert not list(root.glob("starting-*"))


def test_whoever_wants_the_processor_gets_the_programs_own(root: Path, tmp_path: Path) -> None:
    assert answers(device="cpu")
    assert told(tmp_path) == []


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("raise ImportError('libcudart is missing')", "cannot be loaded (libcudart is missing)"),
        ("import os, signal; os.kill(os.getpid(), getattr(signal, 'SIGKILL', 15))", "ended the process"),
    ],
)
def test_a_pack_that_stopped_working_is_put_aside(root: Path, tmp_path: Path, source: str, said: str) -> None:
    init = root / FILES / "torch" / "__init__.py"
    whole = init.read_text(encoding="utf-8")
    init.write_text(source)
    assert answers(caution=said), "the program's own torch answers instead"
    assert said in trouble(root)
    assert begin(root) is None
    assert told(tmp_path) == []
    init.write_text(whole, encoding="utf-8")
    keeping.take_up(root)
    assert answers()
    assert len(told(tmp_path)) == 1


def test_a_pack_of_another_python_is_put_aside(root: Path) -> None:
    keeping.keep(root, Kept("linux-x86_64-cp27", "9.9", "99.9", "", 1))
    assert begin(root) is None
    assert "another version of the program" in trouble(root)


def test_a_pack_with_another_torch_than_is_pinned_is_put_aside(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pins = tmp_path / "pins.json"
    monkeypatch.setattr(table, "PINS", pins)
    pins.write_text('{"torch": "9.10"}')
    assert begin(root) is None
    assert "another version of the program" in trouble(root)
    assert table.is_of_this_version("9.10+cu128")
    assert not table.is_of_this_version("9.10.1+cu128")


def test_half_a_pack_is_none(root: Path) -> None:
    shutil.rmtree(root / FILES / "torch")
    assert kept(root) is None
    assert begin(root) is None
    (root / "pack.json").write_text("{")
    assert kept(root) is None


def test_an_importer_that_comes_first_gives_way(tmp_path: Path) -> None:
    """As that of a frozen program, which finds its own modules wherever they are looked for."""
    (tmp_path / "mine" / "colorsys").mkdir(parents=True)
    (tmp_path / "mine" / "colorsys" / "__init__.py").write_text("from colorsys.inner import where")
    (tmp_path / "mine" / "colorsys" / "inner.py").write_text("where = __file__")
    program = f"""
import importlib.util, sys
class Frozen:
    def find_spec(self, name, path=None, target=None):
        if name in ("colorsys", "colorsys.inner"):
            return importlib.util.spec_from_file_location(name, {str(tmp_path / "frozen.py")!r})
sys.meta_path.insert(0, Frozen())
from pathlib import Path
from clamp_desktop.gpu_pack.loading import put_first
put_first(Path({str(tmp_path / "mine")!r}))
import colorsys, json
assert colorsys.where == {str(tmp_path / "mine" / "colorsys" / "inner.py")!r}, colorsys.where
"""
    (tmp_path / "frozen.py").write_text("where = __file__")
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
