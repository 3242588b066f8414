"""Letterhead: the letter follows what is typed, and the logo that is chosen is made fit first."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.base.problems import Problem
from desktop.base.settings import Profile
from desktop.shell.letterhead import LetterheadCard
from desktop.storage import attachments, municipality
from desktop.ui.services import Services
from tests.settling import settle
from tests.stage import asker_of, services_on

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 60"><rect width="60" height="60" fill="#C00000"/></svg>'


@pytest.fixture
def services(tmp_path: Path, qapp: QApplication) -> Iterator[Services]:
    """The services on a new municipality's file."""
    with services_on(tmp_path, qapp) as made:
        yield made


@pytest.fixture
def card(qtbot: QtBot, services: Services) -> LetterheadCard:
    """The card with its first letter made."""
    made = LetterheadCard(services)
    qtbot.addWidget(made)
    made.resize(420, 760)
    with qtbot.waitSignal(made.letter.rendered):
        made.show_profile(services.settings.profile)
        made.show()
    return made


def profile_of(services: Services) -> Profile:
    """The profile as it is stored."""
    with services.database.reading() as session:
        found = municipality.profile(session)
        assert isinstance(found, Profile)
        return found


def holds(picture: QImage, colour: str) -> bool:
    """Whether a picture has a pixel of a colour, or nearly so."""
    wanted = QColor(colour)
    return any(
        abs(pixel.red() - wanted.red()) + abs(pixel.green() - wanted.green()) + abs(pixel.blue() - wanted.blue()) < 40
        for y in range(0, picture.height() // 2)
        for x in range(0, picture.width(), 2)
        for pixel in (picture.pixelColor(x, y),)
    )


def test_the_letter_is_a_page_as_wide_as_its_place(card: LetterheadCard) -> None:
    picture = card.letter.picture
    assert abs(picture.height() / picture.width() - 297 / 210) < 0.02
    assert "Havnby Kommune" in card.letter.accessibleName()


def test_the_letter_follows_what_is_typed(qtbot: QtBot, card: LetterheadCard, services: Services) -> None:
    before = card.letter.picture
    with qtbot.waitSignal(card.letter.rendered):
        for name in ("Ny", "Ny Hav", "Ny Havnby Kommune"):
            card.show_profile(replace(services.settings.profile, name=name))
    assert card.letter.picture != before
    assert "Ny Havnby Kommune" in card.letter.accessibleName()
    assert profile_of(services).name == "Havnby Kommune"  # nothing is stored by looking


def test_the_colour_is_judged_beside_the_letter(card: LetterheadCard, services: Services) -> None:
    assert "7.7" in card.verdict.text()
    card.show_profile(replace(services.settings.profile, colour="#FFD500"))
    assert "1.4" in card.verdict.text() and "4.5" in card.verdict.text()
    card.show_profile(replace(services.settings.profile, colour="red"))
    assert card.verdict.text() == ""


def test_a_drawing_becomes_the_logo_of_the_letter(
    qtbot: QtBot, card: LetterheadCard, services: Services, tmp_path: Path
) -> None:
    file = tmp_path / "vaaben.svg"
    file.write_bytes(SVG)
    asker_of(services).prepare((file,))
    assert not holds(card.letter.picture, "#C00000")
    card.choose.click()
    settle(services.tasks)
    stored = profile_of(services)
    with services.database.reading() as session:
        assert attachments.fetch(session, stored.logo).startswith(b"\x89PNG")
        assert municipality.logo(session) == attachments.fetch(session, stored.logo)
    with qtbot.waitSignal(card.letter.rendered):
        card.show_profile(stored)
    assert holds(card.letter.picture, "#C00000")


@pytest.mark.parametrize("content", [b"no picture", SVG.replace(b"#C00000", b"white"), b""])
def test_what_cannot_be_a_logo_is_told(
    qtbot: QtBot, card: LetterheadCard, services: Services, tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "logo.svg"
    file.write_bytes(content)
    asker_of(services).prepare((file,))
    told: list[Problem] = []
    card.problem_found.connect(told.append)
    card.choose.click()
    settle(services.tasks)
    assert [problem.title for problem in told] == ["The logo cannot be used"]
    assert profile_of(services).logo == ""


def test_a_large_photograph_is_kept_small(
    qtbot: QtBot, card: LetterheadCard, services: Services, tmp_path: Path
) -> None:
    file = tmp_path / "logo.jpg"
    Image.linear_gradient("L").resize((3000, 2000)).convert("RGB").save(file)
    asker_of(services).prepare((file,))
    card.choose.click()
    settle(services.tasks)
    with services.database.reading() as session:
        assert len(attachments.fetch(session, profile_of(services).logo)) < 400_000
