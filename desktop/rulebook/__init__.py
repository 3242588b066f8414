"""Rulebook: the rules of the interplay, who answers for each, and how they change only with both consents (S).

Used by the shell as a feature, by the theme meetings, and by the overview.
"""
