"""The middle of the window: pieces as a table and as cards, and the pages in their place."""
