"""The table of words against the tokenizer that it stands in for."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
from tokenizers import Tokenizer

from clamp_desktop import paths
from clamp_desktop.model import word_table
from clamp_desktop.model.errors import CheckpointError
from clamp_desktop.model.tokens import QueryTokenizer
from clamp_desktop.model.word_table import WordTable

ODD = "abc ZÄéßñ«»\u3000\u00a0\u200b\t１２③ﬁ㍿한국어日本語العربيةहिन्दी🎵\U0001d11e\ufffdİı▁♭\u0301"
MARKS = ["</s>", "<mask>", "<unk>", "<pad>", " ", "x", "sad", "waltz  ", "<", ">"]


@pytest.fixture(autouse=True)
def even_for_small_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_table, "_LEAST", 0)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The tokenizer that ships with the program: XLM-R's, pruned."""
    path = tmp_path / "tokenizer.json"
    path.write_bytes((paths.resources() / "model" / "tokenizer.json").read_bytes())
    return path


def texts(vocabulary: list[str]) -> list[str]:
    draw = random.Random(0)
    words = [" ".join(draw.sample(vocabulary, draw.randint(1, 8))) for _ in range(300)]
    glued = ["".join(draw.sample(vocabulary, draw.randint(1, 8))) for _ in range(300)]
    odd = ["".join(draw.choices(ODD, k=draw.randint(1, 40))) for _ in range(300)]
    marks = ["".join(draw.choices(MARKS, k=draw.randint(1, 8))) for _ in range(300)]
    planes = ["".join(chr(draw.randint(1, 0xD7FF)) for _ in range(10)) for _ in range(300)]
    return ["", " ", *words, *glued, *odd, *marks, *planes]


def test_cuts_every_text_as_the_tokenizer_does(file: Path) -> None:
    whole, table = Tokenizer.from_file(str(file)), WordTable.beside(file)
    assert table
    assert table.size == whole.get_vocab_size(with_added_tokens=True)
    for text in texts(sorted(whole.get_vocab())):
        assert table.ids(text) == whole.encode(text, add_special_tokens=False).ids, text


def test_knows_the_ids(file: Path) -> None:
    whole, table = Tokenizer.from_file(str(file)), WordTable.beside(file)
    assert table
    for piece in ("<s>", "<mask>", "▁waltz", "no such piece", ""):
        assert table.id(piece) == whole.token_to_id(piece)


def test_is_kept_beside_the_file_until_that_changes(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = WordTable.beside(file)
    assert first
    with monkeypatch.context() as patch:
        patch.setattr(word_table, "_tabulate", lambda _: pytest.fail("made again"))
        again = WordTable.beside(file)
    assert again and again.ids("sad waltz") == first.ids("sad waltz")
    content = json.loads(file.read_bytes())
    content["model"]["vocab"].append(["▁sad▁waltz▁song", -1.0])
    file.write_text(json.dumps(content), encoding="utf-8")
    other = WordTable.beside(file)
    assert other and other.size == first.size + 1


@pytest.mark.parametrize("damage", [b"", b"no archive", b"PK\x03\x04 cut"])
def test_a_damaged_table_is_made_again(file: Path, damage: bytes) -> None:
    file.with_suffix(".table").write_bytes(damage)
    table = WordTable.beside(file)
    assert table and table.ids("waltz")


def test_where_nothing_can_be_written_the_tokenizer_serves(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = QueryTokenizer(file).encode("sad waltz")

    def full(*_: object, **__: object) -> None:
        raise OSError("No space left on device")

    monkeypatch.setattr(word_table.np, "savez", full)
    assert WordTable.beside(file) is None
    assert QueryTokenizer(file, slim=True).encode("sad waltz") == expected
    assert [one.name for one in file.parent.iterdir()] == [file.name]


def test_other_kinds_of_tokenizers_are_left_alone(file: Path) -> None:
    content = json.loads(file.read_bytes())
    content["model"]["byte_fallback"] = True
    file.write_text(json.dumps(content), encoding="utf-8")
    assert WordTable.beside(file) is None


@pytest.mark.parametrize("content", ["no JSON", "{}", "[]", '{"model": {"type": "Unigram", "unk_id": 0}}'])
def test_a_damaged_tokenizer_is_named(file: Path, content: str) -> None:
    file.write_text(content, encoding="utf-8")
    with pytest.raises(CheckpointError, match=r"tokenizer\.json cannot be read"):
        QueryTokenizer(file, slim=True)


def test_a_slim_tokenizer_answers_as_a_whole_one(file: Path) -> None:
    whole, slim = QueryTokenizer(file), QueryTokenizer(file, slim=True)
    assert file.with_suffix(".table").is_file()
    assert (slim.size, slim.padding) == (whole.size, whole.padding)
    for text in ("sad\nwaltz", "a</s>b", "<mask> a", "", "琴の曲", "long words " * 400):
        for plain in (True, False):
            assert slim.encode(text, plain=plain) == whole.encode(text, plain=plain)
