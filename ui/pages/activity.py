"""Choose how to learn: an activity that fits, or a wish for something that does not exist."""

from collections.abc import Callable, Sequence
from datetime import date
from itertools import pairwise
from typing import Final, TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.activities import ALL_ROLES, COVERS_STEP, Catalogue, Match, activity, upcoming
from desktop.domain.charts import MarkKind
from desktop.domain.framework import competence as competence_of
from desktop.domain.plan import PlanItem
from desktop.workflow.plans import PlanSitting
from ui.controls import Button, Card, Chip, ChipGroup, Icon, Label, NamedGroup, Wrap
from ui.layout import FOCUS_MARGIN, GAP, column, inset, row, show_when
from ui.marks import Legend
from ui.pages.activity_card import ActivityCard
from ui.pages.dates import capitalised
from ui.pages.look import Look
from ui.pages.plan_step import PlanStepPage
from ui.pages.talk_page import Missing

FEW: Final = 4
SHORT: Final = 2.0
Filter: TypeAlias = Callable[[Match], bool]


class ActivityPage(PlanStepPage):
    """*Hur vill du lära dig?* Activities that fit plan item ``number`` of ``of``, in the order of ``matches``.

    ``activity_chosen(str)`` tells the id of the activity chosen, or an empty text when it is taken back;
    ``wish_wanted()`` that they want to write a wish. ``card(activity_id)`` is an `ActivityCard` with its ``choose``
    button, ``chips`` the filters in order, ``wish_button`` and ``more`` the other two. ``today`` leaves passed dates out.
    """

    activity_chosen = Signal(str)
    wish_wanted = Signal()

    def __init__(
        self,
        look: Look,
        now: PlanSitting,
        item: PlanItem,
        matches: tuple[Match, ...],
        catalogue: Catalogue,
        number: int,
        of: int,
        *,
        today: date | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, now.sitting.person.name, parent=parent)
        self._item, self._chosen, self._number, self._of = item, item.activity, number, of
        self._today, self._catalogue = today, catalogue
        self._matches = _with_chosen(matches, catalogue, item)
        self._few = FEW
        self._passes: Filter = lambda _match: True
        self._cards = {m.activity.id: self._make_card(m) for m in self._matches}
        name = look.text(competence_of(now.sitting.framework, item.competence).name)
        legend = ((MarkKind.SELF, self.tr("Er nivå nu")), (MarkKind.EXPECTED, self.tr("Nivån du övar mot")))
        self.title(self.tr("Hur vill du lära dig?"), name, Legend(self.theme, legend))
        self._build()
        self.reflowed.connect(lambda _wide: self._render())
        self._render()
        self.first_focus = self.chips[0] if self.chips else self.wish_button

    def card(self, activity_id: str) -> ActivityCard:
        """The card of an activity. Raises KeyError for one that does not fit."""
        return self._cards[activity_id]

    def missing(self) -> Sequence[Missing]:
        """A way to learn must be chosen."""
        if self._chosen or self._item.wish:
            return ()
        shown = next((card for card in self._cards.values() if card.isVisible()), None)
        return [(self.tr("Välj en aktivitet, eller skriv ett önskemål."), shown.choose if shown else self.wish_button)]

    def _make_card(self, match: Match) -> ActivityCard:
        card = ActivityCard(self.look, match, self._catalogue, self._today)
        card.setParent(self.content.parentWidget())  # also while a filter leaves it out
        card.pressed.connect(lambda which=match.activity.id: self._press(which))
        return card

    def _build(self) -> None:
        self.chips: list[Chip] = []
        self._one_of = ChipGroup(self)
        for words, passes in self._filters():
            self._add_chip(words, passes)
        if self.chips:
            self.add(NamedGroup(column(Wrap(*self.chips)), self.tr("Visa")))
        else:
            nothing = self.tr("Det finns ingen färdig aktivitet här.")
            if not self._item.wish:
                nothing += " " + self.tr("Skriv ett önskemål i stället.")
            self.content.addLayout(inset(Card(column(Label(self.theme, nothing, 20)))))
        self._grid = QGridLayout()
        self._grid.setSpacing(10)
        self._grid.setContentsMargins(FOCUS_MARGIN, 0, FOCUS_MARGIN, 0)
        self.more = Button(self.theme, self.tr("Visa fler"), kind="quiet", icon="down")
        self.more.clicked.connect(self._show_all)
        self.content.setSpacing(6)
        self.add(self._grid)
        self.content.addWidget(self.more, alignment=Qt.AlignmentFlag.AlignLeft)
        self.content.addLayout(inset(self._wish_card()))
        self.add(None)

    def _filters(self) -> list[tuple[str, Filter]]:
        """*Alla* and every narrower view that shows something and leaves something out."""
        if not self._matches:
            return []
        found: list[tuple[str, Filter]] = [(self.tr("Alla"), lambda _match: True)]
        for mode, words in self._catalogue.modes.items():
            found.append((capitalised(self.look.text(words)), lambda m, mode=mode: m.activity.mode == mode))  # type: ignore[misc] # a default binds the loop's value
        found.append((self.tr("Högst 2 timmar"), lambda m: m.activity.hours <= SHORT))
        found.append((self.tr("Har datum"), lambda m: bool(upcoming(m.activity, self._today))))
        return [pair for pair in found if any(map(pair[1], self._matches))]

    def _add_chip(self, words: str, passes: Filter) -> None:
        count = sum(map(passes, self._matches))
        chip = Chip(self.theme, f"{words} ({count})", on=not self.chips)
        chip.toggled.connect(lambda on: self._narrow(passes) if on else None)
        self._one_of.add(chip)
        self.chips.append(chip)

    def _wish_card(self) -> Card:
        wish = self._item.wish
        question = self.tr("Ert önskemål") if wish else self.tr("Hittar du inget som passar?")
        where = self.tr("Skriv vad du vill lära dig. Önskemålet går till dem som ordnar kurser.")
        words = self.tr("Ändra önskemålet") if wish else self.tr("Önska något som inte finns")
        self.wish_button = Button(self.theme, words, icon="next", icon_right=True)
        self.wish_button.clicked.connect(self.wish_wanted)
        said = column(Label(self.theme, question, 18, weight=600), Label(self.theme, wish or where, 17), gap=0)
        icon = Icon(self.theme, "check" if wish else "plus", "accent", 24)
        line = row(icon, (said, 1), self.wish_button, gap=GAP, margins=(20, 3, 10, 3))
        self.fold(line)
        return Card(line, "chosen" if wish else "soft", name=question)

    def _press(self, activity_id: str) -> None:
        self._chosen = "" if self._chosen == activity_id else activity_id
        self.errors.show_errors(())
        self._render()
        self.activity_chosen.emit(self._chosen)

    def _narrow(self, passes: Filter) -> None:
        self._passes = passes
        self._render()

    def _show_all(self) -> None:
        first_new = next((c for c in map(self._card_of, self._fitting()) if not c.isVisible()), None)
        self._few = len(self._matches)
        self._render()
        if first_new is not None:
            first_new.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fitting(self) -> list[Match]:
        return [match for match in self._matches if self._passes(match)]

    def _card_of(self, match: Match) -> ActivityCard:
        return self._cards[match.activity.id]

    def _render(self) -> None:
        """Lay the cards that fit out in two columns, or one, and show what is chosen."""
        fitting = self._fitting()
        shown = [m for at, m in enumerate(fitting) if at < self._few or m.activity.id == self._chosen]
        while self._grid.count():
            self._grid.takeAt(0)
        across = 2 if self.is_wide else 1
        for column_ in range(2):
            self._grid.setColumnStretch(column_, 1 if column_ < across else 0)
        for match in self._matches:
            self._card_of(match).setVisible(False) if match not in shown else None
        stops: list[QWidget] = []
        for at, match in enumerate(shown):
            card = self._card_of(match)
            card.show_chosen(chosen=match.activity.id == self._chosen)
            self._grid.addWidget(card, at // across, at % across)
            show_when(card, True)
            stops.append(card.choose)
        for before, after in pairwise((*self.chips, *stops, self.more, self.wish_button)):
            QWidget.setTabOrder(before, after)
        show_when(self.more, len(shown) < len(fitting))
        self.set_state(self._state(), "check" if self._chosen or self._item.wish else "")

    def _state(self) -> str:
        where = self.tr("Del {number} av {of}.").format(number=self._number, of=self._of)
        if self._chosen:
            return f"{where} " + self.tr("Du har valt en aktivitet.")
        return f"{where} " + (self.tr("Du har ett önskemål.") if self._item.wish else self.tr("Inget valt än."))


def _with_chosen(matches: tuple[Match, ...], catalogue: Catalogue, item: PlanItem) -> tuple[Match, ...]:
    """The matches, with what was chosen before first if it does not fit any longer but still exists."""
    known = {offered.id for offered in catalogue.activities}
    if not item.activity or item.activity not in known or any(m.activity.id == item.activity for m in matches):
        return matches
    offered = activity(catalogue, item.activity)
    step = next((t for t in offered.trains if t.competence == item.competence), offered.trains[0])
    return (Match(offered, step, (COVERS_STEP, ALL_ROLES)), *matches)
