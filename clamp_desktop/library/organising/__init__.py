"""How the user puts pieces in order: tags, collections, saved searches."""
