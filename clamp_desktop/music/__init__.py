"""One file on disk becomes pieces: the text that the model reads and the facts people ask for."""
