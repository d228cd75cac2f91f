"""Set time aside every week for learning."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.plan import LearningTime
from desktop.workflow.plans import PlanSitting
from ui.controls import Heading, Label, Option, RadioGroup, StepSpin, TextField, Tip
from ui.layout import SNUG, column, inset, panel
from ui.pages.dates import capitalised, clock_words, hours_words, read_clock, time_words
from ui.pages.look import Look
from ui.pages.plan_step import PlanStepPage
from ui.pages.talk_page import Missing

HALVES: Final = 2
MOST_HOURS: Final = 8


class TimePage(PlanStepPage):
    """*När har du tid att lära?* ``changed(LearningTime | None)`` tells the time set aside at each change, and before ``main``.

    None means no time. It is told only once it makes sense: hours with a day, and a clock time that is one. ``hours`` is a
    spin in half hours, ``weekday`` a radio group (0 Monday to 4), ``start`` a field for the time of day.
    """

    changed = Signal(object)

    def __init__(self, look: Look, now: PlanSitting, parent: QWidget | None = None) -> None:
        super().__init__(look, now.sitting.person.name, parent=parent)
        self._told = now.plan.time
        aside = now.plan.time
        begins = read_clock(aside.start) if aside is not None else None
        left = column(
            Heading(self.theme, self.tr("När har du tid att lära?")),
            Label(self.theme, self.tr("Bestäm en stund som återkommer varje vecka."), 20),
            6,
            Tip(self.theme, self.tr("Schemat ändras inte av sig självt. Din chef lägger in tiden.")),
            gap=SNUG,
        )
        hours = 1.0 if aside is None else aside.hours_a_week
        question = self.tr("Hur lång tid i veckan?")
        self.hours = StepSpin(
            self.theme, question, 0, MOST_HOURS * HALVES, words=self._hours, value=round(hours * HALVES)
        )
        self.hours.setMaximumWidth(self.theme.px(360))
        days = (self.tr("Måndag"), self.tr("Tisdag"), self.tr("Onsdag"), self.tr("Torsdag"), self.tr("Fredag"))
        options = [Option(at, day) for at, day in enumerate(days)]
        self.weekday = RadioGroup(self.theme, self.tr("Vilken dag?"), options, look="short", digits=False)
        self.start = TextField(
            self.theme,
            self.tr("Vilken tid börjar det? (du får hoppa över)"),
            clock_words(look.language, begins) if begins else "",
            hint=self.tr("Skriv till exempel 9.00"),
        )
        self.start.setMaximumWidth(self.theme.px(420))
        if aside is not None and aside.weekday < len(days):
            self.weekday.set_value(aside.weekday)
        asked = column(inset(Heading(self.theme, question, 2)), self.hours, gap=4)
        asked.setAlignment(self.hours, Qt.AlignmentFlag.AlignLeft)
        self.set_columns(panel(inset(left)), panel(column(asked, self.weekday, self.start, None, gap=20)))
        self._listen()
        self._show()
        self.first_focus = self.hours

    @property
    def aside(self) -> LearningTime | None:
        """The time set aside as the page says it now; None for no time or while no day is chosen."""
        day = self.weekday.value
        if not self.hours.value or day is None:
            return None
        start = read_clock(self.start.text)
        return LearningTime(self.hours.value / HALVES, day, start.strftime("%H:%M") if start else "")

    def missing(self) -> Sequence[Missing]:
        """A day, when hours are chosen, and a clock time that is one."""
        found: list[Missing] = []
        if self.hours.value and self.weekday.value is None:
            found.append((self.tr("Välj en dag. Har du ingen tid, minska till Ingen tid."), self.weekday))
        if not self._clock_is_right():
            found.append((self.tr("Skriv tiden som 9.00."), self.start))
        return found

    def leave(self) -> None:
        """Tell what was not told yet."""
        self._tell()

    def _listen(self) -> None:
        self.hours.value_changed.connect(self._change)
        self.weekday.chosen.connect(self._change)
        self.start.edited.connect(lambda _text: self.start.show_error(""))
        self.start.field.editingFinished.connect(self._change)

    def _change(self) -> None:
        self._show()
        if not self.missing():
            self._tell()

    def _tell(self) -> None:
        if self.aside != self._told:
            self._told = self.aside
            self.changed.emit(self.aside)

    def _clock_is_right(self) -> bool:
        return not self.start.text.strip() or read_clock(self.start.text) is not None

    def _hours(self, halves: int) -> str:
        if not halves:
            return self.tr("Ingen tid")
        return capitalised(hours_words(self.look.language, halves / HALVES))

    def _show(self) -> None:
        aside = self.aside
        self.set_state(time_words(self.look.language, aside) if aside else "", "clock")
