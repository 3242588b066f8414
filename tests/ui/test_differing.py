from PySide6.QtWidgets import QApplication

from desktop.ui.differing import Differing
from desktop.ui.theme import LIGHT


def test_a_difference_is_read_aloud_and_never_told_by_colour_alone(dressed: QApplication, qtbot):
    made = Differing("Vi svarer snart.", "Vi svarer inden to dage.")
    qtbot.addWidget(made)
    assert made.accessibleName() == "Vi svarer [gone: snart][new: inden to dage]."
    formats = [made._format(run) for block in made._blocks for run in block.runs if run.bold or run.italic]
    assert [(each.fontStrikeOut(), each.fontUnderline()) for each in formats] == [(True, False), (False, True)]
    assert formats[1].foreground().color().name().upper() == LIGHT.ok


def test_the_same_text_has_no_marks(dressed: QApplication, qtbot):
    made = Differing("Vi lytter.", "Vi lytter.")
    qtbot.addWidget(made)
    assert made.accessibleName() == made.text() == "Vi lytter."
