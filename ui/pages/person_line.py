"""One person of the people list: who, where the talk stands, the next day, and one button."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.talk import Phase
from desktop.workflow.insight import PersonRow
from ui.controls import Button, Icon, Label
from ui.layout import FOCUS_MARGIN, TIGHT, column, panel, row
from ui.marks import DotLine
from ui.pages.people_words import PHASES, When, action_words, phase_name
from ui.theme import Theme

PHASE_WIDTH: Final = 268
WHEN_WIDTH: Final = 290
ACTION_WIDTH: Final = 236


class PersonLine(QWidget):
    """``button`` is the row's action, named with the person (*Börja samtalet, Tuva Testlund*). ``set_wide`` folds the line."""

    def __init__(self, theme: Theme, row_: PersonRow, role: str, when: When, *, main: bool) -> None:
        super().__init__()
        self._theme = theme
        self.row = row_
        name, words = row_.person.name, action_words(row_)
        self.setAccessibleName(name)
        self.button = Button(
            theme, words, kind="primary" if main else "normal", icon="next", icon_right=True, name=f"{words}, {name}"
        )
        self._who = self._build_who(name, role)
        self._where = self._build_where(row_)
        self._when = self._build_when(when)
        self._grid = QGridLayout(self)
        self._grid.setHorizontalSpacing(12)
        self._wide: bool | None = None
        self.set_wide(wide=True)

    def set_wide(self, *, wide: bool) -> None:
        """Four columns, or everything under each other."""
        if wide == self._wide:
            return
        self._wide = wide
        px = self._theme.px
        parts = (self._who, self._where, self._when, self.button)
        widths = (0, px(PHASE_WIDTH), px(WHEN_WIDTH), px(ACTION_WIDTH))
        for part in parts:
            self._grid.removeWidget(part)
        for place, (part, width) in enumerate(zip(parts, widths, strict=True)):
            if wide:
                self._grid.addWidget(part, 0, place, Qt.AlignmentFlag.AlignVCenter)
            elif part is self.button:
                self._grid.addWidget(part, place, 0, Qt.AlignmentFlag.AlignLeft)
            else:
                self._grid.addWidget(part, place, 0)
            part.setMinimumWidth(width if wide else 0)
            self._grid.setColumnStretch(place, 1 if place == 0 else 0)
        air = 0 if wide else FOCUS_MARGIN  # under each other, words line up with the body of the button
        for part in parts[:3]:
            part.setContentsMargins(air, 0, air, 0)
        self._grid.setVerticalSpacing(0 if wide else 4)
        edge = 20 - FOCUS_MARGIN
        self._grid.setContentsMargins(20 - air, 2 if wide else 10, edge, 2 if wide else 8)

    def _build_who(self, name: str, role: str) -> QWidget:
        theme = self._theme
        words = [Label(theme, name, 18, weight=600), Label(theme, role, 16, tone="muted")]
        if self.row.person.protected:
            mark = row(Icon(theme, "lock", "muted", 18), (Label(theme, self.tr("Skyddad identitet"), 16), 1), gap=6)
            return panel(column(*words[:1], row(words[1], mark, None, gap=12), gap=0))
        return panel(column(*words, gap=0))

    def _build_where(self, row_: PersonRow) -> QWidget:
        name = phase_name(row_.phase)
        dots = DotLine(self._theme, PHASES.index(row_.phase) + 1, name, done=row_.phase is Phase.FOLLOW_UP)
        return panel(row(dots, (Label(self._theme, name, 17), 1), gap=TIGHT))

    def _build_when(self, when: When) -> QWidget:
        more = [Label(self._theme, when.more, 16, tone="muted")] if when.more else []
        return panel(column(Label(self._theme, when.first, 18), *more, gap=0))
