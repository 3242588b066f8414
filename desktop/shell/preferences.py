"""Preferences: the place "Settings", drawn from the rows in `base.settings`, with this computer's look and the file."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.base.changes import Change
from desktop.base.problems import Problem
from desktop.base.rights import Right
from desktop.base.settings import Profile
from desktop.shell import languages, policies, profile_actions
from desktop.shell.accountcards import AccountCards
from desktop.shell.appearance import Appearance
from desktop.shell.backingup import BackingUp
from desktop.shell.backupcards import BackupCards
from desktop.shell.computer import MODES, SCALES
from desktop.shell.deadlines import QuestionDeadlines
from desktop.shell.filecare import FileCards
from desktop.shell.files import Files
from desktop.shell.letterhead import LetterheadCard
from desktop.shell.policy import PolicyCard
from desktop.shell.privacy.cards import PrivacyCards
from desktop.shell.protection import Protection
from desktop.shell.protectioncards import ProtectionCards
from desktop.shell.seats import Seats, Sitting
from desktop.shell.setting_fields import fields_of, profile_values, values_of
from desktop.ui.buttons import Tabs
from desktop.ui.commands import Command
from desktop.ui.feature import Page
from desktop.ui.forms import Field, Form
from desktop.ui.layout import STRETCH, add, card, clear, column, hline, row, scroll
from desktop.ui.pieces import Notice
from desktop.ui.reading import read_along
from desktop.ui.services import Services
from desktop.ui.text import Paragraph, label
from desktop.ui.theme import look

_WIDEST = 760
_PRIVACY = 6
"""The place of the tab that is read when it is shown: it looks through everything."""
_BESIDE = 900
"""The page's width at 100 % from which the letterhead stands beside the form."""


