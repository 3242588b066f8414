"""Codex: the library of norms, themes and principles that the interplay rests on, and the municipality's own words (K).

Used by the shell as a feature, and by the theme meetings.
"""
