"""Words into token ids."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from clamp_desktop.model.errors import CheckpointError
from clamp_desktop.model.tokens import QueryTokenizer, query_lines


@pytest.fixture(scope="module")
def xlmr(golden: Path) -> QueryTokenizer:
    return QueryTokenizer(golden / "tokenizer/tokenizer.json.gz")


@pytest.fixture(scope="module")
def small(tokenizer_file: Path) -> QueryTokenizer:
    return QueryTokenizer(tokenizer_file)


def test_equals_the_reference_on_files(golden: Path, xlmr: QueryTokenizer) -> None:
    for name, case in json.loads((golden / "text_ids.json").read_text(encoding="utf-8"))["files"].items():
        assert xlmr.encode((golden / "src/text" / name).read_bytes().decode()) == case["ids"], name


def test_equals_the_reference_on_odd_strings(golden: Path, xlmr: QueryTokenizer) -> None:
    for text, ids in json.loads((golden / "text_ids.json").read_text(encoding="utf-8"))["extra"].items():
        assert xlmr.encode(text) == ids, text


@pytest.mark.parametrize("text", ["a</s>b", "<mask>", "a <mask> b", "<pad><s>", "＜mask＞", "﹤/s﹥", "</s"])
def test_plain_text_holds_no_marks(xlmr: QueryTokenizer, text: str) -> None:
    inner = xlmr.encode(text, plain=True)[1:-1]
    assert {0, 1, 2, 250001}.isdisjoint(inner)
    assert inner


def test_plain_makes_no_difference_to_other_words(golden: Path, xlmr: QueryTokenizer) -> None:
    for text in ("a < b > c", "Dvořák: Symphony No. 9", "日本語の音楽", "♭♯", "one\ntwo"):
        assert xlmr.encode(text, plain=True) == xlmr.encode(text)


def test_lines_are_distinct_and_not_empty() -> None:
    assert query_lines("sad\n\nwaltz\r\nsad\rwaltz\n  \n") == ["sad", "waltz", "  "]


def test_lines_are_separated_by_end_marks(small: QueryTokenizer) -> None:
    one, two = small.encode("sad")[1:-1], small.encode("waltz")[1:-1]
    assert small.encode("sad\nwaltz") == [0, *one, 2, *two, 2]
    assert small.encode("sad</s>waltz") == [0, *one, 2, *two, 2]
    assert small.encode("sad</s>waltz", plain=True).count(2) == 1


@pytest.mark.parametrize("text", ["", "\n", "\ud800"])
def test_nothing_to_say_is_still_a_text(small: QueryTokenizer, text: str) -> None:
    ids = small.encode(text)
    assert ids[0] == 0
    assert ids[-1] == 2


def test_reads_gzip(tokenizer_file: Path, tmp_path: Path, small: QueryTokenizer) -> None:
    packed = tmp_path / "tokenizer.json.gz"
    packed.write_bytes(gzip.compress(tokenizer_file.read_bytes()))
    assert QueryTokenizer(packed).encode("a sad waltz") == small.encode("a sad waltz")


@pytest.mark.parametrize("content", [b"", b"{}", b"not json", b'{"version": "1.0", "model": 5}'])
def test_a_bad_file_is_named(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "tokenizer.json"
    path.write_bytes(content)
    with pytest.raises(CheckpointError, match=r"tokenizer\.json cannot be read"):
        QueryTokenizer(path)


def test_a_tokenizer_of_another_kind_is_refused(tmp_path: Path) -> None:
    from tokenizers import Tokenizer, models

    path = tmp_path / "tokenizer.json"
    Tokenizer(models.WordLevel({"[UNK]": 0}, unk_token="[UNK]")).save(str(path))
    with pytest.raises(CheckpointError, match="has no <s>"):
        QueryTokenizer(path)
