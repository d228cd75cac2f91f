"""Joining other laptops' events: any cut, any order, twice, with and without payloads."""

import json
import random
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain import journal as domain
from desktop.domain.journal import Event, Fact, Payload, envelope_id, heads
from desktop.workflow.ports import Merged
from storage import merging
from storage.events import text_of
from storage.journal import JournalDatabase
from tests.domain.histories import (
    a_fact,
    a_laptop,
    envelopes,
    histories,
    packages,
    without_payload,
)
from tests.storage.places import MANAGER, NOW, a_journal, count, merge, projected, written

THING = {"person": "P0001", "round": "r1"}


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[JournalDatabase]:
    with a_journal(tmp_path / "journal.db") as journal:
        yield journal


@pytest.fixture
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(merging, "AT_A_TIME", 2)


def row_by_row(journal: JournalDatabase) -> tuple[str, list[tuple[object, ...]]]:
    """State hash and projection; the projection equals the one rebuilt."""
    before = projected(journal)
    journal.rebuild()
    assert projected(journal) == before
    return journal.merging.state_hash(), before


# --- whole histories


@settings(max_examples=40)
@given(histories(), st.randoms(use_true_random=False), st.integers(1, 5))
def test_the_same_events_in_any_cut_and_order_give_the_same_state(
    log: tuple[Event, ...], rng: random.Random, at_a_time: int
) -> None:
    withheld = {event.envelope.id for event in log if rng.random() < 0.2}
    given_at_last = tuple(without_payload(event) if event.envelope.id in withheld else event for event in log)
    found = []
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setattr(merging, "AT_A_TIME", at_a_time)
        for number in range(2):
            with a_journal(Path(folder) / str(number)) as journal:
                for package in packages(given_at_last, rng):
                    bare = rng.random() < 0.3  # the envelopes travel first, the payloads come late
                    merge(journal, *(map(without_payload, package) if bare else package))
                merge(journal, *reversed(given_at_last))
                found.append(row_by_row(journal))
                assert count(journal, "event") == len({event.envelope.id for event in log})
                assert journal.merging.gaps() == domain.gaps(envelopes(log))
                every_known_value_stands(journal, given_at_last)
    assert found[0] == found[1]


def every_known_value_stands(journal: JournalDatabase, log: tuple[Event, ...]) -> None:
    """Each un-superseded value that is known is shown, or stands beside the one shown; told apart from the code."""
    expected: dict[tuple[str, str], list[str]] = defaultdict(list)
    for event in log:
        expected[event.envelope.entity, event.envelope.field] += []
    named = {base for event in log for base in event.envelope.base}
    for event in {event.envelope.id: event for event in log}.values():
        if event.envelope.id not in named and event.payload:
            expected[event.envelope.entity, event.envelope.field].append(text_of(event.payload.value))
    found = {}
    for entity, field, value, siblings in journal._db.execute("SELECT entity, field, value, siblings FROM state"):
        others = [text_of(other) for other in json.loads(siblings or "[]")]
        found[entity, field] = sorted([*([value] if value is not None else []), *others])
    assert found == {place: sorted(values) for place, values in expected.items()}


@settings(max_examples=20)
@given(histories(steps=15), st.randoms(use_true_random=False))
def test_a_missing_change_is_a_gap_until_it_comes(log: tuple[Event, ...], rng: random.Random) -> None:
    if not log:
        return
    lost = rng.choice(log).envelope.change
    rest = [event for event in log if event.envelope.change != lost]
    with TemporaryDirectory() as folder, a_journal(Path(folder) / "j.db") as journal:
        merge(journal, *rest)
        assert journal.merging.gaps() == domain.gaps(envelopes(rest))
        merge(journal, *log)
        assert journal.merging.gaps() == {}


# --- one by one


def test_a_merge_counts_what_is_new_known_and_late(journal: JournalDatabase) -> None:
    one, two, three = written(a_laptop(), a_fact(name="a"), a_fact(name="b"), a_fact(name="c"))
    assert merge(journal, one, without_payload(two)) == Merged(2, 0, 0, ())
    assert merge(journal, one, two, three) == Merged(1, 2, 1, ())
    assert merge(journal, one, two, three, three) == Merged(0, 4, 0, ())


def test_known_payloads_are_not_forgotten_when_only_the_envelope_comes(journal: JournalDatabase) -> None:
    (event,) = written(a_laptop(), a_fact())
    merge(journal, event)
    before = journal.merging.state_hash()
    merge(journal, without_payload(event))
    assert journal.merging.state_hash() == before
    assert journal.read("rating")[0].value == "ja"


@pytest.mark.parametrize("bare_first", [False, True])
def test_an_event_that_comes_with_and_without_its_payload_at_once_keeps_it(
    journal: JournalDatabase, *, bare_first: bool
) -> None:
    (event,) = written(a_laptop(), a_fact())
    both = [without_payload(event), event] if bare_first else [event, without_payload(event)]
    assert merge(journal, *both) == Merged(1, 1, 0, ())
    assert journal.read("rating")[0].value == "ja"


def test_a_fork_does_not_hide_a_gap(journal: JournalDatabase) -> None:
    laptop = a_laptop()
    written(laptop, a_fact("ett"))
    clone = replace(laptop, known=dict(laptop.known))
    (two, three), others = written(laptop, a_fact("två"), a_fact("tre")), written(clone, a_fact("2"), a_fact("3"))
    first = next(iter(clone.known.values()))
    merge(journal, first, three, others[1])
    assert journal.merging.gaps() == {(two.envelope.device, two.envelope.epoch): (2,)}


