"""The manager's people: what an opened home begins with and every flow comes back to."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject

from desktop.domain.activities import Catalogue
from desktop.domain.problems import UserError
from desktop.domain.talk import Step
from desktop.domain.words import Text
from desktop.workflow import delivery, insight, plans, reading
from desktop.workflow.delivery import Whereabouts
from desktop.workflow.insight import Staff
from desktop.workflow.plans import PlanSitting
from desktop.workflow.ports import Home
from desktop.workflow.talks import Sitting
from ui.desk import Desk
from ui.flows.bringing import BringingFlow
from ui.flows.comparing import ComparingFlow
from ui.flows.delivering import DeliveringFlow
from ui.flows.planning import PlanningFlow
from ui.flows.rating import RatingFlow
from ui.flows.settling import SettlingFlow
from ui.pages.look import Look
from ui.pages.people import PeoplePage


@dataclass(frozen=True, slots=True)
class Opened:
    """One person's talk and plan, with the catalogue it chooses from."""

    now: PlanSitting
    catalogue: Catalogue


@dataclass(frozen=True, slots=True)
class Present:
    """Who there is: the manager's people, how many talks wait to be handed over, and names of roles by id."""

    staff: Staff
    waiting: int
    roles: Mapping[str, Text]


class PeopleFlow(QObject):
    """Shows the people and starts the flow each of them stands at."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._present: Present | None = None
        self._flow: QObject | None = None
        self._settling = SettlingFlow(desk)
        self._settling.settled.connect(self.show_people)
        self._settling.bring_in_wanted.connect(self._bring_in)

    def begin(self) -> None:
        """Begin with the opened home: ask for what is missing, then show the people."""
        self._settling.look_around()

    def show_people(self) -> None:
        """Read who there is and where each one stands, and show it."""
        self._drop_flow()
        manager, today = self._desk.manager, self._desk.tools.clock().date()

        def look(home: Home) -> Present:
            round_ = insight.current_round(home.journal, today)
            if round_ is None:
                raise UserError("no_rounds")
            rows = delivery.waiting(home.journal, home.outbox)
            here = sum(row.whereabouts is Whereabouts.LAPTOP for row in rows)
            roles = {role.id: role.name for role in reading.framework(home.journal).roles}
            return Present(insight.staff(home.journal, manager, round_), here, roles)

        def shown(found: Present) -> None:
            self._present = found
            self._desk.show("people", self._make)

        self._desk.ask(look, shown)

    def _make(self, look: Look) -> PeoplePage:
        present = self._present
        if present is None:
            raise RuntimeError("no staff was read")
        roles = {role: name.in_(look.language) for role, name in present.roles.items()}
        today = self._desk.tools.clock().date()
        page = PeoplePage(look, present.staff, present.waiting, today, roles=roles)
        page.opened.connect(self._open)
        page.main.connect(self._hand_over)
        page.bring_in_wanted.connect(self._bring_in)
        page.language_chosen.connect(self._desk.change_language)
        return page

    def _open(self, person: str) -> None:
        if self._present is None:
            return
        round_ = self._present.staff.round.name

        def read(home: Home) -> Opened:
            now = plans.plan_sitting(home.journal, person, round_)
            return Opened(now, reading.catalogue(home.journal))

        self._desk.ask(read, self._start)

    def _start(self, opened: Opened) -> None:
        """Go on where this person's talk stands."""
        sitting = opened.now.sitting
        if not sitting.talk.confirmed:
            self._rate(sitting)
        elif sitting.talk.reached(Step.AGREED):
            self._plan(opened)
        else:
            self._compare(sitting)

    def _rate(self, sitting: Sitting) -> None:
        self._drop_flow()
        flow = RatingFlow(self._desk, sitting, self._manager_name)
        flow.left.connect(self.show_people)
        flow.confirmed.connect(self._compare)
        self._flow = flow
        flow.resume()

    def _compare(self, sitting: Sitting) -> None:
        self._drop_flow()
        flow = ComparingFlow(self._desk, sitting)
        flow.left.connect(self.show_people)
        flow.agreed.connect(lambda: self._open(sitting.talk.person))
        self._flow = flow
        flow.resume()

    def _plan(self, opened: Opened) -> None:
        self._drop_flow()
        flow = PlanningFlow(self._desk, opened.now, opened.catalogue, self._manager_name)
        flow.left.connect(self.show_people)
        flow.reopened.connect(self._compare)
        self._flow = flow
        flow.resume()

    def _hand_over(self) -> None:
        self._drop_flow()
        flow = DeliveringFlow(self._desk)
        flow.left.connect(self.show_people)
        flow.setup_wanted.connect(self._bring_in)
        self._flow = flow
        flow.begin()

    def _bring_in(self) -> None:
        self._drop_flow()
        flow = BringingFlow(self._desk, self._manager_name)
        flow.someone_else.connect(self._settling.choose_again)
        flow.done.connect(self._settling.look_around)
        flow.left.connect(self._settling.look_around)
        self._flow = flow
        flow.begin()

    @property
    def _manager_name(self) -> str:
        manager = self._present.staff.manager if self._present else None
        return manager.name if manager else ""

    def _drop_flow(self) -> None:
        flow, self._flow = self._flow, None
        if flow is not None:
            flow.deleteLater()


def begin_with_people(desk: Desk) -> PeopleFlow:
    """Begin where the home is open; the flow lives as long as the desk."""
    people = PeopleFlow(desk)
    people.begin()
    return people
