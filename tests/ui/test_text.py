import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.base.richtext import Block, Run
from desktop.ui.layout import column
from desktop.ui.text import Elided, Paragraph, label, set_ink
from desktop.ui.theme import DARK, LIGHT, Look, apply

LONG = "Samspil laver et udkast til de femten medlemmer med svaret, og du åbner det i Outlook og sender det selv."


def test_label_shows_marks_as_they_stand(dressed: QApplication, qtbot):
    made = label("<b>5 & 6</b>", "h3")
    qtbot.addWidget(made)
    assert made.textFormat() == Qt.TextFormat.PlainText
    assert made.property("role") == "h3"


def test_set_ink_recolours_a_label(dressed: QApplication, qtbot):
    made = label("2 dage over", "medium", ink="danger")
    qtbot.addWidget(made)
    made.show()
    assert made.palette().windowText().color().name().upper() == LIGHT.danger
    set_ink(made, "ok")
    assert made.palette().windowText().color().name().upper() == LIGHT.ok


def test_wrapped_label_grows_downwards(dressed: QApplication, qtbot):
    made = label(LONG, wrap=True)
    qtbot.addWidget(made)
    assert made.heightForWidth(150) > made.heightForWidth(600)


def test_elided_label_has_the_whole_text_as_tooltip_only_when_cut(dressed: QApplication, qtbot):
    made = Elided(LONG, "strong")
    qtbot.addWidget(made)
    made.resize(200, 24)
    made.show()
    assert made.text().endswith("…")
    assert made.toolTip() == made.accessibleName() == LONG
    made.resize(2000, 24)
    assert made.text() == LONG
    assert made.toolTip() == ""
    made.set_text("Kort")
    assert made.text() == "Kort"


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_paragraph_is_as_high_as_its_lines(dressed: QApplication, qtbot, scale: float):
    apply(dressed, Look(scale=scale))
    made = Paragraph("Ja", 14, 22)
    qtbot.addWidget(made)
    assert made.heightForWidth(500) == round(22 * scale)
    made.set_text("Ja\nNej")
    assert made.heightForWidth(500) == 2 * round(22 * scale) + round(8 * scale)


def test_paragraph_breaks_in_narrow_places_and_follows_the_text_size(dressed: QApplication, qtbot):
    made = Paragraph(LONG)
    qtbot.addWidget(made)
    narrow = made.heightForWidth(200)
    assert narrow % 22 == 0
    assert narrow > made.heightForWidth(800)
    apply(dressed, Look(DARK, 2.0, True))
    assert made.heightForWidth(200) > 2 * narrow


def test_paragraph_is_read_aloud_and_painted(dressed: QApplication, qtbot):
    made = Paragraph("Et svar", serif=True, role="danger")
    qtbot.addWidget(made)
    made.set_alignment(Qt.AlignmentFlag.AlignHCenter)
    made.resize(300, 22)
    assert made.accessibleName() == made.text() == "Et svar"
    image = made.grab().toImage()
    reds = [image.pixelColor(x, y).red() - image.pixelColor(x, y).blue() for x in range(300) for y in range(22)]
    assert max(reds) > 80
    made.set_role("ok")
    assert made.grab().toImage() != image


def test_paragraph_shows_lists_with_numbers_that_start_anew(dressed: QApplication, qtbot):
    made = Paragraph("")
    qtbot.addWidget(made)
    blocks = [
        Block("number", (Run("en"),)),
        Block("number", (Run("to "), Run("fed", bold=True), Run(" link", link="https://example.org"))),
        Block("bullet", (Run("under", italic=True),), 1),
        Block("number", (Run("tre"),)),
        Block("paragraph", (Run("tekst"),)),
        Block("number", (Run("igen en"),)),
    ]
    made.set_blocks(blocks)
    assert [line.mark for line in made._laid(400)[0]] == ["1.", "2.", "•", "3.", "", "1."]
    assert made.text().splitlines()[1] == "to fed link"
    assert not made.grab().isNull()


def test_a_wide_paragraph_needs_no_more_height_than_its_lines(dressed, qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    told = Paragraph("Words that take several lines at the width of the size hint, and one where there is room. " * 2)
    host.setLayout(column(told))
    assert host.layout().totalMinimumHeightForWidth(2000) == host.layout().totalHeightForWidth(2000)
    assert host.minimumSizeHint().height() <= host.layout().totalHeightForWidth(2000)


def test_labels_beside_each_other_line_up_at_every_size(dressed, qtbot):
    short, long = label("A", least=110), label("B and C", least=110)
    qtbot.addWidget(short)
    qtbot.addWidget(long)
    apply(dressed, Look(scale=2.0))
    assert short.sizeHint().width() == long.sizeHint().width() == 220
