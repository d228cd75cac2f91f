"""The talk's steps: one at a time forwards, backwards only with a reason, there and back through JSON."""

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import talk as talk_domain
from desktop.domain.journal import Fact, Json
from desktop.domain.talk import (
    ORDER,
    PHASE_OF,
    Phase,
    Place,
    Step,
    Talk,
    may_move,
    may_reopen,
    talk_key,
    with_field,
)

KEY = talk_key("P0001", "Våren")
STEPS = st.sampled_from(Step)


def read(start: Talk, *facts: Fact) -> Talk:
    for fact in facts:
        start = with_field(start, fact.field, json.loads(json.dumps(fact.value)))
    return start


@given(STEPS, st.dates(), st.text(), st.text(), st.text(), st.integers(1, 99), st.text())
def test_what_is_written_is_what_is_read(
    step: Step, on: date, page: str, about: str, framework: str, version: int, reason: str
) -> None:
    found = read(
        Talk("P0001", "Våren"),
        talk_domain.step_fact(KEY, step, on),
        talk_domain.place_fact(KEY, Place(page, about)),
        talk_domain.framework_fact(KEY, framework, version),
        talk_domain.reopened_fact(KEY, reason),
    )
    assert found == Talk("P0001", "Våren", step, on, Place(page, about), (framework, version), reason)


@given(STEPS, STEPS)
def test_forwards_one_step_at_a_time(here: Step, to: Step) -> None:
    assert may_move(here, to) == (ORDER.index(to) - ORDER.index(here) == 1)


@given(STEPS)
def test_a_talk_begins_as_prepared(to: Step) -> None:
    assert may_move(None, to) == (to is Step.PREPARED)


@given(STEPS, STEPS, st.text())
def test_backwards_only_with_a_reason_in_words(here: Step, to: Step, reason: str) -> None:
    assert may_reopen(here, to, reason) == (ORDER.index(to) < ORDER.index(here) and reason.strip() != "")


@given(STEPS, STEPS)
def test_no_step_goes_both_ways(here: Step, to: Step) -> None:
    assert not (may_move(here, to) and may_reopen(here, to, "ny uppgift"))


@given(STEPS)
def test_a_talk_has_reached_its_own_step_and_all_before(step: Step) -> None:
    talk = Talk("P0001", "Våren", step)
    assert [talk.reached(other) for other in ORDER] == [place <= ORDER.index(step) for place in range(len(ORDER))]
    assert talk.confirmed == (step not in {Step.PREPARED, Step.SELF_RATED})


def test_the_four_phases_come_in_the_order_of_the_process() -> None:
    assert list(dict.fromkeys(PHASE_OF[step] for step in ORDER)) == list(Phase)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("step", None),
        ("step", {}),
        ("step", {"step": "followed_up", "date": "2026-01-01"}),
        ("step", {"step": "agreed", "date": "i våras"}),
        ("place", {"about": "1.1"}),
        ("framework", {"version": 2}),
        ("reopened", 4),
        ("tomorrow", {"step": "agreed"}),
    ],
)
def test_nonsense_and_news_change_nothing(field: str, value: Json) -> None:
    before = Talk("P0001", "Våren", Step.CONFIRMED, date(2026, 1, 1), Place("compare"), ("f", 1), "fel nivå")
    assert with_field(before, field, value) == before
