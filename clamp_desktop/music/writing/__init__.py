"""A performance written down: notes of a MIDI file as bars of notation."""
