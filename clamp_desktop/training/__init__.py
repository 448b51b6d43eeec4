"""How the bundled model was made, repeatable by one command."""
