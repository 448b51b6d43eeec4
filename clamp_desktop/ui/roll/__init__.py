"""A performance as a piano roll."""
