"""Overview: what of each room's records waits for somebody."""
