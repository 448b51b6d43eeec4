"""Hearing the chosen piece: the player, its bar, and what the user sets of it."""
