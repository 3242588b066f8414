"""Visits: the records and the rules of B1 to B2.3, split by noun: records, timetable, steps, papers, load."""
