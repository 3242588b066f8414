"""Agenda: the reports: the follow-up of a tertial as PDF and sheet, and a matter's timeline as PDF (S-D3, S-D6)."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from desktop.agenda import store, words
from desktop.agenda.actions import followup
from desktop.agenda.actions.followup import Overview
from desktop.agenda.actions.meetings import desk, field
from desktop.agenda.rules import chart as charts
from desktop.agenda.rules import followup as rules
from desktop.agenda.rules.chart import Chart
from desktop.agenda.rules.followup import Decision, Outcome
from desktop.agenda.rules.timeline import Field, Matter
from desktop.base import dates
from desktop.base.papers import Progress
from desktop.base.words import speaking, translate
from desktop.people import store as people_store
from desktop.people.rules import PeopleKind
from desktop.storage import municipality
from desktop.storage.session import Session


def follow_up_making(
    session: Session, first: date | None = None, last: date | None = None
) -> Callable[[Progress], bytes]:
    """Reads what the report says; what is given back sets it, without the database (S-D3)."""
    from desktop.agenda import pdf  # imported late: start-up
    from desktop.documents.house import house_of  # imported late: start-up

    profile = municipality.profile(session)
    with speaking(profile.language):
        told = followup.overview(session, first, last)
        lines = _lines(session, told)
        groups: dict[str, list[Any]] = {}
        for body, line in lines:
            groups.setdefault(body, []).append(pdf.FollowLine(*line))
        paper = pdf.FollowPaper(
            words.period_text(told.first, told.last),
            _figures(told),
            tuple((body, tuple(found)) for body, found in groups.items()),
            session.now,
            profile.language,
        )
    house = house_of(profile, municipality.logo(session))
    return lambda progress: pdf.follow_up(paper, house, progress)


def follow_up_sheet(session: Session, first: date | None = None, last: date | None = None) -> bytes:
    """The report as an XLSX file: the same lines, the body in a column of its own, dates as dates (S-D3)."""
    from desktop.exchange.sheet_writing import sheet_bytes  # imported late: start-up

    with speaking(municipality.profile(session).language):
        told = followup.overview(session, first, last)
        heads = (translate("FollowPaper", "Body"), *words.follow_up_heads(), translate("FollowPaper", "Decided"))
        title = translate("FollowPaper", "Follow-up of decisions")
        rows = [
            (body, *line[:3], each.deadline, line[4], each.decided_on)
            for (body, line), each in zip(_lines(session, told), told.decisions, strict=True)
        ]
        return sheet_bytes(heads, rows, title)


def follow_up_name(first: date, last: date, ending: str) -> str:
    """The file name of a report."""
    said = translate("FollowPaper", "follow-up-{first}-{last}{ending}")
    return said.format(first=first.isoformat(), last=last.isoformat(), ending=ending)


def timeline_making(session: Session, matter: Matter) -> Callable[[Progress], bytes]:
    """Reads what a timeline's paper says; what is given back sets it, without the database (S-D6)."""
    from desktop.agenda import pdf  # imported late: start-up
    from desktop.documents.house import house_of  # imported late: start-up

    profile, at = municipality.profile(session), desk(session)
    around = field(session, at)
    with speaking(profile.language):
        drawn = charts.chart(matter, around)
        officials = people_store.names(session, PeopleKind.OFFICIALS)
        paper = pdf.TimelinePaper(
            matter.title,
            (
                (translate("FollowPaper", "Case"), matter.case_number),
                (translate("FollowPaper", "Responsible"), officials.get(matter.responsible_id or 0, "")),
                (translate("TimelinePaper", "Note"), matter.note),
            ),
            drawn,
            tuple(words.body_text(each, at.names) for each in drawn.lanes),
            stop_rows(matter, around, at.names),
            tuple(words.finding_text(each, at.names) for each in drawn.found),
            chart_text(matter, drawn, around, at.names),
            session.now,
            profile.language,
        )
    house = house_of(profile, municipality.logo(session))
    return lambda progress: pdf.timeline(paper, house, progress)


