"""Choose one to three parts to begin with, and in which order."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.charts import MarkKind
from desktop.domain.framework import competence as competence_of
from desktop.domain.needs import MOST_FIRST_STEPS, Suggestion
from desktop.workflow.plans import PlanSitting
from desktop.workflow.wording import why
from ui.accessibility import announce
from ui.controls import Button, Heading, Label, Tip, Wrap
from ui.layout import FOCUS_MARGIN, SNUG, column, inset, panel, row, show_when
from ui.marks import MarkKey
from ui.pages.first_steps_card import StepCard
from ui.pages.look import Look
from ui.pages.plan_step import PlanStepPage
from ui.pages.talk_page import Missing

FEW: Final = 4


class FirstStepsPage(PlanStepPage):
    """*Vad börjar ni med?* A card per competence: those chosen first, in their order, then some of those that can wait.

    ``changed(tuple[str, ...])`` tells the chosen competences in order at each change that leaves one to three of them, and
    once before ``main`` when the plan does not say so yet. ``chosen`` is the same; ``card(competence)`` is a `StepCard`
    with ``tick``, ``up`` and ``down``; ``more`` shows the rest. Where no level is agreed there is nothing to choose among: the
    main button says ``levels_wanted`` instead.
    """

    changed = Signal(object)
    levels_wanted = Signal()

    def __init__(self, look: Look, now: PlanSitting, parent: QWidget | None = None) -> None:
        super().__init__(look, now.sitting.person.name, parent=parent)
        self._now = now
        self._planned = tuple(item.competence for item in now.plan.items)
        offered = now.offered
        suggested = tuple(s.competence for s in offered if s.suggested)
        self.chosen: tuple[str, ...] = self._planned or suggested[:MOST_FIRST_STEPS]
        self._order = list(dict.fromkeys((*self.chosen, *(s.competence for s in offered))))
        self._few = FEW
        self._cards = {s.competence: self._make_card(s) for s in offered}
        if offered:
            self._build(offered)
            self._render()
        else:
            self._build_no_levels()
        self.reflowed.connect(self._turn)
        self._turn(wide=self.is_wide)
        self.first_focus = self._cards[self._order[0]].tick if self._order else self.first_focus

    def card(self, competence: str) -> StepCard:
        """The card of a competence. Raises KeyError for one that is not offered."""
        return self._cards[competence]

    def missing(self) -> Sequence[Missing]:
        """One to three parts must be chosen."""
        if 1 <= len(self.chosen) <= MOST_FIRST_STEPS:
            return ()
        return [(self.tr("Välj minst en del. Tre är fler än nog."), self._cards[self._order[0]].tick)]

    def leave(self) -> None:
        """Tell what was suggested and left as it was."""
        if self.chosen != self._planned:
            self._tell()

    def go_on(self) -> None:
        """Go on with what is chosen, or back to the levels where there is nothing to choose."""
        if self._cards:
            super().go_on()
        else:
            self.levels_wanted.emit()

    def _build_no_levels(self) -> None:
        """Nothing is agreed: say so, and lead to where it is mended."""
        self.set_main(self.tr("Till nivåerna"))
        left = column(
            Heading(self.theme, self.tr("Bestäm en nivå först")),
            Label(
                self.theme,
                self.tr("Ni har inte kommit överens om någon nivå än. Därför finns det inget att välja här."),
                20,
            ),
            6,
            Tip(self.theme, self.tr("Det räcker med en del. Det ni redan har sagt finns kvar.")),
            gap=SNUG,
        )
        self.add(panel(inset(left)), None)

    def _make_card(self, suggestion: Suggestion) -> StepCard:
        found = competence_of(self._now.sitting.framework, suggestion.competence)
        reason = why(QCoreApplication.translate, suggestion)
        card = StepCard(self.theme, suggestion, self.look.text(found.name), reason)
        card.tick.setChecked(suggestion.competence in self.chosen)
        card.ticked.connect(lambda on, which=suggestion.competence: self._choose(which, on=on))
        card.moved.connect(lambda by, which=suggestion.competence: self._move(which, by))
        return card

    def _build(self, offered: tuple[Suggestion, ...]) -> None:
        reached = not self._now.suggestions
        if reached:
            title, lead = self.tr("Välj något du vill lära dig mer om"), self._all_reached()
            tip = self.tr("Tänk på vad du skulle ha mest nytta av. Det räcker med en sak.")
        else:
            title, lead = (
                self.tr("Vad börjar ni med?"),
                self.tr("Välj en, två eller tre delar. Resten kan vänta till nästa gång."),
            )
            tip = self.tr("Det som gör störst skillnad står först. Ni får ändra ordningen.")
        beyond = any(not s.steps for s in offered)
        goal = self.tr("Nivån ni siktar på") if beyond else self.tr("Det jobbet kräver")
        keys = ((MarkKind.SELF, self.tr("Er nivå nu")), (MarkKind.EXPECTED, goal))
        legend = [
            panel(row(MarkKey(self.theme, kind), Label(self.theme, words, 17, wrap=False))) for kind, words in keys
        ]
        left = column(
            Heading(self.theme, title),
            Label(self.theme, lead, 20),
            6,
            Tip(self.theme, tip),
            8,
            Wrap(*legend, gap=SNUG),
            gap=SNUG,
        )
        self._begin, self._wait = Heading(self.theme, self.tr("Här börjar ni"), 3), Heading(self.theme, "", 3)
        self._wait.setText(self.tr("Det här kan vänta") if not reached else self.tr("Det här kan du välja"))
        self._chosen_cards, self._waiting_cards = QVBoxLayout(), QVBoxLayout()
        self._lists = (self._chosen_cards, self._waiting_cards)
        for cards in self._lists:
            cards.setSpacing(8)
            cards.setContentsMargins(FOCUS_MARGIN, 0, FOCUS_MARGIN, 0)
        self.more = Button(self.theme, self.tr("Visa fler"), kind="quiet", icon="down")
        self.more.clicked.connect(self._show_all)
        lists = column(inset(self._begin), self._chosen_cards, inset(self._wait), self._waiting_cards, gap=6)
        lists.addWidget(self.more, alignment=Qt.AlignmentFlag.AlignLeft)
        lists.addStretch()
        self.set_columns(panel(inset(left)), panel(lists), 372)

    def _all_reached(self) -> str:
        return self.tr("Du når alla nivåer som jobbet kräver. Du får ändå lära dig mer, om du vill.")

    def _choose(self, competence: str, *, on: bool) -> None:
        rest = tuple(c for c in self.chosen if c != competence)
        self.chosen = (*rest, competence) if on else rest
        waiting = [c for c in self._order if c not in self.chosen and c != competence]
        self._order = [*self.chosen, *(() if on else (competence,)), *waiting]
        self._settle()

    def _move(self, competence: str, by: int) -> None:
        at = self.chosen.index(competence)
        moved = list(self.chosen)
        moved.insert(at + by, moved.pop(at))
        self.chosen = tuple(moved)
        self._order = [*self.chosen, *(c for c in self._order if c not in self.chosen)]
        card = self._cards[competence]
        pressed, other = (card.up, card.down) if by < 0 else (card.down, card.up)
        self._settle()
        (pressed if pressed.isEnabled() else other).setFocus(Qt.FocusReason.OtherFocusReason)
        announce(card, self.tr("Nu på plats {place}").format(place=at + by + 1))

    def _settle(self) -> None:
        self._render()
        self.errors.show_errors(())
        if 1 <= len(self.chosen) <= MOST_FIRST_STEPS:
            self._tell()

    def _tell(self) -> None:
        self._planned = self.chosen
        self.changed.emit(self.chosen)

    def _show_all(self) -> None:
        first_new = next((c for c in self._order if self._cards[c].isHidden()), None)
        self._few = len(self._order)
        self._render()
        if first_new:
            self._cards[first_new].tick.setFocus(Qt.FocusReason.OtherFocusReason)

    def _render(self) -> None:
        """Put every card in its list and show what fits; the cards themselves stay, so focus does."""
        kept = max(1, self._few - len(self.chosen))
        for place, competence in enumerate(self._order):
            card, chosen = self._cards[competence], competence in self.chosen
            last = len(self.chosen) - 1
            card.show_state(place + 1, chosen=chosen, above=chosen and place > 0, below=chosen and place < last)
            wanted = self._lists[0 if chosen else 1]
            self._lists[1 if chosen else 0].removeWidget(card)
            wanted.removeWidget(card)
            wanted.addWidget(card)
            show_when(card, chosen or place - last <= kept)
        waiting = len(self._order) - len(self.chosen)
        show_when(self._begin, bool(self.chosen))
        show_when(self._wait, waiting > 0)
        show_when(self.more, waiting > kept)
        self._keep_tab_order()
        self.set_state(self._state(), "check" if self.chosen else "")

    def _keep_tab_order(self) -> None:
        stops = [stop for competence in self._order for stop in self._cards[competence].stops]
        for before, after in pairwise((*stops, self.more)):
            QWidget.setTabOrder(before, after)

    def _state(self) -> str:
        count = len(self.chosen)
        if not count:
            return self.tr("Ingen del vald än")
        if count == 1:
            return self.tr("En del vald")
        if count > MOST_FIRST_STEPS:
            return self.tr("{count} delar valda. Välj högst tre.").format(count=count)
        return self.tr("{count} delar valda").format(count=count)

    def _turn(self, wide: bool) -> None:  # noqa: FBT001  the frame's signal
        for card in self._cards.values():
            card.reflow(wide=wide)
