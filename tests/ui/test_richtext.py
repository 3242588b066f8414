"""Rich text: what goes in comes out, what is pasted is cleaned, and the keys do what they say."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.base.richtext import Block, Run, parse, to_html
from desktop.ui.richtext import RichText, blocks_of, with_scheme, write

ALL = (
    "<p>I første halvår ventede borgerne <b>5,2 dage</b> og <i>ikke</i> mere.</p>"
    "<ul><li>Vestbyen</li><li>Engparken<ul><li>inder</li></ul></li></ul>"
)
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[RichText]:
    """A field in a window with another one to go to."""
    window = QWidget()
    qtbot.addWidget(window)
    made = RichText("Answer")
    layout = QVBoxLayout(window)
    layout.addWidget(made)
    layout.addWidget(QLineEdit())
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    made.edit.setFocus()
    yield made


@pytest.mark.parametrize(
    "html",
    [
        "",
        "<p>Et svar</p>",
        "<p>Et <b>fedt</b> og <i>skråt</i> og <b><i>begge</i></b> svar</p><p>To</p>",
        "<ul><li>et</li><li>to</li></ul>",
        "<p>Før</p><ol><li>et</li><li>to</li></ol><p>efter</p>",
        '<p>Se <a href="https://kommune.example/svar">svaret</a></p>',
        "<p>linje<br>linje</p>",
        "<p>5 &lt; 6 &amp; 7</p>",
    ],
)
def test_what_goes_in_comes_out(field: RichText, html: str) -> None:
    field.set_html(html)
    assert field.html() == html


def test_lists_inside_lists_keep_their_level(field: RichText) -> None:
    field.set_html(ALL)
    assert parse(field.html()) == parse(ALL)


runs = st.builds(
    Run,
    st.text("abc æøå<&", min_size=1, max_size=8).filter(lambda text: text.strip() == text),
    st.booleans(),
    st.booleans(),
    st.sampled_from(("", "https://a.example/x")),
)
blocks = st.lists(
    st.builds(Block, st.sampled_from(("paragraph", "bullet", "number")), st.tuples(runs), st.just(0)), max_size=6
).map(tuple)


@given(blocks)
def test_any_blocks_survive_the_document(qapp: object, given_blocks: tuple[Block, ...]) -> None:
    document = QTextDocument()
    write(QTextCursor(document), given_blocks)
    assert to_html(blocks_of(document)) == to_html(given_blocks)


def test_filling_the_field_is_silent_and_typing_is_not(qtbot: QtBot, field: RichText) -> None:
    told: list[str] = []
    field.edited.connect(lambda: told.append(field.html()))
    field.set_html("<p>Et</p>")
    assert told == []
    qtbot.keyClicks(field.edit, "x")
    assert told == ["<p>xEt</p>"]


def test_what_is_pasted_from_a_word_processor_is_cleaned(field: RichText) -> None:
    pasted = QMimeData()
    pasted.setHtml(
        "<html><head><style>p{color:red}</style></head><body><script>run()</script>"
        '<p style="font-size:30pt"><span style="font-weight:700;color:#f00">Vigtigt</span> <u>svar</u>'
        '<img src="file:///x.png"></p><h1>Titel</h1><table><tr><td>celle</td></tr></table>'
        '<ol><li>et</li></ol><p><a href="javascript:run()">ond</a> <a href="https://a.example">god</a></p></body></html>'
    )
    field.edit.insertFromMimeData(pasted)
    html = field.html()
    assert html.startswith("<p><b>Vigtigt</b> svar</p>")
    assert "<ol><li>et</li></ol>" in html
    assert '<a href="https://a.example">god</a>' in html
    for dropped in ("run()", "color", "img", "table", "u>", "h1"):
        assert dropped not in html


def test_plain_text_is_pasted_line_by_line(field: RichText) -> None:
    pasted = QMimeData()
    pasted.setText("en\n\n<b>to</b>")
    field.edit.insertFromMimeData(pasted)
    assert field.html() == "<p>en</p><p>&lt;b&gt;to&lt;/b&gt;</p>"


def test_ctrl_b_makes_bold(qtbot: QtBot, field: RichText) -> None:
    qtbot.keyClick(field.edit, Qt.Key.Key_B, CONTROL)
    qtbot.keyClicks(field.edit, "fed")
    qtbot.keyClick(field.edit, Qt.Key.Key_B, CONTROL)
    qtbot.keyClicks(field.edit, " ikke")
    assert field.html() == "<p><b>fed</b> ikke</p>"
    assert not field._buttons["bold"].isChecked()


def test_lists_are_switched_on_over_and_off(qtbot: QtBot, field: RichText) -> None:
    field.set_html("<p>et</p><p>to</p>")
    field.edit.selectAll()
    field._buttons["list"].click()
    assert field.html() == "<ul><li>et</li><li>to</li></ul>"
    assert field._buttons["list"].isChecked()
    field.toggle_list("number")
    assert field.html() == "<ol><li>et</li><li>to</li></ol>"
    field.toggle_list("number")
    assert field.html() == "<p>et</p><p>to</p>"


def test_ctrl_l_asks_for_an_address_and_makes_the_word_a_link(qtbot: QtBot, field: RichText) -> None:
    field.set_html("<p>svaret</p>")
    qtbot.keyClick(field.edit, Qt.Key.Key_L, CONTROL)
    assert field.address.isVisible()
    qtbot.keyClicks(field.address, "kommune.example/svar")
    qtbot.keyClick(field.address, Qt.Key.Key_Return)
    assert field.html() == '<p><a href="https://kommune.example/svar">svaret</a></p>'
    assert not field.address.isVisible()
    field.start_link()
    qtbot.keyClick(field.address, Qt.Key.Key_Escape)
    assert field.edit.hasFocus()


def test_a_link_is_taken_away_by_an_empty_address(qtbot: QtBot, field: RichText) -> None:
    field.set_html('<p><a href="https://a.example">svaret</a></p>')
    field.start_link()
    field.address.clear()
    qtbot.keyClick(field.address, Qt.Key.Key_Return)
    assert field.html() == "<p>svaret</p>"


@pytest.mark.parametrize(
    ("typed", "link"),
    [
        ("kommune.example", "https://kommune.example"),
        ("http://a.example", "http://a.example"),
        ("kb@kommune.example", "mailto:kb@kommune.example"),
        ("javascript:run()", ""),
        ("file:///c:/x", ""),
        ("", ""),
    ],
)
def test_only_safe_addresses_become_links(typed: str, link: str) -> None:
    assert with_scheme(typed) == link


def test_tab_leaves_the_field_and_it_tells(qtbot: QtBot, field: RichText) -> None:
    with qtbot.waitSignal(field.left):
        qtbot.keyClick(field.edit, Qt.Key.Key_Tab)
    assert not field.edit.hasFocus()


def test_a_read_only_field_has_no_tools(field: RichText) -> None:
    field.set_read_only(True)
    assert field.edit.isReadOnly()
    assert all(button.isHidden() for button in field._buttons.values())
