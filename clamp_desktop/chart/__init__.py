"""A map of the collection: vectors of many numbers laid out on a plane. NumPy and nothing else."""
