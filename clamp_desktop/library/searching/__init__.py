"""Searches in words or by example: what they ask for, what answers, and why."""
