"""New town: the form of a new municipality: country, name and language, and what may wait: logo and people."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desktop.base.problems import Problem
from desktop.base.settings import OWN_LANGUAGES
from desktop.exchange.sheets import Sheet, read_sheet
from desktop.people.exchange import ImportPlan, Known, plan
from desktop.shell.founding import Wish
from desktop.shell.letterhead import LARGEST
from desktop.shell.policies import Policies, told
from desktop.shell.setting_fields import DOCUMENTS
from desktop.ui.buttons import button
from desktop.ui.dialogs import Asker
from desktop.ui.forms import Field, Form
from desktop.ui.layout import STRETCH, add, card, clear, column, row
from desktop.ui.pieces import Icon, Notice
from desktop.ui.text import Paragraph, label
from desktop.ui.theme import look

SHOWN = 4
"""Bad cells of a sheet that are named; the rest is told as a number."""


@dataclass(frozen=True)
class Kept:
    """What was entered so far: it outlives a change of language."""

    values: dict[str, Any]
    logo: bytes = b""
    sheets: tuple[Sheet, ...] = ()


class NewTown(QWidget):
    """The form and its two optional cards."""

    def __init__(self, asker: Asker, kept: Kept | None = None, policies: Policies | None = None) -> None:
        super().__init__()
        self._asker = asker
        self._policies = policies or Policies()
        self.logo = kept.logo if kept else b""
        self.sheets = kept.sheets if kept else ()
        self.form = Form(self._fields())
        country = self._policies.chosen("Country", "") or "DK"
        first = {"country": country, "language": OWN_LANGUAGES[country], "name": ""}
        self.form.set_values(kept.values if kept else first)
        self.form.editor("country").left.connect(self._follow_country)
        self._picture = QLabel()
        self._picture_told, self._people_told = QVBoxLayout(), QVBoxLayout()
        self.choose_logo = button(self.tr("Choose logo …"), icon="image", on_click=self._choose_logo)
        self.choose_people = button(self.tr("Choose sheet …"), icon="file-spreadsheet", on_click=self._choose_people)
        main = card(column(self.form, STRETCH, margins=(20, 16, 20, 20)))
        aside = column(self._logo_card(), self._people_card(), STRETCH, gap=16)
        self.setLayout(row((main, 1), (aside, 1), gap=20, margins=(40, 4, 40, 8)))
        self._show_logo()
        self._show_people()

    def kept(self) -> Kept:
        """What was entered so far."""
        return Kept(self.form.values(), self.logo, self.sheets)

    def wish(self) -> Wish | None:
        """What is to be made; None while something is missing, which is then shown."""
        if not self.form.check_all():
            return None
        values = self.form.values()
        return Wish(values["country"], values["name"], values["language"], self.logo, self.sheets)

    def _fields(self) -> tuple[Field, ...]:
        countries = (("DK", self.tr("Denmark")), ("NO", self.tr("Norway")))
        hint = self.tr("It decides public holidays, elections and words")
        locked = told() if self._policies.is_fixed("Country") else ""
        example = self.tr("As it stands in letters, for example Havnby Kommune")
        return (
            Field("country", self.tr("Country"), "choice", hint=hint, choices=countries, locked=locked),
            Field("name", self.tr("Name of the municipality"), required=True, hint=example),
            Field("language", self.tr("Language of documents"), "choice", choices=tuple(DOCUMENTS.items())),
        )

    def _logo_card(self) -> QFrame:
        hint = self.tr("For letters and answers. PNG, JPEG or SVG.")
        head = row(Icon("image", 18, "ink2"), label(self.tr("Logo"), "h3"), STRETCH, _later(self.tr("can wait")))
        parts = (
            head,
            Paragraph(hint, 13, 20, role="ink2"),
            self._picture,
            self._picture_told,
            row(self.choose_logo, STRETCH),
        )
        return card(column(*parts, gap=6, margins=(20, 14, 20, 16)))

    def _people_card(self) -> QFrame:
        hint = self.tr(
            "Members and officials from a CSV or XLSX file with a heading over each column, such as name and e-mail."
        )
        head = row(Icon("users", 18, "ink2"), label(self.tr("People"), "h3"), STRETCH, _later(self.tr("can wait")))
        parts = (head, Paragraph(hint, 13, 20, role="ink2"), self._people_told, row(self.choose_people, STRETCH))
        return card(column(*parts, gap=6, margins=(20, 14, 20, 16)))

    def _follow_country(self) -> None:
        """A new country brings its language, unless another one was chosen."""
        values = self.form.values()
        if values["language"] in OWN_LANGUAGES.values():
            self.form.set_values({"language": OWN_LANGUAGES[values["country"]]})

    def _choose_logo(self) -> None:
        kinds = ((self.tr("Pictures"), ("*.png", "*.jpg", "*.jpeg", "*.svg")),)
        for file in self._asker.open_files(self.tr("Choose logo"), kinds)[:1]:
            clear(self._picture_told)
            try:
                self.logo = _picture(file)
            except Problem as problem:
                add(self._picture_told, _problem(problem))
        self._show_logo()

    def _show_logo(self) -> None:
        picture = QPixmap()
        if self.logo and picture.loadFromData(self.logo):
            self._picture.setPixmap(picture.scaledToHeight(look().px(48)))
            self._picture.setAccessibleName(self.tr("The logo"))
        self._picture.setVisible(not picture.isNull())

    def _choose_people(self) -> None:
        kinds = ((self.tr("Sheets"), ("*.csv", "*.xlsx")),)
        files = self._asker.open_files(self.tr("Choose sheet"), kinds)
        if not files:
            return
        sheets: list[Sheet] = []
        broken: list[Problem] = []
        for file in files:
            try:
                sheets.append(read_sheet(file))
            except Problem as problem:
                broken.append(problem)
        self.sheets = tuple(sheets)
        self._show_people()
        for each in broken:
            add(self._people_told, _problem(each))

    def _show_people(self) -> None:
        """Says of each sheet how many people it brings, and which cells cannot be used."""
        clear(self._people_told)
        for sheet in self.sheets:
            add(self._people_told, _plan_notice(sheet, plan(sheet, Known(date(2000, 1, 1)))))


def _plan_notice(sheet: Sheet, found: ImportPlan) -> Notice:
    """What a sheet would bring; a bad cell leaves its row out."""
    good, bad = len(found.add) + len(found.change), len(found.problems)
    what = QCoreApplication.translate("NewTown", "%n people are ready to import", "", good)
    if not bad:
        return Notice("ok", what, sheet.where)
    cells = [f"{each.cell}: {each.what}" for each in found.problems[:SHOWN]]
    told = QCoreApplication.translate("NewTown", "%n cells cannot be used, their rows are left out:", "", bad)
    return Notice("warn", what, "\n".join((sheet.where, told, *cells)))


def _problem(problem: Problem) -> Notice:
    return Notice("danger", problem.title, " ".join(filter(None, (problem.text, problem.advice))))


def _picture(file: Path) -> bytes:
    """A picture made fit for the letterhead, as PNG; raises Problem for what cannot be a logo."""
    from desktop.documents.logo import fitted  # imported late: start-up

    try:
        data = file.read_bytes() if file.stat().st_size <= LARGEST else b""
    except OSError as error:
        said = QCoreApplication.translate("NewTown", "The picture cannot be read")
        raise Problem(said, error.strerror or str(error)) from error
    return fitted(data)


def _later(text: str) -> QLabel:
    return label(text, "caption")
