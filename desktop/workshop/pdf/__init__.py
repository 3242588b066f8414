"""Workshop: papers of a meeting, and the plots that they share with the screen of the room."""
