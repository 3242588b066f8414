"""Elections: the list with status, source and last check, its form, the proposals, and the call of an election (W6)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.base.changes import Change
from desktop.base.problems import Problem, Refused
from desktop.base.words import translate
from desktop.storage import municipality
from desktop.storage.session import Session
from desktop.ui.asking import Ask, RuleWords, Wanted
from desktop.ui.buttons import button
from desktop.ui.forms import Days, Form
from desktop.ui.layout import STRETCH, add, card, clear, column, row, scroll
from desktop.ui.services import Services
from desktop.ui.text import Paragraph, label
from desktop.workdays import actions, elections
from desktop.workdays.actions import ELECTION, QUARANTINE, PlannedVisits
from desktop.workdays.elections import Election, ElectionKind, ElectionStatus
from desktop.workdays.form import call_fields, election_fields, election_of, election_values
from desktop.workdays.quarantine import Hit, Quarantine
from desktop.workdays.view.ahead import ahead_of
from desktop.workdays.view.band import YearBand
from desktop.workdays.view.electionrows import ElectionRows
from desktop.workdays.view.hits import HitsCard
from desktop.workdays.view.moves import rule_tag
from desktop.workdays.words import rule_name, rule_sentence

UNTIL = 2040
"""The year up to which elections are proposed (W6)."""
Write = Callable[[Session], Change]


@dataclass(frozen=True)
class _Loaded:
    """What the tab reads."""

    quarantine: Quarantine
    proposed: int


class ElectionsPane(QWidget):
    """The elections as rows; what a change would hit among planned visits is shown before it is saved (W6)."""

    shown = Signal()
    """The elections are on the screen."""

    def __init__(self, services: Services, visits: PlannedVisits) -> None:
        super().__init__()
        self._services, self._visits = services, visits
        self.today = services.clock.now().date()
        self.quarantine = Quarantine()
        self.list = ElectionRows(self.country)
        self.list.chosen.connect(self._open)
        self.ask: Ask | None = None
        self.hits: HitsCard | None = None
        self._draft: Election | None = None
        self._busy = self._loaded = False
        self._call_waits: tuple[Election | None] | None = None
        self.rules = RuleWords(rule_name, rule_sentence)
        self.days = Days(lambda: self.today)
        self.band = YearBand(self.today)
        self.form = Form(election_fields(self.country), self.days)
        self.form.saved.connect(lambda _values: self._save())
        self.remove = button(self.tr("Remove election"), "ghost", "trash-2", self._remove, dense=True, writes=True)
        self.propose = button("", icon="calendar-plus", on_click=self._propose, writes=True)
        self.call = button(self.tr("An election has been called"), icon="megaphone", on_click=self.begin_call)
        self._step = QVBoxLayout()
        self._edit = self._edit_card()
        self._build()

    @property
    def country(self) -> str:
        """The municipality's country."""
        return self._services.settings.profile.country

    def refresh(self) -> None:
        """Reads the elections anew."""
        self._services.tasks.read(_load, self._show, "elections", owner=self)

    def leave(self) -> None:
        """Saves what is being typed."""
        self.form.flush()

    def begin(self) -> None:
        """Begins a new election; it is stored when its day is entered."""
        self._open(Election(ElectionKind.MUNICIPAL, self.today, ElectionStatus.DECIDED, checked=self.today), new=True)
        self.form.editor("kind").focus.setFocus()

    def begin_call(self, election: Election | None = None) -> None:
        """Asks for the call of an election: the day of the call, and the election day (W6)."""
        if not self._loaded:
            self._call_waits = (election,)
            return
        waiting = tuple(each for each in self.quarantine.elections if each.status is ElectionStatus.LATEST)
        if not waiting:
            self._tell(_nothing_to_call())
            return
        chosen = election if election is not None and election in waiting else waiting[0]
        wanted = Wanted(
            self.tr("An election has been called"),
            self.tr("Show what it hits"),
            call_fields(waiting, self.country),
            {"election": chosen.id, "called": self.today},
            self.tr("Nothing is saved before the planned visits it hits have been shown."),
            "W6",
        )
        self._close()
        self.ask = Ask(wanted, self.days, self.rules)
        self.ask.given_up.connect(self._close)
        self.ask.answered.connect(self._called)
        add(self._step, self.ask)
        self.ask.focus_first()

    def picture_call(self) -> None:
        """Shows the call as it is asked; for pictures, nothing is written."""
        self.begin_call()
        if self.ask is not None:
            self.ask.form.set_values({"day": self.today.replace(day=28)})

    def _build(self) -> None:
        new = button(self.tr("New election"), "primary", "plus", self.begin)
        head = row(label(self.tr("Elections"), "h1"), STRETCH, self.propose, self.call, new, gap=8)
        side = QWidget()
        side.setLayout(column(self._step, self._edit, self._about(), STRETCH, gap=16))
        both = row((column(self.list, STRETCH, gap=0), 3), (side, 2), gap=20)
        band = card(column(self.band, margins=(20, 6, 20, 8)))
        whole = QWidget()
        whole.setLayout(column(band, both, STRETCH, gap=16, margins=(32, 4, 32, 24)))
        self.setLayout(column(column(head, margins=(32, 12, 32, 10)), (scroll(whole), 1), gap=0))
        self._services.changes.changed.connect(self._changed)
        self.propose.hide()

    def _edit_card(self) -> QWidget:
        close = button(self.tr("Close"), dense=True, on_click=self._close)
        foot = row(self.remove, STRETCH, close)
        made = card(column(self.form, foot, gap=10, margins=(16, 14, 16, 14)))
        made.hide()
        return made

    def _about(self) -> QWidget:
        told = self.tr(
            "Dates fixed by law are certain. Computed ones are expected and wait for a decision. "
            "A Folketing election counts from its latest possible day until it is called."
        )
        norway = self.tr("Computed days are expected. The King in Council decides them about a year ahead.")
        words = Paragraph(told if self.country == "DK" else norway, 13, 20, role="ink2")
        return card(column(words, row(rule_tag("W6"), rule_tag("W7"), STRETCH), gap=8, margins=(16, 12, 16, 14)))

    def _show(self, loaded: _Loaded) -> None:
        self.today, self.quarantine = self._services.clock.now().date(), loaded.quarantine
        told = QCoreApplication.translate("ElectionsPane", "Add %n computed up to {year}", "", loaded.proposed)
        self.propose.setText(told.format(year=UNTIL))
        self.propose.setVisible(loaded.proposed > 0)
        self.call.setVisible(any(each.status is ElectionStatus.LATEST for each in loaded.quarantine.elections))
        self.list.show_elections(loaded.quarantine.elections, self.today)
        ahead = ahead_of(loaded.quarantine, self.country, self.today)
        self.band.show_elections(ahead, _month_of(loaded.quarantine.elections, self.today), self.today)
        self._keep_draft()
        self._loaded = True
        if self._call_waits is not None:
            (election,), self._call_waits = self._call_waits, None
            self.begin_call(election)
        self.shown.emit()

    def _keep_draft(self) -> None:
        """Shows the newest values of the election in the form, and marks its row."""
        if self._draft is not None and self._draft.id and not self._busy:
            found = next((each for each in self.quarantine.elections if each.id == self._draft.id), None)
            if found is None:
                self._close()
            else:
                self._draft = found
                self.form.set_values(election_values(found), found.id)
        self.list.mark(self._draft.id if self._draft is not None else 0)

    def _open(self, election: Election, new: bool = False) -> None:
        self.form.flush()
        again = not new and self._draft is not None and self._draft.id == election.id
        self._close()
        if again:
            return
        self._draft = election
        values = election_values(election)
        self.form.set_values(values | ({"day": None} if new else {}), election.id)
        self.remove.setVisible(bool(election.id))
        self._edit.show()
        self._keep_draft()

    def _close(self) -> None:
        clear(self._step)
        self.ask = self.hits = None
        self._draft = None
        self._edit.hide()
        self.list.mark(0)

    def _save(self) -> None:
        """Looks what the form's values would hit: nothing, then they are saved; else the user decides (W6)."""
        if self._draft is None or self._busy or self.form.problems():
            return
        draft = election_of(self.form.values(), self._draft)
        if draft == self._draft and draft.id:
            return
        write = actions.change_election if draft.id else actions.add_election
        self._judge(lambda session: self._hits(session, draft), lambda session: write(session, draft), self.tr("Save"))

    def _hits(self, session: Session, draft: Election) -> tuple[Hit, ...]:
        elections.check_election(draft)
        return actions.hits(session, municipality.profile(session), self._visits, put=(draft,))

    def _remove(self) -> None:
        gone = self._draft
        if gone is not None and gone.id:
            self._write(lambda session: actions.remove_election(session, gone))

    def _called(self, values: dict[str, object]) -> None:
        """Shows what a call hits, always: the call is written from there (W6)."""
        election = next((each for each in self.quarantine.elections if each.id == values["election"]), None)
        called, day = values["called"], values["day"]
        if election is None or not isinstance(called, date) or not isinstance(day, date):
            return

        def look_ahead(session: Session) -> tuple[Hit, ...]:
            profile = municipality.profile(session)
            return actions.hits_of_call(session, profile, self._visits, election, called, day)

        verb = self.tr("Enter the call")
        write = lambda session: actions.call_election(session, election, called, day)  # noqa: E731
        self._judge(look_ahead, write, verb, always=True)

    def _judge(
        self, preview: Callable[[Session], tuple[Hit, ...]], write: Write, verb: str, always: bool = False
    ) -> None:
        """Shows what a change would hit before it is written, or writes it when it hits nothing."""

        def judge(hits: tuple[Hit, ...]) -> None:
            clear(self._step)
            self.ask = self.hits = None
            if not hits and not always:
                self._write(write)
                return
            self.hits = HitsCard(hits, self.country, verb, lambda: self._write(write), self._give_up)
            self.hits.opened.connect(lambda id: self._services.places.go("visits", id))
            add(self._step, self.hits)
            self.hits.step_forward()

        self._services.tasks.read(preview, judge, "election hits", self._fail, owner=self)

    def _write(self, write: Write) -> None:
        self._busy = True
        clear(self._step)
        self.ask = self.hits = None
        self._services.tasks.write(write, self._written, self._fail, owner=self)

    def _written(self, change: Change) -> None:
        self._busy = False
        if not isinstance(change.after, Election):
            self._close()
        elif self._draft is not None:
            self._draft = change.after
            self.form.subject = change.after.id
            self.remove.show()

    def _give_up(self) -> None:
        """Puts the stored values back into the form."""
        clear(self._step)
        self.ask = self.hits = None
        if self._draft is None or not self._draft.id:
            self._close()
        else:
            self.form.set_values(election_values(self._draft))

    def _fail(self, problem: Problem) -> None:
        self._busy = False
        if self.ask is not None:
            self.ask.complain(problem)
        elif self._draft is not None:
            self.form.complain("day", " ".join(filter(None, (problem.title, problem.advice))), blocked=True)
        else:
            self._tell(problem)

    def _tell(self, problem: Problem) -> None:
        self._close()
        add(self._step, self.rules.notice(problem))

    def _propose(self) -> None:
        country = self.country
        self._services.tasks.write(lambda session: actions.add_proposals(session, country, UNTIL), owner=self)

    def _changed(self, change: Change) -> None:
        if change.subject in (ELECTION, QUARANTINE, "settings"):
            self.refresh()


def _load(session: Session) -> _Loaded:
    """Reads the elections and how many can be proposed."""
    profile = municipality.profile(session)
    return _Loaded(actions.quarantine(session, profile), len(actions.proposed(session, profile.country, UNTIL)))


def _month_of(known: Sequence[Election], today: date) -> date:
    """The month the band is drawn around: the next election's, this one where none is coming."""
    return next((each.day for each in known if each.day >= today), today).replace(day=1)


def _nothing_to_call() -> Problem:
    """The problem that no election waits for its call."""
    return Refused(
        translate("Elections", "No election waits for its call"),
        advice=translate("Elections", "Enter one with the status latest possible date first."),
        rule="W6",
    )
