"""Working days in words: the names of days and elections, and the sentence that explains a deadline."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from desktop.base.dates import date_text, day_text, short_date, weekday_name
from desktop.base.words import speaking, translate
from desktop.workdays.elections import Basis, Election, ElectionKind, ElectionStatus, Length, LengthUnit, Period
from desktop.workdays.quarantine import Effect, GuestKind, Ruling
from desktop.workdays.rules import SWITCHES, ClosingDay, Counting, DayKind, Skipped


@dataclass(frozen=True)
class Explanation:
    """Why a deadline falls where it does: sentences for humans, and the ids of the rules behind them (W3)."""

    text: str
    rules: tuple[str, ...]


def day_name(name: str) -> str:
    """The name of a holiday or counted-out day by its id; two that fall on one day are both told (W3)."""
    names = {
        "new-years-day": translate("Workdays", "New Year's Day"),
        "maundy-thursday": translate("Workdays", "Maundy Thursday"),
        "good-friday": translate("Workdays", "Good Friday"),
        "easter-eve": translate("Workdays", "Easter Eve"),
        "easter-sunday": translate("Workdays", "Easter Sunday"),
        "easter-monday": translate("Workdays", "Easter Monday"),
        "great-prayer-day": translate("Workdays", "Great Prayer Day"),
        "labor-day": translate("Workdays", "Labour Day"),
        "ascension-day": translate("Workdays", "Ascension Day"),
        "constitution-day": translate("Workdays", "Constitution Day"),
        "pentecost": translate("Workdays", "Whit Sunday"),
        "pentecost-monday": translate("Workdays", "Whit Monday"),
        "christmas-eve": translate("Workdays", "Christmas Eve"),
        "christmas-day": translate("Workdays", "Christmas Day"),
        "second-day-of-christmas": translate("Workdays", "Second Christmas Day"),
        "new-years-eve": translate("Workdays", "New Year's Eve"),
    }
    return ", ".join(names.get(part, part) for part in name.split("+"))


def switch_name(switch: str) -> str:
    """The name of a day that a profile can count out, by its switch (W1)."""
    return day_name(SWITCHES[switch])


def kind_name(kind: DayKind) -> str:
    """What a day is to the clock, as a word."""
    return {
        DayKind.WORKING: translate("Workdays", "working day"),
        DayKind.WEEKEND: translate("Workdays", "weekend"),
        DayKind.HOLIDAY: translate("Workdays", "public holiday"),
        DayKind.COUNTED_OUT: translate("Workdays", "not counted here"),
        DayKind.CLOSED: translate("Workdays", "closing day"),
    }[kind]


def reason(skipped: Skipped) -> str:
    """Why a day was left out: the holiday's name, the closing day's own name, or the weekday (W3)."""
    if skipped.kind is DayKind.CLOSED:
        return skipped.reason or kind_name(skipped.kind)
    if skipped.reason in ("saturday", "sunday"):
        return weekday_name(skipped.day)
    return day_name(skipped.reason)


def closing_text(closing: ClosingDay) -> str:
    """When a closing falls: "24. december 2026", "23. dec. – 2. jan., every year" (W1b)."""
    say = short_date if closing.yearly else date_text
    days = say(closing.day) if closing.last == closing.day else f"{say(closing.day)} \u2013 {say(closing.last)}"
    return translate("Workdays", "{days}, every year").format(days=days) if closing.yearly else days


def rule_name(rule: str) -> str:
    """What the tag of a rule says (W3)."""
    return {
        "W1": translate("Workdays", "Working days"),
        "W1b": translate("Workdays", "Closing days"),
        "W2": translate("Workdays", "Counting of days"),
        "W5": translate("Workdays", "Open deadlines"),
        "W6": translate("Workdays", "Elections"),
        "W7": translate("Workdays", "Length of the quarantine"),
        "B1.4": translate("Rule", "Guideline {number}").format(number="1.4"),
    }[rule]


def rule_sentence(rule: str) -> str:
    """What a rule of the calendar says, in one sentence."""
    return {
        "W1": translate("Rule", "Weekends, public holidays and the days the municipality has chosen do not count."),
        "W1b": translate("Rule", "Own closing days are shown, but stop the clock only if the municipality says so."),
        "W2": translate("Rule", "The day of receipt does not count. The deadline is the end of the last counted day."),
        "W5": translate("Rule", "A changed calendar moves open questions. What has ended keeps its deadline."),
        "W6": translate(
            "Rule", "Election days are kept as data with their source, as some are computed and some not yet decided."
        ),
        "W7": translate(
            "Rule", "A quarantine counts calendar months or weeks back from election day. Both ends belong to it."
        ),
        "B1.4": translate(
            "Rule",
            "Ahead of elections, politicians from outside do not visit the municipality's workplaces. "
            "Council members' own visits and meetings across the parties remain possible.",
        ),
    }[rule]


def left_text(left: int) -> str:
    """Working days left as a list shows them: "2 working days", "today", "1 working day overdue" (W2)."""
    if left < 0:
        return translate("Workdays", "%n working days overdue", -left)
    return translate("Workdays", "%n working days", left) if left else translate("Workdays", "today")


def explain(counting: Counting, received: date | None = None, late_hour: int = 0) -> Explanation:
    """How a deadline was counted (W3); with the true day of receipt it tells that a late hour moved day zero (W2)."""
    sentences = [translate("Workdays", "%n working days after receipt.", counting.days)]
    rules = ["W2"]
    if received is not None and received != counting.day_zero:
        told = translate("Workdays", "Mail after {hour} o'clock counts as received on the next working day: {day}.")
        sentences.append(told.format(hour=late_hour, day=day_text(counting.day_zero)))
    sentences.append(_not_counted(counting))
    if any(each.kind is not DayKind.CLOSED for each in counting.skipped):
        rules.append("W1")
    if any(each.kind is DayKind.CLOSED for each in counting.skipped) or counting.closed:
        rules.append("W1b")
    if counting.closed:
        told = translate("Workdays", "Closed, but counted, as closing days do not stop the clock: {days}.")
        sentences.append(told.format(days=listed(_runs(counting.closed))))
    return Explanation(" ".join(sentences), tuple(rules))


def listed(parts: Sequence[str]) -> str:
    """The parts in a row, with "and" before the last."""
    if len(parts) < 2:
        return "".join(parts)
    last = translate("Workdays", "{list} and {last}")
    return last.format(list=", ".join(parts[:-1]), last=parts[-1])


def counting_json(counting: Counting, language: str = "") -> dict[str, object]:
    """The counting as plain data for the command line; reasons in the given language, else the spoken one (W3)."""
    if language:
        with speaking(language):
            return counting_json(counting)
    return {
        "deadline": counting.deadline.isoformat(),
        "counted": [day.isoformat() for day in counting.counted],
        "skipped": [{"date": each.day.isoformat(), "reason": reason(each)} for each in counting.skipped],
        "closed": [{"date": each.day.isoformat(), "reason": reason(each)} for each in counting.closed],
    }


def _not_counted(counting: Counting) -> str:
    """The sentence on the days that were left out."""
    days = listed(_runs(counting.skipped))
    if counting.saturday_counts:
        if not days:
            return translate("Workdays", "Sundays do not count.")
        if len(counting.skipped) == 1:
            return translate("Workdays", "Sundays do not count, nor does {days}.").format(days=days)
        return translate("Workdays", "Sundays do not count, nor do {days}.").format(days=days)
    if not days:
        return translate("Workdays", "Saturdays and Sundays do not count.")
    if len(counting.skipped) == 1:
        return translate("Workdays", "Saturdays and Sundays do not count, nor does {days}.").format(days=days)
    return translate("Workdays", "Saturdays and Sundays do not count, nor do {days}.").format(days=days)


def _runs(days: Iterable[Skipped]) -> list[str]:
    """Each day with its reason; days that follow each other with one reason are told as one run."""
    numbered = enumerate(days)
    told = []
    for _, group in groupby(numbered, lambda item: (reason(item[1]), item[1].day.toordinal() - item[0])):
        run = [each for _, each in group]
        ends = [day_text(run[0].day), day_text(run[-1].day)]
        said = ends[0] if len(run) == 1 else "\u2013".join(ends)
        told.append(f"{said} ({reason(run[0])})")
    return told


def election_name(kind: ElectionKind, country: str) -> str:
    """What an election is called in a country (W6)."""
    norwegian = {
        ElectionKind.MUNICIPAL: translate("Elections", "Municipal election"),
        ElectionKind.REGIONAL: translate("Elections", "County council election"),
        ElectionKind.PARLIAMENT: translate("Elections", "Storting election"),
    }
    danish = {
        ElectionKind.MUNICIPAL: translate("Elections", "Municipal election"),
        ElectionKind.REGIONAL: translate("Elections", "Regional election"),
        ElectionKind.PARLIAMENT: translate("Elections", "Folketing election"),
        ElectionKind.EUROPEAN: translate("Elections", "European Parliament election"),
    }
    return (danish | norwegian if country == "NO" else danish)[kind]


def status_name(status: ElectionStatus) -> str:
    """How sure an election's date is (W6)."""
    return {
        ElectionStatus.FIXED: translate("Elections", "fixed by law"),
        ElectionStatus.DECIDED: translate("Elections", "decided"),
        ElectionStatus.COMPUTED: translate("Elections", "computed"),
        ElectionStatus.LATEST: translate("Elections", "latest possible date"),
    }[status]


