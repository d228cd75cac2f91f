"""Practice data: the same everywhere, shaped like the department of the report, with the oddities of real rosters."""

import json
from collections import Counter

import pytest

from desktop.domain.earlier_ratings import EarlierRating, rounds_of
from desktop.domain.framework import expected_levels
from desktop.domain.people import Roster, reporting_cycles, staff_of
from desktop.domain.practice import practice_manager, practice_ratings
from desktop.domain.small_groups import SMALLEST
from desktop.workflow.practice import Practice, everybody, practice_from_json
from resources import resource
from tests.builders import shipped_framework


@pytest.fixture(scope="module")
def practice() -> Practice:
    return practice_from_json(json.loads(resource("practice.json").read_text(encoding="utf-8")))


@pytest.fixture(scope="module")
def roster(practice: Practice) -> Roster:
    return everybody(practice)


@pytest.fixture(scope="module")
def ratings(practice: Practice, roster: Roster) -> tuple[EarlierRating, ...]:
    return practice_ratings(shipped_framework(), roster, practice.rounds)


def test_the_department_has_the_reports_size_and_shape(roster: Roster) -> None:
    assert len(roster.people) == 1224
    assert Counter(p.gender for p in roster.people) == {"woman": 832, "man": 392}
    assert len({p.posts[0].division for p in roster.people}) == 8
    assert len({p.id for p in roster.people}) == len({p.name for p in roster.people}) == 1224
    assert all(p.email.endswith("@exempel.invalid") for p in roster.people)


def test_everybody_has_a_manager_but_one_and_nobody_is_their_own(roster: Roster) -> None:
    manager_of = {p.id: p.manager for p in roster.people}
    assert [p.id for p in roster.people if not p.manager] == [roster.people[0].id]
    assert set(manager_of.values()) - {""} <= manager_of.keys()
    assert reporting_cycles(manager_of) == ()


def test_practice_meets_what_real_rosters_hold(roster: Roster) -> None:
    assert any(len(p.assignments) == 2 for p in roster.people)
    assert any(len(p.posts) == 2 for p in roster.people)
    assert sum(p.protected for p in roster.people) == 1
    roles = {role.id for role in shipped_framework().roles}
    assert {held for p in roster.people for held in p.held} <= roles


def test_everybody_rates_what_they_are_expected_to(roster: Roster, ratings: tuple[EarlierRating, ...]) -> None:
    people = {p.id: p for p in roster.people}
    said: dict[tuple[str, str], set[str]] = {}
    for rating in ratings:
        said.setdefault((rating.round, rating.person), set()).add(rating.competence)
    for (_, person), competences in said.items():
        assert competences == expected_levels(shipped_framework(), people[person].held).keys()


def test_the_later_round_stands_a_little_better(practice: Practice, ratings: tuple[EarlierRating, ...]) -> None:
    first, second = (round_.name for round_ in practice.rounds)
    rounds = rounds_of(ratings)
    assert [name for name, *_ in rounds] == [first, second]
    responses = {name: len({r.person for r in ratings if r.round == name}) / 1224 for name in (first, second)}
    assert responses[first] == pytest.approx(0.81, abs=0.03)
    assert responses[second] == pytest.approx(0.86, abs=0.03)
    needs = {name: _share_with_needs(ratings, name, practice) for name in (first, second)}
    assert needs[first] > needs[second]


def test_the_same_description_gives_the_same_people_and_ratings(
    practice: Practice, roster: Roster, ratings: tuple[EarlierRating, ...]
) -> None:
    assert everybody(practice) == roster
    assert practice_ratings(shipped_framework(), roster, practice.rounds) == ratings


def test_practice_begins_with_a_manager_of_museum_hosts(roster: Roster) -> None:
    manager = practice_manager(roster)
    staff = staff_of(roster.people, manager.id)
    assert len(staff) >= SMALLEST
    assert "museivard" in {person.posts[0].role for person in staff}


def _share_with_needs(ratings: tuple[EarlierRating, ...], round_: str, practice: Practice) -> float:
    framework = shipped_framework()
    people = {p.id: p for p in everybody(practice).people}
    rated: dict[str, bool] = {}
    for rating in ratings:
        if rating.round == round_ and rating.competence in framework.common:
            expected = expected_levels(framework, people[rating.person].held)[rating.competence]
            level = rating.agreed or rating.self_level or 5
            rated[rating.person] = rated.get(rating.person, False) or level < expected
    return sum(rated.values()) / len(rated)
