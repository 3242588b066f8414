"""File text: the words of a text, a web page or a mail that a stranger may have sent.

PDF documents are left to human eyes: what takes them apart has no bounds of time and memory, and one of half a megabyte
can keep it busy for minutes.
"""

from collections.abc import Callable
from pathlib import PurePath

from desktop.base.problems import Problem
from desktop.exchange.characters import decoded
from desktop.exchange.html_text import html_text
from desktop.exchange.mail import Mail, read_mail


def file_text(name: str, data: bytes) -> str | None:
    """A file's words in one line; None for documents, pictures, scans, other kinds, and what is damaged."""
    read = _READERS.get(PurePath(name).suffix.lower())
    try:
        words = read(name, data) if read is not None else ""
    except Problem:
        return None
    return " ".join(words.split()) or None


def _mail_text(name: str, data: bytes) -> str:
    """Who wrote to whom and what, and the words of what was attached."""
    mail: Mail = read_mail(data, name)
    inside = (file_text(each.name, each.data) or "" for each in mail.attachments)
    people = (mail.sender_name, mail.sender_address, *mail.to)
    return "\n".join((*people, mail.subject, mail.text, *inside))


def _plain_text(_name: str, data: bytes) -> str:
    return decoded(data)


def _page_text(_name: str, data: bytes) -> str:
    return html_text(decoded(data))


_READERS: dict[str, Callable[[str, bytes], str]] = {
    **dict.fromkeys((".txt", ".csv", ".md", ".json", ".xml", ".ics"), _plain_text),
    **dict.fromkeys((".html", ".htm"), _page_text),
    **dict.fromkeys((".eml", ".msg"), _mail_text),
}
