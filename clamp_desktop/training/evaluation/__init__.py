"""The ruler: how good a model is, always beside chance, untrained weights and hand-made features.

``run.measure`` does all of it; ``clamp-desktop evaluate`` is the door. Each module measures one thing and
gives ``results.Score``; ``results.lines`` puts the seeds and the baselines side by side.
"""
