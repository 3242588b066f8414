"""Questions: the answer to a member's question on paper (D3b approval, D3c recipients)."""

from dataclasses import dataclass
from datetime import datetime

from desktop.base.papers import Progress, unwatched
from desktop.base.words import language, speaking, translate
from desktop.documents.house import signature
from desktop.documents.parts import (
    AddressHead,
    Distribution,
    Facts,
    Heading,
    House,
    Listing,
    Meta,
    Part,
    Quote,
    Recipient,
    Rich,
    Signature,
)
from desktop.documents.typeset import typeset


@dataclass(frozen=True)
class AnswerPaper:
    """All that an answer on paper says: plain texts in the document's language, but for `answer`, which is rich text.

    `received` and `date` are written out; `made` carries its zone and dates the file, so it is when the answer was
    approved or changed, not the present moment; `language` is da, nb, nn or en, or empty for the one spoken now. A
    `letter_to` a single member has the address where the window of an envelope shows it in the `country`.
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
    draft: bool = False
    letter_to: str = ""
    country: str = "DK"


def answer(paper: AnswerPaper, house: House, progress: Progress = unwatched) -> bytes:
    """The answer as PDF; raises Problem where the house's logo cannot be used."""
    with speaking(paper.language or language()):
        return typeset(_story(paper, house), _meta(paper, house), house, progress)


def _meta(paper: AnswerPaper, house: House) -> Meta:
    """What the file says of itself; a draft says so at the head of every page."""
    kind = translate("AnswerPaper", "Answer to a council member's question")
    return Meta(
        title=paper.subject.strip() or kind,
        author=house.name,
        language=language(),
        subject=kind,
        case_number=_case(paper),
        created=paper.made,
        mark="draft" if paper.draft else "",
    )


def _case(paper: AnswerPaper) -> str:
    """The case number as the foot names it."""
    number = paper.case_number.strip()
    return translate("AnswerPaper", "Case {number}").format(number=number) if number else ""


def _story(paper: AnswerPaper, house: House) -> tuple[Part, ...]:
    """The answer part by part, in the order it is read."""
    kind = translate("AnswerPaper", "Answer to a council member's question")
    return (
        *_address(paper, house),
        Heading(paper.subject.strip() or kind, 1, over=kind if paper.subject.strip() else ""),
        Facts(_facts(paper)),
        Heading(translate("AnswerPaper", "Question")),
        Quote(paper.question),
        Heading(translate("AnswerPaper", "Answer")),
        Rich(paper.answer),
        *(signature(house) if paper.letter_to and not paper.draft else ()),
        *_approval(paper),
        *_enclosed(paper),
    )


def _address(paper: AnswerPaper, house: House) -> tuple[Part, ...]:
    """The head of a letter to a single member (D3c): members get their post at the town hall."""
    if not paper.letter_to.strip():
        return ()
    lines = (paper.letter_to, translate("AnswerPaper", "Member of the municipal council"), house.name)
    date = "" if paper.draft else paper.date
    references = (
        (translate("AnswerPaper", "Date"), date),
        (translate("AnswerPaper", "Case number"), paper.case_number),
        (translate("AnswerPaper", "Question number"), paper.number),
    )
    known = tuple((label, value) for label, value in references if value.strip())
    return (AddressHead(lines, known, "NO" if paper.country == "NO" else "DK"),)


def _facts(paper: AnswerPaper) -> tuple[tuple[str, str], ...]:
    """Who asked, when, and under which numbers, unless the head of the letter has them."""
    member = f"{paper.asked_by} ({paper.party})" if paper.party.strip() else paper.asked_by
    asked = (
        (translate("AnswerPaper", "Asked by"), member),
        (translate("AnswerPaper", "Received"), paper.received),
    )
    numbers = (
        (translate("AnswerPaper", "Question number"), paper.number),
        (translate("AnswerPaper", "Case number"), paper.case_number),
    )
    return asked if paper.letter_to.strip() else asked + numbers


def _approval(paper: AnswerPaper) -> tuple[Part, ...]:
    """Who approved the answer and when (D3b), where it has been."""
    if not paper.approved_by.strip():
        return ()
    label = translate("AnswerPaper", "Approved by")
    return (Signature(label, paper.approved_by, (paper.approver_title, paper.date)),)


def _enclosed(paper: AnswerPaper) -> tuple[Part, ...]:
    """Attachments and to whom the answer goes (D3c), where there are any."""
    names = tuple(name for name in paper.attachments if name.strip())
    heading = Heading(translate("AnswerPaper", "Attachments"), 3)
    attachments: tuple[Part, ...] = (heading, Listing(names)) if names else ()
    recipients = (Distribution((Recipient(paper.recipients),)),) if paper.recipients.strip() else ()
    return (*attachments, *recipients)
