"""Enclosed: which attachments name somebody, as far as a program can read them, and which must be looked through."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop.base.papers import Progress, unwatched
from desktop.base.problems import Problem
from desktop.exchange.file_text import file_text
from desktop.shell.privacy.extract import Extract, Looked
from desktop.storage import attachments
from desktop.storage.holdings import Attachment, Somebody
from desktop.storage.holdings import attachments as all_attachments
from desktop.storage.session import Session

AT_ONCE = 20
"""Files that are fetched in one go: in between others come to read and write."""
Verdicts = Mapping[str, bool | None]
"""By the hash of a content: whether it names the person; None where it cannot be read."""


@dataclass(frozen=True)
class Shelf:
    """All attachments, and the contents among them, each with a name that tells its kind."""

    files: tuple[Attachment, ...]

    @property
    def contents(self) -> tuple[tuple[str, str], ...]:
        """The hash and the name of each content: the same file is read once."""
        return tuple({each.digest: each.name for each in self.files}.items())


def shelf(session: Session) -> Shelf:
    """All attachments of the municipality."""
    return Shelf(all_attachments(session))


def fetch(session: Session, some: Sequence[tuple[str, str]]) -> list[tuple[str, str, bytes]]:
    """The bytes of some contents; none for what is missing or damaged, which then cannot be read."""
    found = []
    for digest, name in some:
        try:
            found.append((digest, name, attachments.fetch(session, digest)))
        except Problem:
            found.append((digest, name, b""))
    return found


def judge(fetched: Iterable[tuple[str, str, bytes]], somebody: Somebody) -> dict[str, bool | None]:
    """Reads some contents; without the database, for it may take a while."""
    texts = ((digest, file_text(name, data)) for digest, name, data in fetched)
    return {digest: None if text is None else somebody.is_in(text) for digest, text in texts}


def with_attachments(found: Extract, files: Shelf, verdicts: Verdicts) -> Extract:
    """The extract with the attachments that name the person, and those of own entries that nothing can read."""
    own = {(each.table, each.id) for each in found.records}
    judged = ((each, verdicts.get(each.digest)) for each in files.files)
    looked = (
        Looked(each, bool(names))
        for each, names in judged
        if names or (names is None and (each.table, each.record) in own)
    )
    return replace(found, looked=tuple(dict.fromkeys(looked)))


def look_through(session: Session, found: Extract, progress: Progress = unwatched) -> Extract:
    """The extract with its attachments, all in one go."""
    files, verdicts = shelf(session), dict[str, bool | None]()
    contents = files.contents
    for first in range(0, len(contents), AT_ONCE):
        progress(first, len(contents))
        verdicts |= judge(fetch(session, contents[first : first + AT_ONCE]), found.somebody)
    return with_attachments(found, files, verdicts)
