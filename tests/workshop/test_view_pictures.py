"""Pictures of the room, measured as they are painted: letters, contrast, nothing cut, nothing outside (U5)."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.base.words import translate, use
from desktop.codex.exchange import library
from desktop.codex.rules import LONGEST_OPEN, LONGEST_QUESTION, LONGEST_SCALED
from desktop.documents.drawing import Box, Words
from desktop.shell import languages
from desktop.ui import fonts
from desktop.ui.theme import DARK, LIGHT, Tokens
from desktop.workshop.pdf.plots import SMALLEST, sheets
from desktop.workshop.rules import Agreement, Case, Example, Finding, Hands, Mark, Meeting, Party, Run, Statement
from desktop.workshop.view.material import Material, has_result, sight_of
from desktop.workshop.view.pictures import sights
from desktop.workshop.view.pictures.asking import ResultPicture
from desktop.workshop.view.pictures.canvas import wide
from desktop.workshop.view.pictures.drawn import extent, png
from desktop.workshop.view.pictures.room import KINDS, Room
from tests.workshop.evening import CASES, NOW, agenda

LANGUAGES = ("da", "nb", "en")
"""Those of the window; each with its own words around the questions."""
SHAPES = ((1280, 720), (1280, 800), (1024, 768))
SITUATION = (
    "Sagen skal på dagsordenen i morgen, men tallene er ikke kontrolleret endnu, og borgmesteren har bedt om at se "
    "notatet i aften."
)
SIZES = ((1920, 1080), (1280, 720), (3840, 2160))
LONG = ["Kommunalbestyrelsesmedlemmerne", "drøfter", "budgetopfølgningens", "forudsætninger"]


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> Iterator[None]:
    fonts.load()
    languages.install_catalogues()
    yield
    use("en")


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    made = Room()
    qtbot.addWidget(made)
    made.resize(1280, 720)
    return made


def evening(language: str = "da") -> Material:
    """Material with every kind of picture and something in each."""
    cases = tuple(replace(each, id=at) for at, each in enumerate(CASES, 1))
    meeting = Meeting("Kodeks i hverdagen", NOW.date(), 1020, 1170, "Udvalget", "Rådssalen", 15, 10,
                      agenda(language, cases), id=1)  # fmt: skip
    questions = [each for step in meeting.steps for each in step.pictures if each.kind == "question"]
    scaled, opened = questions[0].item, questions[2].item
    return Material(
        meeting,
        "Lyngvad Kommune",
        tuple(Statement(1, f"Udsagn {n}: " + " ".join(LONG) * 2, NOW, opened, "openness", example=Example.BAD, id=n)
              for n in range(12)),
        (Hands(1, scaled, Party.POLITICIANS, (5, 6, 3, 1, 0)), Hands(1, scaled, Party.ADMINISTRATION, (0, 1, 2, 4, 3))),
        tuple(Agreement(1, " ".join(LONG * 3), NOW, "Direktøren", id=n) for n in range(9)),
        {str(each.id): each for each in cases},
    )  # fmt: skip


def every(material: Material) -> list[sights.Sight]:
    """Every picture with what came of it, and black."""
    found: list[sights.Sight] = [sights.Black()]
    for step, place in material.meeting.pictures:
        picture = material.meeting.steps[step].pictures[place]
        found += [
            sight_of(material, Run(1, step, place, result=result))
            for result in (False, True)
            if not result or has_result(picture)
        ]
    return found


def brightness(colour: tuple[int, int, int]) -> float:
    """WCAG 2 relative luminance."""
    parts = [c / 255 / 12.92 if c / 255 <= 0.03928 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in colour]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: tuple[int, int, int], other: tuple[int, int, int]) -> float:
    high, low = sorted((brightness(one), brightness(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def rgb(image: QImage, x: int, y: int) -> tuple[int, int, int]:
    found = image.pixelColor(x, y)
    return found.red(), found.green(), found.blue()


def measured(image: QImage, area: QRectF) -> tuple[int, float]:
    """Height of what is painted in an area, and its contrast with the ground around, from the pixels alone."""
    part = image.copy(area.toAlignedRect().adjusted(-1, -3, 1, 3).intersected(image.rect()))
    grey = part.convertToFormat(QImage.Format.Format_Grayscale8)
    lines: list[Any] = [grey.constScanLine(y) for y in range(grey.height())]
    rows = [bytes(line)[: grey.width()] for line in lines]
    ground = Counter(b"".join(rows)).most_common(1)[0][0]
    high = [y for y, row in enumerate(rows) if max(abs(max(row) - ground), abs(min(row) - ground)) > 60]
    colours = {}
    for y, row in enumerate(rows):
        for wanted in (min(row), max(row), ground):
            if wanted not in colours and wanted in row:
                colours[wanted] = rgb(part, row.index(wanted), y)
    ink = max(contrast(colour, colours[ground]) for colour in colours.values())
    return (high[-1] - high[0] + 1 if high else 0), ink


def texts(room: Room) -> tuple[Words, ...]:
    assert room.view is not None
    return tuple(each for each in room.view.words() if each.text.strip())


def check_layout(room: Room) -> None:
    """No text too small, cut, outside the margins, or over another."""
    assert room.view is not None
    width = room.view.drawing().width
    areas = [(each, extent(each)) for each in texts(room)]
    for each, area in areas:
        assert "…" not in each.text, each
        assert not each.room or wide(each.text, each.size, each.bold) <= each.room + 0.05, each
        assert each.size >= SMALLEST >= 100 / 28, each
        assert area.left() >= 7.5, each
        assert area.right() <= width - 7.5 + 0.2, each
        assert area.top() >= 5, each
        assert area.bottom() <= 98, each
    for at, (one, area) in enumerate(areas):
        for other, beside in areas[at + 1 :]:
            common = area.intersected(beside)
            assert common.width() < 0.3 or common.height() < area.height() * 0.22, (one.text, other.text)


def test_every_kind_of_picture_has_a_widget_and_is_seen() -> None:
    shown = {type(each) for each in every(evening())}
    assert shown == set(KINDS)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("shape", SHAPES)
def test_U5_no_text_is_small_cut_outside_or_over_another(room: Room, language: str, shape: tuple[int, int]) -> None:
    use(language)
    room.resize(*shape)
    for sight in every(evening(language)):
        room.set_sight(sight)
        check_layout(room)


@pytest.mark.parametrize(
    ("language", "shape", "tokens"),
    list(zip(LANGUAGES, SHAPES, (LIGHT, DARK, LIGHT), strict=True)),
    ids=["16:9 light", "16:10 dark", "4:3 light"],
)
def test_U5_legible_from_ten_metres_as_it_is_painted(
    room: Room, language: str, shape: tuple[int, int], tokens: Tokens
) -> None:
    use(language)
    room.resize(*shape)
    for sight in every(evening(language)):
        room.set_sight(sight, tokens)
        image = room.grab().toImage()
        unit = room.height() / 100
        for each in texts(room):
            area = extent(each)
            scaled = QRectF(area.x() * unit, area.y() * unit, min(area.width(), 40) * unit, area.height() * unit)
            height, found = measured(image, scaled)
            assert found >= 7, (each.text, found)
            if set(each.text) & set("pgyjq") and set(each.text) & set("bdfhkl") and area.width() < 40:
                assert height >= 0.86 * each.size * unit, (each.text, height)
    room.set_sight(sights.Black(), tokens)
    assert rgb(room.grab().toImage(), 640, 360) == (0, 0, 0)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_U5_the_longest_question_of_a_language_is_not_cut(room: Room, language: str, shape: tuple[int, int]) -> None:
    use(language)
    room.resize(*shape)
    shown = library(language)
    asked = [each.text for chapter in shown.chapters for each in chapter.questions]
    subject = max((each.title for each in shown.chapters if each.questions), key=len)
    longest = sorted((*asked, *(each.text for each in shown.discussion)), key=len)[-4:]
    for text, scale, situation in product(longest, (True, False), ("", SITUATION)):
        kicker = translate("Workshop", "Question {number} of {all}").format(number=12, all=14)
        room.set_sight(sights.Asked(text=text, scale=scale, situation=situation, kicker=kicker, subject=subject))
        check_layout(room)
        large = 5.4 if situation else 7
        said = [each for each in texts(room) if each.bold and each.size >= large and each.text != kicker]
        assert " ".join(each.text for each in said if not each.text.isdigit()) == text, "large, and every word"


@pytest.mark.parametrize(("scale", "most"), [(True, LONGEST_SCALED), (False, LONGEST_OPEN)])
@pytest.mark.parametrize("words", [LONG, ["hvordan", "skal", "vi", "nu", "møde", "borgerne"]], ids=["long", "usual"])
def test_U5_the_longest_own_question_is_not_cut(room: Room, scale: bool, most: int, words: list[str]) -> None:
    text = " ".join(words * LONGEST_QUESTION)
    text = text[: text.rindex(" ", 0, most)] + "?"
    room.set_sight(sights.Asked(text=text, scale=scale, kicker="Question 1 of 4", subject="Openness"))
    check_layout(room)
    said = [each for each in texts(room) if each.bold and each.size >= 7]
    assert " ".join(each.text for each in said if not each.text.isdigit()) == text, "at no less than 7 hundredths"


@pytest.mark.parametrize("size", SIZES)
def test_the_same_picture_at_every_resolution(room: Room, size: tuple[int, int]) -> None:
    sight = every(evening())[3]
    room.set_sight(sight)
    small = room.view.drawing() if room.view else None
    room.resize(*size)
    assert room.view is not None
    assert room.view.drawing() == small


def test_a_small_picture_breaks_its_lines_as_the_display_does(room: Room) -> None:
    sight = every(evening())[3]
    room.set_sight(sight)
    room.set_shape(720 / 1280)
    assert room.view is not None
    large = room.view.drawing()
    room.resize(481, 272)
    assert room.view.drawing() == large


def test_U2_many_cases_take_several_maps_and_say_so(room: Room) -> None:
    norms = (("legality", "Lovlighed"), ("openness", "Åbenhed om fejl"))
    cases = tuple(Case(f"Sag {n}", id=n) for n in range(1, 8))
    assert [len(each) for each in sheets(cases)] == [4, 3]
    assert [len(each) for each in sheets(cases, 117.0)] == [2, 2, 1, 2]
    assert sheets(()) == ()
    room.set_sight(sights.CaseMap(title="Sager", cases=cases, norms=norms, shown=6))
    check_layout(room)
    told = [each.text for each in texts(room)]
    assert "Sag 6" in told and "Sag 1" not in told
    assert "Cases 5 to 7 of 7" in told


def test_the_bars_of_a_result_grow_once(room: Room, qtbot: QtBot) -> None:
    result = next(each for each in every(evening()) if isinstance(each, sights.Counted))
    wall = Room(fades=True)
    qtbot.addWidget(wall)
    wall.resize(1280, 720)
    with qtbot.waitExposed(wall):
        wall.show()
    wall.set_sight(result)
    assert isinstance(wall.view, ResultPicture)
    qtbot.waitUntil(lambda: wall.view._grown == 1.0)
    whole = wall.grab().toImage()
    room.set_sight(result)
    assert room.grab().toImage() == whole, "a picture at rest is the same with and without motion"
    wall.view._grow(0.0)
    none = wall.grab().toImage()
    inside = [each for each in wall.view._bars if isinstance(each, Box)]
    assert len(inside) == 8
    for each in inside:
        x, y = round((each.x + each.width / 2) * 7.2), round((each.y + each.height / 2) * 7.2)
        assert rgb(none, x, y) == (255, 255, 255) != rgb(whole, x, y)
    wall.view._grow(1.0)
    counted = replace(result, result=replace(result.result, administration=result.result.politicians))
    wall.set_sight(counted)
    assert wall.view._grown == 1.0, "one more hand does not let the bars grow anew"


def test_one_picture_goes_over_into_the_next_from_the_first_moment(qtbot: QtBot) -> None:
    room = Room(fades=True)
    qtbot.addWidget(room)
    room.resize(640, 360)
    with qtbot.waitExposed(room):
        room.show()
    pictures = every(evening())[1:4]
    room.set_sight(pictures[0])
    assert room._veil is not None
    for after in pictures[1:]:
        room.prepare([after])
        qtbot.waitUntil(lambda: room.is_prepared)
        room.set_sight(after)
        assert 0.7 < room._veil._share < 1.0, "most of the picture before, and the next one through it"
        room._veil.lift()


def test_what_is_read_aloud_is_what_is_seen(room: Room) -> None:
    room.set_sight(sights.Opening(title="A title", lines=("Under it",), place="Havnby"))
    assert room.accessibleName() == "A title. Under it. Havnby"


def test_painted_beforehand_looks_the_same(room: Room, qtbot: QtBot) -> None:
    one, other = every(evening())[2], every(evening())[4]
    with qtbot.waitExposed(room):
        room.show()
    room.set_sight(other)
    cold = room.grab().toImage()
    room.set_sight(one)
    room.prepare([other])
    qtbot.waitUntil(lambda: room.is_prepared)
    room.set_sight(other)
    assert room.grab().toImage() == cold
    room.hide()
    assert not room._ready, "nothing is kept that nobody sees"


def test_an_image_fills_what_the_words_leave(room: Room) -> None:
    red = QImage(40, 20, QImage.Format.Format_RGB32)
    red.fill(0xFFB00020)
    room.set_sight(sights.Free(title="", image=_png(red)))
    assert rgb(room.grab().toImage(), 640, 360) == (0xB0, 0x00, 0x20)
    room.set_sight(sights.Free(title="A title", image=_png(red)))
    picture = room.grab().toImage()
    assert rgb(picture, 640, 60) != (0xB0, 0x00, 0x20)
    assert rgb(picture, 640, 500) == (0xB0, 0x00, 0x20)


def test_more_statements_than_fit_leave_the_newest(room: Room) -> None:
    material = evening()
    said = next(each for each in every(material) if isinstance(each, sights.Said) and len(each.statements) > 9)
    room.set_sight(said)
    told = " ".join(each.text for each in texts(room))
    assert "Udsagn 11" in told
    assert "Udsagn 0:" not in told
    assert "earlier statements" in told


def test_a_plot_as_png(room: Room) -> None:
    room.set_sight(every(evening())[2])
    assert room.view is not None
    image = QImage.fromData(png(room.view.drawing(), 960))
    assert image.width() == 960
    assert len({image.pixel(x, y) for x in range(0, 960, 7) for y in range(100, 500, 7)}) > 3


def test_the_map_shows_findings_of_the_cases_of_the_meeting() -> None:
    held = Case("A", findings=(Finding("openness", Mark.WRONG),), id=1)
    material = replace(evening(), cases={"1": held})
    step = next(at for at, each in enumerate(material.meeting.steps) if each.kind == "cases")
    shown = sight_of(material, Run(1, step, 0, result=True))
    assert isinstance(shown, sights.CaseMap)
    assert shown.cases == (held,)
    assert len(shown.norms) == 7


def _png(image: QImage) -> bytes:
    kept = QByteArray()
    file = QBuffer(kept)
    file.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(file, "PNG")  # type: ignore[call-overload]
    return bytes(kept.data())
