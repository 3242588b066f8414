"""People: the editor of seats, in the council or in a committee; each one opens into a small form that saves itself."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.people.rules import CommitteeSeat, MemberRole, Seat, lasts
from desktop.people.words import field_label, period_text, role_label
from desktop.ui.buttons import button
from desktop.ui.fonts import font
from desktop.ui.forms import Choice, Days, Field, Form
from desktop.ui.icons import draw_icon
from desktop.ui.layout import STRETCH, add, clear, column, hline, row, section
from desktop.ui.paint import paint_avatar
from desktop.ui.painted import RIGHT, PaintedButton, draw_text, smooth, text_width
from desktop.ui.text import Paragraph
from desktop.ui.theme import look

AnySeat = Seat | CommitteeSeat


class SeatsEditor(QWidget):
    """The seats of one record; `saved` brings all of them when one has changed, come or gone."""

    saved = Signal(object)
    """The tuple of seats as they stand now, oldest first."""

    def __init__(self, title: str, days: Days, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days = days
        self._rows: list[_SeatRow] = []
        self._subject: object = None
        self._wrong = False
        self._told: tuple[AnySeat, ...] = ()
        self.add_button = button(self.tr("Add a seat"), "link", "plus", self.add)
        self._shelf = QVBoxLayout()
        self._shelf.setSpacing(0)
        self._problem = Paragraph("", 13, 20, role="danger")
        self._problem.hide()
        self._none = Paragraph(self.tr("No seats yet"), 13, 20, role="ink3")
        self.setLayout(column(section(title, self.add_button), self._problem, self._none, self._shelf, gap=4))

    def set_seats(self, seats: Sequence[AnySeat], subject: object) -> None:
        """Shows a record's seats; what is being edited of the same record is not disturbed."""
        if subject == self._subject and (self._wrong or set(seats) == {one.seat for one in self._rows}):
            return
        if subject != self._subject:
            self.flush()
        self._subject = subject
        self._build(sorted(seats, key=self.place_of))
        self._told = self.seats()

    def seats(self) -> tuple[AnySeat, ...]:
        """The seats as they stand, oldest first; one without a person is not one yet."""
        told = (one.seat for one in self._rows if not isinstance(one.seat, CommitteeSeat) or one.seat.member_id)
        return tuple(sorted(told, key=lambda seat: seat.starts))

    def add(self) -> None:
        """Adds a seat from today, opened, and goes to its first field."""
        self.flush()
        self._build([self.new_seat(self.days.today()), *(self.made_room(one.seat) for one in self._rows)])
        self._rows[0].summary.setChecked(True)
        self._rows[0].focus_first()
        self.tell()

    def complain(self, sentence: str) -> None:
        """Shows what is wrong with the seats as a whole, or nothing."""
        self._wrong = bool(sentence)
        self._problem.set_text(sentence)
        self._problem.setVisible(self._wrong)

    def flush(self) -> None:
        """Saves now what waits."""
        for each in self._rows:
            each.flush()

    def opened(self) -> Form | None:
        """The form of the first seat that is open."""
        return next((one.form for one in self._rows if one.form is not None), None)

    def tell(self) -> None:
        """Tells that the seats are others now."""
        seats = self.seats()
        if seats != self._told:
            self.complain("")
            self._told = seats
            self.saved.emit(seats)

    def remove(self, gone: "_SeatRow") -> None:
        """Takes a seat away."""
        self._build([one.seat for one in self._rows if one is not gone])
        self.add_button.setFocus()
        self.tell()

    def fields(self) -> tuple[Field, ...]:
        """The fields of one seat."""
        raise NotImplementedError

    def values_of(self, seat: AnySeat) -> dict[str, Any]:
        """A seat as the values of its fields."""
        raise NotImplementedError

    def seat_of(self, values: Mapping[str, Any]) -> AnySeat:
        """A seat from the values of its fields."""
        raise NotImplementedError

    def new_seat(self, today: date) -> AnySeat:
        """The seat that is added."""
        raise NotImplementedError

    def made_room(self, seat: AnySeat) -> AnySeat:
        """An older seat after a new one is added."""
        return seat

    def words_of(self, seat: AnySeat) -> tuple[str, str]:
        """What a seat is, and what is said under it."""
        raise NotImplementedError

    def place_of(self, seat: AnySeat) -> Any:
        """Where a seat stands among the others: the newest first."""
        return -seat.starts.toordinal()

    def _build(self, seats: Sequence[AnySeat]) -> None:
        """Makes a row for each seat."""
        clear(self._shelf)
        self._rows = [_SeatRow(self, seat) for seat in seats]
        self.complain("")
        self._none.setVisible(not seats)
        for each in self._rows:
            self._shelf.addWidget(each)


