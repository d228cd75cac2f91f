"""One part of the talk in depth: what to talk about, and the level the two agree on."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.charts import MarkKind
from desktop.domain.framework import area_of, competence
from desktop.domain.rating import Agreement, Rating, Reason
from desktop.workflow.talks import Sitting
from ui.controls import Button, Heading, Label, Option, RadioGroup, TextField
from ui.layout import GAP, column, inset, panel, row, show_when
from ui.marks import Legend, ScaleLine
from ui.pages.look import Look
from ui.pages.reasons import ReasonChoice
from ui.pages.standings import levels_in_words
from ui.pages.talk_page import Missing, TalkPage

LEFT: Final = 296


class DepthPage(TalkPage):
    """*Prata om en del.* Nothing is chosen beyond what is agreed already.

    ``agreed(str, Agreement, str)`` and then ``main`` when the two press *Vi är överens*, or ``not_yet``, *Vi är inte överens än*.
    ``levels`` is the group of five (``levels.card(3)``), ``reasons`` and ``own_words`` the rest.
    """

    agreed = Signal(str, object, str)

    def __init__(self, look: Look, sitting: Sitting, competence_id: str, parent: QWidget | None = None) -> None:
        super().__init__(
            look,
            self.tr("Samtal med {name}").format(name=sitting.person.name),
            sub=self.tr("Steg 2 av 4: Samtal"),
            main=self.tr("Vi är överens"),
            saved=self.tr("Bara ni två ser den här sidan"),
            saved_icon="lock",
            parent=parent,
        )
        self._part = competence(sitting.framework, competence_id)
        self._rating = sitting.rating(competence_id)
        area = next(a for a in sitting.areas if a.id == area_of(sitting.framework)[competence_id])
        left = self._build_left(look.text(area.name), sitting.expected[competence_id])
        self.levels = self._build_levels(sitting)
        name = look.text(self._part.name)
        self.reasons = ReasonChoice(self.theme, name, beside=False)
        words = self.tr("Egna ord (du får hoppa över)")
        self.own_words = TextField(self.theme, words, self._rating.words)
        self.set_columns(left, column(self.errors, self.levels, self.reasons, self.own_words, None), LEFT)
        self._show_agreement(self._rating)
        self.levels.chosen.connect(self._choose)
        self.reasons.chosen.connect(self._choose)
        self.not_yet.clicked.connect(self._leave_open)

    def missing(self) -> list[Missing]:
        """A level; and why, when it is another than the employee's own."""
        if self.levels.value is None:
            return [(self.tr("Välj den nivå ni är överens om."), self.levels)]
        if not self._differs:
            return []
        if self.reasons.reason is None:
            return [(self.tr("Välj varför nivån är en annan."), self.reasons)]
        if self.reasons.reason is Reason.OWN_WORDS and not self.own_words.text.strip():
            return [(self.tr("Skriv varför nivån är en annan."), self.own_words)]
        return []

    def go_on(self) -> None:
        """Tell what is agreed, then go on."""
        if not self.missing():
            agreement = Agreement(self.levels.value, self.reasons.reason if self._differs else None)
            self.agreed.emit(self._part.id, agreement, self.own_words.text.strip())
        super().go_on()

    @property
    def _differs(self) -> bool:
        own = self._rating.self_level
        return own is not None and self.levels.value is not None and self.levels.value != own

    def _build_left(self, area: str, expected: int) -> QWidget:
        theme, rating = self.theme, self._rating
        questions = (
            self.tr("När gör du det här på jobbet?"),
            self.tr("Vad är lätt? Vad är svårt?"),
            self.tr("Vad skulle hjälpa dig?"),
        )
        marks = {
            MarkKind.SELF: rating.self_level,
            MarkKind.EXPECTED: expected,
            MarkKind.MANAGER: rating.manager_level,
        }
        line = ScaleLine(theme, marks)
        said = levels_in_words(rating, expected)
        line.setAccessibleName(". ".join(said) + ".")
        entries = [(MarkKind.SELF, said[0]), (MarkKind.EXPECTED, said[1])]
        entries += [(MarkKind.MANAGER, words) for words in said[2:]]
        talk = Heading(theme, self.tr("Prata om"), 3)
        top = column(
            Label(theme, area, 17, weight=600, tone="accent"),
            Heading(theme, self.look.text(self._part.name)),
            line,
            gap=GAP,
        )
        below = column(talk, *(Label(theme, question, 20) for question in questions), gap=GAP)
        self.not_yet = Button(theme, self.tr("Vi är inte överens än"))
        return panel(column(inset(top), Legend(theme, entries), inset(below), row(self.not_yet, None), None, gap=GAP))

    def _build_levels(self, sitting: Sitting) -> RadioGroup:
        text = self.look.text
        options = [
            Option(name.level, text(name.label), text(self._part.sentence(name.level)), level=name.level)
            for name in sitting.framework.levels
        ]
        return RadioGroup(self.theme, self.tr("Vilken nivå är ni överens om?"), options)

    def _show_agreement(self, rating: Rating) -> None:
        if rating.agreement is not None:
            self.levels.set_value(rating.agreement.level)
            self.reasons.show_reason(rating.agreement.reason)
        show_when(self.reasons, self._differs)
        self.first_focus = self.levels.card(self.levels.value or 1)

    def _choose(self, _what: object) -> None:
        self.errors.show_errors([])
        self.own_words.show_error("")
        show_when(self.reasons, self._differs)

    def _leave_open(self) -> None:
        self.agreed.emit(self._part.id, Agreement(None), self.own_words.text.strip())
        self.main.emit()
