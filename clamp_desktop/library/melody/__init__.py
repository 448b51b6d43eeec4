"""Finding pieces by a tune: typed or played, in any key."""
