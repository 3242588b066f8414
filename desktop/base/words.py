"""Words without Qt: looks a source text up in the catalogue of the language that is spoken right now."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

Lookup = Callable[[str, str, int], str]
"""(context, source text, number or -1) -> translation, or an empty text where the catalogue has none."""

_catalogues: dict[str, Lookup] = {}
_spoken: ContextVar[str] = ContextVar("spoken", default="")
_window: list[str] = ["en"]


def install(code: str, lookup: Lookup) -> None:
    """Makes the catalogue of a language known; the shell does so once for each language it ships."""
    _catalogues[code] = lookup


def forget() -> None:
    """Forgets all catalogues and speaks English again: as before the shell began."""
    _catalogues.clear()
    use("en")


def use(code: str) -> None:
    """Chooses the language of the window and of whatever does not speak another one."""
    _window[0] = code


def language() -> str:
    """The code of the language that is spoken right now: da, nb, nn or en."""
    return _spoken.get() or _window[0]


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """Speaks another language inside the block: a document's language is its own, not the window's."""
    before = _spoken.set(code)
    try:
        yield
    finally:
        _spoken.reset(before)


def translate(context: str, text: str, n: int = -1) -> str:
    """The text in the spoken language, or the English source; with `n`, the form for that number with %n filled in."""
    lookup = _catalogues.get(language())
    found = lookup(context, text, n) if lookup else ""
    said = found or text
    return said.replace("%n", str(n)) if n >= 0 else said
