"""Overview: the words for what waits, for the cards, and for the numbers."""

from datetime import date

from desktop.base import dates
from desktop.base.words import translate
from desktop.overview.rules.cards import Card
from desktop.overview.rules.numbers import Figure
from desktop.overview.rules.today import Facts, Matter, Quarantine, Section, Wait


def section_text(section: Section) -> str:
    """The heading of a section."""
    return {
        Section.OVERDUE: translate("Overview", "Overdue"),
        Section.TODAY: translate("Overview", "Today"),
        Section.WEEK: translate("Overview", "Rest of the week"),
        Section.WAITING: translate("Overview", "Holds others up"),
    }[section]


def card_text(card: Card) -> str:
    """The heading of a card."""
    return {
        Card.DUE: translate("Overview", "Deadlines and tasks"),
        Card.ANSWER_TIMES: translate("Overview", "Answer times"),
        Card.FOLLOW_UPS: translate("Overview", "Follow-up"),
        Card.STATES: translate("Overview", "Open questions by state"),
        Card.COMMITTEES: translate("Overview", "Answers by committee"),
        Card.PARTIES: translate("Overview", "Answers by party"),
        Card.QUARANTINE: translate("Overview", "Quarantine"),
        Card.COMING: translate("Overview", "The next two weeks"),
        Card.DISPATCHES: translate("Overview", "Latest dispatches"),
        Card.INSTITUTIONS: translate("Overview", "Visits to institutions"),
        Card.BACKUP: translate("Overview", "Backup"),
    }[card]


def wait_text(wait: Wait) -> str:
    """What somebody has to do, as a pill says it."""
    return {
        Wait.SORT: translate("Overview", "To be sorted"),
        Wait.ANSWER: translate("Overview", "To be answered"),
        Wait.APPROVE: translate("Overview", "For approval"),
        Wait.SEND: translate("Overview", "To be sent"),
        Wait.DECIDE: translate("Overview", "Awaiting decision"),
        Wait.AGREE_DAY: translate("Overview", "Agree on a day"),
        Wait.CONFIRM_VISIT: translate("Overview", "To be confirmed"),
        Wait.TELL_MAYOR: translate("Overview", "Tell the mayor"),
        Wait.VISIT_TASK: translate("Overview", "Task for a visit"),
        Wait.SEND_TO_MEMBERS: translate("Overview", "To the members"),
        Wait.TELL_MEDIA: translate("Overview", "To the media"),
        Wait.FOLLOW_UP: translate("Overview", "Follow-up"),
        Wait.DECISION: translate("Overview", "To be carried out"),
        Wait.REPORT: translate("Overview", "Status is missing"),
        Wait.TELL_BODY: translate("Overview", "To be reported back"),
        Wait.ELUCIDATE: translate("Overview", "Elucidation"),
        Wait.CONSENT: translate("Overview", "Awaits consent"),
    }[wait]


def due_text(matter: Matter, today: date) -> str:
    """How long is left, in working days (W2)."""
    if matter.due is None:
        return translate("Overview", "No deadline yet")
    if matter.due == today:
        return translate("Overview", "Today")
    if matter.due < today:
        return translate("Overview", "%n days over", -matter.left)
    return translate("Overview", "{weekday}, {days}").format(
        weekday=dates.weekday_name(matter.due).capitalize(), days=translate("Overview", "%n days", matter.left)
    )


def due_spoken(matter: Matter, today: date) -> str:
    """How long is left, as it is read aloud (W2)."""
    if matter.due is not None and matter.due < today:
        return translate("Overview", "%n working days over", -matter.left)
    return due_text(matter, today)


def facts_parts(facts: Facts) -> tuple[tuple[str, str], ...]:
    """The parts of the sentence under the title, each with its colour role."""
    parts = []
    if facts.overdue:
        parts.append((translate("Overview", "%n overdue", facts.overdue), "danger"))
    if facts.today:
        parts.append((translate("Overview", "%n due today", facts.today), "ink"))
    if facts.approvals:
        parts.append((translate("Overview", "%n waiting for approval", facts.approvals), "ink2"))
    return tuple(parts)


