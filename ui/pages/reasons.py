"""Why the agreed level is another than the employee's own, as chips."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.rating import Reason
from ui.controls import Chip, ChipGroup, Label, Wrap
from ui.layout import column, inset
from ui.theme import Theme


class ReasonChoice(QWidget):
    """*Varför en annan nivå än du svarade?* One of five; ``chosen(Reason)`` tells each choice a person makes.

    ``chips`` are the five by their `Reason`. ``about`` ends the question's accessible name: several stand on one page.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, about: str, *, beside: bool = True) -> None:
        super().__init__()
        question = self.tr("Varför en annan nivå än du svarade?")
        self.setAccessibleName(f"{question} {about}")
        self.chips: Mapping[Reason, Chip] = {reason: Chip(theme, words) for reason, words in self._in_words().items()}
        self._group = ChipGroup(self, self.chips.values())
        label = Label(theme, question, 17, weight=500)
        if beside:
            self.setLayout(column(Wrap(label, *self.chips.values())))
        else:
            self.setLayout(column(inset(label), Wrap(*self.chips.values()), gap=0))
        for reason, chip in self.chips.items():
            chip.clicked.connect(lambda _checked=False, which=reason: self.chosen.emit(which))

    @property
    def reason(self) -> Reason | None:
        """The reason chosen, or None."""
        return next((reason for reason, chip in self.chips.items() if chip.isChecked()), None)

    def show_reason(self, reason: Reason | None) -> None:
        """Show a stored reason, or none, without telling anyone."""
        self._group.setExclusive(reason is not None)
        for each, chip in self.chips.items():
            chip.setChecked(each is reason)
        self._group.setExclusive(True)

    def take_focus(self) -> None:
        """Focus the chosen reason, or the first."""
        chip = self.chips[self.reason or Reason.KNOWS_MORE]
        chip.setFocus()

    def _in_words(self) -> Mapping[Reason, str]:
        return {
            Reason.KNOWS_MORE: self.tr("Du kan mer än du trodde"),
            Reason.READ_DIFFERENTLY: self.tr("Ni tolkade frågan olika"),
            Reason.SELDOM: self.tr("Du gör det sällan"),
            Reason.MANAGER_SAW_MORE: self.tr("Chefen har sett mer"),
            Reason.OWN_WORDS: self.tr("Egna ord"),
        }
