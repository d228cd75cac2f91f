"""What `record` promises: one change, one transaction, and the projection in step with the journal."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.journal import Fact, Json, is_whole
from desktop.domain.problems import UserError
from desktop.workflow.ports import Journal, Merging, Outbox
from storage.dbapi import OperationalError
from storage.journal import JournalDatabase
from tests.storage.places import KEY, MANAGER, NOW, a_journal, an_answer, count, projected

THING = {"person": "P0001", "round": "r1", "competence": "1.1"}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.db"


def test_it_is_what_the_use_cases_ask_for(path: Path) -> None:
    with a_journal(path) as journal:
        as_journal: Journal = journal
        as_outbox: Outbox = journal.outbox
        as_merging: Merging = journal.merging
        assert as_journal.read("rating") == ()
        assert as_outbox.own_events() == ()
        assert as_merging.collected() == {}


def test_facts_are_one_change_of_whole_events(path: Path) -> None:
    with a_journal(path) as journal:
        change = journal.record(MANAGER, NOW, [an_answer(), an_answer(4, name="motivation")])
        events = journal.outbox.own_events()
    assert [event.envelope.change for event in events] == [change, change]
    assert [event.envelope.seq for event in events] == [1, 2]
    assert all(map(is_whole, events))


def test_without_facts_nothing_is_written(path: Path) -> None:
    with a_journal(path) as journal:
        assert journal.record(MANAGER, NOW, []) != journal.record(MANAGER, NOW, [])
        assert count(journal, "event") == 0


@pytest.mark.parametrize("value", ["Åsa-Lï", "", "a\x00b", None, 0, -1.5, True, [], {"level": 3, "å": [None]}, "😀"])
def test_a_value_comes_back_as_it_went_in(path: Path, value: Json) -> None:
    with a_journal(path) as journal:
        journal.record(MANAGER, NOW, [an_answer(value)])
    with a_journal(path) as journal:
        (entry,) = journal.read("rating", person="P0001")
        assert (entry.value, entry.key, entry.siblings) == (value, THING, ())
        assert journal.value("rating", "self", **THING) == value


def test_the_newest_value_stands_and_the_place_keeps_its_turn(path: Path) -> None:
    with a_journal(path) as journal:
        for competence in ("1.2", "1.1", "1.3"):
            journal.record(MANAGER, NOW, [an_answer("först", competence=competence)])
        journal.record(MANAGER, NOW, [an_answer("sedan", competence="1.2")])
        assert [(e.key["competence"], e.value) for e in journal.read("rating")] == [
            ("1.2", "sedan"),
            ("1.1", "först"),
            ("1.3", "först"),
        ]
        assert count(journal, "event") == 4


def test_reading_takes_any_parts_of_the_key(path: Path) -> None:
    facts = [an_answer(person=person, competence=number) for person in ("P1", "P2") for number in ("1.1", "1.2")]
    with a_journal(path) as journal:
        journal.record(MANAGER, NOW, [*facts, Fact("round", {"name": "r1"}, "closes", "2027-03-01")])
        found = [len(journal.read("rating", **key)) for key in ({}, {"person": "P1"}, {"round": "r1"}, {"round": "r2"})]
        assert found == [4, 2, 4, 0]
        assert len(journal.read("rating", competence="1.1")) == 2
        assert len(journal.read("rating", person="P1", round="r1", competence="1.1")) == 1
        assert journal.read("rating", nowhere="x") == ()
        assert [entry.value for entry in journal.read("round")] == ["2027-03-01"]


def test_a_value_needs_the_whole_key(path: Path) -> None:
    with a_journal(path) as journal:
        journal.record(MANAGER, NOW, [an_answer()])
        assert journal.value("rating", "self", person="P0001") is None
        assert journal.value("rating", "other", **THING) is None
        assert journal.value("talk", "self", **THING) is None


# --- secrets and who we are


def test_secrets_are_kept_and_replaced(path: Path) -> None:
    with a_journal(path) as journal:
        with pytest.raises(KeyError):
            journal.secret("sign")
        journal.keep_secret("sign", "one")
        journal.keep_secret("sign", "two")
    with a_journal(path) as journal:
        assert journal.secret("sign") == "two"


def test_a_thing_keeps_its_id_when_the_setup_secret_is_replaced(path: Path) -> None:
    with a_journal(path) as journal:
        journal.record(MANAGER, NOW, [an_answer("först")])
        journal.keep_secret("setup_secret", "the centre's")
        assert journal.value("rating", "self", **THING) == "först"
        journal.record(
            MANAGER, NOW, [an_answer("sedan"), an_answer(4, name="motivation"), an_answer(5, competence="2")]
        )
        assert journal.value("rating", "self", **THING) == "sedan"
        assert journal.value("rating", "motivation", **THING) == 4
        events = journal.outbox.own_events()
        entities = [event.envelope.entity for event in events]
        assert entities[0] == entities[1] == entities[2] != entities[3]
        assert all(map(is_whole, events))
        assert [event.envelope.prev for event in events] == ["", *(event.envelope.id for event in events[:-1])]
        assert events[1].envelope.base == (events[0].envelope.id,)
        before = projected(journal)
        journal.rebuild()
        assert projected(journal) == before


def test_two_laptops_of_one_setup_write_one_thing(tmp_path: Path) -> None:
    entities = set()
    for name in ("one", "two"):
        with a_journal(tmp_path / name) as journal:
            journal.keep_secret("setup_secret", "the centre's")
            journal.record(MANAGER, NOW, [an_answer()])
            entities |= {event.envelope.entity for event in journal.outbox.own_events()}
    assert len(entities) == 1


def test_the_chain_goes_on_after_closing_even_with_the_clock_set_back(path: Path) -> None:
    readings = []
    for number in range(3):
        with a_journal(path) as journal:
            journal.record(MANAGER, NOW - timedelta(hours=number), [an_answer(number)])
            readings.append(journal.read("rating")[0].hlc)
            assert [event.envelope.seq for event in journal.outbox.own_events()] == list(range(1, number + 2))
            assert journal.merging.gaps() == {}
    assert readings == sorted(set(readings))


# --- writes that fail


class FailingConnection:
    """The journal's own connection, whose COMMIT fails: before it is done, or after it was done all the same."""

    def __init__(self, journal: JournalDatabase, *, kept: bool) -> None:
        self._conn, self._kept = journal._db.conn, kept

    def execute(self, sql: str, *parameters: object) -> object:
        if sql == "COMMIT":
            if self._kept:
                self._conn.execute(sql)
            error = journal_error("disk I/O error")
            error.sqlite_errorname = "SQLITE_IOERR_FSYNC"  # type: ignore[attr-defined] # as the library sets it
            raise error
        return self._conn.execute(sql, *parameters)  # type: ignore[arg-type] # passed on as they came

    def __getattr__(self, name: str) -> object:
        return getattr(self._conn, name)


