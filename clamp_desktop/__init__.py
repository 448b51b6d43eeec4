"""CLaMP Desktop: a librarian for a musician's own scores and MIDI files."""

__version__ = "0.1.0"
