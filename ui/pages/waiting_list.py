"""Whose talks there are to hand over, and where each one is: three states, in words."""

from datetime import date, datetime
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from desktop.workflow.delivery import Waiting, Whereabouts
from ui.accessibility import announce
from ui.controls import Card, Label, Rule, Tag
from ui.controls.labels import TagTone
from ui.focus import keep_in_sight
from ui.frame import ANY_WIDTH
from ui.layout import FOCUS_MARGIN, column, panel, row, show_when
from ui.pages.dates import clock_words, short_day
from ui.pages.look import Look
from ui.painting import body, draw_ring, painter_on
from ui.theme import Theme

TAGS: Final[dict[Whereabouts, tuple[TagTone, str]]] = {
    Whereabouts.LAPTOP: ("talk", "laptop"),
    Whereabouts.WRITTEN: ("ok", "stick"),
    Whereabouts.RECEIVED: ("done", "check"),
}
SIDE_BY_SIDE_FROM: Final = 660
STATE_FROM: Final = 336


class WaitingList(QFrame):
    """The list of talks: one stop of the keyboard, arrows go from row to row and have each one said.

    ``said`` is what each row says, in order; ``current`` is the row the keyboard is at.
    """

    row_reached = Signal(int)

    def __init__(self, look: Look, rows: tuple[Waiting, ...], *, running: bool, today: date | None) -> None:
        super().__init__()
        self._look, self._running, self._today = look, running, today
        self.current = 0
        self.said: list[str] = []
        self._lines: list[_Line] = []
        inner = QVBoxLayout()
        inner.setSpacing(0)
        inner.setContentsMargins(0, 2, 0, 2)
        self._titles = self._headings()
        show_when(self._titles, bool(rows))
        inner.addWidget(self._titles)
        self._under_titles = Rule()
        self._under_titles.setParent(self)  # also where there is no row to stand over
        self._under_titles.hide()
        for waiting in rows:
            inner.addWidget(Rule() if self._lines else self._under_titles)
            self._lines.append(self._line(waiting))
            inner.addWidget(self._lines[-1])
        if not rows:
            inner.addWidget(panel(self._nothing()))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(FOCUS_MARGIN, FOCUS_MARGIN, FOCUS_MARGIN, FOCUS_MARGIN)
        outer.addWidget(Card(inner))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if rows else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Samtal och var de finns"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End go to a row and have it said."""
        last = len(self._lines) - 1
        steps = {
            Qt.Key.Key_Down: min(self.current + 1, last),
            Qt.Key.Key_Up: max(self.current - 1, 0),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        target = steps.get(Qt.Key(event.key()))
        if target is None:
            super().keyPressEvent(event)
            return
        self.current = target
        self._say()
        self.row_reached.emit(target)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say the row the keyboard is at."""
        super().focusInEvent(event)
        self._say()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring, outside the list."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = painter_on(self)
            draw_ring(painter, self._look.theme, body(self))
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Headings of columns only where there are columns."""
        wide = event.size().width() >= self._look.theme.px(SIDE_BY_SIDE_FROM)
        for part in (self._titles, self._under_titles):
            show_when(part, bool(self._lines) and wide)
        super().resizeEvent(event)

    def _say(self) -> None:
        self.setAccessibleDescription(self.said[self.current])
        announce(self, self.said[self.current])
        keep_in_sight(self._lines[self.current])

    def _line(self, waiting: Waiting) -> "_Line":
        states = {
            Whereabouts.LAPTOP: self.tr("Bara på den här datorn"),
            Whereabouts.WRITTEN: self.tr("På usb-minnet"),
            Whereabouts.RECEIVED: self.tr("Mottaget"),
        }
        about = waiting.round
        if waiting.person.protected:
            about += ". " + self.tr("Lämnas över utan namn.")
        state, when = states[waiting.whereabouts], self._when(waiting)
        self.said.append(". ".join(part.rstrip(".") for part in (waiting.person.name, about, state, when) if part))
        tone, icon = TAGS[waiting.whereabouts]
        theme = self._look.theme
        name = Label(theme, waiting.person.name, 18, weight=600)
        who = panel(column(name, Label(theme, about, 16, tone="muted"), gap=1))
        return _Line(theme, who, Tag(theme, state, tone, icon), Label(theme, when, 17, tone="muted"), 12)

    def _headings(self) -> "_Line":
        theme = self._look.theme
        words = (self.tr("Samtal"), self.tr("Var finns det?"), self.tr("När"))
        who, state, when = (Label(theme, each, 16, weight=500, tone="muted", wrap=False) for each in words)
        return _Line(theme, who, state, when, 7)

    def _when(self, waiting: Waiting) -> str:
        if waiting.since is None:
            return self.tr("Läggs på minnet nu") if self._running else ""
        language, since = self._look.language, _local(waiting.since)
        if since.date() == self._today:
            day = self.tr("i dag {time}").format(time=clock_words(language, since.time()))
        else:
            day = short_day(language, since.date())
        return self.tr("Sedan {day}").format(day=day) if waiting.whereabouts is Whereabouts.WRITTEN else day

    def _nothing(self) -> QVBoxLayout:
        theme = self._look.theme
        return column(
            Label(theme, self.tr("Det finns inget att lämna över än."), 18, weight=600),
            Label(theme, self.tr("När ett samtal är bekräftat står det här."), 17, tone="muted"),
            gap=4,
            margins=(20, 18, 20, 18),
        )


class _Line(QWidget):
    """One talk: whose, where it is, since when."""

    def __init__(self, theme: Theme, who: QWidget, state: QWidget, when: QWidget, air: int) -> None:
        super().__init__()
        self._theme, self._who = theme, who
        self._line = row(who, state, None, when, gap=10, margins=(20, air, 20, air))
        self.setLayout(self._line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Under each other where there is little room."""
        wide = event.size().width() >= self._theme.px(SIDE_BY_SIDE_FROM)
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._who.setMinimumWidth(self._theme.px(STATE_FROM) if wide else 0)
        self._who.setMaximumWidth(self._theme.px(STATE_FROM) if wide else ANY_WIDTH)
        super().resizeEvent(event)


def _local(moment: datetime) -> datetime:
    return moment.astimezone() if moment.tzinfo else moment
