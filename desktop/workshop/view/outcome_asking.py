"""Workshop: asks in place for agreements, with whom and by when, and proposes them as rules (U6, S0)."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject

from desktop.base.changes import Change
from desktop.base.words import translate
from desktop.rulebook.rules import Side
from desktop.rulebook.words import side_text
from desktop.ui.asking import Given, Wanted
from desktop.ui.writing import Action
from desktop.workshop import actions
from desktop.workshop.form import agreement_fields, proposal_fields
from desktop.workshop.rules import Agreement, Meeting
from desktop.workshop.view.desk import Desk
from desktop.workshop.view.outcome import OutcomePart


class OutcomeAsking(QObject):
    """Lets the user write agreements and what becomes of them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def connect_to(self, part: OutcomePart) -> None:
        """Answers the wishes of the results."""
        part.agreement_requested.connect(self.agree)
        part.proposal_requested.connect(self.propose)
        part.removal_requested.connect(self.remove)

    def agree(self, agreement: Agreement | None = None) -> None:
        """Asks what was agreed, who sees to it, and by when."""
        title = translate("OutcomeAsking", "Agreement")
        verb = translate("OutcomeAsking", "Keep the agreement")
        values = {name: getattr(agreement, name) for name in ("text", "responsible", "due")} if agreement else {}
        wanted = Wanted(title, verb, agreement_fields(), values, "", "U6")

        def answered(given: Given) -> Action:
            def action(session: Any, meeting: Meeting) -> Change:
                before = agreement or Agreement(meeting.id, "", session.now)
                return actions.agree(session, replace(before, **given))

            return action

        self._desk.show_ask(wanted, answered)

    def propose(self, agreement: Agreement) -> None:
        """Asks for the section of the rule register; both consents are still needed there (S0)."""
        scene = self._desk.scene
        if scene is None:
            return
        sides = tuple((each, side_text(each)) for each in Side)
        wanted = Wanted(
            translate("OutcomeAsking", "Propose as a rule"),
            translate("OutcomeAsking", "Propose"),
            proposal_fields(scene.sections, sides),
            {"section": scene.sections[0][0], "side": Side.BOTH},
            agreement.text,
            "S0",
        )

        def answered(given: Given) -> Action:
            section, side = given["section"], given["side"]
            return lambda session, meeting: actions.propose_rule(session, meeting, agreement, section, side)

        self._desk.show_ask(wanted, answered)

    def remove(self, agreement: Agreement) -> None:
        """Removes an agreement; it can be undone."""
        self._desk.write(lambda session, _meeting: actions.remove_agreement(session, agreement))
