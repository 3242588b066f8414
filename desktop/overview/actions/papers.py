"""Overview: the week on one page, and the account of a year."""

from collections.abc import Callable
from datetime import date

from desktop.base.papers import Progress
from desktop.base.settings import Profile
from desktop.base.times import zone_of
from desktop.base.words import speaking
from desktop.overview.actions.counting import count
from desktop.overview.actions.gathering import gather
from desktop.overview.rules.numbers import Numbers
from desktop.storage import municipality
from desktop.storage.session import Session


def week_making(session: Session, day: date | None = None) -> Callable[[Progress], bytes]:
    """Reads the week from a day on; what is given back sets it on one page, without the database."""
    # imported late: start-up
    from desktop.documents.house import house_of
    from desktop.overview import pdf

    profile = municipality.profile(session)
    with speaking(profile.language):
        paper = pdf.WeekPaper(gather(session, "", day), profile.language, session.now)
    house = house_of(profile, municipality.logo(session))
    return lambda progress: pdf.week(paper, house, progress)


def year_making(session: Session, year: int) -> Callable[[Progress], bytes]:
    """Reads a year's account; what is given back sets it, without the database."""
    # imported late: start-up
    from desktop.documents.house import house_of
    from desktop.overview import pdf

    profile = municipality.profile(session)
    paper = pdf.YearPaper(year, account(session, year), profile.language, session.now)
    house = house_of(profile, municipality.logo(session))
    return lambda progress: pdf.year(paper, house, progress)


def year_sheet(session: Session, year: int) -> bytes:
    """A year's account as an XLSX file."""
    from desktop.overview import exchange  # imported late: start-up

    with speaking(municipality.profile(session).language):
        return exchange.year_book(year, account(session, year))


def account(session: Session, year: int) -> Numbers:
    """The numbers of one year, up to today while it runs."""
    profile: Profile = municipality.profile(session)
    today = session.now.astimezone(zone_of(profile.country)).date()
    last = max(min(date(year, 12, 31), today), date(year, 1, 1))
    return count(session, last, date(year, 1, 1), last)
