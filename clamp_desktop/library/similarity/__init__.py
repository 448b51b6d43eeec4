"""Vectors: what sounds alike, how alike, and the map of everything."""
