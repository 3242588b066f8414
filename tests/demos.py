"""Demos: the invented municipality of each country as the tests look at it, built once for all that run together."""

import os
import shutil
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

import pytest

from desktop.base import words
from desktop.base.settings import OWN_LANGUAGES
from desktop.base.words import speaking
from desktop.shell import languages
from desktop.shell.demo import building

NOW = datetime(2026, 11, 24, 10, 42, tzinfo=ZoneInfo("Europe/Copenhagen"))


def demo(factory: pytest.TempPathFactory, country: str) -> Path:
    """The demo of a country in its own language, for a test to copy: processes that test side by side share it."""
    folder = factory.getbasetemp()
    shared = folder.parent if os.environ.get("PYTEST_XDIST_WORKER") else folder
    path = shared / f"demo-{country}.samspil"
    if not path.exists():
        with TemporaryDirectory(dir=folder) as made:
            built = Path(made) / "demo.samspil"
            _build(built, country)
            built.replace(path)  # whole or not at all
    return path


def demo_in(folder: Path, factory: pytest.TempPathFactory, country: str) -> Path:
    """A copy of the demo, to be written to."""
    return Path(shutil.copyfile(demo(factory, country), folder / "demo.samspil"))


def _build(path: Path, country: str) -> None:
    """Builds it as the command does: some titles are the program's own words."""
    languages.install_catalogues()
    with speaking(OWN_LANGUAGES[country]):
        building.build(path, country, OWN_LANGUAGES[country], 1, 1, NOW).close()
    words.forget()
