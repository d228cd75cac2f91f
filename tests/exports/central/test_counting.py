"""The figures against a naive recount, and what they give away once small groups are hidden."""

import math
from collections import Counter
from collections.abc import Sequence
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.dataset import Dataset, FigureRow, ItemKind, PlanItemRow, PlanRow, RatingRow, Registration
from desktop.domain.disclosure import Cell
from exports.central.counting import cells, figures
from tests.domain.audit import isolated
from tests.exports.central.people import AREAS, COMMON, ROUNDS, department
from tests.exports.central.recount import Counted, Key, recount

SMALL_AREAS = {"1.1": "1", "1.2": "1", "6.1": "6"}


def _key(row: FigureRow) -> Key:
    return row.round, row.division, row.unit, row.role, row.gender, row.area, row.competence, row.measure


def _agree(row: FigureRow, counted: Counted) -> bool:
    if (row.numerator, row.denominator) != (counted.numerator, counted.denominator):
        return False
    if row.value is None or counted.value is None:
        return row.value is None and counted.value is None
    return math.isclose(row.value, counted.value, rel_tol=1e-12, abs_tol=1e-15)


def _check(dataset: Dataset) -> None:
    counted = recount(dataset)
    found = {_key(cell.row): cell for cell in cells(dataset)}
    assert found.keys() == counted.keys()
    assert [key for key, cell in found.items() if not _agree(cell.row, counted[key])] == []
    assert [key for key, cell in found.items() if cell.people != counted[key].people] == []


def _check_published(dataset: Dataset, published: Sequence[FigureRow]) -> None:
    """What is shown is what was counted, and no shown cell speaks of 1 to 4 people."""
    counted = recount(dataset)
    for row in published:
        if row.hidden:
            assert (row.numerator, row.denominator, row.value) == (None, None, None)
        else:
            assert _agree(row, counted[_key(row)])
            assert counted[_key(row)].people not in range(1, 5)


def test_figures_of_1224_people_equal_a_naive_recount_for_every_measure_and_dimension(whole: Dataset) -> None:
    assert {r.person for r in whole.registrations if r.round == ROUNDS[0]} == {
        r.person for r in whole.registrations if r.round == ROUNDS[1]
    }
    assert len(whole.registrations) == 2 * 1224
    _check(whole)


def test_published_figures_of_1224_people_are_the_counted_ones(
    whole: Dataset, published: tuple[FigureRow, ...]
) -> None:
    _check_published(whole, published)


@pytest.fixture(scope="module")
def whole() -> Dataset:
    return department()


@pytest.fixture(scope="module")
def published(whole: Dataset) -> tuple[FigureRow, ...]:
    return figures(whole)


levels = st.none() | st.integers(1, 5)
names = st.sampled_from(["A", "B", ""])
kinds: st.SearchStrategy[ItemKind] = st.sampled_from(["activity", "wish"])


@st.composite
def datasets(draw: st.DrawFn) -> Dataset:
    registrations: list[Registration] = []
    ratings: list[RatingRow] = []
    plans: list[PlanRow] = []
    items: list[PlanItemRow] = []
    for index in range(draw(st.integers(0, 14))):
        person = str(index)
        expected = draw(st.dictionaries(st.sampled_from(sorted(SMALL_AREAS)), st.integers(1, 5)))
        gender = draw(st.sampled_from(["woman", "man", "other", ""]))
        registrations.append(Registration("R", person, draw(names), draw(names), draw(names), gender, expected))
        ratings += [
            RatingRow(
                "R",
                person,
                competence,
                draw(st.sampled_from(["level", "dont_know", "not_part", "declined", ""])),
                draw(levels),
                draw(levels),
                disagreed=False,
                motivation=draw(levels),
            )
            for competence in draw(st.sets(st.sampled_from(sorted(SMALL_AREAS))))
        ]
        plans += [PlanRow("R", person)] if draw(st.booleans()) else []
        items += [
            PlanItemRow("R", person, draw(st.sampled_from(sorted(SMALL_AREAS))), kind)
            for kind in draw(st.lists(kinds, max_size=2))
        ]
    common = frozenset({"1.1", "1.2"})
    return Dataset(("R",), SMALL_AREAS, common, tuple(registrations), tuple(ratings), tuple(plans), tuple(items))


@given(datasets())
@settings(max_examples=20, deadline=None)
def test_figures_of_any_small_dataset_equal_a_naive_recount(dataset: Dataset) -> None:
    _check(dataset)
    _check_published(dataset, figures(dataset))


def _speaks_of(measure: str, rating: RatingRow | None) -> bool:
    """Whether somebody registered for a competence, with this rating of it, stands behind the measure's figures."""
    if measure == "response_rate":
        return rating is None or rating.answer != "not_part"
    if rating is None or rating.answer == "not_part":
        return False
    if measure == "high_motivation":
        return rating.motivation is not None
    if measure == "talk_effect":
        return rating.agreed is not None and rating.self_level is not None
    return rating.agreed is not None or rating.self_level is not None


def _isolated(dataset: Dataset, rows: Sequence[FigureRow], name: str, measure: str, competence: str) -> tuple[int, ...]:
    """Whom the rows isolate that cover the competence, among the people of the measure."""
    answers = {r.person: r for r in dataset.ratings if r.round == name and r.competence == competence}
    people = [
        p
        for p in dataset.registrations
        if p.round == name and competence in p.expected and _speaks_of(measure, answers.get(p.person))
    ]
    covering = [
        row
        for row in rows
        if row.round == name and row.competence in ("", competence) and row.area in ("", dataset.area_of[competence])
    ]
    return _isolated_among(people, covering)


