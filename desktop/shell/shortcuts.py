"""Shortcuts: the place "Help": first steps, the keys that do things, the version, and what the program is made of."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import qVersion
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop import __version__
from desktop.base.words import translate
from desktop.ui.buttons import button
from desktop.ui.commands import Command, sequences
from desktop.ui.feature import Page
from desktop.ui.layout import STRETCH, add, card, clear, column, row, scroll
from desktop.ui.pieces import Kbd, Mark
from desktop.ui.services import Services
from desktop.ui.text import Elided, Paragraph, label
from desktop.ui.theme import look

_BESIDE = 860
_PLACES = "go-"
_LOOK = frozenset({"larger", "smaller", "normal-size", "turn-light"})
Commands = Callable[[], Iterable[Command]]

MADE_OF: tuple[tuple[str, str], ...] = (
    ("Qt, PySide6", "LGPL-3.0"),
    ("SQLAlchemy, Alembic, openpyxl, holidays, platformdirs, python-oxmsg", "MIT"),
    ("ReportLab, olefile, python-dateutil", "BSD"),
    ("pypdfium2", "Apache-2.0, BSD-3-Clause"),
    ("Pillow", "MIT-CMU"),
    ("IBM Plex Sans, IBM Plex Serif", "OFL-1.1"),
    ("DejaVu Sans", "Bitstream Vera"),
    ("Lucide", "ISC"),
)
"""What the program is made of, and its licences."""


@dataclass(frozen=True)
class Group:
    """Some shortcuts that belong together: a heading, and (keys, text) lines."""

    title: str
    lines: tuple[tuple[tuple[str, ...], str], ...]


def groups(commands: Iterable[Command]) -> tuple[Group, ...]:
    """The shortcuts in groups: what can be done, places, the look, and keys that work in lists and fields."""
    known = {(each.keys, each.text): each for each in commands if each.keys}
    places = [each for each in known.values() if each.id.startswith(_PLACES)]
    looks = [each for each in known.values() if each.id in _LOOK]
    rest = [each for each in known.values() if each not in places and each not in looks]
    made = (
        Group(translate("Shortcuts", "Do"), _lines(rest)),
        Group(translate("Shortcuts", "Go"), _lines(places)),
        Group(translate("Shortcuts", "In lists and fields"), _everywhere()),
        Group(translate("Shortcuts", "Look"), _lines(looks)),
    )
    return tuple(each for each in made if each.lines)


def _lines(commands: Sequence[Command]) -> tuple[tuple[tuple[str, ...], str], ...]:
    return tuple((_shown(each.keys), each.text) for each in commands)


def _shown(keys: str) -> tuple[str, ...]:
    """Key sequences as this system writes them."""
    return tuple(each.toString(QKeySequence.SequenceFormat.NativeText) for each in sequences(keys))


def _everywhere() -> tuple[tuple[tuple[str, ...], str], ...]:
    """Keys that are no commands: they belong to lists, fields and tags."""
    return (
        (("↑", "↓"), translate("Shortcuts", "Browse in a list")),
        (("Enter",), translate("Shortcuts", "Open what is chosen")),
        (("Esc",), translate("Shortcuts", "Close what floats")),
        (("F1",), translate("Shortcuts", "Why, on a rule")),
        (("Alt+↓",), translate("Shortcuts", "Open the calendar of a date")),
        (("+10a",), translate("Shortcuts", "Ten working days from today, typed in a date")),
    )


class HelpPage(Page):
    """First steps at the left, the keys at the right, version and licences below."""

    def __init__(self, services: Services, commands: Commands) -> None:
        super().__init__()
        self.setProperty("no_ring", True)
        self._services, self._commands = services, commands
        self._keys = QVBoxLayout()
        self._keys.setSpacing(16)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(20)
        add(self._sides, (column(self._steps(), self._about(), STRETCH, gap=16), 1))
        add(self._sides, (column(self._keys, STRETCH), 1))
        inside = QWidget()
        inside.setMaximumWidth(look().px(1240))
        inside.setLayout(self._sides)
        outside = QWidget()
        outside.setLayout(row((inside, 100), STRETCH, gap=0, margins=(32, 12, 32, 24)))
        sentence = Elided(self.tr("First steps, and the keys that save time"), "small")
        head = column(label(self.tr("Help"), "h1"), sentence, gap=0, margins=(32, 16, 32, 8))
        self.setLayout(column(head, (scroll(outside), 1), gap=0))
        self.refresh()

    @override
    def refresh(self) -> None:
        clear(self._keys)
        for group in groups(self._commands()):
            add(self._keys, _keys_card(group))
        self.ready.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() / look().scale >= _BESIDE
        self._sides.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _steps(self) -> QFrame:
        """The way of a question, from the people to the ledger."""
        go = self._services.places.go
        told = (
            (self.tr("Enter the people"), self.tr("Members with their e-mail addresses, and the officials who may "
             "approve. A sheet can be imported."), self.tr("Go to people"), lambda: go("people")),
            (self.tr("Look at the calendar"), self.tr("See which days count, and enter your own closing days."),
             self.tr("Go to calendar"), lambda: go("calendar")),
            (self.tr("Drop an e-mail on the questions"), self.tr("The sender is recognised by the address, and the "
             "deadline is counted at once."), self.tr("Go to questions"), lambda: go("questions")),
            (self.tr("Answer, and have it approved"), self.tr("Somebody other than the writer approves. The bar above "
             "the question shows what is missing."), "", None),
            (self.tr("Send, and say so"), self.tr("Samspil makes a draft for your e-mail program. When you have sent "
             "it, the ledger keeps who got it."), self.tr("Go to dispatches"), lambda: go("dispatch")),
        )  # fmt: skip
        lines = [_step(at, *each) for at, each in enumerate(told, 1)]
        return card(column(label(self.tr("First steps"), "h3"), 2, *lines, gap=12, margins=(20, 16, 20, 18)))

    def _about(self) -> QFrame:
        version = self.tr("Version {number}, on Qt {qt}").format(number=__version__, qt=qVersion())
        offline = self.tr("Samspil works without the internet. What you enter stays in the municipality's own file.")
        made = column(*(_licence(name, licence) for name, licence in MADE_OF), gap=2)
        head = row(Mark(26), column(label("Samspil", "h3"), label(version, "caption"), gap=0), STRETCH, gap=14)
        parts = (head, Paragraph(offline, 13, 20), 6, label(self.tr("Made with"), "label"), made)
        return card(column(*parts, gap=6, margins=(20, 16, 20, 18)))


def _step(number: int, title: str, text: str, way: str, go: Callable[[], object] | None) -> QHBoxLayout:
    """One of the first steps: number, what, how, and the way there."""
    head = label(str(number), "h3", ink="accent")
    head.setFixedWidth(look().px(20))
    link = row(button(way, "link", on_click=go, dense=True), STRETCH) if go is not None else None
    words = column(label(title, "strong", wrap=True), Paragraph(text, 13, 20, role="ink2"), link, gap=0)
    return row(column(head, STRETCH), (words, 1), gap=10)


def _licence(name: str, licence: str) -> QHBoxLayout:
    return row((label(name, "small", wrap=True), 3), (label(licence, "caption", wrap=True), 2), gap=12)


def _keys_card(group: Group) -> QFrame:
    lines = [_keys_line(keys, text) for keys, text in group.lines]
    return card(column(label(group.title, "h3"), 2, *lines, gap=4, margins=(20, 14, 20, 16)))


def _keys_line(keys: Sequence[str], text: str) -> QWidget:
    line = QWidget()
    line.setLayout(row((Elided(text), 1), *(Kbd(each) for each in keys), gap=6))
    line.setAccessibleName(f"{text}: {', '.join(keys)}")
    return line
