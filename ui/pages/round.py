"""When the answers are to be ready: the first round of a laptop without a centre."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.controls import Heading, Label, TextField, Tip
from ui.controls.dates import DateField
from ui.layout import SNUG, column, inset, panel
from ui.pages.dates import locale
from ui.pages.look import Look
from ui.pages.talk_page import Missing, TalkPage
from ui.pages.when import months_on

MONTHS_OPEN: Final = 3
AUTUMN: Final = 7
LONGEST_NAME: Final = 60


class RoundPage(TalkPage):
    """*När ska svaren vara klara?* ``round_wanted(str, date, date)`` tells name, first and last day when nothing is wrong.

    ``name`` is a field with a suggested name, ``opens`` and ``closes`` are date fields: today and three months on.
    """

    round_wanted = Signal(str, object, object)

    def __init__(self, look: Look, today: date, parent: QWidget | None = None) -> None:
        super().__init__(look, "", can_pause=False, parent=parent)
        self.where.setText(self.tr("Kom igång"))
        self.setWindowTitle(self.where.text())
        theme, spoken = self.theme, locale(look.language)
        left = column(
            Heading(theme, self.tr("När ska svaren vara klara?")),
            Label(theme, self.tr("Det kallas en omgång. Alla samtal hör till en omgång."), 20),
            6,
            Tip(theme, self.tr("Tre månader brukar räcka för alla samtal.")),
            gap=SNUG,
        )
        suggested = "{first}–{last}".format(
            **working_year(today)
        )  # the list says "Omgång" before it, in its own language
        self.name = TextField(theme, self.tr("Vad ska omgången heta?"), suggested)
        self.name.setMaximumWidth(theme.px(520))
        self.name.field.setMaxLength(LONGEST_NAME)
        least = today.replace(month=1, day=1)
        words = (self.tr("Första dagen att svara"), self.tr("Sista dagen att svara"))
        self.opens = DateField(theme, words[0], today, least, spoken)
        self.closes = DateField(theme, words[1], months_on(today, MONTHS_OPEN), least, spoken)
        days = [self._under_words(each, day) for each, day in zip(words, (self.opens, self.closes), strict=True)]
        self.content.addLayout(inset(self.errors))
        self.set_columns(panel(inset(left)), panel(column(self.name, *days, None, gap=14)))
        self.name.edited.connect(lambda _text: self.name.show_error(""))
        self.first_focus = self.name
        self.main.connect(self._tell)

    def missing(self) -> Sequence[Missing]:
        """A name, and an end that is not before the beginning."""
        found: list[Missing] = []
        if not self.name.text.strip():
            found.append((self.tr("Ge omgången ett namn."), self.name))
        if self.closes.value < self.opens.value:
            found.append((self.tr("Sista dagen är före den första. Välj en senare dag."), self.closes))
        return found

    def _under_words(self, words: str, day: DateField) -> QWidget:
        label = Label(self.theme, words, 18, weight=500)
        label.setBuddy(day.edit)
        return panel(column(inset(label), day, gap=2))

    def _tell(self) -> None:
        self.round_wanted.emit(" ".join(self.name.text.split()), self.opens.value, self.closes.value)


def working_year(today: date) -> dict[str, int]:
    """The ``first`` and ``last`` year of the working year ``today`` is in, autumn to summer."""
    first = today.year if today.month >= AUTUMN else today.year - 1
    return {"first": first, "last": first + 1}