def stop_rows(matter: Matter, around: Field, names: Mapping[int, str]) -> tuple[tuple[str, str, str, str], ...]:
    """The stops in words: body, meeting, when its agenda is sent, and what for."""
    rows = []
    for stop in matter.stops:
        meeting = around.meetings.get(stop.meeting_id)
        day = dates.date_text(meeting.day) if meeting else translate("Timeline", "not chosen yet")
        notice = dates.date_text(around.notice(meeting)) if meeting else ""
        rows.append((words.body_text(stop.body_id, names), day, notice, stop.purpose))
    return tuple(rows)


def chart_text(matter: Matter, drawn: Chart, around: Field, names: Mapping[int, str]) -> str:
    """The chart in sentences: the way stop by stop, the days between, and what is wrong with it (S-D6)."""
    way = [f"{body}: {day}" for body, day, _, _ in stop_rows(matter, around, names)]
    between = [f"{dates.date_text(each.day)}: {each.text}" for each in matter.milestones]
    flaws = [words.finding_text(each, names) for each in drawn.found]
    said = translate("Timeline", "Way of {title}").format(title=matter.title)
    return ". ".join((f"{said}: " + "; ".join(way), *between, *flaws))


def _lines(session: Session, told: Overview) -> tuple[tuple[str, tuple[str, str, str, str, str]], ...]:
    """Body and cells of each decision of a report."""
    names = desk(session).names
    officials = people_store.names(session, PeopleKind.OFFICIALS)
    held = {each.id: each.day for each in store.meetings(session)}
    return tuple(
        (
            words.body_text(each.body_id, names),
            (
                each.case_number,
                "\n".join(filter(None, (each.title, each.text, _by_whom(each)))),
                officials.get(each.responsible_id or 0, ""),
                dates.date_text(each.deadline) if each.deadline else "",
                _status(each, told, held),
            ),
        )
        for each in told.decisions
    )


def _by_whom(decision: Decision) -> str:
    """When it was decided, and that it was under delegation."""
    day = dates.date_text(decision.decided_on)
    said = translate("FollowPaper", "Delegated, {day}") if decision.delegated else translate("FollowPaper", "{day}")
    return said.format(day=day)


def _status(decision: Decision, told: Overview, held: Mapping[int, date]) -> str:
    """How it stands: the report of this time, that it lacks, and whether it was reported back (S-D5)."""
    lines = []
    given = rules.state_in(decision, told.first, told.last)
    if given is not None:
        lines.append(": ".join(filter(None, (words.progress_text(given.progress), given.text))))
    elif decision.outcome is Outcome.OPEN:
        lines.append(translate("FollowPaper", "No status was given"))
    else:
        lines.append(words.outcome_text(decision.outcome))
    if decision.id in told.overdue:
        lines.append(translate("FollowPaper", "Overdue"))
    if decision.delegated:
        back = held.get(decision.told_id or 0)
        said = translate("FollowPaper", "Reported back {day}") if back else translate("FollowUp", "To be reported back")
        lines.append(said.format(day=dates.date_text(back) if back else ""))
    return "\n".join(lines)


def _figures(told: Overview) -> tuple[tuple[str, str], ...]:
    """The figures above the table."""
    ended = [each for each in told.decisions if each.ended_on and told.first <= each.ended_on <= told.last]
    going = len(told.decisions) - len(ended)
    return (
        (translate("FollowPaper", "Being carried out"), dates.number_text(going)),
        (translate("FollowPaper", "Ended in this time"), dates.number_text(len(ended))),
        (translate("FollowPaper", "Overdue"), dates.number_text(len(told.overdue))),
        (
            translate("FollowPaper", "Decided under delegation"),
            dates.number_text(sum(each.delegated for each in told.decisions)),
        ),
    )
