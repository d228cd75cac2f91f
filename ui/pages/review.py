"""All answers on one page before the employee says that they are right."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.framework import Area, Competence
from desktop.domain.rating import Answer, Rating
from desktop.workflow.talks import Sitting
from ui.controls import Button, Card, Heading, Label, Rule
from ui.layout import ROOM, WIDE, column, inset, row
from ui.pages.look import Look
from ui.pages.talk_page import Missing, TalkPage


class ReviewPage(TalkPage):
    """*Stämmer det här?* A row per part, under its area; ``main`` only when every question is done with.

    ``change_wanted(str)`` names the competence to answer anew; ``change[competence]`` are the buttons *Ändra*.
    """

    change_wanted = Signal(str)

    def __init__(self, look: Look, sitting: Sitting, parent: QWidget | None = None) -> None:
        super().__init__(
            look,
            self.tr("Samtal med {name}").format(name=sitting.person.name),
            sub=self.tr("Steg 1 av 4: Svara själv"),
            main=self.tr("Ja, det stämmer"),
            saved=self.tr("Bara du ser svaren än"),
            saved_icon="lock",
            parent=parent,
        )
        self._sitting = sitting
        self.change: Mapping[str, Button] = {c.id: self._build_change(c) for c in sitting.competences}
        lead = self.tr("Titta igenom dina svar. När du säger ja kan din chef se dem, och då ändras de inte mer.")
        self.title(self.tr("Stämmer det här?"), lead)
        self.add(inset(self.errors), *(inset(self._build_area(area)) for area in sitting.areas), None)

    def missing(self) -> list[Missing]:
        """Every question that is not done with, by the name of its part."""
        names = {c.id: self.look.text(c.name) for c in self._sitting.competences}
        words = self.tr("Inte besvarad: {part}")
        return [(words.format(part=names[c]), self.change[c]) for c in self._sitting.unanswered]

    def _build_change(self, part: Competence) -> Button:
        name = self.tr("Ändra {part}").format(part=self.look.text(part.name))
        button = Button(self.theme, self.tr("Ändra"), icon="edit", name=name)
        button.clicked.connect(lambda: self.change_wanted.emit(part.id))
        return button

    def _build_area(self, area: Area) -> Card:
        body = column(gap=6, margins=(WIDE, 14, WIDE - 5, 10))
        body.addWidget(Heading(self.theme, self.look.text(area.name), 3, tone="accent"))
        for number, part in enumerate(area.competences):
            if number:
                body.addWidget(Rule())
            body.addLayout(self._build_row(part, self._sitting.rating(part.id)))
        return Card(body)

    def _build_row(self, part: Competence, rating: Rating) -> QHBoxLayout:
        theme = self.theme
        title, sentence = self._answer(part, rating)
        said = column(Label(theme, title, 18, weight=600), gap=1)
        if sentence:
            said.addWidget(Label(theme, sentence, 17, tone="muted"))
        name = Label(theme, self.look.text(part.name), 18)
        button = row(self.change[part.id], None)
        wish = Label(theme, self._wish(rating), 17)
        line = row((name, 3), (said, 5), (wish, 2), button, gap=ROOM)
        self.fold(line)
        return line

    def _answer(self, part: Competence, rating: Rating) -> tuple[str, str]:
        """What was answered, and the sentence it stands for."""
        text, framework, said = self.look.text, self._sitting.framework, rating.self_rating
        if said is None:
            return self.tr("Inte besvarad"), ""
        if said.level is not None:
            label = next(name.label for name in framework.levels if name.level == said.level)
            return f"{said.level}  {text(label)}", text(part.sentence(said.level))
        words = {
            Answer.DONT_KNOW: self.tr("Jag vet inte"),
            Answer.NOT_PART: text(framework.not_applicable),
            Answer.DECLINED: self.tr("Jag vill inte svara"),
        }
        return words[said.answer], ""

    def _wish(self, rating: Rating) -> str:
        if rating.motivation is not None:
            label = self.look.text(self._sitting.framework.motivation_labels[rating.motivation - 1])
        elif rating.motivation_declined:
            label = self.tr("vill inte säga")
        elif rating.answered or rating.self_rating is None:
            return ""
        else:
            label = self.tr("inte besvarad")
        return self.tr("Vill lära: {wish}").format(wish=label)
