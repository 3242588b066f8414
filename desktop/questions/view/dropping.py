"""Questions: files that are dragged over the page, and the outline around what would take them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.questions.view.incoming import Dropped, dropped, virtual_files
from desktop.ui.painted import smooth
from desktop.ui.passing import PassingFolder
from desktop.ui.theme import look

_MAILS = (".eml", ".msg")


def is_mail(path: Path) -> bool:
    """Whether a dropped path is a mail, or a folder that may hold some."""
    return path.suffix.lower() in _MAILS or path.is_dir()


class DropTarget(QWidget):
    """A frame in accent over the part of the page that a drop would go to; the mouse passes through."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.hide()

    def surround(self, widget: QWidget) -> None:
        """Shows the frame around a part of the page."""
        where = QPoint(0, 0) if widget is self._page else widget.mapTo(self._page, QPoint(0, 0))
        self.setGeometry(QRect(where, widget.size()))
        self.show()
        self.raise_()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        painter.setPen(QPen(look().color("accent"), 3))
        painter.setBrush(look().color("accent", 0.06))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), look().px(8), look().px(8))


class Drops(QObject):
    """Takes files wherever they are dropped on the page; fields would else take them as text."""

    mails_dropped = Signal(object)
    """Paths to register: mails, folders, and what is nowhere else wanted."""
    files_dropped = Signal(object)
    """Paths to attach to the answer."""
    withheld = Signal()
    """Outlook has not handed over what was dragged."""

    def __init__(self, page: QWidget, right: QWidget, attaches: Callable[[], bool]) -> None:
        super().__init__(page)
        self._page, self._right, self._attaches = page, right, attaches
        self._folder = PassingFolder()
        self.target = DropTarget(page)
        page.setAcceptDrops(True)
        self.watch(page)

    def watch(self, widget: QWidget) -> None:
        """Takes files that are dropped on a widget that has drops of its own."""
        widget.installEventFilter(self)

    def take(self, paths: tuple[Path, ...], on_right: bool = False) -> None:
        """Tells mails from files; others than mails go with the answer where they are dropped on one."""
        mails = tuple(each for each in paths if is_mail(each))
        others = tuple(each for each in paths if not is_mail(each))
        if on_right and others and self._attaches():
            self.files_dropped.emit(others)
            others = ()
        if mails or others:
            self.mails_dropped.emit((*mails, *others))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragLeaveEvent):
            self.target.hide()
            return False
        if not isinstance(event, QDropEvent) or not isinstance(watched, QWidget):
            return False
        data = event.mimeData()
        found = dropped(data)
        if not found.paths and not found.virtual:
            return False
        at = event.position().toPoint()
        if watched is not self._page:
            at = watched.mapTo(self._page, at)
        event.acceptProposedAction()
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):
            self._aim(at, found.paths)
        else:
            self._drop(at, data, found)
        return True

    def _drop(self, at: QPoint, data: QMimeData, found: Dropped) -> None:
        self.target.hide()
        if found.paths:
            self.take(found.paths, self._is_right(at))
            return
        files = virtual_files(data, found.virtual, self._folder)
        if files:
            self.mails_dropped.emit(files)
        if len(files) < len(found.virtual):
            self.withheld.emit()

    def _aim(self, at: QPoint, paths: tuple[Path, ...]) -> None:
        """Outlines what would take the drop."""
        attaches = bool(paths) and not any(map(is_mail, paths)) and self._is_right(at) and self._attaches()
        self.target.surround(self._right if attaches else self._page)

    def _is_right(self, at: QPoint) -> bool:
        shown = self._right.isVisible()
        return shown and QRect(self._right.mapTo(self._page, QPoint(0, 0)), self._right.size()).contains(at)
