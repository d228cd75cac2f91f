"""What lies over a page while it waits for an answer: the page is dimmed, and a calm card says one thing."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, Literal

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractSlider, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.accessibility import announce
from ui.controls import Button, Card, Heading, Icon, Label, Wrap
from ui.focus import next_stop
from ui.layout import FOCUS_MARGIN, ROOM, TIGHT, WIDE, row
from ui.painting import painter_on
from ui.theme import Theme, dress

WIDEST: Final = 640
EDGE: Final = 16
SHADE: Final = {"light": 140, "dark": 170, "contrast": 200}
SCROLLS: Final = {
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
}
MessageKind = Literal["inform", "fail", "ask", "help"]


def _nothing() -> None:
    """Nothing follows."""


@dataclass(frozen=True, slots=True)
class Message:
    """Something to say. ``parts`` are (heading, words), a heading may be empty; ``no`` is the safe answer and always there.

    An empty ``yes`` leaves that answer out. What follows an answer is called when the overlay is gone.
    """

    kind: MessageKind
    title: str
    parts: tuple[tuple[str, str], ...]
    no: str
    yes: str = ""
    on_no: Callable[[], None] = field(default=_nothing, compare=False)
    on_yes: Callable[[], None] = field(default=_nothing, compare=False)


class Overlay(QWidget):
    """Lies over the whole of ``over``, follows its size and keeps the keyboard inside.

    ``yes`` (None when there is only one answer) and ``no`` are its buttons; ``no`` has focus and Esc means the same.
    ``answered(bool)`` tells which. Words that do not fit are scrolled, with Page Up and Page Down or as a tab stop.
    """

    answered = Signal(bool)

    def __init__(self, theme: Theme, message: Message, over: QWidget) -> None:
        super().__init__(over)
        self._theme = theme
        self._over = over
        self.message = message
        self.title_text = message.title
        self.text = "\n\n".join("\n".join(part for part in parts if part) for parts in message.parts)
        self.setAccessibleName(message.title)
        self.setAccessibleDescription(self.text)
        self._words = self._build_words()
        self._scroll = self._build_scroll(self._words)
        self.yes = Button(theme, message.yes) if message.yes else None
        self.no = Button(theme, message.no, kind="primary")
        self._answers = self._build_answers()
        self._card = Card(self._build_inner(), name=message.title)
        self._card.setParent(self)
        dress(self, theme)
        over.installEventFilter(self)
        self.setGeometry(over.rect())

    def appear(self) -> None:
        """Show it in front of everything, give the safe answer focus and have the words read."""
        self.show()
        self.raise_()
        self._place()
        self.no.setFocus(Qt.FocusReason.PopupFocusReason)
        announce(self, f"{self.title_text}. {self.text}")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's own name
        """Follow the size of what it lies over."""
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the card in the middle."""
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc is the safe answer; no other key reaches the page below."""
        action = SCROLLS.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            self.answered.emit(False)
        elif action is not None:
            self._scroll.verticalScrollBar().triggerAction(action)
        event.accept()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001, N802  Qt's own signature
        """Tab goes round among the answers, and the words when they scroll."""
        target = next_stop((self,), self.focusWidget(), forwards=next)
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim what lies below."""
        painter = painter_on(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, SHADE[self._theme.name]))
        painter.end()

    def _build_words(self) -> QWidget:
        inner = QWidget()
        inner.setObjectName("body")
        inner.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        words = QVBoxLayout(inner)
        words.setContentsMargins(2, 0, 2, 0)
        words.setSpacing(TIGHT)
        heading = Heading(self._theme, self.message.title, 2)
        if self.message.kind == "fail":
            icon = Icon(self._theme, "alert", "error", 26)
            head = row(icon, (heading, 1))
            head.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
            words.addLayout(head)
        else:
            words.addWidget(heading)
        for title, text in self.message.parts:
            if title:
                words.addSpacing(TIGHT)
                words.addWidget(Heading(self._theme, title, 3))
            words.addWidget(Label(self._theme, text, 18))
        words.addStretch()
        return inner

    def _build_scroll(self, inner: QWidget) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(self.title_text)
        scroll.setAccessibleDescription(self.text)
        scroll.setMinimumHeight(1)  # in a low window the words give way, never the answers
        scroll.setWidget(inner)
        return scroll

    def _build_answers(self) -> Wrap:
        answers = Wrap()
        if self.yes is not None:
            self.yes.clicked.connect(lambda: self.answered.emit(True))
            answers.add(self.yes)
        self.no.clicked.connect(lambda: self.answered.emit(False))
        answers.add(self.no)
        return answers

    def _build_inner(self) -> QVBoxLayout:
        inner = QVBoxLayout()
        inner.setContentsMargins(ROOM, ROOM, ROOM, ROOM - FOCUS_MARGIN)
        inner.setSpacing(TIGHT)
        inner.addWidget(self._scroll, 1)
        inner.addWidget(self._answers)
        return inner

    def _place(self) -> None:
        """The card in the middle, as high as its words ask for and the window allows."""
        edge = EDGE if self.width() < 2 * WIDEST else WIDE
        width = max(0, min(self._theme.px(WIDEST), self.width() - 2 * edge))
        room = self.height() - 2 * min(edge, self.height() // 20)
        frame = 2  # the card's own edge
        border = 6  # where the words show that they have the keyboard
        inside = width - 2 * ROOM - frame
        around = 2 * ROOM - FOCUS_MARGIN + TIGHT + frame + border
        wanted = self._height_of_words(inside - border) + self._answers.heightForWidth(inside) + around
        scrolls = wanted > room
        if scrolls != (self._scroll.focusPolicy() == Qt.FocusPolicy.StrongFocus):
            self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus if scrolls else Qt.FocusPolicy.NoFocus)
        height = min(wanted, room)
        self._card.setGeometry(QRect((self.width() - width) // 2, (self.height() - height) // 2, width, height))

    def _height_of_words(self, width: int) -> int:
        layout = self._words.layout()
        return layout.totalHeightForWidth(width) if layout is not None else 0


class AlertOverlay(Overlay):
    """An overlay that a screen reader reads at once: something went wrong."""
