"""Overview: what the page reads, and the papers made of it."""