def _isolated_among(people: Sequence[Registration], rows: Sequence[FigureRow]) -> tuple[int, ...]:
    atoms = Counter((p.division, p.unit, p.role, p.gender if p.gender in ("woman", "man") else "other") for p in people)
    groups = {(row.division, row.unit, row.role, row.gender) for row in rows if not row.hidden}
    assert ("", "", "", "") in groups
    members: dict[tuple[str, str, str, str], set[int]] = {}
    for index, (division, unit, role, gender) in enumerate(atoms):
        for group in (
            ("", "", "", ""),
            (division, "", "", ""),
            (division, unit, "", ""),
            ("", "", role, ""),
            ("", "", "", gender),
        ):
            members.setdefault(group, set()).add(index)
    return isolated([frozenset(members[group]) for group in groups if group in members], list(atoms.values()))


def test_nobody_can_be_isolated_by_everything_published_about_1224_people(
    whole: Dataset, published: tuple[FigureRow, ...]
) -> None:
    # An area and all areas together are sums over competences. Seen from one competence, each row that covers it is a sum
    # over its people, so whoever could be isolated by mixing competences could be isolated in one of these.
    measures = ("response_rate", "need_rate", "high_motivation", "talk_effect")
    for name, measure, competence in product(ROUNDS, measures, AREAS):
        told = [row for row in published if row.measure == measure]
        assert _isolated(whole, told, name, measure, competence) == ()


def test_nobody_can_be_isolated_by_shares_with_needs_and_by_plans(
    whole: Dataset, published: tuple[FigureRow, ...]
) -> None:
    planning = {(plan.round, plan.person) for plan in whole.plans}
    rating = {(r.round, r.person) for r in whole.ratings if r.competence in COMMON and _speaks_of("need_rate", r)}
    for name, (measure, behind) in product(ROUNDS, (("goals", planning), ("share_with_needs", rating))):
        people = [r for r in whole.registrations if r.round == name and (name, r.person) in behind]
        told = [row for row in published if row.round == name and row.measure == measure]
        assert _isolated_among(people, told) == ()


def test_measures_of_the_same_people_hide_the_same_groups(published: tuple[FigureRow, ...]) -> None:
    hidden = {_key(row): row.hidden for row in published}
    for measure, twin in (("need_rate", "mean_level"), ("goals", "wishes")):
        for key in [key for key in hidden if key[-1] == measure]:
            assert hidden[*key[:-1], twin] == hidden[key]


def test_equal_denominators_tell_of_nobody_who_has_not_rated(whole: Dataset, published: tuple[FigureRow, ...]) -> None:
    # Who has rated is told by the response rate and once more by the denominators of need rate and mean level.
    told = [row for row in published if row.measure in ("response_rate", "need_rate", "mean_level")]
    for competence in AREAS:
        assert _isolated(whole, told, ROUNDS[1], "response_rate", competence) == ()


def test_without_hiding_the_audit_of_1224_people_finds_somebody(whole: Dataset) -> None:
    told = [cell.row for cell in cells(whole) if cell.row.measure == "need_rate"]
    assert _isolated(whole, told, ROUNDS[1], "need_rate", "6.1")


def test_most_of_what_is_about_enough_people_is_shown(whole: Dataset, published: tuple[FigureRow, ...]) -> None:
    # Hiding everything would be safe and useless.
    people = {_key(cell.row): cell.people for cell in cells(whole)}
    rows = [row for row in published if people[_key(row)] >= 5 and row.competence in COMMON]
    assert sum(not row.hidden for row in rows) > 0.9 * len(rows)
    assert all(not row.hidden for row in published if not (row.division or row.role or row.gender))


def test_not_part_of_the_job_takes_the_person_out_and_dont_know_keeps_the_motivation() -> None:
    people = [Registration("R", str(n), "A", "1", "r", "woman", {"1.1": 3}) for n in range(8)]
    ratings = [
        RatingRow("R", "0", "1.1", "not_part", None, None, disagreed=False, motivation=5),
        RatingRow("R", "1", "1.1", "dont_know", None, None, disagreed=False, motivation=5),
        RatingRow("R", "2", "1.1", "level", 2, 3, disagreed=False, motivation=1),
        RatingRow("R", "3", "1.1", "level", 2, None, disagreed=True, motivation=None),
    ]
    dataset = Dataset(("R",), {"1.1": "1"}, frozenset({"1.1"}), tuple(people), tuple(ratings), (), ())
    found = {cell.row.measure: cell for cell in cells(dataset) if cell.row.competence and not cell.row.division}
    assert _sums(found["response_rate"]) == (2, 7)
    assert _sums(found["high_motivation"]) == (1, 2)
    assert _sums(found["need_rate"]) == (1, 2)
    assert _sums(found["mean_level"]) == (5, 2)
    assert _sums(found["talk_effect"]) == (1, 1)
    assert (found["goals"].row.denominator, found["goals"].row.value) == (0, None)


def _sums(cell: Cell) -> tuple[int | None, int | None]:
    return cell.row.numerator, cell.row.denominator


def test_rounds_stand_in_order_of_time_not_of_the_alphabet() -> None:
    rows = figures(department(rounds=("Zeta", "Alfa")))
    assert list(dict.fromkeys(row.round for row in rows)) == ["Zeta", "Alfa"]
