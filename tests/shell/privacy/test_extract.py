import json
import re
from dataclasses import replace
from datetime import date

import pypdfium2
import pytest
from sqlalchemy import Integer

from desktop.base.problems import Refused
from desktop.documents.house import house_of
from desktop.people import store as people
from desktop.people.rules import Member, Official
from desktop.questions import store as questions
from desktop.questions.rules import OPEN, Question, Talk
from desktop.shell.privacy.erasure import Fate, erase, plan
from desktop.shell.privacy.extract import as_json, extract, roles_of, somebody_of
from desktop.shell.privacy.paper import paper
from desktop.storage import audit, drafts, holdings, municipality, records, retention
from desktop.storage.database import Database
from desktop.storage.session import Session
from desktop.storage.tables import METADATA

WHO = "Ida Lund"
NO_PEOPLE = {
    "body_id", "circle_id", "committee_id", "dispatch_id", "elucidation_id", "item_id", "line_id", "meeting_id",
    "proposal_id", "question_id", "returned_id", "rule_id", "subject_id", "target_id", "told_id", "amendment_id",
    "round_id", "earlier_id", "institution_id", "account_id",
}  # fmt: skip
"""The numbers that tell of something else than a person."""


def every_question(session: Session) -> tuple[Question, ...]:
    return records.every(session, questions.QUESTIONS, Question)


def asker(session: Session) -> Member:
    """A member who has asked something."""
    ids = {each.member_id for each in every_question(session)}
    return next(each for each in people.members(session) if each.id in ids and each.email)


def test_every_column_with_a_persons_number_is_looked_through() -> None:
    known = holdings.MEMBER | holdings.OFFICIAL
    named = {
        (table.name, column.name)
        for table in holdings.tables()
        for column in table.c
        if isinstance(column.type, Integer) and column.name.endswith("_id") and column.name not in NO_PEOPLE
    }
    assert named <= known, "say in storage/holdings.py whose number it is, or here that it is nobody's"
    assert all(place[1] in METADATA.tables[place[0]].c for place in known)


def test_an_extract_finds_what_is_held_by_name_by_address_and_by_number(database: Database) -> None:
    with database.writing(WHO) as session:
        member = asker(session)
        questions.add_talk(session, Talk(member.id, 1, date(2031, 5, 30), WHO))
        found = extract(session, member.name.upper())
        assert somebody_of(session, member.email) == somebody_of(session, member.name)
        asked = {each.id for each in every_question(session) if each.member_id == member.id}
        profile = municipality.profile(session)
        made = paper(found, profile, house_of(profile, None))
        written = as_json(session, found)
    held = {each.id: each for each in found.records if each.table == "questions"}
    assert asked and asked <= held.keys()
    assert all("Who asked" in roles_of(held[id]) for id in asked)
    own = next(each for each in found.records if each.table == "members" and each.id == member.id)
    assert own.fields["email"] == member.email
    assert len(found.talks) == 1 and not [each for each in found.records if each.table == "talks"]
    told = json.loads(written)
    assert len(told["records"]) == len(found.records) and told["log"]
    document = pypdfium2.PdfDocument(made)
    text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    assert member.name in text and profile.name in text


def test_D1_others_guidance_is_not_in_an_extract_and_an_unknown_name_has_an_empty_one(database: Database) -> None:
    with database.writing(WHO) as session:
        questions.add_talk(session, Talk(1, 1, date(2031, 5, 30), WHO))
    with database.reading("Somebody else") as session:
        member = people.find(session, Member, 1)
        assert replace(extract(session, member.email), records=(), lines=()).talks == ()
        found = extract(session, "Xenophon Quist")
        profile = municipality.profile(session)
        assert (found.records, found.lines) == ((), ())
        assert paper(found, profile, house_of(profile, None)).startswith(b"%PDF")
        assert somebody_of(session, "nobody@example.com").addresses == ("nobody@example.com",)


@pytest.mark.parametrize(
    ("text", "found"),
    [("Skriv til bo@havn.dk.", True), ("lisbo@havn.dk", False), ("x.bo@havn.dk", False), ("BO HAVN kom", True),
     ("Bo Havns svar", True), ("Bo Havnsen", False), ('{"name":"Bo Havn"}', True), ("", False)],
)  # fmt: skip
def test_only_whole_names_and_addresses_count(text: str, found: bool) -> None:
    assert holdings.Somebody(("Bo Havn",), ("bo@havn.dk",)).is_in(text) is found


def test_who_is_in_office_is_not_erased(database: Database) -> None:
    with database.writing(WHO) as session:
        official = next(each for each in people.officials(session) if each.ends is None and each.email)
        wanted = plan(session, extract(session, official.name))
        assert Fate.IN_OFFICE in {each.fate for each in wanted.steps} and not wanted.erases
        with pytest.raises(Refused, match="Nothing can be erased"):
            erase(session, official.name)


def test_who_has_left_is_erased_as_far_as_the_archive_allows(database: Database) -> None:
    with database.writing("Bo Fjord") as session:
        drafts.keep(session, "question/7", {"answer": "half a sentence"})
    with database.writing(WHO) as session:
        left = people.save(session, Official("Bo Fjord", "Konsulent", "bo@lyngvad.example", ends=date(2030, 1, 31)))
        question = next(each for each in every_question(session) if each.state not in OPEN)
        questions.save(session, replace(question, responsible_id=left.id), "changed")
        wanted = plan(session, extract(session, "Bo Fjord"))
        assert {each.fate for each in wanted.steps} >= {Fate.ERASED, Fate.ARCHIVE, Fate.LOG}
        change = erase(session, "bo@lyngvad.example", "asked 2 June")
        assert not change.undoable
        assert people.find(session, Official, left.id).email == ""
        assert not session.sql("SELECT 1 FROM drafts WHERE who = 'Bo Fjord'").first()
        (line,) = retention.removals(session)
        assert (line.kind, line.numbers, line.remark) == ("person", (f"O-{left.id}",), "asked 2 June")
        assert audit.verify(session)[1] == []
    assert not re.search(rb"(?<!\w)bo@lyngvad.example", database.path.read_bytes())
