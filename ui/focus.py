"""The order of the keyboard on a page."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget


def next_stop(zones: Sequence[QWidget], current: QWidget | None, *, forwards: bool) -> QWidget | None:
    """The tab stop after (or before) ``current``: the zones in their order, inside each the order Qt keeps; round at the ends.

    None when there is no stop at all.
    """
    stops = stops_in(zones)
    if not stops:
        return None
    if current not in stops:
        return stops[0 if forwards else -1] if current is None else _nearest(stops, current, forwards=forwards)
    return stops[(stops.index(current) + (1 if forwards else -1)) % len(stops)]


def stops_in(zones: Sequence[QWidget]) -> list[QWidget]:
    """Every tab stop that can be reached now, in the order of the keyboard."""
    return [stop for zone in zones for stop in _stops(zone)]


def keep_in_sight(widget: QWidget) -> None:
    """Scroll the page so that a widget which just got focus, and its ring, can be seen."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget, 0, 24)
            return
        parent = parent.parentWidget()


def _stops(zone: QWidget) -> list[QWidget]:
    window = zone.window()
    return [each for each in _chain(zone) if zone.isAncestorOf(each) and _takes_tab(each, window)]


def _chain(start: QWidget, *, forwards: bool = True) -> list[QWidget]:
    """Qt's ring of widgets, from the one after ``start`` all the way round."""
    found: list[QWidget] = []
    each = start.nextInFocusChain() if forwards else start.previousInFocusChain()
    while each is not None and each is not start:
        found.append(each)
        each = each.nextInFocusChain() if forwards else each.previousInFocusChain()
    return found


def _takes_tab(widget: QWidget, window: QWidget) -> bool:
    tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tab and widget.focusProxy() is None and widget.isEnabled() and widget.isVisibleTo(window)


def _nearest(stops: list[QWidget], current: QWidget, *, forwards: bool) -> QWidget:
    """From a widget that is no tab stop itself (clicked, or focused by the page): the next stop in Qt's own chain."""
    around = _chain(current, forwards=forwards)
    return next((each for each in around if each in stops), stops[0 if forwards else -1])