def facts_text(facts: Facts) -> str:
    """The sentence under the title."""
    said = ", ".join(text for text, _ in facts_parts(facts))
    return said or translate("Overview", "Nothing is overdue, and nothing is due today")


def quarantine_text(found: Quarantine, today: date) -> str:
    """What the quarantine is for, in a sentence (B1.4, W7)."""
    day = _day(found.election, today)
    if found.day_of(today):
        said = translate("Overview", "{elections} on {day}. No external visits up to and including election day.")
    elif found.provisional:
        said = translate("Overview", "{elections} on {day} at the latest. The quarantine moves if it is called early.")
    else:
        said = translate("Overview", "{elections} on {day}. The quarantine begins on {first}.")
    names = found.names[:1].upper() + found.names[1:]
    return said.format(elections=names, day=day, first=_day(found.first, today))


def _day(day: date, today: date) -> str:
    """A day with its weekday, and with its year where that is another one."""
    return dates.day_text(day) if day.year == today.year else dates.long_date(day)


def quarantine_stand(found: Quarantine, today: date) -> str:
    """Which day of the quarantine today is, or how long it is until it begins (W7)."""
    if number := found.day_of(today):
        return translate("Overview", "Day {number} of {length}").format(number=number, length=found.length)
    return translate("Overview", "Begins in %n days", found.begins_in(today))


def median_text(days: float | None) -> str:
    """A median of working days, with its half where it has one."""
    if days is None:
        return "–"
    whole = dates.number_text(int(days))
    return whole if days == int(days) else translate("Overview", "{whole}.5").format(whole=whole)


def in_time_text(figure: Figure) -> str:
    """How many answers came in time, with counts."""
    return translate("Overview", "{kept} of {limited} answers in time").format(
        kept=dates.number_text(figure.in_time), limited=dates.number_text(figure.limited)
    )


def share_text(figure: Figure) -> str:
    """The share in time with its counts: 96 % (54 of 56)."""
    if figure.share is None:
        return "–"
    counts = translate("Overview", "{kept} of {limited}").format(
        kept=dates.number_text(figure.in_time), limited=dates.number_text(figure.limited)
    )
    return translate("Overview", "{percent} % ({counts})").format(percent=percent(figure.share), counts=counts)


def percent(share: float) -> int:
    """A share in whole per cent; only all is 100, and only nothing is 0."""
    rounded = round(share * 100)
    if rounded == 100 and share < 1:
        return 99
    return 1 if rounded == 0 and share > 0 else rounded


def whole_text(figure: Figure) -> str:
    """Median and 90th percentile in a sentence."""
    if figure.median is None:
        return translate("Overview", "No answers yet")
    said = translate("Overview", "Median {median} working days, nine of ten within {ninth}")
    return said.format(median=median_text(figure.median), ninth=figure.ninth)


def limit_text(days: int) -> str:
    """The name of the line at the limit (D3a)."""
    return translate("Overview", "Limit: %n working days", days)


def figure_heads(first: str) -> tuple[str, ...]:
    """The heads of a table of figures."""
    return (
        first,
        translate("Overview", "Answers"),
        translate("Overview", "In time"),
        translate("Overview", "Median days"),
        translate("Overview", "Nine of ten within"),
    )


def figure_row(figure: Figure, unnamed: str) -> tuple[str, ...]:
    """A row of a table of figures."""
    return (
        figure.name or unnamed,
        dates.number_text(figure.count),
        share_text(figure),
        median_text(figure.median),
        "–" if figure.ninth is None else str(figure.ninth),
    )


def week_heads() -> tuple[str, ...]:
    """The heads of the plot's table."""
    return (
        translate("Overview", "Week"),
        translate("Overview", "Answers"),
        translate("Overview", "Late"),
        translate("Overview", "Median days"),
        translate("Overview", "Working days of each answer"),
    )


def neutral_text() -> str:
    """What stands above a comparison between parties (D1)."""
    return translate("Overview", "In the order of the list letters. Members ask different things: no ranking.")


def clock_text(start: int | None, end: int | None) -> str:
    """The time of a visit or meeting."""
    from desktop.visits.words import span_text  # imported late: start-up

    return span_text(start, end)
