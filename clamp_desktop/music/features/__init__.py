"""What can be counted in a piece's notes, as a vector."""
