"""A pack is fetched, verified, unpacked and tried out in a process of its own; what does not work goes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import wheels
from wheels import TORCH

from clamp_desktop.gpu_pack import getting, keeping
from clamp_desktop.gpu_pack.getting import get
from clamp_desktop.gpu_pack.keeping import FETCHED, FILES, kept
from clamp_desktop.gpu_pack.table import PINS, Pack, PackError, own_key, pack_for
from clamp_desktop.hub.errors import ModelError
from clamp_desktop.progress import CancelToken, Progress, Stage
from clamp_desktop.workers.pack import Trier

CRASH = "import os, signal\nos.kill(os.getpid(), getattr(signal, 'SIGKILL', signal.SIGTERM))\n"


@pytest.fixture
def trier() -> Iterator[Trier]:
    with Trier() as made:
        yield made


def test_a_pack_is_put_in_place(offer, root: Path, trier: Trier) -> None:
    pack = offer()
    steps = list(get(pack, root, "", trier, CancelToken()))
    found = kept(root)
    assert found is not None
    assert (found.torch, found.cuda, found.card) == ("9.9.0+cu999", "99.9", wheels.CARD)
    files = root / FILES
    assert found.bytes == sum(one.stat().st_size for one in files.rglob("*") if one.is_file())
    assert (files / "nvidia" / "cublas" / "lib" / "libcublas.so.12").is_file()
    assert (files / "functorch" / "__init__.py").is_file()
    assert not (files / "torch" / "include").exists()
    assert not any("data" in one.name for one in files.iterdir())
    assert not (root / FETCHED).exists()
    fetching = [step for step in steps if step.stage == Stage.FETCHING]
    assert all(step.total == pack.size for step in fetching)
    assert [step.done for step in fetching] == sorted(step.done for step in fetching)
    assert steps[-1].stage == Stage.CONVERTING
    freed = keeping.remove(root)
    assert freed >= found.bytes
    assert not root.exists()
    assert keeping.remove(root) == 0


def test_goes_on_where_it_was_left(offer, hub, root: Path, trier: Trier) -> None:
    pack = offer()
    cancel = CancelToken()
    for step in get(pack, root, "", trier, cancel):
        if step.done == pack.wheels[0].size:
            cancel.cancel()
    assert kept(root) is None
    fetched = keeping.fetched_bytes(root)
    assert fetched >= pack.wheels[0].size
    hub.asked.clear()
    list(get(pack, root, "", trier, CancelToken()))
    assert kept(root) is not None
    assert hub.asked.count("") == 2, "what was whole is not fetched again, only the other (and its redirect)"


def test_a_forged_wheel_is_deleted(offer, hub, root: Path, trier: Trier) -> None:
    pack = offer()
    name = f"/{pack.wheels[1].name}"
    hub.files[name] = hub.files[name][:-1] + b"!"
    with pytest.raises(ModelError, match="checksum"):
        list(get(pack, root, "", trier, CancelToken()))
    assert kept(root) is None
    assert not (root / FILES).exists()
    assert [one.name for one in (root / FETCHED).glob("*.whl*") if one.suffix != ".json"] == [TORCH]


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("raise ImportError('libcuda.so.1 is missing')", r"cannot be loaded \(libcuda\.so\.1 is missing\)"),
        ("raise OSError('[WinError 1114]')", r"cannot be loaded"),
        (wheels.torch_source(card=""), "finds no graphics card"),
        (wheels.torch_source(wrong=0.5), "computes otherwise"),
        (CRASH, "stopped unexpectedly"),
        ("import sys\nsys.modules['torch.foreign'] = sys.modules['json' if 'json' in sys.modules else 'os']\n"
         + wheels.torch_source(), "own torch got in its way"),
    ],
)  # fmt: skip
def test_a_pack_that_does_not_work_goes_again(
    offer, root: Path, trier: Trier, source: str, said: str
) -> None:
    with pytest.raises(PackError, match=said):
        list(get(offer(source), root, "", trier, CancelToken()))
    assert kept(root) is None
    assert not (root / FILES).exists()
    assert keeping.fetched_bytes(root) == 0


def test_a_pack_may_be_wanted_without_a_card(offer, root: Path, trier: Trier) -> None:
    list(get(offer(wheels.torch_source(card="")), root, "", trier, CancelToken(), needs_card=False))
    found = kept(root)
    assert found is not None
    assert found.card == ""


def test_room_is_counted_before_anything_is_fetched(offer, hub, root: Path, trier, monkeypatch) -> None:
    monkeypatch.setattr(getting, "_ROOM", 1 << 60)
    with pytest.raises(PackError, match="not enough room"):
        list(get(offer(), root, "", trier, CancelToken()))
    assert hub.asked == []


def test_a_new_attempt_begins_afresh(offer, root: Path, trier: Trier) -> None:
    (root / FILES / "torch").mkdir(parents=True)
    (root / FILES / "torch" / "old.py").write_text("of an attempt that was left off")
    assert kept(root) is None
    list(get(offer(), root, "", trier, CancelToken()))
    assert not (root / FILES / "torch" / "old.py").exists()


def test_cancelled_while_it_is_unpacked(offer, root: Path, trier: Trier) -> None:
    cancel = CancelToken()

    def steps() -> Iterator[Progress]:
        for step in get(offer(), root, "", trier, cancel):
            if step.stage == Stage.CONVERTING:
                cancel.cancel()
            yield step

    list(steps())
    assert kept(root) is None
    assert not (root / FILES).exists()


def test_what_is_not_pinned_is_not_fetched(tmp_path: Path) -> None:
    said = json.loads(PINS.read_text(encoding="utf-8"))
    assert {"linux-x86_64-cp311", "windows-x86_64-cp311"} <= set(said["packs"])
    for key, pinned in said["packs"].items():
        if not pinned:
            with pytest.raises(PackError, match="so it is not fetched"):
                pack_for(key)
    whole = {"name": "a.whl", "address": "https://x/a.whl", "size": 3, "sha256": "0" * 64}
    pins = tmp_path / "pins.json"
    wrongs = ("sha256", None), ("size", None), ("size", 0), ("sha256", "0"), ("name", "../a"), ("address", 3)
    for wrong in wrongs:
        pins.write_text(
            json.dumps({"torch": "1", "cuda": "1", "packs": {"k": [whole, whole | dict([wrong])]}})
        )
        with pytest.raises(PackError, match="so it is not fetched"):
            pack_for("k", pins)
    pins.write_text(json.dumps({"torch": "1", "cuda": "1", "packs": {"k": [whole]}}))
    assert isinstance(pack_for("k", pins), Pack)


def test_other_systems_are_told_that_there_is_none() -> None:
    with pytest.raises(PackError, match=r"no NVIDIA pack for this computer \(darwin-arm64-cp311\)"):
        pack_for("darwin-arm64-cp311")
    assert own_key().count("-") == 2
