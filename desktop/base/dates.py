"""Dates: how days, times and numbers are written and read in each language; the window and the documents share it."""

import re
from calendar import isleap, monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from desktop.base.problems import Problem
from desktop.base.words import language, translate


@dataclass(frozen=True)
class _Forms:
    """The words and patterns of one language."""

    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    long: str
    clock: str
    group: str
    number_word: str


_DA_MONTHS = "januar februar marts april maj juni juli august september oktober november december"
_NB_MONTHS = "januar februar mars april mai juni juli august september oktober november desember"
_EN_MONTHS = "January February March April May June July August September October November December"
_DA_DAYS = "mandag tirsdag onsdag torsdag fredag lørdag søndag"
_NN_DAYS = "måndag tysdag onsdag torsdag fredag laurdag sundag"
_EN_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"


def _forms(months: str, days: str, long: str, clock: str, group: str, word: str) -> _Forms:
    """The forms of a language from words in a row."""
    return _Forms(tuple(months.split()), tuple(days.split()), long, clock, group, word)


_LANGUAGES = {
    "da": _forms(_DA_MONTHS, _DA_DAYS, "{weekday} den {day}. {month} {year}", "kl. {hour:02}.{minute:02}", ".", "."),
    "nb": _forms(_NB_MONTHS, _DA_DAYS, "{weekday} {day}. {month} {year}", "kl. {hour:02}.{minute:02}", "\u00a0", "."),
    "nn": _forms(_NB_MONTHS, _NN_DAYS, "{weekday} {day}. {month} {year}", "kl. {hour:02}.{minute:02}", "\u00a0", "."),
    "en": _forms(_EN_MONTHS, _EN_DAYS, "{weekday} {day} {month} {year}", "{hour:02}:{minute:02}", ",", ""),
}


def _of(lang: str) -> _Forms:
    """The forms of a language code, of the spoken language when it is empty."""
    return _LANGUAGES.get(lang or language(), _LANGUAGES["en"])


def month_name(month: int, lang: str = "") -> str:
    """The name of a month, 1 to 12."""
    return _of(lang).months[month - 1]


def weekday_name(day: date, lang: str = "") -> str:
    """The name of a day's weekday."""
    return _of(lang).weekdays[day.weekday()]


def weekday_letters(lang: str = "") -> tuple[str, ...]:
    """Two letters for each weekday, Monday first: heads of a small calendar."""
    return tuple(name[:2] for name in _of(lang).weekdays)


def date_text(day: date, lang: str = "") -> str:
    """A day with its year: 8. december 2026."""
    forms = _of(lang)
    return f"{day.day}{forms.number_word} {forms.months[day.month - 1]} {day.year}"


def long_date(day: date, lang: str = "") -> str:
    """A day with weekday and year: tirsdag den 8. december 2026."""
    forms = _of(lang)
    return forms.long.format(
        weekday=forms.weekdays[day.weekday()], day=day.day, month=forms.months[day.month - 1], year=day.year
    )


def day_text(day: date, lang: str = "") -> str:
    """A day with weekday, without year: tirsdag 8. december."""
    forms = _of(lang)
    return f"{forms.weekdays[day.weekday()]} {day.day}{forms.number_word} {forms.months[day.month - 1]}"


def short_date(day: date, lang: str = "") -> str:
    """A day in a list: 11. sep.; short months are not cut."""
    forms = _of(lang)
    month = forms.months[day.month - 1]
    cut = month if len(month) <= 4 else month[:3] + ("." if forms.number_word else "")
    return f"{day.day}{forms.number_word} {cut}"


def time_text(moment: datetime, lang: str = "") -> str:
    """The time of day: kl. 10.42."""
    return _of(lang).clock.format(hour=moment.hour, minute=moment.minute)


def moment_text(moment: datetime, lang: str = "") -> str:
    """A day in a list with its time: 11. sep. kl. 10.42."""
    return f"{short_date(moment.date(), lang)} {time_text(moment, lang)}"


def number_text(number: int, lang: str = "") -> str:
    """A whole number with the language's mark between thousands."""
    return f"{number:,}".replace(",", _of(lang).group)


