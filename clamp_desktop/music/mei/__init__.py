"""MEI: read through Verovio."""
