"""Visits: a visit on paper, split by noun: the sheet, the programme, the background note, letters."""
