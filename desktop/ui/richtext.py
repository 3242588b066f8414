"""Rich text: a field for answers with bold, lists and links; what is pasted is cleaned to these."""

from collections.abc import Callable
from itertools import groupby

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QShowEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextList,
    QTextListFormat,
)
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QTextEdit, QToolButton, QWidget
from typing_extensions import override

from desktop.base.richtext import Block, Run, from_plain, parse, to_html
from desktop.ui.icons import icon
from desktop.ui.layout import STRETCH, column, row
from desktop.ui.painted import restyled
from desktop.ui.reading import why_not
from desktop.ui.theme import look

SAFE = ("http://", "https://", "mailto:")
"""What a link may begin with; others lose their link and keep their text."""

_LISTS = {"bullet": QTextListFormat.Style.ListDisc, "number": QTextListFormat.Style.ListDecimal}
_NUMBERED = (
    QTextListFormat.Style.ListDecimal,
    QTextListFormat.Style.ListLowerAlpha,
    QTextListFormat.Style.ListUpperAlpha,
    QTextListFormat.Style.ListLowerRoman,
    QTextListFormat.Style.ListUpperRoman,
)
_BOLD_FROM = 600
_BREAK, _OBJECT = "\u2028", "\ufffc"
_NATIVE = QKeySequence.SequenceFormat.NativeText


