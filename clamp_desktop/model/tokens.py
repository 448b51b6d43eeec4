"""Words in any language → token ids of the text encoder."""

from __future__ import annotations

import functools
import gzip
import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from tokenizers import Tokenizer

from clamp_desktop.model.errors import CheckpointError
from clamp_desktop.model.word_table import WordTable
from clamp_desktop.vocabulary import Vocabulary

_NEWLINE = re.compile(r"\r\n|\r|\n")


class QueryTokenizer:
    """The tokenizer of XLM-R, or a pruned one of the same kind, from its ``tokenizer.json``.

    In the paper's pipeline ``<s> </s> <pad> <unk> <mask>`` are marks wherever they occur in a text. A person
    who types them means the characters (pasted HTML, mostly), and no query should be able to cut itself in
    two or hide a word. So ``plain`` says which is wanted.

    Attributes:
        size: how many ids there are.
        padding: the id of ``<pad>``; position ids start right after it.
    """

    def __init__(self, path: Path, *, slim: bool = False) -> None:
        """Load ``tokenizer.json`` or ``tokenizer.json.gz``; raises ``CheckpointError`` if it cannot serve.

        ``slim``: for now and then a query; see ``word_table``.
        """
        self._path = path
        self._table = _table(path) if slim else None
        self._begin = self._mark("<s>")
        self._end = self._mark("</s>")
        self.padding = self._mark("<pad>")
        self._marks = {self._begin, self._end, self.padding, self.id("<mask>")}
        self.size: int = (
            self._table.size if self._table else self._whole.get_vocab_size(with_added_tokens=True)
        )

    def encode(self, text: str, *, plain: bool = False) -> list[int]:
        """The ids of a text: ``<s>``, its distinct lines with ``</s>`` between them, ``</s>``.

        Args:
            text: one or several lines; empty lines and repetitions are dropped.
            plain: read ``</s>``, ``<mask>`` and their like as ordinary characters.
        """
        ids = [self._begin]
        for line in query_lines(text):
            ids += self._plain(line) if plain else self._line(line)
            ids.append(self._end)
        return ids if len(ids) > 1 else [self._begin, self._end]

    def id(self, token: str) -> int | None:
        """The id of a token of the table, if there is one."""
        if self._table:
            return self._table.id(token)
        found = self._whole.token_to_id(token)
        return None if found is None else int(found)

    @functools.cached_property
    def _whole(self) -> Tokenizer:
        try:
            data = self._path.read_bytes()
            found: Tokenizer = Tokenizer.from_buffer(
                gzip.decompress(data) if self._path.suffix == ".gz" else data
            )
        except Exception as error:  # the tokenizers package raises bare Exception on bad JSON
            raise CheckpointError(
                f"The tokenizer {self._path.name} cannot be read; it should be XLM-R's tokenizer.json."
            ) from error
        found.no_truncation()
        found.no_padding()
        return found

    def _line(self, line: str) -> list[int]:
        ids = self._table.ids(line) if self._table else None
        return list(self._whole.encode(line, add_special_tokens=False).ids) if ids is None else ids

    def _plain(self, line: str) -> list[int]:
        """A line without marks. The vocabulary itself holds them as words, so a space has to break them."""
        ids = self._line(line)
        if self._marks.isdisjoint(ids):
            return ids
        return self._line(unicodedata.normalize("NFKC", line).replace("<", "< "))

    def _mark(self, mark: str) -> int:
        found = self.id(mark)
        if found is None:
            raise CheckpointError(f"The tokenizer {self._path.name} has no {mark}.")
        return found


class ConceptTokenizer:
    """A tokenizer that also says which concepts of the vocabulary a text names, whatever its language.

    Behind the ids of the words stands one id for each concept, from the same table.

    Attributes:
        size, padding: as ``QueryTokenizer`` has them.
    """

    def __init__(self, words: QueryTokenizer, vocabulary: Vocabulary) -> None:
        self.size = words.size
        self.padding = words.padding
        self._words = words
        self._vocabulary = vocabulary
        found = ((concept, words.id(concept_token(concept))) for concept in vocabulary.concepts)
        self._concepts = {concept: id_ for concept, id_ in found if id_ is not None}

    def encode(self, text: str, *, plain: bool = False) -> list[int]:
        """The ids of the words, then those of the concepts, each once, in order of first mention."""
        return self._words.encode(text, plain=plain) + self.concepts(text)

    def words(self, text: str) -> list[int]:
        """The ids of the words alone."""
        return self._words.encode(text, plain=True)

    def concepts(self, text: str) -> list[int]:
        """The ids of the concepts alone."""
        return self.ids(dict.fromkeys(match.concept for match in self._vocabulary.find(text)))

    def ids(self, concepts: Iterable[str]) -> list[int]:
        """The ids of given concepts; those that the table lacks are left out."""
        return [self._concepts[concept] for concept in concepts if concept in self._concepts]


def concept_token(concept: str) -> str:
    """How a concept is called in a tokenizer's table: no text contains that."""
    return f"<concept {concept}>"


def _table(path: Path) -> WordTable | None:
    try:
        return WordTable.beside(path)
    except (OSError, ValueError, KeyError, TypeError):
        return None  # the whole tokenizer says what is wrong with the file


def query_lines(text: str) -> list[str]:
    """The lines of a text, without empty ones, each once, in order of first occurrence."""
    readable = text.encode("utf-8", errors="replace").decode("utf-8")  # lone surrogates are no text
    return list(dict.fromkeys(line for line in _NEWLINE.split(readable) if line))
