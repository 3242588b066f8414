"""Questions: how an answer leaves the house: its recipients, its paper, the mail draft, and that it was sent."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from desktop.base import dates, richtext
from desktop.base.changes import Change
from desktop.base.papers import Progress, unwatched
from desktop.base.problems import Refused
from desktop.base.rights import Right, needs
from desktop.base.settings import Profile
from desktop.base.times import zone_of
from desktop.base.words import speaking, translate
from desktop.dispatch import actions as dispatch
from desktop.dispatch import store as dispatch_store
from desktop.dispatch.rules import Channel, Dispatch, DispatchKind, Enclosure, Narrowing, Recipient, Scope
from desktop.exchange.archive import Filed, FileKind, Party, Role, packed
from desktop.exchange.draft import draft
from desktop.exchange.letter import Attached
from desktop.people import rules as people
from desktop.people import store as people_store
from desktop.people.rules import Member
from desktop.questions import rules, store, words
from desktop.questions.exchange import FILED, package_of
from desktop.questions.rules import File, Question, Side, State, Step
from desktop.storage import attachments, municipality
from desktop.storage.session import Session
from desktop.workdays import actions as workdays


@dataclass(frozen=True)
class Receivers:
    """Who gets an answer today, and what the circle is called."""

    members: tuple[Member, ...]
    name: str


def receivers(session: Session, question: Question, on: date | None = None) -> Receivers:
    """Who gets the answer today or on a day: all members as they stand, a committee's, or a single one (D3c, D5)."""
    day = on or session.now.date()
    members = people_store.members(session)
    current = people.members_on(members, day)
    if question.scope is Scope.COMMITTEE:
        body = next((each for each in people_store.committees(session) if each.id == question.circle_id), None)
        return Receivers(people.committee_members_on(body, members, day) if body else (), body.name if body else "")
    if question.scope is Scope.SINGLE:
        one = tuple(each for each in members if each.id == question.circle_id)
        return Receivers(one, one[0].name if one else "")
    return Receivers(current, "")


def paper(session: Session, question: Question, language: str = "", on: date | None = None) -> bytes:
    """The answer as PDF in the municipality's language, or in another one; only what is approved carries a name."""
    return making(session, question, language, on)(unwatched)


def making(
    session: Session, question: Question, language: str = "", on: date | None = None
) -> Callable[[Progress], bytes]:
    """Reads what the answer's paper says; what is given back sets it, without the database."""
    from desktop.documents.house import house_of  # imported late: start-up
    from desktop.questions import pdf  # imported late: start-up

    profile = municipality.profile(session)
    with speaking(language or profile.language):
        sheet = _sheet(session, question, profile, language or profile.language, on)
    house = house_of(profile, municipality.logo(session))
    return lambda progress: pdf.answer(sheet, house, progress)


def _sheet(session: Session, question: Question, profile: Profile, language: str, on: date | None) -> Any:
    """What the answer's paper says, in the language that is spoken: a `pdf.AnswerPaper` (D3b, D3c)."""
    from desktop.questions.pdf import AnswerPaper  # imported late: start-up

    asker = next((each for each in people_store.members(session) if each.id == question.member_id), None)
    approver = next((each for each in people_store.officials(session) if each.name == question.approver), None)
    zone = zone_of(profile.country)
    approved = next((step.at for step in reversed(question.steps) if step.state is State.APPROVED), session.now)
    to = receivers(session, question, on)
    return AnswerPaper(
        made=approved.astimezone(zone),
        number=question.number,
        subject=question.subject,
        asked_by=asker.name if asker else question.sender_name,
        party=people.party_on(asker, question.day_zero) if asker else "",
        received=dates.date_text(question.received.astimezone(zone).date()),
        question=question.text,
        answer=question.answer,
        approved_by=question.approver,
        approver_title=approver.title if approver else "",
        date=dates.date_text(approved.astimezone(zone).date()),
        case_number=question.case_number,
        recipients=words.scope_sentence(question.scope, len(to.members), to.name),
        attachments=tuple(file.name for file in question.files if file.side is Side.ANSWER),
        language=language,
        draft=is_draft(question),
        letter_to=to.name if question.scope is Scope.SINGLE else "",
        country=profile.country,
    )


def is_draft(question: Question) -> bool:
    """Whether nobody has approved the answer as it stands (D3b)."""
    return question.state not in (State.APPROVED, State.SENT, State.CLOSED)