def test_the_state_hash_tells_a_withheld_payload_from_a_known_one(journal: JournalDatabase) -> None:
    (event,) = written(a_laptop(), a_fact())
    merge(journal, without_payload(event))
    before = journal.merging.state_hash()
    merge(journal, event)
    assert journal.merging.state_hash() != before


def test_a_withheld_payload_keeps_its_place_and_is_filled_when_it_comes(journal: JournalDatabase) -> None:
    (event,) = written(a_laptop(), a_fact("sent"))
    merge(journal, without_payload(event))
    assert journal._db.execute("SELECT kind, entity, key, value FROM state").fetchall() == [
        ("rating", event.envelope.entity, None, None)
    ]
    assert journal.read("rating") == ()
    merge(journal, event)
    assert [(entry.value, entry.key) for entry in journal.read("rating")] == [("sent", THING)]


def test_null_is_a_value_and_not_a_withheld_one(journal: JournalDatabase) -> None:
    merge(journal, *written(a_laptop(), a_fact(None)))
    assert [entry.value for entry in journal.read("rating")] == [None]


def test_a_place_whose_newest_value_is_withheld_does_not_show_the_superseded_one(journal: JournalDatabase) -> None:
    laptop = a_laptop()
    (old,) = written(laptop, a_fact("gammalt"))
    (new,) = written(laptop, a_fact("nytt"))
    merge(journal, old, without_payload(new))
    assert journal.read("rating") == ()
    assert journal._db.execute("SELECT key IS NOT NULL, value FROM state").fetchall() == [(1, None)]
    merge(journal, new)
    assert [(entry.value, entry.siblings) for entry in journal.read("rating")] == [("nytt", ())]


def test_a_conflict_shows_the_newest_and_keeps_the_other_beside_it_until_it_is_settled(
    journal: JournalDatabase,
) -> None:
    one, two = a_laptop(1), a_laptop(2)
    events = [*written(one, a_fact("a")), *written(two, a_fact("b")), *written(one, a_fact("c"))]
    merge(journal, *events)
    ranked = heads(envelopes(events))
    values = {event.envelope.id: event.payload.value for event in events if event.payload}
    (entry,) = journal.read("rating")
    assert (entry.event, entry.value) == (ranked[-1].id, values[ranked[-1].id])
    assert entry.siblings == (values[ranked[0].id],)
    journal.keep_secret("setup_secret", "another")  # the thing is found by its key
    journal.record(MANAGER, NOW, [Fact("rating", THING, "note", "vald")])
    (entry,) = journal.read("rating")
    assert (entry.value, entry.siblings) == ("vald", ())
    (mine,) = journal.outbox.own_events()
    assert set(mine.envelope.base) == {envelope.id for envelope in ranked}
    row_by_row(journal)


def test_a_late_event_somebody_already_built_on_is_not_shown(journal: JournalDatabase) -> None:
    laptop = a_laptop()
    (first,) = written(laptop, a_fact("först"))
    (second,) = written(laptop, a_fact("sedan"))
    merge(journal, second)
    merge(journal, first)
    assert [(entry.value, entry.siblings) for entry in journal.read("rating")] == [("sedan", ())]


@pytest.mark.usefixtures("small_batches")
def test_kinds_from_a_newer_version_are_kept_and_projected(journal: JournalDatabase) -> None:
    future = [a_fact(number, kind="hologram", name=f"f{number}") for number in range(5)]
    merge(journal, *written(a_laptop(), *future))
    assert [entry.value for entry in journal.read("hologram", person="P0001")] == [0, 1, 2, 3, 4]


def test_packages_are_remembered_with_their_events(journal: JournalDatabase) -> None:
    merge(journal, package="one.kpk")
    merge(journal, *written(a_laptop(), a_fact()), package="two.kpk")
    assert journal.merging.collected() == {"one.kpk": "ab" * 32, "two.kpk": "ab" * 32}


# --- what does not fit


def tampered(event: Event) -> list[Event]:
    assert event.payload
    envelope = event.envelope
    garbled = replace(envelope, hlc="zzzzzzzzzzzz-0000", id="")
    return [
        Event(replace(envelope, seq=9), event.payload),
        Event(envelope, Payload(event.payload.salt, event.payload.key, "ändrat")),
        Event(envelope, replace(event.payload, salt="annat")),
        Event(replace(garbled, id=envelope_id(garbled)), event.payload),
    ]


@pytest.mark.usefixtures("small_batches")
@pytest.mark.parametrize("number", range(4))
@pytest.mark.parametrize("known", [False, True])
def test_a_tampered_event_is_refused_with_its_whole_package(
    journal: JournalDatabase, number: int, *, known: bool
) -> None:
    (event, *others) = written(a_laptop(), *(a_fact(name=name) for name in "abcdef"))
    if known:
        merge(journal, without_payload(event), package="first")
    before = journal.merging.state_hash()
    with pytest.raises(ValueError, match="not what it says"):
        merge(journal, *others, tampered(event)[number], package="bad")
    assert journal.merging.state_hash() == before
    assert "bad" not in journal.merging.collected()
    assert merge(journal, event, *others).new == (5 if known else 6)
