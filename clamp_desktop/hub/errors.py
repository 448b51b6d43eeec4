"""What can go wrong while a model is got, in words for its user."""

from __future__ import annotations


class ModelError(Exception):
    """A model could not be got, verified or kept; ``str()`` is for the user."""


class UnverifiedError(ModelError):
    """A file of tensors has no published checksum to compare with, so its owner has to vouch for it.

    Attributes:
        name: of the file.
        size: in bytes.
        sha256: computed from the file, hexadecimal.
    """

    def __init__(self, name: str, size: int, sha256: str) -> None:
        super().__init__(
            f"Nothing is on record that {name} could be compared with ({size:,} bytes, SHA-256 {sha256})."
            " It is only opened if you vouch for it."
        )
        self.name = name
        self.size = size
        self.sha256 = sha256
