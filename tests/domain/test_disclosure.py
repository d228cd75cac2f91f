"""Small groups: each rule by its own case, then the promise that nobody can be isolated."""

from collections import Counter
from collections.abc import Mapping

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.dataset import FigureRow
from desktop.domain.disclosure import Cell, hide
from desktop.domain.small_cuts import small_cut
from desktop.domain.small_groups import WHOLE, Atom, Group, hidden_groups
from tests.domain.audit import isolated


def _of(*people: tuple[str, str, str, str, int]) -> dict[Atom, int]:
    return {Atom(division, unit, role, gender): n for division, unit, role, gender, n in people}


def _groups(atom: Atom) -> tuple[Group, ...]:
    """All groups an atom is published in: written anew here, to be independent of the code."""
    groups = [WHOLE, Group("gender", atom.gender)]
    if atom.division:
        groups.append(Group("division", atom.division))
        groups += [Group("unit", atom.division, atom.unit)] if atom.unit else []
    return (*groups, *([Group("role", atom.role)] if atom.role else []))


def _isolated(people: Mapping[Atom, int], hidden: frozenset[Group]) -> tuple[int, ...]:
    members: dict[Group, set[int]] = {}
    for index, atom in enumerate(people):
        for group in _groups(atom):
            members.setdefault(group, set()).add(index)
    return isolated([frozenset(m) for g, m in members.items() if g not in hidden], list(people.values()))


populations = st.dictionaries(
    st.builds(
        Atom,
        st.sampled_from(["A", "B", "C", ""]),
        st.sampled_from(["1", "2", "3", ""]),
        st.sampled_from(["r", "s", "t", "u", ""]),
        st.sampled_from(["woman", "man", "other"]),
    ),
    st.integers(1, 9),
    min_size=1,
    max_size=14,
)


def test_a_cell_of_fewer_than_five_people_is_hidden() -> None:
    people = _of(("A", "1", "r", "woman", 4), ("B", "1", "r", "woman", 20), ("C", "1", "r", "woman", 20))
    assert Group("division", "A") in hidden_groups(people, rules=1)
    assert Group("division", "B") not in hidden_groups(people, rules=1)


def test_the_next_smallest_part_is_hidden_where_one_could_be_had_by_subtraction() -> None:
    people = _of(("A", "1", "r", "woman", 3), ("A", "2", "r", "woman", 9), ("A", "3", "r", "woman", 30))
    assert hidden_groups(people) == {Group("unit", "A", "1"), Group("unit", "A", "2")}


def test_two_hidden_parts_of_five_people_together_need_no_third() -> None:
    people = _of(("A", "1", "r", "woman", 3), ("A", "2", "r", "woman", 2), ("A", "3", "r", "woman", 30))
    assert hidden_groups(people) == {Group("unit", "A", "1"), Group("unit", "A", "2")}


def test_hiding_a_division_also_hides_a_unit_when_its_units_would_give_it_away() -> None:
    people = _of(("A", "1", "r", "woman", 3), ("B", "1", "r", "woman", 9), ("B", "2", "r", "woman", 9))
    assert Group("unit", "B", "1") in hidden_groups(people)
    assert Group("unit", "B", "2") not in hidden_groups(people)


def test_a_role_gives_way_where_it_lies_in_a_division_but_for_a_few() -> None:
    people = _of(
        ("A", "1", "guard", "woman", 20),
        ("A", "1", "clerk", "woman", 2),
        ("B", "1", "clerk", "woman", 30),
        ("B", "1", "guide", "woman", 25),
    )
    hidden = hidden_groups(people)
    assert Group("role", "guard") in hidden
    assert {group.kind for group in hidden} == {"role"}


def test_a_division_less_two_roles_counts_as_much_as_less_one() -> None:
    people = _of(
        ("A", "1", "r", "woman", 20),
        ("A", "1", "s", "woman", 20),
        ("A", "1", "t", "woman", 2),
        ("B", "1", "t", "woman", 30),
        ("B", "1", "u", "woman", 40),
    )
    assert _isolated(people, hidden_groups(people, rules=2))
    assert not _isolated(people, hidden_groups(people))


def test_a_small_group_of_other_takes_away_the_split_by_gender() -> None:
    people = _of(("A", "1", "r", "woman", 40), ("A", "1", "r", "man", 30), ("A", "1", "r", "other", 4))
    assert hidden_groups(people) == {Group("gender", gender) for gender in ("woman", "man", "other")}


def test_genders_of_five_and_more_are_shown() -> None:
    people = _of(("A", "1", "r", "woman", 40), ("A", "1", "r", "man", 30), ("A", "1", "r", "other", 6))
    assert hidden_groups(people) == frozenset()


def test_a_gender_that_is_a_role_but_for_a_few_is_not_shown() -> None:
    people = _of(("A", "1", "r", "woman", 40), ("A", "1", "s", "woman", 3), ("A", "1", "s", "man", 30))
    assert Group("gender", "woman") in hidden_groups(people)


def test_nothing_at_all_is_told_about_four_people() -> None:
    people = _of(("A", "1", "r", "woman", 4))
    assert WHOLE in hidden_groups(people)


