"""Letterhead: how documents begin, painted small beside the settings that shape it, and the choice of the logo."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.base.problems import Problem
from desktop.base.settings import Profile
from desktop.shell import profile_actions
from desktop.storage import attachments
from desktop.ui.buttons import button
from desktop.ui.fonts import font
from desktop.ui.layout import STRETCH, card, column, row
from desktop.ui.painted import Painted, draw_text, smooth
from desktop.ui.services import Services
from desktop.ui.text import Paragraph, label
from desktop.ui.theme import look

LARGEST = 20_000_000
"""Bytes of a picture file that is read at all."""
_PAPER, _INK, _GREY = "#FFFFFF", "#14262C", "#41545B"


class Sheet(Painted):
    """The head of a sheet of paper: name, unit, address, logo at the right, and the line in the chosen colour."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._profile = Profile()
        self.logo = QPixmap()

    def show_profile(self, profile: Profile) -> None:
        """Shows another profile's letterhead."""
        self._profile = profile
        self.setAccessibleName(", ".join(filter(None, (profile.name, profile.unit))))
        self.update()

    def show_logo(self, logo: QPixmap) -> None:
        """Shows another logo, or none."""
        self.logo = logo
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(320), look().px(150))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, px = smooth(self), look().px
        paper = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, 8)
        painter.setPen(look().color("line2"))
        painter.setBrush(QColor(_PAPER))
        painter.drawRoundedRect(paper, px(4), px(4))
        room = self._paint_logo(painter)
        profile, left, y = self._profile, px(22), px(20)
        lines = (profile.unit, *profile.address.splitlines()[:3])
        painter.setPen(QColor(_INK))
        painter.setFont(font(14, 600))
        draw_text(painter, QRectF(left, y, room - left, px(20)), profile.name)
        painter.setPen(QColor(_GREY))
        painter.setFont(font(12))
        for at, line in enumerate(filter(None, lines)):
            draw_text(painter, QRectF(left, y + px(22 + 16 * at), room - left, px(16)), line)
        colour = QColor(profile.colour)
        painter.fillRect(QRectF(left, px(118), self.width() - 2 * left, max(1.5, px(1.5))), colour)
        painter.end()

    def _paint_logo(self, painter: QPainter) -> float:
        """Paints the logo; gives where the words must end."""
        px = look().px
        right = self.width() - px(22)
        if self.logo.isNull():
            return right
        size = self.logo.size().scaled(px(120), px(62), Qt.AspectRatioMode.KeepAspectRatio)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(QRectF(right - size.width(), px(20), size.width(), size.height()).toRect(), self.logo)
        return right - size.width() - px(12)


class LetterheadCard(QWidget):
    """The letterhead with the buttons that choose and remove the logo."""

    problem_found = Signal(object)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._shown = ""
        self.sheet = Sheet()
        self.choose = button(self.tr("Choose logo …"), icon="image", on_click=self._choose)
        self.remove = button(self.tr("Remove logo"), "ghost", on_click=lambda: self._write(b""))
        hint = self.tr("PNG or JPEG. It is printed at most 18 mm high.")
        inside = column(
            label(self.tr("Letterhead"), "h3"),
            6,
            self.sheet,
            6,
            Paragraph(hint, 13, 20, role="ink2"),
            row(self.choose, self.remove, STRETCH),
            gap=4,
            margins=(16, 14, 16, 16),
        )
        self.setLayout(column(card(inside), STRETCH))

    def show_profile(self, profile: Profile) -> None:
        """Shows the letterhead as the profile has it."""
        self.sheet.show_profile(profile)
        self.remove.setVisible(bool(profile.logo))
        if profile.logo != self._shown:
            self._shown = profile.logo
            if profile.logo:
                digest = profile.logo
                self._services.tasks.read(
                    lambda session: attachments.fetch(session, digest), self._show_logo, "logo", owner=self
                )
            else:
                self.sheet.show_logo(QPixmap())

    def _show_logo(self, data: bytes) -> None:
        picture = QPixmap()
        picture.loadFromData(data)
        self.sheet.show_logo(picture)

    def _choose(self) -> None:
        kinds = ((self.tr("Pictures"), ("*.png", "*.jpg", "*.jpeg")),)
        files = self._services.asker.open_files(self.tr("Choose logo"), kinds)
        if not files:
            return
        try:
            data = files[0].read_bytes() if files[0].stat().st_size <= LARGEST else b""
        except OSError as error:
            self.problem_found.emit(Problem(self.tr("The picture cannot be read"), error.strerror or str(error)))
            return
        if data:
            self._write(data)
        else:
            advice = self.tr("Choose a picture of at most 20 MB.")
            self.problem_found.emit(Problem(self.tr("The logo cannot be used"), advice=advice))

    def _write(self, data: bytes) -> None:
        self._services.tasks.write(
            lambda session: profile_actions.change_logo(session, data),
            failed=self.problem_found.emit,
            owner=self,
        )
