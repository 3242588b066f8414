"""Overview: the first page: what waits today, and numbers that help; it reads the other rooms and writes nothing.

The secretaries of council and mayor begin their day here.
"""
