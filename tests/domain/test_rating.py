"""Ratings: three values, each a field of its own, there and back through the journal's JSON."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import rating
from desktop.domain.journal import Fact, Json
from desktop.domain.rating import Agreement, Answer, Rating, Reason, SelfRating, gather, rating_key, with_field

KEY = rating_key("P0001", "Våren", "1.1")
LEVELS = st.integers(1, 5)
SELF_RATINGS = st.one_of(
    st.builds(SelfRating, st.just(Answer.LEVEL), LEVELS),
    st.builds(SelfRating, st.sampled_from([a for a in Answer if a is not Answer.LEVEL])),
)
AGREEMENTS = st.builds(Agreement, st.none() | LEVELS, st.none() | st.sampled_from(Reason))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(st.sampled_from(["answer", "level", "value", "reason", "x"]), inner, max_size=3)
    ),
    max_leaves=4,
)


def read(start: Rating, *facts: Fact) -> Rating:
    """``start`` with the facts as the journal gives them back: through JSON text."""
    for fact in facts:
        start = with_field(start, fact.field, json.loads(json.dumps(fact.value)))
    return start


@given(SELF_RATINGS, st.none() | LEVELS, LEVELS, st.none() | AGREEMENTS, st.text())
def test_what_is_written_is_what_is_read(
    own: SelfRating, motivation: int | None, manager: int, agreement: Agreement | None, words: str
) -> None:
    found = read(
        Rating("1.1"),
        rating.self_fact(KEY, own),
        rating.motivation_fact(KEY, motivation),
        rating.manager_fact(KEY, manager),
        rating.agreed_fact(KEY, agreement),
        rating.words_fact(KEY, words),
    )
    assert found == Rating("1.1", own, motivation, motivation is None, manager, agreement, words)


@given(AGREEMENTS)
def test_an_agreement_can_be_taken_back_and_nothing_else_goes_with_it(agreement: Agreement) -> None:
    before = Rating("1.1", SelfRating(Answer.LEVEL, 2), 4)
    assert read(before, rating.agreed_fact(KEY, agreement), rating.agreed_fact(KEY, None)) == before


@given(st.text(max_size=12) | st.sampled_from(["self", "motivation", "manager", "agreed", "agreed_words"]), JSON)
def test_no_value_of_another_version_breaks_a_rating_or_leads_off_the_scale(field: str, value: Json) -> None:
    found = with_field(Rating("1.1", SelfRating(Answer.LEVEL, 2)), field, value)
    for level in (found.self_level, found.motivation, found.manager_level, found.agreed_level, found.level):
        assert level is None or level in range(1, 6)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("self", {"answer": "guessing", "level": None}),
        ("self", {"answer": "level", "level": 6}),
        ("self", {"level": 3}),
        ("motivation", {"value": 9}),
        ("motivation", {}),
        ("agreed", {"level": 3, "reason": "weather"}),
        ("manager", {"level": True}),
        ("tomorrow", {"level": 3}),
    ],
)
def test_nonsense_and_news_change_nothing(field: str, value: Json) -> None:
    before = Rating("1.1", SelfRating(Answer.LEVEL, 2), 4, agreement=Agreement(2))
    assert with_field(before, field, value) == before


@given(st.none() | SELF_RATINGS, st.none() | AGREEMENTS)
def test_the_agreed_level_counts_and_else_the_employees_own(
    own: SelfRating | None, agreement: Agreement | None
) -> None:
    found = Rating("1.1", own, agreement=agreement)
    agreed, self_level = found.agreed_level, found.self_level
    assert found.level == (self_level if agreed is None else agreed)


def test_a_question_is_done_with_when_motivation_is_told_declined_or_not_asked() -> None:
    level = SelfRating(Answer.LEVEL, 3)
    assert not Rating("1.1").answered
    assert not Rating("1.1", level).answered
    assert Rating("1.1", level, motivation=1).answered
    assert Rating("1.1", level, motivation_declined=True).answered
    assert not Rating("1.1", SelfRating(Answer.DONT_KNOW)).answered
    assert Rating("1.1", SelfRating(Answer.NOT_PART)).answered
    assert Rating("1.1", SelfRating(Answer.DECLINED)).answered


@pytest.mark.parametrize("level", [0, 6, -1])
def test_nothing_off_the_scale_is_written(level: int) -> None:
    for write in (
        lambda: SelfRating(Answer.LEVEL, level),
        lambda: Agreement(level),
        lambda: rating.motivation_fact(KEY, level),
        lambda: rating.manager_fact(KEY, level),
    ):
        with pytest.raises(ValueError, match=str(level)):
            write()


def test_a_level_belongs_to_the_answer_level_alone() -> None:
    with pytest.raises(ValueError, match="3"):
        SelfRating(Answer.DONT_KNOW, 3)
    with pytest.raises(ValueError, match="None"):
        SelfRating(Answer.LEVEL)


def test_ratings_are_gathered_by_competence() -> None:
    found = gather(
        [
            ("1.1", "self", {"answer": "level", "level": 2}),
            ("1.2", "motivation", {"value": 5}),
            ("1.1", "motivation", {"value": None}),
        ]
    )
    assert found == {
        "1.1": Rating("1.1", SelfRating(Answer.LEVEL, 2), motivation_declined=True),
        "1.2": Rating("1.2", motivation=5),
    }
