"""Workshop: the minutes: agenda, participants as numbers, cases, results, statements and agreements (U6)."""

from desktop.base.dates import date_text
from desktop.base.papers import Progress, unwatched
from desktop.base.words import language, speaking, translate
from desktop.documents.parts import Column, Figure, Heading, House, Listing, Paragraph, Part, Row, Table
from desktop.documents.typeset import typeset
from desktop.workshop import words
from desktop.workshop.pdf import plots, sheet
from desktop.workshop.pdf.sheet import Sheet
from desktop.workshop.rules import Agreement, Case, Mark, MeetingState, Party, grouped


def minutes(told: Sheet, house: House, progress: Progress = unwatched) -> bytes:
    """The minutes of a meeting as PDF; nobody is named but those who are responsible for an agreement (U3, U6)."""
    with speaking(told.language or language()):
        kind = translate("WorkshopPaper", "Minutes")
        return typeset(minutes_story(told), sheet.meta(told, house, kind), house, progress)


def minutes_story(told: Sheet) -> tuple[Part, ...]:
    """The minutes part by part."""
    held = (
        *_agreements(told),
        *sheet.agenda(told),
        *_cases(told),
        *_results(told),
        *_comparison(told),
        *_statements(told),
    )
    return (
        Heading(told.outcome.meeting.title, 1, over=translate("WorkshopPaper", "Minutes of a theme meeting")),
        sheet.facts(told),
        *(held or (Paragraph(translate("WorkshopPaper", "Nothing has been written down of this meeting.")),)),
    )


def _cases(told: Sheet) -> tuple[Part, ...]:
    """The cases, how they stand against the obligations as a drawing, and what was found in each (U2)."""
    cases, norms = told.outcome.cases, told.norms
    touched = [each for each in cases if each.findings]
    if not touched:
        return sheet.cases(told)
    title = translate("WorkshopPaper", "Cases against the seven obligations")
    sides = plots.sheets(cases)
    pictures = [Figure(plots.case_map(each, norms), plots.map_text(each, norms), title, width=1.0) for each in sides]
    found: list[Part] = []
    for case in touched:
        found.append(Table(_finding_columns(), _findings(case, norms), case.title, small=True))
    return (*sheet.cases(told), *pictures, *found)


def _finding_columns() -> tuple[Column, ...]:
    return (
        Column(translate("WorkshopPaper", "Obligation"), 1.3, row_head=True),
        Column(translate("WorkshopPaper", "How it went"), 1.0),
        Column(translate("WorkshopPaper", "What showed it"), 2.2),
        Column(translate("WorkshopPaper", "Why it came so"), 2.2),
    )


def _findings(case: Case, norms: tuple[tuple[str, str], ...]) -> tuple[Row, ...]:
    """What was found of each obligation that a case touched."""
    return tuple(
        (title, words.mark_text(found.mark), found.what, found.why)
        for norm, title in norms
        for found in (case.finding(norm),)
        if found.mark is not Mark.UNTOUCHED
    )


def _results(told: Sheet) -> tuple[Part, ...]:
    """The scale questions, each as a drawing with the same in words below it, which are read once (U3)."""
    parts: list[Part] = []
    for result in told.outcome.results:
        if result.politicians.hands or result.administration.hands:
            alt = translate("WorkshopPaper", "The answers of both sides as bars; the figures stand below.")
            parts += [Heading(result.text, 3), Figure(plots.spread(result), alt, plots.spread_text(result), 0.9)]
    return (Heading(translate("WorkshopPaper", "Answers by hands")), *parts) if parts else ()


def _comparison(told: Sheet) -> tuple[Part, ...]:
    """The means of the questions that were asked at the earlier meeting too (U6)."""
    earlier, compared = told.outcome.earlier, told.outcome.comparisons
    if earlier is None or not compared:
        return ()
    day = date_text(earlier.day) if earlier.day else earlier.title
    columns = (
        Column(translate("WorkshopPaper", "Question"), 3.0, row_head=True),
        *(Column(words.party_text(party), 1.0, "right") for party in Party),
    )
    rows = tuple((each.now.text, *(words.moved_text(each, party) for party in Party)) for each in compared)
    title = translate("WorkshopPaper", "Compared with {day}").format(day=day)
    said = translate("WorkshopPaper", "Means on the scale from 1 to 5: at the earlier meeting, and now.")
    return (Heading(title), Table(columns, rows, small=True), Paragraph(said, quiet=True))


def _statements(told: Sheet) -> tuple[Part, ...]:
    """What was said, by what it answers, without names (U3)."""
    texts = {each.item: each.text for each in told.questions} | dict(told.norms)
    parts: list[Part] = []
    for name, found in grouped(told.outcome.statements):
        title = texts.get(name) or told.titles.get(name) or translate("WorkshopPaper", "Otherwise")
        parts += [Heading(title, 3), Listing(tuple(words.statement_text(each, dict(told.norms)) for each in found))]
    return (Heading(translate("WorkshopPaper", "What was said")), *parts) if parts else ()


def _agreements(told: Sheet) -> tuple[Part, ...]:
    """What was agreed, who sees to it, and what it has become (U6)."""
    agreed = told.outcome.agreements
    title = Heading(translate("WorkshopPaper", "Agreements"))
    if not agreed:
        return (title, Paragraph(translate("WorkshopPaper", "Nothing was agreed."))) if _is_over(told) else ()
    columns = (
        Column(translate("WorkshopPaper", "Agreement"), 3.2, row_head=True),
        Column(translate("WorkshopPaper", "Responsible"), 1.5),
        Column(translate("WorkshopPaper", "Due"), 1.7),
        Column(translate("WorkshopPaper", "Becomes"), 1.5),
    )
    return (title, Table(columns, tuple(_agreement(each) for each in agreed)))


def _is_over(told: Sheet) -> bool:
    return told.outcome.meeting.state is MeetingState.HELD


def _agreement(agreement: Agreement) -> Row:
    due = date_text(agreement.due) if agreement.due else ""
    return (agreement.text, agreement.responsible, due, words.became_text(agreement))
