"""The plan in words, in the order of the document, and what is still to decide."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.activities import Catalogue
from desktop.domain.framework import competence as competence_of
from desktop.domain.framework import role as role_of
from desktop.domain.plan import PlanItem
from desktop.workflow.plans import PlanSitting
from ui.controls import Button, Card, Heading, Icon, Label, Tip, Wrap
from ui.layout import FOCUS_MARGIN, GAP, column, inset, panel, row
from ui.pages.dates import day_words, meeting_words, time_words
from ui.pages.look import Look
from ui.pages.plan_card import PlanCard
from ui.pages.plan_step import PlanStepPage
from ui.pages.talk_page import Missing


class PlanPage(PlanStepPage):
    """*Din plan.* ``main`` (*Planen är klar*) only when every step is decided and the next meeting is set.

    Signals: ``print_wanted`` (also Ctrl+P), ``pdf_wanted``, ``calendar_wanted``, ``item_change_wanted(item id)``,
    ``time_wanted``, ``meeting_wanted``. ``cards`` are `PlanCard` in order, each with ``change``; ``print_button``,
    ``pdf_button``, ``change_time``, ``change_meeting`` and ``calendar_buttons`` are the rest.
    """

    print_wanted = Signal()
    pdf_wanted = Signal()
    calendar_wanted = Signal()
    item_change_wanted = Signal(str)
    time_wanted = Signal()
    meeting_wanted = Signal()

    def __init__(
        self, look: Look, now: PlanSitting, catalogue: Catalogue, manager_name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, now.sitting.person.name, parent=parent)
        self.set_main(self.tr("Planen är klar"))
        self._now = now
        self.calendar_buttons: list[Button] = []
        self._build_title(manager_name)
        self.cards = [self._card(catalogue, item, at + 1) for at, item in enumerate(now.plan.items)]
        steps = QVBoxLayout()
        steps.setSpacing(GAP)
        steps.setContentsMargins(0, 0, 0, 0)
        for card in self.cards:
            steps.addWidget(card)
        if not self.cards:
            steps.addWidget(Card(column(Label(self.theme, self.tr("Planen är tom. Välj vad ni börjar med."), 20))))
        steps.addStretch()
        mine = self.tr("Planen är din. Din chef får en kopia.")
        side = panel(column(self._time(), self._meeting(), Tip(self.theme, mine, "person"), None, gap=GAP))
        line = row((panel(steps), 1), side, gap=16, margins=(FOCUS_MARGIN, 0, FOCUS_MARGIN, 0))
        self.fold(line)
        self.reflowed.connect(lambda wide: self._fit(side, wide=wide))
        self._fit(side, wide=self.is_wide)
        self.content.addLayout(line, 1)
        self.first_focus = self.print_button

    def missing(self) -> Sequence[Missing]:
        """Steps that lack something, and the next meeting."""
        found: list[Missing] = []
        if not self.cards and self.back_button is not None:
            found.append((self.tr("Planen är tom. Välj minst en del."), self.back_button))
        for item, card in zip(self._now.plan.items, self.cards, strict=True):
            if not item.complete:
                name = self.look.text(competence_of(self._now.sitting.framework, item.competence).name)
                found.append((self._lacks(item).format(name=name), card.change))
        if self._now.plan.meeting is None:
            found.append((self.tr("Bestäm när ni ses igen."), self.change_meeting))
        return found

    def _lacks(self, item: PlanItem) -> str:
        if not item.has_way:
            return self.tr("{name}: välj hur du vill lära dig.")
        if item.due is None:
            return self.tr("{name}: välj när det ska vara klart.")
        return self.tr("{name}: välj vem som hjälper dig.")

    def _build_title(self, manager_name: str) -> None:
        sitting = self._now.sitting
        role = self.look.text(role_of(sitting.framework, sitting.person.posts[0].role).name)
        who = f"{sitting.person.name}, {role[:1].lower()}{role[1:]}."
        said = self.tr("Samtal med {name}.").format(name=manager_name)
        if sitting.talk.since is not None:
            day = day_words(self.look.language, sitting.talk.since)
            said = self.tr("Samtal med {name} den {day}.").format(name=manager_name, day=day)
        self.print_button = Button(self.theme, self.tr("Skriv ut"), icon="print")
        self.pdf_button = Button(self.theme, self.tr("Spara som pdf"), icon="document")
        self.print_button.clicked.connect(self.print_wanted)
        self.pdf_button.clicked.connect(self.pdf_wanted)
        self._shortcut("Ctrl+P", self.print_button)
        self.title(self.tr("Din plan"), f"{who} {said}", Wrap(self.print_button, self.pdf_button))

    def _card(self, catalogue: Catalogue, item: PlanItem, number: int) -> PlanCard:
        card = PlanCard(self.look, self._now, catalogue, item, number)
        card.changing.connect(lambda: self.item_change_wanted.emit(item.id))
        return card

    def _time(self) -> Card:
        aside = self._now.plan.time
        said = time_words(self.look.language, aside) if aside else self.tr("Ingen tid är avsatt än.")
        note = self.tr("Schemat ändras inte av sig självt.")
        self.change_time = self._changer(
            self.tr("Ändra tid att lära") if aside else self.tr("Välj tid att lära"), set_=bool(aside)
        )
        self.change_time.clicked.connect(self.time_wanted)
        calendar = self._calendar_button(self.tr("Lägg i kalendern: tid att lära")) if aside else None
        return self._side("clock", self.tr("Tid att lära"), said, note, calendar, self.change_time)

    def _meeting(self) -> Card:
        plan = self._now.plan
        said = self.tr("Inte bestämt än.")
        if plan.meeting is not None:
            said = meeting_words(self.look.language, plan.meeting, plan.room)
        note = self.tr("Då ser ni hur det har gått. Det tar fem minuter.")
        words = self.tr("Ändra nästa samtal") if plan.meeting else self.tr("Välj tid för nästa samtal")
        self.change_meeting = self._changer(words, set_=plan.meeting is not None)
        self.change_meeting.clicked.connect(self.meeting_wanted)
        calendar = self._calendar_button(self.tr("Lägg i kalendern: nästa samtal")) if plan.meeting else None
        return self._side("people", self.tr("När ses ni igen?"), said, note, calendar, self.change_meeting)

    def _changer(self, name: str, *, set_: bool) -> Button:
        if set_:
            return Button(self.theme, self.tr("Ändra"), kind="quiet", icon="edit", name=name)
        return Button(self.theme, self.tr("Välj tid"), icon="edit", name=name)

    def _calendar_button(self, name: str) -> Button:
        button = Button(self.theme, self.tr("Lägg i kalendern"), icon="calendar", name=name)
        button.clicked.connect(self.calendar_wanted)
        self.calendar_buttons.append(button)
        return button

    def _side(self, icon: str, title: str, said: str, note: str, *buttons: Button | None) -> Card:
        theme = self.theme
        head = row(Icon(theme, icon, "accent", 24), (Heading(theme, title, 3), 1), gap=10)
        notes = Label(theme, note, 16, tone="muted")
        words = column(head, 2, Label(theme, said), notes, gap=5)
        pressed = Wrap(*(button for button in buttons if button is not None))
        return Card(column(inset(words), pressed, gap=4, margins=(15, 12, 15, 6)), name=title)

    def _fit(self, side: QWidget, *, wide: bool) -> None:
        side.setFixedWidth(self.theme.px(388)) if wide else side.setMaximumWidth(16_777_215)
        if not wide:
            side.setMinimumWidth(0)
