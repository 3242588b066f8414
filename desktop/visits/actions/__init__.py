"""Visits: what a user can do, by noun: desk (looking), planning, steps, noting, and leaving the house."""
