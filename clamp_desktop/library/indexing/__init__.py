"""What was read of a file, stored: pieces, facts, words, vectors, problems."""