class RichText(QWidget):
    """A text field with a toolbar; `html` is the tiny subset of `base.richtext`."""

    edited = Signal()
    left = Signal()
    link_requested = Signal(str)
    """A link was clicked with Ctrl held."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = _Edit()
        self.edit.setAccessibleName(name)
        self.address = _Address()
        self.address.setPlaceholderText(self.tr("Address of the link, Enter puts it in"))
        self.address.setAccessibleName(self.address.placeholderText())
        self.address.hide()
        self._buttons: dict[str, QToolButton] = {}
        self.setLayout(column(self._toolbar(), self.address, (self.edit, 1), gap=4))
        self.setFocusProxy(self.edit)
        self._silent, self._closed = False, False
        self.edit.textChanged.connect(self._tell)
        self.edit.currentCharFormatChanged.connect(lambda _format: self._show_state())
        self.edit.cursorPositionChanged.connect(self._show_state)
        self.edit.left.connect(self.left)
        self.edit.link_requested.connect(self.link_requested)
        self.address.returnPressed.connect(self._set_link)
        self.address.given_up.connect(self._end_link)

    def html(self) -> str:
        """The text in the subset; an empty text where nothing is written."""
        return to_html(blocks_of(self.edit.document()))

    def set_html(self, html: str) -> None:
        """Shows a text, silently; the cursor goes to the start and nothing is left to undo."""
        self._silent = True
        self.edit.clear()
        write(QTextCursor(self.edit.document()), parse(html))
        self.edit.document().clearUndoRedoStacks()
        self.edit.moveCursor(QTextCursor.MoveOperation.Start)
        self._silent = False

    def set_read_only(self, read_only: bool) -> None:
        """Lets the text be read but not changed."""
        self._closed = read_only
        self.renew_right()

    def renew_right(self) -> None:
        """Locks the text where it is closed, or the user may only read."""
        locked = self._closed or bool(why_not(self))
        if locked != self.edit.isReadOnly():
            self.edit.setReadOnly(locked)
            for one in self._buttons.values():
                one.setVisible(not locked)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self.renew_right()
        super().showEvent(event)

    def toggle_bold(self) -> None:
        """Makes the selection, or what is typed next, bold or not."""
        style = QTextCharFormat()
        bold = self.edit.fontWeight() >= _BOLD_FROM
        style.setFontWeight(QFont.Weight.Normal if bold else QFont.Weight.Bold)
        self.edit.mergeCurrentCharFormat(style)

    def toggle_list(self, kind: str) -> None:
        """Makes the paragraphs a list of a kind (bullet, number), or paragraphs again."""
        cursor = self.edit.textCursor()
        if kind_of(cursor.block())[0] == kind:
            _end_list(cursor)
        else:
            style = QTextListFormat()
            style.setStyle(_LISTS[kind])
            cursor.createList(style)
        self._show_state()

    def start_link(self) -> None:
        """Asks for a link's address in a field below the toolbar; the selection, or the word, becomes the link."""
        cursor = self.edit.textCursor()
        if not cursor.hasSelection():
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
            self.edit.setTextCursor(cursor)
        self.address.setText(cursor.charFormat().anchorHref())
        self.address.show()
        self.address.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if restyled(event):
            self._fit()

    def _toolbar(self) -> QHBoxLayout:
        self._add("bold", self.tr("Bold"), "Ctrl+B", self.toggle_bold)
        self._add("list", self.tr("Bullet list"), "", lambda: self.toggle_list("bullet"))
        self._add("list-ordered", self.tr("Numbered list"), "", lambda: self.toggle_list("number"))
        self._add("link", self.tr("Link"), "Ctrl+L", self.start_link)
        self._fit()
        return row(*self._buttons.values(), STRETCH, gap=2)

    def _add(self, icon_name: str, text: str, keys: str, run: Callable[[], None]) -> None:
        button = QToolButton()
        button.setIcon(icon(icon_name, 18))
        button.setAccessibleName(text)
        button.setToolTip(f"{text} ({QKeySequence(keys).toString(_NATIVE)})" if keys else text)
        button.setCheckable(icon_name != "link")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _checked=False: run())
        if keys:
            action = QAction(text, self.edit)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _checked=False: run())
            self.edit.addAction(action)
        self._buttons[icon_name] = button

    def _fit(self) -> None:
        side = look().px(18)
        for button in self._buttons.values():
            button.setIconSize(QSize(side, side))
            button.setFixedSize(look().px(34), look().px(32))

    def _tell(self) -> None:
        if not self._silent:
            self.edited.emit()

    def _show_state(self) -> None:
        kind = kind_of(self.edit.textCursor().block())[0]
        self._buttons["bold"].setChecked(self.edit.fontWeight() >= _BOLD_FROM)
        self._buttons["list"].setChecked(kind == "bullet")
        self._buttons["list-ordered"].setChecked(kind == "number")

    def _set_link(self) -> None:
        cursor, address = self.edit.textCursor(), with_scheme(self.address.text().strip())
        if address and not cursor.hasSelection():
            cursor.insertText(address, link_format(address))
        else:
            cursor.mergeCharFormat(link_format(address))
        self._end_link()

    def _end_link(self) -> None:
        self.address.hide()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)


