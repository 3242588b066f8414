"""Questions: the answer to a member's question on paper (D3b approval, D3c recipients)."""

from dataclasses import dataclass
from datetime import datetime

from desktop.base.settings import Profile
from desktop.base.words import language, speaking, translate
from desktop.documents.parts import Facts, Heading, House, Meta, Part, Quote, Rich, Signature
from desktop.documents.typeset import typeset


@dataclass(frozen=True)
class AnswerPaper:
    """All that an answer on paper says: plain texts in the document's language, but for `answer`, which is rich text.

    `received` and `date` are written out; `made` carries its zone and dates the file, so it is when the answer was
    approved or changed, not the present moment; `language` is da, nb, nn or en, or empty for the one spoken now.
    """

    number: str
    subject: str
    asked_by: str
    party: str
    received: str
    question: str
    answer: str
    approved_by: str
    approver_title: str
    date: str
    case_number: str = ""
    recipients: str = ""
    attachments: tuple[str, ...] = ()
    language: str = ""
    made: datetime | None = None


def house_of(profile: Profile, logo: bytes | None) -> House:
    """The letterhead of a municipality; `logo` is the content of the file the profile names."""
    lines = tuple(line.strip() for line in profile.address.splitlines() if line.strip())
    return House(profile.name, profile.unit, lines, logo, profile.colour, profile.footer)


def answer(paper: AnswerPaper, house: House) -> bytes:
    """The answer as PDF; raises Problem where the house's logo cannot be used."""
    with speaking(paper.language or language()):
        return typeset(_story(paper), _meta(paper, house), house)


def _meta(paper: AnswerPaper, house: House) -> Meta:
    """What the file says of itself."""
    kind = translate("AnswerPaper", "Answer to a council member's question")
    return Meta(
        title=paper.subject.strip() or kind,
        author=house.name,
        language=language(),
        subject=kind,
        case_number=_case(paper),
        created=paper.made,
    )


def _case(paper: AnswerPaper) -> str:
    """The case number as the foot names it."""
    number = paper.case_number.strip()
    return translate("AnswerPaper", "Case {number}").format(number=number) if number else ""


def _story(paper: AnswerPaper) -> tuple[Part, ...]:
    """The answer part by part, in the order it is read."""
    member = f"{paper.asked_by} ({paper.party})" if paper.party.strip() else paper.asked_by
    facts = (
        (translate("AnswerPaper", "Asked by"), member),
        (translate("AnswerPaper", "Received"), paper.received),
        (translate("AnswerPaper", "Question number"), paper.number),
        (translate("AnswerPaper", "Case number"), paper.case_number),
    )
    kind = translate("AnswerPaper", "Answer to a council member's question")
    return (
        Heading(paper.subject.strip() or kind, 1, over=kind if paper.subject.strip() else ""),
        Facts(facts),
        Heading(translate("AnswerPaper", "Question")),
        Quote(paper.question),
        Heading(translate("AnswerPaper", "Answer")),
        Rich(paper.answer),
        *_approval(paper),
        *_enclosed(paper),
    )


def _approval(paper: AnswerPaper) -> tuple[Part, ...]:
    """Who approved the answer and when (D3b), where it has been."""
    if not paper.approved_by.strip():
        return ()
    label = translate("AnswerPaper", "Approved by")
    return (Signature(label, paper.approved_by, (paper.approver_title, paper.date)),)


def _enclosed(paper: AnswerPaper) -> tuple[Part, ...]:
    """Attachments and to whom the answer goes (D3c), where there are any."""
    names = "\n".join(name for name in paper.attachments if name.strip())
    attachments = (translate("AnswerPaper", "Attachments"), names)
    recipients = (translate("AnswerPaper", "Sent to"), paper.recipients)
    return (Facts((attachments, recipients)),)
