"""The top of the window: the search field and what was understood."""
