"""Agenda: the records and rules of meetings, elucidations, decisions and the timelines of larger matters."""
