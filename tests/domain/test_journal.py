"""The merge rule on its own: clocks, chains, heads, gaps, forks, and what tampering does."""

import json
import random
from collections import defaultdict
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.journal import (
    CLOCK_AHEAD_MS,
    FLAG_CLOCK,
    Envelope,
    Event,
    Fact,
    Json,
    Payload,
    Position,
    actor_id,
    canonical,
    entity_id,
    envelope_id,
    event_from_json,
    event_json,
    forks,
    gaps,
    heads,
    hlc_ms,
    is_whole,
    next_hlc,
    payload_hash,
)
from tests.domain.histories import SECRET, START, a_fact, a_laptop, envelopes, histories, packages, without_payload

MOMENTS = st.datetimes(datetime(1971, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 hypothesis wants naive bounds
READINGS = st.builds(lambda ms, n: f"{ms:012x}-{n:04x}", st.integers(0, 2**44), st.integers(0, 0xFFFF)) | st.just("")
WORDS = st.text(st.characters(codec="utf-8"))
VALUES: st.SearchStrategy[Json] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=5,
)


def one_event(value: Json = "ja") -> Event:
    (event,) = a_laptop().write([a_fact(value)], START, random.Random(1))
    return event


# --- the clock


@given(READINGS, MOMENTS)
def test_a_reading_is_newer_unless_the_clock_had_to_be_held_back(previous: str, now: datetime) -> None:
    reading, held_back = next_hlc(previous, now)
    assert len(reading) == 17
    assert hlc_ms(reading) <= int(now.timestamp() * 1000) + CLOCK_AHEAD_MS
    assert held_back or reading > previous
    assert not held_back or hlc_ms(previous) >= int(now.timestamp() * 1000) + CLOCK_AHEAD_MS


def test_a_full_counter_moves_on_to_the_next_millisecond() -> None:
    ms = int(START.timestamp() * 1000)
    assert next_hlc(f"{ms:012x}-ffff", START) == (f"{ms + 1:012x}-0000", False)


def test_a_clock_ten_years_behind_still_writes_after_what_it_saw() -> None:
    laptop = a_laptop()
    (first,) = laptop.write([a_fact("först")], START, random.Random(1))
    (second,) = laptop.write([a_fact("sedan")], START - timedelta(days=3650), random.Random(2))
    assert second.envelope.hlc > first.envelope.hlc or second.envelope.flag == FLAG_CLOCK
    assert [e.id for e in heads(envelopes([first, second]))] == [second.envelope.id]


def test_a_reading_far_ahead_is_held_back_and_flagged() -> None:
    laptop = a_laptop()
    laptop.position = replace(laptop.position, hlc=f"{int(START.timestamp() * 1000) + 10 * CLOCK_AHEAD_MS:012x}-0000")
    (event,) = laptop.write([a_fact()], START, random.Random(1))
    assert event.envelope.flag == FLAG_CLOCK
    assert hlc_ms(event.envelope.hlc) == int(START.timestamp() * 1000) + CLOCK_AHEAD_MS
    assert event_from_json(event_json(event)) == event


# --- writing


def test_a_change_is_a_chain_with_one_change_id() -> None:
    laptop = a_laptop()
    events = laptop.write([a_fact(name="a"), a_fact(name="b"), a_fact(name="c")], START, random.Random(1))
    found = envelopes(events)
    assert [e.seq for e in found] == [1, 2, 3]
    assert [e.prev for e in found] == ["", found[0].id, found[1].id]
    assert len({e.change for e in found}) == 1
    assert laptop.position == Position(found[0].device, found[0].epoch, 3, found[2].id, found[2].hlc)


def test_a_field_written_twice_in_one_change_builds_on_itself() -> None:
    first, second = a_laptop().write([a_fact("ett"), a_fact("två")], START, random.Random(1))
    assert second.envelope.base == (first.envelope.id,)


def test_a_later_write_names_every_head_it_saw_and_so_ends_the_conflict() -> None:
    one, two = a_laptop(1), a_laptop(2)
    events = [*one.write([a_fact("a")], START, random.Random(1)), *two.write([a_fact("b")], START, random.Random(2))]
    one.meet(two)
    (choice,) = one.write([a_fact("vald")], START, random.Random(3))
    assert set(choice.envelope.base) == {event.envelope.id for event in events}
    assert heads(envelopes([*events, choice])) == (choice.envelope,)


def test_two_laptops_of_one_setup_meet_in_the_same_entity_and_no_other_setup_does() -> None:
    key = {"person": "P0001", "round": "r1"}
    assert entity_id(SECRET, "talk", key) == entity_id(SECRET, "talk", dict(reversed(key.items())))
    others = {entity_id(b"another", "talk", key), entity_id(SECRET, "plan", key), entity_id(SECRET, "talk", {})}
    assert entity_id(SECRET, "talk", key) not in others
    assert actor_id(SECRET, "P0001", "manager") != actor_id(SECRET, "P0001", "coach")


def test_an_envelope_names_nobody() -> None:
    event = one_event("fritt ord")
    text = json.dumps(event_json(without_payload(event)), ensure_ascii=False)
    assert "P0001" not in text
    assert "fritt ord" not in text


def test_a_payload_cannot_be_guessed_from_its_hash_without_the_salt() -> None:
    facts = [a_fact("ja", name="a"), a_fact("ja", name="b")]
    first, second = a_laptop().write(facts, START, random.Random(1))
    assert first.envelope.payload_hash != second.envelope.payload_hash


# --- heads, gaps and forks over whole histories


@settings(max_examples=200)
@given(histories(), st.randoms(use_true_random=False))
def test_heads_depend_on_the_set_alone(log: tuple[Event, ...], rng: random.Random) -> None:
    for cut in range(2):
        mixed = [event for package in packages(log, rng) for event in package]
        assert by_place(mixed) == by_place(log), cut
        assert gaps(envelopes(mixed)) == gaps(envelopes(log))
        assert forks(envelopes(mixed)) == forks(envelopes(log))


def by_place(events: tuple[Event, ...] | list[Event]) -> dict[tuple[str, str], tuple[Envelope, ...]]:
    places: dict[tuple[str, str], list[Envelope]] = defaultdict(list)
    for envelope in envelopes(events):
        places[envelope.entity, envelope.field].append(envelope)
    return {place: heads(found) for place, found in places.items()}


@settings(max_examples=200)
@given(histories())
def test_every_value_nobody_superseded_is_a_head(log: tuple[Event, ...]) -> None:
    named = {base for envelope in envelopes(log) for base in envelope.base}
    shown = {envelope.id for found in by_place(log).values() for envelope in found}
    assert shown == {envelope.id for envelope in envelopes(log)} - named
    assert all(found for found in by_place(log).values())
    assert all(list(found) == sorted(found, key=lambda e: (e.hlc, e.id)) for found in by_place(log).values())


@settings(max_examples=100)
@given(histories(), st.randoms(use_true_random=False))
def test_a_missing_event_is_a_gap_unless_it_was_its_chains_last(log: tuple[Event, ...], rng: random.Random) -> None:
    assert gaps(envelopes(log)) == {}
    if not log:
        return
    lost = rng.choice(log).envelope
    rest = [e for e in envelopes(log) if (e.device, e.epoch, e.seq) != (lost.device, lost.epoch, lost.seq)]
    last = max((e.seq for e in rest if (e.device, e.epoch) == (lost.device, lost.epoch)), default=0)
    expected = {(lost.device, lost.epoch): (lost.seq,)} if lost.seq < last else {}
    assert gaps(rest) == expected


def test_a_cloned_disk_is_a_fork_and_both_sides_stay() -> None:
    laptop = a_laptop()
    laptop.write([a_fact("före")], START, random.Random(1))
    clone = replace(laptop, known=dict(laptop.known))
    (one,) = laptop.write([a_fact("ena")], START, random.Random(2))
    (two,) = clone.write([a_fact("andra")], START, random.Random(3))
    both = envelopes([*laptop.known.values(), two])
    assert forks(both) == {(one.envelope.device, one.envelope.epoch, 2)}
    assert {e.id for e in heads(both)} == {one.envelope.id, two.envelope.id}


# --- on the wire


@given(VALUES)
def test_an_event_survives_the_wire(value: Json) -> None:
    event = one_event(value)
    line = json.loads(json.dumps(event_json(event)))
    assert event_from_json(line) == event
    assert event_from_json(event_json(without_payload(event))) == without_payload(event)


@given(st.dictionaries(WORDS, WORDS, max_size=4), VALUES)
def test_the_hashed_form_does_not_depend_on_the_order_of_keys(key: dict[str, str], value: Json) -> None:
    backwards = dict(reversed(key.items()))
    assert payload_hash(Payload("s", key, value)) == payload_hash(Payload("s", backwards, value))
    assert json.loads(canonical(value)) == value


TAMPERED: dict[str, Json] = {
    "id": "0" * 64,
    "device": "laptop-other",
    "epoch": "other",
    "seq": 7,
    "hlc": "000000000000-0000",
    "change": "other",
    "kind": "other",
    "version": 9,
    "actor": "other",
    "entity": "other",
    "field": "other",
    "base": ["other"],
    "payload_hash": "other",
    "prev": "other",
    "flag": "other",
}


@pytest.mark.parametrize("name", sorted(set(TAMPERED) | {"payload"}))
def test_anything_changed_in_an_event_is_found(name: str) -> None:
    line = event_json(one_event())
    payload: Json = {"salt": "s", "key": {"person": "P0002", "round": "r1"}, "value": "ja"}
    with pytest.raises(ValueError, match="hash"):
        event_from_json({**line, name: TAMPERED.get(name, payload)})


def test_every_field_of_an_envelope_is_tampered_with_above() -> None:
    assert set(TAMPERED) == set(Envelope.__slots__)


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"id": None}, "id"),
        ({"seq": 0}, "seq"),
        ({"seq": True}, "seq"),
        ({"version": "1"}, "version"),
        ({"base": "x"}, "base"),
        ({"base": [1]}, "base"),
        ({"flag": 1}, "flag"),
        ({"payload": []}, "payload"),
        ({"payload": {"salt": "s", "key": {}}}, "payload"),
        ({"payload": {"salt": "s", "key": {"person": 1}, "value": 1}}, "key"),
    ],
)
def test_a_malformed_line_is_refused_and_the_field_named(changes: dict[str, Json], named: str) -> None:
    with pytest.raises(ValueError, match=named):
        event_from_json({**event_json(one_event()), **changes})


def test_an_envelope_without_its_payload_is_whole_and_keeps_its_id() -> None:
    event = one_event()
    assert is_whole(without_payload(event))
    assert envelope_id(event.envelope) == event.envelope.id
    other = Payload("salt", {"person": "P0001"}, "ja")
    assert not is_whole(Event(event.envelope, other))


def test_values_that_are_not_json_are_refused() -> None:
    with pytest.raises(ValueError, match="JSON compliant"):
        a_laptop().write([Fact("k", {}, "f", float("nan"))], START, random.Random(1))
