"""One learning activity to choose: what it is, what it takes, and from which level to which it leads."""

from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.domain.activities import Catalogue, Match, upcoming
from ui.controls import Button, Card, Heading, Icon, Label, Wrap
from ui.layout import column, panel, row
from ui.marks import LevelMove
from ui.pages.dates import capitalised, clock_words, hours_words, weekday_words
from ui.pages.look import Look

ONLINE: Final = "digitalt"
SIDE_BY_SIDE_FROM: Final = 440


class ActivityCard(Card):
    """The card of one activity. ``pressed()`` when its button is; ``choose`` is the button, *Välj* or *Vald*."""

    pressed = Signal()

    def __init__(self, look: Look, match: Match, catalogue: Catalogue, today: date | None) -> None:
        self._head = row(gap=10)
        self._words = column(gap=4)
        title = look.text(match.activity.title)
        super().__init__(column(self._head, self._words, gap=2), name=title)
        self._look, self._match, self._today = look, match, today
        self._title = title
        self._build(catalogue)
        self.show_chosen(chosen=False)

    def show_chosen(self, *, chosen: bool) -> None:
        """Show whether this is the activity they chose; the words stay in place."""
        words = self.tr("Vald") if chosen else self.tr("Välj")
        self.choose.setText(words)
        self.choose.setAccessibleName(f"{words}: {self._title}")
        self.choose.set_icon("check" if chosen else "")
        self.set_tone("chosen" if chosen else "card")
        edge = 1 if chosen else 0  # the thicker edge takes its room from inside
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(20 - edge, 6 - edge, 10 - edge, 10 - edge)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Title, levels and button side by side, or under each other."""
        across = event.size().width() >= self._look.theme.px(SIDE_BY_SIDE_FROM)
        self._head.setDirection(QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom)
        super().resizeEvent(event)

    def _build(self, catalogue: Catalogue) -> None:
        theme, offered, step = self._look.theme, self._match.activity, self._match.training
        self.choose = Button(theme, self.tr("Välj"))
        self.choose.setFixedWidth(theme.px(118))
        self.choose.clicked.connect(self.pressed)
        right = panel(row(LevelMove(theme, step.from_level, step.to_level), self.choose, gap=10))
        self._head.addWidget(Heading(theme, self._title, 3), 1)
        self._head.addWidget(right, 0, Qt.AlignmentFlag.AlignRight)
        online = offered.mode == ONLINE
        kind = [catalogue.formats.get(offered.format), catalogue.modes.get(offered.mode)]
        said = capitalised(", ".join(self._look.text(text) for text in kind if text))
        facts = [
            self._fact("screen" if online else "people", said),
            self._fact("clock", hours_words(self._look.language, offered.hours)),
            self._when(),
        ]
        self._words.addWidget(Label(theme, self._look.text(offered.description), 17))
        self._words.addStretch()
        self._words.addWidget(Wrap(*facts, gap=4))
        prep = self._look.text(offered.prep)
        if prep:
            self._words.addWidget(self._fact("edit", self.tr("Gör innan: {what}").format(what=prep)))

    def _when(self) -> QWidget:
        coming = upcoming(self._match.activity, self._today)
        if not coming:
            return self._fact("calendar", self.tr("Inget datum än"))
        soonest = coming[0]
        day = capitalised(weekday_words(self._look.language, soonest.start.date(), year=False))
        words = f"{day} {clock_words(self._look.language, soonest.start.time())}"
        if soonest.place:
            words += f", {soonest.place}"
        if soonest.seats:
            words += ". " + self.tr("%n platser", "", soonest.seats)
        return self._fact("calendar", words)

    def _fact(self, icon: str, words: str) -> QWidget:
        label = Label(self._look.theme, words, 17)
        picture = Icon(self._look.theme, icon, "accent", 20)
        line = row(picture, (label, 1), gap=8, margins=(0, 0, 20, 0))
        line.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
        return panel(line)
