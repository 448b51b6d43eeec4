"""A model is got, verified, converted once and kept; nothing unverified is ever opened."""

from __future__ import annotations

import hashlib
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import torch
from local_hub import SIZES, LocalHub
from safetensors import safe_open

from clamp_desktop.hub import getting, kept
from clamp_desktop.hub.errors import ModelError, UnverifiedError
from clamp_desktop.hub.getting import Wishes
from clamp_desktop.hub.layout import count, shapes
from clamp_desktop.hub.published import PublishedModel, Sizes, published
from clamp_desktop.progress import CancelToken, Progress
from clamp_desktop.workers.converter import Converter

ROOT = Path(__file__).resolve().parents[2]
Offer = Callable[..., PublishedModel]
Checkpoint = Callable[..., bytes]


pytestmark = pytest.mark.keeps_children  # the converter, which takes seconds to start


@pytest.fixture(scope="module")
def convert() -> Iterator[Converter]:
    with Converter() as converter:
        yield converter


def get(
    model: PublishedModel, root: Path, convert: Converter, hub: LocalHub, **wishes: object
) -> list[Progress]:
    return list(getting.download(model, root, convert, Wishes(hub.address, **wishes), CancelToken()))  # type: ignore[arg-type]


def test_a_model_is_got_converted_and_opens(
    hub: LocalHub, offer: Offer, checkpoint: Checkpoint, convert: Converter, tmp_path: Path
) -> None:
    from clamp_desktop.model.checkpoints import open_checkpoint

    model = offer(checkpoint())
    steps = get(model, tmp_path / "models", convert, hub)
    assert [one.stage for one in steps][-1] == "converting"
    (mine,) = kept.kept(tmp_path / "models")
    assert (mine.id, mine.precision) == ("clamp2", "fp16")
    assert sorted(file.name for file in mine.folder.iterdir()) == [
        "config.json",
        "model.safetensors",
        "tokenizer.json",
    ]  # neither the original nor anything half done
    opened = open_checkpoint(mine.folder)
    assert opened.row.id == "clamp2" and opened.dimension == 64
    assert set(opened.weights.shapes) == set(shapes("clamp2", SIZES))  # poolers are left out
    asked = len(hub.asked)
    assert get(model, tmp_path / "models", convert, hub) == [] and len(hub.asked) == asked  # nothing twice


def test_full_precision_on_request(
    hub: LocalHub, offer: Offer, checkpoint: Checkpoint, convert: Converter, tmp_path: Path
) -> None:
    get(offer(checkpoint()), tmp_path, convert, hub, half=False)
    (mine,) = kept.kept(tmp_path)
    with safe_open(mine.folder / kept.WEIGHTS, "pt") as file:
        assert file.get_tensor("text_proj.bias").dtype == torch.float32
    assert mine.precision == "fp32"


def test_without_a_published_checksum_the_user_must_vouch(
    hub: LocalHub, offer: Offer, checkpoint: Checkpoint, convert: Converter, tmp_path: Path
) -> None:
    content = checkpoint()
    model = offer(content, pinned=False)
    with pytest.raises(UnverifiedError, match=hashlib.sha256(content).hexdigest()) as raised:
        get(model, tmp_path, convert, hub)
    assert raised.value.size == len(content)
    assert kept.kept(tmp_path) == []
    asked = len(hub.asked)
    get(model, tmp_path, convert, hub, vouched=frozenset({raised.value.sha256}))
    assert kept.find(tmp_path, "clamp2") is not None
    assert len(hub.asked) == asked  # what was fetched was kept while the user made up their mind


class Evil:
    """Runs code when it is unpickled as objects are."""

    def __init__(self, mark: Path) -> None:
        self._mark = mark

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return (exec, (f"open({str(self._mark)!r}, 'w').close()",))


def test_a_pickle_that_would_run_code_is_refused_even_if_vouched_for(
    hub: LocalHub, offer: Offer, convert: Converter, tmp_path: Path
) -> None:
    mark = tmp_path / "ran"
    content = pickle.dumps({"model": Evil(mark)})
    assert pickle.loads(content) and mark.exists()  # it does, when it is let
    mark.unlink()
    model = offer(content)
    with pytest.raises(ModelError, match=r"can run code|not a checkpoint"):
        get(model, tmp_path / "models", convert, hub)
    assert not mark.exists()
    assert kept.kept(tmp_path / "models") == []


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"text_proj__bias": None}, "text_proj.bias is missing"),
        (
            {"music_proj__weight": torch.zeros(3, 3)},
            r"music_proj.weight has shape \[3, 3\]",
        ),
        ({"stranger__weight": torch.zeros(1)}, "stranger.weight, which is no tensor of this model"),
        (
            {"text_proj__bias": torch.full((64,), float("nan"))},
            "text_proj.bias holds numbers that are",
        ),
    ],
)
def test_every_tensor_is_checked(
    changes: dict[str, torch.Tensor | None],
    words: str,
    hub: LocalHub,
    offer: Offer,
    checkpoint: Checkpoint,
    convert: Converter,
    tmp_path: Path,
) -> None:
    with pytest.raises(ModelError, match=words):
        get(offer(checkpoint(**changes)), tmp_path / "models", convert, hub)
    assert kept.kept(tmp_path / "models") == []


