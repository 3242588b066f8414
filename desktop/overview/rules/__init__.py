"""Overview: the records of what stands on the page, and the pure functions that order and count them."""
