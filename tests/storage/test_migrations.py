"""Each step of the database's shape is tried on its own, and a newer file is refused."""

from pathlib import Path

import pytest

from desktop.domain.problems import UserError
from storage.database import create_database
from storage.dbapi import IntegrityError, OperationalError
from storage.migrations import STEPS, migrate
from tests.storage.places import KEY, MANAGER, NOW, a_journal, an_answer, count

ADDED_BY = {
    "m001_journal": {"event"},
    "m002_state": {"state"},
    "m003_delivery": {"package", "sent", "collected", "secret", "meta"},
    "m004_every_carrier": set(),
}


def test_every_migration_has_a_test() -> None:
    assert list(ADDED_BY) == [step.__name__ for step in STEPS]


@pytest.mark.parametrize("number", range(len(STEPS)))
def test_a_step_adds_its_strict_tables_to_the_shape_before_it(tmp_path: Path, number: int) -> None:
    opened = create_database(tmp_path / "j.db", KEY)
    migrate(opened.db, STEPS[:number])
    before = set(opened.db.table_names())
    migrate(opened.db, STEPS[: number + 1])
    added = set(opened.db.table_names()) - before - {"_sqlite_migrations"}
    strict = {name for name, is_strict in opened.db.execute("SELECT name, strict FROM pragma_table_list") if is_strict}
    opened.close()
    assert added == ADDED_BY[STEPS[number].__name__]
    assert added <= strict


@pytest.mark.parametrize("number", range(len(STEPS)))
def test_a_file_left_at_any_step_is_brought_to_the_present(tmp_path: Path, number: int) -> None:
    opened = create_database(tmp_path / "j.db", KEY)
    migrate(opened.db, STEPS[:number])
    opened.close()
    with a_journal(tmp_path / "j.db") as journal:
        journal.record(MANAGER, NOW, [an_answer()])
        assert journal.value("rating", "self", person="P0001", round="r1", competence="1.1") == "ja"


def test_what_left_before_every_carrier_was_kept_is_still_known(tmp_path: Path) -> None:
    opened = create_database(tmp_path / "j.db", KEY)
    migrate(opened.db, STEPS[:3])
    opened.db.execute("INSERT INTO package VALUES ('a.kpk', 'ab', 1, 2, ?, NULL)", [NOW.isoformat()])
    opened.db.execute("INSERT INTO sent VALUES ('one', 1, 'a.kpk'), ('two', 0, 'a.kpk')")
    opened.close()
    with a_journal(tmp_path / "j.db") as journal:
        assert [(package.name, package.readers) for package in journal.outbox.packages()] == [("a.kpk", "")]
        assert journal.outbox.sent() == {"one": True, "two": False}
        assert set(journal.outbox.package_of().values()) == {"a.kpk"}


def test_a_newer_file_is_refused_and_unchanged(tmp_path: Path) -> None:
    def m999_from_the_future(db: object) -> None:
        del db

    opened = create_database(tmp_path / "j.db", KEY)
    migrate(opened.db, (*STEPS, m999_from_the_future))
    with pytest.raises(UserError, match="newer_file") as caught:
        migrate(opened.db)
    opened.close()
    assert caught.value.values["step"] == "m999_from_the_future"


def test_a_step_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    def m999_breaks(db: object) -> None:
        db.execute("CREATE TABLE half (a TEXT) STRICT")  # type: ignore[attr-defined] # a database
        db.execute("CREATE TABLE event (a TEXT) STRICT")  # type: ignore[attr-defined] # a database

    opened = create_database(tmp_path / "j.db", KEY)
    with pytest.raises(OperationalError, match="already exists"):
        migrate(opened.db, (*STEPS, m999_breaks))
    assert "half" not in opened.db.table_names()
    migrate(opened.db)
    opened.close()


def test_a_payload_is_there_as_a_whole_or_not_at_all(tmp_path: Path) -> None:
    with a_journal(tmp_path / "j.db") as journal:
        journal.record(MANAGER, NOW, [an_answer()])
        with pytest.raises(IntegrityError, match="CHECK"):
            journal._db.execute("UPDATE event SET salt = NULL")
        assert count(journal, "event") == 1
