"""Needs, standings and the one to three first steps: stable, bounded and explainable."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.needs import MOST_FIRST_STEPS, Standing, Suggestion, first_steps, needs, standing, strengths
from desktop.domain.rating import Agreement, Answer, Rating, SelfRating

COMPETENCES = tuple(f"{area}.{place}" for area in range(1, 6) for place in range(1, 4))
LEVELS = st.integers(1, 5)


def a_rating(competence: str, own: int | None, agreed: int | None = None, motivation: int | None = None) -> Rating:
    answer = SelfRating(Answer.LEVEL, own) if own else SelfRating(Answer.DONT_KNOW)
    return Rating(competence, answer, motivation, agreement=Agreement(agreed) if agreed else None)


RATINGS = st.lists(
    st.builds(a_rating, st.sampled_from(COMPETENCES), st.none() | LEVELS, st.none() | LEVELS, st.none() | LEVELS),
    unique_by=lambda rating: rating.competence,
)
EXPECTED = st.dictionaries(st.sampled_from(COMPETENCES), LEVELS)


def suggested(found: tuple[Suggestion, ...]) -> list[str]:
    return [step.competence for step in found if step.suggested]


@given(RATINGS, EXPECTED)
def test_a_need_is_what_remains_to_the_expected_level(ratings: list[Rating], expected: dict[str, int]) -> None:
    found = {need.competence: need.steps for need in needs(ratings, expected)}
    recounted = {
        r.competence: expected[r.competence] - r.level for r in ratings if r.level and r.competence in expected
    }
    assert found == {competence: steps for competence, steps in recounted.items() if steps > 0}


@given(st.none() | LEVELS, LEVELS)
def test_a_standing_says_which_way_and_how_far(level: int | None, expected: int) -> None:
    where, steps = standing(level, expected)
    if level is None:
        assert (where, steps) == (Standing.TO_TALK_ABOUT, 0)
    else:
        sign = {Standing.BELOW: -1, Standing.REACHED: 0, Standing.ABOVE: 1}[where]
        assert level == expected + sign * steps


@given(RATINGS, EXPECTED)
def test_one_to_three_are_suggested_whenever_there_is_anything(ratings: list[Rating], expected: dict[str, int]) -> None:
    found = first_steps(ratings, expected)
    assert len({step.competence for step in found}) == len(found)
    assert (1 if found else 0) <= len(suggested(found)) <= MOST_FIRST_STEPS
    assert {need.competence for need in needs(ratings, expected)} <= {step.competence for step in found}


@given(RATINGS.flatmap(lambda ratings: st.tuples(st.just(ratings), st.permutations(ratings))), EXPECTED)
def test_the_order_ratings_come_in_changes_nothing(
    ratings: tuple[list[Rating], list[Rating]], expected: dict[str, int]
) -> None:
    one, other = ratings
    assert first_steps(one, expected) == first_steps(other, expected)


@given(RATINGS, EXPECTED)
def test_every_place_in_the_order_can_be_told(ratings: list[Rating], expected: dict[str, int]) -> None:
    order = list(expected)
    found = first_steps(ratings, expected)
    told = [(-step.steps, -(step.motivation or 0), order.index(step.competence)) for step in found]
    assert told == sorted(told)
    for step in found:
        assert step.level < step.goal <= 5
        assert step.goal == (expected[step.competence] if step.steps else step.level + 1)
        assert step.steps or (step.motivation or 0) >= 4
    assert suggested(found) == [step.competence for step in found[: len(suggested(found))]]


def test_a_small_need_without_longing_is_suggested_only_when_there_is_nothing_else() -> None:
    expected = {"1.1": 3, "1.2": 3}
    small = a_rating("1.1", 2, motivation=2)
    assert suggested(first_steps([small], expected)) == ["1.1"]
    assert suggested(first_steps([small, a_rating("1.2", 1, motivation=1)], expected)) == ["1.2"]
    assert suggested(first_steps([small, a_rating("1.2", 2, motivation=4)], expected)) == ["1.2"]


def test_who_reaches_everything_begins_where_they_long_to() -> None:
    found = first_steps([a_rating("1.1", 3, motivation=4), a_rating("1.2", 4, motivation=5)], {"1.1": 3, "1.2": 3})
    assert [(step.competence, step.goal, step.suggested) for step in found] == [("1.2", 5, True), ("1.1", 4, False)]


def test_nobody_is_sent_past_the_highest_level() -> None:
    assert first_steps([a_rating("1.1", 5, motivation=5)], {"1.1": 5}) == ()


def test_strengths_are_what_reaches_the_expected_level_the_furthest_past_first() -> None:
    ratings = [a_rating("1.1", 3), a_rating("1.2", 2, agreed=5), a_rating("1.3", 1), a_rating("2.1", None)]
    assert strengths(ratings, dict.fromkeys(("1.1", "1.2", "1.3", "2.1"), 3)) == ("1.2", "1.1")
