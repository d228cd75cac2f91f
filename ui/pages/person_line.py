"""One person of the people list: who, where the talk stands, the day that matters, and one button."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.talk import Phase
from desktop.workflow.insight import PersonRow
from ui.controls import Button, Icon, Label
from ui.frame import ANY_WIDTH
from ui.layout import FOCUS_MARGIN, TIGHT, column, inset, panel, row
from ui.marks import DotLine
from ui.pages.people_words import When, action_words, phase_name
from ui.theme import Theme

PLACE_OF: Final[Mapping[Phase, int]] = {phase: place for place, phase in enumerate(Phase, start=1)}
ONE_LINE_FROM: Final = 900
TWO_LINES_FROM: Final = 540
ACTION: Final = 234
EDGE: Final = 20 - FOCUS_MARGIN  # the words are moved in, to line up with the body of the button
PLACES: Final = {
    1: ((0, 0), (0, 1), (0, 2), (0, 3)),
    2: ((0, 0), (1, 0), (1, 1), (0, 1)),
    4: ((0, 0), (1, 0), (2, 0), (3, 0)),
}
STRETCHES: Final = {1: (31, 28, 26, 0), 2: (1, 1, 0, 0), 4: (1, 0, 0, 0)}


class PersonLine(QWidget):
    """``action`` is the row's button, named with the person (*Börja samtalet, Tuva Testlund*).

    ``main`` fills it: it is then the page's one filled button. The row is one line, two or four, by its width.
    """

    def __init__(self, theme: Theme, told: PersonRow, role: str, when: When, *, main: bool) -> None:
        super().__init__()
        self._theme = theme
        self.told = told
        name, words = told.person.name, action_words(told)
        self.setAccessibleName(name)
        self.action = Button(
            theme, words, kind="primary" if main else "normal", icon="next", icon_right=True, name=f"{words}, {name}"
        )
        self._parts = (self._who(name, role), self._where(told.phase), _said(theme, when), self.action)
        self._grid = QGridLayout(self)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._lines = 0
        self._place(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One line, two, or all under each other."""
        width, px = event.size().width(), self._theme.px
        self._place(1 if width >= px(ONE_LINE_FROM) else 2 if width >= px(TWO_LINES_FROM) else 4)
        super().resizeEvent(event)

    def _place(self, lines: int) -> None:
        if lines == self._lines:
            return
        self._lines = lines
        for part, (down, across) in zip(self._parts, PLACES[lines], strict=True):
            self._grid.removeWidget(part)
            self._grid.addWidget(part, down, across, Qt.AlignmentFlag.AlignVCenter)
        for at, stretch in enumerate(STRETCHES[lines]):
            self._grid.setColumnStretch(at, stretch)
        one = lines == 1
        fixed = self._theme.px(ACTION)
        self.action.setMinimumWidth(fixed if one else 0)
        self.action.setMaximumWidth(fixed if one else ANY_WIDTH)
        if not one:
            self._grid.setAlignment(self.action, Qt.AlignmentFlag.AlignLeft)
        air = 2 if one else 8
        self._grid.setContentsMargins(EDGE, air, EDGE, air)

    def _who(self, name: str, role: str) -> QWidget:
        theme = self._theme
        lines: list[QWidget] = [Label(theme, name, 18, weight=600), Label(theme, role, 16, tone="muted")]
        if self.told.person.protected:
            words = Label(theme, self.tr("Skyddad identitet"), 16, weight=500)
            lines.append(panel(row(Icon(theme, "lock", "accent", 18), (words, 1), gap=6)))
        return panel(inset(column(*lines, gap=0)))

    def _where(self, phase: Phase) -> QWidget:
        name = phase_name(phase)
        dots = DotLine(self._theme, PLACE_OF[phase], name)
        return panel(inset(row(dots, (Label(self._theme, name, 17), 1), gap=TIGHT)))


def _said(theme: Theme, when: When) -> QWidget:
    first = Label(theme, when.first, 17, weight=600 if when.today else 400)
    more = [Label(theme, when.more, 16, tone="muted")] if when.more else []
    return panel(inset(column(first, *more, gap=0)))
