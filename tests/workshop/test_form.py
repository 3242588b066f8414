"""Theme meetings: what the fields and the agenda's table show, and what they give back."""

from dataclasses import replace

from desktop.workshop import form
from desktop.workshop.rules import NO_TIME, Case, Finding, Mark, Meeting, StepKind
from tests.workshop.conftest import MEETING

NORMS = (("legality", "Legality"), ("openness", "Openness"))


def test_U1_a_meeting_goes_through_its_fields_unchanged() -> None:
    shown = form.meeting_values(MEETING)
    assert replace(MEETING, **form.meeting_changes(shown)) == MEETING
    bare = Meeting("Uden tid")
    assert form.meeting_values(bare)["start"] is None
    assert form.meeting_changes({"start": None, "politicians": None, "day": None}) == {
        "start": NO_TIME,
        "politicians": 0,
        "day": None,
    }


def test_U2_the_rows_of_a_case_go_through_the_matrix_unchanged() -> None:
    case = Case("Sag", findings=(Finding("openness", Mark.BOTH, "Ingen sagde noget", "Travlhed"),))
    values = form.finding_values(case, NORMS)
    assert form.findings_of(values) == case.findings
    assert form.findings_of(values | {"openness mark": Mark.UNTOUCHED, "openness what": "", "openness why": ""}) == ()
    names = [each.name for each in form.finding_fields(NORMS)]
    assert names == [f"{norm} {part}" for norm, _ in NORMS for part in ("mark", "what", "why")]


def test_U1_the_table_of_steps_tells_kinds_titles_minutes_and_starts() -> None:
    rows = form.step_rows(MEETING.steps)
    assert form.rows_of_steps(rows)[1] == (StepKind.QUESTIONS, "Spørgsmål", 30)
    assert form.starts(MEETING, rows) == (1020, 1030, 1060)
    assert form.typed_start(rows) is None
    assert form.typed_start((rows[0], (1035, *rows[1][1:]))) == (1, 1035)
    assert len(form.step_columns()) == len(rows[0])


def test_a_new_meeting_asks_for_its_agenda() -> None:
    fields = {each.name: each for each in form.new_fields((("standard", "Standard"),))}
    assert fields["title"].required and fields["agenda"].choices == (("standard", "Standard"),)
    assert "mixed" not in fields
