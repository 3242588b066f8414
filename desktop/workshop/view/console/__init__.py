"""Workshop: the facilitator's console, part by part."""