class _SeatRow(QWidget):
    """A seat in one line, which opens into its form."""

    def __init__(self, editor: SeatsEditor, seat: AnySeat) -> None:
        super().__init__()
        self.editor, self.seat = editor, seat
        self.form: Form | None = None
        self.summary = _Summary()
        self.summary.toggled.connect(self._open)
        self._body = QVBoxLayout()
        self._line = column(self.summary, self._body, hline(), gap=0)
        self.setLayout(self._line)
        self._show()

    def focus_first(self) -> None:
        """Goes to the form's first field."""
        if self.form is not None:
            self.form.editor(self.form.fields[0].name).focus.setFocus()

    def flush(self) -> None:
        """Saves now what waits."""
        if self.form is not None:
            self.form.flush()

    def _open(self, opened: bool) -> None:
        """Opens or closes the form; it is made the first time."""
        if not opened:
            self.flush()
            clear(self._body)
            self.form = None
            return
        self.form = Form(self.editor.fields(), self.editor.days)
        self.form.set_values(self.editor.values_of(self.seat), self)
        self.form.saved.connect(self._take)
        said = QCoreApplication.translate("SeatsEditor", "Remove this seat")
        gone = button(said, "link", "trash-2", self._remove)
        add(self._body, column(self.form, row(STRETCH, gone), gap=4, margins=(0, 4, 0, 12)))

    def _take(self, values: Mapping[str, Any]) -> None:
        """Takes over what was changed in the form."""
        self.seat = self.editor.seat_of(self.editor.values_of(self.seat) | dict(values))
        self._show()
        self.editor.tell()

    def _remove(self) -> None:
        """Takes this seat away."""
        self.editor.remove(self)

    def _show(self) -> None:
        """Shows the seat's words."""
        title, under = self.editor.words_of(self.seat)
        period = period_text(self.seat.starts, self.seat.ends)
        now = lasts(self.seat, self.editor.days.today())
        self.summary.tell(title, under, period, now, isinstance(self.seat, CommitteeSeat))


class _Summary(PaintedButton):
    """A seat's words, its period at the right, and the mark that it can be opened."""

    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setProperty("focus_radius", 4)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._words = ("", "", "")
        self._now, self._person = True, False
        self.toggled.connect(lambda _on: self._say())

    def tell(self, title: str, under: str, period: str, now: bool, person: bool) -> None:
        """Shows other words; a seat that does not last today is paler, a person has initials."""
        self._words, self._now, self._person = (title, under, period), now, person
        self._say()
        self.refit()

    def _say(self) -> None:
        """Tells a screen reader the words, and whether the form is open."""
        self.setAccessibleName(", ".join(filter(None, self._words)))
        closed = self.tr("Closed, opens the seat's fields")
        self.setAccessibleDescription(self.tr("Open") if self.isChecked() else closed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(240), look().px(44))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(120), look().px(44))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, px, middle = smooth(self), look().px, self.height() / 2
        title, under, period = self._words
        if self.hovered:
            painter.fillRect(self.rect(), look().color("hover"))
        painter.setFont(font(13))
        painter.setPen(look().color("ink2"))
        wide = min(text_width(font(13), period), int(self.width() * 0.5))
        right = self.width() - px(28)
        draw_text(painter, QRectF(right - wide, 0, wide, self.height()), period, RIGHT)
        name = "chevron-up" if self.isChecked() else "chevron-down"
        draw_icon(painter, name, self.width() - px(20), middle - px(8), 16, "ink2")
        x = paint_avatar(painter, 0, middle, title, 28, "pol") + px(10) if self._person and title else 0
        room = right - wide - px(12) - x
        painter.setFont(font(14, 500))
        painter.setPen(look().color("ink" if self._now else "ink2"))
        taken = min(text_width(font(14, 500), title), room)
        draw_text(painter, QRectF(x, 0, room, self.height()), title)
        if under and room - taken > px(40):
            painter.setFont(font(13))
            painter.setPen(look().color("ink2"))
            draw_text(painter, QRectF(x + taken + px(10), 0, room - taken - px(10), self.height()), under)


