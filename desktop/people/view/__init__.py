"""People: the page with all people, committees and institutions, and what the shell needs to know of it."""

from desktop.people.view.page import FEATURE, PeoplePage

__all__ = ["FEATURE", "PeoplePage"]