def test_people_without_a_unit_cannot_be_had_by_subtraction() -> None:
    people = _of(("A", "", "r", "woman", 3), ("A", "2", "r", "woman", 9), ("A", "3", "r", "woman", 30))
    assert Group("unit", "A", "2") in hidden_groups(people)


@settings(deadline=None)
@given(populations)
def test_nobody_can_be_isolated(people: dict[Atom, int]) -> None:
    assert not _isolated(people, hidden_groups(people))


@settings(deadline=None)
@given(populations)
def test_hiding_what_is_hidden_hides_no_more(people: dict[Atom, int]) -> None:
    hidden = hidden_groups(people)
    assert hidden_groups(people, hidden) == hidden


@settings(deadline=None)
@given(populations, st.sets(st.sampled_from([Group("role", "r"), Group("division", "A"), Group("unit", "B", "1")])))
def test_what_was_hidden_stays_hidden_and_nobody_is_isolated(people: dict[Atom, int], before: set[Group]) -> None:
    hidden = hidden_groups(people, frozenset(before))
    with_people = {group for atom in people for group in _groups(atom)}
    assert hidden >= before & with_people
    assert not _isolated(people, hidden)


@settings(deadline=None)
@given(populations)
def test_all_small_cells_are_among_the_hidden(people: dict[Atom, int]) -> None:
    sizes: Counter[Group] = Counter()
    for atom, n in people.items():
        sizes.update(dict.fromkeys(_groups(atom), n))
    assert {group for group, n in sizes.items() if n < 5} <= hidden_groups(people)


def test_without_the_second_rule_the_audit_finds_somebody() -> None:
    people = _of(("A", "1", "r", "woman", 3), ("A", "2", "r", "woman", 9), ("A", "3", "r", "woman", 30))
    assert _isolated(people, hidden_groups(people, rules=1)) == (0,)
    assert not _isolated(people, hidden_groups(people, rules=2))


def test_without_the_third_rule_the_audit_finds_somebody() -> None:
    people = _of(("A", "1", "guard", "woman", 20), ("A", "1", "clerk", "woman", 2), ("B", "1", "clerk", "woman", 30))
    assert _isolated(people, hidden_groups(people, rules=2)) == (1,)
    assert not _isolated(people, hidden_groups(people))


@given(
    st.dictionaries(st.tuples(st.integers(0, 4), st.integers(0, 4)), st.integers(1, 6), min_size=1, max_size=12),
    st.integers(2, 6),
)
@settings(max_examples=200, deadline=None)
def test_a_small_cut_is_found_exactly_where_trying_all_unions_finds_one(
    people: dict[tuple[int, int], int], limit: int
) -> None:
    containers = sorted({a for a, _ in people})
    contents = sorted({b for _, b in people})
    found = False
    for chosen in range(1 << len(containers)):
        union = {a for index, a in enumerate(containers) if chosen >> index & 1}
        wholly = {b for b in contents if all(a in union for a, other in people if other == b)}
        for less in range(1 << len(contents)):
            taken = {b for index, b in enumerate(contents) if less >> index & 1}
            if taken <= wholly:
                left = sum(n for (a, b), n in people.items() if a in union and b not in taken)
                found = found or 0 < left < limit
    assert (small_cut(people, limit) is not None) == found


def _row(area: str, competence: str, unit: str = "") -> FigureRow:
    return FigureRow("R", "A", unit, "", "", area, competence, "need_rate", 1, 9, 1 / 9, "")


def test_an_area_gives_way_where_one_of_its_competences_is_hidden() -> None:
    few = _of(("A", "1", "r", "woman", 3), ("B", "1", "s", "woman", 40), ("B", "2", "s", "woman", 40))
    many = _of(("A", "1", "r", "woman", 30), ("B", "1", "s", "woman", 40), ("B", "2", "s", "woman", 40))
    cells = [Cell(_row("1", "1.1"), 3), Cell(_row("1", "1.2"), 30), Cell(_row("1", ""), 30), Cell(_row("2", "2.1"), 30)]
    cells += [Cell(_row("2", ""), 30), Cell(_row("", ""), 30)]
    populations = {("R", m, c): many for m in ("response_rate", "need_rate") for c in ("1.1", "1.2", "2.1")}
    populations["R", "need_rate", "1.1"] = few
    rows = list(hide(cells, populations, {"R": many}, {"1.1": "1", "1.2": "1", "2.1": "2"}))
    assert [row.hidden for row in rows] == [
        "small group",
        "",
        "could be worked out",
        "",
        "",
        "could be worked out",
    ]
    assert all((row.numerator, row.denominator, row.value) == (None, None, None) for row in rows if row.hidden)


def test_need_rate_hides_what_the_response_rate_hides() -> None:
    registered = _of(("A", "1", "r", "woman", 20), ("A", "1", "s", "woman", 2), ("B", "1", "s", "woman", 30))
    rated = _of(("A", "1", "r", "woman", 20), ("B", "1", "s", "woman", 30))
    role = FigureRow("R", "", "", "r", "", "1", "1.1", "need_rate", 1, 20, 1 / 20, "")
    populations = {("R", "response_rate", "1.1"): registered, ("R", "need_rate", "1.1"): rated}
    assert hidden_groups(rated) == frozenset()
    assert [row.hidden for row in hide([Cell(role, 20)], populations, {"R": registered}, {"1.1": "1"})] == [
        "could be worked out"
    ]
