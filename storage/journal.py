"""The encrypted journal: facts become events and rows of the projection in one durable transaction."""

import json
import secrets
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from desktop.domain.journal import Event, Fact, Json, actor_id, entity_id, next_event
from desktop.domain.people import Actor
from desktop.workflow.ports import Entry
from storage import projection
from storage.chain import Chain, Draft
from storage.database import OpenDatabase, damage, saving
from storage.events import INSERT_ONCE, key_text, row_of, text_of
from storage.merging import EventSet
from storage.migrations import migrate
from storage.outbox import OutboxRecords

SETUP_SECRET = "setup_secret"  # noqa: S105 # the name of the secret, not the secret


class JournalDatabase:
    """The port `Journal`, with the ports `Outbox` and `Merging` over the same connection.

    Used by the thread that opened it and by no other. A new database gets its shape, a device name and a set-up secret.
    """

    def __init__(self, opened: OpenDatabase) -> None:
        self._opened = opened
        self._db = opened.db
        self._path = opened.path
        with saving(self._path):
            migrate(self._db)
            self._chain = Chain(self._db)
            self._db.execute(
                "INSERT INTO secret VALUES (?, ?) ON CONFLICT (name) DO NOTHING", [SETUP_SECRET, secrets.token_hex(32)]
            )
        self._setup_secret = self.secret(SETUP_SECRET).encode()
        self.outbox = OutboxRecords(self._db, self._path, self._chain)
        self.merging = EventSet(self._db, self._path, self._chain)

    def record(self, actor: Actor, now: datetime, facts: Sequence[Fact]) -> str:
        """Write the facts as one change in one transaction and return the change id; durable on return.

        Without facts nothing is written. Raises UserError ``disk_full``, ``not_saved`` or ``database_damaged``: then
        the same facts recorded again are the same change, whether or not the first try was kept after all.
        """
        wanted = tuple(facts)
        if not wanted:
            return secrets.token_hex(16)
        draft: Draft | None = None
        try:
            with saving(self._path), self._db.atomic():
                draft = self._chain.unsure(actor, wanted) or self._draft(actor, now, wanted)
                self._write(draft)
        except BaseException:
            self._chain.doubt(draft)
            raise
        self._chain.advance(draft.after)
        return draft.change

    def read(self, kind: str, **key: str) -> tuple[Entry, ...]:
        """Every entry of that kind whose key has these parts and whose value is known, in the order first written."""
        with saving(self._path):
            return projection.entries(self._db, kind, key)

    def value(self, kind: str, field: str, **key: str) -> Json:
        """The current value of one field of the thing with exactly this key; None where nothing is known."""
        with saving(self._path):
            entity = self._entity(kind, key)
            row = self._db.execute("SELECT value FROM state WHERE entity = ? AND field = ?", [entity, field]).fetchone()
        found: Json = json.loads(row[0]) if row and row[0] is not None else None
        return found

    def secret(self, name: str) -> str:
        """A secret kept inside the database; raises KeyError when there is none."""
        row = self._db.conn.execute("SELECT value FROM secret WHERE name = ?", [name]).fetchone()
        if row is None:
            raise KeyError(name)
        return str(row[0])

    def keep_secret(self, name: str, value: str) -> None:
        """Keep or replace a secret; durable on return."""
        with saving(self._path):
            self._db.execute(
                "INSERT INTO secret VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                [name, value],
            )
        if name == SETUP_SECRET:
            self._setup_secret = value.encode()

    def rebuild(self) -> int:
        """Drop the projection and fold it again from the journal, in one transaction; returns the number of rows."""
        with saving(self._path), self._db.atomic():
            return projection.rebuild(self._db)

    def damage(self) -> tuple[str, ...]:
        """What is wrong with the file, page by page, in the library's words; empty when all of it reads."""
        return damage(self._opened)

    def close(self) -> None:
        """Close the database; twice is fine."""
        self._opened.close()

    def _draft(self, actor: Actor, now: datetime, facts: tuple[Fact, ...]) -> Draft:
        before = position = self._chain.position
        change, by = secrets.token_hex(16), actor_id(self._setup_secret, actor.person, actor.role)
        things: dict[tuple[str, str], _Thing] = {}
        events: list[Event] = []
        rows: list[projection.StateRow] = []
        for fact in facts:
            key = key_text(fact.key)
            thing = things.get((fact.kind, key)) or things.setdefault((fact.kind, key), self._thing(fact, key))
            base, first = thing.fields.get(fact.field, ((), ""))
            position, event = next_event(
                position,
                fact,
                entity=thing.entity,
                base=base,
                actor=by,
                now=now,
                change=change,
                salt=secrets.token_hex(16),
            )
            row = projection.written_row(event, first, key, text_of(fact.value))
            thing.fields[fact.field] = (event.envelope.id,), row.first_written
            events.append(event)
            rows.append(row)
        return Draft(actor, facts, change, tuple(events), tuple(rows), before, position)

    def _write(self, draft: Draft) -> None:
        events = (row_of(event, (row.key, row.value)) for event, row in zip(draft.events, draft.rows, strict=True))
        self._db.conn.executemany(INSERT_ONCE, events)
        projection.put_rows(self._db, draft.rows)

    def _thing(self, fact: Fact, key: str) -> "_Thing":
        """What a fact is about, as it stands: its id and the heads of its fields."""
        hashed = entity_id(self._setup_secret, fact.kind, fact.key)
        fields = self._fields(hashed)
        if fields:
            return _Thing(hashed, fields)
        entity = self._older(fact.kind, fact.key, key) or hashed
        return _Thing(entity, self._fields(entity) if entity != hashed else fields)

    def _fields(self, entity: str) -> dict[str, tuple[tuple[str, ...], str]]:
        """The fields of a thing: for each its heads and when it was first written."""
        rows = self._db.conn.execute("SELECT field, event, heads, first_written FROM state WHERE entity = ?", [entity])
        return {field: (tuple(json.loads(heads)) if heads else (event,), first) for field, event, heads, first in rows}

    def _entity(self, kind: str, key: Mapping[str, str]) -> str:
        """The thing's id: its keyed hash, unless the thing was already there under an older set-up secret."""
        hashed = entity_id(self._setup_secret, kind, key)
        if self._db.conn.execute("SELECT 1 FROM state WHERE entity = ? LIMIT 1", [hashed]).fetchone():
            return hashed
        return self._older(kind, key, key_text(key)) or hashed

    def _older(self, kind: str, key: Mapping[str, str], text: str) -> str | None:
        row = self._db.conn.execute(
            "SELECT entity FROM state WHERE kind = ? AND person IS ? AND key = ? ORDER BY first_written, entity LIMIT 1",
            [kind, key.get("person"), text],
        ).fetchone()
        return str(row[0]) if row else None


class _Thing(NamedTuple):
    """A thing being written: its id, and for each field its heads and when it was first written."""

    entity: str
    fields: dict[str, tuple[tuple[str, ...], str]]
