"""The model that ships: a small network on counted features, and a text encoder for a hundred languages.

``music_training`` trains the music side against sets of concepts; ``text_training`` then teaches the text
side to put words where their concepts are. Both take minutes on one core.
"""
