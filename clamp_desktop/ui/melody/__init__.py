"""Looking for a tune, and showing where it is."""
