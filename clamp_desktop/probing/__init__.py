"""Arithmetic of label sets: a straight line through vectors, learned from few examples. Knows no program."""
