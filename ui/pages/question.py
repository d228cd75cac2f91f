"""The question page: one part of the work, what fits the employee best, and how gladly they would learn more."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.framework import Competence, area_of, competence
from desktop.domain.rating import Answer, Rating, SelfRating
from desktop.workflow.talks import Sitting
from ui.controls import Heading, Label, Option, RadioGroup, Tip
from ui.layout import SNUG, column, inset
from ui.pages.look import Look
from ui.pages.talk_page import Missing, TalkPage

LEFT: Final = 296
VALUES: Final[Mapping[Answer, int]] = {Answer.DONT_KNOW: 0, Answer.NOT_PART: 10, Answer.DECLINED: 11}
RATHER_NOT: Final = 0


class QuestionPage(TalkPage):
    """One question. What the job asks for is never shown here.

    ``answered(SelfRating)`` and ``motivated(int | None)`` tell each choice at once, None when the employee would rather not say.
    ``main`` is said only when the question is done with. ``levels`` and ``wishes`` are the two groups: ``levels.card(1)`` to
    ``card(5)`` are the levels, ``card(VALUES[Answer.DONT_KNOW])`` and so on the rest; ``wishes.card(1)`` to ``card(5)``, and
    ``card(RATHER_NOT)``.
    """

    answered = Signal(object)
    motivated = Signal(object)

    def __init__(self, look: Look, sitting: Sitting, competence_id: str, parent: QWidget | None = None) -> None:
        order = [each.id for each in sitting.competences]
        number, all_ = order.index(competence_id) + 1, len(order)
        where = self.tr("Fråga {number} av {all}").format(number=number, all=all_)
        saved = self.tr("Dina svar sparas på den här datorn")
        super().__init__(look, where, progress=(number, all_, where), saved=saved, parent=parent)
        asked = competence(sitting.framework, competence_id)
        area = next(a for a in sitting.areas if a.id == area_of(sitting.framework)[competence_id])
        self.levels = self._build_levels(sitting, asked)
        self.wishes = self._build_wishes(sitting)
        self._show_rating(sitting.rating(competence_id))
        left = self._build_left(look.text(area.name), asked)
        self.set_columns(left, column(self.errors, self.levels, self.wishes, None), LEFT)
        self.levels.chosen.connect(self._tell_answer)
        self.wishes.chosen.connect(self._tell_wish)

    @property
    def rating(self) -> SelfRating | None:
        """What is chosen now."""
        value = self.levels.value
        if value is None:
            return None
        other = next((answer for answer, number in VALUES.items() if number == value), None)
        return SelfRating(other) if other else SelfRating(Answer.LEVEL, value)

    def missing(self) -> list[Missing]:
        """An answer, and a wish unless the part is not theirs or they would rather not answer."""
        chosen = self.rating
        if chosen is None:
            words = self.tr("Välj det svar som stämmer bäst på dig. Är du osäker, välj Jag vet inte.")
            return [(words, self.levels)]
        if chosen.answer in {Answer.NOT_PART, Answer.DECLINED} or self.wishes.value is not None:
            return []
        return [(self.tr("Välj om du vill lära dig mer."), self.wishes)]

    def _build_left(self, area: str, asked: Competence) -> QWidget:
        theme, text = self.theme, self.look.text
        examples = [Label(theme, text(example), 17, tone="muted") for example in asked.examples]
        parts = (
            Label(theme, area, 17, weight=600, tone="accent"),
            Heading(theme, text(asked.name)),
            Label(theme, text(asked.description), 18),
            Label(theme, self.tr("Till exempel:"), 17, weight=500),
            column(*examples, gap=4),
            4,
            Tip(theme, self.tr("Tänk på en vanlig vecka. Det finns inga fel svar.")),
        )
        holder = QWidget()
        holder.setLayout(inset(column(*parts, None, gap=SNUG)))
        return holder

    def _build_levels(self, sitting: Sitting, asked: Competence) -> RadioGroup:
        text = self.look.text
        levels = [
            Option(name.level, text(name.label), text(asked.sentence(name.level)), level=name.level)
            for name in sitting.framework.levels
        ]
        unsure = self.tr("Hoppa över nu. Ni kan prata om det i samtalet.")
        others = [
            Option(VALUES[Answer.DONT_KNOW], self.tr("Jag vet inte"), unsure, apart=True, short=True),
            Option(VALUES[Answer.NOT_PART], text(sitting.framework.not_applicable), short=True),
            Option(VALUES[Answer.DECLINED], self.tr("Jag vill inte svara"), short=True),
        ]
        return RadioGroup(self.theme, self.tr("Vad stämmer bäst på dig i dag?"), [*levels, *others])

    def _build_wishes(self, sitting: Sitting) -> RadioGroup:
        labels = [Option(n, self.look.text(t)) for n, t in enumerate(sitting.framework.motivation_labels, 1)]
        rather_not = Option(RATHER_NOT, self.tr("Vill inte säga"), apart=True)
        question = self.look.text(sitting.framework.motivation_question)
        return RadioGroup(self.theme, question, [*labels, rather_not], look="short", heading=3, digits=False)

    def _show_rating(self, rating: Rating) -> None:
        said = rating.self_rating
        if said is not None:
            self.levels.set_value(said.level or VALUES[said.answer])
        if rating.motivation or rating.motivation_declined:
            self.wishes.set_value(rating.motivation or RATHER_NOT)
        self.first_focus = self.levels.card(self.levels.value or 1)

    def _tell_answer(self, _value: int) -> None:
        self._settle()
        self.answered.emit(self.rating)

    def _tell_wish(self, value: int) -> None:
        self._settle()
        self.motivated.emit(None if value == RATHER_NOT else value)

    def _settle(self) -> None:
        """What was missing is said now, or is no longer asked for."""
        self.errors.show_errors([])
        if not self.missing():
            self.wishes.show_error("")