def journal_error(text: str) -> Exception:
    return OperationalError(text)


def fail_once(journal: JournalDatabase, facts: list[Fact], *, kept: bool) -> None:
    whole = journal._db.conn
    journal._db.conn = FailingConnection(journal, kept=kept)  # type: ignore[assignment] # stands in for it
    try:
        with pytest.raises(UserError, match="not_saved"):
            journal.record(MANAGER, NOW, facts)
    finally:
        journal._db.conn = whole


@pytest.mark.parametrize("kept", [False, True])
def test_a_failed_commit_tried_again_is_one_change(path: Path, *, kept: bool) -> None:
    facts = [an_answer("ja"), an_answer(3, name="motivation")]
    with a_journal(path) as journal:
        journal.record(MANAGER, NOW, [an_answer("förut")])
        fail_once(journal, facts, kept=kept)
        assert count(journal, "event") == (3 if kept else 1)
        journal.record(MANAGER, NOW + timedelta(seconds=9), facts)
        assert count(journal, "event") == 3
        journal.record(MANAGER, NOW, facts)
        assert [event.envelope.seq for event in journal.outbox.own_events()] == [1, 2, 3, 4, 5]
        assert journal.merging.gaps() == {}
        assert [entry.siblings for entry in journal.read("rating")] == [(), ()]


