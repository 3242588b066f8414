"""Workshop: the base of every picture: composed once for what it shows, painted at any size."""

from typing import Generic, TypeVar

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.documents.drawing import Drawing, Words
from desktop.ui.theme import LIGHT, Tokens
from desktop.workshop.view.pictures.canvas import HIGH, Canvas
from desktop.workshop.view.pictures.drawn import paint
from desktop.workshop.view.pictures.sights import Sight

Shown = TypeVar("Shown", bound=Sight)


class PictureView(QWidget, Generic[Shown]):
    """A picture of one kind, as large as its widget: the wall's and the console's are the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._sight: Shown | None = None
        self._tokens = LIGHT
        self.units = 0.0
        """The width of the room's display in hundredths of its height; 0 takes the widget's own."""
        self._drawn: tuple[object, Drawing] | None = None
        self._painted = QPixmap()

    def set_sight(self, sight: Shown, tokens: Tokens, painted: QPixmap | None = None) -> None:
        """Shows a picture on a light or a dark ground; `painted` is how it looks, where that was made beforehand."""
        self._painted = painted or QPixmap()
        if (sight, tokens) == (self._sight, self._tokens):
            return
        self._sight, self._tokens = sight, tokens
        self.setAccessibleName(". ".join(each.text for each in self.words()))
        self.update()

    def compose(self, sight: Shown, canvas: Canvas) -> None:
        """Puts what is seen on the canvas."""
        raise NotImplementedError

    def ground(self) -> str:
        """The colour behind everything."""
        return self._tokens.surface

    def drawing(self) -> Drawing:
        """The picture as plain data, for the shape that the widget has now."""
        width = self.units or HIGH * self.width() / max(1, self.height())
        key = (self._sight, self._tokens, round(width, 2))
        if self._drawn is None or self._drawn[0] != key:
            canvas = Canvas(max(60.0, width), self._tokens)
            if self._sight is not None:
                self.compose(self._sight, canvas)
            self._drawn = (key, canvas.done())
        return self._drawn[1]

    def words(self) -> tuple[Words, ...]:
        """The texts of the picture: what is read aloud for it."""
        return tuple(each for each in self.drawing().shapes if isinstance(each, Words))

    @override
    def sizeHint(self) -> QSize:
        return QSize(640, 360)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self._painted.isNull() and self._painted.deviceIndependentSize() == self.size().toSizeF():
            painter.drawPixmap(self.rect(), self._painted)
        else:
            self.paint_on(painter)
        self.paint_moving(painter)

    def enter(self) -> None:
        """Begins what moves in the picture as it comes onto the screen of the room."""

    def leave(self) -> None:
        """Goes from the screen; what was painted beforehand is large, and no longer held."""
        self.hide()
        self._painted = QPixmap()

    def paint_moving(self, painter: QPainter) -> None:
        """Paints what moves, over the picture at rest."""

    def paint_on(self, painter: QPainter) -> None:
        """Paints the picture as large as the widget is."""
        painter.fillRect(self.rect(), QColor(self.ground()))
        if self._sight is not None:
            paint(painter, self.drawing(), QRectF(self.rect()))
            self.paint_over(painter)

    def paint_over(self, painter: QPainter) -> None:
        """Paints what is no drawing: an image."""
