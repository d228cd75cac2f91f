"""The talk, step by step, over the real encrypted journal."""

from collections.abc import Callable
from datetime import date
from functools import partial

import pytest

from desktop.domain.people import Roster
from desktop.domain.problems import UserError
from desktop.domain.rating import Agreement, Answer, Rating, Reason, SelfRating
from desktop.domain.talk import Place, Step, Talk
from desktop.workflow import setup, talks
from tests.workflow.places import (
    MANAGER,
    ROSTER_DAY,
    ROUND,
    SELMA,
    TUVA,
    Home,
    agree_on_all,
    document,
    people,
    rate_all,
)


def refused(code: str, step: Callable[[], object]) -> None:
    with pytest.raises(UserError) as told:
        step()
    assert told.value.code == code


def begun(home: Home) -> Talk:
    return talks.begin(*home.ports, SELMA, ROUND.name).talk


def events(home: Home) -> int:
    return len(home.journal.outbox.own_events())


def test_a_talk_begins_prepared_with_the_framework_in_use(home: Home) -> None:
    now = talks.begin(*home.ports, SELMA, ROUND.name)
    assert (now.talk.step, now.talk.since) == (Step.PREPARED, date(2026, 11, 23))
    assert now.talk.framework == (now.framework.id, now.framework.version)
    assert len(now.competences) == len(now.unanswered) == 12
    written = events(home)
    assert talks.begin(*home.ports, SELMA, ROUND.name) == now
    assert events(home) == written


def test_only_those_who_rate_area_six_meet_it(home: Home) -> None:
    assert len(talks.begin(*home.ports, MANAGER, ROUND.name).competences) == 15


@pytest.mark.parametrize(("person", "round_"), [("P9999", ROUND.name), (SELMA, "Våren 1812")])
def test_nobody_unknown_has_a_talk(home: Home, person: str, round_: str) -> None:
    with pytest.raises(UserError):
        talks.begin(*home.ports, person, round_)
    assert not home.journal.read("talk")


def test_what_is_answered_is_there_after_the_program_ended(home: Home) -> None:
    talk = begun(home)
    talks.answer(*home.ports, talk, "1.1", SelfRating(Answer.LEVEL, 3))
    talks.tell_motivation(*home.ports, talk, "1.1", None)
    talks.answer(*home.ports, talk, "1.2", SelfRating(Answer.DONT_KNOW))
    talks.leave_at(*home.ports, talk, Place("question", "1.2"))
    now = talks.sitting(home.reopened().journal, SELMA, ROUND.name)
    assert now.rating("1.1") == Rating("1.1", SelfRating(Answer.LEVEL, 3), None, motivation_declined=True)
    assert now.rating("1.2").self_rating == SelfRating(Answer.DONT_KNOW)
    assert now.rating("1.3") == Rating("1.3")
    assert now.talk.place == Place("question", "1.2")
    assert len(now.unanswered) == 11


def test_leaving_at_the_same_place_writes_nothing(home: Home) -> None:
    talk = begun(home)
    talks.leave_at(*home.ports, talk, Place("question", "1.2"))
    written = events(home)
    talks.leave_at(*home.ports, talks.sitting(home.journal, SELMA, ROUND.name).talk, Place("question", "1.2"))
    assert events(home) == written


def test_an_answer_needs_a_talk_that_has_begun(home: Home) -> None:
    talk = Talk(SELMA, ROUND.name)
    refused("not_begun", lambda: talks.answer(*home.ports, talk, "1.1", SelfRating(Answer.LEVEL, 3)))
    refused("not_begun", lambda: talks.tell_motivation(*home.ports, talk, "1.1", 3))
    assert not home.journal.read("rating")


def test_a_rating_is_confirmed_when_every_question_is_done_with(home: Home) -> None:
    talk = begun(home)
    refused("unanswered", lambda: talks.finish_rating(*home.ports, talk))
    refused("unanswered", lambda: talks.confirm_rating(*home.ports, talk))
    rate_all(home)
    assert talks.finish_rating(*home.ports, talk).talk.step is Step.SELF_RATED
    talks.answer(*home.ports, talk, "1.1", SelfRating(Answer.LEVEL, 4))
    assert talks.confirm_rating(*home.ports, talk).talk.step is Step.CONFIRMED


def test_a_confirmed_rating_is_kept_unchanged(home: Home) -> None:
    talk = rate_all(home).talk
    talks.confirm_rating(*home.ports, talk)
    refused("already_confirmed", lambda: talks.answer(*home.ports, talk, "1.1", SelfRating(Answer.LEVEL, 5)))
    refused("already_confirmed", lambda: talks.tell_motivation(*home.ports, talk, "1.1", 1))
    assert talks.sitting(home.journal, SELMA, ROUND.name).rating("1.1").self_level == 2


