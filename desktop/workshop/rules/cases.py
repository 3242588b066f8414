"""Workshop: cases from the municipality's own work, held against the seven obligations (U2)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop.base.problems import Refused
from desktop.base.words import translate


class Mark(StrEnum):
    """How an obligation fared in a case (U2)."""

    UNTOUCHED = "untouched"
    WELL = "well"
    WRONG = "wrong"
    BOTH = "both"


@dataclass(frozen=True)
class Finding:
    """How one obligation fared in a case, what showed it and why it came so (U2)."""

    norm: str
    mark: Mark = Mark.UNTOUCHED
    what: str = ""
    why: str = ""


@dataclass(frozen=True)
class Case:
    """A real matter with a short account and a reference to its files (U2)."""

    title: str
    account: str = ""
    reference: str = ""
    findings: tuple[Finding, ...] = ()
    id: int = 0
    version: int = 0

    def finding(self, norm: str) -> Finding:
        """How an obligation fared; untouched where nothing was found."""
        return next((each for each in self.findings if each.norm == norm), Finding(norm))


def with_finding(case: Case, finding: Finding) -> Case:
    """The case with a finding in place of the one on the same obligation (U2)."""
    kept = tuple(each for each in case.findings if each.norm != finding.norm)
    return replace(case, findings=(*kept, finding) if finding != Finding(finding.norm) else kept)


def check_case(case: Case, norms: Sequence[str]) -> Case:
    """The case, tidied, findings in the norms' order; raises Refused without a title or account (U2)."""
    if not case.title.strip():
        raise _refused(translate("Workshop", "The case has no title"), translate("Workshop", "Enter one."))
    unknown = {each.norm for each in case.findings} - set(norms)
    if unknown:
        raise _refused(
            translate("Workshop", "{norm} is none of the seven norms").format(norm=min(unknown)),
            translate("Workshop", "Choose a norm of the codex."),
        )
    found = sorted(case.findings, key=lambda each: norms.index(each.norm))
    return replace(
        case,
        title=" ".join(case.title.split()),
        account=case.account.strip(),
        reference=case.reference.strip(),
        findings=tuple(replace(each, what=each.what.strip(), why=each.why.strip()) for each in found),
    )


def tally(cases: Sequence[Case], norm: str) -> dict[Mark, int]:
    """How often an obligation fared each way over some cases."""
    return {mark: sum(case.finding(norm).mark is mark for case in cases) for mark in Mark}


def _refused(title: str, advice: str) -> Refused:
    """A refusal by what a case is."""
    return Refused(title, advice=advice, rule="U2")