@pytest.mark.parametrize("kept", [False, True])
def test_another_change_after_a_failed_commit_builds_on_what_is_there(path: Path, *, kept: bool) -> None:
    with a_journal(path) as journal:
        fail_once(journal, [an_answer("ett")], kept=kept)
        journal.record(MANAGER, NOW, [an_answer("två")])
        assert journal.value("rating", "self", **THING) == "två"
        assert [event.envelope.seq for event in journal.outbox.own_events()] == ([1, 2] if kept else [1])
        assert journal.read("rating")[0].siblings == ()


def test_a_full_disk_is_named_and_the_same_facts_can_be_saved_later(path: Path) -> None:
    with a_journal(path) as journal:
        journal.record(MANAGER, NOW, [an_answer("förut")])
        pages = journal._db.execute("PRAGMA page_count").fetchone()[0]
        journal._db.execute(f"PRAGMA max_page_count = {pages}").fetchall()
        big = [an_answer("x" * 100_000, name="note")]
        for _ in range(2):
            with pytest.raises(UserError, match="disk_full"):
                journal.record(MANAGER, NOW, big)
        assert journal.value("rating", "self", **THING) == "förut"
        journal._db.execute("PRAGMA max_page_count = 1000000").fetchall()
        journal.record(MANAGER, NOW, big)
        assert count(journal, "event") == 2


def test_a_value_that_cannot_be_written_leaves_nothing(path: Path) -> None:
    with a_journal(path) as journal:
        with pytest.raises(ValueError, match="JSON compliant"):
            journal.record(MANAGER, NOW, [an_answer(), an_answer(float("nan"), name="other")])
        assert count(journal, "event") == 0
        journal.record(MANAGER, NOW, [an_answer()])
        assert journal.outbox.position() == tuple(journal._db.execute("SELECT device, epoch FROM event").fetchone())


# --- the projection can always be had again


def test_a_corrupted_projection_is_mended_by_rebuilding(path: Path) -> None:
    with a_journal(path) as journal:
        for number in range(20):
            journal.record(MANAGER, NOW, [an_answer(number, competence=str(number % 7))])
        whole = projected(journal)
        for harm in (
            "DELETE FROM state WHERE rowid % 2",
            "UPDATE state SET value = '\"fel\"', key = NULL, person = 'P9', first_written = '', heads = '[]'",
            "UPDATE state SET entity = entity || 'x' WHERE rowid % 3 = 0",
        ):
            journal._db.execute(harm)
            assert projected(journal) != whole
            assert journal.rebuild() == 7
            assert projected(journal) == whole


FACTS = st.builds(
    an_answer,
    st.sampled_from(["ja", None, 3, ["å"], {"level": 1}]),
    st.sampled_from(["P1", "P2"]),
    st.sampled_from(["1.1", "1.2"]),
    st.sampled_from(["self", "note"]),
)
CHANGES = st.lists(st.tuples(st.integers(-100_000, 100_000), st.lists(FACTS, max_size=4)), max_size=8)


@settings(max_examples=40)
@given(CHANGES)
def test_rebuilding_gives_the_same_rows_as_writing_did(changes: list[tuple[int, list[Fact]]]) -> None:
    with TemporaryDirectory() as folder, a_journal(Path(folder) / "j.db", replace(KEY)) as journal:
        said: dict[tuple[str, ...], Json] = {}
        for seconds, facts in changes:
            journal.record(MANAGER, NOW + timedelta(seconds=seconds), facts)
            said |= {(*fact.key.values(), fact.field): fact.value for fact in facts}
        found = {(*entry.key.values(), entry.field): entry.value for entry in journal.read("rating")}
        in_key_order = {(p, r, c, field): value for (c, p, r, field), value in found.items()}
        assert in_key_order == said
        before = projected(journal)
        journal.rebuild()
        assert projected(journal) == before


def test_the_actor_is_a_keyed_hash(path: Path) -> None:
    with a_journal(path) as journal:
        journal.record(MANAGER, datetime.fromisoformat("2026-11-23T09:00:00+01:00"), [an_answer()])
        (event,) = journal.outbox.own_events()
    assert MANAGER.person not in str(event.envelope)
