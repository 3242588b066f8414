"""Clock: times of day as they are typed and shown: 10.42, 10:42, 1042 or 9."""

from datetime import datetime

from desktop.base.words import language

DAY = 24 * 60
"""Minutes of a day."""


def time_of(text: str) -> tuple[int, int] | None:
    """Hour and minute of a typed time: 10.42, 10:42 or 1042; None when it is none."""
    digits = "".join(mark if mark.isdecimal() else " " for mark in text).split()
    if len(digits) == 1 and len(digits[0]) in (3, 4):
        digits = [digits[0][:-2], digits[0][-2:]]
    if not 1 <= len(digits) <= 2 or any(len(each) > 2 for each in digits):
        return None
    hour, minute = int(digits[0]), int(digits[1]) if len(digits) == 2 else 0
    return (hour, minute) if hour < 24 and minute < 60 else None


def time_typed(moment: datetime) -> str:
    """A time as it stands in a field."""
    return f"{moment.hour:02}.{moment.minute:02}"


def minutes_of(text: str) -> int | None:
    """A typed time in minutes after midnight; None when it is none."""
    found = time_of(text)
    return found[0] * 60 + found[1] if found else None


def clock_text(minutes: int) -> str:
    """Minutes after midnight as the clock on the wall shows them: "10.00", in English "10:00"."""
    hour, minute = divmod(minutes % DAY, 60)
    return f"{hour}{':' if language() == 'en' else '.'}{minute:02}"
