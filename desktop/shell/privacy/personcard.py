"""Person card: everything that is held on one person, to be handed out, corrected, or erased as far as it may be."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.base import dates
from desktop.base.changes import Change
from desktop.base.problems import Problem
from desktop.base.words import translate
from desktop.overview.view.tables import NumberTable
from desktop.shell.privacy.enclosed import AT_ONCE, Shelf, fetch, judge, shelf, with_attachments
from desktop.shell.privacy.erasure import Plan, erase, plan, why_text
from desktop.shell.privacy.extract import Extract, as_json, extract, listing, record_of, roles_of, unread_text
from desktop.storage.session import Session
from desktop.ui.buttons import button
from desktop.ui.layout import STRETCH, add, card, clear, column, hline, row
from desktop.ui.longwork import LongWork
from desktop.ui.pieces import Notice
from desktop.ui.searchfield import give_clear_button
from desktop.ui.services import Services
from desktop.ui.spoken import announce
from desktop.ui.text import Elided, Paragraph, label

_SHOWN = 8
_KEY = "extract"
"""What is looked for now: another look makes this one void."""


class PersonCard(QWidget):
    """A name or an address is typed; what is held on that person is shown, with what can be done about it."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._found: Extract | None = None
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Name or mail address"))
        self.field.setPlaceholderText(self.tr("Name or mail address"))
        give_clear_button(self.field)
        self.field.returnPressed.connect(self.look)
        self.look_up = button(self.tr("Look"), icon="search", on_click=self.look)
        self._shown, self._result = QVBoxLayout(), QVBoxLayout()
        self.work = LongWork()
        self.work.stop.hide()
        self._refused = Paragraph("", 13, 20, role="ink2")
        self._refused.hide()
        why = self.tr("For somebody who asks what you hold on them. An answer is due within a month.")
        head = label(self.tr("Everything held on a person"), "h3")
        line = row((self.field, 1), self.look_up)
        told = (Paragraph(why, 13, 20, role="ink2"), line, self.work, self._shown, self._refused, self._result)
        inside = column(head, *told, gap=8)
        inside.setContentsMargins(20, 16, 20, 20)
        self.setLayout(column(card(inside), gap=0))

    def say_why(self, why: str) -> None:
        """Says why nothing may be handed out or erased, empty for whoever may."""
        self._refused.set_text(why)
        self._refused.setVisible(bool(why))

    def look(self) -> None:
        """Reads what is held on the person whose name is typed."""
        typed = self.field.text().strip()
        clear(self._result)
        if not typed:
            return
        clear(self._shown)
        add(self._shown, Paragraph(self.tr("Looking through everything"), 13, 20, role="ink2"))

        def read(session: Session) -> tuple[Extract, Plan, Shelf]:
            found = extract(session, typed)
            return found, plan(session, found), shelf(session)

        self._services.tasks.read(read, self._look_inside, _KEY, self._fail, owner=self)

    def _look_inside(self, read: tuple[Extract, Plan, Shelf]) -> None:
        """Reads the attachments, some at a time, so that whoever works on waits no longer than for these."""
        found, wanted, files = read
        contents, verdicts, tasks = files.contents, dict[str, bool | None](), self._services.tasks

        def go_on(judged: dict[str, bool | None]) -> None:
            verdicts.update(judged)
            self.work.reach(len(verdicts), len(contents))
            some = contents[len(verdicts) : len(verdicts) + AT_ONCE]
            if some:
                tasks.read(lambda session: fetch(session, some), look, _KEY, self._fail, owner=self)
            else:
                self.work.end()
                self._show((with_attachments(found, files, verdicts), wanted))

        def look(fetched: list[tuple[str, str, bytes]]) -> None:
            tasks.compute(lambda: judge(fetched, found.somebody), go_on, self._fail, owner=self, key=_KEY)

        self.work.begin(self.tr("Reading the attachments"))
        go_on({})

    def save_paper(self) -> None:
        """Asks where the extract goes as a PDF, and writes it."""
        found = self._found
        path = self._ask("pdf", "PDF")
        if found is None or path is None:
            return

        def making(session: Session) -> bytes:
            from desktop.shell.privacy.paper import made  # imported late: start-up

            return made(session, found)

        self._services.tasks.read(making, partial(self._write, path), failed=self._fail, owner=self)

    def save_data(self) -> None:
        """Asks where the extract goes as JSON, and writes it."""
        found = self._found
        path = self._ask("json", "JSON")
        if found is not None and path is not None:
            write = partial(self._write, path)
            self._services.tasks.read(lambda s: as_json(s, found), write, failed=self._fail, owner=self)

    def erase(self) -> None:
        """Asks, and erases what may be erased."""
        if self._found is None:
            return
        name = self._found.name
        text = self.tr("It cannot be brought back. What is part of cases stays as the archive law requires.")
        title = self.tr("Erase what may be erased of {name}?").format(name=name)
        if self._services.asker.confirm(title, text, self.tr("Erase"), self.tr("Keep"), danger=True):
            self._services.tasks.write(lambda session: erase(session, name), self._erased, self._fail, owner=self)

    def _ask(self, ending: str, kind: str) -> Path | None:
        """Asks where the extract goes."""
        if self._found is None:
            return None
        name = self.tr("Extract {name}").format(name=self._found.name)
        return self._services.asker.save_file(name, f"{name}.{ending}", ((kind, (f"*.{ending}",)),))

    def _write(self, path: Path, data: bytes) -> None:
        try:
            path.write_bytes(data)
        except OSError as error:
            self._tell("danger", self.tr("The file could not be written"), f"{path}: {error.strerror or error}")
        else:
            why = self.tr("Look through it before you hand it out: texts may name others too.")
            self._tell("ok", self.tr("The extract is written"), f"{path}\n{why}")

    def _show(self, read: tuple[Extract, Plan]) -> None:
        self._found, wanted = read
        clear(self._shown)
        found = self._found
        if not found.records and not found.lines and not found.drafts and not found.looked:
            add(self._shown, Paragraph(self.tr("Nothing is held on this name or address."), 13, 20, role="ink2"))
            return
        named = sum(each.names for each in found.looked)
        who = ", ".join((*found.somebody.names, *found.somebody.addresses))
        rows = [(kind, dates.number_text(count)) for kind, count in sorted(listing(found).items())]
        rows += [(self.tr("Attachments"), dates.number_text(named))] if named else []
        rows += [(self.tr("Lines in the log"), dates.number_text(len(found.lines)))] if found.lines else []
        add(self._shown, Elided(who, "medium"))
        table = NumberTable((self.tr("Where"), self.tr("Entries")), rows)
        table.layout().setContentsMargins(0, 4, 0, 4)  # type: ignore[union-attr]
        add(self._shown, table)
        self._add_entries(found)
        self._add_unread(found)
        buttons = (
            button(self.tr("Extract as PDF …"), icon="file-text", on_click=self.save_paper, writes=True),
            button(self.tr("as JSON …"), on_click=self.save_data, writes=True),
        )
        add(self._shown, row(*buttons, STRETCH))
        self._add_plan(wanted)
        announce(self, translate("PersonCard", "%n entries found", len(found.records)))

    def _add_entries(self, found: Extract) -> None:
        """The newest entries that can be opened, to be corrected where something is wrong."""
        known = [(each, *place) for each in found.records if (place := record_of(each)) is not None]
        for each, room, id in list(reversed(known))[:_SHOWN]:
            way = button(self.tr("Open"), dense=True, on_click=partial(self._services.places.go, room, id))
            way.setAccessibleName(self.tr("Open {name}").format(name=each.title))
            words = column(Elided(each.title), Elided(roles_of(each), "caption"), gap=0)
            add(self._shown, row((words, 1), way, gap=10))

    def _add_unread(self, found: Extract) -> None:
        """The attachments that nobody but a human being can read."""
        unread = [each.file for each in found.looked if not each.names]
        if unread:
            what = translate("PersonCard", "%n attachments must be looked through by hand", len(unread))
            names = "\n".join(f"{each.name} ({each.title})" for each in unread[:_SHOWN])
            add(self._shown, Notice("warn", what, "\n".join((unread_text(), names))))

    def _add_plan(self, wanted: Plan) -> None:
        add(self._shown, hline())
        add(self._shown, label(self.tr("If the person asks to be erased"), "h4"))
        for step in wanted.steps:
            told = f"{step.what} ({dates.number_text(step.count)})"
            why = Paragraph(why_text(step.fate), 13, 20, role="ink2")
            add(self._shown, column(label(told, "medium", wrap=True), why, gap=0))
        go = button(self.tr("Erase what may be erased …"), "danger", "trash-2", self.erase)
        go.block("" if wanted.erases else self.tr("Nothing of this may be erased now"))
        add(self._shown, row(go, STRETCH))

    def _erased(self, change: Change) -> None:
        self.look()
        self._tell("ok", change.told, self.tr("A line in the log of removals tells of it."))

    def _fail(self, problem: Problem) -> None:
        self.work.end()
        clear(self._shown)
        self._tell("danger", problem.title, " ".join(filter(None, (problem.text, problem.advice))))

    def _tell(self, kind: str, what: str, why: str) -> None:
        clear(self._result)
        add(self._result, Notice(kind, what, why))
        announce(self, what, urgent=kind == "danger")
