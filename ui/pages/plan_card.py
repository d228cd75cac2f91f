"""One step of the plan, read as the document says it."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout

from desktop.domain.activities import Catalogue, activity
from desktop.domain.framework import competence as competence_of
from desktop.domain.needs import Suggestion
from desktop.domain.plan import PlanItem
from desktop.workflow.plans import PlanSitting
from desktop.workflow.wording import eagerness, steps_left, why, with_whom
from ui.controls import Button, Card, Heading, Label, Rule, Wrap
from ui.layout import column, row
from ui.marks import LevelMove
from ui.pages.dates import day_words, hours_words, uncapitalised
from ui.pages.look import Look

BESIDE_FROM: Final = 420


class PlanCard(Card):
    """A plan item in words. ``changing()`` when *Ändra* is pressed; ``change`` is that button."""

    changing = Signal()

    def __init__(self, look: Look, now: PlanSitting, catalogue: Catalogue, item: PlanItem, number: int) -> None:
        name = look.text(competence_of(now.sitting.framework, item.competence).name)
        self._lines = QGridLayout()
        self._head = row(gap=10)
        layout = column(self._head, Rule(), 2, self._lines, None, gap=6, margins=(20, 6, 14, 14))
        super().__init__(layout, name=name)
        self._look = look
        theme = look.theme
        place = Label(theme, str(number), 24, weight=700, tone="accent", wrap=False)
        place.setMinimumWidth(theme.px(20))
        self.change = Button(
            theme, self.tr("Ändra"), kind="quiet", icon="edit", name=self.tr("Ändra {what}").format(what=name)
        )
        self.change.clicked.connect(self.changing)
        move = LevelMove(theme, item.from_level, item.to_level)
        self._head.addLayout(row(place, (Heading(theme, name, 3), 1), gap=10), 1)
        self._head.addWidget(Wrap(move, self.change, gap=10))
        self._lines.setHorizontalSpacing(12)
        self._lines.setVerticalSpacing(5)
        said = (
            (self.tr("Varför"), _reason(now, item)),
            (self.tr("Hur"), self._way(catalogue, item)),
            (self.tr("Med vem"), with_whom(QCoreApplication.translate, item)),
            (self.tr("Klart senast"), day_words(look.language, item.due) if item.due else ""),
            (self.tr("Det märks när"), uncapitalised(item.sign)),
        )
        self._pairs = [(Label(theme, key, 17, tone="muted", wrap=False), self._said(words)) for key, words in said]
        self._place(beside=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words beside what they are about, or under it."""
        beside = event.size().width() >= self._look.theme.px(BESIDE_FROM)
        self._head.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._place(beside=beside)
        super().resizeEvent(event)

    def _place(self, *, beside: bool) -> None:
        for at, (key, words) in enumerate(self._pairs):
            if beside:
                self._lines.addWidget(key, at, 0, Qt.AlignmentFlag.AlignTop)
                self._lines.addWidget(words, at, 1)
            else:
                self._lines.addWidget(key, 2 * at, 0)
                self._lines.addWidget(words, 2 * at + 1, 0)
        self._lines.setColumnStretch(1, 1 if beside else 0)

    def _said(self, words: str) -> Label:
        return Label(self._look.theme, words or self.tr("Inte bestämt än"), 17, tone="text" if words else "muted")

    def _way(self, catalogue: Catalogue, item: PlanItem) -> str:
        """The activity on one line, the wish, or both."""
        parts = []
        if any(offered.id == item.activity for offered in catalogue.activities):
            chosen = activity(catalogue, item.activity)
            kind = (catalogue.formats.get(chosen.format), catalogue.modes.get(chosen.mode))
            words = [self._look.text(text) for text in kind if text]
            words.append(hours_words(self._look.language, item.hours or chosen.hours))
            parts.append(f"{self._look.text(chosen.title)} ({', '.join(words)})")
        elif item.activity:
            parts.append(self.tr("Aktiviteten finns inte längre. Välj en ny."))
        if item.wish:
            parts.append(self.tr("Önskemål: {wish}").format(wish=item.wish))
        return " ".join(parts)


def _reason(now: PlanSitting, item: PlanItem) -> str:
    """Their own words, where there are some, and what the order rests on."""
    rating = now.sitting.rating(item.competence)
    suggestion: Suggestion | None = next((s for s in now.suggestions if s.competence == item.competence), None)
    translate = QCoreApplication.translate
    if suggestion is not None:
        rests = why(translate, suggestion)
    else:
        steps = max(0, now.sitting.expected.get(item.competence, 0) - item.from_level)
        rests = f"{steps_left(translate, steps)} {eagerness(translate, rating.motivation)}".strip()
    return f"{rating.words} {rests}".strip()
