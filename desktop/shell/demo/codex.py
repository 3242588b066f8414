"""Codex: what the demo municipality has added to the library: two versions of a norm, own questions, stars."""

import tomllib
from datetime import date, timedelta

from desktop.base.resources import resource
from desktop.codex import store
from desktop.codex.rules import OwnQuestion, Wording
from desktop.shell.demo.setting import Setting
from desktop.storage.session import Session

STARRED = ("legality-1", "professionalism-3", "policy-9")
"""The questions that somebody wants to bring up."""


def add(session: Session, setting: Setting) -> None:
    """Adds a wording of the third norm that superseded an earlier one (K3), own questions and stars."""
    country, language = setting.profile.country.lower(), setting.content.language
    told = tomllib.loads(resource("demo", f"codex.{country}.{language}.toml").read_text("utf-8"))
    today = setting.office.now.date()
    first, second = _meeting_day(today - timedelta(days=1400)), _meeting_day(today - timedelta(days=240))
    for text, day, number in ((told["first"], first, 104), (told["second"], second, 31)):
        case = f"{day:%y}/{number}"
        store.save_wording(session, Wording("professionalism", text, day, told["body"], case))
    for question in told["questions"]:
        store.save_question(session, OwnQuestion("professionalism", question["text"], question.get("scale", False)))
    for starred in STARRED:
        store.add_star(session, starred)


def _meeting_day(day: date) -> date:
    """The Wednesday of a day's week: councils meet on Wednesdays here."""
    return day - timedelta(days=day.weekday()) + timedelta(days=2)
