"""This device's own chain when others' events join: forks, clones, restored backups, and the clock."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.workflow.ports import Merged
from storage.journal import JournalDatabase
from tests.domain.histories import START, a_fact, a_laptop
from tests.storage.places import MANAGER, NOW, RNG, a_journal, an_answer, merge, written


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[JournalDatabase]:
    with a_journal(tmp_path / "journal.db") as journal:
        yield journal


# --- forks and our own chain


def test_a_fork_keeps_both_and_is_named(journal: JournalDatabase) -> None:
    laptop = a_laptop()
    written(laptop, a_fact("före"))
    clone = replace(laptop, known=dict(laptop.known))
    (one,) = written(laptop, a_fact("ena"))
    (two,) = written(clone, a_fact("andra"))
    place = (one.envelope.device, one.envelope.epoch, 2)
    assert merge(journal, *laptop.known.values()).forks == ()
    assert merge(journal, two).forks == (place,)
    assert merge(journal, two).forks == ()
    (entry,) = journal.read("rating")
    assert {entry.value, *entry.siblings} == {"ena", "andra"}


def test_a_fork_within_one_package_is_named(journal: JournalDatabase) -> None:
    laptop = a_laptop()
    clone = replace(laptop, known={})
    (one,), (two,) = written(laptop, a_fact("ena")), written(clone, a_fact("andra"))
    assert merge(journal, one, two).forks == ((one.envelope.device, one.envelope.epoch, 1),)


def test_a_clone_of_this_laptop_makes_it_take_a_new_epoch(tmp_path: Path) -> None:
    path, cloned = tmp_path / "j.db", tmp_path / "clone.db"
    with a_journal(path) as journal:
        journal.record(MANAGER, NOW, [an_answer("före")])
    cloned.write_bytes(path.read_bytes())
    with a_journal(cloned) as clone:
        clone.record(MANAGER, NOW, [an_answer("klonen")])
        theirs = clone.outbox.own_events()
    with a_journal(path) as journal:
        journal.record(MANAGER, NOW, [an_answer("vi")])
        device, epoch = journal.outbox.position()
        assert merge(journal, *theirs).forks == ((device, epoch, 2),)
        assert journal.outbox.position()[0] == device
        assert journal.outbox.position()[1] != epoch
        assert journal.outbox.own_events() == ()
        journal.record(MANAGER, NOW, [an_answer("vidare")])
        assert [event.envelope.seq for event in journal.outbox.own_events()] == [1]
        assert journal.outbox.epochs() == (epoch, journal.outbox.position()[1])
        assert [event.envelope.seq for event in journal.outbox.own_events(epoch)] == [1, 2, 2]
        new = journal.outbox.position()
    with a_journal(path) as journal:
        assert journal.outbox.position() == new
        assert journal.read("rating")[0].siblings == ()


def test_a_restored_backup_that_meets_its_own_later_events_takes_a_new_epoch(tmp_path: Path) -> None:
    path, backup = tmp_path / "j.db", tmp_path / "backup.db"
    with a_journal(path) as journal:
        journal.record(MANAGER, NOW, [an_answer("före")])
    backup.write_bytes(path.read_bytes())
    with a_journal(path) as journal:
        journal.record(MANAGER, NOW, [an_answer("efter")])
        later = journal.outbox.own_events()
    with a_journal(backup) as restored:
        epoch = restored.outbox.position()[1]
        assert merge(restored, *later) == Merged(1, 1, 0, ())
        assert restored.outbox.position()[1] != epoch
        restored.record(MANAGER, NOW, [an_answer("nu")])
        assert restored.merging.gaps() == {}
        assert [(entry.value, entry.siblings) for entry in restored.read("rating")] == [("nu", ())]


def test_our_own_events_coming_back_change_nothing(journal: JournalDatabase) -> None:
    journal.record(MANAGER, NOW, [an_answer()])
    here = journal.outbox.position()
    assert merge(journal, *journal.outbox.own_events()) == Merged(0, 1, 0, ())
    assert journal.outbox.position() == here


# --- the clock after a merge


def test_what_is_written_after_a_merge_reads_later_also_after_reopening(tmp_path: Path) -> None:
    (ahead,) = a_laptop().write([a_fact()], START.replace(hour=23), RNG)
    (behind,) = a_laptop(1).write([a_fact()], START.replace(hour=1), RNG)
    for reopen in (False, True):
        path = tmp_path / f"{reopen}.db"
        with a_journal(path) as journal:
            merge(journal, ahead)
            merge(journal, behind)
            if not reopen:
                journal.record(MANAGER, START, [an_answer()])
        with a_journal(path) as journal:
            if reopen:
                journal.record(MANAGER, START, [an_answer()])
            (mine,) = journal.outbox.own_events()
            assert mine.envelope.hlc > ahead.envelope.hlc
