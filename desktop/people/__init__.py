"""People: council terms, members, officials, committees and institutions, with who held which seat on which day.

Used by every room that names somebody: questions, the dispatch ledger and the lists of recipients.
"""