def paper_name(question: Question) -> str:
    """The file name of an answer's paper."""
    return translate("Question", "answer-{number}.pdf").format(number=question.number)


def mail_draft(session: Session, question: Question, hidden: bool) -> bytes:
    """An unsent mail to everybody who is to have the answer, addresses in Bcc when hidden, with the paper attached."""
    _must_be_approved(question)
    profile = municipality.profile(session)
    with speaking(profile.language):
        reached = tuple((each.name, each.email) for each in receivers(session, question).members if each.email)
        if not reached:
            raise Refused(
                translate("Question", "None of the recipients has a mail address"),
                advice=translate("Question", "Enter their addresses under People."),
                rule="D3b",
            )
        said = translate("Question", "Answer to {number}: {subject}")
        subject = said.format(number=question.number, subject=question.subject)
        sheet = Attached(paper_name(question), "application/pdf", paper(session, question))
    enclosed = (sheet, *_enclosed(session, question))
    return draft(reached, subject, richtext.plain(question.answer), attachments=enclosed, hidden=hidden)


@needs(Right.QUESTIONS)
def confirm_sent(session: Session, question: Question, channel: Channel, at: datetime) -> Change:
    """Notes that the user has sent the answer: the ledger gets a line with the recipients as they stood (D5)."""
    _must_be_approved(question)
    lacking = rules.narrow_needs(question)
    if lacking:
        raise Refused(words.lack(lacking[0]).text, rule="D3c")
    profile = municipality.profile(session)
    day = at.astimezone(zone_of(profile.country)).date()
    digest = attachments.keep(session, paper(session, question, on=day))
    narrowing: tuple[Narrowing, ...] = ()
    if question.scope is not Scope.ALL and question.narrow_reason:
        narrowing = (Narrowing(question.narrow_reason, question.consulted, question.narrowed_by or session.who),)
    with speaking(profile.language):
        name = paper_name(question)
    sent = dispatch.record(
        session,
        Dispatch(
            kind=DispatchKind.ANSWER,
            title=f"{question.number} {question.subject}",
            sent_at=at,
            scope=question.scope,
            recipients=_reached(session, question, channel, day),
            channel=channel,
            subject_kind="question",
            subject_id=question.id,
            enclosures=(Enclosure(name, digest), *_named(question)),
            narrowing=narrowing,
            circle_id=question.circle_id or 0,
            asked_by=question.member_id or 0,
            committee_id=question.committee_id or 0,
            took=_days_taken(session, question, day),
        ),
    )
    step = Step(State.SENT, session.now, session.who)
    changed = replace(question, state=State.SENT, answered_at=at, steps=(*question.steps, step))
    stored = store.save(session, changed, "sent")
    told = words.told(stored)
    return Change("question", stored.id, question, stored, told, undoable=sent.undoable)


def _days_taken(session: Session, question: Question, on: date) -> int:
    """The working days from the day the question counts from to the day it was answered (W2)."""
    return max(workdays.calendar(session, municipality.profile(session)).left(question.day_zero, on), 0)


def _reached(session: Session, question: Question, channel: Channel, on: date) -> tuple[Recipient, ...]:
    """Who has got the answer: those it was for on that day; a mail only reaches those who have an address (D5)."""
    return tuple(
        Recipient(each.id, each.name, people.party_on(each, on), each.email)
        for each in receivers(session, question, on).members
        if each.email or channel is not Channel.MAIL
    )


@needs(Right.QUESTIONS)
def attach(session: Session, question: Question, name: str, media_type: str, data: bytes) -> Change:
    """Attaches a file to the answer."""
    rules.refuse_unless(
        rules.is_open(question) and question.state is not State.APPROVED,
        translate("Question", "Files can no longer be attached"),
        translate("Question", "An approved answer must be sent back before it is changed."),
        "D3b",
    )
    file = File(name, media_type, len(data), attachments.keep(session, data), Side.ANSWER)
    stored = store.save(session, replace(question, files=(*question.files, file)), "file attached")
    return Change("question", stored.id, question, stored, translate("Question", "File attached"))


