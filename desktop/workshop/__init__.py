"""Workshop: theme meetings of politicians and administration: planned, held on a screen for the room, and told of (U).

Used by the shell as a feature; reads the codex library, and gives agreements to the rule register.
"""
