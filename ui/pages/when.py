"""When a step of the plan is to be done, who helps, and how the two notice that it is."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.framework import competence as competence_of
from desktop.domain.plan import LONGEST_WORDS, Helper, PlanItem
from desktop.domain.words import Language
from desktop.workflow.plans import PlanSitting
from ui.controls import Heading, Label, Option, RadioGroup, StepSpin, TextArea, TextField, Tip
from ui.controls.dates import DateField
from ui.layout import SNUG, column, inset, panel, row, show_when
from ui.marks import LevelMove
from ui.pages.dates import capitalised, day_words, hours_words, locale
from ui.pages.look import Look
from ui.pages.plan_step import PlanStepPage
from ui.pages.talk_page import Missing

MONTHS: Final = (1, 3, 6)
OTHER: Final = 0
HELPERS: Final = tuple(Helper)
QUARTERS: Final = 4
MOST_HOURS: Final = 60
TO_YOU: Final[Mapping[Language, Mapping[str, str]]] = {
    "sv": {"Jag": "du", "jag": "du", "mig": "dig", "min": "din", "mitt": "ditt", "mina": "dina"},
    "en": {"I": "you", "me": "you", "my": "your", "myself": "yourself"},
}


class WhenPage(PlanStepPage):
    """*När ska det vara klart?* for plan item ``number`` of ``of``. ``changed(PlanItem)`` tells the item after each change.

    Words are told when the field is left, and whatever is untold just before ``main``. ``due`` and ``helper`` are radio
    groups (values `MONTHS` and `OTHER`; places in `HELPERS`), ``day`` the date field, ``helper_name`` and ``sign`` the
    words, ``hours`` a spin in quarters of an hour. ``item`` is what the page says now.
    """

    changed = Signal(object)

    def __init__(
        self,
        look: Look,
        now: PlanSitting,
        item: PlanItem,
        today: date,
        number: int,
        of: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, now.sitting.person.name, parent=parent)
        found = competence_of(now.sitting.framework, item.competence)
        sentence = look.text(found.sentence(item.to_level))
        self._today, self._told, self._where = today, item, (number, of)
        self.item = item if item.sign else replace(item, sign=suggested_sign(look.language, sentence))
        left = column(
            Heading(self.theme, self.tr("När ska det vara klart?")),
            Label(self.theme, look.text(found.name), 20),
            row(LevelMove(self.theme, item.from_level, item.to_level), None),
            6,
            Tip(self.theme, self.tr("Välj en dag ni båda tror på. Ni kan ändra den senare.")),
            gap=SNUG,
        )
        self.set_columns(panel(inset(left)), panel(column(*self._due(), *self._help(), self._sign(), None, gap=6)))
        self._show()
        self.first_focus = self.due

    def missing(self) -> Sequence[Missing]:
        """A day, and who helps; how to learn is chosen on the page before."""
        found: list[Missing] = []
        if self.item.due is None:
            found.append((self.tr("Välj när det ska vara klart."), self.due))
        if self.item.helper is None:
            found.append((self.tr("Välj vem som hjälper dig, eller Ingen behövs."), self.helper))
        if not self.item.has_way and self.back_button is not None:
            found.append((self.tr("Gå tillbaka och välj hur du vill lära dig."), self.back_button))
        return found

    def go_on(self) -> None:
        """Take in what is still being written before looking whether something is missing."""
        self._take_words()
        super().go_on()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's own name
        """Tell the words when their field is left; nothing is held back."""
        if event.type() == QEvent.Type.FocusOut:
            self._write()
        return super().eventFilter(watched, event)

    def leave(self) -> None:
        """Tell what was suggested and left as it was."""
        self._tell()

    def _due(self) -> tuple[QWidget, ...]:
        words = (self.tr("Inom en månad"), self.tr("Inom tre månader"), self.tr("Inom ett halvår"))
        options = [
            *(Option(n, said) for n, said in zip(MONTHS, words, strict=True)),
            Option(OTHER, self.tr("Annat datum")),
        ]
        self.due = RadioGroup(self.theme, self.tr("När ska det vara klart?"), options, look="short", heading=0)
        self.due.setObjectName("due")
        due = self.item.due
        if due is not None:
            self.due.set_value(next((n for n in MONTHS if months_on(self._today, n) == due), OTHER))
        self.due.chosen.connect(self._choose_due)
        start = due or months_on(self._today, 1)
        self.day = DateField(
            self.theme, self.tr("Annat datum"), start, min(self._today, start), locale(self.look.language)
        )
        self.day.changed.connect(lambda day: self._change(replace(self.item, due=day)))
        self._by = Label(self.theme, "", 17, tone="muted")
        line = row(self.day, inset(self._by), None, gap=0)
        self.fold(line)
        return self.due, panel(line)

    def _help(self) -> tuple[QWidget, ...]:
        words = (self.tr("En kollega"), self.tr("It-handledaren"), self.tr("Min chef"), self.tr("Ingen behövs"))
        options = [Option(at, said) for at, said in enumerate(words)]
        self.helper = RadioGroup(self.theme, self.tr("Vem hjälper dig?"), options, look="short", digits=False)
        self.helper.setObjectName("helper")
        if self.item.helper is not None:
            self.helper.set_value(HELPERS.index(self.item.helper))
        self.helper.chosen.connect(self._choose_helper)
        self.helper_name = TextField(self.theme, self.tr("Vad heter hen? (du får hoppa över)"), self.item.helper_name)
        self.helper_name.field.setMaxLength(LONGEST_WORDS)
        self.helper_name.field.editingFinished.connect(self._write)
        value = round((self.item.hours or 0) * QUARTERS)
        self.hours = StepSpin(
            self.theme,
            self.tr("Hur lång tid tar det?"),
            0,
            MOST_HOURS * QUARTERS,
            words=self._hours,
            value=value,
            step=2,
        )
        self.hours.value_changed.connect(lambda n: self._change(replace(self.item, hours=n / QUARTERS if n else None)))
        question = Label(self.theme, self.tr("Hur lång tid tar det?"), 18, weight=500)
        self._name_and_hours = row((self.helper_name, 1), panel(column(inset(question), self.hours, gap=2)), gap=16)
        self._name_and_hours.setAlignment(self.helper_name, Qt.AlignmentFlag.AlignTop)
        self.fold(self._name_and_hours)
        return self.helper, panel(self._name_and_hours)

    def _sign(self) -> QWidget:
        self.sign = TextArea(
            self.theme,
            self.tr("Hur märker ni att det är klart?"),
            self.item.sign,
            hint=self.tr("Det här är ett förslag. Ändra så att det passar ert jobb."),
            lines=2,
        )
        self.sign.field.installEventFilter(self)  # a text area has no signal for being left
        return self.sign

    def _hours(self, quarters: int) -> str:
        if not quarters:
            return self.tr("Vet inte än")
        return capitalised(hours_words(self.look.language, quarters / QUARTERS))

    def _choose_due(self, months: int) -> None:
        due = months_on(self._today, months) if months else self.day.value
        self.day.set_value(due)
        self._change(replace(self.item, due=due))
        if not months:
            self.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_helper(self, at: int) -> None:
        self._change(replace(self.item, helper=HELPERS[at]))

    def _write(self) -> None:
        before = self.item
        self._take_words()
        if self.item != before:
            self._tell()

    def _take_words(self) -> None:
        name, sign = self.helper_name.text.strip(), self.sign.text.strip()[:LONGEST_WORDS]
        self.item = replace(self.item, helper_name="" if self.item.helper is Helper.NOBODY else name, sign=sign)

    def _change(self, item: PlanItem) -> None:
        self.item = item
        self._take_words()
        self._show()
        self._tell()

    def _tell(self) -> None:
        if self.item != self._told:
            self._told = self.item
            self.changed.emit(self.item)

    def _show(self) -> None:
        number, of = self._where
        show_when(self.day, self.due.value == OTHER)
        due = self.item.due
        words = self.tr("Klart senast {day}.").format(day=day_words(self.look.language, due)) if due else ""
        self._by.setText(words)
        show_when(self._by, bool(words))
        show_when(self.helper_name, self.item.helper is not Helper.NOBODY)
        self.set_state(self.tr("Del {number} av {of}.").format(number=number, of=of), "")


def months_on(day: date, months: int) -> date:
    """The same day of the month some months on; the month's last day where it is shorter."""
    first = date(day.year + (day.month - 1 + months) // 12, (day.month - 1 + months) % 12 + 1, 1)
    after = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    return date(first.year, first.month, min(day.day, (after - first).days))


def suggested_sign(language: Language, sentence: str) -> str:
    """The goal's *Jag kan* sentence said to the person: "Du kan dela schemat själv."."""
    said = re.sub(r"\w+", lambda found: TO_YOU[language].get(found[0], found[0]), sentence)
    return capitalised(said)
