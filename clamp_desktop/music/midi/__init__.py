"""Standard MIDI files: read, told as facts, as the model's text (MTF), and written."""
