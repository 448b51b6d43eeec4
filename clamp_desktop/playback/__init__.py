"""Sound: what is played, when, by whom, and the samples of it."""
