"""The left pane: where one can look."""
