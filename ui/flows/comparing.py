"""The talk itself: the two sit down together and agree on a level for every competence."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.domain.rating import Agreement
from desktop.domain.talk import Place, Step
from desktop.workflow import talks
from desktop.workflow.ports import Home
from desktop.workflow.talks import Sitting
from ui.desk import Desk
from ui.pages.compare import ComparePage
from ui.pages.depth import DepthPage
from ui.pages.look import Look
from ui.pages.together import TogetherPage

COMPARE = "compare"


class ComparingFlow(QObject):
    """Comparing area by area. ``left`` tells that they paused or put it off; ``agreed`` that the plan comes next."""

    left = Signal()
    agreed = Signal()

    def __init__(self, desk: Desk, sitting: Sitting) -> None:
        super().__init__(desk)
        self._desk = desk
        self._sitting = sitting

    def resume(self) -> None:
        """Show the page the talk stands at."""
        if self._sitting.talk.step is Step.IN_TALK:
            self._show_area(self._place_left())
        else:
            self._show_together()

    def _show_together(self) -> None:
        def make(look: Look) -> TogetherPage:
            page = TogetherPage(look, self._sitting)
            page.main.connect(self._sit_down)
            page.later.connect(self.left)
            page.back.connect(self.left)
            page.pause.connect(self._pause)
            return page

        self._desk.show("together", make)

    def _sit_down(self) -> None:
        talk, clock, actor = self._sitting.talk, self._desk.tools.clock, self._desk.actor

        def seated(sitting: Sitting) -> None:
            self._sitting = sitting
            self._show_area(self._place_left())

        self._desk.ask(lambda home: talks.sit_down_together(home.journal, actor, clock, talk), seated)

    def _place_left(self) -> int:
        """Index of the area left at, else of the first with something unsettled."""
        place = self._sitting.talk.place
        ids = [area.id for area in self._sitting.areas]
        if place is not None and place.page == COMPARE and place.about in ids:
            return ids.index(place.about)
        unsettled = self._sitting.unsettled
        for index, area in enumerate(self._sitting.areas):
            if any(c.id in unsettled for c in area.competences):
                return index
        return 0

    def _show_area(self, index: int) -> None:
        area = self._sitting.areas[index].id

        def make(look: Look) -> ComparePage:
            page = ComparePage(look, self._sitting, area, index)
            page.agreed.connect(lambda c, agreement, words: self._agree(page, c, agreement, words))
            page.depth_wanted.connect(lambda c: self._reread(lambda: self._show_depth(c, index)))
            page.main.connect(lambda: self._reread(lambda: self._after(index)))
            page.back.connect(lambda: self._reread(lambda: self._before(index)))
            page.pause.connect(self._pause)
            return page

        self._desk.show(COMPARE, make)
        self._leave_at(Place(COMPARE, area))

    def _show_depth(self, competence: str, index: int) -> None:
        def make(look: Look) -> DepthPage:
            page = DepthPage(look, self._sitting, competence)
            page.agreed.connect(lambda c, agreement, words: self._agree(page, c, agreement, words))
            page.main.connect(lambda: self._reread(lambda: self._show_area(index)))
            page.back.connect(lambda: self._reread(lambda: self._show_area(index)))
            page.pause.connect(self._pause)
            return page

        self._desk.show("depth", make)

    def _agree(self, page: ComparePage | DepthPage, competence: str, agreement: Agreement | None, words: str) -> None:
        talk, clock, actor = self._sitting.talk, self._desk.tools.clock, self._desk.actor

        def agree(home: Home) -> Sitting:
            talks.agree(home.journal, actor, clock, talk, competence, agreement, words)
            return talks.sitting(home.journal, talk.person, talk.round)

        def saved(sitting: Sitting) -> None:
            self._sitting = sitting
            if self._desk.window.page is page:
                page.set_saved(self.tr("Nivån är sparad."))

        self._desk.ask(agree, saved, lambda error: self._reread(lambda: self._desk.show_again(error)))

    def _after(self, index: int) -> None:
        if index + 1 < len(self._sitting.areas):
            self._show_area(index + 1)
            return
        talk, clock, actor = self._sitting.talk, self._desk.tools.clock, self._desk.actor
        self._desk.ask(
            lambda home: talks.finish_comparing(home.journal, actor, clock, talk), lambda _sitting: self.agreed.emit()
        )

    def _before(self, index: int) -> None:
        if index:
            self._show_area(index - 1)
        else:
            self._show_together()

    def _reread(self, following: Callable[[], None]) -> None:
        person, round_ = self._sitting.talk.person, self._sitting.talk.round

        def read(sitting: Sitting) -> None:
            self._sitting = sitting
            following()

        self._desk.ask(lambda home: talks.sitting(home.journal, person, round_), read)

    def _leave_at(self, place: Place) -> None:
        talk, clock, actor = self._sitting.talk, self._desk.tools.clock, self._desk.actor

        def leave(home: Home) -> None:
            talks.leave_at(home.journal, actor, clock, talk, place)

        self._desk.ask(leave, lambda _done: None)

    def _pause(self) -> None:
        self._desk.ask_to_pause(self.left.emit)
