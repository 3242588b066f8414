"""Shell: the composition root, the window with its rail and palette, the command line, and what surrounds them.

Used by nobody; it holds all rooms together.
"""
