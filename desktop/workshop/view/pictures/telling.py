"""Workshop: pictures that tell: title, agenda, norm or theme, case, own picture, and the black one."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from typing_extensions import override

from desktop.base.words import translate
from desktop.workshop.pdf.plots import SMALLEST, WIDTH, case_map, sheets
from desktop.workshop.view.pictures.base import PictureView
from desktop.workshop.view.pictures.canvas import MARGIN, Canvas, wide
from desktop.workshop.view.pictures.sights import Black, CaseMap, CaseTold, Chapter, Free, Opening, Program

READING = (5.0, 4.6, 4.2, 3.9, SMALLEST)
"""The sizes of running text, largest first."""
_TITLE = (11.0, 9.6, 8.6, 7.0, 6.0)
_HEADING = (8.6, 7.6, 7.0, 6.0, 5.0)
_END = 90.0
"""Where everything above the foot ends."""


class TitlePicture(PictureView[Opening]):
    """The title of the meeting, or of a step."""

    @override
    def compose(self, sight: Opening, canvas: Canvas) -> None:
        canvas.corner()
        canvas.head(sight.kicker, sight.subject)
        bottom = canvas.block(36, sight.title, _TITLE, 72, bold=True, line=1.15)
        for at, line in enumerate(sight.lines[:3]):
            canvas.block(
                bottom + 3 + at * 6, line, (4.6, 4.0, SMALLEST), bottom + 9 + at * 6, colour=canvas.tokens.ink2
            )
        canvas.foot(sight.hint, sight.place)


class AgendaPicture(PictureView[Program]):
    """The agenda; the step that is on is marked by a bar, by weight and by an arrow."""

    @override
    def compose(self, sight: Program, canvas: Canvas) -> None:
        canvas.block(8, sight.title, (6.4, 5.4), 18, bold=True)
        count = max(1, len(sight.lines))
        step = min(10.0, (_END - 21) / count)
        size = min(5.2, max(SMALLEST, step * 0.56))
        first = max((wide(time, size) for time, _ in sight.lines), default=0.0)
        for at, (time, title) in enumerate(sight.lines):
            top, now = 21 + at * step, at == sight.now
            if now:
                canvas.box(MARGIN - 3, top + 0.4, canvas.room + 6, step - 0.8, canvas.tokens.accent_soft)
                canvas.box(MARGIN - 3, top + 0.4, 0.9, step - 0.8, canvas.tokens.accent, 0.4)
            base = top + (step + size * 0.72) / 2
            colour = canvas.ink if now or sight.now < 0 or at > sight.now else canvas.tokens.ink2
            canvas.words(MARGIN, base, time, size, now, canvas.tokens.ink2 if not now else canvas.ink)
            left = MARGIN + (first + 4 if first else 0)
            canvas.block(top, title, (size,), top + step, now, colour, left, line=step / size)
        canvas.foot(sight.hint, sight.place)


class ChapterPicture(PictureView[Chapter]):
    """A norm or a theme with what it means."""

    @override
    def compose(self, sight: Chapter, canvas: Canvas) -> None:
        canvas.head(sight.kicker, sight.subject)
        bottom = canvas.block(19, sight.title, _HEADING, 40, bold=True, line=1.15)
        canvas.block(bottom + 3, sight.text, (5.6, *READING), _END, line=1.38)
        canvas.foot(sight.hint, sight.place)


class CasePicture(PictureView[CaseTold]):
    """A case from the municipality's own work."""

    @override
    def compose(self, sight: CaseTold, canvas: Canvas) -> None:
        canvas.head(sight.kicker, sight.subject)
        bottom = canvas.block(19, sight.title, _HEADING, 40, bold=True, line=1.15)
        canvas.block(bottom + 3, sight.account, (5.4, *READING), _END, line=1.36)
        canvas.foot(sight.hint, sight.place)


class CaseMapPicture(PictureView[CaseMap]):
    """The cases against the seven obligations, readable without colour."""

    @override
    def compose(self, sight: CaseMap, canvas: Canvas) -> None:
        canvas.block(7, sight.title, (5.2, 4.6, 4.0), 20, bold=True)
        width = min(canvas.room, WIDTH)
        every = sheets(sight.cases, width)
        at = next((at for at, each in enumerate(every) if any(case.id == sight.shown for case in each)), 0)
        shown = every[at] if every else ()
        canvas.put(case_map(shown, sight.norms, canvas.colours, width), MARGIN, 20.5)
        hint = sight.hint
        if len(every) > 1:
            first = sum(len(each) for each in every[:at]) + 1
            said = translate("Workshop", "Cases {first} to {last} of {all}")
            hint = said.format(first=first, last=first + len(shown) - 1, all=len(sight.cases))
        canvas.foot(hint, sight.place)


class FreePicture(PictureView[Free]):
    """A text or an image of the municipality's own; the image fills what the words leave."""

    @override
    def compose(self, sight: Free, canvas: Canvas) -> None:
        top = 10.0
        if sight.title:
            top = canvas.block(top, sight.title, _HEADING, 30, bold=True, line=1.15) + 3
        if sight.text:
            end = _END if not sight.image else top + 18
            top = canvas.block(top, sight.text, (5.6, *READING), end, line=1.36) + 2
        self._top = top
        if not sight.image:
            canvas.foot(sight.hint, sight.place)

    @override
    def paint_over(self, painter: QPainter) -> None:
        if self._sight is None or not self._sight.image:
            return
        u = self.height() / 100
        image = self._image(self._sight.image)
        full = not (self._sight.title or self._sight.text)
        room = QRectF(0, 0, self.width(), self.height())
        if not full:
            room = QRectF(MARGIN * u, self._top * u, self.width() - 2 * MARGIN * u, (96 - self._top) * u)
        size = image.size().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        at = QRectF(0, 0, size.width(), size.height())
        at.moveCenter(room.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(at, image)

    _kept: tuple[bytes, QImage] | None = None
    _top = 10.0

    def _image(self, data: bytes) -> QImage:
        """The image, read once."""
        if self._kept is None or self._kept[0] != data:
            self._kept = (data, QImage.fromData(data))
        return self._kept[1]


class BlackPicture(PictureView[Black]):
    """Nothing: the room is to look at whoever speaks."""

    @override
    def ground(self) -> str:
        return "#000000"

    @override
    def compose(self, sight: Black, canvas: Canvas) -> None:
        return
