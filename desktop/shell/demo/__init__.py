"""Demo: an invented municipality with two years of work, a file for each room; building.py puts it together."""
