"""Agenda: what a user can do with meetings, elucidations, decisions and timelines, a file for each."""
