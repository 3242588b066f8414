"""Workshop: what the room sees: one widget for each kind of picture, the same on the wall and in the console."""
