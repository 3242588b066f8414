"""Workshop: the place that shows one picture after the other: full on the wall, small in the console."""

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QTimer, QVariantAnimation
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.ui.motion import CROSS_FADE, animate, duration
from desktop.ui.theme import LIGHT, Tokens
from desktop.workshop.view.pictures import asking, sights, telling
from desktop.workshop.view.pictures.base import PictureView

KINDS: Mapping[type[sights.Sight], type[PictureView[Any]]] = {
    sights.Opening: telling.TitlePicture,
    sights.Program: telling.AgendaPicture,
    sights.Chapter: telling.ChapterPicture,
    sights.Asked: asking.QuestionPicture,
    sights.Counted: asking.ResultPicture,
    sights.Said: asking.StatementsPicture,
    sights.CaseTold: telling.CasePicture,
    sights.CaseMap: telling.CaseMapPicture,
    sights.Signs: asking.SignsPicture,
    sights.Free: telling.FreePicture,
    sights.Agreed: asking.AgreementsPicture,
    sights.Black: telling.BlackPicture,
}
"""Which widget shows which kind of picture."""


Key = tuple[sights.Sight, Tokens]
_KEPT = 4
"""Pictures that are painted beforehand: at 3840 x 2160 each takes 33 megabytes."""
_FIRST = 0.8
"""How much of the picture before is left as the next one comes: it is seen with the very key."""
_PAUSE = 120
"""Milliseconds between what is painted beforehand, so that a key never waits for more than one."""


class Room(QWidget):
    """Shows one picture at a time; each kind has one widget, made when it is first seen and kept.

    The room's own screen paints the pictures that may come next while nothing happens: large letters take longer than
    a key may. With `fades` one picture goes over into the next.
    """

    def __init__(self, parent: QWidget | None = None, fades: bool = False) -> None:
        super().__init__(parent)
        self._views: dict[type[sights.Sight], PictureView[Any]] = {}
        self._makers: dict[type[sights.Sight], PictureView[Any]] = {}
        self.view: PictureView[Any] | None = None
        self.sight: sights.Sight | None = None
        self._veil = _Veil(self) if fades else None
        self._tokens = LIGHT
        self._units = 0.0
        self._ready: dict[Key, QPixmap] = {}
        self._wanted: list[Key] = []
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._prepare_one)

    def set_shape(self, ratio: float) -> None:
        """Composes for a display of this height by width, so that the small picture breaks its lines as the large."""
        self._units = 100 / ratio
        for each in self._views.values():
            each.units = self._units
            each.update()

    def set_sight(self, sight: sights.Sight, tokens: Tokens = LIGHT) -> bool:
        """Shows a picture, and tells whether it is another; black comes and goes at once, others fade over."""
        if sight == self.sight and tokens == self._tokens:
            return False
        sudden = isinstance(sight, sights.Black) or isinstance(self.sight, sights.Black)
        before, kind, new = self.view, type(sight), _about(sight) != _about(self.sight)
        old = None if self.sight is None else self._ready.get((self.sight, self._tokens))
        if self._veil is not None and old is not None and self.isVisible() and not sudden:
            self._veil.fall(old)
        elif self._veil is not None:
            self._veil.lift()
        self.sight, self._tokens = sight, tokens
        view = self._views.get(kind) or KINDS[kind](self)
        self._views[kind] = self.view = view
        view.setGeometry(self.rect())
        view.units = self._units
        view.set_sight(sight, tokens, self._ready.get((sight, tokens)))
        if self._veil is not None and self.isVisible() and new:
            view.enter()
        self.setAccessibleName(view.accessibleName())
        view.show()
        if before is not None and before is not view:
            before.leave()
        if self._veil is not None:
            self._veil.raise_()
        return True

    def prepare(self, following: Iterable[sights.Sight]) -> None:
        """Paints beforehand the picture shown, and those that may come next, one at a time."""
        if self.sight is None:
            return
        keys = [(each, self._tokens) for each in dict.fromkeys((self.sight, *following))]
        wanted = [key for key in keys if not isinstance(key[0], sights.Black)][:_KEPT]
        self._ready = {key: held for key, held in self._ready.items() if key in wanted}
        self._wanted = [key for key in wanted if key not in self._ready]
        self._timer.start()

    @property
    def is_prepared(self) -> bool:
        """Whether everything that was wanted is painted."""
        return not self._wanted

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wanted = [*self._ready, *(key for key in self._wanted if key not in self._ready)]
        self._ready.clear()
        if self.view is not None:
            self.view.setGeometry(self.rect())
        if self._veil is not None:
            self._veil.lift()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()
        self._ready.clear()
        self._wanted.clear()

    def _prepare_one(self) -> None:
        """Paints one picture that may come next."""
        if not self._wanted:
            self._timer.stop()
            return
        sight, tokens = key = self._wanted.pop(0)
        kind, ratio = type(sight), self.devicePixelRatioF()
        maker = self._makers.get(kind) or KINDS[kind]()
        self._makers[kind] = maker
        maker.resize(self.size())
        maker.units = self._units
        maker.set_sight(sight, tokens)
        made = QPixmap((self.size().toSizeF() * ratio).toSize())
        made.setDevicePixelRatio(ratio)
        painter = QPainter(made)
        maker.paint_on(painter)
        painter.end()
        self._ready[key] = made


def _about(sight: sights.Sight | None) -> object:
    """What a picture is about: a result that is counted further is the same picture."""
    return sight.result.question if isinstance(sight, sights.Counted) else sight


class _Veil(QWidget):
    """The picture before, growing thinner over the new one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._before = QPixmap()
        self._share = 0.0
        self._moving: QVariantAnimation | None = None
        self.hide()

    def fall(self, before: QPixmap) -> None:
        """Covers the new picture with the one before, then fades."""
        self.lift()
        if not duration(CROSS_FADE):
            return
        self._before, self._share = before, _FIRST
        room = self.parentWidget()
        assert room is not None
        self.setGeometry(room.rect())
        self.show()
        self._moving = animate(self, CROSS_FADE, self._thin)

    def lift(self) -> None:
        """Takes the picture before away at once."""
        if self._moving is not None:
            self._moving.stop()
            self._moving = None
        self.hide()
        self._before = QPixmap()

    def _thin(self, share: float) -> None:
        self._share = min(_FIRST, 1.0 - share)
        if share >= 1.0:
            self._moving = None
            self.hide()
            self._before = QPixmap()
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(self._share)
        painter.drawPixmap(self.rect(), self._before)
