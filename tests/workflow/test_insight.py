"""What the centre and the manager see: the people, the plan as a document, and the figures' input."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time

import pytest

from desktop.domain.dataset import PlanItemRow, PlanRow, RatingRow
from desktop.domain.documents import ActivityChoice, LearningTime, WishChoice
from desktop.domain.earlier_ratings import EarlierRating
from desktop.domain.plan import Helper
from desktop.domain.plan import LearningTime as Aside
from desktop.domain.problems import UserError
from desktop.domain.rating import Agreement, Answer, SelfRating
from desktop.domain.talk import Phase, Round, Step
from desktop.workflow import insight, plans, setup, talks
from tests.workflow.places import (
    MANAGER,
    ROUND,
    SELMA,
    TUVA,
    Home,
    agree_on_all,
    document,
    expected,
    hold_talk,
    plan_all,
    rate_all,
)


def plain(_context: str, source: str, _disambiguation: str | None = None, _n: int = -1, /) -> str:
    return source


def test_the_managers_people_stand_by_name_with_where_each_talk_stands(home: Home) -> None:
    hold_talk(home, TUVA)
    rate_all(home, SELMA)
    staff = insight.staff(home.journal, MANAGER, ROUND)
    assert staff.manager is not None
    assert staff.manager.id == MANAGER
    assert [(row.person.id, row.phase, row.talk and row.talk.step) for row in staff.rows] == [
        (SELMA, Phase.SELF_RATING, Step.PREPARED),
        (TUVA, Phase.FOLLOW_UP, Step.CLOSED),
    ]
    assert [row.meeting for row in staff.rows] == [None, datetime(2027, 3, 11, 10)]  # noqa: DTZ001 - local, as typed


def test_without_a_chosen_manager_everybody_is_shown(home: Home) -> None:
    staff = insight.staff(home.journal, "", ROUND)
    assert (staff.manager, len(staff.rows)) == (None, 3)
    assert {row.talk for row in staff.rows} == {None}


def test_somebody_nobody_answers_to_has_no_people(home: Home) -> None:
    assert insight.staff(home.journal, TUVA, ROUND).rows == ()


@pytest.mark.parametrize(
    ("today", "name"),
    [
        (date(2026, 11, 23), ROUND.name),
        (date(2026, 10, 1), ROUND.name),
        (date(2027, 1, 15), "Våren 2027"),
        (date(2028, 1, 1), "Våren 2027"),
    ],
)
def test_the_round_that_is_on(home: Home, today: date, name: str) -> None:
    setup.open_round(*home.ports, Round("Våren 2027", date(2027, 3, 1), date(2027, 4, 30)))
    found = insight.current_round(home.journal, today)
    assert found is not None
    assert found.name == name


def test_a_home_without_rounds_has_none_on(homes: Callable[[str], Home]) -> None:
    assert insight.current_round(homes("new").journal, date(2026, 1, 1)) is None


def test_the_dataset_says_what_was_recorded_and_no_more(home: Home) -> None:
    earlier = EarlierRating("Våren 2025", TUVA, "1.1", 2, None, 5, date(2025, 3, 1))
    setup.adopt_ratings(*home.ports, [earlier])
    talk = rate_all(home, SELMA, 2, 4).talk
    talks.answer(*home.ports, talk, "1.2", SelfRating(Answer.NOT_PART))
    agree_on_all(home, talk, 3)
    talks.reopen(*home.ports, talk, Step.IN_TALK, "en till")
    talks.agree(*home.ports, talk, "1.1", Agreement(None))
    talks.finish_comparing(*home.ports, talk)
    plan_all(home, talk, "4.2")
    found = insight.dataset(home.journal)
    assert found.rounds == ("Våren 2025", ROUND.name)
    assert {(r.round, r.person) for r in found.registrations} == {
        (round_, person) for round_ in found.rounds for person in (MANAGER, SELMA, TUVA)
    }
    (selma,) = [r for r in found.registrations if (r.round, r.person) == (ROUND.name, SELMA)]
    assert (selma.division, selma.unit, selma.role, selma.gender) == ("Museer och konst", "Sagomuseet", "museivard", "")
    assert selma.expected == expected()
    rows = {(row.round, row.person, row.competence): row for row in found.ratings}
    assert rows.pop(("Våren 2025", TUVA, "1.1")) == RatingRow("Våren 2025", TUVA, "1.1", "level", 2, None, False, 5)
    assert rows.pop((ROUND.name, SELMA, "1.1")) == RatingRow(ROUND.name, SELMA, "1.1", "level", 2, None, True, 4)
    assert rows.pop((ROUND.name, SELMA, "1.2")) == RatingRow(ROUND.name, SELMA, "1.2", "not_part", None, 3, False, 4)
    assert {(row.self_level, row.agreed, row.motivation) for row in rows.values()} == {(2, 3, 4)}
    assert len(rows) == 10
    assert found.plans == (PlanRow(ROUND.name, SELMA),)
    assert found.items == (PlanItemRow(ROUND.name, SELMA, "4.2", "wish"),)


def test_a_plan_counts_when_it_is_done(home: Home) -> None:
    talk = agree_on_all(home, rate_all(home).talk).talk
    plans.choose_first_steps(*home.ports, talk, ["1.1"], home.ids)
    found = insight.dataset(home.journal)
    assert (found.plans, found.items) == ((), ())


def test_the_rounds_to_report(home: Home) -> None:
    nothing = insight.dataset(home.journal)
    assert insight.rounds_to_report(nothing, "", "") == (ROUND.name, None)
    ratings = [
        EarlierRating(name, TUVA, "1.1", 2, None, 5, date(year, 3, 1)) for name, year in (("A", 2024), ("B", 2025))
    ]
    setup.adopt_ratings(*home.ports, ratings)
    found = insight.dataset(home.journal)
    assert insight.rounds_to_report(found, "", "") == ("B", "A")
    assert insight.rounds_to_report(found, "A", "") == ("A", None)
    assert insight.rounds_to_report(found, ROUND.name, "") == (ROUND.name, "B")
    assert insight.rounds_to_report(found, "B", ROUND.name) == ("B", ROUND.name)
    for round_, against in (("X", ""), ("", "X")):
        with pytest.raises(UserError):
            insight.rounds_to_report(found, round_, against)
    with pytest.raises(UserError):
        insight.rounds_to_report(replace(found, rounds=(), ratings=()), "", "")


def test_names_are_told_in_the_language_asked_for(home: Home) -> None:
    swedish, english = insight.display_names(home.journal, "sv"), insight.display_names(home.journal, "en")
    assert swedish.keys() == english.keys()
    assert swedish["museivard"] == "Museivärd"
    assert english != swedish


def test_the_plan_as_a_document(home: Home) -> None:
    talk = agree_on_all(home, rate_all(home, level=1).talk, 1).talk
    first, second = plans.choose_first_steps(*home.ports, talk, ["4.2", "1.1"], home.ids).plan.items
    due = date(2027, 1, 29)
    plans.change_item(
        *home.ports, talk, replace(first, activity="LA-001", due=due, helper=Helper.COACH, helper_name="Tuva")
    )
    plans.change_item(*home.ports, talk, replace(second, wish="En kurs", due=due, helper=Helper.NOBODY, sign="Ja"))
    plans.set_time_aside(*home.ports, talk, Aside(1.5, 2, "09:00"))
    plans.set_meeting(*home.ports, talk, datetime(2027, 3, 11, 10), "Röda rummet")  # noqa: DTZ001 - local, as typed
    now = plans.finish_plan(*home.ports, talk)
    told = insight.plan_document(
        home.journal, home.clock, now, "sv", plain, manager_name="Chefia Chefsson", practice=True
    )
    assert (told.person, told.role, told.manager) == ("Selma Sagoberg", "Museivärd", "Chefia Chefsson")
    assert (told.language, told.practice, told.talk_date) == ("sv", True, date(2026, 11, 23))
    assert told.learning_time == LearningTime(1.5, None, 2, time(9), time(10, 30))
    assert told.follow_up is not None
    assert told.follow_up.place == "Röda rummet"
    assert [(i.from_level, i.to_level, i.due, i.how_we_notice) for i in told.items] == [
        (1, first.to_level, due, ""),
        (1, second.to_level, due, "Ja"),
    ]
    assert isinstance(told.items[0].how, ActivityChoice)
    assert told.items[1].how == WishChoice("En kurs")
    assert told.items[0].with_whom == "Tuva, it-handledaren"
    assert all(item.why for item in told.items)
    assert [row.expected for row in told.chart] == [expected()["4.2"], expected()["1.1"]]
    assert len(told.level_names) == 5


def test_a_plan_is_told_though_its_activity_left_the_catalogue(home: Home) -> None:
    talk = agree_on_all(home, rate_all(home, level=1).talk, 1).talk
    (item,) = plans.choose_first_steps(*home.ports, talk, ["4.2"], home.ids).plan.items
    now = plans.change_item(*home.ports, talk, replace(item, activity="LA-001", hours=2.0))
    catalogue = dict(document("activities.json"))
    catalogue["activities"] = [a for a in catalogue["activities"] if a["id"] != "LA-001"]
    setup.adopt_catalogue(*home.ports, catalogue)
    told = insight.plan_document(home.journal, home.clock, now, "sv", plain, manager_name="", practice=False)
    assert told.items[0].how == ActivityChoice("LA-001", "", "", 2.0)


def test_a_time_that_runs_past_midnight_or_is_none_breaks_no_document(home: Home) -> None:
    talk = agree_on_all(home, rate_all(home, level=1).talk, 1).talk
    plans.choose_first_steps(*home.ports, talk, ["4.2"], home.ids)
    for start, ends in (("23:30", time(0, 30)), ("", None), ("nio", None)):
        now = plans.set_time_aside(*home.ports, talk, Aside(1, 2, start))
        told = insight.plan_document(home.journal, home.clock, now, "sv", plain, manager_name="", practice=False)
        assert told.learning_time is not None
        assert told.learning_time.ends == ends
