"""Places: where a municipality's data can lie, each with its own engine, backup, and way to leave no trace.

Used by storage/database.py only, which does everything that is the same wherever the data lies.
"""
