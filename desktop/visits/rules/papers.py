"""Visits: which papers go to whom before an external visit, and what is done with them (B1.2)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from desktop.visits.rules.records import Paper, PaperSent, Receiver, Role, Visit

_INTERNAL = (Paper.PROGRAMME, Paper.INTERNAL_PLAN, Paper.NOTE)
WHAT: dict[Receiver, tuple[Paper, ...]] = {
    Receiver.OFFICIALS: (Paper.PROGRAMME,),
    Receiver.HOST: _INTERNAL,
    Receiver.DIRECTOR: _INTERNAL,
    Receiver.CENTRE_HEAD: _INTERNAL,
    Receiver.LEADER: _INTERNAL,
    Receiver.STAFF: _INTERNAL,
    Receiver.COMMUNICATIONS: _INTERNAL,
}
"""Which papers each of the receivers gets: the guest's officials never see the internal plan (B1.2)."""
_ONLY_IF_NAMED: dict[Receiver, Role] = {Receiver.CENTRE_HEAD: Role.CENTRE_HEAD, Receiver.DIRECTOR: Role.DIRECTOR}


@dataclass(frozen=True)
class PaperRow:
    """A row of the checklist: which papers somebody gets, and on which day each went there (None: not yet)."""

    receiver: Receiver
    sent: tuple[tuple[Paper, date | None], ...]

    @property
    def complete(self) -> bool:
        """Whether every paper has gone."""
        return all(on is not None for _, on in self.sent)


def checklist(visit: Visit) -> tuple[PaperRow, ...]:
    """Who gets which papers, with the day they went (B1.2); of director and centre head, those who take part.

    Where neither takes part the director gets them: somebody in charge of the area always does.
    """
    return tuple(
        PaperRow(receiver, tuple((paper, sent_on(visit.papers, paper, receiver)) for paper in WHAT[receiver]))
        for receiver in receivers(visit)
    )


def receivers(visit: Visit) -> tuple[Receiver, ...]:
    """Who is to have papers of this visit (B1.2)."""
    roles = {each.role for each in visit.participants}
    heads = {receiver for receiver, role in _ONLY_IF_NAMED.items() if role in roles} or {Receiver.DIRECTOR}
    return tuple(each for each in Receiver if each not in _ONLY_IF_NAMED or each in heads)


def sent_on(papers: Iterable[PaperSent], paper: Paper, receiver: Receiver) -> date | None:
    """The latest day on which a paper went to somebody."""
    days = [each.on for each in papers if each.paper is paper and each.receiver is receiver]
    return max(days, default=None)


def outstanding(visit: Visit) -> tuple[tuple[Receiver, Paper], ...]:
    """What has not gone out yet."""
    return tuple((row.receiver, paper) for row in checklist(visit) for paper, on in row.sent if on is None)


def with_sent(visit: Visit, papers: Iterable[Paper], receiver: Receiver, on: date) -> tuple[PaperSent, ...]:
    """The visit's papers with some more that went to somebody on a day; the same entry stands once."""
    more = (PaperSent(paper, receiver, on) for paper in papers)
    return tuple(dict.fromkeys((*visit.papers, *more)))


def without_sent(visit: Visit, papers: Iterable[Paper], receiver: Receiver) -> tuple[PaperSent, ...]:
    """The visit's papers without some that were ticked by mistake."""
    wrong = set(papers)
    return tuple(each for each in visit.papers if each.receiver is not receiver or each.paper not in wrong)