def test_too_little_room_is_told_before_anything_is_fetched(
    hub: LocalHub, offer: Offer, checkpoint: Checkpoint, convert: Converter, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr("shutil.disk_usage", lambda _: type("Usage", (), {"free": 1_000_000}))
    with pytest.raises(ModelError, match="GB free"):
        get(offer(checkpoint()), tmp_path, convert, hub)
    assert not hub.asked


def test_room_is_needed_for_what_is_made_of_a_file_that_is_there(
    hub: LocalHub, offer: Offer, checkpoint: Checkpoint, convert: Converter, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    model = offer(checkpoint(), pinned=False)
    with pytest.raises(UnverifiedError):
        get(model, tmp_path, convert, hub)
    made = count(SIZES) * 2
    monkeypatch.setattr("shutil.disk_usage", lambda _: type("Usage", (), {"free": (64 << 20) + made - 1}))
    with pytest.raises(ModelError, match="GB free"):
        get(model, tmp_path, convert, hub)


def test_a_file_of_ones_own_needs_no_network(
    offer: Offer, checkpoint: Checkpoint, convert: Converter, hub: LocalHub, tmp_path: Path
) -> None:
    content = checkpoint()
    model = offer(content, pinned=False)
    mine = tmp_path / "mine.pth"
    mine.write_bytes(content)

    def take(vouched: frozenset[str] = frozenset()) -> None:
        wishes = Wishes(vouched=vouched)
        list(getting.take_in(model, tmp_path / "models", mine, None, convert, wishes, CancelToken()))

    with pytest.raises(ModelError, match="needs its tokenizer"):
        take()
    (tmp_path / "tokenizer.json").write_text("{}")
    with pytest.raises(UnverifiedError):
        take()
    assert not kept.unfinished(tmp_path / "models", "clamp2").exists()  # nothing to go on with
    left = kept.unfinished(tmp_path / "models", "clamp2") / "original.pth.part"
    left.parent.mkdir()
    left.write_bytes(b"of a download that was given up")
    take(frozenset({hashlib.sha256(content).hexdigest()}))
    assert kept.find(tmp_path / "models", "clamp2") is not None
    assert sorted(file.name for file in (tmp_path / "models" / "clamp2").iterdir()) == [
        "config.json",
        "model.safetensors",
        "tokenizer.json",
    ]
    assert mine.read_bytes() == content
    assert not hub.asked


def test_safetensors_need_no_voucher(
    offer: Offer, checkpoint: Checkpoint, convert: Converter, hub: LocalHub, tmp_path: Path
) -> None:
    get(offer(checkpoint()), tmp_path / "one", convert, hub)
    first = kept.kept(tmp_path / "one")[0]
    model = offer(b"", pinned=False)
    list(
        getting.take_in(
            model, tmp_path / "two", first.folder / kept.WEIGHTS, None, convert, Wishes(), CancelToken()
        )
    )
    assert kept.find(tmp_path / "two", "clamp2") is not None


def test_a_model_is_deleted_with_what_was_fetched_of_it(tmp_path: Path) -> None:
    (kept.unfinished(tmp_path, "clamp2")).mkdir(parents=True)
    (kept.unfinished(tmp_path, "clamp2") / "original.pth.part").write_bytes(b"x" * 1000)
    assert kept.fetched_bytes(tmp_path, "clamp2") == 1000
    assert kept.remove(tmp_path, "clamp2") == 1000
    with pytest.raises(ModelError, match="no model 'clamp2'"):
        kept.remove(tmp_path, "clamp2")
    with pytest.raises(ModelError, match="no name of a model"):
        kept.remove(tmp_path, "../elsewhere")


def test_the_official_sizes() -> None:
    assert count(Sizes()) == 371_559_168  # CLaMP 2's released checkpoint
    assert {model.id for model in published()} == {"clamp2", "clamp3"}
    for model in published():
        assert model.checkpoint.address().startswith("https://")
        assert (model.checkpoint.sha256 is None) == (model.checkpoint.size is None)


@pytest.mark.skipif(sys.platform == "win32", reason="no limits of this kind")
def test_a_drive_that_fills_up_while_it_is_converted_is_told(checkpoint: Checkpoint, tmp_path: Path) -> None:
    source = tmp_path / "weights.pth"
    source.write_bytes(checkpoint())
    script = (
        "import resource, signal, sys\n"
        "from pathlib import Path\n"
        "from clamp_desktop.hub.published import Sizes\n"
        "from clamp_desktop.model.convert import convert\n"
        "from clamp_desktop.model.errors import CheckpointError\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "try:\n"
        f"    convert(Path(sys.argv[1]), Path(sys.argv[2]), 'clamp2', {SIZES!r}, half=True)\n"
        "except CheckpointError as error:\n"
        "    print(error)\n"
    )
    to = tmp_path / "model.safetensors"
    told = subprocess.run(
        [sys.executable, "-c", script, source, to], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert told.stdout.startswith(f"{to} cannot be written (")
    assert "serializing" not in told.stdout
    assert not to.exists() and not to.with_name("model.safetensors.part").exists()
