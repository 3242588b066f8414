"""Backup cards: where backups go, which there are, what would be gone if one took the file's place, and restoring."""

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.base import dates
from desktop.base.problems import Problem
from desktop.base.words import translate
from desktop.overview.view.tables import NumberTable
from desktop.shell.backingup import BackingUp
from desktop.shell.backup_words import COUNTED, backup_text, entry_text, last_text, size_text, table_text
from desktop.shell.files import Files
from desktop.shell.paths import SUFFIX
from desktop.shell.rooms import STORES
from desktop.storage.backups import Backup, check, found
from desktop.storage.comparing import Difference, Entry, compare
from desktop.storage.database import Database, restore
from desktop.storage.keys import DataKey
from desktop.ui.buttons import button
from desktop.ui.layout import STRETCH, add, card, clear, column, hline, row
from desktop.ui.longwork import LongWork
from desktop.ui.pieces import Icon, Notice
from desktop.ui.services import Services
from desktop.ui.spoken import announce
from desktop.ui.text import Elided, Paragraph, label

assert STORES  # every room's tables must be known before a file is compared
_SHOWN = 10
"""Backups that are listed at first."""
_ENTRIES = 12


class BackupCards(QWidget):
    """Two columns: the folder with its backups, and what differs between the chosen one and the file."""

    def __init__(self, services: Services, files: Files, backing: BackingUp) -> None:
        super().__init__()
        self._services, self._files, self._backing = services, files, backing
        self._every = False
        self._result, self._list, self._difference = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self.now = button(self.tr("Back up now"), "primary", "save", self.back_up)
        self.choose = button(self.tr("Other folder …"), icon="folder-open", on_click=self.choose_folder)
        self._where, self._last = Elided(""), Paragraph("", 13, 20)
        self.work = LongWork()
        self.work.stop.hide()
        self._panes = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._panes.setContentsMargins(0, 0, 0, 0)
        self._panes.setSpacing(16)
        left = column(self._settings(), self._listing(), STRETCH, gap=16)
        add(self._panes, (left, 3))
        add(self._panes, (self._difference, 3))
        self.setLayout(self._panes)
        backing.changed.connect(self.refresh)
        backing.progressed.connect(self.work.reach)
        self._invite()

    def set_way(self, way: QBoxLayout.Direction) -> None:
        """Puts what differs beside the list, or below it."""
        self._panes.setDirection(way)

    def refresh(self) -> None:
        """Reads the folder again."""
        backing = self._backing
        self._where.set_text(str(backing.folder))
        problem = backing.problem()
        self._last.set_text(last_text(backing.last()))
        if problem:
            self._tell("danger", self.tr("The last attempt failed"), problem)
        self.choose.block(self.tr("The municipality's policy says where backups go") if backing.fixed else "")
        folder, file, zone = backing.folder, backing.database.path, self._services.clock.now().tzinfo
        self._services.tasks.compute(
            lambda: found(folder, file, zone), self._show, self._fail, owner=self, key="backups listed"
        )

    def back_up(self) -> None:
        """Backs up now, and tells how it went."""
        if self._backing.running:
            return
        self.now.block(self.tr("A backup is being made"))
        self.work.begin(self.tr("Backing up"))
        self._backing.run(self._made, self._fail)

    def choose_folder(self) -> None:
        """Asks for another folder for backups."""
        folder = self._services.asker.open_folder(self.tr("Folder for backups"))
        if folder is not None:
            clear(self._result)
            self._backing.set_folder(folder)

    def look_at(self, backup: Backup) -> None:
        """Opens a backup, and shows what differs between it and the file."""
        database = self._backing.database

        def work() -> Difference:
            check(database, backup.path)
            return compare(database, backup.path)

        clear(self._difference)
        add(self._difference, Paragraph(self.tr("The backup is being opened"), 13, 20, role="ink2"))
        self._services.tasks.compute(
            work, partial(self._compared, backup), partial(self._unread, backup), owner=self, key="backup compared"
        )

    def restore_beside(self, backup: Backup) -> None:
        """Restores a backup as a new file."""
        name = f"{backup.path.stem}{SUFFIX}"
        kinds = (("Samspil", (f"*{SUFFIX}",)),)
        target = self._services.asker.save_file(self.tr("Restore as a new file"), name, kinds)
        if target is not None:
            key = self._key()
            self._services.tasks.compute(
                lambda: restore(backup.path, target, key), lambda _none: self._restored(target), self._fail, owner=self
            )

    def _key(self) -> DataKey | None:
        """The key of this file, which its backups have too."""
        database = self._services.database
        return database.key if isinstance(database, Database) else None

    def restore_in_place(self, backup: Backup) -> None:
        """Asks, and then puts a backup in the place of this file, which is kept beside."""
        text = self.tr("The file as it is now is kept beside it under another name. The window closes and opens again.")
        title = self.tr("Put the backup of {moment} in the place of this file?").format(moment=backup_text(backup))
        if self._services.asker.confirm(title, text, self.tr("Restore"), self.tr("Keep this file"), danger=True):
            self._files.restore_requested.emit(backup.path)

    def _settings(self) -> QWidget:
        rule = self.tr(
            "A backup is made every day and each time the window closes, and opened to see that it is whole. "
            "Kept are the newest of 7 days, 4 weeks and 12 months."
        )
        where = row(Icon("hard-drive", 18, "ink2"), (self._where, 1), gap=10)
        parts = column(
            label(self.tr("Backups"), "h3"),
            Paragraph(rule, 13, 20, role="ink2"),
            4,
            where,
            self._last,
            row(self.now, self.choose, STRETCH),
            self.work,
            self._result,
            gap=6,
            margins=(20, 16, 20, 20),
        )
        return card(parts)

    def _listing(self) -> QWidget:
        other = button(self.tr("A backup from elsewhere …"), "link", on_click=self._open_other)
        head = row(label(self.tr("What is kept"), "h3"), STRETCH, other)
        return card(column(head, self._list, gap=8, margins=(20, 16, 20, 20)))

    def _show(self, backups: tuple[Backup, ...]) -> None:
        clear(self._list)
        if not backups:
            add(self._list, Paragraph(self.tr("No backup lies in this folder."), 13, 20, role="ink2"))
        for backup in backups if self._every else backups[:_SHOWN]:
            add(self._list, self._line(backup))
        if len(backups) > _SHOWN and not self._every:
            said = translate("BackupCards", "%n more", len(backups) - _SHOWN)
            add(self._list, row(button(said, "link", on_click=self._show_all), STRETCH))

    def _show_all(self) -> None:
        self._every = True
        self.refresh()

    def _line(self, backup: Backup) -> QWidget:
        line = QWidget()
        told = backup_text(backup)
        look = button(self.tr("Look …"), dense=True, on_click=partial(self.look_at, backup))
        look.setAccessibleName(self.tr("Look at the backup of {moment}").format(moment=told))
        words = column(Elided(told[:1].upper() + told[1:], "medium"), Elided(size_text(backup.size), "caption"), gap=0)
        line.setLayout(row(Icon("file-check", 18, "ink2"), (words, 1), look, gap=10))
        return line

    def _open_other(self) -> None:
        kinds = (("Samspil", (f"*{SUFFIX}",)),)
        for path in self._services.asker.open_files(self.tr("Choose a backup"), kinds)[:1]:
            moment = datetime.fromtimestamp(path.stat().st_mtime, self._services.clock.now().tzinfo)
            self.look_at(Backup(path, moment, path.stat().st_size, "000000"))

    def _invite(self) -> None:
        clear(self._difference)
        said = self.tr("Look at a backup to see what would be gone if it took the place of this file.")
        add(self._difference, card(column(Paragraph(said, 13, 20, role="ink2"), margins=(20, 16, 20, 20))))
        add(self._difference, STRETCH)

    def _compared(self, backup: Backup, found: Difference) -> None:
        clear(self._difference)
        title = self.tr("The backup of {moment}").format(moment=backup_text(backup))
        beside = button(self.tr("Restore as a new file …"), on_click=partial(self.restore_beside, backup))
        instead = button(
            self.tr("Put in place of this file …"), "danger", on_click=partial(self.restore_in_place, backup)
        )
        counts = [each for each in found.counts if each.table in COUNTED]
        rows = [(table_text(one.table), dates.number_text(one.then), dates.number_text(one.now)) for one in counts]
        heads = (self.tr("What"), self.tr("In the backup"), self.tr("Now"))
        parts = column(label(title, "h3", wrap=True), _verdict(found), gap=6, margins=(20, 16, 20, 0))
        inside = column(parts, NumberTable(heads, rows), gap=4, margins=0)
        if found.entries:
            lines = [_entry_line(each) for each in found.entries[:_ENTRIES]]
            head = label(self.tr("Newest entries that would be gone"), "h4")
            add(inside, column(hline(), 6, head, *lines, gap=6, margins=(20, 4, 20, 10)))
        add(inside, column(hline(), row(beside, STRETCH, instead, margins=(20, 10, 20, 16)), gap=0))
        add(self._difference, card(inside))
        add(self._difference, STRETCH)
        announce(self, title)

    def _unread(self, backup: Backup, problem: Problem) -> None:
        clear(self._difference)
        told = " ".join(filter(None, (problem.text, problem.advice)))
        add(self._difference, Notice("danger", problem.title, told))
        add(self._difference, STRETCH)
        announce(self, f"{backup_text(backup)}: {problem.title}", urgent=True)

    def _made(self, _moment: object) -> None:
        self._end()
        self._tell("ok", self.tr("The backup is written and whole"), str(self._backing.folder))

    def _restored(self, target: Path) -> None:
        way = button(self.tr("Open it"), dense=True, on_click=lambda: self._files.open_requested.emit(target))
        clear(self._result)
        add(self._result, Notice("ok", self.tr("The backup is restored as a new file"), str(target), (way,)))
        announce(self, self.tr("The backup is restored as a new file"))

    def _fail(self, problem: Problem) -> None:
        self._end()
        self._tell("danger", problem.title, " ".join(filter(None, (problem.text, problem.advice))))

    def _end(self) -> None:
        self.now.block("")
        self.work.end()

    def _tell(self, kind: str, what: str, why: str) -> None:
        clear(self._result)
        add(self._result, Notice(kind, what, why))
        announce(self, what, urgent=kind == "danger")


def _verdict(found: Difference) -> QWidget:
    """What restoring would cost, in a sentence."""
    if not found.related:
        said = translate("BackupCards", "This is a backup of another file, or the two have gone different ways.")
        return Notice("warn", said, translate("BackupCards", "Restore it as a new file and look there first."))
    if not found.gone:
        return Notice("ok", translate("BackupCards", "It is whole, and nothing in the file is newer."))
    said = translate("BackupCards", "It is whole. %n entries of the log are newer and would be gone.", found.gone)
    return Notice("warn", said)


def _entry_line(entry: Entry) -> QWidget:
    """One of the entries that would be gone."""
    line = QWidget()
    line.setLayout(row((Elided(entry_text(entry)), 1), label(dates.moment_text(entry.at), "caption"), gap=12))
    return line
