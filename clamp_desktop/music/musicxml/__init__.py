"""MusicXML, packed or plain: mended, read, and written as ABC."""
