"""Tags that the program proposes: computed, heard, learned. Nothing in here tags a piece by itself."""