def source_text(election: Election) -> str:
    """Where an election's date comes from: the user's own words, else those of the rule behind it (W6)."""
    if election.source:
        return election.source
    return {
        Basis.NONE: "",
        Basis.DK_LOCAL: translate("Elections", "By law: the third Tuesday of November every fourth year."),
        Basis.DK_PARLIAMENT: translate(
            "Elections", "By the constitution: four years less one day after the previous election. It may be earlier."
        ),
        Basis.DK_PARLIAMENT_HELD: translate("Elections", "Called by the prime minister."),
        Basis.EUROPEAN: translate(
            "Elections", "Expected: the second Sunday of June every fifth year. A ministerial order decides."
        ),
        Basis.NO_HELD: translate("Elections", "Decided by the King in Council."),
        Basis.NO_EXPECTED: translate(
            "Elections", "Expected: the second Monday of September. The King in Council decides about a year ahead."
        ),
    }[election.basis]


def period_text(period: Period) -> str:
    """The days of a quarantine as a sentence (W7)."""
    told = translate("Elections", "Quarantine from {first} to {last}, both days included.")
    return told.format(first=date_text(period.first), last=date_text(period.last))


def election_word(kind: ElectionKind, country: str) -> str:
    """What an election is called inside a sentence (W6)."""
    norwegian = {
        ElectionKind.REGIONAL: translate("Elections", "county council election"),
        ElectionKind.PARLIAMENT: translate("Elections", "Storting election"),
    }
    danish = {
        ElectionKind.MUNICIPAL: translate("Elections", "municipal election"),
        ElectionKind.REGIONAL: translate("Elections", "regional election"),
        ElectionKind.PARLIAMENT: translate("Elections", "Folketing election"),
        ElectionKind.EUROPEAN: translate("Elections", "European Parliament election"),
    }
    return (danish | norwegian if country == "NO" else danish)[kind]


