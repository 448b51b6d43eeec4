"""Other models than the one that ships: getting them, letting them answer."""
