"""Conditions on pieces: as typed, as words for a chip, as SQL."""
