"""Paths: where the program keeps settings, logs, backups and the municipalities' files."""

from dataclasses import dataclass
from pathlib import Path

NAME = "Samspil"
SUFFIX = ".samspil"
"""The ending of a municipality's file."""


@dataclass(frozen=True)
class Paths:
    """The folders of one user on one computer; they are made when they are first needed."""

    settings: Path
    logs: Path
    backups: Path
    files: Path
    passing: Path
    """For opened attachments and previews: emptied at the end and at the next start."""
    kept: Path
    """For what was typed while the line to a server was down: encrypted, and offered when it is back."""


def user_paths() -> Paths:
    """The folders that the operating system means for programs' files."""
    from platformdirs import PlatformDirs  # imported late: start-up

    dirs = PlatformDirs(NAME, appauthor=False)
    data = Path(dirs.user_data_dir)
    return Paths(
        settings=Path(dirs.user_config_dir) / "samspil.ini",
        logs=Path(dirs.user_log_dir),
        backups=data / "backups",
        files=Path(dirs.user_documents_dir) / NAME,
        passing=data / "passing",
        kept=data / "kept",
    )


def paths_in(folder: Path) -> Paths:
    """All folders below one: for the demo, for pictures and for tests."""
    return Paths(folder / "samspil.ini", *(folder / name for name in ("logs", "backups", "files", "passing", "kept")))
