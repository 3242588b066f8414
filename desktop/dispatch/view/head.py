"""Dispatches: the head of the page: its title with one sentence of fact, what can be begun, what can be saved."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop.base.words import translate
from desktop.dispatch.rules import MADE_HERE, DispatchKind
from desktop.dispatch.view.exporting import Exports
from desktop.dispatch.view.matrix import MatrixTab
from desktop.dispatch.words import kind_text
from desktop.ui.buttons import button, icon_button
from desktop.ui.commands import Command
from desktop.ui.layout import column, row
from desktop.ui.text import Elided, label


class Head(QWidget):
    """The title row; its two menus are the page's commands as well."""

    begin_requested = Signal(object)
    """A kind to begin."""

    def __init__(self, exports: Exports, matrix: MatrixTab) -> None:
        super().__init__()
        self._exports, self._matrix = exports, matrix
        self.sentence = Elided("", "small")
        self.new = button(self.tr("New dispatch"), "primary", "plus", self._open_kinds)
        self.more = icon_button("ellipsis", self.tr("More"), self._open_more)
        words = column(label(translate("DispatchPage", "Dispatches"), "h1"), self.sentence, gap=0)
        self.setLayout(row((words, 1), self.more, self.new, margins=(24, 16, 24, 4)))

    def beginnings(self) -> tuple[Command, ...]:
        """What can be begun: a press release by key, the other kinds by name."""
        return tuple(self._beginning(kind) for kind in MADE_HERE)

    def savings(self) -> tuple[Command, ...]:
        """What can be saved as a sheet or paper."""
        return self._exports.commands(self._matrix)

    def _beginning(self, kind: DispatchKind) -> Command:
        text = translate("DispatchPage", "New: {kind}").format(kind=kind_text(kind).lower())
        keys = "Ctrl+N" if kind is MADE_HERE[0] else ""
        begin = partial(self.begin_requested.emit, kind)
        return Command(f"new-{kind.value}", text, keys, begin, icon="plus", writes=True)

    def _open_kinds(self) -> None:
        menu = QMenu(self)
        for kind in MADE_HERE:
            menu.addAction(kind_text(kind)).triggered.connect(
                lambda _checked, kind=kind: self.begin_requested.emit(kind)
            )
        menu.popup(self.new.mapToGlobal(self.new.rect().bottomLeft()))

    def _open_more(self) -> None:
        menu = QMenu(self)
        for command in self.savings():
            menu.addAction(command.text).triggered.connect(lambda _checked, run=command.run: run())
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
