"""Humdrum kern: lines and spines, facts and notes."""
