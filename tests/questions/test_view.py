"""The page of questions: from the list through all steps of one question, by keyboard and mouse."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox

from desktop.dispatch import store as dispatch_store
from desktop.dispatch.rules import NarrowReason, Scope
from desktop.questions import actions, store
from desktop.questions.rules import AngleState, File, Kind, State
from desktop.questions.view import FEATURE
from desktop.storage import attachments, audit, drafts
from desktop.ui.buttons import Button
from desktop.ui.commands import bind, double_keys
from desktop.ui.differing import Differing
from tests.questions.town import EVA, IDA, NILS, Town
from tests.questions.view_fixture import Screen, screen

__all__ = ["screen"]
CTRL, ENTER = Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Return


def subjects(screen: Screen) -> list[str]:
    model = screen.page.listing.model
    return [model.row_record(row).line.subject for row in range(model.total)]


def refresh(screen: Screen) -> None:
    screen.page.refresh()
    screen.settle()


def test_an_empty_register_says_what_to_do(screen: Screen) -> None:
    listing = screen.page.listing
    assert listing.stack.currentWidget() is listing.empty
    assert screen.page.right.shows(screen.page.right.nothing)
    assert not screen.do("primary")


def test_the_first_rows_are_told_once_they_are_painted(screen: Screen) -> None:
    screen.town.asked()
    page = FEATURE.page(screen.services)
    screen.qtbot.addWidget(page)
    with screen.qtbot.waitSignal(page.ready):
        page.resize(1692, 1000)
        page.show()
    screen.settle()


def test_the_list_shows_texts_and_sorts_and_filters(screen: Screen) -> None:
    screen.town.asked("Cykelstier", received=screen.town.clock.now() - timedelta(days=20))
    screen.town.asked("Åbne skoler")
    screen.town.at(State.FOR_APPROVAL, subject="Busser")
    refresh(screen)
    listing = screen.page.listing
    assert subjects(screen)[0] == "Cykelstier"
    assert listing.facts.accessibleName().startswith("3 open")
    screen.qtbot.keyClicks(listing.filters.search, "aabn")
    screen.settle()
    assert subjects(screen) == ["Åbne skoler"]
    assert not listing.filters.clear_link.isHidden()
    screen.qtbot.keyClicks(listing.filters.search, "xyz")
    screen.settle()
    assert listing.stack.currentWidget() is listing.empty
    screen.do("clear-filters")
    assert len(subjects(screen)) == 3
    listing.tabs.setCurrentIndex(1)
    screen.settle()
    assert subjects(screen) == ["Busser"]


def test_W4_those_to_be_reminded_of_are_one_click_away(screen: Screen) -> None:
    screen.town.asked("Snart", received=screen.town.clock.now() - timedelta(days=12))
    screen.town.asked("Sidenhen")
    refresh(screen)
    assert screen.do("due-soon")
    assert subjects(screen) == ["Snart"]


def test_no_key_is_given_twice(screen: Screen) -> None:
    assert not double_keys(screen.page.commands())


def test_D3_a_question_is_sorted_by_keyboard(screen: Screen) -> None:
    question = screen.town.asked()
    refresh(screen)
    screen.open(question)
    head, triage = screen.detail.head, screen.detail.body.triage
    assert not head.primary.isEnabled()
    assert "Principle 3" in head.primary.toolTip()
    triage.buttons[Kind.CONCRETE].setFocus()
    screen.qtbot.keyClick(triage.buttons[Kind.CONCRETE], Qt.Key.Key_Space)
    assert head.primary.isEnabled()
    bound = bind(screen.page, screen.page.commands())
    key = next(each for each in bound if isinstance(each, QAction) and each.objectName() == "primary")
    key.trigger()
    screen.settle()
    assert screen.stored(question.id).state is State.TRIAGED
    assert screen.detail.body.triage.isHidden()


def test_D3_an_unknown_sender_is_asked_about(screen: Screen) -> None:
    question = screen.town.asked(member_id=None, sender_name="F. R.", sender_address="fr@privat.example")
    screen.open(question)
    unknown = screen.detail.body.unknown
    assert not unknown.isHidden()
    assert unknown.picker is not None
    assert unknown.picker.ids() == ()
    unknown.picker.picked.emit((screen.town.member("Vera").id,))
    screen.settle()
    assert screen.stored(question.id).member_id == screen.town.member("Vera").id
    assert unknown.isHidden()


def test_D3a_a_larger_task_waits_for_a_decision(screen: Screen) -> None:
    question = screen.town.at(State.TRIAGED, Kind.LARGER)
    screen.open(question)
    assert screen.do("primary")
    assert screen.stored(question.id).state is State.AWAITING
    assert not screen.do("primary")
    screen.detail.head.secondary.click()
    ask = screen.detail.ask
    assert ask is not None
    ask.form.set_values({"deadline": screen.town.clock.now().date() + timedelta(days=40)})
    ask.form.editor("body").set_value("mayor")
    ask.answer()
    screen.settle()
    after = screen.stored(question.id)
    assert after.agreed
    assert len(after.decisions) == 1
    assert screen.detail.ask is None


def test_handling_saves_itself(screen: Screen) -> None:
    question = screen.town.at(State.TRIAGED)
    screen.open(question)
    form = screen.detail.body.handling.form
    assert form is not None
    box = form.editor("committee_id").focus
    assert isinstance(box, QComboBox)
    screen.qtbot.keyClicks(form.editor("case_number").focus, "26/117")
    screen.page.leave()
    screen.settle()
    assert screen.stored(question.id).case_number == "26/117"


def in_progress(town: Town) -> int:
    question = town.at(State.IN_PROGRESS)
    for angle in question.angles:
        question = town.step(NILS, actions.set_angle, question, angle.name, AngleState.COVERED, NILS)
    return question.id


def test_an_answer_saves_itself_and_two_quick_saves_follow_each_other(screen: Screen) -> None:
    id = in_progress(screen.town)
    screen.open(screen.stored(id))
    screen.services.user.become(NILS, 0)
    screen.settle()
    part = screen.detail.body.answer
    screen.qtbot.keyClicks(part.editor.edit, "Der er to")
    part.flush()
    screen.qtbot.keyClicks(part.editor.edit, " stier.")
    part.flush()
    screen.detail.edits.set_angle("Faglig", AngleState.NOT_RELEVANT, "")
    screen.settle()
    after = screen.stored(id)
    assert after.answer == "<p>Der er to stier.</p>"
    assert after.authors == (NILS,)
    assert part.saved.text() == "Saved at 10:00"
    assert part.editor.edit.toPlainText() == "Der er to stier."
    assert not screen.problems


def test_an_answer_that_cannot_be_saved_is_kept_as_a_draft(screen: Screen) -> None:
    id = in_progress(screen.town)
    question = screen.stored(id)
    screen.open(question)
    screen.town.step(EVA, actions.edit, question, {"case_number": "1"})
    part = screen.detail.body.answer
    screen.qtbot.keyClicks(part.editor.edit, "Mit svar")
    part.flush()
    screen.settle()
    draft = screen.town.look(drafts.find, f"question/{id}", who=IDA)
    assert draft is not None
    assert draft.values == {"answer": "<p>Mit svar</p>"}
    assert part.editor.edit.toPlainText() == "Mit svar"
    screen.qtbot.keyClicks(part.editor.edit, " nu")
    part.flush()
    screen.settle()
    assert screen.stored(id).answer == "<p>Mit svar nu</p>"
    assert screen.town.look(drafts.find, f"question/{id}", who=IDA) is None


def test_whoever_is_second_with_an_answer_sees_both_versions_and_loses_none(screen: Screen) -> None:
    id = in_progress(screen.town)
    screen.open(screen.stored(id))
    screen.town.step(NILS, actions.write_answer, screen.stored(id), "<p>Der er to stier.</p>")
    part = screen.detail.body.answer
    screen.qtbot.keyClicks(part.editor.edit, "Der er tre stier.")
    part.flush()
    screen.settle()
    assert screen.stored(id).answer == "<p>Der er to stier.</p>"
    assert part.editor.edit.toPlainText() == "Der er to stier."
    (both,) = part.findChildren(Differing)
    assert "[gone: to]" in both.accessibleName() and "[new: tre]" in both.accessibleName()
    (use,) = (each for each in part.findChildren(Button) if each.text() == "Use the draft")
    use.click()
    screen.settle()
    assert screen.stored(id).answer == "<p>Der er tre stier.</p>"
    assert [each.who for each in screen.town.look(audit.about, "questions", id)][-2:] == [NILS, IDA]


def test_D3b_another_person_approves_and_the_ledger_keeps_who_got_it(screen: Screen, tmp_path: Path) -> None:
    id = in_progress(screen.town)
    screen.sit_down(NILS)
    screen.open(screen.stored(id))
    screen.qtbot.keyClicks(screen.detail.body.answer.editor.edit, "Der er to stier.")
    screen.detail.body.answer.flush()
    screen.settle()
    assert screen.do("primary")
    assert screen.stored(id).state is State.FOR_APPROVAL
    assert not screen.do("primary")
    assert len(screen.detail.body.missing.lacks) == 2
    screen.sit_down(EVA)
    assert screen.do("primary")
    assert screen.stored(id).approver == EVA
    saved = tmp_path / "answer.eml"
    screen.asker.prepare(saved)
    screen.detail.body.sending.draft_requested.emit(True, True)
    screen.settle()
    assert b"X-Unsent: 1" in saved.read_bytes()
    assert screen.do("primary")
    ask = screen.detail.ask
    assert ask is not None
    screen.qtbot.mouseClick(ask.yes, Qt.MouseButton.LeftButton)
    screen.settle()
    assert screen.stored(id).state is State.SENT
    sent = screen.town.look(dispatch_store.about, "question", id)
    assert len(sent) == 1


def test_D3b_an_approver_sends_the_answer_back_with_a_remark(screen: Screen) -> None:
    question = screen.town.at(State.FOR_APPROVAL)
    screen.sit_down(EVA)
    screen.open(question)
    screen.detail.head.secondary.click()
    ask = screen.detail.ask
    assert ask is not None
    ask.answer()
    assert screen.detail.ask is ask
    screen.qtbot.keyClicks(ask.form.editor("remark").focus, "Nævn tallene")
    ask.answer()
    screen.settle()
    after = screen.stored(question.id)
    assert after.state is State.IN_PROGRESS
    assert after.steps[-1].remark == "Nævn tallene"


def test_D3c_a_narrower_circle_is_refused_in_place_until_it_has_its_ground(screen: Screen) -> None:
    question = screen.town.at(State.IN_PROGRESS)
    screen.open(question)
    screen.detail.body.recipients.change_requested.emit()
    ask = screen.detail.ask
    assert ask is not None
    ask.form.editor("scope").set_value(Scope.SINGLE)
    ask.form.edited.emit()
    ask.answer()
    screen.settle()
    assert screen.detail.ask is ask
    assert screen.stored(question.id).scope is Scope.ALL
    ask.form.editor("reason").set_value(NarrowReason.FACT)
    ask.form.editor("consulted").set_value(EVA)
    ask.answer()
    screen.settle()
    assert screen.stored(question.id).scope is Scope.SINGLE
    assert screen.detail.ask is None


def test_ctrl_z_takes_a_step_back_and_the_page_follows(screen: Screen) -> None:
    question = screen.town.asked()
    screen.open(question)
    screen.detail.body.triage.buttons[Kind.FACT].click()
    screen.do("primary")
    changes = screen.services.changes
    change = changes.undoable()
    assert change is not None
    assert FEATURE.restore is not None
    restore = FEATURE.restore
    changes.undo()
    screen.services.tasks.write(lambda session: restore(session, change), publish=changes.publish_undone)
    screen.settle()
    assert screen.stored(question.id).state is State.RECEIVED
    assert not screen.detail.body.triage.isHidden()


def test_a_program_in_a_mail_is_never_opened(screen: Screen) -> None:
    question = screen.town.asked()
    opened: list[Path] = []
    screen.open(question)

    def note(path: Path) -> bool:
        opened.append(path)
        return True

    screen.detail.files.open_path = note
    digest = screen.town.act(IDA, lambda session: attachments.keep(session, b"x"))
    bad = File("svar.pdf.exe", "application/pdf", 1, digest)
    screen.detail.files.open(bad)
    assert not opened
    assert not screen.detail.body.slot.is_empty()
    screen.detail.files.open(replace(bad, name="svar.pdf"))
    screen.settle()
    assert [path.name for path in opened] == ["svar.pdf"]
    screen.detail.files.folder.clean()
    assert not opened[0].exists()


def test_a_question_is_registered_by_hand(screen: Screen) -> None:
    screen.do("new-question")
    ask = screen.page.right.composer.ask
    assert ask is not None
    screen.qtbot.keyClicks(ask.form.editor("subject").focus, "Lys på stien")
    ask.form.editor("member_id").set_value(screen.town.member("Vera").id)
    screen.do("primary")
    case = screen.detail.case
    assert case is not None
    assert case.question.subject == "Lys på stien"
    assert screen.page.right.currentWidget() is screen.detail
    assert subjects(screen) == ["Lys på stien"]


def test_the_subject_can_be_changed_and_esc_gives_it_up(screen: Screen) -> None:
    question = screen.town.asked()
    screen.open(question)
    title = screen.detail.body.title
    screen.do("rename")
    screen.qtbot.keyClicks(title.line, "Andet")
    screen.qtbot.keyClick(title.line, Qt.Key.Key_Escape)
    assert title.heading.text() == "Cykelstier"
    screen.do("rename")
    screen.qtbot.keyClicks(title.line, "Stier")
    screen.qtbot.keyClick(title.line, ENTER)
    screen.settle()
    assert screen.stored(question.id).subject == "Stier"


@pytest.mark.parametrize("size", [(1692, 1019), (1200, 560), (720, 480)])
def test_every_state_is_shown_in_every_size(screen: Screen, size: tuple[int, int]) -> None:
    screen.page.resize(*size)
    for state in (State.RECEIVED, State.TRIAGED, State.IN_PROGRESS, State.FOR_APPROVAL, State.APPROVED):
        screen.open(screen.town.at(state))
        case = screen.detail.case
        assert case is not None
        assert case.question.state is state
    screen.do("why")
    screen.do("back-to-list")
    assert screen.page.listing.isVisible()
    assert not screen.problems


def test_the_answer_is_previewed_and_saved_as_pdf(screen: Screen, tmp_path: Path) -> None:
    screen.open(screen.town.at(State.APPROVED))
    saved = tmp_path / "answer.pdf"
    screen.asker.prepare(saved)
    screen.do("paper")
    assert saved.read_bytes().startswith(b"%PDF")
    assert screen.page.right.currentWidget() is screen.detail


def test_a_delay_notice_moves_the_deadline(screen: Screen) -> None:
    question = screen.town.at(State.IN_PROGRESS)
    screen.open(question)
    screen.do("delay")
    ask = screen.detail.ask
    assert ask is not None
    assert question.deadline is not None
    ask.form.editor("after").set_value(question.deadline + timedelta(days=7))
    ask.form.editor("reason").set_value("Tallene kommer senere")
    screen.do("primary")
    assert len(screen.stored(question.id).delays) == 1


def test_files_go_with_the_answer(screen: Screen, tmp_path: Path) -> None:
    question = screen.town.at(State.IN_PROGRESS)
    screen.open(question)
    sheet = tmp_path / "tal.csv"
    sheet.write_text("a;b", encoding="utf-8")
    screen.page.drops.take((sheet,), on_right=True)
    screen.settle()
    files = screen.stored(question.id).files
    assert [file.name for file in files] == ["tal.csv"]
    screen.detail.body.answer.detach_requested.emit(files[0])
    screen.settle()
    assert not screen.stored(question.id).files


def test_the_rail_counts_what_is_open_and_the_palette_finds_it(town: Town) -> None:
    question = town.asked("Gadelys")
    assert FEATURE.waiting is not None
    assert town.look(FEATURE.waiting) == 1
    assert FEATURE.find is not None
    hits = town.look(FEATURE.find, "gade", 5)
    assert [hit.id for hit in hits] == [question.id]
    assert town.look(store.count, store.Query()) == 1
