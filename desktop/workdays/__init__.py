"""Working days: calendars, deadlines and how they were counted, closing days, elections and quarantine (rules W1-W7).

Used by every feature that counts days: questions, visits, follow-up and the overview.
"""
