"""Policy: the numbers somebody has agreed to; a change says who and when, and shows which deadlines it moves (W5)."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.base.changes import Change
from desktop.base.problems import Problem
from desktop.base.settings import Profile
from desktop.shell import profile_actions
from desktop.shell.setting_fields import fields_of, profile_values, values_of
from desktop.ui.forms import Days, Field, Form
from desktop.ui.layout import STRETCH, add, card, clear, column
from desktop.ui.services import Services
from desktop.ui.spoken import announce
from desktop.ui.text import Paragraph, label
from desktop.workdays.actions import Deadlines
from desktop.workdays.deadlines import Move
from desktop.workdays.view.moves import MovesCard

GROUP = "deadlines"


class PolicyCard(QWidget):
    """The settings of deadlines; nothing is saved before it is told who agreed."""

    def __init__(self, services: Services, deadlines: Deadlines) -> None:
        super().__init__()
        self._services, self._deadlines = services, deadlines
        self.form = Form(fields_of(GROUP, services.settings.profile.country))
        self.form.saved.connect(lambda _values: self._propose())
        self.agreed: Form | None = None
        self.moves: MovesCard | None = None
        self._step = QVBoxLayout()
        why = self.tr("These numbers are agreed by the municipality. A change asks who agreed to it.")
        inside = column(Paragraph(why, 13, 20, role="ink2"), 8, self.form, STRETCH, gap=4, margins=(20, 16, 20, 20))
        self._panes = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._panes.setContentsMargins(0, 0, 0, 0)
        self._panes.setSpacing(16)
        self._panes.addWidget(card(inside), 3)
        add(self._panes, (self._step, 2))
        self.setLayout(self._panes)

    def set_way(self, way: QBoxLayout.Direction) -> None:
        """Puts the question who agreed beside the settings, or below them."""
        self._panes.setDirection(way)

    def show_profile(self, profile: Profile) -> None:
        """Shows the settings as they stand; what waits for an agreement is left alone."""
        if self.agreed is None:
            self.form.set_values(values_of(GROUP, profile), GROUP)

    def _propose(self) -> None:
        """Reads which deadlines the changed settings would move, then asks who agreed."""
        profile = self._services.settings.profile
        values = profile_values(GROUP, self.form.values(), profile)
        if not values:
            self._drop()
            return
        if self.form.problems():
            return
        wanted = replace(profile, **values)
        self._services.tasks.read(
            lambda session: self._deadlines.preview(session, wanted),
            lambda moves: self._ask(values, moves),
            "policy preview",
            owner=self,
        )

    def _ask(self, values: Mapping[str, Any], moves: tuple[Move, ...]) -> None:
        before = self.agreed.values() if self.agreed is not None else {}
        self._drop()
        today = self._services.clock.now().date()
        self.agreed = Form(
            (
                Field("agreed_by", self.tr("Who agreed?"), required=True, hint=self.tr("A person or a body")),
                Field("agreed_on", self.tr("When?"), "date", required=True),
            ),
            Days(lambda: today),
        )
        self.agreed.set_values({"agreed_on": today} | {name: value for name, value in before.items() if value})
        self.moves = MovesCard(moves, lambda: self._save(values), self._give_up)
        title = label(self.tr("A changed rule for deadlines"), "h3")
        inside = column(title, self.agreed, self.moves, gap=10, margins=(20, 16, 20, 20))
        add(self._step, card(inside))
        announce(self, f"{title.text()}. {self.moves.accessibleName()}")
        add(self._step, STRETCH)

    def _save(self, values: Mapping[str, Any]) -> None:
        if self.agreed is None or not self.agreed.check_all():
            return
        told = self.agreed.values()
        self._services.tasks.write(
            lambda session: profile_actions.change_profile(session, values, told["agreed_by"], told["agreed_on"]),
            self._saved,
            self._fail,
            owner=self,
        )

    def _saved(self, change: Change) -> None:
        self._drop()
        self.show_profile(profile_actions.profile_after(change))

    def _fail(self, problem: Problem) -> None:
        if self.agreed is not None:
            self.agreed.complain("agreed_by", " ".join(filter(None, (problem.title, problem.text, problem.advice))))

    def _give_up(self) -> None:
        self._drop()
        self.show_profile(self._services.settings.profile)

    def _drop(self) -> None:
        clear(self._step)
        self.agreed, self.moves = None, None
