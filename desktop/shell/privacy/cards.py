"""Cards: the settings' page "Data protection": how long things are kept, what is due, one person, and the record."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.base import dates
from desktop.base.changes import Change
from desktop.base.problems import Problem
from desktop.base.settings import Profile
from desktop.base.words import translate
from desktop.shell import profile_actions
from desktop.shell.privacy.kinds import ARCHIVED, Due, Kind, capped, kind_text, months_of, reason_text
from desktop.shell.privacy.personcard import PersonCard
from desktop.shell.privacy.recordcard import RecordCard
from desktop.shell.privacy.retention import Written, due, guidance_before, remove, write_packages
from desktop.shell.setting_fields import fields_of, profile_values, values_of
from desktop.storage.retention import Removal, removals
from desktop.ui.buttons import button
from desktop.ui.forms import Form
from desktop.ui.layout import STRETCH, add, card, clear, column, hline, row
from desktop.ui.longwork import LongWork
from desktop.ui.pieces import Notice
from desktop.ui.reading import why_not
from desktop.ui.services import Services
from desktop.ui.spoken import announce
from desktop.ui.text import Elided, Paragraph, label

GROUP = "retention"
_SHOWN, _MORE = 5, 100
"""Entries of a kind that are listed at first, and how many more each time somebody asks."""
_LOGGED = 8


class PrivacyCards(QWidget):
    """Two columns: times and what is due at the left, one person and the record at the right."""

    def __init__(self, services: Services, longest: int | None = None) -> None:
        super().__init__()
        self._services, self._longest = services, longest
        self._due: tuple[Due, ...] = ()
        self._written: dict[tuple[Kind, int], Written] = {}
        self._open: dict[Kind, int] = {}
        self.form = Form(fields_of(GROUP, services.settings.profile.country))
        self.form.saved.connect(lambda _values: self._save())
        self.pack = button(self.tr("Write archive packages …"), icon="archive", on_click=self.write, writes=True)
        self.remove = button(self.tr("Remove for good …"), "danger", "trash-2", self.remove_due)
        self._refused = Paragraph("", 13, 20, role="ink2")
        self._refused.hide()
        self.work = LongWork()
        self.work.stop.hide()
        self._list, self._result, self._log = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self.person, self.record = PersonCard(services), RecordCard(services)
        self._panes = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._panes.setContentsMargins(0, 0, 0, 0)
        self._panes.setSpacing(16)
        add(self._panes, (column(self._times(), self._waiting(), STRETCH, gap=16), 1))
        add(self._panes, (column(self.person, self._removed(), self.record, STRETCH, gap=16), 1))
        self.setLayout(self._panes)

    def set_way(self, way: QBoxLayout.Direction) -> None:
        """Puts the columns beside each other, or below."""
        self._panes.setDirection(way)

    def renew_right(self) -> None:
        """Says beside the buttons why they are grey for whoever may not remove anything."""
        self._refused.set_text(why_not(self))
        self._refused.setVisible(bool(why_not(self)))
        self.person.say_why(why_not(self))

    def show_profile(self, profile: Profile) -> None:
        """Shows the times as they stand."""
        self.form.set_values(values_of(GROUP, profile), GROUP)
        self.record.show_profile()

    def refresh(self) -> None:
        """Reads again what is due and what was removed."""
        longest = self._longest
        self._services.tasks.read(
            lambda session: (due(session, longest=longest), removals(session)), self._show, "due", owner=self
        )

    def write(self) -> None:
        """Asks for a folder, and writes the packages that the archive must have before anything goes."""
        folder = self._services.asker.open_folder(self.tr("Folder for archive packages"))
        if folder is None:
            return
        wanted = self._due
        course = self._services.tasks.course(self.work.reach, self)

        def telling(done: int, total: int) -> bool:
            course.tell(done, total)
            return True

        self.work.begin(self.tr("Writing archive packages"))
        self._services.tasks.read(
            lambda session: write_packages(session, wanted, folder, telling),
            self._packed,
            failed=self._fail,
            owner=self,
        )

    def remove_due(self) -> None:
        """Asks, and removes what is due for good."""
        wanted = self._ready()
        count = translate("PrivacyCards", "Remove %n entries for good?", len(wanted))
        text = self.tr("They cannot be brought back. A line in the log says how many went, but not what they said.")
        if self._services.asker.confirm(count, text, self.tr("Remove"), self.tr("Keep"), danger=True):
            written, longest = tuple(self._written.values()), self._longest
            self._services.tasks.write(
                lambda session: remove(session, wanted, written, longest), self._gone, self._fail, owner=self
            )

    def _ready(self) -> list[Due]:
        """What can go now: all that needs no package, or has one."""
        return [each for each in self._due if each.kind not in ARCHIVED or each.key in self._written]

    def _times(self) -> QWidget:
        why = self.tr("When its time is over an entry is shown below. Nothing goes by itself. 0 months means never.")
        if self._longest is not None:
            most = translate("PrivacyCards", "%n months at most", self._longest)
            why += " " + self.tr("Your IT department has decided: {most}.").format(most=most)
        parts = (label(self.tr("How long things are kept"), "h3"), Paragraph(why, 13, 20, role="ink2"), 6, self.form)
        return card(column(*parts, gap=4, margins=(20, 16, 20, 20)))

    def _waiting(self) -> QWidget:
        buttons = row(self.pack, self.remove, STRETCH)
        parts = (label(self.tr("What is due"), "h3"), self._list, buttons, self._refused)
        return card(column(*parts, self.work, self._result, gap=8, margins=(20, 16, 20, 20)))

    def _removed(self) -> QWidget:
        return card(column(label(self.tr("What was removed"), "h3"), self._log, gap=8, margins=(20, 16, 20, 20)))

    def _show(self, found: tuple[tuple[Due, ...], tuple[Removal, ...]]) -> None:
        self._due, log = found
        standing = {each.key: each.version for each in self._due}
        self._written = {key: one for key, one in self._written.items() if standing.get(key) == one.due.version}
        self._show_due()
        clear(self._log)
        if not log:
            add(self._log, Paragraph(self.tr("Nothing was removed yet."), 13, 20, role="ink2"))
        for each in log[:_LOGGED]:
            add(self._log, _removal_line(each))

    def _show_due(self) -> None:
        clear(self._list)
        profile = capped(self._services.settings.profile, self._longest)
        for kind in Kind:
            mine = [each for each in self._due if each.kind is kind]
            if mine:
                self._add_kind(kind, mine, profile)
        if not self._due:
            add(self._list, Paragraph(self.tr("Nothing is due today."), 13, 20, role="ink2"))
        before = guidance_before(profile, self._services.clock.now().date())
        if before is not None:
            said = self.tr("Confidential guidance from before {day} goes with the next removal, uncounted and untold.")
            add(self._list, Paragraph(said.format(day=dates.date_text(before)), 13, 20, role="ink2"))
        lacking = [each for each in self._due if each.kind in ARCHIVED and each.key not in self._written]
        self.pack.block("" if lacking else self.tr("Nothing that is due needs a package"))
        unready = self.tr("Nothing can be removed before its archive package is written")
        self.remove.block("" if self._ready() else unready)

    def _add_kind(self, kind: Kind, mine: list[Due], profile: Profile) -> None:
        packed = sum(each.key in self._written for each in mine)
        said = translate("PrivacyCards", "%n entries", len(mine))
        if kind in ARCHIVED:
            said += " · " + self.tr("{count} with a package").format(count=dates.number_text(packed))
        add(self._list, row(label(kind_text(kind), "strong"), STRETCH, label(said, "caption")))
        shown = self._open.get(kind, _SHOWN)
        for each in mine[:shown]:
            reason = reason_text(each, months_of(kind, profile), dates.date_text(each.since))
            add(self._list, column(Elided(f"{each.number}  {each.title}"), label(reason, "caption"), gap=0))
        if len(mine) > shown:
            rest = translate("PrivacyCards", "%n more", len(mine) - shown)
            more = button(rest, "link", on_click=partial(self._show_more, kind))
            more.setAccessibleName(f"{kind_text(kind)}: {rest}")
            add(self._list, row(more, STRETCH))
        add(self._list, hline())

    def _show_more(self, kind: Kind) -> None:
        self._open[kind] = self._open.get(kind, _SHOWN) + _MORE
        self._show_due()

    def _save(self) -> None:
        wrong = self.form.problems()
        shown: Mapping[str, Any] = {name: value for name, value in self.form.values().items() if name not in wrong}
        values = profile_values(GROUP, shown, self._services.settings.profile)
        if values:
            self._services.tasks.write(
                lambda session: profile_actions.change_profile(session, values),
                lambda _change: self.refresh(),
                self._fail,
                owner=self,
            )

    def _packed(self, written: tuple[Written, ...]) -> None:
        self.work.end()
        self._written |= {each.due.key: each for each in written}
        self._show_due()
        folder = str(written[0].path.parent) if written else ""
        self._tell("ok", translate("PrivacyCards", "%n archive packages are written and whole", len(written)), folder)

    def _gone(self, change: Change) -> None:
        self._written.clear()
        self._tell("ok", change.told, self.tr("A line in the log of removals tells of it."))
        self.refresh()

    def _fail(self, problem: Problem) -> None:
        self.work.end()
        self._tell("danger", problem.title, " ".join(filter(None, (problem.text, problem.advice))))

    def _tell(self, kind: str, what: str, why: str) -> None:
        clear(self._result)
        add(self._result, Notice(kind, what, why))
        announce(self, what, urgent=kind == "danger")


def _removal_line(each: Removal) -> QWidget:
    """One line of the log of removals."""
    kinds = {kind.value: kind_text(kind) for kind in Kind}
    what = kinds.get(each.kind) or translate("PrivacyCards", "At a person's request")
    told = f"{what}: {', '.join(each.numbers)}" if each.numbers else what
    line = QWidget()
    said = " · ".join(filter(None, (dates.moment_text(each.at), each.who, each.remark)))
    line.setLayout(column(Elided(told, "medium"), Elided(said, "caption"), gap=0))
    return line
