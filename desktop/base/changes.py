"""Changes: what an action did, for the pages to refresh by and for undo."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Change:
    """One action's result: which record, how it stood before and after, and the sentence for the toast."""

    subject: str
    id: int
    before: object | None
    after: object | None
    told: str = ""
    undoable: bool = True
