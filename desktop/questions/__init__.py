"""Questions: what council members ask, from the mail that arrives to the answer that all receive (D1–D4).

Used by the shell as a feature, and by the overview.
"""
