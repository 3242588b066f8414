"""Documents: stories of plain data set as tagged, archivable PDF in the municipality's letterhead.

Used by each room's pdf.py (parts, typeset). Nothing in here knows Qt or the database,
and everything but `parts` is imported late, as ReportLab costs start-up time.
"""
