"""What can go wrong with a model."""


class CheckpointError(Exception):
    """A model's files are missing, damaged, or not of the expected layout; the message says which and how."""
