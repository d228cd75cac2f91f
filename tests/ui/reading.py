"""What a reader can see of a page: texts cut off, and what a screen reader is told. For the tests of controls and pages."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from ui.painting import widest_word


def cut_off(page: QWidget) -> list[str]:
    """Texts of visible labels and buttons that have less room than they need."""
    parts: list[QLabel | QAbstractButton] = [*page.findChildren(QLabel), *page.findChildren(QAbstractButton)]
    return [part.text() for part in parts if part.isVisible() and part.text() and _too_small(part)]


def _too_small(part: QLabel | QAbstractButton) -> bool:
    wraps = part.hasHeightForWidth()
    needed = part.heightForWidth(part.width()) if wraps else part.sizeHint().height()
    least = widest_word(part.font(), part.text()) if wraps else part.sizeHint().width()
    return part.height() < needed or part.width() < least


def said(widget: QWidget) -> QAccessibleInterface:
    """What assistive technology is told about a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface


def name_of(widget: QWidget) -> str:
    return said(widget).text(QAccessible.Text.Name)


def press(widget: QWidget | None, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press and release a key on the widget that has focus."""
    assert widget is not None
    QTest.keyClick(widget, key, modifier)


def click(widget: QWidget, at: QPoint | None = None) -> None:
    """Click a widget, in its middle unless told where."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())


def distance(one: QColor, other: QColor) -> int:
    """How far two colours are apart, in steps of their most different channel."""
    return max(abs(one.red() - other.red()), abs(one.green() - other.green()), abs(one.blue() - other.blue()))