_NEAR = {
    0: ("i dag", "today", "idag"),
    1: ("i morgen", "tomorrow", "imorgen", "i morgon"),
    -1: ("i går", "yesterday", "igår"),
}
_NUMERIC = re.compile(r"(\d{1,2})[./\-\s]+(\d{1,2})(?:[./\-\s]+(\d{4}|\d{2}))?\.?$")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})$")
_WORDED = re.compile(r"(?:[^\W\d]+\s+(?:den\s+)?)?(\d{1,2})\.?\s*([^\W\d]+)\.?(?:\s+(\d{4}))?$")
_AHEAD = re.compile(r"\+\s*(\d{1,3})\s*([a-zæøå ]*)$")
_WORKING_DAYS = ("a", "v", "w", "arbejdsdage", "arbejdsdag", "arbeidsdager", "arbeidsdag", "virkedager", "working days")
_DAYS = ("", "d", "dage", "dag", "dager", "dagar", "days", "day")

AddWorkingDays = Callable[[date, int], date]


def parse_date(text: str, today: date, add_working_days: AddWorkingDays | None = None) -> date:
    """The day somebody typed, in any of the usual ways; a day without year is the nearest to come; raises Problem."""
    typed = " ".join(text.strip().lower().split())
    for distance, names in _NEAR.items():
        if typed in names:
            return today + timedelta(distance)
    if ahead := _AHEAD.match(typed):
        return _ahead(int(ahead[1]), ahead[2].strip(), today, add_working_days)
    if iso := _ISO.match(typed):
        return _day(int(iso[1]), int(iso[2]), int(iso[3]))
    if numeric := _NUMERIC.match(typed):
        return _with_year(int(numeric[1]), int(numeric[2]), numeric[3], today)
    if worded := _WORDED.match(typed):
        month = _month_number(worded[2])
        if month:
            return _with_year(int(worded[1]), month, worded[3], today)
    raise _unread(today)


def _ahead(count: int, unit: str, today: date, add_working_days: AddWorkingDays | None) -> date:
    """So many days ahead: working days for a, v or w (arbejdsdage, virkedager, working days), else calendar days."""
    if unit in _WORKING_DAYS and add_working_days:
        return add_working_days(today, count)
    if unit in _DAYS:
        return today + timedelta(count)
    raise _unread(today)


def _month_number(name: str) -> int:
    """The number of a month by its name or its first letters, in any language; 0 when there is none."""
    for forms in _LANGUAGES.values():
        for number, month in enumerate(forms.months, 1):
            if len(name) >= 3 and month.lower().startswith(name):
                return number
    return 0


def _with_year(day: int, month: int, year: str | None, today: date) -> date:
    """The day in the year that was typed; without one, in the year that brings it less than six months back."""
    if year:
        return _day(int(year) + (2000 if len(year) == 2 else 0), month, day)
    leap_day = (month, day) == (2, 29)
    found = _day(today.year if not leap_day or isleap(today.year) else _leap_year_after(today.year), month, day)
    if (today - found).days < 183:
        return found
    return _day(_leap_year_after(today.year) if leap_day else today.year + 1, month, day)


def _leap_year_after(year: int) -> int:
    """The next year that has a 29 February."""
    return next(each for each in range(year + 1, year + 9) if isleap(each))


def _day(year: int, month: int, day: int) -> date:
    """The day, or the problem that there is none."""
    try:
        return date(year, month, day)
    except ValueError:
        if 1 <= month <= 12 and 1 <= year <= 9999:
            last = monthrange(year, month)[1]
            name = month_name(month)
            said = translate("Dates", "{month} has only {days} days").format(month=name.capitalize(), days=last)
            raise Problem(said, advice=translate("Dates", "Enter a day up to {last}").format(last=last)) from None
        raise _unread(date(2029, 9, 24)) from None


def _unread(today: date) -> Problem:
    """The problem that the text is no date."""
    example = f"{today.day}.{today.month}.{today.year}"
    return Problem(translate("Dates", "Enter a date, for example {example}").format(example=example))
