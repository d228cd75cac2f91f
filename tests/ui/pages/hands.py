"""A pair of hands for the tests of pages: clicks and keys as a person gives them, and what a page says meanwhile."""

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget

from ui.controls import Button
from ui.frame import PageFrame


def click(widget: QWidget | None) -> None:
    """Press a widget with the mouse."""
    assert widget is not None
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def press(page: QWidget, *keys: Qt.Key) -> None:
    """Press keys one after another, each where the focus then is."""
    for key in keys:
        focused = page.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)


def heard(signal: SignalInstance) -> list[tuple[object, ...]]:
    """A list that fills with what the signal says from now on."""
    said: list[tuple[object, ...]] = []
    signal.connect(lambda *what: said.append(what))
    return said


def texts(page: QWidget) -> list[str]:
    """Words of every label that is not hidden."""
    return [label.text() for label in page.findChildren(QLabel) if label.text() and label.isVisibleTo(page)]


def button(page: QWidget, name: str) -> Button:
    """The button with that accessible name."""
    found = [each for each in page.findChildren(Button) if each.accessibleName() == name]
    assert len(found) == 1, (name, [each.accessibleName() for each in page.findChildren(Button)])
    return found[0]


def settle() -> None:
    """Let pages lay themselves out anew after what was just done to them."""
    for _ in range(4):
        QApplication.processEvents()


def scrolls_by(page: PageFrame) -> int:
    """How many pixels the body can be scrolled down."""
    return page.findChildren(QScrollArea)[0].verticalScrollBar().maximum()


def stands_out(page: PageFrame) -> int:
    """How many pixels of the body lie outside at the right; 0 on a page that scrolls one way only."""
    body = page.findChildren(QScrollArea)[0]
    inner = body.widget()
    assert inner is not None
    return max(0, inner.minimumSizeHint().width() - body.viewport().width())
