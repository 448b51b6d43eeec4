"""How the window changes the library: one door, said in words, undoable."""
