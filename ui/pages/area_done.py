"""A pause for breath when all questions of an area are answered."""

from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.framework import Area
from desktop.workflow.talks import Sitting
from ui.controls import Button, Card, Heading, Icon, Label
from ui.layout import GAP, ROOM, WIDE, column, inset, panel, row
from ui.pages.look import Look
from ui.pages.talk_page import TalkPage

LEFT: Final = 572


class AreaDonePage(TalkPage):
    """*Nu är området klart.* ``main`` goes on; ``rest`` is the button *Ta en paus*, which says ``pause``."""

    def __init__(self, look: Look, sitting: Sitting, area_id: str, parent: QWidget | None = None) -> None:
        self._left = [area.id for area in sitting.areas if any(c.id in sitting.unanswered for c in area.competences)]
        total = len(sitting.areas)
        done = total - len(self._left)
        super().__init__(
            look,
            self.tr("Samtal med {name}").format(name=sitting.person.name),
            sub=self.tr("Steg 1 av 4: Svara själv"),
            progress=(done, total, self.tr("{done} av {all} områden klara").format(done=done, all=total)),
            saved=self.tr("Dina svar sparas på den här datorn"),
            parent=parent,
        )
        self.rest = Button(self.theme, self.tr("Ta en paus"), icon="pause")
        self.rest.clicked.connect(self.pause)
        self.set_columns(self._build_left(self._in_words(total)), self._build_areas(sitting.areas, area_id), LEFT)

    def _in_words(self, total: int) -> str:
        if not self._left:
            return self.tr("Alla områden är klara. Nu kan du se över dina svar.")
        words = self.tr("{left} av {all} områden kvar. Vill du vila en stund?")
        return words.format(left=len(self._left), all=total)

    def _build_left(self, words: str) -> QWidget:
        heading = Heading(self.theme, self.tr("Nu är området klart"))
        return panel(column(inset(heading), inset(Label(self.theme, words, 20)), row(self.rest, None), None, gap=ROOM))

    def _build_areas(self, areas: tuple[Area, ...], just_now: str) -> QWidget:
        lines = [self._build_line(area, just_now) for area in areas]
        card = Card(column(*lines, gap=ROOM, margins=(WIDE, 20, WIDE, 20)))
        return panel(inset(column(card, None)))

    def _build_line(self, area: Area, just_now: str) -> QHBoxLayout:
        done = area.id not in self._left
        name = Label(self.theme, self.look.text(area.name), 19, weight=600 if area.id == just_now else 400)
        icon = Icon(self.theme, "check" if done else "minus", "accent" if done else "muted")
        state = Label(self.theme, self.tr("Klart") if done else self.tr("Kvar"), 17, tone="muted", wrap=False)
        return row(icon, (name, 1), state, gap=GAP)
