"""Words in any language → token ids of the text encoder."""

from __future__ import annotations

import gzip
import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from tokenizers import Tokenizer

from clamp_desktop.model.errors import CheckpointError
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

    def __init__(self, path: Path) -> None:
        """Load ``tokenizer.json`` or ``tokenizer.json.gz``; raises ``CheckpointError`` if it cannot serve."""
        try:
            data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
            self._tokenizer: Tokenizer = Tokenizer.from_buffer(data)
        except Exception as error:  # the tokenizers package raises bare Exception on bad JSON
            raise CheckpointError(
                f"The tokenizer {path.name} cannot be read; it should be XLM-R's tokenizer.json."
            ) from error
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        self._begin = self._mark("<s>", path)
        self._end = self._mark("</s>", path)
        self.padding = self._mark("<pad>", path)
        self._marks = {self._begin, self._end, self.padding, self._tokenizer.token_to_id("<mask>")}
        self.size: int = self._tokenizer.get_vocab_size(with_added_tokens=True)

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
        found = self._tokenizer.token_to_id(token)
        return None if found is None else int(found)

    def _line(self, line: str) -> list[int]:
        return list(self._tokenizer.encode(line, add_special_tokens=False).ids)

    def _plain(self, line: str) -> list[int]:
        """A line without marks. The vocabulary itself holds them as words, so a space has to break them."""
        ids = self._line(line)
        if self._marks.isdisjoint(ids):
            return ids
        return self._line(unicodedata.normalize("NFKC", line).replace("<", "< "))

    def _mark(self, mark: str, path: Path) -> int:
        found = self.id(mark)
        if found is None:
            raise CheckpointError(f"The tokenizer {path.name} has no {mark}.")
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


def query_lines(text: str) -> list[str]:
    """The lines of a text, without empty ones, each once, in order of first occurrence."""
    readable = text.encode("utf-8", errors="replace").decode("utf-8")  # lone surrogates are no text
    return list(dict.fromkeys(line for line in _NEWLINE.split(readable) if line))
