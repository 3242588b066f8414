"""Problems: what the user can do something about, told in words; everything else is a bug."""

from typing_extensions import override


class Problem(Exception):
    """Something the user can act on: what happened, what to do, and the id of the rule if a rule says it."""

    def __init__(self, title: str, text: str = "", advice: str = "", rule: str = "") -> None:
        super().__init__(title)
        self.title = title
        self.text = text
        self.advice = advice
        self.rule = rule

    @override
    def __str__(self) -> str:
        told = ": ".join(part for part in (self.title, self.text) if part)
        return f"{told.removesuffix('.')}. {self.advice}" if self.advice else told


class Refused(Problem):
    """A rule says no: the title says what, the rule id says which, the advice says how to go on."""


class Stale(Problem):
    """Somebody else changed the same record first."""


class Dropped(Problem):
    """The line to a server was lost; with `again` nothing was written for certain, so that it can be done again."""

    def __init__(self, title: str, text: str = "", advice: str = "", again: bool = False) -> None:
        super().__init__(title, text, advice)
        self.again = again
