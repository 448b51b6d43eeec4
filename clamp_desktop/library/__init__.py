"""The user's collection: SQLite, scanning, indexing, vectors, search."""