class _Address(QLineEdit):
    """The field for a link's address; Esc gives it up."""

    given_up = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class _Edit(QTextEdit):
    """The text itself: Tab leaves it, what is pasted is cleaned, and the palette's key is left to the window."""

    left = Signal()
    link_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setAcceptRichText(True)

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or source.hasHtml()

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasHtml():
            pasted = QTextDocument()
            pasted.setHtml(source.html())
            blocks = blocks_of(pasted)
        else:
            blocks = parse(from_plain(source.text()))
        write(self.textCursor(), blocks)
        self.ensureCursorVisible()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _is_ctrl_k(event):
            event.ignore()  # where Qt deletes to the end of the line with it, it still opens the palette
            return False
        return super().event(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        address = self.anchorAt(event.position().toPoint())
        if address and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.link_requested.emit(address)
        super().mouseReleaseEvent(event)


def _is_ctrl_k(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_K and event.modifiers() == Qt.KeyboardModifier.ControlModifier


def with_scheme(address: str) -> str:
    """An address as a link: mailto: before a mail address, https:// before a bare host, nothing if it is not safe."""
    if not address or address.lower().startswith(SAFE):
        return address
    if "@" in address and ":" not in address:
        return f"mailto:{address}"
    return "" if ":" in address.split("/")[0] else f"https://{address}"


def link_format(address: str) -> QTextCharFormat:
    """The look of a link; an empty address takes a link away."""
    style = QTextCharFormat()
    style.setAnchor(bool(address))
    style.setAnchorHref(address)
    style.setFontUnderline(bool(address))
    style.setForeground(look().color("accent" if address else "ink"))
    return style


def kind_of(block: QTextBlock) -> tuple[str, int]:
    """What a block is (paragraph, bullet, number) and its level."""
    found = block.textList()
    if found is None:
        return "paragraph", 0
    kind = "number" if found.format().style() in _NUMBERED else "bullet"
    return kind, max(0, found.format().indent() - 1)


def blocks_of(document: QTextDocument) -> tuple[Block, ...]:
    """A document as blocks of the subset; empty lines, pictures, colours, sizes and tables' frames are dropped."""
    found: list[Block] = []
    block = document.begin()
    while block.isValid():
        runs = _runs_of(block)
        if any(run.text.strip() for run in runs):
            kind, level = kind_of(block)
            found.append(Block(kind, runs, level))
        block = block.next()
    return tuple(found)


def _runs_of(block: QTextBlock) -> tuple[Run, ...]:
    runs: list[Run] = []
    place = block.begin()
    while not place.atEnd():
        part = place.fragment()
        style, text = part.charFormat(), part.text().replace(_BREAK, "\n").replace(_OBJECT, "").replace("\xa0", " ")
        link = style.anchorHref() if style.isAnchor() else ""
        safe = link if link.lower().startswith(SAFE) else ""
        runs.append(Run(text, style.fontWeight() >= _BOLD_FROM, style.fontItalic(), safe))
        place += 1
    merged = groupby(runs, lambda run: (run.bold, run.italic, run.link))
    return tuple(Run("".join(run.text for run in group), *looks) for looks, group in merged)


def write(cursor: QTextCursor, blocks: tuple[Block, ...]) -> None:
    """Writes blocks where the cursor stands; the first goes on in the cursor's own line."""
    cursor.beginEditBlock()
    lists: dict[tuple[str, int], QTextList] = {}
    for place, block in enumerate(blocks):
        if place:
            _new_paragraph(cursor)
        if block.kind == "paragraph":
            lists = {}
        else:
            _join_list(cursor, block, lists)
        for run in block.runs:
            cursor.insertText(run.text.replace("\n", _BREAK), _format_of(run))
    cursor.endEditBlock()


def _new_paragraph(cursor: QTextCursor) -> None:
    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
    found = cursor.currentList()
    if found is not None:
        found.remove(cursor.block())


def _join_list(cursor: QTextCursor, block: Block, lists: dict[tuple[str, int], QTextList]) -> None:
    """Puts the cursor's line into the list of its kind and level, a new one where none is open."""
    key = (block.kind, block.level)
    for other in [one for one in lists if one[1] > block.level or (one[1] == block.level and one[0] != block.kind)]:
        del lists[other]
    if key in lists:
        lists[key].add(cursor.block())
        return
    style = QTextListFormat()
    style.setStyle(_LISTS[block.kind])
    style.setIndent(block.level + 1)
    lists[key] = cursor.createList(style)


def _end_list(cursor: QTextCursor) -> None:
    """Makes the selected list items paragraphs again."""
    document = cursor.document()
    block, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
    cursor.beginEditBlock()
    while block.isValid() and block.blockNumber() <= last.blockNumber():
        found = block.textList()
        if found is not None:
            found.remove(block)
            plain = QTextBlockFormat(block.blockFormat())
            plain.setIndent(0)
            QTextCursor(block).setBlockFormat(plain)
        block = block.next()
    cursor.endEditBlock()


def _format_of(run: Run) -> QTextCharFormat:
    style = link_format(run.link) if run.link else QTextCharFormat()
    style.setFontWeight(QFont.Weight.Bold if run.bold else QFont.Weight.Normal)
    style.setFontItalic(run.italic)
    return style