@needs(Right.QUESTIONS)
def detach(session: Session, question: Question, file: File) -> Change:
    """Takes a file off the answer again."""
    rules.refuse_unless(
        file.side is Side.ANSWER and rules.is_open(question) and question.state is not State.APPROVED,
        translate("Question", "This file cannot be taken off"),
        translate("Question", "What came with the question stays with it."),
        "D3",
    )
    kept = tuple(each for each in question.files if each != file)
    stored = store.save(session, replace(question, files=kept), "file detached")
    return Change("question", stored.id, question, stored, translate("Question", "File taken off"))


def _enclosed(session: Session, question: Question) -> tuple[Attached, ...]:
    """The files that go with the answer."""
    mine = (file for file in question.files if file.side is Side.ANSWER)
    return tuple(Attached(file.name, file.media_type, attachments.fetch(session, file.digest)) for file in mine)


def _named(question: Question) -> tuple[Enclosure, ...]:
    """The files that go with the answer, by name and content."""
    return tuple(Enclosure(file.name, file.digest) for file in question.files if file.side is Side.ANSWER)


def _must_be_approved(question: Question) -> None:
    """Refuses to send what nobody has approved (D3b)."""
    rules.refuse_unless(
        question.state is State.APPROVED,
        translate("Question", "Only an approved answer can be sent"),
        translate("Question", "A director or the chief of staff approves it first."),
        "D3b",
    )


def package(session: Session, question: Question) -> bytes:
    """Everything about a question as one ZIP for the records system: papers, the mail, attachments, and an index."""
    return packing(session, question)(unwatched)


def packing(session: Session, question: Question) -> Callable[[Progress], bytes]:
    """Reads all that is kept about a question; what is given back sets the paper and packs it, without the database."""
    profile = municipality.profile(session)
    sent = dispatch_store.about(session, "question", question.id)
    with speaking(profile.language):
        left = _papers_left(session, question, sent)
        name, title = paper_name(question), _title_filed()
    draft = making(session, question) if not left and question.state is State.APPROVED else None
    parties, kept = _parties(session, question, sent), files_filed(session, question)

    def pack(progress: Progress) -> bytes:
        made = (Filed(name, draft(progress), FileKind.DOCUMENT, title, "application/pdf"),) if draft else ()
        return packed(package_of(question, profile, parties, (*left, *made, *kept)))

    return pack


def files_filed(session: Session, question: Question) -> tuple[Filed, ...]:
    """The mail of a question and every attachment, as they lie in the archive."""
    return tuple(
        Filed(file.name, attachments.fetch(session, file.digest), FILED[file.side], "", file.media_type)
        for file in question.files
    )


def package_name(question: Question) -> str:
    """The file name of a question's package."""
    return translate("Question", "archive-{number}.zip").format(number=question.number)


def _papers_left(session: Session, question: Question, sent: Sequence[Dispatch]) -> tuple[Filed, ...]:
    """The answer as it left the house, each time it did."""
    own = {file.digest for file in question.files}
    left = {each.digest: each for line in sent if not line.void for each in line.enclosures if each.digest not in own}
    return tuple(
        Filed(
            each.name,
            attachments.fetch(session, each.digest),
            FileKind.DOCUMENT,
            _title_filed(),
            "application/pdf",
        )
        for each in left.values()
    )


def _title_filed() -> str:
    return translate("AnswerPaper", "Answer to a council member's question")


def _parties(session: Session, question: Question, sent: Sequence[Dispatch]) -> tuple[Party, ...]:
    """Who asked, who was responsible, who approved, and who got the answer as they stood (D5)."""
    members = {each.id: each for each in people_store.members(session)}
    officials = {each.id: each for each in people_store.officials(session)}
    asker, responsible = members.get(question.member_id or 0), officials.get(question.responsible_id or 0)
    found = [
        Party(
            Role.SENDER,
            asker.name if asker else question.sender_name,
            people.party_on(asker, question.day_zero) if asker else "",
            question.sender_address or (asker.email if asker else ""),
        )
    ]
    if responsible is not None:
        found.append(Party(Role.RESPONSIBLE, responsible.name, responsible.title, responsible.email))
    if question.approver:
        approver = next((each for each in officials.values() if each.name == question.approver), None)
        found.append(Party(Role.APPROVER, question.approver, approver.title if approver else ""))
    reached = {each.member_id: each for line in sent if not line.void for each in line.recipients}
    return (*found, *(Party(Role.RECIPIENT, each.name, each.party, each.address) for each in reached.values()))
