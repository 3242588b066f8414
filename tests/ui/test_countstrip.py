import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from desktop.base.words import speaking
from desktop.ui.countstrip import CountStrip, DayCell, week_heads
from desktop.ui.theme import DARK, Look, apply

KINDS = ("received", "counted", "weekend", "holiday", "closed", "last", "after")
WEEKS = [(35, [DayCell(20 + at, at, kind, f"Grund {at}") for at, kind in enumerate(KINDS)])]


@pytest.fixture
def strip(dressed: QApplication, qtbot) -> CountStrip:
    made = CountStrip(("ma", "ti", "on", "to", "fr", "lø", "sø"))
    qtbot.addWidget(made)
    made.set_weeks(WEEKS)
    made.resize(316, made.sizeHint().height())
    made.show()
    return made


def test_W3_the_reasons_are_read_aloud(strip: CountStrip):
    assert strip.accessibleName() == "How the days are counted"
    assert strip.accessibleDescription().startswith("Grund 0. Grund 1")


def test_W3_each_day_knows_its_reason(strip: CountStrip):
    found = [strip.cell_at(QPoint(30 + at * 41 + 15, 40)) for at in range(7)]
    assert [cell.tooltip for cell in found if cell] == [f"Grund {at}" for at in range(7)]
    assert strip.cell_at(QPoint(5, 5)) is None


@pytest.mark.parametrize("kind", KINDS)
def test_W3_every_kind_of_day_looks_different(strip: CountStrip, kind: str):
    strip.set_weeks([(35, [DayCell(20, 3 if kind in ("counted", "last") else None, kind)] * 7)])
    one = strip.grab().toImage()
    for other in set(KINDS) - {kind}:
        number = 3 if other in ("counted", "last") else None
        strip.set_weeks([(35, [DayCell(20, number, other)] * 7)])
        assert strip.grab().toImage() != one, other


def test_a_week_more_makes_the_strip_higher_and_the_text_size_too(strip: CountStrip, dressed: QApplication):
    before = strip.sizeHint().height()
    strip.set_weeks(WEEKS * 2)
    assert strip.sizeHint().height() == before + 46
    apply(dressed, Look(DARK, 2.0, True))
    assert strip.sizeHint().height() == 2 * (before + 46)


def test_no_weeks_are_no_error(strip: CountStrip):
    strip.set_weeks([])
    assert not strip.grab().isNull()


@pytest.mark.parametrize("code", ["da", "nb", "nn"])
def test_week_heads_follow_the_language(code: str):
    with speaking(code):
        heads = week_heads()
    assert len(heads) == 7
    assert heads[0] == "ma" or heads[0] == "må"
    assert heads[6] == "sø"
