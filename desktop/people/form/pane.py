"""People: the detail of one record: its name, its fields, its seats, and what belongs to it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.base.problems import Problem
from desktop.people.form.details import fields_of, values_of
from desktop.people.form.seats import CommitteeSeats, CouncilSeats, SeatsEditor
from desktop.people.rules import (
    KINDS,
    Authorisation,
    Committee,
    Institution,
    Member,
    Official,
    PeopleKind,
    Person,
    Term,
    committees_of,
    lasts,
    member_on,
    party_on,
    role_on,
)
from desktop.people.words import field_label, kind_label, period_text, position_label, role_label
from desktop.ui.buttons import Button, button, icon_button
from desktop.ui.fields import Days
from desktop.ui.forms import Choice, Form
from desktop.ui.layout import STRETCH, add, clear, column, hline, row, scroll, section
from desktop.ui.pieces import Avatar, Icon, Notice
from desktop.ui.spoken import announce
from desktop.ui.text import Elided, label
from desktop.ui.theme import look

_SIDES = {PeopleKind.MEMBERS: "pol", PeopleKind.OFFICIALS: "adm"}
_WIDEST = 760


@dataclass(frozen=True)
class Around:
    """What a detail tells of besides its own record."""

    members: tuple[Member, ...] = ()
    committees: tuple[Committee, ...] = ()
    institutions: tuple[Institution, ...] = ()
    terms: tuple[Term, ...] = ()
    officials: tuple[Official, ...] = ()


class PersonPane(QFrame):
    """The detail of records of one kind; what is typed is told by `saved`, field by field."""

    saved = Signal(object)
    """A dict of the record's fields that changed and can be read."""
    drafted = Signal(object, object)
    """What cannot be read yet: a dict of texts as typed, and of problems."""
    remove_requested = Signal()
    end_requested = Signal()
    back_requested = Signal()
    go_requested = Signal(object, int)
    """A kind and an id to go to."""

    def __init__(self, kind: PeopleKind, days: Days, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "surface")
        self.kind = kind
        self._days = days
        self._record: Person | None = None
        self.form = Form(fields_of(kind), days)
        self.seats = _seats_editor(kind, days)
        self._face = QVBoxLayout()
        self._name, self._under = label("", "h2", wrap=True), Elided("", "small")
        self._saved = Elided("", "caption")
        self._saved_icon = Icon("check", 16, "ok")
        self.remove_button = icon_button("trash-2", self.tr("Remove"), self.remove_requested.emit)
        self.back_button = button(self.tr("Back"), "link", "arrow-left", self.back_requested.emit)
        self._notices = QVBoxLayout()
        self._belongings = QVBoxLayout()
        self._belongings.setSpacing(0)
        self._build()
        self.form.saved.connect(self._take)
        self.form.drafted.connect(self.drafted)
        if self.seats is not None:
            self.seats.saved.connect(lambda seats: self.saved.emit({"seats": seats}))

    def show_record(self, record: Person, around: Around) -> None:
        """Shows a record; fields of the same record that are being edited are not disturbed."""
        before = self._record
        subject = (self.kind, record.id)
        if before is None or before.id != record.id:
            self.flush()
            self.say("")
            self.quiet()
        self._record = record
        self._tell_name(record)
        if isinstance(record, Institution | Authorisation):
            none = (0, self.tr("None"))
            self.form.set_choices("committee_id", (none, *((one.id, one.name) for one in around.committees)))
        if isinstance(record, Authorisation):
            self.form.set_choices("official_id", self._officials(record, around))
        self.form.set_values(values_of(record), subject if record.id else None)
        self._show_seats(record, around, subject)
        self._show_belongings(record, around)
        self.remove_button.setVisible(bool(record.id))

    def became(self, record: Person) -> None:
        """Tells that the new record is stored and has a number now; what is typed meanwhile stays."""
        self._record = record
        self.form.subject = (self.kind, record.id)
        self.remove_button.setVisible(True)

    def say(self, told: str) -> None:
        """Shows when the record was saved, or nothing."""
        self._saved.set_text(told)
        self._saved_icon.setVisible(bool(told))
        if told:
            announce(self, told)

    def complain(self, field: str, sentence: str, blocked: bool) -> None:
        """Shows a problem of one field below it."""
        if field == "seats" and self.seats is not None:
            self.seats.complain(sentence)
        elif any(one.name == field for one in self.form.fields):
            self.form.complain(field, sentence, blocked)
        else:
            self.warn(Problem(sentence))

    def warn(self, problem: Problem, actions: Sequence[Button] = ()) -> None:
        """Shows above the fields what could not be done, and what to do instead."""
        self.quiet()
        why = " ".join(filter(None, (problem.text, problem.advice)))
        self._notices.addWidget(Notice("warn", problem.title, why, actions, problem.rule))
        announce(self, str(problem), urgent=True)

    def quiet(self) -> None:
        """Takes the notice away."""
        clear(self._notices)

    def focus_first(self) -> None:
        """Goes to the first field."""
        self.form.editor("name").focus.setFocus()

    def flush(self) -> None:
        """Saves now what waits."""
        self.form.flush()
        if self.seats is not None:
            self.seats.flush()

    def _build(self) -> None:
        """Puts the parts in their places."""
        words = column(self._name, self._under, gap=2)
        mark = row(self._saved_icon, self._saved, gap=4)
        head = row(self._face, (words, 1), mark, self.remove_button, gap=12)
        inside = column(self.back_button, head, self._notices, self.form, gap=20, margins=(32, 24, 32, 32))
        if self.seats is not None:
            for item in (hline(), self.seats):
                add(inside, item)
        add(inside, self._belongings)
        add(inside, STRETCH)
        body = QWidget()
        body.setLayout(inside)
        body.setMaximumWidth(look().px(_WIDEST))
        self.back_button.hide()
        self.say("")
        self.setLayout(column((scroll(body), 1), gap=0))

    def _take(self, values: Mapping[str, Any]) -> None:
        """Passes on what was typed; the name above follows at once."""
        if "name" in values:
            self._name.setText(str(values["name"]))
        self.quiet()
        self.saved.emit(dict(values))

    def _tell_name(self, record: Person) -> None:
        """Shows who or what it is."""
        new = self.tr("New entry")
        self._name.setText(record.name or new)
        self._under.set_text(_under(record, self._days.today()))
        clear(self._face)
        side = _SIDES.get(self.kind)
        if side is not None and record.name:
            self._face.addWidget(Avatar(record.name, 40, side))

    def _officials(self, record: Authorisation, around: Around) -> tuple[tuple[int, str], ...]:
        """The officials in office who can be authorised, and the one who has been (S-A4)."""
        today = self._days.today()
        offered = (one for one in around.officials if lasts(one, today) or one.id == record.official_id)
        return tuple((one.id, ", ".join(filter(None, (one.name, one.title)))) for one in offered)

    def _show_seats(self, record: Person, around: Around, subject: object) -> None:
        """Shows the seats of a member or a committee."""
        if isinstance(self.seats, CouncilSeats) and isinstance(record, Member):
            self.seats.party = record.party
            self.seats.set_seats(record.seats, subject)
        if isinstance(self.seats, CommitteeSeats) and isinstance(record, Committee):
            today = self._days.today()
            taken = {seat.member_id for seat in record.seats}
            offered = [one for one in around.members if member_on(one, today) or not one.seats or one.id in taken]
            self.seats.people = tuple(Choice(one.id, one.name, party_on(one, today)) for one in offered)
            self.seats.set_seats(record.seats, subject)
        if self.seats is not None:
            self.seats.setEnabled(bool(record.id))

    def _show_belongings(self, record: Person, around: Around) -> None:
        """Lists the committees of a member or the institutions of a committee, each a link."""
        clear(self._belongings)
        found: Sequence[Committee | Institution] = ()
        if isinstance(record, Member) and record.id:
            found = committees_of(around.committees, record.id, self._days.today())
        elif isinstance(record, Committee) and record.id:
            found = [one for one in around.institutions if one.committee_id == record.id]
        if not found:
            return
        add(self._belongings, section(kind_label(KINDS[type(found[0])])))
        add(self._belongings, 4)
        for one in found:
            kind, id = KINDS[type(one)], one.id
            link = button(one.name, "link", on_click=lambda kind=kind, id=id: self.go_requested.emit(kind, id))  # type: ignore[misc]
            chair = isinstance(one, Committee) and any(s.chair and s.member_id == record.id for s in one.seats)
            add(self._belongings, row(link, label(field_label("chair"), "caption") if chair else None, STRETCH, gap=8))


def _seats_editor(kind: PeopleKind, days: Days) -> SeatsEditor | None:
    """The editor of a kind's seats, if it has seats."""
    if kind is PeopleKind.MEMBERS:
        return CouncilSeats(field_label("seats"), days)
    return CommitteeSeats(kind_label(PeopleKind.MEMBERS), days) if kind is PeopleKind.COMMITTEES else None


def _under(record: Person, today: date) -> str:
    """What is said under the name."""
    match record:
        case Member():
            role = role_on(record, today)
            said: tuple[str, ...] = (role_label(role) if role else "", party_on(record, today))
        case Official():
            said = (record.title or position_label(record.kind), record.area)
        case Committee():
            said = (record.area,)
        case Institution():
            said = (record.leader,)
        case Term():
            said = (period_text(record.starts, record.ends),)
        case Authorisation():
            said = (kind_label(PeopleKind.AUTHORISATIONS), period_text(record.starts, record.ends))
    return "  ·  ".join(filter(None, said))
