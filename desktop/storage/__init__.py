"""Storage: one SQLite file for each municipality, reached only from here and from the rooms' stores.

Used by every room's store.py for its tables and by the shell, which opens, backs up and verifies the file.
"""
