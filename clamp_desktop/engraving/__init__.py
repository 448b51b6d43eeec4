"""Verovio: scores become pages."""
