"""Questions: the page of the register; who uses it asks for FEATURE."""

from desktop.questions.view.page import FEATURE

__all__ = ["FEATURE"]
