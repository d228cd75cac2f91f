"""The ways back of a plan, in a real window on a real home: to the levels, and into a talk that was closed."""

from desktop.domain.talk import Step
from desktop.workflow import plans, reading
from desktop.workflow.talks import Sitting
from tests.ui.flows.room import Room
from tests.workflow import places
from tests.workflow.places import ROUND, SELMA
from ui.flows.planning import PlanningFlow
from ui.pages.done import DonePage
from ui.pages.first_steps import FirstStepsPage
from ui.pages.plan import PlanPage
from ui.pages.time import TimePage


def plan(room: Room) -> PlanningFlow:
    now = room.asked(lambda home: plans.plan_sitting(home.journal, SELMA, ROUND.name))
    catalogue = room.asked(lambda home: reading.catalogue(home.journal))
    flow = PlanningFlow(room.desk, now, catalogue, "Chefia Chefsson")
    flow.resume()
    room.player.settle()
    return flow


def test_back_from_the_first_steps_opens_the_levels_again_when_the_two_say_so(room: Room) -> None:
    room.within(lambda home: places.agree_on_all(home, places.rate_all(home).talk))
    flow = plan(room)
    opened: list[Sitting] = []
    flow.reopened.connect(opened.append)
    room.player.page(FirstStepsPage)
    room.back()
    room.answer(yes=False)
    assert room.talk().step is Step.AGREED
    room.back()
    room.answer(yes=True)
    assert [sitting.talk.step for sitting in opened] == [Step.IN_TALK]
    assert room.talk().step is Step.IN_TALK
    assert len(opened[0].ratings) == len(opened[0].competences)


def test_a_closed_talk_is_opened_again_before_its_plan_is_changed(room: Room) -> None:
    room.within(places.hold_talk)
    plan(room)
    room.player.page(DonePage)
    room.back()
    room.answer(yes=False)
    room.player.page(DonePage)
    assert room.talk().step is Step.CLOSED
    room.back()
    room.answer(yes=True)
    page = room.player.page(PlanPage)
    assert room.talk().step is Step.AGREED
    room.player.go_on(page)
    room.player.go_on(room.player.page(DonePage))
    assert room.talk().step is Step.CLOSED


def test_what_was_not_saved_of_a_plan_is_said_and_stays_on_the_page(room: Room) -> None:
    room.within(places.hold_talk)
    plan(room)
    room.back()
    room.answer(yes=True)
    room.player.click(room.player.page(PlanPage).change_time)
    page = room.player.page(TimePage)
    room.write_protect(on=True)
    room.player.click(page.weekday.card(2))
    overlay = room.desk.messages.overlay
    assert overlay is not None
    assert "Det gick inte att spara." in overlay.text
    room.player.click(overlay.no)
    assert page.footer.state == "Det senaste är inte sparat"
    assert page.weekday.value == 2
    room.write_protect(on=False)
    room.player.click(page.weekday.card(3))
    assert page.footer.state == "Planen är sparad."
