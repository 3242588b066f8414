"""Theme meetings on paper: minutes with results as drawings, a handout to write on, cards with one question each."""

from dataclasses import replace
from datetime import date
from typing import Any

from desktop.base.words import speaking
from desktop.documents.parts import Card, Cards, Figure, Heading, House, Listing, Paragraph, Table, WriteLines
from desktop.workshop.pdf.handout import cards, cards_story, handout_story
from desktop.workshop.pdf.minutes import minutes, minutes_story
from desktop.workshop.pdf.sheet import Sheet, facts
from desktop.workshop.rules import (
    NO_TIME,
    Agreement,
    Case,
    Finding,
    Hands,
    Mark,
    MeetingState,
    Outcome,
    Party,
    Picture,
    PictureKind,
    Statement,
    compared,
    results,
    with_step,
)
from tests.documents.rendering import page_text
from tests.workshop.conftest import MEETING, NOW

HOUSE = House("Havnby Kommune")
NORMS = (("legality", "Lovlighed"), ("openness", "Åbenhed om fejl"))
CASE = Case(
    "Østre Skole",
    "Byggeriet blev dyrere.",
    "Sag 12",
    (Finding("openness", Mark.WRONG, "Ingen sagde noget", "Travlhed"),),
)
SIGNS = Picture(PictureKind.SIGNS, "citizens", "Borgere")


def told(**changes: Any) -> Sheet:
    """A meeting with something of everything."""
    step = MEETING.steps[1]
    meeting = with_step(MEETING, 1, replace(step, pictures=(*step.pictures, SIGNS)))
    meeting = replace(meeting, state=MeetingState.HELD, place="Byrådssalen")
    hands = (
        Hands(1, "legality-1", Party.POLITICIANS, (0, 3, 4, 2, 0)),
        Hands(1, "legality-1", Party.ADMINISTRATION, (0, 0, 2, 4, 0)),
    )
    now = results(meeting, hands)
    before = results(meeting, (Hands(1, "legality-1", Party.POLITICIANS, (4, 0, 0, 0, 0)),))
    outcome = Outcome(
        meeting,
        now,
        (Statement(1, "Svar kommer for sent", NOW, "legality-4", "openness"),),
        (Agreement(1, "Vi skriver kortere", NOW, "Direktøren", date(2027, 1, 15)),),
        (CASE,),
        replace(meeting, day=date(2025, 11, 1)),
        compared(now, before),
    )
    sheet = Sheet(
        outcome,
        NORMS,
        NOW,
        {"citizens": "Borgere", "legality-1": "Loven"},
        {"citizens": ("De klager",)},
        "Hvilke tegn?",
        "en",
    )
    return replace(sheet, **changes)


def headings(story: tuple[Any, ...]) -> list[str]:
    return [each.text for each in story if isinstance(each, Heading)]


def test_U6_the_minutes_tell_everything_that_came_out() -> None:
    story = minutes_story(told())
    assert headings(story)[:3] == ["Temamøde om kodeks", "Agreements", "Agenda"]
    figures = [each for each in story if isinstance(each, Figure)]
    assert ["Østre Skole" in figures[0].alt, "Politicians" in figures[1].caption] == [True, True]
    tables = [each for each in story if isinstance(each, Table)]
    assert tables[0].rows == (("Vi skriver kortere", "Direktøren", "15 January 2027", "Followed up"),)
    assert tables[1].rows == (("Åbenhed om fejl", "Went wrong", "Ingen sagde noget", "Travlhed"),)
    assert "1.0 → 2.9 (+1.9)" in repr(tables[2].rows[0])
    assert Listing(("Svar kommer for sent (Åbenhed om fejl)",)) in story


def test_U3_nobody_is_named_but_who_is_responsible() -> None:
    pairs = dict(facts(told()).pairs)
    assert pairs["Participants"] == "9 politicians, 6 from the administration"
    document = minutes(told(), HOUSE)
    text = "".join(page_text(document, at) for at in range(2))
    assert "9 politicians, 6 from the administration" in text and "Ida Lund" not in text


def test_U5_the_facilitators_notes_are_on_no_paper() -> None:
    assert MEETING.steps[0].notes
    for story in (minutes_story(told()), handout_story(told()), cards_story(told())):
        assert MEETING.steps[0].notes not in repr(story)


def test_a_meeting_without_results_has_short_minutes() -> None:
    bare = told(outcome=Outcome(replace(MEETING, state=MeetingState.HELD, steps=(), start=NO_TIME)))
    story = minutes_story(bare)
    assert headings(story) == ["Temamøde om kodeks", "Agreements"]
    assert Paragraph("Nothing was agreed.") in story
    assert headings(minutes_story(told(outcome=Outcome(replace(MEETING, steps=()))))) == ["Temamøde om kodeks"]


def test_U1_the_handout_has_every_question_with_room_to_write() -> None:
    story = handout_story(told())
    assert "1. I hvor høj grad?" in headings(story) and "2. Er vi enige?" in headings(story)
    assert [each.count for each in story if isinstance(each, WriteLines)] == [2, 4, 2]
    assert Listing(("De klager",)) in story
    assert "Hvad kom ud" not in repr(story) and "Vi skriver kortere" not in repr(story)


def test_U3_a_card_holds_one_question() -> None:
    (made,) = cards_story(told())
    assert isinstance(made, Cards)
    foot = "Temamøde om kodeks · 1 not at all – 5 to a very high degree"
    assert made.cards == (Card("I hvor høj grad?", "Loven", foot), Card("Er vi enige?", "", "Temamøde om kodeks"))
    assert "I hvor høj grad?" in page_text(cards(told(), HOUSE, "A5"), 0)
    nothing = told(outcome=Outcome(replace(MEETING, steps=())))
    assert not any(isinstance(each, Cards) for each in cards_story(nothing))


def test_papers_speak_their_own_language() -> None:
    with speaking("en"):
        assert "Agenda" in headings(minutes_story(told()))
    assert minutes(told(), HOUSE) == minutes(told(), HOUSE)
