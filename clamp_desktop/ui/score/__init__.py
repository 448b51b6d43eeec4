"""The music of the chosen piece."""
