"""Pieces as lists and rows: what is known of them, and what their owner says of them."""
