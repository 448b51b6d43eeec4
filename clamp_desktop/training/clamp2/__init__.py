"""Training CLaMP 2 (arXiv 2410.13267) of any size, the paper's included: first M3, then text against music.

``m3`` hides patches and lets a small decoder rebuild their characters; ``pairs`` brings texts and music of
one piece together. ``trainer`` runs either: step by step, resumable, on one device or several. The vectors of
a trained model are those that ``clamp_desktop.model`` computes from what ``exporting`` writes.
"""