class PreferencesPage(Page):
    """The settings, a tab for each group."""

    def __init__(
        self,
        services: Services,
        appearance: Appearance,
        files: Files,
        backing: BackingUp | None = None,
        sitting: Sitting | None = None,
        protection: Protection | None = None,
    ) -> None:
        super().__init__()
        self.setProperty("no_ring", True)
        self._services, self._appearance = services, appearance
        country = services.settings.profile.country
        self.computer = Form(self._look_fields(), save_after=0)
        self.municipality = Form(fields_of("municipality", country))
        self.questions = Form(fields_of("questions", country))
        self.policy = PolicyCard(services, QuestionDeadlines())
        self.letterhead = LetterheadCard(services)
        self.people = AccountCards(services, sitting or Sitting(Seats(), self))
        self.files = FileCards(services, files)
        self.backups = BackupCards(services, files, backing) if backing is not None and backing.possible else None
        self.protection = ProtectionCards(services, protection) if protection and protection.possible else None
        self.privacy = PrivacyCards(services, appearance.policies.retention_months)
        self.tabs = Tabs(tuple((title, None) for title in self._titles()))
        self._stack = QStackedWidget()
        self._notices = QVBoxLayout()
        self._house = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self._connect()
        self._show_profile()
        self._show_look()
        self._renew_rights()
        self._show_files()
        self.ready.emit()

    @override
    def commands(self) -> tuple[Command, ...]:
        return (
            Command("back-up", self.tr("Back up now"), "", self._back_up, icon="save"),
            Command("verify-log", self.tr("Check the log"), "", self._verify, icon="shield-check"),
        )

    @override
    def refresh(self) -> None:
        self._show_profile()
        self._show_look()
        self._show_files()

    @override
    def leave(self) -> None:
        for form in (self.municipality, self.questions, self.policy.form, self.privacy.form):
            form.flush()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() / look().scale >= _BESIDE
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._house.setDirection(way)
        self.policy.set_way(way)
        self.privacy.set_way(way)
        if self.backups is not None:
            self.backups.set_way(way)

    @override
    def scenes(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        backups, protection = ("backups",) if self.backups else (), ("protection",) if self.protection else ()
        names = ("municipality", "deadlines", "questions", "file", "accounts", "privacy", *backups, *protection)
        return tuple((name, partial(self.show_tab, at)) for at, name in enumerate(names, 1))

    def show_tab(self, at: int) -> None:
        """Shows a group: this computer, municipality, deadlines, questions, file, people at the screen."""
        self.tabs.set_current(at)
        self._stack.setCurrentIndex(at)
        if at == _PRIVACY:
            self.privacy.refresh()

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("This computer"),
            self.tr("Municipality"),
            self.tr("Deadlines"),
            self.tr("Questions"),
            self.tr("File"),
            self.tr("People at the screen"),
            self.tr("Data protection"),
            *((self.tr("Backups"),) if self.backups else ()),
            *((self.tr("Protection"),) if self.protection else ()),
        )

    def _build(self) -> None:
        sentence = Paragraph(self.tr("They are saved as you change them, and can be undone"), 13, 20, role="ink2")
        head = column(label(self.tr("Settings"), "h1"), sentence, gap=0, margins=(32, 16, 32, 4))
        self._house.setSpacing(16)
        self._house.setContentsMargins(0, 0, 0, 0)
        self._house.addWidget(_card(self.municipality), 1)
        self._house.addWidget(self.letterhead, 1)
        own = self.tr("These settings belong to you on this computer, not to the municipality.")
        sheets = (
            column(_card(self.computer, own), STRETCH),
            column(self._house, STRETCH),
            column(self.policy, STRETCH),
            column(_card(self.questions), STRETCH),
            column(self.files),
            column(self.people),
            column(self.privacy),
            *((column(self.backups),) if self.backups else ()),
            *((column(self.protection),) if self.protection else ()),
        )
        for at, sheet in enumerate(sheets):
            inside = QWidget()
            inside.setMaximumWidth(look().px({1: 1240, 2: 1080, 6: 1240, 7: 1240}.get(at, _WIDEST)))
            inside.setLayout(sheet)
            outside = QWidget()
            outside.setLayout(row((inside, 100), STRETCH, gap=0, margins=(32, 20, 32, 24)))
            self._stack.addWidget(scroll(outside))
        tabs = row(self.tabs, STRETCH, margins=(32, 0, 32, 0))
        notices = column(self._notices, margins=(32, 0, 32, 0))
        self.setLayout(column(head, tabs, hline(), notices, (self._stack, 1), gap=0))

    def _connect(self) -> None:
        self.tabs.chosen.connect(self.show_tab)
        self.computer.saved.connect(self._set_look)
        self.municipality.saved.connect(lambda _values: self._save("municipality", self.municipality))
        self.questions.saved.connect(lambda _values: self._save("questions", self.questions))
        self.municipality.edited.connect(self._preview_letterhead)
        self.letterhead.problem_found.connect(self._tell)
        self._services.changes.changed.connect(self._renew)
        self._services.settings.changed.connect(self._show_profile)
        self._services.user.changed.connect(self._renew_rights)
        self._appearance.changed.connect(self._show_look)

    def _look_fields(self) -> tuple[Field, ...]:
        names = (self.tr("As the system"), self.tr("Light"), self.tr("Dark"))
        modes = tuple(zip(MODES, names, strict=True))
        percent = self.tr("{number} %")
        scales = tuple((each, percent.format(number=each)) for each in SCALES)
        own = (("", self.tr("As the municipality")), *languages.LANGUAGES.items())
        keys = self.tr("Ctrl + and Ctrl − change it anywhere")
        locked = policies.told() if self._appearance.policies.is_fixed("Language") else ""
        return (
            Field("mode", self.tr("Light or dark"), "choice", choices=modes),
            Field("scale", self.tr("Size of text"), "choice", choices=scales, hint=keys),
            Field("language", self.tr("Language of the window"), "choice", choices=own, locked=locked),
        )

    def _show_files(self) -> None:
        self.files.refresh()
        if self._stack.currentIndex() == _PRIVACY:
            self.privacy.refresh()
        if self.backups is not None:
            self.backups.refresh()

    def _show_look(self) -> None:
        shown = self._appearance
        nearest = min(SCALES, key=lambda each: abs(each - shown.scale))
        self.computer.set_values({"mode": shown.mode, "scale": nearest, "language": shown.chosen_language})

    def _set_look(self, values: Mapping[str, Any]) -> None:
        if "mode" in values:
            self._appearance.set_mode(values["mode"])
        if "scale" in values:
            self._appearance.set_scale(values["scale"])
        if "language" in values:
            self._appearance.set_language(values["language"])

    def _show_profile(self) -> None:
        profile = self._services.settings.profile
        self.municipality.set_values(values_of("municipality", profile), "profile")
        self.questions.set_values(values_of("questions", profile), "profile")
        self.policy.show_profile(profile)
        self.privacy.show_profile(profile)
        self.letterhead.show_profile(profile)

    def _renew(self, change: Change) -> None:
        """Puts changed settings in force, also when a change was taken back."""
        if change.subject == profile_actions.SUBJECT:
            self._services.settings.renew(profile_actions.profile_after(change))

    def _renew_rights(self) -> None:
        """Greys the municipality's settings for whoever may not change them; one's own look stays one's own."""
        why = self._services.user.why_not(Right.SETTINGS)
        for each in (self.municipality, self.letterhead, self.policy, self.questions, self.backups, self.protection):
            if each is not None:
                read_along(each, why)
        self.letterhead.block(why)
        read_along(self.privacy, self._services.user.why_not(Right.RETENTION))

    def _preview_letterhead(self) -> None:
        """Shows the letterhead while its words are typed, as far as they are good."""
        profile = self._services.settings.profile
        wrong = self.municipality.problems()
        shown = {name: value for name, value in self.municipality.values().items() if name not in wrong}
        values = {name: getattr(profile, name) for name in profile.__dataclass_fields__}
        self.letterhead.show_profile(Profile(**(values | profile_values("municipality", shown, profile))))

    def _save(self, group: str, form: Form) -> None:
        wrong = form.problems()
        shown = {name: value for name, value in form.values().items() if name not in wrong}
        values = profile_values(group, shown, self._services.settings.profile)
        if values:
            self._services.tasks.write(
                lambda session: profile_actions.change_profile(session, values),
                failed=self._tell,
                owner=self,
            )

    def _back_up(self) -> None:
        self.show_tab(4)
        self.files.backup.click()

    def _verify(self) -> None:
        self.show_tab(4)
        self.files.verify.click()

    def _tell(self, problem: Problem) -> None:
        """Shows a problem above the group."""
        clear(self._notices)
        add(self._notices, 12)
        add(self._notices, Notice("danger", problem.title, " ".join(filter(None, (problem.text, problem.advice)))))


def _card(form: Form, hint: str = "") -> QWidget:
    """A form in a card, with a sentence above it."""
    told = Paragraph(hint, 13, 20, role="ink2") if hint else None
    return card(column(told, form, STRETCH, gap=12, margins=(20, 16, 20, 20)))
