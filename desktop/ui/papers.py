"""Papers: what a room hands to the preview: how a document comes about, and what it is called."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from desktop.base.papers import Progress

Making = Callable[[Progress], bytes]
"""Makes the document, on the second thread, without the database."""


@dataclass(frozen=True)
class Paper:
    """A document to look at, print, save and send.

    `gather(session)` reads what the document says and gives the `Making` that sets it; `name` is proposed when it is
    saved; a `draft` is marked as one. `mail(session)` makes an unsent mail (.eml) with the document, named `mail_name`.
    """

    title: str
    name: str
    gather: Callable[[Any], Making]
    draft: bool = False
    mail: Callable[[Any], bytes] | None = None
    mail_name: str = "mail.eml"


def finished(document: bytes) -> Callable[[Any], Making]:
    """The `gather` of a document that exists already."""
    return lambda _session: lambda _progress: document
