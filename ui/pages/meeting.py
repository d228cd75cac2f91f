"""Decide when and where the two meet again."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.plan import LONGEST_WORDS
from desktop.workflow.plans import PlanSitting
from ui.controls import Heading, Label, TextField, Tip
from ui.controls.dates import DateField
from ui.layout import SNUG, column, inset, panel
from ui.pages.dates import capitalised, clock_words, locale, meeting_words, read_clock, weekday_words
from ui.pages.look import Look
from ui.pages.plan_step import PlanStepPage
from ui.pages.talk_page import Missing

QUARTER: Final = timedelta(weeks=13)
TEN: Final = time(10, 0)


class MeetingPage(PlanStepPage):
    """*När ses ni igen?* ``changed(datetime, str)`` tells time and room at each change, and before ``main``.

    Where nothing is set, a day three months ahead on the same weekday at ten is suggested, and told only by ``main``.
    ``day`` is a date field, ``clock`` and ``room`` text fields.
    """

    changed = Signal(object, str)

    def __init__(self, look: Look, now: PlanSitting, today: date, parent: QWidget | None = None) -> None:
        super().__init__(look, now.sitting.person.name, parent=parent)
        plan = now.plan
        self._told: tuple[datetime, str] | None = (plan.meeting, plan.room) if plan.meeting else None
        at = plan.meeting or datetime.combine(today + QUARTER, TEN)
        left = column(
            Heading(self.theme, self.tr("När ses ni igen?")),
            Label(self.theme, self.tr("Då ser ni hur det har gått. Det tar fem minuter."), 20),
            6,
            Tip(self.theme, self.tr("Förslaget är om tre månader. Välj en dag som passar er båda.")),
            gap=SNUG,
        )
        self.day = DateField(self.theme, self.tr("Dag"), at.date(), min(today, at.date()), locale(look.language))
        self.clock = TextField(
            self.theme, self.tr("Tid"), clock_words(look.language, at.time()), hint=self.tr("Skriv till exempel 9.00")
        )
        self.clock.setMaximumWidth(self.theme.px(300))
        self.room = TextField(self.theme, self.tr("Plats (du får hoppa över)"), plan.room)
        self.room.field.setMaxLength(LONGEST_WORDS)
        self._weekday = Label(self.theme, "", 20, weight=600)
        label = Label(self.theme, self.tr("Dag"), 18, weight=500)
        day = column(inset(label), self.day, inset(self._weekday), gap=2)
        self.set_columns(panel(inset(left)), panel(column(day, self.clock, self.room, None, gap=20)))
        self.day.changed.connect(self._change)
        self.clock.edited.connect(lambda _text: self.clock.show_error(""))
        for field in (self.clock, self.room):
            field.field.editingFinished.connect(self._change)
        self._show()
        self.first_focus = self.day

    @property
    def meeting(self) -> tuple[datetime, str] | None:
        """Time and room as the page says them now; None while the clock time is none."""
        at = read_clock(self.clock.text)
        return None if at is None else (datetime.combine(self.day.value, at), self.room.text.strip())

    def missing(self) -> Sequence[Missing]:
        """A clock time that is one."""
        return () if self.meeting else [(self.tr("Skriv tiden som 9.00."), self.clock)]

    def leave(self) -> None:
        """Tell what was suggested and left as it was."""
        self._tell()

    def _change(self) -> None:
        before = self._shown
        self._show()
        if self.meeting and self.meeting != before:
            self._tell()

    def _tell(self) -> None:
        meeting = self.meeting
        if meeting is not None and meeting != self._told:
            self._told = meeting
            self.changed.emit(*meeting)

    def _show(self) -> None:
        self._shown = self.meeting
        self._weekday.setText(capitalised(weekday_words(self.look.language, self.day.value)))
        self.set_state(meeting_words(self.look.language, *self._shown) if self._shown else "", "calendar")
