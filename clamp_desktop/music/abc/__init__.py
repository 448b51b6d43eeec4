"""ABC notation: books cut into tunes, mended, read, and written as MusicXML."""
