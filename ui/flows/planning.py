"""The plan: first steps, how, when and with whom, time to learn, the next meeting, done."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import QObject, Signal

from desktop.domain.activities import Catalogue, Match, activity
from desktop.domain.plan import LearningTime, PlanItem
from desktop.domain.problems import UserError
from desktop.domain.talk import Place, Step
from desktop.workflow import plans, talks
from desktop.workflow.plans import PlanSitting
from desktop.workflow.ports import Home
from ui.desk import Desk
from ui.flows.leaving import PlanFiles
from ui.frame import PageFrame
from ui.pages.activity import ActivityPage
from ui.pages.done import DonePage
from ui.pages.first_steps import FirstStepsPage
from ui.pages.look import Look
from ui.pages.meeting import MeetingPage
from ui.pages.plan import PlanPage
from ui.pages.time import TimePage
from ui.pages.when import WhenPage
from ui.pages.wish import WishPage


class PlanningFlow(QObject):
    """One person's plan. ``left`` tells that they paused or are done, ``reopened`` with the sitting that the levels are open again."""

    left = Signal()
    reopened = Signal(object)

    def __init__(self, desk: Desk, now: PlanSitting, catalogue: Catalogue, manager_name: str) -> None:
        super().__init__(desk)
        self._desk = desk
        self._now = now
        self._catalogue = catalogue
        self._manager_name = manager_name
        self._files = PlanFiles(desk, manager_name)
        self._one_item = False

    def resume(self) -> None:
        """Show the page the plan stands at."""
        step = self._now.sitting.talk.step
        place = self._now.sitting.talk.place
        items = {item.id: item for item in self._now.plan.items}
        if step in (Step.PLANNED, Step.CLOSED):
            self._show_done()
        elif place is not None and place.page in ("activity", "when") and place.about in items:
            index = self._now.plan.items.index(items[place.about])
            (self._offer if place.page == "activity" else self._show_when)(index)
        elif place is not None and place.page in ("time", "meeting", "plan") and items:
            {"time": self._show_time, "meeting": self._show_meeting, "plan": self._show_plan}[place.page]()
        else:
            self._show_first_steps()

    # First steps

    def _show_first_steps(self) -> None:
        def make(look: Look) -> FirstStepsPage:
            page = FirstStepsPage(look, self._now)
            page.changed.connect(lambda chosen: self._choose(page, chosen))
            page.main.connect(lambda: self._reread(lambda: self._offer(0)))
            page.back.connect(self._ask_to_reopen)
            page.levels_wanted.connect(self._reopen)
            page.pause.connect(self._pause)
            return page

        self._desk.show("first_steps", make)
        self._leave_at(Place("first_steps"))

    def _ask_to_reopen(self) -> None:
        self._desk.messages.ask(
            self.tr("Vill ni ändra nivåerna?"),
            self.tr("Ni kommer tillbaka till jämförelsen. Det ni har bestämt finns kvar."),
            self.tr("Ändra nivåerna"),
            self.tr("Stanna kvar"),
            self._reopen,
        )

    def _reopen(self) -> None:
        why = self.tr("Vi ville ändra nivåerna.")
        self._open_again(Step.IN_TALK, why, lambda: self._reread(lambda: self.reopened.emit(self._now.sitting)))

    def _choose(self, page: FirstStepsPage, chosen: tuple[str, ...]) -> None:
        talk, clock, actor = self._now.sitting.talk, self._desk.tools.clock, self._desk.actor
        new_id = self._desk.tools.new_id
        self._write(page, lambda home: plans.choose_first_steps(home.journal, actor, clock, talk, chosen, new_id))

    # How

    def _offer(self, index: int) -> None:
        """Look up what fits the item and show it."""
        item, clock = self._now.plan.items[index], self._desk.tools.clock

        def look_up(home: Home) -> tuple[Match, ...]:
            return plans.activities_for(home.journal, clock, self._now.sitting, item)

        self._desk.ask(look_up, lambda matches: self._show_activity(index, matches))

    def _show_activity(self, index: int, matches: tuple[Match, ...]) -> None:
        items = self._now.plan.items

        def make(look: Look) -> ActivityPage:
            item = self._now.plan.items[index]
            page = ActivityPage(
                look, self._now, item, matches, self._catalogue, index + 1, len(items), today=self._today
            )
            page.activity_chosen.connect(lambda chosen: self._choose_activity(page, index, chosen))
            page.wish_wanted.connect(lambda: self._show_wish(index, matches))
            page.main.connect(lambda: self._reread(lambda: self._show_when(index)))
            page.back.connect(lambda: self._reread(lambda: self._before(index)))
            page.pause.connect(self._pause)
            return page

        self._desk.show("activity", make)
        self._leave_at(Place("activity", items[index].id))

    def _choose_activity(self, page: ActivityPage, index: int, chosen: str) -> None:
        item = self._now.plan.items[index]
        hours = activity(self._catalogue, chosen).hours if chosen else None
        self._change(page, replace(item, activity=chosen, hours=hours, wish=""))

    def _show_wish(self, index: int, matches: tuple[Match, ...]) -> None:
        def make(look: Look) -> WishPage:
            page = WishPage(look, self._now, self._now.plan.items[index])
            page.wish_written.connect(lambda words: self._wish(page, index, words))
            page.main.connect(lambda: self._reread(lambda: self._show_activity(index, matches)))
            page.back.connect(lambda: self._show_activity(index, matches))
            page.pause.connect(self._pause)
            return page

        self._desk.show("wish", make)

    def _wish(self, page: WishPage, index: int, words: str) -> None:
        self._change(page, replace(self._now.plan.items[index], wish=words, activity="", hours=None))

    def _before(self, index: int) -> None:
        if self._one_item:
            self._one_item = False
            self._show_plan()
        elif index:
            self._show_when(index - 1)
        else:
            self._show_first_steps()

    # When and with whom

    def _show_when(self, index: int) -> None:
        items = self._now.plan.items

        def make(look: Look) -> WhenPage:
            page = WhenPage(look, self._now, self._now.plan.items[index], self._today, index + 1, len(items))
            page.changed.connect(lambda item: self._change(page, item))
            page.main.connect(lambda: self._reread(lambda: self._after(index)))
            page.back.connect(lambda: self._reread(lambda: self._offer(index)))
            page.pause.connect(self._pause)
            return page

        self._desk.show("when", make)
        self._leave_at(Place("when", items[index].id))

    def _after(self, index: int) -> None:
        if self._one_item:
            self._one_item = False
            self._show_plan()
        elif index + 1 < len(self._now.plan.items):
            self._offer(index + 1)
        elif self._now.plan.time is None:
            self._show_time()
        else:
            self._show_plan()

    def _show_time(self) -> None:
        def make(look: Look) -> TimePage:
            page = TimePage(look, self._now)
            page.changed.connect(lambda time: self._set_time(page, time))
            page.main.connect(lambda: self._reread(self._after_time))
            page.back.connect(lambda: self._reread(self._show_plan if self._whole else self._show_last))
            page.pause.connect(self._pause)
            return page

        self._desk.show("time", make)
        self._leave_at(Place("time"))

    def _after_time(self) -> None:
        if self._now.plan.meeting is None:
            self._show_meeting()
        else:
            self._show_plan()

    def _set_time(self, page: TimePage, time: LearningTime | None) -> None:
        talk, clock, actor = self._now.sitting.talk, self._desk.tools.clock, self._desk.actor
        self._write(page, lambda home: plans.set_time_aside(home.journal, actor, clock, talk, time))

    def _show_meeting(self) -> None:

        def make(look: Look) -> MeetingPage:
            page = MeetingPage(look, self._now, self._today)
            page.changed.connect(lambda at, room: self._set_meeting(page, at, room))
            page.main.connect(lambda: self._reread(self._show_plan))
            page.back.connect(lambda: self._reread(self._show_plan if self._whole else self._show_time))
            page.pause.connect(self._pause)
            return page

        self._desk.show("meeting", make)
        self._leave_at(Place("meeting"))

    def _set_meeting(self, page: MeetingPage, at: datetime | None, room: str) -> None:
        talk, clock, actor = self._now.sitting.talk, self._desk.tools.clock, self._desk.actor
        self._write(page, lambda home: plans.set_meeting(home.journal, actor, clock, talk, at, room))

    # The whole plan

    def _show_plan(self) -> None:
        def make(look: Look) -> PlanPage:
            page = PlanPage(look, self._now, self._catalogue, self._manager_name)
            page.print_wanted.connect(lambda: self._files.print_plan(self._now))
            page.pdf_wanted.connect(lambda: self._files.save_plan(self._now))
            page.calendar_wanted.connect(lambda: self._files.save_calendar(self._now))
            page.item_change_wanted.connect(self._change_one)
            page.time_wanted.connect(self._show_time)
            page.meeting_wanted.connect(self._show_meeting)
            page.main.connect(self._finish)
            page.back.connect(self._show_last)
            page.pause.connect(self._pause)
            return page

        self._desk.show("plan", make)
        self._leave_at(Place("plan"))

    def _change_one(self, item: str) -> None:
        self._one_item = True
        self._offer([known.id for known in self._now.plan.items].index(item))

    def _show_last(self) -> None:
        self._show_when(len(self._now.plan.items) - 1)

    def _finish(self) -> None:
        talk, clock, actor = self._now.sitting.talk, self._desk.tools.clock, self._desk.actor

        def done(now: PlanSitting) -> None:
            self._now = now
            self._show_done()

        self._desk.ask(lambda home: plans.finish_plan(home.journal, actor, clock, talk), done)

    def _show_done(self) -> None:
        def make(look: Look) -> DonePage:
            page = DonePage(look, self._now, self._files.written)
            page.pdf_wanted.connect(lambda: self._files.save_plan(self._now, self._show_done))
            page.calendar_wanted.connect(lambda: self._files.save_calendar(self._now, self._show_done))
            page.main.connect(self._close)
            page.back.connect(self._back_to_plan)
            page.pause.connect(self.left)
            return page

        self._desk.show("done", make)

    def _back_to_plan(self) -> None:
        """The plan is changed as long as the talk is not closed; a closed one is opened again first."""
        if self._now.sitting.talk.step is not Step.CLOSED:
            self._show_plan()
            return
        self._desk.messages.ask(
            self.tr("Vill ni ändra planen?"),
            self.tr("Samtalet öppnas igen. Det ni har bestämt finns kvar."),
            self.tr("Ändra planen"),
            self.tr("Stanna kvar"),
            lambda: self._open_again(
                Step.AGREED, self.tr("Vi ville ändra planen."), lambda: self._reread(self._show_plan)
            ),
        )

    def _close(self) -> None:
        talk, clock, actor = self._now.sitting.talk, self._desk.tools.clock, self._desk.actor
        self._desk.ask(lambda home: talks.close(home.journal, actor, clock, talk), lambda _sitting: self.left.emit())

    # Shared

    @property
    def _today(self) -> date:
        return self._desk.tools.clock().date()

    @property
    def _whole(self) -> bool:
        return self._now.plan.time is not None and self._now.plan.meeting is not None

    def _change(self, page: PageFrame, item: PlanItem) -> None:
        talk, clock, actor = self._now.sitting.talk, self._desk.tools.clock, self._desk.actor
        self._write(page, lambda home: plans.change_item(home.journal, actor, clock, talk, item))

    def _write(self, page: PageFrame, use_case: Callable[[Home], PlanSitting]) -> None:
        def saved(now: PlanSitting) -> None:
            self._now = now
            if self._desk.window.page is page:
                page.set_saved(self.tr("Planen är sparad."))

        def refused(error: UserError) -> None:
            page.set_state(self.tr("Det senaste är inte sparat"), "alert")
            self._desk.tell(error)

        self._desk.ask(use_case, saved, refused)

    def _open_again(self, to: Step, why: str, then: Callable[[], None]) -> None:
        talk, clock, actor = self._now.sitting.talk, self._desk.tools.clock, self._desk.actor
        self._desk.ask(lambda home: talks.reopen(home.journal, actor, clock, talk, to, why), lambda _sitting: then())

    def _reread(self, following: Callable[[], None]) -> None:
        person, round_ = self._now.sitting.talk.person, self._now.sitting.talk.round

        def read(now: PlanSitting) -> None:
            self._now = now
            following()

        self._desk.ask(lambda home: plans.plan_sitting(home.journal, person, round_), read)

    def _leave_at(self, place: Place) -> None:
        talk, clock, actor = self._now.sitting.talk, self._desk.tools.clock, self._desk.actor

        def leave(home: Home) -> None:
            talks.leave_at(home.journal, actor, clock, talk, place)

        self._desk.ask(leave, lambda _done: None)

    def _pause(self) -> None:
        self._desk.ask_to_pause(self.left.emit)
