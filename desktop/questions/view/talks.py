"""Questions: the pane of confidential talks: the owner's only, registered and removed without trace (D1, D4)."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.base import dates
from desktop.base.problems import Problem
from desktop.questions import store, talks
from desktop.questions.form import talk_fields
from desktop.questions.rules import Talk
from desktop.questions.table import Known
from desktop.questions.view.asking import RULES, notice_of, rule_tag
from desktop.questions.view.case import approver_choices, days_of, member_choices
from desktop.questions.view.knowing import Knowing
from desktop.ui.asking import Ask, Given, Wanted
from desktop.ui.buttons import button
from desktop.ui.layout import STRETCH, add, clear, column, hline, pane, row, scroll
from desktop.ui.pieces import Icon
from desktop.ui.services import Services
from desktop.ui.text import Paragraph, label


class TalksPane(QFrame):
    """The confidential talks of the person at the screen."""

    closed = Signal()

    def __init__(self, services: Services, knowing: Knowing) -> None:
        super().__init__()
        self._services, self._knowing = services, knowing
        self.setProperty("ground", "surface")
        self.rows = column(gap=0)
        self._new = column(gap=0)
        self.ask: Ask | None = None
        intro = Paragraph(
            self.tr(
                "Only you see this list. It holds that a talk is wanted, with whom and when, "
                "and nothing of what is said."
            ),
            14,
            22,
            role="ink2",
        )
        back = button(self.tr("Back"), "ghost", "arrow-left", self.closed.emit)
        head = row(Icon("lock", 20), label(self.tr("Confidential talks"), "h2"), STRETCH, rule_tag("D1"), back, gap=10)
        inside = column(head, intro, self._new, self.rows, STRETCH, gap=16, margins=(32, 20, 32, 24))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll(pane(inside, "surface")))

    def read(self) -> None:
        """Reads the owner's talks."""
        self._services.tasks.read(
            lambda session: (store.talks(session), self._knowing.read(session)[0]),
            lambda found: self._show(*found),
            key=f"talks {id(self)}",
            owner=self,
        )

    def forget(self) -> None:
        """Shows nothing any longer: somebody else sits down, or the pane is left."""
        clear(self.rows)
        clear(self._new)
        self.ask = None

    def remove(self, talk: Talk, known: Known) -> None:
        """Asks, and removes a talk without trace."""
        member = known.members.get(talk.member_id)
        text = self.tr(
            "The entry of the talk with {name} on {day} is removed altogether. "
            "It cannot be undone, nor does it stand in the log."
        )
        sure = self._services.asker.confirm(
            self.tr("Delete the talk without trace?"),
            text.format(name=member.name if member else "–", day=dates.date_text(talk.on)),
            self.tr("Delete the talk"),
            self.tr("Keep"),
            danger=True,
        )
        if sure:
            self._services.tasks.write(
                lambda session: talks.remove(session, talk), self._removed, self._fail, owner=self
            )

    def _show(self, found: Sequence[Talk], known: Known) -> None:
        self.forget()
        self._offer_new(known)
        for talk in found:
            add(self.rows, hline())
            add(self.rows, self._row(talk, known))
        if not found:
            add(self.rows, label(self.tr("No talks are registered"), "small"))

    def _row(self, talk: Talk, known: Known) -> QFrame:
        member, official = known.members.get(talk.member_id), known.officials.get(talk.official_id)
        kind = self.tr("written guidance") if talk.written else self.tr("talk")
        said = " · ".join(filter(None, (kind, official.name if official else "", dates.long_date(talk.on))))
        delete = button(self.tr("Delete …"), "danger", "trash-2", lambda: self.remove(talk, known), dense=True)
        words = column(label(member.name if member else "–", "medium"), label(said, "small"), gap=2)
        return pane(row(words, STRETCH, delete, margins=(0, 10, 0, 10)))

    def _offer_new(self, known: Known) -> None:
        members = member_choices(known, known.today)
        wanted = Wanted(
            self.tr("Register a talk"),
            self.tr("Register talk"),
            talk_fields(members, approver_choices(known)),
            {"on": known.today},
        )
        self.ask = Ask(wanted, days_of(known), RULES)
        self.ask.no.hide()
        self.ask.given_up.connect(self.closed)
        self.ask.answered.connect(self._register)
        add(self._new, self.ask)

    def _register(self, given: Given) -> None:
        def action(session: Any) -> Talk:
            talk = Talk(given["member_id"], given["official_id"], given["on"], session.who, bool(given["written"]))
            return talks.register(session, talk)

        self._services.tasks.write(action, lambda _talk: self.read(), self._fail, owner=self)

    def _removed(self, _change: object) -> None:
        self.read()

    def _fail(self, problem: Problem) -> None:
        if self.ask is not None:
            self.ask.complain(problem)
        else:
            add(self.rows, notice_of(problem))
