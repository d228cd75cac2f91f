"""Spacing of the house and small builders of rows and columns.

Every control that can have focus keeps ``FOCUS_MARGIN`` px of air round its body for the focus ring, so a page whose visible
edge is ``PAGE_EDGE`` gives its layouts ``PAGE_EDGE - FOCUS_MARGIN``, and adds ``FOCUS_MARGIN`` round content without a ring.
"""

from typing import TypeAlias, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

TIGHT, SNUG, GAP, ROOM, WIDE, COLUMN = 8, 10, 12, 16, 24, 44
PAGE_EDGE, HEADER, FOOTER = 40, 67, 71
FOCUS_MARGIN, FOCUS_RING, FOCUS_GAP = 5, 3, 2
CARD_PADDING, RADIUS, TARGET = 20, 10, 48

L = TypeVar("L", bound=QBoxLayout)
Margins: TypeAlias = tuple[int, int, int, int]
Item: TypeAlias = QWidget | QLayout | int | tuple[QWidget | QLayout, int] | None
"""A widget, a layout, a fixed gap in px, ``None`` for a stretch, or (widget or layout, stretch factor)."""


def row(*items: Item, gap: int = TIGHT, margins: Margins = (0, 0, 0, 0)) -> QHBoxLayout:
    """Items side by side, ``gap`` px apart."""
    return _fill(QHBoxLayout(), items, gap, margins)


def column(*items: Item, gap: int = TIGHT, margins: Margins = (0, 0, 0, 0)) -> QVBoxLayout:
    """Items under each other, ``gap`` px apart."""
    return _fill(QVBoxLayout(), items, gap, margins)


def inset(item: QWidget | QLayout) -> QHBoxLayout:
    """Content without a focus ring of its own, moved in so that it lines up with the bodies of buttons and cards."""
    return row(item, margins=(FOCUS_MARGIN, 0, FOCUS_MARGIN, 0))


def panel(layout: QLayout) -> QWidget:
    """A bare widget that holds a layout, where a widget is asked for (columns of a page, cells of a grid)."""
    holder = QWidget()
    holder.setLayout(layout)
    return holder


def add(layout: QBoxLayout, item: Item) -> None:
    """Put one more item at the end of a row or column."""
    stretch = 0
    if isinstance(item, tuple):
        item, stretch = item
    if item is None:
        layout.addStretch()
    elif isinstance(item, int):
        layout.addSpacing(item)
    elif isinstance(item, QLayout):
        layout.addLayout(item, stretch)
    else:
        layout.addWidget(item, stretch)


def clear(layout: QBoxLayout) -> None:
    """Take everything out of a row or column and let go of its widgets, before a page draws anew."""
    while layout.count():
        item = layout.takeAt(0)
        if item is None:
            return
        held, inner = item.widget(), item.layout()
        if held is not None:
            held.hide()
            held.deleteLater()
        elif isinstance(inner, QBoxLayout):
            clear(inner)


def _fill(layout: L, items: tuple[Item, ...], gap: int, margins: Margins) -> L:
    layout.setSpacing(gap)
    layout.setContentsMargins(*margins)
    for item in items:
        add(layout, item)
    return layout


def show_when(widget: QWidget, condition: object) -> None:
    """Show or hide a widget; one that has no place yet is shown when its page is.

    ``setVisible(True)`` on a widget without a parent would open it as a window of its own, which flickers and takes the
    keyboard from the page in front.
    """
    if condition and widget.isWindow():
        widget.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
    else:
        widget.setVisible(bool(condition))
