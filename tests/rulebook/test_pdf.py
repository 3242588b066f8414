"""The register on paper: landscape, values first and the protocol last, as of any day; the questionnaire; the sheet."""

from datetime import date, datetime
from io import BytesIO

import pytest
from openpyxl import load_workbook

from desktop.base.papers import unwatched
from desktop.documents.parts import House
from desktop.rulebook import actions, pdf, store
from desktop.rulebook.rules import Register
from desktop.storage import municipality
from desktop.storage.session import Session
from tests.documents.checking import complaints
from tests.documents.readback import read
from tests.documents.rendering import page_count, page_text
from tests.rulebook.conftest import FRONT, START
from tests.rulebook.test_actions import TODAY, agreed, proposed

PAST = date(2026, 2, 1)


@pytest.fixture
def changed(started: Session) -> Session:
    """A register whose first rule was changed today."""
    municipality.save_profile(started, municipality.profile(started))
    actions.adopt(started, agreed(started, proposed(started, 1, "Vi taler venligt.")), "Byrådet", "26/90", TODAY)
    return started


def text_of(paper: bytes) -> str:
    pages = (page_text(paper, at) for at in range(page_count(paper)))
    return " ".join(" ".join(pages).split())


def test_S0_the_paper_tells_the_register_of_its_day_with_the_protocol_last(changed: Session) -> None:
    now = actions.register_making(changed)(unwatched)
    then = actions.register_making(changed, PAST)(unwatched)
    assert "Vi taler venligt." in text_of(now) and "Vi taler klart sammen." not in text_of(now)
    assert "Vi taler klart sammen." in text_of(then) and "Vi taler venligt." not in text_of(then)
    told = text_of(now)
    order = [told.index(said) for said in ("Dialog", "Vi taler venligt.", "Kommunalbestyrelsen", "26/12", "26/90")]
    assert order == sorted(order), "values, rules, protocol"
    assert "26/90" not in text_of(then), "the protocol ends on its day"


@pytest.mark.parametrize("make", [actions.register_making, actions.questionnaire_making])
def test_the_papers_are_tagged_and_complete(changed: Session, make) -> None:
    paper = make(changed)(unwatched)
    assert complaints(paper) == []
    assert "Vi lytter." in read(paper)


def test_S_the_questionnaire_has_a_scale_for_each_rule(changed: Session) -> None:
    text = text_of(actions.questionnaire_making(changed)(unwatched))
    assert text.count("☐") >= 3 * 5
    assert "Forventninger" in text


def test_S0_a_day_without_rules_says_so(changed: Session) -> None:
    assert pdf.register(pdf.Volume(Register(PAST, FRONT, ()), (START,), language="en"), House("Havnby")).startswith(
        b"%PDF"
    )
    assert "No rule was in force" in text_of(
        pdf.register(pdf.Volume(Register(PAST, FRONT, ()), (), language="en"), House("Havnby"))
    )


def test_S_persons_stand_on_the_paper_of_today_only(changed: Session) -> None:
    actions.name_persons(changed, store.rule(changed, 1), ["Ida Lund"])
    assert "Ida Lund" in text_of(actions.register_making(changed)(unwatched))
    assert "Ida Lund" not in text_of(actions.register_making(changed, PAST)(unwatched))


def test_the_sheet_has_the_rules_and_the_protocol_with_dates(changed: Session) -> None:
    book = load_workbook(BytesIO(actions.register_sheet(changed)))
    rules, protocol = (list(sheet.values) for sheet in book.worksheets)
    assert [row[1] for row in rules[1:]] == ["A1", "A2", "E1"]
    assert rules[1][2] == "Vi taler venligt." and rules[1][0] == "Forventninger"
    assert [row[0] for row in protocol[1:]] == [datetime(2026, 1, 28), datetime(2026, 11, 23)]
    past = load_workbook(BytesIO(actions.register_sheet(changed, PAST)))
    assert list(past.worksheets[0].values)[1][2] == "Vi taler klart sammen."
    assert past.worksheets[1].max_row == 2
