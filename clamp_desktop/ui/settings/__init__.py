"""The settings, and what the user chose in them."""
