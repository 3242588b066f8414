"""Search field: what a field that searches has beside its text."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QToolButton


def give_clear_button(field: QLineEdit) -> None:
    """Gives a field the button that empties it, with a name for those who do not see the cross."""
    field.setClearButtonEnabled(True)
    name = QCoreApplication.translate("SearchField", "Empty the field")
    for cross in field.findChildren(QToolButton):
        cross.setAccessibleName(name)
        cross.setToolTip(name)
