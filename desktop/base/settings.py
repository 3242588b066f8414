"""Settings: what a municipality decides, as rows that the preferences page draws itself."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from typing import Any

from desktop.base.times import ZONES
from desktop.base.words import translate


@dataclass(frozen=True)
class Profile:
    """What a municipality has decided; the policy numbers' units stand in their setting rows."""

    country: str = "DK"
    language: str = "da"
    name: str = ""
    unit: str = ""
    address: str = ""
    mailbox: str = ""
    case_system: str = ""
    logo: str = ""
    colour: str = "#0B5B6C"
    footer: str = ""
    signers: tuple[str, ...] = ()
    window: tuple[int, ...] = ()
    answer_days: int = 10
    reminders: tuple[int, ...] = (3, 1)
    counted_out: tuple[str, ...] = ()
    saturday_counts: bool = False
    closing_stops_clock: bool = False
    late_hour: int = 0
    angles: tuple[str, ...] = ()
    largest_mail: int = 50
    media: tuple[str, ...] = ()
    visit_hours: int = 3
    visit_months: int = 1
    visit_turnout: int = 2
    visit_paper_days: int = 5
    quarantine_blocks: bool = True
    material_days: int = 5
    notice_days: int = 4
    tertials: tuple[str, ...] = ("04-30", "08-31", "12-31")
    keep_questions: int = 60
    keep_files: int = 12
    keep_visits: int = 60
    keep_dispatches: int = 96
    keep_guidance: int = 6
    keep_workshop: int = 12
    keep_people: int = 12

    @property
    def zone(self) -> str:
        """The name of the country's time zone."""
        return ZONES[self.country]


@dataclass(frozen=True)
class Setting:
    """One row of the preferences page: key as in Profile, kind of field, group, label and hint."""

    key: str
    kind: str
    group: str
    label: Callable[[], str]
    hint: Callable[[], str] = str
    least: int = 0
    most: int = 999
    moves_deadlines: bool = False


COUNTED_OUT: Mapping[str, tuple[str, ...]] = {"DK": ("06-05", "12-24", "12-31"), "NO": ()}
"""The days beside public holidays that a country's municipalities do not count from the start (W1)."""

OWN_LANGUAGES: Mapping[str, str] = {"DK": "da", "NO": "nb"}
"""The language a country's program speaks unless told otherwise."""

