"""The plan there and back through the journal's JSON; only what differs is written, and words are cleaned."""

import json
from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import plan as plan_domain
from desktop.domain.journal import Fact, Json, canonical
from desktop.domain.plan import (
    LONGEST_WORDS,
    Helper,
    LearningTime,
    Plan,
    PlanItem,
    gather_items,
    gather_plan,
    item_facts,
    typed,
)

WORDS = st.text(max_size=40).map(typed)
ITEMS = st.builds(
    PlanItem,
    id=st.sampled_from(["i1", "i2", "i3"]),
    competence=st.sampled_from(["1.1", "4.2"]),
    from_level=st.integers(1, 4),
    to_level=st.integers(2, 5),
    place=st.integers(0, 2),
    activity=st.sampled_from(["", "LA-001"]),
    hours=st.none() | st.floats(0, 200),
    due=st.none() | st.dates(),
    helper=st.none() | st.sampled_from(Helper),
    wish=WORDS,
    sign=WORDS,
    helper_name=WORDS,
    dropped=st.booleans(),
)


def as_read(facts: tuple[Fact, ...]) -> list[tuple[str, str, Json]]:
    return [(fact.key["item"], fact.field, json.loads(json.dumps(fact.value))) for fact in facts]


@given(ITEMS)
def test_a_new_item_is_read_as_written(item: PlanItem) -> None:
    assert gather_items(as_read(item_facts("P0001", "Våren", item)), with_dropped=True) == (item,)


@given(ITEMS, ITEMS)
def test_what_differs_is_written_and_nothing_else(before: PlanItem, after: PlanItem) -> None:
    after = replace(after, id=before.id)
    changes = item_facts("P0001", "Våren", after, before)
    told = as_read(item_facts("P0001", "Våren", before)) + as_read(changes)
    assert gather_items(told, with_dropped=True) == (after,)
    assert item_facts("P0001", "Våren", after, after) == ()


@given(st.lists(ITEMS, max_size=3, unique_by=lambda item: item.id))
def test_dropped_items_are_left_out_and_the_rest_stand_as_chosen(items: list[PlanItem]) -> None:
    told = [line for item in items for line in as_read(item_facts("P0001", "Våren", item))]
    kept = [item for item in items if not item.dropped]
    assert list(gather_items(told)) == sorted(kept, key=lambda item: (item.place, item.id))


@given(
    st.none() | st.builds(LearningTime, st.floats(0.5, 8), st.integers(0, 6), st.sampled_from(["", "09:00"])),
    st.none() | st.datetimes(),
    WORDS,
)
def test_time_and_meeting_are_read_as_written(time: LearningTime | None, at: datetime | None, room: str) -> None:
    at = at and at.replace(second=0, microsecond=0)
    key = plan_domain.plan_key("P0001", "Våren")
    facts = (plan_domain.time_fact(key, time), *plan_domain.meeting_facts(key, at, room))
    told = [(fact.field, json.loads(json.dumps(fact.value))) for fact in facts]
    assert gather_plan((), told) == Plan((), time, at, room)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("what", {"from": 1, "to": 2}),
        ("what", {"competence": "1.1", "from": 1, "to": 2, "helper": "the cat"}),
        ("what", {"competence": "1.1", "from": 1, "to": 2, "due": "i vår"}),
        ("place", True),
        ("wish", 7),
        ("tomorrow", "x"),
    ],
)
def test_nonsense_and_news_leave_an_item_as_it_was(field: str, value: Json) -> None:
    item = PlanItem("i1", "4.2", 1, 3, activity="LA-001", due=date(2027, 1, 29))
    assert gather_items([*as_read(item_facts("P0001", "Våren", item)), ("i1", field, value)]) == (item,)


@pytest.mark.parametrize(("field", "value"), [("time", {"hours": 1}), ("meeting", "i vår"), ("room", 7), ("x", "y")])
def test_nonsense_and_news_leave_the_plan_as_it_was(field: str, value: Json) -> None:
    assert gather_plan((), [("room", "Röda rummet"), (field, value)]) == Plan(room="Röda rummet")


def test_a_time_without_a_start_has_none() -> None:
    assert gather_plan((), [("time", {"hours": 1, "weekday": 2})]).time == LearningTime(1, 2, "")


def test_a_step_is_complete_when_how_when_and_with_whom_are_decided() -> None:
    item = PlanItem("i1", "4.2", 1, 3)
    assert not item.has_way
    assert not replace(item, activity="LA-001", due=date(2027, 1, 29)).complete
    assert replace(item, wish="Kurs", due=date(2027, 1, 29), helper=Helper.NOBODY).complete


@given(st.text())
def test_typed_words_can_always_be_written_and_stay_as_they_are(text: str) -> None:
    kept = typed(text)
    canonical(kept)
    assert "\x00" not in kept
    assert len(kept) <= LONGEST_WORDS
    assert typed(kept) == kept
    assert kept == kept.strip()


def test_typed_words_lose_what_no_file_can_carry_and_nothing_else() -> None:
    assert typed("  Åsa-Lï\x00 \ud83d sover 😴 ") == "Åsa-Lï  sover 😴"
    assert typed("å" * 501) == "å" * 500
    assert typed("abc def", 4) == "abc"
