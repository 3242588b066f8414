"""Rulebook: a register that began as the starter register and has changed over two years, with all that was found."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random
from typing import Any

from desktop.base import dates
from desktop.base.resources import resource
from desktop.people.rules import OfficialKind, mayor_on
from desktop.rulebook import store
from desktop.rulebook.exchange import starter
from desktop.rulebook.rules import (
    Amendment,
    AmendmentKind,
    Clause,
    Consent,
    ConsentSide,
    Due,
    DueKind,
    FollowUp,
    Proposal,
    ProposalKind,
    ProposalState,
    Rating,
    Register,
    Round,
    Rule,
    Side,
    Standing,
    Version,
    register_on,
    tasks,
)
from desktop.shell.demo.setting import Setting
from desktop.storage.session import Session

_BEGAN = 700
"""Days since the register was adopted."""
_ROUNDS = (400, 35)
"""Days since the evaluations."""
_LATE = "D3"
"""The rule whose last report is overdue."""


@dataclass(frozen=True)
class Stage:
    """What the stories look up: the content, chance, who consents, and the rules' ids by code."""

    setting: Setting
    rng: Random
    told: Mapping[str, Any]
    names: Mapping[ConsentSide, str]
    ids: dict[str, int]

    @property
    def today(self) -> date:
        """The day on which the demo stands."""
        return self.setting.office.now.date()

    def ago(self, days: int) -> date:
        """A working day so many days ago."""
        return self.setting.office.calendar.roll_forward(self.today - timedelta(days))

    def case(self, told: str, day: date) -> str:
        """A case number of a day."""
        return told.format(year=day.year % 100)

    def consents(self, day: date) -> tuple[Consent, ...]:
        """Both consents of a day."""
        return tuple(
            Consent(side, self.names[side], day, self.setting.town.chief_of_staff.name) for side in ConsentSide
        )


def add(session: Session, setting: Setting) -> None:
    """Writes the register with its protocol, an open proposal, follow-ups, and an evaluation of each year."""
    content = setting.content
    file = resource("demo", f"rulebook.{setting.profile.country.lower()}.{content.language}.toml")
    mayor = mayor_on(setting.town.members, setting.office.now.date())
    chief = next(each.name for each in content.officials if each.kind is OfficialKind.CHIEF_EXECUTIVE)
    names = {ConsentSide.MAYOR: mayor.name if mayor else "", ConsentSide.CHIEF_EXECUTIVE: chief}
    told = tomllib.loads(file.read_text("utf-8"))
    stage = Stage(setting, setting.rng("rulebook"), told, names, {})
    _start(session, stage)
    steps = [("change", each) for each in told["change"]] + [("add", each) for each in told["add"]]
    steps += [("end", each) for each in told["end"]]
    for kind, each in sorted(steps, key=lambda step: -int(step[1]["days"])):
        _step(session, stage, ProposalKind(kind), each)
    _open(session, stage)
    _follow(session, stage)
    _evaluate(session, stage)


def _start(session: Session, stage: Stage) -> None:
    """The starter register, adopted by the council."""
    told = starter(stage.setting.content.language)
    day = stage.ago(_BEGAN)
    store.save_front(session, told.front)
    case = stage.case(stage.told["adopted_case"], day)
    line = store.add_amendment(session, Amendment(day, AmendmentKind.STARTED, stage.told["body"], case))
    chief = stage.names[ConsentSide.CHIEF_EXECUTIVE]
    versions = []
    for clause in told.clauses:
        persons = (chief,) if clause.side is Side.ADMINISTRATION and clause.code[0] in "ABD" else ()
        stage.ids[clause.code] = store.add_rule(session, Rule(persons)).id
        versions.append(Version(stage.ids[clause.code], day, line.id, (clause,)))
    store.add_versions(session, versions)


def _step(session: Session, stage: Stage, kind: ProposalKind, told: Mapping[str, Any]) -> None:
    """One adopted change: the proposal with both consents, its line of the protocol, and the new version."""
    day = stage.ago(told["days"])
    stands = _register(session, day).clause(stage.ids.get(told["code"], 0))
    before = (stands,) if stands else ()
    after = () if kind is ProposalKind.END else (_clause(stage, told, stands),)
    rule_id = stage.ids.get(told["code"], 0) or store.add_rule(session, Rule()).id
    stage.ids[told["code"]] = rule_id
    who = stage.setting.town.chief_of_staff.name
    made = Proposal(
        kind,
        who,
        stage.ago(told["days"] + 20),
        0 if kind is ProposalKind.ADD else rule_id,
        before,
        after,
        told.get("reason", ""),
        consents=stage.consents(stage.ago(told["days"] + 6)),
        state=ProposalState.ADOPTED,
    )
    kept = store.save_proposal(session, made)
    lines = {
        ProposalKind.CHANGE: AmendmentKind.CHANGED,
        ProposalKind.ADD: AmendmentKind.ADDED,
        ProposalKind.END: AmendmentKind.ENDED,
    }
    body = stage.told["body"] if "case" in told else stage.told["both"]
    case = stage.case(told.get("case", ""), day)
    line = store.add_amendment(session, Amendment(day, lines[kind], body, case, told["code"], kept.id))
    store.add_versions(session, [Version(rule_id, day, line.id, after)])