SETTINGS: tuple[Setting, ...] = (
    Setting("name", "text", "municipality", lambda: translate("Setting", "Name of the municipality")),
    Setting("unit", "text", "municipality", lambda: translate("Setting", "Unit in the letterhead")),
    Setting("address", "lines", "municipality", lambda: translate("Setting", "Address")),
    Setting("mailbox", "mail", "municipality", lambda: translate("Setting", "Mailbox for questions")),
    Setting("case_system", "text", "municipality", lambda: translate("Setting", "Records system")),
    Setting("logo", "picture", "municipality", lambda: translate("Setting", "Logo")),
    Setting("colour", "colour", "municipality", lambda: translate("Setting", "Colour in documents")),
    Setting("footer", "text", "municipality", lambda: translate("Setting", "Foot of documents")),
    Setting(
        "signers",
        "lines",
        "municipality",
        lambda: translate("Setting", "Who signs letters"),
        lambda: translate("Setting", "One a line, with title: Åse Kjær, chief executive. The first signs by default."),
    ),
    Setting(
        "window",
        "window",
        "municipality",
        lambda: translate("Setting", "Window of your envelopes, mm"),
        lambda: translate(
            "Setting",
            "Envelopes differ: measure yours on a folded letter, from the left, from the top, width, height, for "
            "example 20, 45, 90, 35. Left empty, letters fit 21, 41, 59, 21 in Denmark and 15, 44, 105, 35 in Norway.",
        ),
    ),
    Setting("language", "language", "municipality", lambda: translate("Setting", "Language of documents")),
    Setting(
        "answer_days",
        "number",
        "deadlines",
        lambda: translate("Setting", "Answer deadline in working days"),
        lambda: translate("Setting", "Principle 3a says ten. A change moves open questions only."),
        1,
        60,
        True,
    ),
    Setting(
        "reminders",
        "numbers",
        "deadlines",
        lambda: translate("Setting", "Reminders, working days ahead"),
        lambda: translate("Setting", "For example 3, 1"),
    ),
    Setting(
        "counted_out",
        "days",
        "deadlines",
        lambda: translate("Setting", "Days that are not counted"),
        lambda: translate("Setting", "Beside public holidays and weekends"),
        moves_deadlines=True,
    ),
    Setting(
        "saturday_counts",
        "check",
        "deadlines",
        lambda: translate("Setting", "Saturday counts as a working day"),
        moves_deadlines=True,
    ),
    Setting(
        "closing_stops_clock",
        "check",
        "deadlines",
        lambda: translate("Setting", "Own closing days stop the clock"),
        lambda: translate("Setting", "Normally they do not: a closed town hall is no ground for a late answer."),
        moves_deadlines=True,
    ),
    Setting(
        "late_hour",
        "number",
        "deadlines",
        lambda: translate("Setting", "Hour after which mail counts from the next day"),
        lambda: translate("Setting", "0 means never: mail counts when it reaches the mailbox."),
        0,
        23,
        True,
    ),
    Setting(
        "quarantine_blocks",
        "check",
        "deadlines",
        lambda: translate("Setting", "Quarantine before elections stops visits"),
        lambda: translate("Setting", "Otherwise it is only told. Council members' own visits are never stopped."),
    ),
    Setting(
        "angles",
        "lines",
        "questions",
        lambda: translate("Setting", "Angles of an answer"),
        lambda: translate("Setting", "One a line: each is covered or marked not relevant before approval."),
    ),
    Setting(
        "visit_hours",
        "number",
        "deadlines",
        lambda: translate("Setting", "Longest visit by a member, hours"),
        lambda: translate("Setting", "Guideline 2.2 says three."),
        1,
        12,
    ),
    Setting(
        "visit_months",
        "number",
        "deadlines",
        lambda: translate("Setting", "A member's visit must be possible within months"),
        lambda: translate("Setting", "Guideline 2.2 says about one. A warning is shown as the time runs out."),
        1,
        12,
    ),
    Setting(
        "visit_turnout",
        "number",
        "deadlines",
        lambda: translate("Setting", "Staff for each guest, at most"),
        lambda: translate("Setting", "A visit with more is shown with a warning."),
        1,
        20,
    ),
    Setting(
        "visit_paper_days",
        "number",
        "deadlines",
        lambda: translate("Setting", "Papers are due before a visit, working days"),
        lambda: translate("Setting", "Programme and background note of an external visit."),
        1,
        30,
    ),
    Setting(
        "material_days",
        "number",
        "deadlines",
        lambda: translate("Setting", "Elucidation is ready before the meeting, working days"),
        lambda: translate("Setting", "Proposed as the deadline when a committee wants an item lit further."),
        1,
        30,
    ),
    Setting(
        "notice_days",
        "number",
        "deadlines",
        lambda: translate("Setting", "Agendas are sent before the meeting, working days"),
        lambda: translate("Setting", "Timelines warn of papers that come later."),
        1,
        30,
    ),
    Setting(
        "tertials",
        "yeardays",
        "deadlines",
        lambda: translate("Setting", "Status reports on decisions are due"),
        lambda: translate("Setting", "Days of the year with commas between them, for example 30.4., 31.8., 31.12."),
    ),
    Setting(
        "media",
        "lines",
        "questions",
        lambda: translate("Setting", "The media's mail addresses"),
        lambda: translate("Setting", "One a line: those who get press releases, after the members."),
    ),
    *(
        Setting(key, "number", "retention", label, hint, 0, 600)
        for key, label, hint in (
            (
                "keep_questions",
                lambda: translate("Setting", "Questions, months after their end"),
                lambda: translate("Setting", "Removed only when an archive package was written."),
            ),
            (
                "keep_files",
                lambda: translate("Setting", "Mails and attachments, months after the end"),
                lambda: translate("Setting", "Working copies: the records system has them. The question stays."),
            ),
            (
                "keep_visits",
                lambda: translate("Setting", "Visits, months after the day"),
                lambda: translate("Setting", "Removed only when an archive package was written."),
            ),
            (
                "keep_dispatches",
                lambda: translate("Setting", "Lines of the ledger, months after sending"),
                lambda: translate("Setting", "They prove that all members got the same: two council terms by default."),
            ),
            (
                "keep_guidance",
                lambda: translate("Setting", "Confidential guidance, months after the day"),
                lambda: translate("Setting", "Removed for everybody, uncounted and untold."),
            ),
            (
                "keep_workshop",
                lambda: translate("Setting", "Statements at theme meetings, months after the day"),
                lambda: translate("Setting", "What was agreed stays."),
            ),
            (
                "keep_people",
                lambda: translate("Setting", "Addresses of people who left, months after the last day"),
                lambda: translate("Setting", "Name, party and seats stay: they belong to the council's history."),
            ),
        )
    ),
    Setting("largest_mail", "number", "questions", lambda: translate("Setting", "Largest e-mail, MB"), str, 1, 500),
)


def defaults(country: str, language: str) -> Profile:
    """A new municipality's profile in its country and language."""
    return Profile(
        country=country, language=language, counted_out=COUNTED_OUT[country], quarantine_blocks=country == "DK"
    )


def profile_of(stored: Mapping[str, Any]) -> Profile:
    """A profile from stored values; what is not stored stands as the country's default."""
    base = defaults(str(stored.get("country", "DK")), str(stored.get("language", "da")))
    known = {item.name for item in fields(Profile)}
    values = {key: tuple(value) if isinstance(value, list) else value for key, value in stored.items() if key in known}
    return Profile(**({item.name: getattr(base, item.name) for item in fields(Profile)} | values))
