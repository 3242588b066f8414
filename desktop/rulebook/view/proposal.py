"""Rulebook: the detail of a proposal: before and after as one text, where it comes from, and the consents (S0)."""

from typing_extensions import override

from desktop.base.words import translate
from desktop.rulebook.rules import ProposalState, adoptable, needs
from desktop.rulebook.table import proposal_row
from desktop.rulebook.view.amending import Amending
from desktop.rulebook.view.case import ProposalCase
from desktop.rulebook.view.consent import ConsentPart
from desktop.rulebook.view.frame import Frame
from desktop.rulebook.words import consent_text, proposal_kind_text
from desktop.ui.paint import PillStyle
from desktop.ui.recordhead import Doing, Facts, Next
from desktop.ui.services import Services

_GROUNDS = {"ok": "ok_soft", "warn": "warn_soft"}


class ProposalDetail(Frame):
    """One proposal."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.consent = ConsentPart()
        self.amending = Amending(self, self.consent)
        self.set_parts((self.consent,))

    @override
    def facts(self, case: ProposalCase) -> tuple[Facts, str, str]:
        row = proposal_row(case.proposal)
        style = PillStyle(row.icon, row.role, _GROUNDS.get(row.role, "sunken"))
        return Facts(row.lead, style, row.state), proposal_kind_text(case.proposal.kind), case.proposal.origin

    @override
    def following(self, case: ProposalCase) -> Next | None:
        if case.proposal.state is not ProposalState.OPEN:
            return None
        if adoptable(case.proposal):
            return Next(translate("ProposalDetail", "Adopt the change"), "check")
        said = translate("ConsentPart", "Note consent: {side}")
        return Next(said.format(side=consent_text(needs(case.proposal)[0])), "check")

    @override
    def go_on(self, case: ProposalCase) -> None:
        if adoptable(case.proposal):
            self.amending.adopt(case.proposal)
        else:
            self.amending.consent(case.proposal, needs(case.proposal)[0])

    @override
    def doings(self, case: ProposalCase) -> tuple[Doing, ...]:
        known, id = case.known, case.proposal.rule_id
        return (
            Doing(
                "rule",
                translate("ProposalDetail", "To the rule"),
                lambda: self.opened.emit(id),
                id in known.rules,
                reads=True,
            ),
        )
