"""One competence to begin with: its check box, place, name, reason, levels, and the buttons that move it."""

from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QSizePolicy, QWidget

from desktop.domain.needs import Suggestion
from ui.controls import Button, Card
from ui.controls.choices import WholeCardStyle
from ui.icons import paint_icon
from ui.layout import FOCUS_MARGIN, column, panel, row, show_when
from ui.marks import LevelMove
from ui.painting import body, draw_ring, draw_wrapped, laid_out_width, painter_on, text_height, text_width, widest_word
from ui.theme import Theme

AIR: Final = 2 * FOCUS_MARGIN
BOX, WORDS_FROM = 30, 88


class StepTick(QCheckBox):
    """The check box with its place in the order, a name and the reason beside it; all of it is the target."""

    def __init__(self, theme: Theme, name: str, reason: str) -> None:
        super().__init__(name)
        self._theme, self._reason, self._place = theme, reason, 0
        self.setAccessibleName(name)
        self.setAccessibleDescription(reason)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFont(theme.font(19, 600))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        style = WholeCardStyle("Fusion")
        style.setParent(self)
        self.setStyle(style)

    def show_place(self, place: int) -> None:
        """Show the place in the order, from 1."""
        self._place = place
        self.update()

    def hitButton(self, pos: QPoint) -> bool:
        """The words are the target too."""
        return self.rect().contains(pos)

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height that holds the words."""
        return max(self._theme.px(56), self._words_height(width - AIR) + self._theme.px(12)) + AIR

    def sizeHint(self) -> QSize:
        """Everything on one line."""
        words = max(text_width(self.font(), self.text()), text_width(self._theme.font(17), self._reason))
        width = self._theme.px(WORDS_FROM) + words + AIR
        return QSize(width, self.heightForWidth(laid_out_width(self, width)))

    def minimumSizeHint(self) -> QSize:
        """The longest word."""
        words = max(widest_word(self.font(), self.text()), widest_word(self._theme.font(17), self._reason))
        return QSize(self._theme.px(WORDS_FROM) + words + AIR, self._theme.px(56) + AIR)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that the new width needs."""
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Box, place, words, ring."""
        painter = painter_on(self)
        area = body(self)
        self._paint_box(painter, QPointF(area.left() + self._theme.px(6 + BOX / 2), area.center().y()))
        self._paint_words(painter, area)
        if self.hasFocus():
            draw_ring(painter, self._theme, area.adjusted(0, 2, 0, -2))
        painter.end()

    def _paint_box(self, painter: QPainter, at: QPointF) -> None:
        theme, half = self._theme, self._theme.px(BOX) / 2
        chosen = self.isChecked()
        square = QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half)
        painter.setPen(QPen(theme.color("accent" if chosen else "border"), theme.px(2.2)))
        painter.setBrush(theme.color("accent" if chosen else "card"))
        painter.drawRoundedRect(square, theme.px(7), theme.px(7))
        if chosen:
            inset = theme.px(4)
            paint_icon(painter, theme, "check", "on_accent", square.adjusted(inset, inset, -inset, -inset))

    def _paint_words(self, painter: QPainter, area: QRectF) -> None:
        theme, px = self._theme, self._theme.px
        painter.setFont(theme.font(24, 700))
        painter.setPen(theme.color("accent" if self.isChecked() else "muted"))
        place = QRectF(area.left() + px(46), area.top(), px(30), area.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter.value, str(self._place))
        left, width = area.left() + px(WORDS_FROM - 4), area.width() - px(WORDS_FROM)
        name = text_height(self.font(), self.text(), width)
        top = area.center().y() - self._words_height(int(area.width())) / 2
        painter.setFont(self.font())
        painter.setPen(theme.color("text"))
        draw_wrapped(painter, QRectF(left, top, width, name), self.text())
        painter.setFont(theme.font(17))
        painter.setPen(theme.color("muted"))
        below = QRectF(left, top + name + px(3), width, area.height())
        draw_wrapped(painter, below, self._reason)

    def _words_height(self, width: int) -> int:
        room = max(1, width - self._theme.px(WORDS_FROM))
        words = text_height(self.font(), self.text(), room)
        return words + self._theme.px(3) + text_height(self._theme.font(17), self._reason, room)


class StepCard(Card):
    """The card of one competence. ``ticked(bool)``; ``moved(int)``, -1 up and 1 down.

    ``tick``, ``up`` and ``down`` are its controls, in the order of the keyboard.
    """

    ticked = Signal(bool)
    moved = Signal(int)

    def __init__(self, theme: Theme, suggestion: Suggestion, name: str, reason: str) -> None:
        self._line = row()
        super().__init__(self._line, name=name)
        self.competence = suggestion.competence
        self.tick = StepTick(theme, name, reason)
        self._build(theme, suggestion, name)

    def _build(self, theme: Theme, suggestion: Suggestion, name: str) -> None:
        self.up = self._mover(theme, self.tr("Flytta upp"), "up", name, -1)
        self.down = self._mover(theme, self.tr("Flytta ner"), "down", name, 1)
        self._movers = column(self.up, self.down, gap=0)
        self._holder = panel(self._movers)
        self._wide, self._moves = True, False
        for item, stretch in ((self.tick, 1), (LevelMove(theme, suggestion.level, suggestion.goal), 0)):
            self._line.addWidget(item, stretch)
        self._line.addWidget(self._holder)
        self.tick.toggled.connect(self.ticked)

    def _mover(self, theme: Theme, text: str, icon: str, name: str, by: int) -> Button:
        button = Button(theme, text, icon=icon, name=f"{text}: {name}")
        button.setFont(theme.font(16, 500))
        button.clicked.connect(lambda: self.moved.emit(by))
        return button

    def show_state(self, place: int, *, chosen: bool, above: bool, below: bool) -> None:
        """Show the place in the order and which ways it can move; a card that waits does not move."""
        self.tick.show_place(place)
        self.set_tone("chosen" if chosen else "card")
        edge = 9 if chosen else 10  # the thicker edge takes its room from inside
        self._line.setContentsMargins(edge, 2, edge, 2)
        for button, possible in ((self.up, above), (self.down, below)):
            show_when(button, above or below)
            button.setEnabled(possible)
        self._moves = above or below
        self._settle()

    def reflow(self, *, wide: bool) -> None:
        """Words, levels and buttons side by side, or under each other."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._line.setDirection(across if wide else down)
        self._line.setSpacing(14 if wide else 4)
        self._movers.setDirection(down if wide else across)
        self._wide = wide
        self._settle()

    def _settle(self) -> None:
        """A card that waits keeps the buttons' room while there is room, so that levels stand under each other."""
        self._holder.setMinimumWidth(self.up.sizeHint().width() if self._wide else 0)
        show_when(self._holder, self._moves or self._wide)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What takes focus in the card, in order."""
        return self.tick, self.up, self.down
