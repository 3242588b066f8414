"""Spoken: what a screen reader is told beside the names of things."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str, urgent: bool = False) -> None:
    """Has a sentence read aloud: politely when the reader comes to it, urgently at once (for errors)."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # imported late: start-up

    event = QAccessibleAnnouncementEvent(widget, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
