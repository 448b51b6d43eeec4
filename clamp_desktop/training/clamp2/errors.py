"""What can go wrong with a training."""


class TrainingError(Exception):
    """A training cannot start or go on; the message says why, for the person who started it."""
