"""The plan: first steps, activity or wish, when and with whom, the next meeting, done."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

import pytest

from desktop.domain import plan as plan_domain
from desktop.domain.plan import Helper, LearningTime, Plan, PlanItem
from desktop.domain.problems import UserError
from desktop.domain.rating import Agreement, Answer, Reason, SelfRating
from desktop.domain.talk import Step, Talk
from desktop.workflow import plans, talks
from desktop.workflow.plans import PlanSitting
from tests.workflow.places import ROUND, SELMA, Home, agree_on_all, plan_all, rate_all

MEETING = datetime(2027, 3, 11, 10, 0)  # noqa: DTZ001 - local, as the two say it


@pytest.fixture
def talk(home: Home) -> Talk:
    """A talk in which everything is agreed, two levels below what most of the job asks for."""
    return agree_on_all(home, rate_all(home, level=1).talk, 1).talk


def refused(code: str, step: Callable[[], object]) -> None:
    with pytest.raises(UserError) as told:
        step()
    assert told.value.code == code


def choose(home: Home, talk: Talk, *competences: str) -> PlanSitting:
    return plans.choose_first_steps(*home.ports, talk, competences, home.ids)


def events(home: Home) -> int:
    return len(home.journal.outbox.own_events())


def test_what_could_be_begun_with_stands_in_order_and_some_of_it_is_suggested(home: Home, talk: Talk) -> None:
    now = plans.plan_sitting(home.journal, talk.person, talk.round)
    assert now.plan == Plan()
    assert 1 <= sum(s.suggested for s in now.suggestions) <= 3
    assert {s.level for s in now.suggestions} == {1}


def test_chosen_steps_stand_in_the_order_chosen(home: Home, talk: Talk) -> None:
    now = choose(home, talk, "4.2", "1.1")
    assert [(i.competence, i.from_level) for i in now.plan.items] == [("4.2", 1), ("1.1", 1)]
    assert all(i.to_level == now.sitting.expected[i.competence] for i in now.plan.items)
    again = choose(home, talk, "1.1", "4.2")
    assert [i.competence for i in again.plan.items] == ["1.1", "4.2"]
    assert {i.id for i in again.plan.items} == {i.id for i in now.plan.items}


def test_who_reaches_everything_may_choose_what_they_have_a_level_in(home: Home) -> None:
    talk = agree_on_all(home, rate_all(home, level=5).talk, 5).talk
    now = plans.plan_sitting(home.journal, talk.person, talk.round)
    assert now.suggestions == ()
    assert {s.competence for s in now.offered} == {c.id for c in now.sitting.competences}
    assert {(s.level, s.goal, s.steps, s.suggested) for s in now.offered} == {(5, 5, 0, False)}
    chosen = choose(home, talk, "2.1", "1.1")
    assert [(i.competence, i.from_level) for i in chosen.plan.items] == [("2.1", 5), ("1.1", 5)]
    assert [s.competence for s in chosen.offered][:2] == ["2.1", "1.1"]


def test_where_no_level_is_agreed_nothing_is_offered_and_the_levels_can_be_opened_again(home: Home) -> None:
    talk = talks.begin(*home.ports, SELMA, ROUND.name).talk
    for competence in talks.sitting(home.journal, SELMA, ROUND.name).competences:
        talks.answer(*home.ports, talk, competence.id, SelfRating(Answer.DONT_KNOW))
        talks.tell_motivation(*home.ports, talk, competence.id, None)
    now = talks.confirm_rating(*home.ports, talk)
    talks.sit_down_together(*home.ports, talk)
    for competence in now.competences:
        talks.agree(*home.ports, talk, competence.id, Agreement(None))
    talks.finish_comparing(*home.ports, talk)
    assert plans.plan_sitting(home.journal, SELMA, ROUND.name).offered == ()
    refused("not_a_step", lambda: choose(home, talk, "1.1"))
    talks.reopen(*home.ports, talk, Step.IN_TALK, "Vi ville ändra nivåerna.")
    talks.agree(*home.ports, talk, "1.1", Agreement(1))
    talks.finish_comparing(*home.ports, talk)
    assert [i.competence for i in choose(home, talk, "1.1").plan.items] == ["1.1"]


def test_one_to_three_different_steps_are_chosen(home: Home, talk: Talk) -> None:
    refused("one_to_three", lambda: choose(home, talk))
    refused("one_to_three", lambda: choose(home, talk, "1.1", "1.2", "1.3", "2.1"))
    refused("step_twice", lambda: choose(home, talk, "1.1", "1.1"))
    refused("not_a_step", lambda: choose(home, talk, "1.1", "9.9"))
    assert not plans.plan_sitting(home.journal, talk.person, talk.round).plan.items


def test_a_step_no_longer_chosen_is_dropped_and_comes_back_as_it_was(home: Home, talk: Talk) -> None:
    first = choose(home, talk, "1.1", "4.2").plan.items[1]
    decided = replace(first, activity="LA-001", hours=2.0, due=date(2027, 1, 29), helper=Helper.COACH)
    plans.change_item(*home.ports, talk, decided)
    assert [i.competence for i in choose(home, talk, "1.1").plan.items] == ["1.1"]
    assert choose(home, talk, "4.2").plan.items == (replace(decided, place=0),)


def test_a_step_begins_at_the_level_agreed_since(home: Home, talk: Talk) -> None:
    choose(home, talk, "1.1")
    talks.reopen(*home.ports, talk, Step.IN_TALK, "fel nivå")
    talks.agree(*home.ports, talk, "1.1", Agreement(2, Reason.KNOWS_MORE))
    talks.finish_comparing(*home.ports, talk)
    assert [i.from_level for i in choose(home, talk, "1.1").plan.items] == [2]


def test_two_laptops_that_chose_the_same_step_leave_one(home: Home, talk: Talk) -> None:
    choose(home, talk, "1.1")
    other = plan_domain.item_facts(talk.person, talk.round, PlanItem("zz", "1.1", 1, 3))
    home.journal.record(home.actor, home.clock(), other)
    assert [i.competence for i in choose(home, talk, "1.1", "4.2").plan.items] == ["1.1", "4.2"]


def test_a_step_that_stands_goes_before_another_laptops_dropped_one(home: Home, talk: Talk) -> None:
    (standing,) = choose(home, talk, "1.1").plan.items
    for name in ("!", "zz"):
        dropped = PlanItem(name, "1.1", 1, 3, dropped=True)
        home.journal.record(home.actor, home.clock(), plan_domain.item_facts(talk.person, talk.round, dropped))
    assert choose(home, talk, "1.1").plan.items == (standing,)


def test_what_is_decided_is_there_after_the_program_ended(home: Home, talk: Talk) -> None:
    item = replace(
        choose(home, talk, "4.2").plan.items[0],
        activity="LA-001",
        wish=" En kurs\x00 ",
        hours=1.5,
        due=date(2027, 1, 29),
        helper=Helper.COLLEAGUE,
        helper_name="Tuva Testlund\ud800",
        sign="Du gör det utan att fråga.",
    )
    plans.change_item(*home.ports, talk, item)
    plans.set_time_aside(*home.ports, talk, LearningTime(1.5, 2, "09:00"))
    plans.set_meeting(*home.ports, talk, MEETING, " Röda rummet ")
    found = plans.plan_sitting(home.reopened().journal, talk.person, talk.round).plan
    kept = replace(item, wish="En kurs", helper_name="Tuva Testlund")
    assert found == Plan((kept,), LearningTime(1.5, 2, "09:00"), MEETING, "Röda rummet")


def test_saying_the_same_again_writes_nothing(home: Home, talk: Talk) -> None:
    item = choose(home, talk, "4.2").plan.items[0]
    plans.set_time_aside(*home.ports, talk, LearningTime(1, 2))
    plans.set_meeting(*home.ports, talk, MEETING, "Röda rummet")
    written = events(home)
    choose(home, talk, "4.2")
    plans.change_item(*home.ports, talk, item)
    plans.set_time_aside(*home.ports, talk, LearningTime(1, 2))
    plans.set_meeting(*home.ports, talk, MEETING, "Röda rummet")
    assert events(home) == written
    plans.set_meeting(*home.ports, talk, MEETING, "Blå rummet")
    assert events(home) == written + 1


def test_time_set_aside_can_be_taken_back(home: Home, talk: Talk) -> None:
    plans.set_time_aside(*home.ports, talk, LearningTime(1, 2))
    assert plans.set_time_aside(*home.ports, talk, None).plan.time is None


def test_an_item_of_another_plan_is_not_changed(home: Home, talk: Talk) -> None:
    refused("unknown_item", lambda: plans.change_item(*home.ports, talk, PlanItem("zz", "1.1", 1, 2)))


def test_a_plan_is_made_between_agreeing_and_closing(home: Home) -> None:
    talk = rate_all(home).talk
    for step in (
        lambda: choose(home, talk, "1.1"),
        lambda: plans.set_time_aside(*home.ports, talk, None),
        lambda: plans.set_meeting(*home.ports, talk, MEETING, ""),
    ):
        refused("not_agreed_yet", step)
    agree_on_all(home, talk)
    closed = plan_all(home, talk, "1.1", "4.2")
    assert closed.step is Step.CLOSED
    refused("talk_closed", lambda: choose(home, talk, "1.1"))
    refused("talk_closed", lambda: plans.set_meeting(*home.ports, talk, None, ""))


def test_a_plan_is_done_when_nothing_is_open(home: Home, talk: Talk) -> None:
    refused("empty_plan", lambda: plans.finish_plan(*home.ports, talk))
    item = choose(home, talk, "4.2").plan.items[0]
    refused("unfinished_items", lambda: plans.finish_plan(*home.ports, talk))
    plans.change_item(*home.ports, talk, replace(item, wish="kurs", due=date(2027, 1, 29), helper=Helper.NOBODY))
    refused("no_meeting", lambda: plans.finish_plan(*home.ports, talk))
    plans.set_meeting(*home.ports, talk, MEETING, "")
    assert plans.finish_plan(*home.ports, talk).sitting.talk.step is Step.PLANNED
    assert plans.finish_plan(*home.ports, talk).sitting.talk.step is Step.PLANNED


def test_activities_fit_the_step_and_the_person(home: Home, talk: Talk) -> None:
    now = choose(home, talk, "4.2")
    found = plans.activities_for(home.journal, home.clock, now.sitting, now.plan.items[0])
    assert found
    assert {match.training.competence for match in found} == {"4.2"}


def test_nobody_unknown_has_a_plan(home: Home) -> None:
    refused("unknown_person", lambda: plans.plan_sitting(home.journal, "P9999", ROUND.name))
    refused("unknown_round", lambda: plans.plan_sitting(home.journal, SELMA, "Våren 1812"))
