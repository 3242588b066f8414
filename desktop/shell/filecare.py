"""File care: where the municipality's file lies, its backup and its log, and the way to other municipalities."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.base.names import safe_name
from desktop.base.problems import Problem
from desktop.shell.files import Files
from desktop.shell.paths import SUFFIX
from desktop.storage import audit
from desktop.storage.database import Database
from desktop.storage.places.address import Address
from desktop.ui.buttons import button
from desktop.ui.layout import STRETCH, add, card, clear, column, hline, row
from desktop.ui.pieces import Icon, Notice
from desktop.ui.services import Services
from desktop.ui.spoken import announce
from desktop.ui.text import Elided, Paragraph, label


class FileCards(QWidget):
    """Two cards: this file, and other municipalities."""

    def __init__(self, services: Services, files: Files) -> None:
        super().__init__()
        self._services, self._files = services, files
        self._result, self._recent = QVBoxLayout(), QVBoxLayout()
        self.backup = button(self.tr("Back up now …"), icon="save", on_click=self._back_up)
        self.verify = button(self.tr("Check the log"), icon="shield-check", on_click=self._verify)
        self.setLayout(column(self._this(), self._others(), STRETCH, gap=16))

    def refresh(self) -> None:
        """Shows the files that were opened lately."""
        clear(self._recent)
        here = self._where()
        for file in self._files.recent():
            if file != here:
                add(self._recent, self._line(file))

    def _where(self) -> Path | Address | None:
        database = self._services.database
        return database.where if isinstance(database, Database) else None

    def _this(self) -> QWidget:
        place = self._where()
        shared = isinstance(place, Address)
        folder = None if shared else button(self.tr("Show folder"), "link", on_click=self._show_folder)
        where = row(Icon("hard-drive", 18, "ink2"), (Elided(_told(place)), 1), folder, gap=10)
        kept = self.tr("Everything of this municipality lies in this one file. Keep a backup elsewhere.")
        if shared:
            self.backup.set_label(self.tr("Copy into a file …"))
            kept = self.tr(
                "Several computers work on this register, which lies on a server. Those who look after the server back"
                " it up. A copy in a file holds everything as it stands now, and is worth as much protection."
            )
        checked = self.tr("Each change has left a line in the log. The check finds a line that was changed or removed.")
        parts = column(
            label(self.tr("This municipality's register") if shared else self.tr("This municipality's file"), "h3"),
            where,
            Paragraph(kept, 13, 20),
            row(self.backup, STRETCH),
            8,
            hline(),
            8,
            Paragraph(checked, 13, 20),
            row(self.verify, STRETCH),
            self._result,
            gap=6,
            margins=(20, 16, 20, 20),
        )
        return card(parts)

    def _others(self) -> QWidget:
        other = button(self.tr("Open another file …"), icon="folder-open", on_click=self._open_other)
        new = button(self.tr("New municipality …"), icon="plus", on_click=self._files.new_requested.emit)
        head = label(self.tr("Other municipalities"), "h3")
        return card(column(head, self._recent, row(other, new, STRETCH), gap=8, margins=(20, 16, 20, 20)))

    def _line(self, file: Path | Address) -> QWidget:
        line = QWidget()
        name, place = (file.database, file.host) if isinstance(file, Address) else (file.stem, str(file.parent))
        words = column(Elided(name, "medium"), Elided(place, "caption"), gap=0)
        way = button(self.tr("Open"), dense=True, on_click=lambda: self._files.open_requested.emit(file))
        way.setAccessibleName(self.tr("Open {name}").format(name=name))
        line.setLayout(row(Icon("landmark", 18, "ink2"), (words, 1), way, gap=10))
        return line

    def _show_folder(self) -> None:
        path = self._where()
        if isinstance(path, Path):
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))

    def _open_other(self) -> None:
        files = self._services.asker.open_files(self.tr("Open municipality"), (("Samspil", (f"*{SUFFIX}",)),))
        if files:
            self._files.open_requested.emit(files[0])

    def _back_up(self) -> None:
        database, now = self._services.database, self._services.clock.now()
        if not isinstance(database, Database):
            return
        place = database.where
        stem = safe_name(place.database, "Samspil") if isinstance(place, Address) else place.stem
        proposed = f"{stem} {now:%Y-%m-%d}{SUFFIX}"
        target = self._services.asker.save_file(self.tr("Back up"), proposed, (("Samspil", (f"*{SUFFIX}",)),))
        if target is None:
            return
        said = self.tr("The copy is written") if isinstance(place, Address) else self.tr("The backup is written")
        copied = partial(_copy, database, target) if isinstance(place, Address) else partial(database.backup, target)
        self._services.tasks.compute(copied, lambda _done: self._tell("ok", said, str(target)), self._fail, owner=self)

    def _verify(self) -> None:
        self.verify.block(self.tr("The log is being checked"))
        self._services.tasks.read(audit.verify, self._verified, "verify", self._fail, owner=self)

    def _verified(self, found: tuple[int, list[str]]) -> None:
        self.verify.block("")
        lines, problems = found
        if problems:
            advice = self.tr("Keep this file, and compare it with a backup.")
            self._tell("danger", self.tr("The log is not whole"), "\n".join((*problems[:8], advice)))
        else:
            said = QCoreApplication.translate("FileCards", "%n lines, nothing changed or missing", "", lines)
            self._tell("ok", self.tr("The log is whole"), said)

    def _fail(self, problem: Problem) -> None:
        self.verify.block("")
        self._tell("danger", problem.title, " ".join(filter(None, (problem.text, problem.advice))))

    def _tell(self, kind: str, what: str, why: str) -> None:
        clear(self._result)
        add(self._result, 8)
        add(self._result, Notice(kind, what, why))
        announce(self, what, urgent=kind == "danger")


def _told(place: Path | Address | None) -> str:
    """Where a municipality lies, in words."""
    return place.name if isinstance(place, Address) else str(place or "")


def _copy(database: Database, target: Path) -> None:
    """Copies a register from a server into a file."""
    from desktop.storage import moving  # imported late: start-up

    moving.move(database, target, database.clock)