def _clause(stage: Stage, told: Mapping[str, Any], stands: Clause | None) -> Clause:
    """What a rule says after a change."""
    if stands is not None:
        return replace(stands, text=told["text"])
    lapses = Due(DueKind.LAPSES, day=stage.ago(told["lapses"]))
    return Clause(
        told["section"], told["code"], told["text"], told["comment"], Side(told["side"]), (lapses,), (), place=6
    )


def _open(session: Session, stage: Stage) -> None:
    """A proposal that the mayor has agreed to, and the chief executive not yet (S0)."""
    told = stage.told["proposal"]
    rule_id = stage.ids[told["code"]]
    stands = _register(session, stage.today).clause(rule_id)
    assert stands is not None
    consent = Consent(
        ConsentSide.MAYOR,
        stage.names[ConsentSide.MAYOR],
        stage.ago(told["consent_days"]),
        stage.setting.town.chief_of_staff.name,
    )
    made = Proposal(
        ProposalKind.CHANGE,
        stage.setting.town.chief_of_staff.name,
        stage.ago(told["days"]),
        rule_id,
        (stands,),
        (replace(stands, text=told["text"]),),
        told["reason"],
        consents=(consent,),
    )
    store.save_proposal(session, made)


def _follow(session: Session, stage: Stage) -> None:
    """Every due day but the last one of one rule has its report; most running rules were looked at this year."""
    told, rng = stage.told["follow"], stage.rng
    shown = _register(session, stage.today)
    begun = stage.ago(_BEGAN)
    due = tasks(shown, {}, (), stage.setting.office.calendar, begun, stage.today - timedelta(1))
    last = max((each.nominal for each in due if each.code == _LATE), default=None)
    spoken = stage.setting.content.language
    made = []
    for each in due:
        if (each.code, each.nominal) == (_LATE, last) or each.due >= stage.today:
            continue
        month = f"{dates.month_name(each.nominal.month, spoken)} {each.nominal.year}"
        said = rng.choice(told["due"]).format(body=stage.told["body"].lower(), month=month)
        who = rng.choice(stage.setting.town.secretaries).name
        made.append(FollowUp(each.rule_id, each.due, who, Standing.KEPT, said, each.nominal))
    dated = {each.rule_id for each in due}
    for id, _ in shown.clauses:
        for days in (420, 60):
            if id not in dated and rng.random() < 0.85:
                partly = rng.random() < 0.1
                said = rng.choice(told["partly" if partly else "kept"])
                standing = Standing.PARTLY if partly else Standing.KEPT
                day = stage.ago(days + rng.randint(0, 40))
                made.append(FollowUp(id, day, stage.setting.town.chief_of_staff.name, standing, said))
    for found in sorted(made, key=lambda found: found.day):
        store.add_follow_up(session, found)


def _evaluate(session: Session, stage: Stage) -> None:
    """Two evaluations, the second a little better than the first (S)."""
    told, rng = stage.told["round"], stage.rng
    for better, days in enumerate(_ROUNDS):
        day = stage.ago(days)
        held = store.add_round(session, Round(told["title"].format(year=day.year), day))
        for id, _ in _register(session, day).clauses:
            middle = rng.uniform(2.7, 4.1) + 0.3 * better
            remark = rng.choice(told["remarks"]) if rng.random() < 0.15 else ""
            sides = [_counts(rng, count, middle + apart) for count, apart in ((21, -0.2), (14, 0.25))]
            store.save_rating(session, Rating(held.id, id, sides[0], sides[1], remark))


def _counts(rng: Random, answers: int, middle: float) -> tuple[int, ...]:
    """How many of some answers ticked each step around a middle."""
    ticks = [min(5, max(1, round(rng.gauss(middle, 0.8)))) for _ in range(answers - rng.randint(0, 4))]
    return tuple(ticks.count(step) for step in range(1, 6))


def _register(session: Session, day: date) -> Register:
    """The register as it stands on a day so far."""
    return register_on(store.front(session), store.versions(session), day)
