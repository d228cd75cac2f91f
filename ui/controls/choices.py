"""Choices drawn as cards: real radio buttons and check boxes, so that keyboards and screen readers know them."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QProxyStyle, QRadioButton, QSizePolicy, QStyle, QStyleOption, QWidget

from ui.controls.cardface import AIR, CardFace, FaceState
from ui.painting import body, laid_out_width, painter_on
from ui.theme import Theme

GROUP_KEYS: Final = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        *(Qt.Key(Qt.Key.Key_0 + digit) for digit in range(10)),
    }
)


_PART: Final = QStyle.SubElement


class WholeCardStyle(QProxyStyle):
    """Qt reports a radio button's rectangle as ring and words only; ours is the whole card."""

    def subElementRect(self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None) -> QRect:
        """The whole widget for the click rectangle, Fusion's answer for the rest."""
        whole = {
            _PART.SE_RadioButtonClickRect,
            _PART.SE_CheckBoxClickRect,
            _PART.SE_CheckBoxIndicator,  # a style sheet works out the click rectangle from this one
        }
        if widget is not None and element in whole:
            return widget.rect()
        return super().subElementRect(element, option, widget)  # type: ignore[arg-type]  # Qt takes a null widget


class RadioCard(QRadioButton):
    """One answer of a ``RadioGroup``: ring, words, example sentence and, for a level, its number and meter.

    The whole card is the target. Arrow and number keys are the group's business, so put it in one.
    """

    def __init__(
        self,
        theme: Theme,
        title: str,
        example: str = "",
        *,
        level: int | None = None,
        short: bool = False,
        name: str = "",
    ) -> None:
        super().__init__(title)
        self._face = CardFace(theme, title, example, level, short)
        self.setAccessibleName(name or title)
        self.setAccessibleDescription(example)
        _prepare(self)

    def hitButton(self, pos: QPoint) -> bool:
        """The whole card is the target."""
        return self.rect().contains(pos)

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height that holds the words."""
        return self._face.height_for(width)

    def sizeHint(self) -> QSize:
        """Everything on one line, but no wider than a column of text."""
        return _size(self, self._face)

    def minimumSizeHint(self) -> QSize:
        """The longest word."""
        return _least(self._face)

    def narrow_width(self) -> int:
        """Width with the words on one line and the example on two."""
        return self._face.narrow_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that the new width needs."""
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The face, in the state the button is in."""
        _paint(self, self._face)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave arrows, numbers and Enter to the group."""
        if event.key() in GROUP_KEYS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class ShortRadio(RadioCard):
    """A short answer, 48 px high, for a row of three to six: ``Inte nu · Lite · Gärna``; higher with an example."""

    def __init__(self, theme: Theme, title: str, example: str = "", *, name: str = "") -> None:
        super().__init__(theme, title, example, short=True, name=name)


class TickCard(QCheckBox):
    """A check box drawn as a card, for "choose one to three". ``toggled`` is Qt's own signal."""

    def __init__(self, theme: Theme, title: str, example: str = "", *, short: bool = False, name: str = "") -> None:
        super().__init__(title)
        self._face = CardFace(theme, title, example, short=short, mark="box")
        self.setAccessibleName(name or title)
        self.setAccessibleDescription(example)
        _prepare(self)

    def hitButton(self, pos: QPoint) -> bool:
        """The whole card is the target."""
        return self.rect().contains(pos)

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height that holds the words."""
        return self._face.height_for(width)

    def sizeHint(self) -> QSize:
        """Everything on one line, but no wider than a column of text."""
        return _size(self, self._face)

    def minimumSizeHint(self) -> QSize:
        """The longest word."""
        return _least(self._face)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that the new width needs."""
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The face, in the state the box is in."""
        _paint(self, self._face)


def _prepare(button: RadioCard | TickCard) -> None:
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setAttribute(Qt.WidgetAttribute.WA_Hover)
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    policy.setHeightForWidth(True)
    button.setSizePolicy(policy)
    style = WholeCardStyle("Fusion")
    style.setParent(button)
    button.setStyle(style)


def _size(button: RadioCard | TickCard, face: CardFace) -> QSize:
    natural = face.natural_width()
    return QSize(min(natural, face.theme.px(640)), face.height_for(laid_out_width(button, natural)))


def _least(face: CardFace) -> QSize:
    return QSize(face.least_width(), face.theme.px(48 if face.short else 66) + AIR)


def _paint(button: RadioCard | TickCard, face: CardFace) -> None:
    painter = painter_on(button)
    state = FaceState(button.isChecked(), button.hasFocus(), button.underMouse(), button.isEnabled())
    face.paint(painter, body(button), state)
    painter.end()
