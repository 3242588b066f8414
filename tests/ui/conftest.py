"""What tests of the kit share: an application dressed as users see it, undressed again afterwards."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desktop.ui import fonts, theme


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """The application with the shipped fonts and the light look; a test may apply another one."""
    fonts.load()
    theme.apply(qapp, theme.Look())
    yield qapp
    theme.apply(qapp, theme.Look())
