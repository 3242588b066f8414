"""Agenda: meetings of the council and its committees, their items, and what becomes of them before and after.

Used by the secretariat that prepares the meetings, and by whoever follows up what was decided (D7, S-D3 to S-D9).
"""
