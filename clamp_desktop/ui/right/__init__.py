"""The right pane: the chosen piece, or what several share."""
