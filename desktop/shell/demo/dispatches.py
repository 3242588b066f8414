"""Dispatches: what went to members beside answers, with what a ledger meets: corrections, a breach, a late joiner."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from tomllib import loads
from typing import Any

from desktop.base.resources import resource
from desktop.dispatch import store
from desktop.dispatch.rules import (
    Channel,
    Dispatch,
    DispatchKind,
    Enclosure,
    Narrowing,
    NarrowReason,
    Outgoing,
    Recipient,
    Scope,
)
from desktop.shell.demo.pages import page
from desktop.shell.demo.setting import Setting
from desktop.storage import attachments
from desktop.storage.session import Session


@dataclass(frozen=True)
class _Told:
    """A line of the content file with its moment and its recipients."""

    content: Mapping[str, Any]
    at: datetime
    recipients: tuple[Recipient, ...]


def add(session: Session, setting: Setting) -> None:
    """What else went to members in two years, each with its file; then what a ledger meets in real life."""
    content = _content(setting)
    stored = store.add_many(session, _sent(session, setting, content))
    _correct(session, setting, content, stored)
    _make_ready(session, setting, content)


def _content(setting: Setting) -> Mapping[str, Any]:
    """The file of the demo's country and language, the country's own language where there is none."""
    country, language = setting.profile.country.lower(), setting.content.language
    found = resource("demo", f"dispatches.{country}.{language}.toml")
    if not found.is_file():
        found = resource("demo", f"dispatches.{country}.{'da' if country == 'dk' else 'nb'}.toml")
    return loads(found.read_text(encoding="utf-8"))


def _sent(session: Session, setting: Setting, content: Mapping[str, Any]) -> list[Dispatch]:
    """The lines one after the other, from two years ago until a few days ago."""
    office, rng = setting.office, setting.rng("dispatches")
    entries = content["dispatch"]
    made = []
    for number, told in enumerate(entries, 1):
        left = 1 - number / (len(entries) + 1)
        day = office.days[round(office.today * (1 - left * left))]  # the nearer to today, the denser
        at = office.at(day, rng.randrange(9 * 60, 14 * 60))
        made.append(_line(session, setting, _Told(told, at, _circle(setting, told, day)), rng.choice(_names(setting))))
    return made


def _line(session: Session, setting: Setting, told: _Told, who: str) -> Dispatch:
    """One line as it stands in the ledger."""
    content, kind = told.content, DispatchKind(told.content["kind"])
    narrow = content.get("committee", "")
    narrowing: tuple[Narrowing, ...] = ()
    if narrow:
        narrowing = (Narrowing(NarrowReason.RELEVANCE, setting.town.chief_of_staff.name, who),)
    sheet = page(f"{setting.profile.name}: {content['title']}")
    media = told.at + timedelta(minutes=content.get("media", 30)) if kind is DispatchKind.PRESS_RELEASE else None
    return Dispatch(
        kind=kind,
        title=content["title"],
        sent_at=told.at,
        scope=Scope.COMMITTEE if narrow else Scope.ALL,
        recipients=told.recipients,
        channel=Channel(content.get("channel", "mail")),
        enclosures=(Enclosure(content["file"], attachments.keep(session, sheet)),),
        narrowing=narrowing,
        confirmed_by=who,
        media_at=media,
        breach=content.get("breach", ""),
        circle_id=setting.town.committees[narrow].id if narrow else 0,
    )


def _circle(setting: Setting, told: Mapping[str, Any], day: date) -> tuple[Recipient, ...]:
    """Who got it that day; `skips` leaves out a member whom the mail did not reach."""
    circle = setting.town.recipients(day, told.get("committee", ""))
    skipped = told.get("skips")
    return tuple(each for place, each in enumerate(circle) if skipped is None or place != skipped)


def _correct(session: Session, setting: Setting, content: Mapping[str, Any], stored: Sequence[Dispatch]) -> None:
    """Corrections by new lines: a title that was wrong, a mail that came back, a member who got it on paper."""
    lines = {each.title: each for each in stored}
    later: list[Dispatch] = []
    for told in content.get("correction", ()):
        aim = lines[told["of"]]
        at = aim.sent_at + timedelta(days=told.get("days", 1))
        who = setting.rng(told["of"]).choice(_names(setting))
        if told["what"] == "title":
            later.append(replace(aim, title=told["title"], corrects=aim.id, remark=told["remark"], confirmed_by=who))
        elif told["what"] == "bounced":
            left = tuple(each for place, each in enumerate(aim.recipients) if place != told["member"])
            later.append(replace(aim, recipients=left, corrects=aim.id, remark=told["remark"], confirmed_by=who))
        else:
            got = {each.member_id for each in aim.recipients}
            missing = next(each for each in setting.town.recipients(aim.sent_at.date()) if each.member_id not in got)
            later.append(_later(aim, missing, at, told["remark"], who))
    store.add_many(session, [replace(each, id=0, version=0) for each in later])


def _later(aim: Dispatch, member: Recipient, at: datetime, remark: str, who: str) -> Dispatch:
    """That somebody got it on paper some days later."""
    return Dispatch(
        kind=aim.kind,
        title=aim.title,
        sent_at=at,
        scope=Scope.SINGLE,
        recipients=(member,),
        channel=Channel.PAPER,
        enclosures=aim.enclosures,
        confirmed_by=who,
        covers=(aim.id,),
        remark=remark,
        circle_id=member.member_id,
    )


def _make_ready(session: Session, setting: Setting, content: Mapping[str, Any]) -> None:
    """What is being made ready today: a press release for this afternoon, a note without its recipients yet."""
    now = setting.office.now
    for told in content.get("outgoing", ()):
        members_at = now + timedelta(minutes=told["members"]) if "members" in told else None
        media_at = now + timedelta(minutes=told["media"]) if "media" in told else None
        going = Outgoing(
            DispatchKind(told["kind"]),
            told["title"],
            told.get("text", ""),
            members_at=members_at,
            media_at=media_at,
            made_by=_names(setting)[0],
        )
        store.add_outgoing(session, going)


def _names(setting: Setting) -> list[str]:
    """The secretaries' names."""
    return [each.name for each in setting.town.secretaries]
