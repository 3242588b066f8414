"""Dispatches: the detail of one line: who got it, what went along, why not all, and what corrects it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTemporaryDir, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from desktop.base.dates import long_date, time_text
from desktop.base.problems import Problem, Refused
from desktop.base.words import translate
from desktop.dispatch import store
from desktop.dispatch.rules import Dispatch, Enclosure, Narrowing, Recipient
from desktop.dispatch.table import KIND_ICONS
from desktop.dispatch.words import channel_text, kind_text, reason_text, recipients_text, scope_text
from desktop.exchange.limits import is_program, safe_name
from desktop.storage import attachments
from desktop.storage.session import Session
from desktop.ui.buttons import button
from desktop.ui.layout import STRETCH, TOP_LEFT, add, clear, column, hline, row, section
from desktop.ui.paint import PillStyle
from desktop.ui.pieces import Icon, Notice, Pill, RuleTag
from desktop.ui.popover import Why, explain
from desktop.ui.services import Services
from desktop.ui.spoken import announce
from desktop.ui.text import Elided, Paragraph, label

QUESTION = "question"


@dataclass(frozen=True)
class Told:
    """A line of the ledger with the later lines that correct it."""

    dispatch: Dispatch
    corrections: tuple[Dispatch, ...] = ()


def load(session: Session, id: int) -> Told:
    """Reads a line and its corrections."""
    return Told(store.get(session, id), store.corrections_of(session, id))


class Detail(QWidget):
    """Everything the ledger knows of one dispatch."""

    line_requested = Signal(int)
    """Another line of the ledger should be shown."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._copies = QTemporaryDir()
        self.told: Told | None = None
        inside = QVBoxLayout(self)
        inside.setContentsMargins(32, 20, 32, 32)
        inside.setSpacing(8)
        self._inside = inside

    def show_told(self, told: Told) -> None:
        """Shows another line."""
        self.told = told
        self.hide()  # a visible layout would show and lay out one part after the other
        clear(self._inside)
        sent = told.dispatch
        origin = (long_date(sent.sent_at.date()), time_text(sent.sent_at), channel_text(sent.channel))
        pill = Pill(PillStyle(KIND_ICONS[sent.kind], "ink2", "sunken"), kind_text(sent.kind))
        add(self._inside, row(pill, STRETCH, self._way_to(sent)))
        add(self._inside, label(sent.title, "h2", wrap=True))
        add(self._inside, label(" · ".join(origin), "small", wrap=True))
        for notice in self._notices(told):
            add(self._inside, notice)
        add(self._inside, 8)
        parts = (self._recipients(sent), self._narrowing(sent.narrowing), self._enclosures(sent), self._confirmed(sent))
        for part in filter(None, parts):
            add(self._inside, hline())
            add(self._inside, 4)
            add(self._inside, part)
            add(self._inside, 8)
        add(self._inside, STRETCH)
        self.show()

    def _way_to(self, sent: Dispatch) -> QWidget | None:
        """The way to the record that was answered."""
        if sent.subject_kind != QUESTION or not sent.subject_id:
            return None
        go = self._services.places.go
        return button(self.tr("Open question"), on_click=lambda: go("questions", sent.subject_id), dense=True)

    def _notices(self, told: Told) -> list[Notice]:
        """What must be known first: a breach, and corrections both ways."""
        sent, found = told.dispatch, []
        if sent.breach:
            notice = Notice("danger", self.tr("The media had this before the members"), sent.breach, rule=_name("D8"))
            found.append(_with_why(notice, "D8"))
        for later in told.corrections:
            way = self._way(self.tr("Show the correction"), later.id)
            found.append(Notice("warn", self.tr("A later line corrects this one"), later.title, (way,)))
        if sent.corrects:
            way = self._way(self.tr("Show the earlier line"), sent.corrects)
            found.append(Notice("info", self.tr("This line corrects an earlier one"), "", (way,)))
        return found

    def _way(self, text: str, id: int) -> QPushButton:
        """The way to another line of the ledger."""
        return button(text, dense=True, on_click=lambda: self.line_requested.emit(id))

    def _recipients(self, sent: Dispatch) -> QLayout:
        """Those who got it, as they stood."""
        tag = _tag("D5")
        count = QCoreApplication.translate("Detail", "%n members as they stood that day", "", len(sent.recipients))
        who = row(
            Icon("users", 18, "ink2"), (label(f"{scope_text(sent.scope)} · {count}", "body", wrap=True), 1), gap=8
        )
        return column(section(self.tr("Recipients"), tag), who, 4, _names(sent.recipients), gap=4)

    def _narrowing(self, narrowing: Sequence[Narrowing]) -> QLayout | None:
        """Why it did not go to all (D3c)."""
        if not narrowing:
            return None
        facts = QVBoxLayout()
        facts.setSpacing(4)
        for each in narrowing:
            add(facts, _fact(self.tr("Reason"), reason_text(each.reason)))
            add(facts, _fact(self.tr("Consulted"), each.consulted))
            add(facts, _fact(self.tr("Decided by"), each.decided_by))
        return column(section(self.tr("Why not all"), _tag("D3c")), facts, gap=6)

    def _enclosures(self, sent: Dispatch) -> QLayout:
        """The files that went along."""
        lines = QVBoxLayout()
        lines.setSpacing(2)
        for each in sent.enclosures:
            add(lines, self._enclosure(each))
        if not sent.enclosures:
            add(lines, label(self.tr("No files went along"), "small"))
        return column(section(self.tr("Enclosures")), lines, gap=4)

    def _enclosure(self, each: Enclosure) -> QHBoxLayout:
        show = button(self.tr("Open"), "link", on_click=lambda: self._open(each))
        save = button(self.tr("Save as …"), "link", on_click=lambda: self._save(each))
        show.setAccessibleName(self.tr("Open {name}").format(name=each.name))
        save.setAccessibleName(self.tr("Save {name} as").format(name=each.name))
        return row(Icon("paperclip", 16, "ink2"), (Elided(each.name), 1), show, save, gap=12)

    def _confirmed(self, sent: Dispatch) -> QLayout:
        """Who said that it was sent, and when the media got it."""
        facts = QVBoxLayout()
        facts.setSpacing(4)
        add(facts, _fact(self.tr("Confirmed by"), sent.confirmed_by))
        if sent.media_at is not None:
            media = f"{long_date(sent.media_at.date())} {time_text(sent.media_at)}"
            add(facts, _fact(self.tr("To the media"), media))
        return column(section(self.tr("Sending")), facts, gap=6)

    def _open(self, each: Enclosure) -> None:
        """Opens a copy with the system's program; what the system would run is refused."""

        def copy(session: Session) -> str:
            if is_program(each.name):
                raise Refused(
                    translate("Detail", "{name} is a program and is not opened").format(name=each.name),
                    advice=translate("Detail", "Save it elsewhere if your IT department should look at it."),
                )
            folder = Path(self._copies.path()) / each.digest[:12]
            return str(_written(session, each, folder / safe_name(each.name, "file.bin")))

        show = lambda file: QDesktopServices.openUrl(QUrl.fromLocalFile(file))  # noqa: E731
        self._services.tasks.read(copy, show, owner=self)

    def _save(self, each: Enclosure) -> None:
        target = self._services.asker.save_file(self.tr("Save enclosure"), safe_name(each.name, "file.bin"), ())
        if target is not None:
            said = self.tr("Saved: {name}").format(name=target.name)
            write = lambda session: _written(session, each, target)  # noqa: E731
            self._services.tasks.read(write, lambda _file: announce(self, said), owner=self)


