"""Draws the pieces of the kit to PNG files: python -m tests.ui.gallery FOLDER."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QFrame, QLineEdit, QRadioButton, QSpinBox, QWidget

from desktop.base.richtext import Block, Run
from desktop.ui import fonts, theme
from desktop.ui.buttons import DropDown, Tabs, button, icon_button
from desktop.ui.countstrip import CountStrip, DayCell
from desktop.ui.focus import FocusRing
from desktop.ui.layout import STRETCH, TOP_LEFT, card, column, hline, pane, row, scroll, section, well
from desktop.ui.paint import PillStyle, TickCount
from desktop.ui.pieces import (
    Avatar,
    CheckItem,
    Checklist,
    EmptyState,
    Icon,
    Kbd,
    Mark,
    Notice,
    Pill,
    RuleTag,
    Ticks,
    person_row,
)
from desktop.ui.segmented import Segmented
from desktop.ui.statebar import StateBar, Step
from desktop.ui.text import Elided, Paragraph, label

STATES = (
    (PillStyle("inbox", "ink2", "sunken"), "Modtaget"),
    (PillStyle("split", "ink2", "sunken"), "Sorteret"),
    (PillStyle("pen-line", "accent", "accent_soft"), "I gang"),
    (PillStyle("landmark", "quar", "quar_soft"), "Afventer beslutning"),
    (PillStyle("stamp", "warn", "warn_soft"), "Til godkendelse"),
    (PillStyle("check", "ok", "ok_soft"), "Godkendt"),
    (PillStyle("alarm-clock", "danger", "danger_soft"), "Overskredet"),
)
STEPS = (
    Step("Modtaget", "27. aug. · TA", "done"),
    Step("Sorteret", "27. aug. · TA", "done"),
    Step("I gang", "28. aug. · ETS", "done"),
    Step("Til godkendelse", "10. sep. · ETS", "current"),
    Step("Godkendt"),
    Step("Sendt"),
    Step("Afsluttet"),
)


def weeks() -> list[tuple[int, list[DayCell]]]:
    """Three weeks of a deadline with a closing day and a holiday."""
    first = [DayCell(27, None, "received", "Modtaget")] + [DayCell(27 + n, n) for n in range(1, 5)]
    first += [DayCell(1, None, "weekend"), DayCell(2, None, "weekend")]
    second = [DayCell(2 + n, 4 + n) for n in range(1, 4)] + [DayCell(6, None, "holiday"), DayCell(7, None, "closed")]
    second += [DayCell(8, None, "weekend"), DayCell(9, None, "weekend")]
    third = [DayCell(10, 9), DayCell(11, 10, "last", "Fristen")] + [DayCell(11 + n, None, "after") for n in range(1, 6)]
    return [(35, first), (36, second), (37, third)]


def _filled(label_text: str, active: bool) -> DropDown:
    made = DropDown(label_text)
    made.set_options([("", "alle"), ("b", "Børn og unge")])
    made.choose("b" if active else "")
    return made


def _strip() -> CountStrip:
    made = CountStrip(("ma", "ti", "on", "to", "fr", "lø", "sø"))
    made.set_weeks(weeks())
    return made


def _buttons() -> QWidget:
    blocked = button("Bekræft besøg", "primary", "calendar-check")
    blocked.block("3 punkter mangler")
    ticks = [
        row(label(words, "medium", ink=ink), STRETCH, Ticks(count, words), gap=8)
        for words, ink, count in (
            ("7 dage", "ink", TickCount(3)),
            ("2 dage", "warn", TickCount(8)),
            ("2 dage over", "danger", TickCount(10, over=2)),
            ("Sendt", "ok", TickCount(6, done=True)),
        )
    ]
    inside = column(
        label("Knapper og fokus", "h3"),
        row(
            button("Godkend svar", "primary", "check"),
            button("Send tilbage …"),
            button("Tilføj punkt", "ghost", "plus"),
            STRETCH,
            gap=10,
        ),
        row(blocked, button("Slet sagen …", "danger", "trash-2"), icon_button("ellipsis", "Mere"), STRETCH, gap=10),
        row(button("Nyt spørgsmål", "primary", "plus"), button("ventetider.pdf", "link", "paperclip"), STRETCH, gap=14),
        row(
            button("Tæt", dense=True, icon="mail"),
            button("Videre", after="chevron-right"),
            Segmented(["Dag", "Uge", "Måned"], 1),
            STRETCH,
        ),
        label("Tilstande", "h3"),
        row(*(Pill(style, text) for style, text in STATES[:3]), STRETCH),
        row(*(Pill(style, text) for style, text in STATES[3:5]), STRETCH),
        row(*(Pill(style, text) for style, text in STATES[5:]), STRETCH),
        label("Frist i arbejdsdage", "h3"),
        *ticks,
        row(RuleTag("Princip 3a"), RuleTag("Retningslinje 1.4"), STRETCH),
        row(_filled("Udvalg", False), _filled("Ansvarlig", True), STRETCH),
        row(Avatar("Helle Østerbæk", 28, "adm"), Avatar("Kasper Mølgård", 28, "pol"), Kbd("Ctrl K"), Mark(28), STRETCH),
        person_row("Charlotte Munkebo", "Stabschef", side="adm", right=Pill(STATES[5][0], "Kan godkende")),
        STRETCH,
    )
    return pane(inside)


def _fields() -> QWidget:
    invalid, blocked, combo, quiet = QLineEdit("31. november 2029"), QLineEdit("15. november"), QComboBox(), QLineEdit()
    invalid.setProperty("invalid", "true")
    blocked.setProperty("blocked", "true")
    quiet.setPlaceholderText("Søg i listen")
    combo.addItems(["Børn og unge", "Teknik"])
    ticked = QCheckBox("Vis også lukkede")
    ticked.setChecked(True)
    chosen = QRadioButton("Alle")
    chosen.setChecked(True)
    rich = Paragraph("", 14, 22)
    rich.set_blocks(
        (
            Block("paragraph", (Run("Borgerne ventede i gennemsnit "), Run("5,2 dage", bold=True), Run(" i år."))),
            Block("number", (Run("Først dette punkt, som er så langt, at det må brydes over to linjer."),)),
            Block("bullet", (Run("og så "), Run("dette", italic=True)), 1),
        )
    )
    inside = column(
        label("Felter", "h3"),
        label("Emne", "label"),
        QLineEdit("Ventetid på genoptræning"),
        label("Kort og uden personnavne", "caption"),
        invalid,
        blocked,
        quiet,
        row(combo, QSpinBox(), STRETCH),
        row(ticked, QCheckBox("Tom"), chosen, QRadioButton("Ingen"), STRETCH),
        Notice("info", "Samspil sender ikke selv", "Du åbner udkastet i Outlook og bekræfter her."),
        Notice("warn", "3 punkter mangler", actions=[button("Vis punkterne", dense=True)], rule="Princip 4"),
        Notice("quar", "Datoen ligger i karensperioden", "Første ledige dato er 21. november.", rule="W6"),
        Notice("danger", "Filen kunne ikke gemmes"),
        Notice("ok", "Alle har fået svaret på samme tid"),
        rich,
        Elided("En lang titel, som ikke kan være her, fordi spalten er for smal til den og mere", "strong"),
        STRETCH,
    )
    return pane(inside)


def _detail() -> QWidget:
    bar = StateBar(STEPS)
    checks = Checklist("Godkendelse")
    checks.set_items(
        [
            CheckItem(1, "Faglighed", "done", "Eva Thorup Skov"),
            CheckItem(2, "Økonomi", right="Niels Vangsted"),
            CheckItem(3, "Borgmesteren har fået besked", rule="Princip 5", sub="Senest 12. september"),
            CheckItem(4, "Hemmelig afstemning", "blocked", rule="W6"),
            CheckItem(5, "Personale", "na", "Ikke relevant"),
        ]
    )
    tabs = Tabs([("Åbne", 14), ("Til godkendelse", 3), ("Sendt i år", None)])
    quote = "Hvor længe venter borgere i gennemsnit på genoptræning, når de er udskrevet fra sygehus?"
    said = well(
        column(
            row(Icon("mail", 16), label("Spørgsmålet", "h4"), STRETCH),
            Paragraph(quote, 15, 23, serif=True),
            margins=(16, 12, 16, 14),
        )
    )
    counted = card(
        column(
            row(label("Frist", "h3"), STRETCH, Ticks(TickCount(10), "I dag")),
            label("I dag, tirsdag 11. september", "medium", ink="warn"),
            _strip(),
            Paragraph("Ti arbejdsdage efter modtagelsen. Lørdag og søndag tæller ikke med.", 13, 20, role="ink2"),
            row(RuleTag("Princip 3a"), RuleTag("Lukkedage"), STRETCH, gap=6),
            margins=16,
        )
    )
    side = card(column(checks, margins=16))
    side.setMaximumWidth(360)
    counted.setMaximumWidth(360)
    compact = StateBar((*STEPS[:3], Step("Afventer beslutning", "", "blocked"), *STEPS[4:]))
    compact.setFixedWidth(360)
    empty = EmptyState(
        "Ingen spørgsmål venter på dig",
        "Nye spørgsmål kommer ind, når du trækker en mail hertil.",
        [button("Importér mail", icon="mail"), button("Nyt spørgsmål", "primary", "plus")],
    )
    return pane(
        column(
            tabs,
            hline(),
            bar,
            compact,
            said,
            section("Modtagere", button("Ændr modtagere", "link")),
            row((counted, 1, TOP_LEFT), (side, 1, TOP_LEFT), gap=16),
            card(column(empty)),
            STRETCH,
            gap=14,
        ),
        "surface",
    )


def page() -> QFrame:
    """Everything on one page."""
    first, second, third = _buttons(), _fields(), _detail()
    return pane(row((first, 0), (second, 1), (third, 2), gap=40, margins=32), "canvas")


def draw(app: QApplication, look: theme.Look, path: Path, width: int = 1720, height: int = 900) -> None:
    """Draws the page in a look."""
    theme.apply(app, look)
    shown = scroll(page())
    shown.setProperty("ground", "canvas")
    shown.resize(round(width * look.scale), round(height * look.scale))
    shown.show()
    app.processEvents()
    next(part for part in shown.findChildren(QWidget) if part.accessibleName() == "Nyt spørgsmål").setFocus()
    app.processEvents()
    shown.grab().save(str(path))
    shown.close()
    shown.deleteLater()
    app.processEvents()


def switched(app: QApplication, path: Path) -> None:
    """Draws a page made in light at 100 % after a switch to dark at 150 %, which must look as if made so."""
    theme.apply(app, theme.Look())
    shown = scroll(page())
    shown.resize(2580, 1350)
    shown.show()
    app.processEvents()
    theme.apply(app, theme.Look(theme.DARK, 1.5, True))
    for _round in range(4):
        app.processEvents()
    shown.grab().save(str(path))
    shown.close()
    shown.deleteLater()
    app.processEvents()


def main() -> None:
    """Draws all looks into the folder named on the command line."""
    folder = Path(sys.argv[1])
    app = QApplication(sys.argv[:1])
    fonts.load()
    ring = FocusRing(app)
    draw(app, theme.Look(), folder / "light.png")
    draw(app, theme.Look(theme.DARK, 1.0, True), folder / "dark.png")
    draw(app, theme.Look(scale=1.5), folder / "large.png")
    switched(app, folder / "switched.png")
    draw(app, theme.Look(high_contrast=True), folder / "contrast.png")
    ring.deleteLater()


if __name__ == "__main__":
    main()
