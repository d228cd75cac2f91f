"""Rosters and reporting lines."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.people import Person, Post, Roster, reporting_cycles, roster_for, staff_of


def _person(person_id: str, name: str = "Tuva Testlund", manager: str = "", *posts: Post) -> Person:
    return Person(person_id, name, "", posts or (Post("D", "E", "r"),), manager=manager)


def _roster(day: int) -> Roster:
    return Roster(date(2026, 1, day), ())


def test_a_round_uses_the_latest_roster_valid_at_its_close() -> None:
    rosters = [_roster(20), _roster(1), _roster(10)]
    assert roster_for(rosters, date(2026, 1, 15)) == _roster(10)
    assert roster_for(rosters, date(2026, 1, 10)) == _roster(10)
    assert roster_for(rosters, date(2026, 2, 1)) == _roster(20)


def test_without_one_valid_the_earliest_later_roster_stands_in() -> None:
    assert roster_for([_roster(20), _roster(10)], date(2026, 1, 9)) == _roster(10)
    assert roster_for([], date(2026, 1, 9)) is None


@given(days=st.lists(st.integers(1, 28), min_size=1), close=st.integers(1, 28))
def test_the_chosen_roster_is_valid_whenever_one_is(days: list[int], close: int) -> None:
    chosen = roster_for(map(_roster, days), date(2026, 1, close))
    valid = [day for day in days if day <= close]
    assert chosen == _roster(max(valid) if valid else min(days))


def test_a_person_holds_every_post_and_assignment_once() -> None:
    posts = (Post("D", "E", "host"), Post("D", "F", "boss"), Post("G", "H", "host"))
    person = Person("1", "Selma Sagoberg", "", posts, ("owner", "boss"))
    assert person.held == ("host", "boss", "owner")


def test_staff_stand_by_name_whatever_the_case() -> None:
    people = (_person("1", "tuva", "9"), _person("2", "Selma", "9"), _person("3", "Ada", "8"), _person("9", "Bo"))
    assert [person.id for person in staff_of(people, "9")] == ["2", "1"]
    assert staff_of(people, "1") == ()


def test_circles_are_found_once_and_lines_into_them_are_not_circles() -> None:
    manager_of = {"1": "2", "2": "3", "3": "1", "4": "1", "5": "5", "6": "7", "7": ""}
    assert reporting_cycles(manager_of) == (("1", "2", "3"), ("5",))
    assert reporting_cycles({}) == ()
    assert reporting_cycles({"1": "unknown"}) == ()


@given(manager_of=st.dictionaries(st.integers(0, 8).map(str), st.integers(0, 8).map(str)))
def test_in_a_circle_is_exactly_who_comes_back_to_themselves(manager_of: dict[str, str]) -> None:
    def comes_back(start: str) -> bool:
        person = start
        for _ in manager_of:
            person = manager_of.get(person, "")
            if person == start:
                return True
        return False

    circles = reporting_cycles(manager_of)
    inside = [person for circle in circles for person in circle]
    assert sorted(inside) == sorted(person for person in manager_of if comes_back(person))
    for circle in circles:
        assert circle[0] == min(circle)
        for person, manager in zip(circle, (*circle[1:], circle[0]), strict=True):
            assert manager_of[person] == manager


@given(order=st.permutations([str(n) for n in range(40)]))
def test_a_tree_has_no_circles(order: list[str]) -> None:
    assert reporting_cycles({person: order[n // 3] if n else "" for n, person in enumerate(order)}) == ()
