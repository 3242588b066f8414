"""Dispatches: the words for kinds, scopes, channels and grounds."""

from desktop.base.dates import long_date
from desktop.base.words import language, translate
from desktop.dispatch.entitlement import Line
from desktop.dispatch.figures import Figure
from desktop.dispatch.rules import Channel, Dispatch, DispatchKind, Lack, NarrowReason, Outgoing, Scope, Standing


def kind_text(kind: DispatchKind) -> str:
    """The name of a kind of dispatch."""
    return {
        DispatchKind.ANSWER: translate("Dispatch", "Answer"),
        DispatchKind.PRESS_RELEASE: translate("Dispatch", "Press release"),
        DispatchKind.AGENDA_SUPPLEMENT: translate("Dispatch", "Agenda supplement"),
        DispatchKind.INVITATION: translate("Dispatch", "Invitation"),
        DispatchKind.VISIT_PAPERS: translate("Dispatch", "Visit papers"),
        DispatchKind.NOTE: translate("Dispatch", "Note"),
    }[kind]


def scope_text(scope: Scope) -> str:
    """Whom a scope means."""
    return {
        Scope.ALL: translate("Dispatch", "All members"),
        Scope.COMMITTEE: translate("Dispatch", "A committee"),
        Scope.SINGLE: translate("Dispatch", "A single member"),
    }[scope]


def channel_text(channel: Channel) -> str:
    """How it left."""
    return {
        Channel.MAIL: translate("Dispatch", "E-mail"),
        Channel.PAPER: translate("Dispatch", "On paper"),
        Channel.MEETING: translate("Dispatch", "In a meeting"),
    }[channel]


def reason_text(reason: NarrowReason) -> str:
    """The ground for a narrower circle (D3c)."""
    return {
        NarrowReason.RELEVANCE: translate("Dispatch", "It matters politically only to them"),
        NarrowReason.FACT: translate("Dispatch", "It is a fact without political content"),
    }[reason]


def recipients_text(dispatch: Dispatch) -> str:
    """How many got it, in words."""
    if dispatch.scope is Scope.SINGLE and dispatch.recipients:
        return dispatch.recipients[0].name
    return translate("Dispatch", "%n members", len(dispatch.recipients))


def standing_text(standing: Standing) -> str:
    """The word for a standing."""
    return {
        Standing.GOT: translate("Dispatch", "Got it"),
        Standing.LATER: translate("Dispatch", "Got it later"),
        Standing.MISSING: translate("Dispatch", "Missing"),
        Standing.NOT_MEANT: translate("Dispatch", "Went to others"),
        Standing.NOT_SEATED: translate("Dispatch", "Not a member then"),
    }[standing]


def short_kind(kind: DispatchKind) -> str:
    """The kind in one short word, for the head of a column."""
    return {
        DispatchKind.ANSWER: translate("Dispatch", "Answer"),
        DispatchKind.PRESS_RELEASE: translate("Dispatch", "Press"),
        DispatchKind.AGENDA_SUPPLEMENT: translate("Dispatch", "Supplement"),
        DispatchKind.INVITATION: translate("Dispatch", "Invited"),
        DispatchKind.VISIT_PAPERS: translate("Dispatch", "Visit"),
        DispatchKind.NOTE: translate("Dispatch", "Note"),
    }[kind]


def lack_text(lack: Lack) -> str:
    """What is missing, in a sentence."""
    return {
        Lack.TITLE: translate("Dispatch", "Give it a title"),
        Lack.CONTENT: translate("Dispatch", "Write a text, or attach a file"),
        Lack.CIRCLE: translate("Dispatch", "Choose the committee or the member"),
        Lack.REASON: translate("Dispatch", "Choose why this does not go to all"),
        Lack.CONSULTED: translate("Dispatch", "Name who was consulted"),
        Lack.MEDIA_TIME: translate("Dispatch", "Enter when the media get it"),
        Lack.ORDER: translate("Dispatch", "The media would get this before the members"),
    }[lack]


def lack_rule(lack: Lack) -> str:
    """The rule by which it must be there; nothing where it is only sense."""
    if lack in (Lack.MEDIA_TIME, Lack.ORDER):
        return "D8"
    return "D3c" if lack in (Lack.CIRCLE, Lack.REASON, Lack.CONSULTED) else ""


def rule_text(rule: str) -> str:
    """How a principle is named to the user; D3c is the second half of principle 3b."""
    return translate("Rule", "Principle {number}").format(number={"D3c": "3b"}.get(rule, rule[1:]))


def rule_sentence(rule: str) -> str:
    """A principle in one sentence."""
    return {
        "D3c": translate(
            "Rule",
            "An answer goes to all members. "
            "A narrower circle needs its ground, and that a director or the chief of staff was consulted.",
        ),
        "D5": translate("Rule", "All members get the same information at the same time."),
        "D8": translate("Rule", "Members get a press release before the media, or at the same time."),
    }[rule]


def short_title(line: Line) -> str:
    """What stands over a column: an answer's number without its year, else the kind in a word."""
    number = line.title.partition(" ")[0]
    year, dash, rest = number.partition("-")
    numbered = line.kind is DispatchKind.ANSWER and dash and year.isdecimal() and rest[:1].isdecimal()
    return rest if numbered else short_kind(line.kind)


def column_name(line: Line) -> str:
    """A column in words: what it was, its title, and the day."""
    return f"{kind_text(line.kind)} {long_date(line.sent_at.date())}: {line.title}"


def share_text(figure: Figure) -> str:
    """How many of a group's answers went to fewer than all, as a count and a share."""
    return translate("Figures", "{count} ({share} %)").format(count=figure.narrower, share=round(figure.share * 100))


def days_text(figure: Figure) -> str:
    """The median of the working days answers took; of how many where it is not known of all."""
    if figure.median_days is None:
        return translate("Figures", "not known")
    days = f"{figure.median_days:g}".replace(".", "." if language() == "en" else ",")
    if figure.timed == figure.count:
        return days
    return translate("Figures", "{days} (known of {count})").format(days=days, count=figure.timed)


def countdown_text(seconds: float) -> str:
    """How long it is until the media get something, in words; nothing once the time has come."""
    minutes = max(round(seconds / 60), 0)
    days, hours = minutes // 1440, minutes % 1440 // 60
    if not minutes:
        return translate("Outgoing", "The time for the media has come")
    if days:
        said = translate("Outgoing", "%n days", days)
    elif hours:
        said = translate("Outgoing", "{hours} h {minutes} min").format(hours=hours, minutes=minutes % 60)
    else:
        said = translate("Outgoing", "%n minutes", minutes)
    return translate("Outgoing", "The media get it in {time}").format(time=said)


def stage_text(going: Outgoing) -> str:
    """How far something is on its way."""
    if not going.dispatch_id:
        return translate("Outgoing", "Being made ready")
    if going.kind is DispatchKind.PRESS_RELEASE and going.media_told is None:
        return translate("Outgoing", "Sent to members, waits for the media")
    return translate("Outgoing", "Sent")


def sign_text(standing: Standing) -> str:
    """The sign of a standing in print: it reads in black and white."""
    return {
        Standing.GOT: "•",
        Standing.LATER: translate("Matrix", "later"),
        Standing.MISSING: "✗",
        Standing.NOT_MEANT: "–",
        Standing.NOT_SEATED: "",
    }[standing]


def sign_legend() -> str:
    """What the signs mean."""
    said = (f"{sign_text(each)} {standing_text(each).lower()}" for each in Standing if each is not Standing.NOT_SEATED)
    return "  ·  ".join((*said, translate("Matrix", "empty: not a member then")))
