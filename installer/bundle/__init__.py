"""The program with everything that it needs, in one folder that runs where there is no Python."""