def _written(session: Session, each: Enclosure, target: Path) -> Path:
    """Writes an enclosure's content to a file; raises Problem when that cannot be."""
    data = attachments.fetch(session, each.digest)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    except OSError as error:
        raise Problem(
            translate("Detail", "The file could not be written"),
            error.strerror or str(error),
            translate("Detail", "Choose another place."),
        ) from error
    return target


def _names(recipients: Sequence[Recipient]) -> QGridLayout:
    """Names in two columns, each with its party."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(2)
    half = -(-len(recipients) // 2)
    for place, each in enumerate(recipients):
        said = f"{each.name}, {each.party}" if each.party else each.name
        grid.addWidget(Elided(said, "small"), place % half, place // half)
    for side in (0, 1):
        grid.setColumnStretch(side, 1)
    return grid


def _fact(name: str, value: str) -> QHBoxLayout:
    """A fact: its name, and its value beside it."""
    return row((label(name, "small", least=110), 0, TOP_LEFT), (Paragraph(value, 14, 20), 1), gap=12)


def _name(rule: str) -> str:
    """How a principle is named to the user; D3c is the second half of principle 3b."""
    return translate("Rule", "Principle {number}").format(number={"D3c": "3b"}.get(rule, rule[1:]))


def _sentence(rule: str) -> str:
    return {
        "D3c": translate(
            "Rule",
            "An answer goes to all members. "
            "A narrower circle needs its ground, and that a director or the chief of staff was consulted.",
        ),
        "D5": translate("Rule", "All members get the same information at the same time."),
        "D8": translate("Rule", "Members get a press release before the media, or at the same time."),
    }[rule]


def _tag(rule: str) -> RuleTag:
    """The tag of a principle; it says why when asked."""
    tag = RuleTag(_name(rule))
    explain(tag, lambda: Why(_name(rule), _sentence(rule)))
    return tag


def _with_why(notice: Notice, rule: str) -> Notice:
    """Lets the tag of a notice say why."""
    if notice.tag is not None:
        explain(notice.tag, lambda: Why(_name(rule), _sentence(rule)))
    return notice


def origin_of(dispatch: Dispatch) -> str:
    """A line of the ledger in one sentence, for the palette."""
    return f"{kind_text(dispatch.kind)} · {recipients_text(dispatch)}"
