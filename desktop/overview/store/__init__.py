"""Overview: what is read of the other rooms' tables."""
