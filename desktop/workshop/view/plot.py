"""Workshop: a plot in the results, painted natively, with its words for whoever does not see it."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.documents.drawing import Drawing
from desktop.ui.painted import smooth
from desktop.ui.theme import look
from desktop.workshop.pdf.plots import Colours
from desktop.workshop.view.pictures.drawn import paint

_WIDEST = 680


class Plot(QWidget):
    """A drawing as wide as there is room, up to a width at which it is easily read."""

    def __init__(self, drawing: Drawing, said: str) -> None:
        super().__init__()
        self.drawing = drawing
        self.setAccessibleName(said)
        self.setToolTip(said)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMaximumWidth(look().px(_WIDEST))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return round(min(width, look().px(_WIDEST)) * self.drawing.height / self.drawing.width)

    @override
    def sizeHint(self) -> QSize:
        wide = look().px(_WIDEST)
        return QSize(wide, self.heightForWidth(wide))

    @override
    def minimumSizeHint(self) -> QSize:
        wide = look().px(260)
        return QSize(wide, self.heightForWidth(wide))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint(smooth(self), self.drawing, QRectF(self.rect()))


def colours() -> Colours:
    """The colours of plots as the program looks right now."""
    held = look().tokens
    return Colours(
        held.ink, held.ink2, held.line2, held.surface, held.pol_fill, held.adm_fill, held.adm_soft, held.pol_soft
    )
