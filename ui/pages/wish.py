"""Write a wish for a way to learn that does not exist yet."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.framework import competence as competence_of
from desktop.domain.plan import LONGEST_WORDS, PlanItem
from desktop.workflow.plans import PlanSitting
from ui.controls import Heading, Label, TextArea, Tip
from ui.layout import SNUG, column, inset, panel, row
from ui.marks import LevelMove
from ui.pages.look import Look
from ui.pages.plan_step import PlanStepPage
from ui.pages.talk_page import Missing


class WishPage(PlanStepPage):
    """*Vad vill du lära dig?* ``wish_written(str)`` tells the wish just before ``main``.

    An empty text takes back a wish that was there; where there was none it is said to be missing. ``area`` is the text area.
    """

    wish_written = Signal(str)

    def __init__(self, look: Look, now: PlanSitting, item: PlanItem, parent: QWidget | None = None) -> None:
        super().__init__(look, now.sitting.person.name, parent=parent)
        self._item = item
        name = look.text(competence_of(now.sitting.framework, item.competence).name)
        goes = self.tr("Önskemålet går till dem som ordnar kurser. Skriv inga namn.")
        left = column(
            Heading(self.theme, self.tr("Önska något som inte finns")),
            Label(self.theme, name, 20),
            row(LevelMove(self.theme, item.from_level, item.to_level), None),
            6,
            Tip(self.theme, goes, "people"),
            gap=SNUG,
        )
        self.area = TextArea(
            self.theme,
            self.tr("Vad vill du lära dig, och hur?"),
            item.wish,
            hint=self.tr("Skriv med egna ord. Några meningar räcker."),
            lines=5,
        )
        self.area.edited.connect(self._written)
        self.set_columns(panel(inset(left)), panel(column(self.area, inset(self._examples()), None, gap=16)))
        self._written()
        self.first_focus = self.area

    def missing(self) -> Sequence[Missing]:
        """A wish in words, short enough to be read."""
        words = self.area.text.strip()
        if not words and not self._item.wish:
            return [(self.tr("Skriv vad du önskar. Ångrar du dig, välj Tillbaka."), self.area)]
        if len(words) > LONGEST_WORDS:
            return [
                (self.tr("Skriv lite kortare. Högst {most} tecken får plats.").format(most=LONGEST_WORDS), self.area)
            ]
        return ()

    def leave(self) -> None:
        """Tell the wish."""
        self.wish_written.emit(self.area.text.strip())

    def _examples(self) -> QWidget:
        said = (
            self.tr("Det kan vara vad du vill kunna: ”Jag vill kunna klippa en kort film.”"),
            self.tr("Det kan vara hur du lär dig bäst: ”Visa mig en gång, sedan provar jag.”"),
            self.tr("Det kan vara när det passar: ”Helst en förmiddag när vi har stängt.”"),
        )
        return panel(column(*(Label(self.theme, words, 17, tone="muted") for words in said), gap=6))

    def _written(self) -> None:
        count = len(self.area.text.strip())
        self.area.show_error("")
        self.set_state(self.tr("{count} av {most} tecken").format(count=count, most=LONGEST_WORDS), "edit")
