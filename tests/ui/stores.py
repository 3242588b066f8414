"""A store for tests of the window kit: sessions are plain objects, and what happens to them is noted."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


class PlainStore:
    """Hands out one object as session and notes how each session ended."""

    def __init__(self, session: Any = "session") -> None:
        self.session = session
        self.log: list[str] = []

    @contextmanager
    def reading(self, who: str = "") -> Iterator[Any]:
        """A session that is only noted."""
        self.log.append(f"read {who}".strip())
        yield self.session

    @contextmanager
    def writing(self, who: str) -> Iterator[Any]:
        """A session that is noted as committed or rolled back."""
        try:
            yield self.session
        except BaseException:
            self.log.append(f"rolled back {who}".strip())
            raise
        self.log.append(f"committed {who}".strip())
