"""Rulebook: the page at work: proposals and consents, past days, tasks, moves, evaluations, and the start."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.base.problems import Problem
from desktop.base.settings import defaults
from desktop.base.times import FixedClock
from desktop.people import store as people_store
from desktop.people.rules import Member, MemberRole, Official, OfficialKind, Seat
from desktop.rulebook import actions, store
from desktop.rulebook.rules import (
    AmendmentKind,
    ConsentSide,
    Due,
    DueKind,
    Link,
    LinkKind,
    Proposal,
    ProposalKind,
    ProposalState,
    Standing,
)
from desktop.rulebook.view import feature, proposal_key
from desktop.rulebook.view.consent import ConsentPicture
from desktop.rulebook.view.knowing import Tab
from desktop.rulebook.view.plot import DevelopmentPlot
from desktop.rulebook.view.starting import StartPane
from desktop.storage import municipality
from desktop.storage.database import Database
from desktop.ui import fonts, theme
from desktop.ui.changes import ChangeLog
from desktop.ui.dialogs import PreparedAsker
from desktop.ui.differing import Differing
from desktop.ui.feature import Page
from desktop.ui.preview import Preview
from desktop.ui.services import Places, Services, Settings, User
from desktop.ui.tasks import Tasks
from tests.documents.rendering import page_count, page_text
from tests.rulebook.conftest import CLAUSES, FRONT, START
from tests.settling import settle

NOW = datetime(2026, 11, 24, 10, tzinfo=ZoneInfo("Europe/Copenhagen"))
TODAY = NOW.date()


class Norms:
    """A codex with one norm."""

    place = "codex"

    def titles(self, language: str) -> dict[str, str]:
        return {"openness": "Openness"}

    def record(self, norm: str) -> int:
        return 7


@dataclass
class Screen:
    """The page on the screen, and everything a test looks at."""

    page: Any
    services: Services
    database: Database
    bugs: list[str]
    problems: list[Problem]
    qtbot: QtBot

    def settle(self) -> None:
        settle(self.services.tasks)
        assert not self.bugs, self.bugs[0]

    def look(self, read: Callable[..., Any], *given: Any) -> Any:
        with self.database.reading("Ida Lund") as session:
            return read(session, *given)

    def answer(self, slot: Any, **values: Any) -> None:
        """Fills in what is asked in place, and gives the answer."""
        for name, value in values.items():
            slot.ask.form.editor(name).set_value(value)
        slot.ask.answer()
        self.settle()

    def press(self, words: str) -> None:
        """Presses a button of the detail."""
        shown = self.page.right.currentWidget().findChildren(QPushButton)
        found = [each for each in shown if each.text().strip("\u2009") == words and each.isVisible()]
        assert found, [each.text() for each in shown if each.isVisible()]
        found[0].click()
        self.settle()

    def show(self, id: int) -> Any:
        self.page.open_record(id)
        self.settle()
        return self.page.right.detail

    def codes(self) -> list[str]:
        return [each.lead for each in self.page.listing.list().records() if not each.heading]


def build(path: Path, with_rules: bool) -> None:
    database = Database.create(path, FixedClock(NOW))
    with database.writing("Set-up") as session:
        municipality.save_profile(session, replace(defaults("DK", "da"), name="Havnby"))
        seat = Seat(date(2026, 1, 1), None, MemberRole.MAYOR)
        people_store.save(session, Member("Helle Østerbæk", "h@havnby.example", seats=(seat,)))
        people_store.save(session, Official("Jens Falk", "Direktør", kind=OfficialKind.CHIEF_EXECUTIVE))
        if with_rules:
            yearly = (Due(DueKind.YEARLY, ("04-30", "10-30")),)
            first = replace(CLAUSES[0], due=yearly, links=(Link(LinkKind.NORM, "openness"),), comment="Hvert år")
            clauses = (first, *(replace(each, place=0) for each in CLAUSES[1:]))
            actions.start(session, FRONT, clauses, (START,))
    database.close()


@pytest.fixture
def make(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Callable[..., Screen]]:
    """Makes the page, shown as in a window of 1920 × 1080, on a municipality with or without a register."""
    fonts.load()
    theme.apply(qapp, theme.Look())
    opened: list[tuple[Tasks, Page, Database]] = []

    def screen(with_rules: bool = True) -> Screen:
        path = tmp_path / "town.samspil"
        build(path, with_rules)
        database = Database.open(path, FixedClock(NOW))
        with database.reading() as session:
            profile = municipality.profile(session)
        changes, user = ChangeLog(), User("Ida Lund")
        tasks = Tasks(database, changes, lambda: user.name)
        services = Services(
            database, tasks, changes, Settings(profile), FixedClock(NOW), PreparedAsker(), user, Places()
        )
        bugs: list[str] = []
        tasks.bug_found.connect(lambda _error, told: bugs.append(told))
        problems: list[Problem] = []
        tasks.problem_found.connect(problems.append)
        page = feature(Norms).page(services)
        qtbot.addWidget(page)
        page.resize(1692, 1019)
        page.show()
        opened.append((tasks, page, database))
        made = Screen(page, services, database, bugs, problems, qtbot)
        made.settle()
        return made

    yield screen
    for tasks, page, database in opened:
        page.leave()
        tasks.close()
        page.hide()
        database.close()


def test_the_register_is_shown_by_section_with_what_is_overdue(make: Callable[..., Screen]) -> None:
    screen = make()
    rows = screen.page.listing.list().records()
    assert [(each.lead, each.heading) for each in rows] == [
        ("A", True),
        ("A1", False),
        ("A2", False),
        ("E", True),
        ("E1", False),
    ]
    assert rows[1].overdue and "working days over" in rows[1].state
    model = screen.page.listing.list().rows()
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsEnabled, "headings are passed over"
    assert screen.page.right.detail.case.id == 1, "the first rule is chosen"


def test_S0_a_rule_changes_with_both_consents_and_the_past_stays(make: Callable[..., Screen]) -> None:
    screen = make()
    detail = screen.show(1)
    detail.propose()
    screen.answer(detail.slot, text="Vi taler klart og venligt.", reason="Tonen")
    part = detail.consent
    told = part.findChildren(Differing)[0].accessibleName()
    assert "[gone: sammen][new: og venligt]" in told
    assert part.findChildren(ConsentPicture)[0].given == ()
    screen.press("Note consent: Mayor")
    assert detail.slot.ask.form.values()["name"] == "Helle Østerbæk", "the mayor in office is proposed"
    screen.answer(detail.slot)
    assert part.findChildren(ConsentPicture)[-1].given == (ConsentSide.MAYOR,)
    screen.press("Note consent: Chief executive")
    screen.answer(detail.slot, name="Helle Østerbæk")
    assert detail.slot.ask is not None, "one person cannot agree for both"
    screen.answer(detail.slot, name="Jens Falk")
    screen.press("Adopt the change …")
    screen.answer(detail.slot, body="Byrådet", case_number="26/90")
    now, then = screen.look(actions.register), screen.look(actions.register, date(2026, 11, 23))
    assert (now.clause(1).text, then.clause(1).text) == ("Vi taler klart og venligt.", "Vi taler klart sammen.")
    screen.page.listing.filters.show_day(date(2026, 11, 23))
    screen.settle()
    assert screen.page.right.detail.case.shown.text == "Vi taler klart sammen."
    assert screen.page.right.detail.following(screen.page.right.detail.case) is None, "the past cannot be changed"
    assert "23 November 2026" in screen.page.right.detail.head.pill.accessibleName()


def test_S0_a_proposal_can_be_changed_taken_back_and_withdrawn(make: Callable[..., Screen]) -> None:
    screen = make()
    detail = screen.show(2)
    detail.propose()
    screen.answer(detail.slot, text="Vi svarer inden to dage.")
    (proposal,) = screen.look(store.proposals)
    detail = screen.show(proposal_key(proposal.id))
    detail.primary()
    screen.settle()
    screen.answer(detail.slot)
    screen.press("Take back: Mayor")
    assert screen.look(store.proposals)[0].consents == ()
    screen.press("Change the proposal")
    screen.answer(detail.slot, text="Vi svarer inden en uge.")
    screen.press("Withdraw the proposal")
    screen.answer(detail.slot, remark="Vi venter")
    (kept,) = screen.look(store.proposals)
    assert (kept.state, kept.after[0].text) == (ProposalState.WITHDRAWN, "Vi svarer inden en uge.")


def test_S_A6_a_task_is_settled_from_its_list(make: Callable[..., Screen]) -> None:
    screen = make()
    screen.page.listing.show_tab(Tab.TASKS)
    screen.settle()
    first = screen.page.listing.list().records()[0]
    assert first.overdue and first.text.startswith("A1")
    screen.page.listing.list().choose_first()
    screen.settle()
    detail = screen.page.right.detail
    detail.primary()
    screen.answer(detail.slot, standing=Standing.PARTLY)
    assert detail.slot.ask is not None, "what is not as agreed must be told"
    screen.answer(detail.slot, text="To udvalg mangler")
    (found,) = screen.look(store.follow_ups)
    assert (found.rule_id, found.task, found.standing) == (1, date(2026, 4, 30), Standing.PARTLY)
    assert detail.case.tasks[0].nominal == date(2026, 10, 30)


def test_a_rule_is_moved_by_keys_and_by_mouse(make: Callable[..., Screen]) -> None:
    screen = make()
    screen.show(1)
    screen.page.step_rule(1)
    screen.settle()
    detail = screen.page.right.detail
    screen.settle()
    assert detail.slot.ask.form.values()["place"] == 1
    screen.answer(detail.slot, renumber=True)
    assert screen.codes() == ["A1", "A2", "E1"] and screen.look(actions.register).clauses[0][0] == 2
    view = screen.page.listing.list()
    start = view.visualRect(view.model().index(1, 1)).center()
    end = view.visualRect(view.model().index(4, 1)).bottomLeft() + QPoint(60, -4)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    drag(view, start, end)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)
    screen.settle()
    assert (detail.slot.ask.form.values()["section"], detail.slot.ask.form.values()["place"]) == ("E", 1)
    screen.answer(detail.slot, renumber=False)
    assert screen.codes() == ["A2", "E1", "A1"], "the code stays when it is told to"
    assert screen.look(store.amendments)[-1].kind is AmendmentKind.REORDERED


def drag(view: Any, start: QPoint, end: QPoint) -> None:
    """Moves the mouse with its left button down."""
    for at in (start + QPoint(0, 30), end):
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(at),
            QPointF(view.viewport().mapToGlobal(at)),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(view.viewport(), event)


def test_filters_and_words_narrow_the_register(make: Callable[..., Screen]) -> None:
    screen = make()
    filters = screen.page.listing.filters
    filters.search.setText("lytter")
    screen.settle()
    assert screen.codes() == ["E1"]
    assert not screen.page.listing.list().movable, "a part of the rules has no order of its own"
    filters.search.setText("findes ikke")
    screen.settle()
    assert screen.codes() == []
    filters.clear()
    filters.due.choose(DueKind.YEARLY)
    filters.changed.emit()
    screen.settle()
    assert screen.codes() == ["A1"]


def test_a_norm_opens_in_the_codex(make: Callable[..., Screen]) -> None:
    screen = make()
    gone: list[tuple[str, int]] = []
    screen.services.places.go_requested.connect(lambda place, record: gone.append((place, record)))
    screen.show(1)
    screen.press("Codex norm: Openness")
    assert gone == [("codex", 7)]


def test_persons_are_named_without_a_proposal_and_undone(make: Callable[..., Screen]) -> None:
    screen = make()
    detail = screen.show(1)
    detail.name_persons()
    screen.answer(detail.slot, persons="Ida Lund\nBo Beck")
    assert screen.look(store.rule, 1).persons == ("Ida Lund", "Bo Beck")
    step = screen.services.changes.undoable()
    assert step is not None
    screen.services.tasks.write(lambda session: actions.restore(session, step))
    screen.settle()
    assert screen.look(store.rule, 1).persons == ()


def test_S_an_evaluation_is_typed_in_rule_by_rule_and_drawn(make: Callable[..., Screen]) -> None:
    screen = make()
    screen.page.listing.show_tab(Tab.ROUNDS)
    screen.page._new()
    screen.settle()
    screen.answer(screen.page.right.composer.slot)
    detail = screen.page.right.detail
    detail.primary()
    screen.settle()
    for politics in ("0 0 1 2 3", "1 1 1 1 1"):
        screen.answer(detail.slot, politics=politics, administration="0 0 0 4 0")
    assert detail.slot.ask is not None, "the third rule is asked for"
    detail.slot.close_ask()
    assert [each.politics for each in screen.look(store.ratings)] == [(0, 0, 1, 2, 3), (1, 1, 1, 1, 1)]
    rule = screen.show(1)
    (plot,) = rule.evaluation.findChildren(DevelopmentPlot)
    assert "4.3" in plot.accessibleDescription() and "4.0" in plot.accessibleDescription()


def test_S0_the_paper_is_that_of_the_day_that_is_shown(make: Callable[..., Screen]) -> None:
    screen = make()
    screen.page.listing.filters.show_day(date(2026, 1, 1))
    screen.settle()
    assert screen.codes() == []
    screen.page.show_paper()
    screen.settle()
    preview = screen.page.right.currentWidget()
    assert isinstance(preview, Preview)
    wait(screen, lambda: preview.pages() is not None)
    assert "No rule was in force" in page_text(preview.document(), page_count(preview.document()) - 1)


def wait(screen: Screen, good: Callable[[], bool]) -> None:
    """Waits until something is so."""
    for _ in range(200):
        screen.settle()
        if good():
            return
    raise AssertionError("it never came")


def test_U6_an_agreement_of_a_theme_meeting_tells_its_origin(make: Callable[..., Screen]) -> None:
    screen = make()
    clause = replace(CLAUSES[2], code="E2", text="Vi ringer først.", place=0)
    draft = Proposal(ProposalKind.ADD, "", TODAY, after=(clause,), origin="Theme meeting: Tone")
    screen.services.tasks.write(lambda session: actions.propose(session, draft))
    screen.settle()
    screen.page.listing.show_tab(Tab.PROPOSALS)
    screen.settle()
    (row,) = screen.page.listing.list().records()
    assert (row.lead, "Theme meeting: Tone" in row.under) == ("E2", True)
    assert "Theme meeting: Tone" in screen.show(proposal_key(row.id)).under.text()


def test_S_a_municipality_starts_with_the_starter_register_as_it_edits_it(make: Callable[..., Screen]) -> None:
    screen = make(with_rules=False)
    screen.page.right.start_register()
    screen.settle()
    pane = screen.page.right.currentWidget()
    assert isinstance(pane, StartPane) and len(pane.lines.table.lines.rows) == 40
    assert pane.width() > 1200, "the table needs the room"
    pane.start()
    assert screen.look(actions.register).clauses == (), "nobody has said who adopted it"
    pane.lines.table.take(0, 0, False)
    pane.lines.table.take(1, 2, "Vi taler med hinanden.")
    pane.front.editor("body").set_value("Byrådet")
    pane.start()
    screen.settle()
    register = screen.look(actions.register)
    assert screen.problems == []
    assert len(register.clauses) == 39 and register.clauses[0][1].text == "Vi taler med hinanden."
    assert screen.page.listing.width() > 800 and len(screen.codes()) == 39


def test_S_a_table_is_matched_and_its_bad_cells_are_named(make: Callable[..., Screen], tmp_path: Path) -> None:
    screen = make(with_rules=False)
    screen.page.right.start_register()
    screen.settle()
    pane = screen.page.right.currentWidget()
    pane.field.setPlainText("Sag\tAnsvar\tFrist\nA Vi\nA1 Vi taler.\tAdm\t31.2.2027\nA2 Vi svarer.\tPol\t1.2.2027")
    assert [each[2] for each in pane.lines.table.lines.rows] == ["Vi taler.", "Vi svarer."]
    said = [each.accessibleName() for each in pane.findChildren(QWidget) if each.accessibleName().startswith("C3")]
    assert said == ["C3: This date does not exist"]
    pane._matching.editor("due").set_value(-1)
    pane._replan()
    assert {each.due for each in pane.clauses()} == {(Due(DueKind.RUNNING),)}
    book = Workbook()
    for line in (("Kode", "Regel"), ("", "B Resten"), ("B1", "Vi lytter.")):
        book.active.append(line)
    book.save(tmp_path / "regler.xlsx")
    pane.read_file(tmp_path / "regler.xlsx")
    assert [(each.section, each.code) for each in pane.clauses()] == [("B", "B1")]
    pane.read_file(tmp_path / "findes-ikke.xlsx")
    pane.front.editor("body").set_value("Byrådet")
    pane.front.editor("title").set_value("Regler")
    pane.start()
    screen.settle()
    assert [each.body for each in screen.look(store.amendments)] == ["Byrådet"]
