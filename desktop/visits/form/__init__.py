"""Visits: the fields of a visit, kind by kind, its lists, and the timetable."""
