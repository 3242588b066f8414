"""People: the editor of seats, in the council or in a committee; each seat is a small form that saves itself."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop.people.rules import CommitteeSeat, MemberRole, Seat
from desktop.people.words import field_label, role_label
from desktop.ui.buttons import button, icon_button
from desktop.ui.fields import Choice, Days, Field
from desktop.ui.forms import Form
from desktop.ui.layout import STRETCH, TOP_LEFT, clear, column, row, section, well
from desktop.ui.text import Paragraph

AnySeat = Seat | CommitteeSeat


class SeatsEditor(QWidget):
    """The seats of one record, newest first; `saved` brings all of them when one has changed, come or gone."""

    saved = Signal(object)
    """The tuple of seats as they stand now, oldest first."""

    def __init__(self, title: str, days: Days, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days = days
        self._seats: list[AnySeat] = []
        self._forms: list[Form] = []
        self._subject: object = None
        self.add_button = button(self.tr("Add a seat"), "link", "plus", self.add)
        self._shelf = QVBoxLayout()
        self._shelf.setSpacing(8)
        self._problem = Paragraph("", 13, 20, role="danger")
        self._problem.hide()
        self._none = Paragraph(self.tr("No seats yet"), 13, 20, role="ink3")
        self.setLayout(column(section(title, self.add_button), self._problem, self._none, self._shelf, gap=8))

    def set_seats(self, seats: Sequence[AnySeat], subject: object) -> None:
        """Shows a record's seats; fields of the same record that are being edited are not disturbed."""
        ordered = sorted(seats, key=lambda seat: seat.starts, reverse=True)
        if subject == self._subject and len(ordered) == len(self._forms):
            self._seats = list(ordered)
            for form, seat in zip(self._forms, ordered, strict=True):
                form.set_values(self.values_of(seat), form.subject)
            return
        self.flush()
        self._subject, self._seats = subject, list(ordered)
        self._build()

    def seats(self) -> tuple[AnySeat, ...]:
        """The seats as they stand, oldest first."""
        return tuple(reversed(self._seats))

    def add(self) -> None:
        """Adds a seat from today and goes to its first field."""
        self.flush()
        self._seats.insert(0, self.new_seat(self._days.today()))
        self._build()
        self._forms[0].editor(self._forms[0].fields[0].name).focus.setFocus()
        self._tell()

    def complain(self, sentence: str) -> None:
        """Shows what is wrong with the seats as a whole, or nothing."""
        self._problem.set_text(sentence)
        self._problem.setVisible(bool(sentence))

    def flush(self) -> None:
        """Saves now what waits."""
        for form in self._forms:
            form.flush()

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

    def _build(self) -> None:
        """Makes a form for each seat."""
        clear(self._shelf)
        self._forms = []
        self.complain("")
        self._none.setVisible(not self._seats)
        for place, seat in enumerate(self._seats):
            form = Form(self.fields(), self._days)
            form.set_values(self.values_of(seat), (self._subject, place))
            form.saved.connect(lambda values, form=form: self._take(form, values))
            said = QCoreApplication.translate("SeatsEditor", "Remove this seat")
            gone = icon_button("trash-2", said, lambda form=form: self._remove(form), dense=True)
            self._forms.append(form)
            self._shelf.addWidget(well(row((form, 1), (gone, 0, TOP_LEFT), gap=4, margins=(16, 12, 8, 14))))

    def _take(self, form: Form, values: Mapping[str, Any]) -> None:
        """Takes over what was changed in a seat's form."""
        if form in self._forms:
            place = self._forms.index(form)
            self._seats[place] = self.seat_of(self.values_of(self._seats[place]) | dict(values))
            self._tell()

    def _remove(self, form: Form) -> None:
        """Takes a seat away."""
        self.flush()
        del self._seats[self._forms.index(form)]
        self._build()
        self.add_button.setFocus()
        self._tell()

    def _tell(self) -> None:
        self.complain("")
        self.saved.emit(self.seats())

    @override
    def setEnabled(self, enabled: bool) -> None:
        super().setEnabled(enabled)
        self.add_button.setVisible(enabled)


def _period() -> tuple[Field, Field]:
    """The two days of a seat."""
    open_end = QCoreApplication.translate("SeatsEditor", "Empty while it lasts")
    return (
        Field("starts", field_label("starts"), "date", required=True),
        Field("ends", field_label("ends"), "date", hint=open_end, beside=True),
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


class CommitteeSeats(SeatsEditor):
    """The seats of a committee."""

    people: tuple[Choice, ...] = ()
    """The members that can be chosen."""
    first_choice: Callable[[], int] = int
    """The member a new seat begins with."""

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
        return CommitteeSeat(values["member_id"], values["chair"], values["starts"], values["ends"])

    @override
    def new_seat(self, today: date) -> AnySeat:
        return CommitteeSeat(0, False, today)


__all__ = ["STRETCH", "CommitteeSeats", "CouncilSeats", "SeatsEditor"]
