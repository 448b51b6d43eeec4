"""Whether there is a newer version: looked up in one small file, only where the user wants it."""
