"""Papers: what the making of a document says to whoever waits for it, and the finished document."""

from collections.abc import Callable

Progress = Callable[[int, int], bool]
"""(done, total) -> whether to go on; told from time to time, from the thread that makes the document."""


def unwatched(_done: int, _total: int) -> bool:
    """The progress nobody looks at: always go on."""
    return True


class Document(bytes):
    """A finished PDF; `lacking` are the characters that it could only show as a substitute, each once."""

    lacking: str = ""

    @classmethod
    def of(cls, pdf: bytes, lacking: str = "") -> "Document":
        """A document of a PDF's bytes."""
        made = cls(pdf)
        made.lacking = lacking
        return made
