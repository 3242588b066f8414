"""Forms: fields save themselves, wrong ones keep their text and say how to mend it."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.forms import SAVE_AFTER, Choice, Days, Field, Form

PEOPLE = (Choice(1, "Eva Thorup Skov"), Choice(2, "Niels Vangsted"))
FIELDS = (
    Field(
        "title", "Subject", hint="Short, without names", required=True, check=lambda text: "Too long" * (len(text) > 20)
    ),
    Field("mail", "Mail", "mail"),
    Field("number", "Pages", "number", beside=True),
    Field("due", "Date", "date"),
    Field("kind", "Kind", "choice", choices=(("a", "First"), ("b", "Second"))),
    Field("urgent", "Urgent", "check"),
    Field("owner", "Responsible", "person", people=PEOPLE),
    Field("angles", "Angles", "people", people=PEOPLE),
    Field("note", "Note", "long"),
    Field("answer", "Answer", "rich"),
)
VALUES: dict[str, Any] = {
    "title": "Waiting times",
    "mail": "a@council.example",
    "number": 3,
    "due": date(2029, 9, 24),
    "kind": "b",
    "urgent": True,
    "owner": 2,
    "angles": (1, 2),
    "note": "one\ntwo",
    "answer": "<p>An <b>answer</b></p>",
}


@pytest.fixture
def form(qtbot: QtBot) -> Iterator[Form]:
    """A form of every kind of field, filled, in a window with another field to go to."""
    window = QWidget()
    qtbot.addWidget(window)
    made = Form(FIELDS, Days(lambda: date(2029, 9, 11)), save_after=10)
    layout = QVBoxLayout(window)
    layout.addWidget(made)
    other = QLineEdit()
    other.setObjectName("other")
    layout.addWidget(other)
    made.set_values(VALUES, 47)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    other.setFocus()
    yield made


@pytest.fixture
def saved(form: Form) -> list[dict[str, Any]]:
    """What the form saved."""
    told: list[dict[str, Any]] = []
    form.saved.connect(told.append)
    return told


@pytest.fixture
def drafted(form: Form) -> list[tuple[dict[str, Any], dict[str, str]]]:
    """What the form could not save."""
    told: list[tuple[dict[str, Any], dict[str, str]]] = []
    form.drafted.connect(lambda typed, problems: told.append((typed, problems)))
    return told


def line(form: Form, name: str) -> QLineEdit:
    """The line a field is typed in."""
    found = form.editor(name).focus
    assert isinstance(found, QLineEdit)
    return found


def leave(form: Form) -> None:
    """Goes to the other field."""
    form.window().findChildren(QLineEdit, "other")[0].setFocus()


def type_over(qtbot: QtBot, form: Form, name: str, text: str) -> None:
    """Types another text into a field."""
    line(form, name).setFocus()
    line(form, name).selectAll()
    qtbot.keyClick(line(form, name), Qt.Key.Key_Delete)
    qtbot.keyClicks(line(form, name), text)


def test_a_form_gives_back_what_it_was_given(form: Form) -> None:
    assert form.values() == VALUES
    form.set_values({"title": "Other", "due": None, "owner": 0, "angles": ()}, 48)
    assert form.values() == VALUES | {"title": "Other", "due": None, "owner": 0, "angles": ()}


def test_a_field_saves_itself_after_the_last_key(qtbot: QtBot, form: Form, saved: list[Any]) -> None:
    with qtbot.waitSignal(form.saved):
        type_over(qtbot, form, "title", "Beds")
    assert saved[-1] == {"title": "Beds"}
    assert SAVE_AFTER == 600


def test_only_what_changed_is_saved_and_only_once(qtbot: QtBot, form: Form, saved: list[Any]) -> None:
    type_over(qtbot, form, "title", "Beds")
    leave(form)
    form.flush()
    assert saved[-1] == {"title": "Beds"}
    assert sum("title" in one and one["title"] == "Beds" for one in saved) == 1


def test_a_choice_saves_at_once(qtbot: QtBot, form: Form, saved: list[Any]) -> None:
    box = form.editor("urgent").widget
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().topLeft() + box.rect().center() * 0.1)
    form.editor("kind").box.setCurrentIndex(0)  # type: ignore[attr-defined]
    form.editor("kind").box.activated.emit(0)  # type: ignore[attr-defined]
    form.flush()
    merged = {name: value for one in saved for name, value in one.items()}
    assert merged == {"urgent": False, "kind": "a"}


def test_walking_through_a_choice_by_keys_saves_where_one_stops(qtbot: QtBot, form: Form, saved: list[Any]) -> None:
    box, left = form.editor("kind").widget, []
    form.editor("kind").left.connect(lambda: left.append(box))
    box.setFocus()
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(box, key)
    assert left == []
    qtbot.waitUntil(lambda: bool(saved) and saved[-1] == {"kind": "a"})


def test_hiding_saves(qtbot: QtBot, form: Form, saved: list[Any]) -> None:
    form.editor("note").text.setPlainText("three")  # type: ignore[attr-defined]
    form.hide()
    assert saved == [{"note": "three"}]


def test_the_old_record_gets_its_edit_when_another_is_shown(qtbot: QtBot, form: Form) -> None:
    told: list[Any] = []
    form.saved.connect(lambda values: told.append((form.subject, values)))
    line(form, "title").setText("Beds")
    form.set_values(VALUES, 48)
    assert told == [(47, {"title": "Beds"})]
    assert form.values()["title"] == "Waiting times"


def test_a_refresh_does_not_disturb_what_is_being_typed(qtbot: QtBot, form: Form) -> None:
    line(form, "title").setText("Bed")
    form.set_values(VALUES | {"note": "from somebody else"}, 47)
    assert form.values()["title"] == "Bed"
    assert form.values()["note"] == "from somebody else"


def test_what_could_not_be_written_goes_out_again(qtbot: QtBot, form: Form, saved: list[Any]) -> None:
    line(form, "title").setText("Beds")
    form.flush()
    form.give_back(saved[-1])
    form.flush()
    assert saved == [{"title": "Beds"}, {"title": "Beds"}]


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("title", "", "Fill in this field: Subject"),
        ("title", "x" * 30, "Too long"),
        ("mail", "eva@", "Enter an e-mail address"),
        ("mail", "eva skov@a.dk", "Enter an e-mail address"),
        ("number", "three", "Enter a whole number"),
        ("due", "31.11.2029", "30 days"),
    ],
)
def test_a_wrong_value_keeps_its_text_and_says_how_to_mend_it(
    qtbot: QtBot, form: Form, saved: list[Any], drafted: list[Any], name: str, text: str, said: str
) -> None:
    type_over(qtbot, form, name, text)
    saved.clear()
    drafted.clear()
    leave(form)
    assert line(form, name).text() == text
    assert line(form, name).property("invalid") == "true"
    assert said in line(form, name).accessibleDescription()
    assert saved == []
    typed, problems = drafted[-1]
    assert typed == {name: text}
    assert said in problems[name]


def test_an_error_that_shows_is_judged_with_every_key(qtbot: QtBot, form: Form, drafted: list[Any]) -> None:
    type_over(qtbot, form, "number", "x")
    leave(form)
    assert line(form, "number").property("invalid") == "true"
    type_over(qtbot, form, "number", "12")
    assert line(form, "number").property("invalid") == "false"
    with qtbot.waitSignal(form.drafted) as caught:
        form.flush()
    assert caught.args == [{}, {}]  # the draft can go


def test_nothing_is_called_wrong_before_it_was_touched(qtbot: QtBot, form: Form) -> None:
    form.set_values({"title": ""}, 48)
    assert line(form, "title").property("invalid") != "true"
    line(form, "title").setFocus()
    leave(form)
    assert line(form, "title").property("invalid") == "true"


def test_a_draft_is_offered_again_with_its_problem(form: Form) -> None:
    form.restore_draft({"due": "31. november 2029", "title": "Beds"})
    assert line(form, "due").text() == "31. november 2029"
    assert line(form, "due").property("invalid") == "true"
    assert form.values()["title"] == "Beds"


def test_before_an_action_everything_is_checked_and_the_first_fault_gets_the_focus(qtbot: QtBot, form: Form) -> None:
    line(form, "mail").setText("nobody")
    line(form, "number").setText("x")
    assert not form.check_all()
    assert line(form, "mail").hasFocus()
    assert set(form.problems()) == {"mail", "number"}
    form.set_shown("mail", False)
    assert set(form.problems()) == {"number"}


def test_a_rule_that_forbids_is_not_shown_as_an_error(form: Form) -> None:
    form.complain("due", "15 November falls in the quarantine", blocked=True)
    assert line(form, "due").property("blocked") == "true"
    assert line(form, "due").property("invalid") == "false"


def test_labels_belong_to_their_fields(form: Form) -> None:
    buddies = {found.text(): found.buddy() for found in form.findChildren(QLabel) if found.buddy() is not None}
    assert buddies["Subject"] is line(form, "title")
    assert line(form, "title").accessibleName() == "Subject"
    assert line(form, "title").accessibleDescription() == "Required. Short, without names"


def test_choices_and_people_can_be_renewed(form: Form) -> None:
    form.set_choices("kind", (("b", "Second"), ("c", "Third")))
    assert form.values()["kind"] == "b"
    form.set_people("owner", (Choice(9, "Lars Enghave"), Choice(2, "Niels Vangsted")))
    assert line(form, "owner").text() == "Niels Vangsted"


def test_a_read_only_form_cannot_be_changed(form: Form) -> None:
    form.set_read_only(True)
    assert not line(form, "title").isEnabled()
    assert not form.grab().isNull()
