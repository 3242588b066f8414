"""Samspil: the working tool of those who serve a municipal council."""

__version__ = "0.1.0"
