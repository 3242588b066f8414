"""Files: files a user picks to send along: their bytes, and what kind of file they are."""

from pathlib import Path

from desktop.base.problems import Problem
from desktop.base.words import translate
from desktop.exchange.limits import MEGABYTE, unreadable


def media_type_of(name: str) -> str:
    """The media type of a file by its ending."""
    import mimetypes  # imported late: start-up

    return mimetypes.guess_type(name)[0] or "application/octet-stream"


def read_file(path: Path, largest: int) -> bytes:
    """A file to send along, at most so many MB; raises Problem where it is larger or cannot be read."""
    try:
        if path.stat().st_size > largest * MEGABYTE:
            raise Problem(
                translate("Exchange", "{name} is too large").format(name=path.name),
                translate("Exchange", "Files of up to {megabytes} MB can be attached.").format(megabytes=largest),
                translate("Exchange", "Make it smaller, or split it."),
            )
        return path.read_bytes()
    except OSError as error:
        raise unreadable(path.name, str(error.strerror or error)) from error
