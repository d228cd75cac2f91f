"""A box over the page that must be answered before anything else: no window of the system, so it looks and reads as the rest."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QWindow
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ui.accessibility import announce
from ui.controls import Button, Card, Heading, Icon, Label
from ui.controls.buttons import ButtonKind
from ui.focus import next_stop
from ui.layout import FOCUS_MARGIN, GAP, ROOM, TIGHT, column, inset, row
from ui.theme import Theme, dress

WIDTH: Final = 640
VEIL: Final = QColor(0, 0, 0, 150)


@dataclass(frozen=True, slots=True)
class Choice:
    """A button of an overlay: its words, what happens when it is pressed, and whether it is the filled one."""

    words: str
    done: Callable[[], None] | None = None
    main: bool = False


class Overlay(QWidget):
    """Title, words and buttons in the middle of a window, with the page behind under a veil.

    Focus stays inside until it is closed, and goes back to where it was. Esc is the last choice, the one that changes nothing,
    and has focus at first. ``buttons`` are in the order of the choices; ``closed`` tells that it is gone.
    """

    closed = Signal()

    def __init__(
        self,
        window: QWidget,
        theme: Theme,
        title: str,
        paragraphs: Sequence[str | QWidget],
        choices: Sequence[Choice],
        *,
        icon: str = "",
    ) -> None:
        super().__init__(window)
        self.theme = theme
        self._window = window
        self._before: QWidget | None = window.focusWidget()
        self._held: QWindow | None = window.windowHandle()
        self.buttons = tuple(self._button(choice) for choice in choices)
        self.card = self._build_card(title, paragraphs, icon)
        self._build_veil()
        words = " ".join(each for each in paragraphs if isinstance(each, str))
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        dress(self, theme)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self.buttons[-1].setFocus(Qt.FocusReason.PopupFocusReason)
        if self._held is not None:
            self._held.focusObjectChanged.connect(self._hold)
        announce(self, f"{title}. {words}")

    def close_with(self, done: Callable[[], None] | None = None) -> None:
        """Take the overlay away, give focus back, then do what was chosen."""
        if self._held is not None:
            self._held.focusObjectChanged.disconnect(self._hold)
            self._held = None
        self._window.removeEventFilter(self)
        self.hide()
        before = self._before
        if before is not None and self._window.isAncestorOf(before):
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()
        self.deleteLater()
        if done is not None:
            done()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's own name
        """Cover the window however large it becomes, and whatever page comes in front meanwhile."""
        if watched is self._window and event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self.setGeometry(self._window.rect())
            self.raise_()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes and changes nothing; other keys end here and never reach the page."""
        if event.key() == Qt.Key.Key_Escape:
            self.buttons[-1].click()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001, N802  Qt's own signature
        """Tab goes round inside."""
        target = next_stop((self,), self.focusWidget(), forwards=next)
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The veil."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), VEIL)
        painter.end()

    def _button(self, choice: Choice) -> Button:
        kind: ButtonKind = "primary" if choice.main else "normal"
        button = Button(self.theme, choice.words, kind=kind)
        button.clicked.connect(lambda: self.close_with(choice.done))
        return button

    def _build_card(self, title: str, paragraphs: Sequence[str | QWidget], icon: str) -> Card:
        heading = Heading(self.theme, title, 2)
        head = row(Icon(self.theme, icon, "accent", 26), (heading, 1), gap=GAP) if icon else row((heading, 1))
        body = [Label(self.theme, each, 18) if isinstance(each, str) else each for each in paragraphs]
        self._answers = row(None, *self.buttons, gap=TIGHT)
        inner = column(inset(head), *(inset(each) for each in body if not _empty(each)), 2, self._answers, gap=GAP)
        inner.setContentsMargins(20 - FOCUS_MARGIN, 20, 20 - FOCUS_MARGIN, 20 - FOCUS_MARGIN)
        return Card(inner)

    def _build_veil(self) -> None:
        self.card.setMaximumWidth(self.theme.px(WIDTH))
        inside = QWidget()
        inside.setObjectName("veil")
        inside.setLayout(
            column(None, row(None, (self.card, 1000), None, gap=0), None, gap=0, margins=(ROOM, 8, ROOM, 8))
        )
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        self.setLayout(column((scroll, 1), gap=0))

    def _hold(self, focused: QObject | None) -> None:
        """A page that comes in front while this is open may not take the focus away."""
        if isinstance(focused, QWidget) and not self.isAncestorOf(focused) and self._window.isAncestorOf(focused):
            self._before = focused
            self.buttons[-1].setFocus(Qt.FocusReason.OtherFocusReason)


def _empty(widget: QWidget) -> bool:
    return isinstance(widget, Label) and not widget.text()
