"""Letterhead: a letter as it will be printed, beside the settings that shape it, and the choice of the logo."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.base.problems import Problem
from desktop.base.settings import Profile
from desktop.documents.colour import judged, verdict_text
from desktop.shell import profile_actions
from desktop.storage import attachments
from desktop.ui.buttons import button
from desktop.ui.layout import STRETCH, card, column, row
from desktop.ui.pages import picture_of, read_pages
from desktop.ui.painted import restyled, smooth
from desktop.ui.services import Services
from desktop.ui.text import Paragraph, label
from desktop.ui.theme import look

LARGEST = 40_000_000
"""Bytes of a picture file that is read at all."""
_WAIT = 150
"""Milliseconds after the last key before the letter is made anew."""
_A4 = 297 / 210
_WIDEST = 520


@dataclass(frozen=True)
class _Wish:
    """What the letter is to look like."""

    profile: Profile
    logo: bytes | None


class Letter(QWidget):
    """The first page of a letter, made and rendered on the second thread; the last one stands until the next comes."""

    rendered = Signal()
    problem_found = Signal(object)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._wish = _Wish(Profile(), None)
        self.picture = QImage()
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_WAIT)
        self._clock.timeout.connect(self._make)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(look().px(_WIDEST))

    def show_wish(self, profile: Profile, logo: bytes | None) -> None:
        """Shows how a letter looks with this profile and logo, a moment after the last change."""
        wish = _Wish(profile, logo)
        if wish != self._wish or self.picture.isNull():
            self._wish = wish
            said = ", ".join(filter(None, (profile.name, profile.unit, *profile.address.splitlines(), profile.footer)))
            self.setAccessibleName(self.tr("A letter of {municipality}").format(municipality=said))
            self._clock.start()

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(360), look().px(round(360 * _A4)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(round(self.width() * _A4))
        if abs(self.picture.width() - self._width()) > 2:
            self._clock.start()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if restyled(event):
            self.setMaximumWidth(look().px(_WIDEST))
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        paper = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.fillRect(paper, Qt.GlobalColor.white)  # paper is white in the dark as well
        if not self.picture.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(self.rect()), self.picture)
        painter.setPen(look().color("line2"))
        painter.drawRect(paper)
        painter.end()

    def _width(self) -> int:
        return max(1, round(self.width() * self.devicePixelRatioF()))

    def _make(self) -> None:
        wish, width, made = self._wish, self._width(), self._services.clock.now()

        def letter() -> QImage:
            from desktop.documents.sampleletter import sample_letter  # imported late: start-up

            return picture_of(read_pages(sample_letter(wish.profile, wish.logo, made)), 0, width)

        key = f"letterhead {id(self)}"
        self._services.tasks.compute(letter, self._show, self.problem_found.emit, self, key)

    def _show(self, picture: QImage) -> None:
        self.picture = picture
        self.update()
        self.rendered.emit()


class LetterheadCard(QWidget):
    """The letter with what is to be said of its colour, and the buttons that choose and remove the logo."""

    problem_found = Signal(object)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._profile = Profile()
        self._shown = ""
        self._logo: bytes | None = None
        self.letter = Letter(services)
        self.letter.problem_found.connect(self.problem_found)
        self.choose = button(self.tr("Choose logo …"), icon="image", on_click=self._choose)
        self.remove = button(self.tr("Remove logo"), "ghost", on_click=lambda: self._write(b""))
        self.verdict = Paragraph("", 13, 20, role="ink2")
        hint = self.tr("PNG, JPEG or SVG. It is printed at most 18 mm high.")
        inside = column(
            label(self.tr("Letterhead"), "h3"),
            6,
            row(self.choose, self.remove, STRETCH),
            Paragraph(hint, 13, 20, role="ink2"),
            self.verdict,
            6,
            self.letter,
            gap=4,
            margins=(16, 14, 16, 16),
        )
        self.setLayout(column(card(inside), STRETCH))

    def block(self, why: str) -> None:
        """Greys the choice of a logo with the reason; an empty one wakes it up."""
        for each in (self.choose, self.remove):
            each.block(why)

    def show_profile(self, profile: Profile) -> None:
        """Shows a letter as the profile has it, also one that is still being typed."""
        self._profile = profile
        self.remove.setVisible(bool(profile.logo))
        self.verdict.set_text(_verdict(profile.colour))
        if profile.logo and profile.logo != self._shown:
            digest = profile.logo
            self._services.tasks.read(
                lambda session: attachments.fetch(session, digest),
                lambda data: self._show_logo(digest, data),
                "logo",
                self.problem_found.emit,
                self,
            )
            return
        if not profile.logo:
            self._shown, self._logo = "", None
        self.letter.show_wish(profile, self._logo)

    def _show_logo(self, digest: str, data: bytes) -> None:
        self._shown, self._logo = digest, data
        self.letter.show_wish(self._profile, data)

    def _choose(self) -> None:
        kinds = ((self.tr("Pictures"), ("*.png", "*.jpg", "*.jpeg", "*.svg")),)
        files = self._services.asker.open_files(self.tr("Choose logo"), kinds)
        if not files:
            return
        try:
            data = files[0].read_bytes() if files[0].stat().st_size <= LARGEST else b""
        except OSError as error:
            self.problem_found.emit(Problem(self.tr("The picture cannot be read"), error.strerror or str(error)))
            return
        if data:
            self._fit(data)
        else:
            advice = self.tr("Choose a picture of at most 40 MB.")
            self.problem_found.emit(Problem(self.tr("The logo cannot be used"), advice=advice))

    def _fit(self, data: bytes) -> None:
        """Makes the picture fit on the second thread, as a large one takes a moment, and keeps it."""

        def fit() -> bytes:
            from desktop.documents.logo import fitted  # imported late: start-up

            return fitted(data)

        self._services.tasks.compute(fit, self._write, self.problem_found.emit, self)

    def _write(self, data: bytes) -> None:
        self._services.tasks.write(
            lambda session: profile_actions.change_logo(session, data),
            failed=self.problem_found.emit,
            owner=self,
        )


def _verdict(colour: str) -> str:
    """What becomes of the colour on paper, with the numbers; what is wrong with it stands beside its field."""
    try:
        return verdict_text(judged(colour))
    except Problem:
        return ""
