"""Overview: what each card shows of what was read: lines, sentences, plots and tables."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.base import dates
from desktop.base.words import translate
from desktop.overview import words
from desktop.overview.rules.numbers import Figure, Numbers
from desktop.overview.rules.today import Coming, Kind, Matter, Section, Sent, Today, Wait, sections
from desktop.overview.view.band import QuarantineBand
from desktop.overview.view.lines import Line, LineButton, stacked
from desktop.overview.view.rowplots import PlotRow
from desktop.overview.view.tables import NumberTable
from desktop.ui.layout import STRETCH, column, hline, pane, row
from desktop.ui.links import Link
from desktop.ui.paint import PillStyle, TickCount
from desktop.ui.pieces import Notice
from desktop.ui.text import Paragraph, label

Open = Callable[[Kind, int], object]
ShowList = Callable[[str, object], object]
_OLD_BACKUP = 3
"""Days after which the last backup is called old."""
MOST_LINES = 8
"""Lines of a section that are shown; the rest is one click away."""
ICONS: dict[Kind, str] = {
    Kind.QUESTION: "mail-question-mark",
    Kind.VISIT: "map-pin",
    Kind.OUTGOING: "newspaper",
    Kind.RULE: "repeat",
    Kind.PROPOSAL: "handshake",
    Kind.DECISION: "list-checks",
    Kind.ELUCIDATION: "lightbulb",
    Kind.MEETING: "gavel",
    Kind.DISPATCH: "send",
}
_CALM, _BUSY = ("ink2", "sunken"), ("accent", "accent_soft")
_PILLS: dict[Wait, PillStyle] = {
    Wait.SORT: PillStyle("inbox", *_CALM),
    Wait.ANSWER: PillStyle("pen-line", *_BUSY),
    Wait.APPROVE: PillStyle("stamp", "warn", "warn_soft"),
    Wait.SEND: PillStyle("check", "ok", "ok_soft"),
    Wait.DECIDE: PillStyle("landmark", "quar", "quar_soft"),
    Wait.AGREE_DAY: PillStyle("calendar-plus", *_BUSY),
    Wait.CONFIRM_VISIT: PillStyle("calendar-check", *_BUSY),
    Wait.TELL_MAYOR: PillStyle("triangle-alert", "warn", "warn_soft"),
    Wait.VISIT_TASK: PillStyle("clipboard-list", *_CALM),
    Wait.SEND_TO_MEMBERS: PillStyle("send", *_BUSY),
    Wait.TELL_MEDIA: PillStyle("newspaper", *_BUSY),
    Wait.FOLLOW_UP: PillStyle("repeat", *_CALM),
    Wait.DECISION: PillStyle("list-checks", *_CALM),
    Wait.REPORT: PillStyle("pen-line", "warn", "warn_soft"),
    Wait.TELL_BODY: PillStyle("undo-2", *_CALM),
    Wait.ELUCIDATE: PillStyle("lightbulb", *_BUSY),
    Wait.CONSENT: PillStyle("handshake", "quar", "quar_soft"),
}


def opening(line: Line, run: Callable[[], object]) -> LineButton:
    """A line that does something when it is opened."""
    made = LineButton(line)
    made.clicked.connect(lambda _checked=False: run())
    return made


@dataclass(frozen=True)
class Due:
    """How what waits is shown: whose, which sections whole, and the ways to a record, a section and all questions."""

    open: Open
    whole: Callable[[Section], object]
    every: Callable[[], object]
    mine: bool = False
    shown_whole: frozenset[Section] = frozenset()
    most: int = 0
    """After so many lines no further section begins (0: all do)."""


def due_lines(today: Today, due: Due) -> QWidget:
    """What waits, section by section; a long section ends with the way to all of it."""
    things: list[QWidget] = []
    for section, matters in sections(today.matters, today.day, due.mine).items():
        if not matters or (due.most and len(things) >= due.most):
            continue
        most = len(matters) if section in due.shown_whole else MOST_LINES
        things += [hline(), _section_head(section, len(matters), partial(due.whole, section)), hline()]
        things += [_due(each, today.day, due.open) for each in matters[:most]]
        if len(matters) > most:
            said = translate("Overview", "Show all %n", len(matters))
            things.append(opening(Line(said, "", "arrow-right"), partial(due.whole, section)))
    if today.hidden:
        said = translate("Overview", "Show all %n", len(today.matters) + today.hidden)
        things.append(opening(Line(said, "", "arrow-right"), due.every))
    if not things:
        things.append(_quiet(translate("Overview", "Nothing waits, neither today nor this week")))
    return stacked(things)


def _section_head(section: Section, count: int, show: Callable[[], object]) -> QWidget:
    role = {Section.OVERDUE: "danger", Section.TODAY: "warn"}.get(section, "ink")
    title = label(words.section_text(section), "strong", ink=role)
    number = Link(dates.number_text(count))
    number.setAccessibleName(f"{words.section_text(section)}: {translate('Overview', 'Show all %n', count)}")
    number.clicked.connect(lambda _checked=False: show())
    return pane(row(title, number, STRETCH, gap=8, margins=(20, 10, 20, 6)))


def _due(matter: Matter, today: date, open_: Open) -> LineButton:
    late = matter.due is not None and matter.due < today
    role = "danger" if late else "warn" if matter.due == today else "ink"
    used = matter.used
    ticks = TickCount(used.days, used.total, min(used.over, 8)) if used else None
    about = " ".join(part for part in (_kind_text(matter.kind), matter.about) if part)
    line = Line(
        matter.title,
        " · ".join(part for part in (about, matter.who) if part),
        ICONS[matter.kind],
        pill=(_PILLS[matter.wait], words.wait_text(matter.wait)),
        right=words.due_text(matter, today) if not matter.at else dates.moment_text(matter.at),
        right_role=role,
        ticks=ticks,
        agreed=matter.agreed,
        edge=late,
        spoken=words.due_spoken(matter, today),
        columns=True,
    )
    return opening(line, partial(open_, matter.kind, matter.id))


def _kind_text(kind: Kind) -> str:
    return {
        Kind.QUESTION: translate("Overview", "Question"),
        Kind.VISIT: translate("Overview", "Visit"),
        Kind.OUTGOING: translate("Overview", "Dispatch"),
        Kind.RULE: translate("Overview", "Rule"),
        Kind.PROPOSAL: translate("Overview", "Proposal for rule"),
        Kind.DECISION: translate("Overview", "Decision"),
        Kind.ELUCIDATION: translate("Overview", "Elucidation"),
    }.get(kind, "")


def follow_up_lines(today: Today, open_: Open) -> QWidget:
    """The follow-ups that come first: the longest overdue, then by day."""
    things: list[QWidget] = []
    for each in today.follow_ups[:5]:
        late = each.due is not None and each.due < today.day
        said = words.due_text(each, today.day) if late or each.due in (None, today.day) else ""
        line = Line(
            each.title,
            " · ".join(part for part in (words.wait_text(each.wait), each.about, each.who) if part),
            "alarm-clock" if late else ICONS[each.kind],
            "danger" if late else "ink2",
            right=said or dates.short_date(each.due or today.day),
            right_role="danger" if late else "ink2",
        )
        things.append(opening(line, partial(open_, each.kind, each.id)))
    return stacked(things or [_quiet(translate("Overview", "No follow-up is due in the next weeks"))])


def coming_lines(today: Today, open_: Open) -> QWidget:
    """Visits and meetings of the next two weeks."""
    things = [_coming(each, open_) for each in today.coming[:6]]
    return stacked(things or [_quiet(translate("Overview", "No visits or meetings in the next two weeks"))])


def _coming(each: Coming, open_: Open) -> LineButton:
    from desktop.visits.table import PILLS  # imported late: start-up
    from desktop.visits.words import state_text  # imported late: start-up

    pill = None
    if each.mayor_untold:
        pill = (_PILLS[Wait.TELL_MAYOR], words.wait_text(Wait.TELL_MAYOR))
    elif each.state:
        state = next(one for one in PILLS if one.value == each.state)
        pill = (PILLS[state], state_text(state))
    under = " · ".join(part for part in (each.who, words.clock_text(each.start, each.end)) if part)
    day = (dates.weekday_letters()[each.day.weekday()], str(each.day.day))
    line = Line(each.title, under, pill=pill, day=day, spoken=dates.day_text(each.day))
    return opening(line, partial(open_, each.kind, each.id))


def sent_lines(today: Today, open_: Open, local: Callable[[datetime], datetime]) -> QWidget:
    """The latest dispatches with how many members got them."""
    things = [_sent(each, today.members, open_, local) for each in today.sent]
    return stacked(things or [_quiet(translate("Overview", "Nothing has been sent yet"))])


def _sent(each: Sent, members: int, open_: Open, local: Callable[[datetime], datetime]) -> LineButton:
    icon = {"press_release": "newspaper", "answer": "mail", "meeting": "calendar-days"}.get(each.kind, "send")
    got = translate("Overview", "{got} of {members}").format(got=each.got, members=members)
    line = Line(each.title, dates.moment_text(local(each.at)), icon, right=got)
    return opening(line, partial(open_, Kind.DISPATCH, each.id))


def quarantine_things(today: Today) -> QWidget:
    """The quarantine in a sentence and as a band, with its first free day and its rule (B1.4, W7)."""
    found = today.quarantine
    if found is None:
        return _quiet(translate("Overview", "No election is known. Enter the next ones in the calendar."))
    free = label(translate("Overview", "First free day"), "small")
    day = label(dates.long_date(found.free), "strong")
    said = Paragraph(words.quarantine_text(found, today.day), 14, 22, role="ink2")
    from desktop.workdays.view.moves import rule_tag  # imported late: start-up

    foot = row((column(free, day, gap=2), 1), rule_tag("B1.4"), gap=12)
    return pane(column(said, 6, QuarantineBand(found, today.day), 6, foot, gap=2, margins=(20, 0, 20, 8)))


def backup_things(last: datetime | str | None, today: date) -> QWidget:
    """When the last backup was made, with a warning when that is some days ago; or who else makes them."""
    if isinstance(last, str):
        return _quiet(last)
    if last is None:
        return _quiet(translate("Overview", "No backup yet. Settings, Backups, makes one."))
    said = translate("Overview", "Last backup {moment}").format(moment=dates.moment_text(last))
    if (today - last.date()).days <= _OLD_BACKUP:
        return _quiet(said)
    why = translate("Overview", "It is old. Look in Settings, Backups, what is in the way.")
    return pane(column(Notice("warn", said, why), margins=(12, 0, 12, 8)))


def figure_table(figures: Sequence[Figure], first: str, unnamed: str, show: Callable[[Figure], object]) -> NumberTable:
    """Figures group by group; those of a group with a name open its answers."""
    rows = [words.figure_row(each, unnamed) for each in figures]
    opens = [partial(show, each) if each.name else None for each in figures]
    return NumberTable(words.figure_heads(first), rows, opens)


def committee_table(numbers: Numbers, show: ShowList) -> NumberTable:
    """Answers by committee, each number the way to the answers it counts."""
    heads = translate("Overview", "Committee"), translate("Overview", "No committee")
    return figure_table(
        numbers.committees, *heads, lambda one: show("questions", _answers(numbers, committee_id=one.id))
    )


def party_table(numbers: Numbers, show: ShowList) -> NumberTable:
    """Answers by list in the order of the letters, each number the way to the answers it counts (D1)."""
    heads = translate("Overview", "List"), translate("Overview", "Without a list")
    return figure_table(numbers.parties, *heads, lambda one: show("questions", _answers(numbers, party=one.name)))


def _answers(numbers: Numbers, **whose: Any) -> object:
    """The answers that a figure counts, as the questions list knows them."""
    from desktop.questions.view import Counted  # imported late: start-up

    return Counted(since=numbers.since, until=numbers.until, **whose)


def state_table(numbers: Numbers, show: ShowList) -> NumberTable:
    """Open questions by state, each number the way to its list."""
    from desktop.questions.rules import State  # imported late: start-up
    from desktop.questions.view import Counted  # imported late: start-up
    from desktop.questions.words import state_text  # imported late: start-up

    heads = (translate("Overview", "State"), translate("Overview", "Questions"))
    states = [(State(value), number) for value, number in numbers.states]
    rows = [(state_text(state), dates.number_text(number)) for state, number in states]
    return NumberTable(heads, rows, [partial(show, "questions", Counted(state)) for state, _ in states])


def state_bars(numbers: Numbers, show: ShowList) -> list[PlotRow]:
    """Open questions by state, each bar the way to its list."""
    from desktop.questions.rules import State  # imported late: start-up
    from desktop.questions.view import Counted  # imported late: start-up
    from desktop.questions.words import state_text  # imported late: start-up

    return [
        PlotRow(
            state_text(State(value)),
            number,
            said=dates.number_text(number),
            opens=partial(show, "questions", Counted(State(value))),
        )
        for value, number in numbers.states
    ]


def visit_table(numbers: Numbers, show: ShowList) -> NumberTable:
    """Visits per institution over two years."""
    heads = (translate("Overview", "Institution"), translate("Overview", "Visits"))
    rows = [(name, dates.number_text(number)) for _, name, number in numbers.visits]
    return NumberTable(heads, rows, [partial(show, "visits", each) for each in held_wishes(numbers)])


def held_wishes(numbers: Numbers) -> list[object]:
    """What the list of visits is asked for by each institution's number."""
    from desktop.visits.view import Held  # imported late: start-up

    return [Held(id, numbers.since, numbers.until) for id, _, _ in numbers.visits]


def said(text: str, role: str = "ink2") -> QWidget:
    """A sentence inside a card."""
    return pane(column(Paragraph(text, 13, 20, role=role), margins=(20, 0, 20, 6)))


def _quiet(text: str) -> QWidget:
    return said(text)


def loading() -> QWidget:
    """What stands in a card until its numbers are read."""
    return said(QCoreApplication.translate("OverviewPage", "Counting"), "ink3")
