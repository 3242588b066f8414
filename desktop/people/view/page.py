"""People: the page: lists at the left, the detail at the right, and the preview of an import in their place."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget
from typing_extensions import override

from desktop.base.changes import Change
from desktop.base.dates import date_text
from desktop.base.names import fold
from desktop.base.words import translate
from desktop.exchange.sheets import Cell, Sheet, read_sheet
from desktop.people import actions, store
from desktop.people.exchange import ImportPlan, plan
from desktop.people.form.details import blank
from desktop.people.form.pane import Around
from desktop.people.rules import (
    KINDS,
    SUBJECTS,
    Member,
    Official,
    PeopleKind,
    Person,
    in_order,
    mayor_on,
    member_on,
    right_contacts,
)
from desktop.people.table import count_of
from desktop.people.view.details import PeopleDetails
from desktop.people.view.lists import KINDS_IN_ORDER, PeopleLists
from desktop.people.view.preview import ImportPreview
from desktop.people.words import field_label, kind_label, position_label
from desktop.storage.session import Session
from desktop.ui.commands import Command, writing
from desktop.ui.feature import Hit, Page
from desktop.ui.layout import column
from desktop.ui.services import Services
from desktop.ui.theme import look

WIDE, NARROW = 1272, 900
"""Page widths in px at 100 %: from the first both sides are wide, under the second one is shown at a time."""
_LIST = 372


@dataclass(frozen=True)
class _Everybody:
    """What the page tells of besides its list."""

    around: Around
    counts: Mapping[PeopleKind, int]
    mayor: str


class PeoplePage(Page):
    """The place where people are kept."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.services = services
        self.lists = PeopleLists(services)
        self.details = PeopleDetails(services)
        self.preview: ImportPreview | None = None
        self._mode = ""
        self._split = QSplitter()
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.lists)
        self._split.addWidget(self.details)
        self._whole = QStackedWidget()
        self._whole.addWidget(self._split)
        self.setLayout(column((self._whole, 1), gap=0))
        self._connect()
        self._read_everybody()

    @override
    def commands(self) -> tuple[Command, ...]:
        tr, remove = self.tr, self.tr("Remove entry")
        return (
            Command("people-new", tr("New entry"), "Ctrl+N", self.new, icon="plus", writes=True),
            Command("people-import", tr("Import people"), "Ctrl+I", self.choose_file, icon="import", writes=True),
            Command("people-search", tr("Search in the list"), "Ctrl+F", self.lists.search.setFocus, icon="search"),
            *writing(Command("people-remove", remove, "Ctrl+Del", self.details.remove, self._has_record, "trash-2")),
            Command("people-next", tr("Next list"), "Ctrl+Tab", lambda: self._turn(1)),
            Command("people-previous", tr("Previous list"), "Ctrl+Shift+Tab", lambda: self._turn(-1)),
            Command("people-back", tr("Back to the list"), "Esc", self.go_back, icon="arrow-left"),
        )

    @override
    def open_record(self, record: int) -> None:
        kind, id = _place_of(record)
        self.services.tasks.read(
            lambda session: next((one for one in store.everybody(session, kind) if one.id == id), None),
            self._open,
            "people open",
            owner=self,
        )

    @override
    def refresh(self) -> None:
        self.lists.refresh()
        self._read_everybody()

    @override
    def leave(self) -> None:
        self.details.flush()

    def new(self) -> None:
        """Begins a new record of the kind that is shown; it is stored as soon as it has a name."""
        self.lists.release()
        self.details.show_record(blank(self.lists.kind, self._today(), self.details.around.terms))
        self._turn_to_detail(True)
        self.details.focus_first()

    def choose_file(self) -> None:
        """Asks for a sheet and shows what importing it would do."""
        kinds = ((self.tr("Sheets"), ("*.xlsx", "*.csv")),)
        for path in self.services.asker.open_files(self.tr("Import people"), kinds)[:1]:
            self.plan_import(path)

    def plan_import(self, path: Path) -> None:
        """Reads a sheet and shows what importing it would do."""
        kind = self.lists.kind if self.lists.kind is PeopleKind.OFFICIALS else None

        def planned(session: Session) -> ImportPlan:
            return plan(read_sheet(path), actions.known(session), kind)

        self.services.tasks.read(planned, lambda found: self._show_preview(found, path.name), owner=self)

    def go_back(self) -> None:
        """Closes the preview, or goes from the detail back to the list."""
        if self.preview is not None:
            self._close_preview()
        else:
            self._turn_to_detail(False)
            self.lists.list().setFocus()

    @override
    def scenes(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        tabs = [(kind.name.lower(), partial(self._picture, kind)) for kind in KINDS_IN_ORDER]
        return (*tabs, ("new", self.new), ("import", self._picture_import))

    def _picture(self, kind: PeopleKind) -> None:
        """Shows the list of a kind, with its first record as soon as it is read."""
        self.lists.show_kind(kind)
        model = self.lists.list().rows()
        model.placed.connect(lambda _row: self.lists.list().choose(0), Qt.ConnectionType.SingleShotConnection)

    def _picture_import(self) -> None:
        """Shows the preview of a small sheet: one who is known, one who is new, and a date that cannot be read."""
        heads = tuple(map(field_label, ("name", "email", "party", "starts")))
        day = date_text(self._today())
        rows = (("Karen Holmgaard", "karen@example.org", "A", day), ("Nils Berg", "nils@example.org", "B", "31.2."))
        cells = tuple(
            tuple(Cell(text, f"{'ABCD'[at]}{number}") for at, text in enumerate(row))
            for number, row in enumerate(rows, 2)
        )
        sheet = Sheet(heads, cells, "members.csv")

        def planned(session: Session) -> ImportPlan:
            return plan(sheet, actions.known(session), PeopleKind.MEMBERS)

        self.services.tasks.read(planned, lambda found: self._show_preview(found, sheet.where), owner=self)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.width() / look().scale
        mode = "wide" if width >= WIDE else "narrow" if width >= NARROW else "single"
        if mode != self._mode:
            self._mode = mode
            self.lists.fit(mode == "narrow" or width < 620)
            self._turn_to_detail(self.details.isAncestorOf(self.focusWidget() or self))
        if mode != "single":
            first = round(self.width() * 0.46) if mode == "wide" else look().px(_LIST)
            self._split.setSizes([first, self.width() - first])

    def _connect(self) -> None:
        lists = self.lists
        lists.chosen.connect(self._choose)
        lists.opened.connect(self._enter)
        lists.kind_changed.connect(self._kind_changed)
        lists.new_requested.connect(self.new)
        lists.import_requested.connect(self.choose_file)
        lists.first_loaded.connect(self.ready)
        self.details.added.connect(self._added)
        self.details.outdated.connect(lambda record: self.open_record(key_of(record)))
        self.details.go_requested.connect(lambda kind, id: self.open_record(record_key(kind, id)))
        self.details.back_requested.connect(self.go_back)
        self.services.changes.changed.connect(self._changed)

    def _turn(self, step: int) -> None:
        place = KINDS_IN_ORDER.index(self.lists.kind) + step
        self.lists.show_kind(KINDS_IN_ORDER[place % len(KINDS_IN_ORDER)])

    def _kind_changed(self, kind: PeopleKind) -> None:
        """Another list is shown: its current record goes into the detail."""
        self.leave()
        found = self.lists.list().current_record()
        self._choose(found.record if found else None)

    def _choose(self, record: Person | None) -> None:
        """Shows the record of the current row; while a new one is being entered no row is current."""
        shown = self.details.record
        if record is not None:
            self.details.show_record(record)
        elif shown is None or shown.id or KINDS[type(shown)] is not self.lists.kind:
            self.details.show_nothing()

    def _open(self, record: Person | None) -> None:
        """Goes to a record in its list; the filters give way where they hide it."""
        if record is None:
            return
        day = self.lists.day.day()
        if isinstance(record, Member) and day and not member_on(record, day):
            self.lists.day.set_day(None)
        self.lists.search.clear()
        self.lists.show_kind(KINDS[type(record)])
        self.lists.query(record.id)
        self.details.show_record(record)
        self._turn_to_detail(True)

    def _added(self, record: Person) -> None:
        """A new record takes its place in the list, also where the filters would hide it."""
        day = self.lists.day.day()
        if isinstance(record, Member) and day and not member_on(record, day):
            self.lists.day.set_day(None)
        self.lists.query(record.id)

    def _changed(self, change: Change) -> None:
        """Somebody among the people has changed: the list, the numbers and the detail follow."""
        if change.subject not in SUBJECTS:
            return
        self.refresh()
        self.details.follow(change)

    def _read_everybody(self) -> None:
        """Reads the numbers, the mayor, and what details tell of."""
        today = self._today()

        def read(session: Session) -> _Everybody:
            records = {kind: store.everybody(session, kind) for kind in PeopleKind}
            counts = {kind: count_of(found, kind, today) for kind, found in records.items()}
            members, committees = store.members(session), store.committees(session)
            mayor = mayor_on(members, today)
            around = Around(
                members, committees, store.institutions(session), store.terms(session), store.officials(session)
            )
            return _Everybody(around, counts, mayor.name if mayor else "")

        self.services.tasks.read(read, self._take_everybody, f"people {id(self)}", owner=self)

    def _take_everybody(self, found: _Everybody) -> None:
        count = found.counts[PeopleKind.MEMBERS]
        sentence = QCoreApplication.translate("PeoplePage", "%n members today", "", count)
        if found.mayor:
            sentence += ", " + self.tr("mayor {name}").format(name=found.mayor)
        self.lists.show_counts(found.counts, sentence)
        self.details.show_around(found.around)

    def _show_preview(self, found: ImportPlan, name: str) -> None:
        """Shows the preview in the place of lists and detail."""
        self.leave()
        self._close_preview()
        self.preview = ImportPreview(found, name)
        self.preview.cancelled.connect(self._close_preview)
        self.preview.accepted.connect(lambda: self._import(found))
        self._whole.addWidget(self.preview)
        self._whole.setCurrentWidget(self.preview)
        self.preview.focus_first()

    def _import(self, found: ImportPlan) -> None:
        """Writes what the preview has shown."""
        act = lambda session: actions.import_people(session, found)  # noqa: E731
        self.services.tasks.write(act, lambda _change: self._imported(found.kind), owner=self)

    def _imported(self, kind: PeopleKind) -> None:
        self._close_preview()
        self.lists.show_kind(kind)

    def _close_preview(self) -> None:
        if self.preview is not None:
            self._whole.removeWidget(self.preview)
            self.preview.deleteLater()
            self.preview = None
            self.lists.list().setFocus()

    def _enter(self) -> None:
        """Goes from the list into the detail."""
        if self.details.record is not None:
            self._turn_to_detail(True)
            self.details.focus_first()

    def _turn_to_detail(self, detail: bool) -> None:
        """Where only one side has room, shows the list or the detail; else both."""
        single = self._mode == "single"
        self.lists.setVisible(not single or not detail)
        self.details.setVisible(not single or detail)
        self.details.show_back(single)

    def _has_record(self) -> bool:
        return self.details.record is not None and self.details.record.id > 0

    def _today(self) -> date:
        return self.services.clock.now().date()


def record_key(kind: PeopleKind, id: int) -> int:
    """The number `open_record` takes: a member's own id, and a negative number for the other kinds."""
    place = KINDS_IN_ORDER.index(kind)
    return id if not place else -(id * len(KINDS_IN_ORDER) + place)


def key_of(record: Person) -> int:
    """The number `open_record` takes for a record."""
    return record_key(KINDS[type(record)], record.id)


def _place_of(key: int) -> tuple[PeopleKind, int]:
    """The kind and the id that a number of `record_key` means."""
    if key >= 0:
        return PeopleKind.MEMBERS, key
    id, place = divmod(-key, len(KINDS_IN_ORDER))
    return KINDS_IN_ORDER[place], id


def find(session: Session, text: str, limit: int) -> list[Hit]:
    """Everybody whose name holds all words, members first; a question whom to ask finds who is authorised (S-A4)."""
    words = fold(text).split()
    asked = _asked(words)
    found = contacts(session, asked) if asked else []
    named = [
        (not fold(name).startswith(words[0]), at, in_order(name), of, id)
        for at, (of, kind) in enumerate(KINDS.items())
        for id, name in (store.names(session, kind).items() if words else ())
        if all(word in fold(name) for word in words)
    ]
    best = sorted(named, key=lambda each: each[:3])[:limit]
    records: list[Person] = [store.find(session, of, id) for *_, of, id in best]
    return (found + [Hit(key_of(one), one.name, _note(one)) for one in records])[:limit]


def contacts(session: Session, words: str) -> list[Hit]:
    """Whom the chief executive has authorised for a matter today, the best answer first (S-A4)."""
    right = right_contacts(store.authorisations(session), session.now.date(), words)
    officials = {one.id: one for one in store.officials(session)} if right else {}
    hits = []
    for one in right:
        official = officials.get(one.official_id or 0)
        if official is not None:
            said = translate("PeoplePage", "Ask {name} about {area}").format(name=official.name, area=one.name)
            hits.append(Hit(key_of(one), said, official.title, "signpost", (one.name,)))
    return hits


def _asked(words: list[str]) -> str:
    """What is asked about, where the words begin as »whom do I ask about …?« does; else the words as they are."""
    asking = set(fold(translate("PeoplePage", "whom do I ask about contact for")).split())
    return " ".join(word.strip("?!.") for word in words if word.strip("?!.") not in asking)


def _note(record: Person) -> str:
    """What the palette says beside a name."""
    if isinstance(record, Official):
        return record.title or position_label(record.kind)
    return record.party if isinstance(record, Member) else kind_label(KINDS[type(record)])
