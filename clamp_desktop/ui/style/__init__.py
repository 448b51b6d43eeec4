"""The one place where colour, space and type are decided."""
