"""Fitting: finds what has less room in a window than it needs; the tests of all pages use it."""

from PySide6.QtWidgets import QAbstractScrollArea, QHeaderView, QLabel, QSizePolicy, QToolButton, QWidget


def short_of_room(top: QWidget) -> list[str]:
    """Every visible widget in a layout that is smaller than it must be, and every label whose words are cut."""
    found = []
    for each in top.findChildren(QWidget):
        if not each.isVisible() or isinstance(each, QHeaderView | QToolButton) or _is_in_scroll_area(each):
            continue
        wide, high = _least(each)
        if each.width() < wide or each.height() < high:
            found.append(f"{_named(each)}: {each.width()} x {each.height()} of {wide} x {high}")
        if type(each) is QLabel and not each.wordWrap():
            words = each.fontMetrics().horizontalAdvance(each.text())
            if words > each.contentsRect().width() + 1:
                found.append(f"{_named(each)}: words of {words} in {each.width()}")
    return found


def _is_in_scroll_area(widget: QWidget) -> bool:
    """The viewport and the scroll bars have the size that their area gives them."""
    return isinstance(widget.parentWidget(), QAbstractScrollArea) or "scrollarea" in widget.objectName()


def _least(widget: QWidget) -> tuple[int, int]:
    """The width and height a widget needs at the width it has."""
    hint, policy, inside = widget.minimumSizeHint(), widget.sizePolicy(), widget.layout()
    high = hint.height()
    if inside is not None and inside.hasHeightForWidth():
        high = inside.totalMinimumHeightForWidth(widget.width())
    elif inside is None and widget.hasHeightForWidth():
        high = widget.heightForWidth(widget.width())
    ignored = QSizePolicy.Policy.Ignored
    wide = 0 if policy.horizontalPolicy() == ignored else min(hint.width(), widget.maximumWidth())
    return wide, 0 if policy.verticalPolicy() == ignored else min(high, widget.maximumHeight())


def _named(widget: QWidget) -> str:
    """A widget and what holds it, as far as a reader of a failed test needs it."""
    names: list[str] = []
    each: QWidget | None = widget
    while each is not None and len(names) < 5:
        told = each.accessibleName() or (each.text() if isinstance(each, QLabel) else "")
        names.append(type(each).__name__ + (f" ({told[:30]})" if told else ""))
        each = each.parentWidget()
    return " in ".join(names)
