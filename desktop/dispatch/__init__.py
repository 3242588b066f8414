"""Dispatch: the ledger of what went to whom, when: the same information for all members at the same time (D5).

Used by every room whose work ends with something being sent to members.
"""
