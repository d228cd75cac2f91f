"""What waits, what left in which package, and what a receipt has named."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.domain.journal import Fact
from desktop.workflow.ports import PackageRecord
from storage.dbapi import IntegrityError
from storage.journal import JournalDatabase
from tests.storage.places import MANAGER, NOW, a_journal, an_answer


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[JournalDatabase]:
    with a_journal(tmp_path / "journal.db") as journal:
        journal.record(MANAGER, NOW, [an_answer(name=name) for name in ("a", "b", "c")])
        yield journal


def ids(journal: JournalDatabase) -> list[str]:
    return [event.envelope.id for event in journal.outbox.own_events()]


def a_package(name: str = "one.kpk", first: int = 1, last: int = 3) -> PackageRecord:
    return PackageRecord(name, "ab" * 32, first, last, NOW, None)


def test_nothing_has_left_at_first(journal: JournalDatabase) -> None:
    assert (journal.outbox.sent(), journal.outbox.packages(), journal.outbox.package_of()) == ({}, (), {})
    assert [event.payload is not None for event in journal.outbox.own_events()] == [True] * 3


def test_a_package_is_remembered_with_what_it_carried(journal: JournalDatabase) -> None:
    one, two, three = ids(journal)
    journal.outbox.remember_package(a_package(), {one: True, two: False})
    assert journal.outbox.packages() == (a_package(),)
    assert journal.outbox.sent() == {one: True, two: False}
    assert journal.outbox.package_of() == {one: "one.kpk", two: "one.kpk"}
    assert three not in journal.outbox.sent()


def test_a_payload_once_carried_stays_carried_and_its_package_is_named(journal: JournalDatabase) -> None:
    one, two, three = ids(journal)
    journal.outbox.remember_package(a_package("b.kpk"), {one: True, two: False, three: True})
    journal.outbox.remember_package(a_package("a.kpk"), {one: False, two: True, three: True})
    assert journal.outbox.sent() == {one: True, two: True, three: True}
    assert journal.outbox.package_of() == {one: "b.kpk", two: "a.kpk", three: "a.kpk"}
    assert [package.name for package in journal.outbox.packages()] == ["b.kpk", "a.kpk"]


def test_remembering_twice_is_harmless(journal: JournalDatabase) -> None:
    for _ in range(2):
        journal.outbox.remember_package(a_package(), dict.fromkeys(ids(journal), True))
    assert len(journal.outbox.packages()) == 1


def test_a_receipt_marks_a_package_once(journal: JournalDatabase) -> None:
    later = NOW + timedelta(days=2)
    journal.outbox.remember_package(a_package(), {})
    journal.outbox.remember_package(a_package("two.kpk"), {})
    assert journal.outbox.mark_received(["one.kpk", "unknown.kpk"], later) == 1
    assert journal.outbox.mark_received(["one.kpk"], later + timedelta(days=1)) == 0
    assert [package.received for package in journal.outbox.packages()] == [later, None]


def test_a_receipt_covers_what_its_package_carried_though_a_newer_one_did_too(journal: JournalDatabase) -> None:
    one, two, three = ids(journal)
    journal.outbox.remember_package(a_package("old.kpk"), {one: True, two: False})
    journal.outbox.remember_package(a_package("new.kpk"), {one: True, two: True, three: True})
    assert journal.outbox.covered(()) == {}
    journal.outbox.mark_received(["old.kpk"], NOW)
    assert journal.outbox.covered(()) == {one: True, two: False}
    assert journal.outbox.package_of() == {one: "old.kpk", two: "new.kpk", three: "new.kpk"}
    assert journal.outbox.covered(["new.kpk", "unknown.kpk"]) == dict.fromkeys((one, two, three), True)


def test_what_the_managers_laptops_get_says_nothing_about_the_centre(journal: JournalDatabase) -> None:
    one, two, _ = ids(journal)
    record = replace(a_package("own.kpk"), readers="them")
    journal.outbox.remember_package(record, {one: True, two: False})
    assert (journal.outbox.sent(), journal.outbox.packages(), journal.outbox.package_of()) == ({}, (), {})
    assert journal.outbox.covered(["own.kpk"]) == {}
    assert journal.outbox.packages("them") == (record,)
    assert journal.outbox.sent("them") == journal.outbox.covered(["own.kpk"], "them") == {one: True, two: False}
    assert journal.outbox.covered(["own.kpk"], "others") == {}


def test_events_of_some_kinds_are_read_alone(journal: JournalDatabase) -> None:
    journal.record(MANAGER, NOW, [Fact("setting", {"setting": "a"}, "value", 1), an_answer(name="d")])
    every = journal.outbox.own_events()
    assert [event.envelope.kind for event in every] == ["rating"] * 3 + ["setting", "rating"]
    assert journal.outbox.own_events(kinds={"setting"}) == (every[3],)
    assert journal.outbox.own_events(kinds=["setting", "rating"]) == every
    assert journal.outbox.own_events(kinds={"unknown"}) == ()


def test_what_left_survives_closing(tmp_path: Path) -> None:
    path = tmp_path / "kept.db"
    with a_journal(path) as journal:
        journal.record(MANAGER, NOW, [an_answer()])
        journal.outbox.remember_package(a_package(last=1), dict.fromkeys(ids(journal), True))
        before = journal.outbox.sent()
    with a_journal(path) as journal:
        assert journal.outbox.sent() == before
        assert journal.outbox.packages() == (a_package(last=1),)


def test_a_package_that_ends_before_it_begins_is_a_mistake(journal: JournalDatabase) -> None:
    with pytest.raises(IntegrityError, match="CHECK"):
        journal.outbox.remember_package(a_package(first=3, last=1), dict.fromkeys(ids(journal), True))
    assert journal.outbox.sent() == {}
