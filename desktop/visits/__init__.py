"""Visits: from the request to the printed programme, with quarantine and the member's right (B1 to B2.3).

Used by the shell, which shows its page, and by the overview. Four kinds of visit share one record; each asks only
for what it needs.
"""