def test_taking_a_step_twice_changes_nothing(home: Home) -> None:
    talk = rate_all(home).talk
    talks.confirm_rating(*home.ports, talk)
    written = events(home)
    talks.confirm_rating(*home.ports, talk)
    talks.finish_rating(*home.ports, talk)
    assert events(home) == written


def test_steps_are_not_skipped(home: Home) -> None:
    talk = rate_all(home).talk
    refused("wrong_step", lambda: talks.sit_down_together(*home.ports, talk))
    refused("wrong_step", lambda: talks.close(*home.ports, talk))
    refused("not_in_talk", lambda: talks.agree(*home.ports, talk, "1.1", Agreement(3)))
    assert talks.sitting(home.journal, SELMA, ROUND.name).talk.step is Step.PREPARED


def test_comparing_is_finished_when_everything_is_settled_and_changes_have_reasons(home: Home) -> None:
    talk = rate_all(home).talk
    talks.confirm_rating(*home.ports, talk)
    now = talks.sit_down_together(*home.ports, talk)
    refused("unsettled", lambda: talks.finish_comparing(*home.ports, talk))
    for competence in now.competences:
        talks.agree(*home.ports, talk, competence.id, Agreement(2))
    talks.agree(*home.ports, talk, "1.1", Agreement(3))
    refused("no_reason", lambda: talks.finish_comparing(*home.ports, talk))
    talks.agree(*home.ports, talk, "1.1", Agreement(3, Reason.OWN_WORDS))
    refused("no_reason", lambda: talks.finish_comparing(*home.ports, talk))
    talks.agree(*home.ports, talk, "1.1", Agreement(3, Reason.OWN_WORDS), "Du gör\x00 det redan \ud800")
    talks.agree(*home.ports, talk, "1.2", Agreement(None))
    done = talks.finish_comparing(*home.ports, talk)
    assert done.talk.step is Step.AGREED
    assert done.rating("1.1").words == "Du gör det redan"
    assert (done.rating("1.1").self_level, done.rating("1.1").level, done.rating("1.2").level) == (2, 3, 2)


def test_an_agreement_can_be_taken_back(home: Home) -> None:
    talk = rate_all(home).talk
    talks.confirm_rating(*home.ports, talk)
    talks.sit_down_together(*home.ports, talk)
    talks.agree(*home.ports, talk, "1.1", Agreement(3, Reason.SELDOM), "ord")
    talks.agree(*home.ports, talk, "1.1", None)
    now = talks.sitting(home.journal, SELMA, ROUND.name)
    assert now.rating("1.1").agreement is None
    assert now.rating("1.1").words == ""


def test_going_back_takes_a_reason_and_loses_nothing(home: Home) -> None:
    talk = rate_all(home).talk
    before = agree_on_all(home, talk, 3)
    for reason in ("", "  ", "\x00"):
        refused("no_reopening", partial(talks.reopen, *home.ports, talk, Step.PREPARED, reason))
    refused("no_reopening", lambda: talks.reopen(*home.ports, talk, Step.CLOSED, "framåt"))
    now = talks.reopen(*home.ports, talk, Step.PREPARED, " Ny uppgift ")
    assert (now.talk.step, now.talk.reopened, now.ratings) == (Step.PREPARED, "Ny uppgift", before.ratings)
    talks.answer(*home.ports, talk, "1.1", SelfRating(Answer.LEVEL, 5))
    assert talks.confirm_rating(*home.ports, talk).rating("1.1").self_level == 5


def test_a_reason_for_going_back_is_no_part_of_the_step(home: Home) -> None:
    talk = rate_all(home).talk
    agree_on_all(home, talk)
    talks.reopen(*home.ports, talk, Step.IN_TALK, "hemliga skäl")
    said = {entry.field: entry.value for entry in home.journal.read("talk", person=SELMA)}
    assert said["reopened"] == "hemliga skäl"
    assert "hemliga" not in str(said["step"])


def test_a_talk_keeps_the_framework_it_began_with(home: Home) -> None:
    rate_all(home)
    newer = dict(document("framework.json"))
    newer["version"] = 2
    setup.adopt_framework(*home.ports, newer)
    assert talks.sitting(home.journal, SELMA, ROUND.name).framework.version == 1
    assert talks.begin(*home.ports, TUVA, ROUND.name).framework.version == 2


def test_a_talk_outlives_the_persons_place_in_the_roster(home: Home) -> None:
    talk = rate_all(home).talk
    setup.adopt_roster(*home.ports, Roster(ROSTER_DAY.replace(day=2), people([TUVA])))
    now = talks.confirm_rating(*home.ports, talk)
    assert (now.person.id, now.talk.step) == (SELMA, Step.CONFIRMED)


def test_ratings_of_two_people_are_kept_apart(home: Home) -> None:
    rate_all(home, SELMA, 2)
    rate_all(home, TUVA, 4)
    for person, level in ((SELMA, 2), (TUVA, 4)):
        ratings = talks.sitting(home.journal, person, ROUND.name).ratings
        assert {rating.self_level for rating in ratings.values()} == {level}
