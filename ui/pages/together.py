"""The employee has answered: time to sit down side by side."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.workflow.talks import Sitting
from ui.controls import Button, Card, Heading, Label
from ui.layout import ROOM, WIDE, column, inset, panel, row
from ui.pages.look import Look
from ui.pages.points import numbered
from ui.pages.talk_page import TalkPage

LEFT: Final = 572


class TogetherPage(TalkPage):
    """*Nu pratar ni tillsammans.* ``main`` when both sit there; ``save`` is the button that says ``later``."""

    later = Signal()

    def __init__(self, look: Look, sitting: Sitting, parent: QWidget | None = None) -> None:
        super().__init__(
            look,
            self.tr("Samtal med {name}").format(name=sitting.person.name),
            sub=self.tr("Steg 2 av 4: Samtal"),
            main=self.tr("Vi sitter här båda två"),
            saved=self.tr("Dina svar är sparade på den här datorn"),
            parent=parent,
        )
        self.save = Button(self.theme, self.tr("Spara till senare"), icon="clock")
        self.save.clicked.connect(self.later)
        self.set_columns(self._build_left(), self._build_right(), LEFT)

    def _build_left(self) -> QWidget:
        theme = self.theme
        return panel(
            column(
                inset(Heading(theme, self.tr("Nu pratar ni tillsammans"))),
                inset(Label(theme, self.tr("Be din chef sätta sig bredvid dig."), 20)),
                row(self.save, None),
                None,
                gap=ROOM,
            )
        )

    def _build_right(self) -> QWidget:
        theme = self.theme
        steps = (
            self.tr("Ni ser dina svar och det jobbet kräver."),
            self.tr("Ni pratar om skillnaderna, ett område i taget."),
            self.tr("Ni bestämmer en nivå som ni båda tycker stämmer."),
        )
        lines = [numbered(theme, number, text) for number, text in enumerate(steps, 1)]
        kept = Label(theme, self.tr("Dina egna svar sparas som de är, också när ni bestämmer en annan nivå."), 18)
        kept.set_tone("muted")
        heading = Heading(theme, self.tr("Så går det till"), 2)
        card = Card(column(heading, *lines, kept, gap=ROOM, margins=(WIDE, 20, WIDE, WIDE)))
        return panel(inset(column(card, None)))
