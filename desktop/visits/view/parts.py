"""Visits: which parts a detail is made of, tab by tab, and for which kinds of visit."""

from desktop.base.words import translate
from desktop.ui.forms import Field
from desktop.visits.form import fields, lists
from desktop.visits.rules.records import VisitKind
from desktop.visits.view.agreement import DeclinedPart, ExcludedPart
from desktop.visits.view.case import Case, committee_options, host_choices, institution_options, member_choices
from desktop.visits.view.documents import DocumentsPart
from desktop.visits.view.papers import PapersPart
from desktop.visits.view.part import FormPart, ListPart, Part
from desktop.visits.view.programme import ProgrammePart

_EXTERNAL, _COMMITTEE = (VisitKind.EXTERNAL,), (VisitKind.COMMITTEE,)


def when_part() -> FormPart:
    """Day, time, place and host: above the tabs."""
    return FormPart("when", "", _when_fields)


def make_parts() -> tuple[Part, ...]:
    """All parts in their order."""
    return (
        FormPart("committee", "programme", _committee_fields, _COMMITTEE),
        FormPart("member", "programme", _member_fields, (VisitKind.MEMBER,)),
        FormPart("mayor", "programme", lambda _case: fields.mayor_fields(), (VisitKind.MAYOR,)),
        ExcludedPart("programme"),
        DeclinedPart("programme"),
        ProgrammePart("programme", (VisitKind.EXTERNAL, VisitKind.COMMITTEE)),
        ListPart(lambda _country: lists.tasks(), "tasks", "programme", _EXTERNAL),
        FormPart("external", "programme", lambda case: fields.external_fields(case.visit.debate), _EXTERNAL),
        ListPart(lists.guests, "guests", "people", _EXTERNAL),
        ListPart(lambda _country: lists.contacts(), "contacts", "people", _EXTERNAL),
        ListPart(lambda _country: lists.participants(), "participants", "people", (*_EXTERNAL, *_COMMITTEE)),
        FormPart("attending", "people", _attending_fields, _EXTERNAL),
        FormPart("press", "people", lambda _case: fields.press_fields(), _EXTERNAL),
        DocumentsPart("papers"),
        PapersPart("papers"),
        FormPart("filing", "papers", lambda _case: fields.filing_fields(), _EXTERNAL),
        FormPart("note", "note", lambda _case: fields.note_fields(), _EXTERNAL),
        ListPart(lambda _country: lists.likely(), "likely", "note", _EXTERNAL),
        ListPart(lambda _country: lists.points(), "points", "note", _EXTERNAL),
    )


def _when_fields(case: Case) -> tuple[Field, ...]:
    proposed = translate("VisitParts", "Proposed")
    hosts = host_choices(case, proposed) if case.visit.kind in (*_EXTERNAL, *_COMMITTEE) else ()
    return fields.when_fields(institution_options(case.known), hosts)


def _committee_fields(case: Case) -> tuple[Field, ...]:
    return fields.committee_fields(committee_options(case.known))


def _member_fields(case: Case) -> tuple[Field, ...]:
    visit, known = case.visit, case.known
    return fields.member_fields(member_choices(known, visit.day or known.today, visit.member_ids))


def _attending_fields(case: Case) -> tuple[Field, ...]:
    """The other members who wish to attend (B1.3)."""
    visit, known = case.visit, case.known
    people = member_choices(known, visit.day or known.today, visit.member_ids)
    return (Field("member_ids", translate("VisitParts", "Members who wish to attend"), "people", people=people),)
