"""Rulebook: what is asked before a rule changes: a proposal, a consent, the adoption, a withdrawal (S0)."""

from dataclasses import replace
from typing import Any

from desktop.base.words import translate
from desktop.rulebook import actions, form
from desktop.rulebook.rules import (
    Clause,
    ConsentSide,
    Proposal,
    ProposalKind,
    Section,
    Side,
    numbered,
)
from desktop.rulebook.table import Known
from desktop.rulebook.view.consent import ConsentPart
from desktop.rulebook.view.frame import Frame, Write
from desktop.rulebook.words import consent_text
from desktop.ui.asking import Given, Wanted
from desktop.ui.fields import Field


class Amending:
    """The steps of a proposal, asked in a detail."""

    def __init__(self, frame: Frame, part: ConsentPart) -> None:
        self._frame = frame
        part.consent_requested.connect(self.consent)
        part.take_back_requested.connect(self.take_back)
        part.adopt_requested.connect(self.adopt)
        part.withdraw_requested.connect(self.withdraw)
        part.change_requested.connect(self.change)

    def propose(self, rule_id: int, stands: Clause) -> None:
        """Asks how a rule should read instead."""
        wanted, action = proposing(self._frame.case.known, rule_id, stands)
        self._frame.ask(wanted, action)

    def end(self, rule_id: int) -> None:
        """Asks why a rule should end."""
        reason = Field("reason", translate("Amending", "Why the rule should end"), "long", lines=3)
        wanted = Wanted(
            translate("Amending", "Propose that the rule ends"),
            translate("Amending", "Make the proposal"),
            (reason,),
            rule="S0",
        )

        def action(given: Given) -> Write:
            return lambda session: actions.propose(
                session,
                Proposal(
                    ProposalKind.END, session.who, session.now.date(), rule_id, reason=(given["reason"] or "").strip()
                ),
            )

        self._frame.ask(wanted, action)

    def change(self, proposal: Proposal) -> None:
        """Asks for other words of a proposal; consents given to the old ones fall away."""
        wanted, action = proposing(self._frame.case.known, proposal.rule_id, proposal.after[0], proposal)
        self._frame.ask(wanted, action)

    def consent(self, proposal: Proposal, side: ConsentSide) -> None:
        """Asks who agreed and when."""
        known: Known = self._frame.case.known
        name = known.mayor if side is ConsentSide.MAYOR else known.chief
        wanted = Wanted(
            translate("Amending", "Consent: {side}").format(side=consent_text(side)),
            translate("Amending", "Note the consent"),
            form.consent_fields([name] if name else []),
            {"name": name, "day": known.today},
            rule="S0",
        )
        self._frame.ask(
            wanted,
            lambda given: lambda session: actions.consent(session, proposal, side, given["name"], given["day"]),
        )

    def take_back(self, proposal: Proposal, side: ConsentSide) -> None:
        """Takes one side's consent back."""
        self._frame.write(lambda session: actions.take_consent_back(session, proposal, side))

    def adopt(self, proposal: Proposal) -> None:
        """Asks what stands in the protocol."""
        known: Known = self._frame.case.known
        both = translate("Rulebook", "Mayor and chief executive")
        wanted = Wanted(
            translate("Amending", "Adopt the change"),
            translate("Amending", "Change the register"),
            form.adopt_fields(),
            {"body": both, "day": known.today},
            sentence=translate(
                "Amending", "The rule gets a new version and a line in the protocol. This cannot be undone."
            ),
            rule="S0",
        )

        def action(given: Given) -> Write:
            body, case = given["body"] or "", given["case_number"] or ""
            return lambda session: actions.adopt(session, proposal, body, case, given["day"])

        self._frame.ask(wanted, action)

    def withdraw(self, proposal: Proposal) -> None:
        """Asks why a proposal is withdrawn; it stays on record."""
        wanted = Wanted(
            translate("Amending", "Withdraw the proposal"),
            translate("Amending", "Withdraw it"),
            (Field("remark", translate("Amending", "Why"), "long", lines=2),),
        )
        self._frame.ask(
            wanted, lambda given: lambda session: actions.withdraw(session, proposal, given["remark"] or "")
        )


def proposing(known: Known, rule_id: int, stands: Clause, proposal: Proposal | None = None) -> tuple[Wanted, Any]:
    """What is asked of a proposal, and what makes it; a rule without a number is a new one."""
    values = form.clause_values(stands) | {"reason": proposal.reason if proposal else ""}
    title = translate("Amending", "Propose a change") if rule_id else translate("Amending", "Propose a new rule")
    wanted = Wanted(
        title,
        translate("Amending", "Make the proposal"),
        form.proposal_fields(known.front, known.norms),
        values,
        sentence=translate("Amending", "Nothing changes before the mayor and the chief executive have both agreed."),
        rule="S0",
    )

    def action(given: Given) -> Write:
        after = form.clause_of(given, stands)
        reason = given["reason"] or ""

        def propose(session: Any) -> Any:
            if proposal is not None:
                return actions.propose(session, replace(proposal, after=(after,), reason=reason))
            kind = ProposalKind.CHANGE if rule_id else ProposalKind.ADD
            draft = Proposal(kind, session.who, session.now.date(), rule_id, after=(after,), reason=reason)
            return actions.propose(session, draft)

        return propose

    return wanted, action


def new_clause(known: Known, section: str = "") -> Clause:
    """What a new rule begins with: the next free code of a section."""
    sections: tuple[Section, ...] = known.front.sections
    code = section or (sections[0].code if sections else "")
    return Clause(code, numbered(known.register, code), "", side=Side.BOTH)