def _period() -> tuple[Field, Field]:
    """The two days of a seat."""
    first = QCoreApplication.translate("SeatsEditor", "The first day")
    last = QCoreApplication.translate("SeatsEditor", "The last day, empty while it lasts")
    return (
        Field("starts", field_label("starts"), "date", hint=first, required=True),
        Field("ends", field_label("ends"), "date", hint=last, beside=True),
    )


class CouncilSeats(SeatsEditor):
    """The seats somebody has held in the council."""

    party: str = ""
    """The list a new seat is for."""

    @override
    def fields(self) -> tuple[Field, ...]:
        roles = tuple((role, role_label(role)) for role in MemberRole)
        return (
            Field("role", field_label("role"), "choice", choices=roles),
            Field("party", field_label("party"), beside=True),
            *_period(),
        )

    @override
    def values_of(self, seat: AnySeat) -> dict[str, Any]:
        assert isinstance(seat, Seat)
        return {"role": seat.role, "party": seat.party, "starts": seat.starts, "ends": seat.ends}

    @override
    def seat_of(self, values: Mapping[str, Any]) -> AnySeat:
        return Seat(values["starts"], values["ends"], values["role"], values["party"])

    @override
    def new_seat(self, today: date) -> AnySeat:
        return Seat(today, party=self.party)

    @override
    def made_room(self, seat: AnySeat) -> AnySeat:
        today = self.days.today()
        return replace(seat, ends=today - timedelta(1)) if seat.ends is None and seat.starts < today else seat

    @override
    def words_of(self, seat: AnySeat) -> tuple[str, str]:
        assert isinstance(seat, Seat)
        return role_label(seat.role), seat.party or self.party


class CommitteeSeats(SeatsEditor):
    """The seats of a committee."""

    people: tuple[Choice, ...] = ()
    """The members that can be chosen."""

    @override
    def fields(self) -> tuple[Field, ...]:
        names = tuple((one.id, one.name) for one in self.people)
        return (
            Field("member_id", QCoreApplication.translate("SeatsEditor", "Member"), "choice", choices=names),
            Field("chair", field_label("chair"), "check", beside=True),
            *_period(),
        )

    @override
    def values_of(self, seat: AnySeat) -> dict[str, Any]:
        assert isinstance(seat, CommitteeSeat)
        return {"member_id": seat.member_id, "chair": seat.chair, "starts": seat.starts, "ends": seat.ends}

    @override
    def seat_of(self, values: Mapping[str, Any]) -> AnySeat:
        return CommitteeSeat(values["member_id"] or 0, values["chair"], values["starts"], values["ends"])

    @override
    def new_seat(self, today: date) -> AnySeat:
        return CommitteeSeat(0, False, today)

    @override
    def words_of(self, seat: AnySeat) -> tuple[str, str]:
        assert isinstance(seat, CommitteeSeat)
        missing = QCoreApplication.translate("SeatsEditor", "Choose a member")
        name = next((one.name for one in self.people if one.id == seat.member_id), missing)
        return name, field_label("chair") if seat.chair else ""

    @override
    def place_of(self, seat: AnySeat) -> Any:
        assert isinstance(seat, CommitteeSeat)
        gone = seat.ends is not None and seat.ends < self.days.today()
        return (gone, not seat.chair, self.words_of(seat)[0].casefold())