def elections_word(period: Period, country: str) -> str:
    """The elections that a quarantine lies ahead of: "municipal election and regional election" (W7)."""
    kinds = dict.fromkeys(each.kind for each in sorted(period.elections, key=lambda each: each.day))
    return listed([election_word(kind, country) for kind in sorted(kinds, key=list(ElectionKind).index)])


def guest_name(guest: GuestKind, country: str) -> str:
    """What a guest of a visit is (B1.4)."""
    norwegian = {
        GuestKind.PARLIAMENT: translate("Quarantine", "Member of the Storting"),
        GuestKind.CANDIDATE_PARLIAMENT: translate("Quarantine", "Candidate for the Storting"),
        GuestKind.REGIONAL: translate("Quarantine", "County politician"),
        GuestKind.CANDIDATE_REGIONAL: translate("Quarantine", "Candidate for the county council"),
    }
    danish = {
        GuestKind.MINISTER: translate("Quarantine", "Minister"),
        GuestKind.PARLIAMENT: translate("Quarantine", "Member of the Folketing"),
        GuestKind.CANDIDATE_PARLIAMENT: translate("Quarantine", "Candidate for the Folketing"),
        GuestKind.MEP: translate("Quarantine", "Member of the European Parliament"),
        GuestKind.CANDIDATE_EUROPEAN: translate("Quarantine", "Candidate for the European Parliament"),
        GuestKind.REGIONAL: translate("Quarantine", "Regional politician"),
        GuestKind.CANDIDATE_REGIONAL: translate("Quarantine", "Candidate for the regional council"),
        GuestKind.COUNCIL_MEMBER: translate("Quarantine", "Council member"),
        GuestKind.OTHER: translate("Quarantine", "Other guest"),
    }
    return (danish | norwegian if country == "NO" else danish)[guest]


def guest_kinds(country: str) -> tuple[GuestKind, ...]:
    """The guests that a country knows, in their order; Norway elects nobody to the European Parliament (B1.4)."""
    european = (GuestKind.MEP, GuestKind.CANDIDATE_EUROPEAN)
    return tuple(each for each in GuestKind if country == "DK" or each not in european)


def length_text(length: Length | None) -> str:
    """A quarantine's length: "3 months", "2 weeks", "none" (W7)."""
    if length is None:
        return translate("Quarantine", "none")
    if length.unit is LengthUnit.WEEKS:
        return translate("Quarantine", "%n weeks", length.number)
    return translate("Quarantine", "%n months", length.number)


def ruling_text(ruling: Ruling, country: str) -> str:
    """Why a day is in quarantine: which election, from when to when, and the first free day; else empty (B1.4, W7)."""
    if ruling.effect is Effect.NONE:
        return ""
    told = translate("Quarantine", "Quarantine before {elections}: {first} to {last}, both days included.")
    sentences = [
        told.format(
            elections=elections_word(period, country), first=date_text(period.first), last=date_text(period.last)
        )
        for period in ruling.periods
    ]
    free = translate("Quarantine", "The first free day is {day}.")
    return " ".join((*sentences, free.format(day=date_text(ruling.first_free))))


def effect_text(effect: Effect) -> str:
    """What a quarantine does to a visit, in a sentence (B1.4)."""
    return {
        Effect.BLOCK: translate("Quarantine", "The visit can be registered, but not confirmed or given a programme."),
        Effect.INFORM: translate("Quarantine", "This is for information. The visit can take place."),
        Effect.NONE: translate("Quarantine", "No quarantine on this day."),
    }[effect]
