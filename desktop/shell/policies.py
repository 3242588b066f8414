"""Policies: what an IT department decides for its computers; a policy goes before what the user has chosen.

They are asked for in this order, and the first that has a value holds:

1. this computer: `HKEY_LOCAL_MACHINE\\Software\\Policies\\Samspil`, elsewhere `/etc/xdg/samspil/policies.ini`;
2. this user: `HKEY_CURRENT_USER\\Software\\Policies\\Samspil`;
3. the defaults file `defaults.ini` beside the program: proposals that the user may change.
"""

import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QSettings

from desktop.base.words import translate
from desktop.shell.paths import Paths

KEY = r"Software\Policies\Samspil"
MACHINE = Path("/etc/xdg/samspil/policies.ini")
DEFAULTS = "defaults.ini"
_SWITCH = {"1": "1", "true": "1", "yes": "1", "on": "1", "0": "0", "false": "0", "no": "0", "off": "0"}


@dataclass(frozen=True)
class Policy:
    """One thing that can be decided: its name in the registry, and which values it may have."""

    name: str
    kind: str
    """folder, text, choice, number or switch; numbers and switches are DWORDs, all others texts."""
    choices: tuple[str, ...] = ()
    least: int = 0
    most: int = 0


POLICIES: tuple[Policy, ...] = (
    Policy("DatabaseFolder", "folder"),
    Policy("BackupFolder", "folder"),
    Policy("Language", "choice", ("da", "nb", "en")),
    Policy("Country", "choice", ("DK", "NO")),
    Policy("RetentionMonths", "number", least=1, most=600),
    Policy("EncryptionRequired", "switch"),
    Policy("ServerUrl", "text"),
)
_KNOWN: Mapping[str, Policy] = {each.name: each for each in POLICIES}


@dataclass(frozen=True)
class Source:
    """One place where values stand; `fixed` when the user may not choose otherwise."""

    where: str
    settings: QSettings
    fixed: bool = True


@dataclass(frozen=True)
class Held:
    """A value that holds: what, where it stands, and whether the user may choose otherwise."""

    value: str
    where: str
    fixed: bool


@dataclass(frozen=True)
class Policies:
    """What holds on this computer for this user, and what stands somewhere but cannot be used."""

    held: Mapping[str, Held] = field(default_factory=dict)
    wrong: tuple[str, ...] = ()

    def is_fixed(self, name: str) -> bool:
        """Whether the user may not choose otherwise."""
        return name in self.held and self.held[name].fixed

    def chosen(self, name: str, own: str) -> str:
        """What counts: a policy, else the user's own choice, else the defaults file's proposal."""
        held = self.held.get(name)
        return own if held is None or (own and not held.fixed) else held.value

    @property
    def database_folder(self) -> Path | None:
        """Where new municipalities are kept."""
        return self._folder("DatabaseFolder")

    @property
    def backup_folder(self) -> Path | None:
        """Where backups go."""
        return self._folder("BackupFolder")

    @property
    def language(self) -> str:
        """The window's language: da, nb, en or nothing."""
        return self._text("Language")

    @property
    def country(self) -> str:
        """The country of new municipalities: DK, NO or nothing."""
        return self._text("Country")

    @property
    def retention_months(self) -> int | None:
        """The longest that closed records are kept, in months."""
        text = self._text("RetentionMonths")
        return int(text) if text else None

    @property
    def encryption_required(self) -> bool:
        """Whether a new file must be encrypted, and the window says of any other that it is not."""
        return self._text("EncryptionRequired") == "1"

    @property
    def server_url(self) -> str:
        """The shared municipality's address, or nothing."""
        return self._text("ServerUrl")

    def _text(self, name: str) -> str:
        return self.held[name].value if name in self.held else ""

    def _folder(self, name: str) -> Path | None:
        text = self._text(name)
        return Path(text) if text else None


def told() -> str:
    """What stands beside a setting that is locked."""
    return translate("Policies", "Set by your IT department")


def read(sources: Sequence[Source] | None = None) -> Policies:
    """The policies that hold; a value that cannot be used is passed over and named."""
    held: dict[str, Held] = {}
    wrong: list[str] = []
    for source in usual_sources() if sources is None else sources:
        for policy in POLICIES:
            if policy.name in held or not source.settings.contains(policy.name):
                continue
            text = _plain(source.settings.value(policy.name))
            value = _usable(policy, text)
            if value:
                held[policy.name] = Held(value, source.where, source.fixed)
            elif text:
                wrong.append(f"{policy.name}={text} ({source.where})")
    return Policies(held, tuple(wrong))


def folders(paths: Paths, policies: Policies) -> Paths:
    """The folders with those that the IT department has decided."""
    return replace(
        paths, files=policies.database_folder or paths.files, backups=policies.backup_folder or paths.backups
    )


def usual_sources() -> tuple[Source, ...]:
    """The places of this system, the strongest first."""
    defaults = Path(sys.executable).resolve().parent / DEFAULTS if getattr(sys, "frozen", False) else None
    beside = () if defaults is None or not defaults.is_file() else (_file(defaults, fixed=False),)
    if sys.platform == "win32":
        native = QSettings.Format.NativeFormat
        hives = (f"HKEY_LOCAL_MACHINE\\{KEY}", f"HKEY_CURRENT_USER\\{KEY}")
        return (*(Source(hive, QSettings(hive, native)) for hive in hives), *beside)
    return (*((_file(MACHINE),) if MACHINE.is_file() else ()), *beside)


def _file(path: Path, fixed: bool = True) -> Source:
    """A file of values, which is only read."""
    return Source(str(path), QSettings(str(path), QSettings.Format.IniFormat), fixed)


def _plain(value: object) -> str:
    """A value as text; a list is a text with commas that Qt has taken apart."""
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value).strip()


def _usable(policy: Policy, text: str) -> str:
    """The value in the form that is used on, or nothing when it is none."""
    match policy.kind:
        case "choice":
            return next((each for each in policy.choices if each.lower() == text.lower()), "")
        case "number":
            return text if text.isdecimal() and policy.least <= int(text) <= policy.most else ""
        case "switch":
            return _SWITCH.get(text.lower(), "")
        case "folder":
            whole = os.path.expandvars(text)
            return whole if Path(whole).is_absolute() else ""
        case _:
            return text
