"""Homes, keys and answers for the storage tests; unlocking is made cheap here and nowhere else."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop.domain.journal import Event, Fact, Json
from desktop.domain.people import Actor, ActorRole
from desktop.workflow.ports import Merged
from storage.database import DatabaseKey, create_database, open_database
from storage.home import make_home
from storage.journal import JournalDatabase
from storage.key_slots import KeyCost
from tests.domain.histories import START, Laptop

CHEAP = KeyCost(memory_kib=32, passes=1, lanes=1)
KEY = DatabaseKey(bytes(range(32)), bytes(range(100, 116)))
MANAGER = Actor("P0002", ActorRole.MANAGER)
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
RNG = random.Random(7)
USER, PASSPHRASE = "Tuva Testlund", "höst lampa björk"


@contextmanager
def a_journal(path: Path, key: DatabaseKey = KEY) -> Iterator[JournalDatabase]:
    """The journal at ``path``, made where there is none."""
    opened = open_database(path, key) if path.exists() else create_database(path, key)
    try:
        yield JournalDatabase(opened)
    finally:
        opened.close()


def make_cheap_home(home: Path, user: str = USER) -> tuple[JournalDatabase, str]:
    return make_home(home, user, PASSPHRASE, "manager", CHEAP)


def an_answer(
    value: Json = "ja", person: str = "P0001", competence: str = "1.1", name: str = "self", **key: str
) -> Fact:
    return Fact("rating", {"person": person, "round": "r1", "competence": competence, **key}, name, value)


def rows(journal: JournalDatabase, table: str, order: str) -> list[tuple[Any, ...]]:
    found: list[tuple[Any, ...]] = journal._db.execute(f"SELECT * FROM {table} ORDER BY {order}").fetchall()
    return found


def projected(journal: JournalDatabase) -> list[tuple[Any, ...]]:
    """The whole projection, row by row."""
    return rows(journal, "state", "entity, field")


def count(journal: JournalDatabase, table: str) -> int:
    return len(rows(journal, table, "1"))


def merge(journal: JournalDatabase, *events: Event, package: str = "p") -> Merged:
    return journal.merging.merge(events, package, "ab" * 32)


def written(laptop: Laptop, *facts: Fact) -> tuple[Event, ...]:
    return laptop.write(list(facts), START, RNG)
