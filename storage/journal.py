"""The encrypted journal: facts become events and rows of the projection in one durable transaction."""

import json
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from desktop.domain.journal import Event, Fact, Json, Position, actor_id, entity_id, envelope_id, write
from desktop.domain.people import Actor
from desktop.workflow.ports import Entry
from storage import projection
from storage.chain import Chain, Draft
from storage.database import OpenDatabase, damage, saving
from storage.events import INSERT_ONCE, key_text, payload_columns, row_of
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
        secret = self._setup_secret
        before = position = self._chain.position
        change, by = secrets.token_hex(16), actor_id(secret, actor.person, actor.role)
        entities: dict[tuple[str, str], str] = {}
        standing: dict[tuple[str, str], tuple[tuple[str, ...], str]] = {}
        events: list[Event] = []
        rows: list[projection.StateRow] = []
        for fact in facts:
            thing = fact.kind, key_text(fact.key)
            entity = entities.get(thing) or entities.setdefault(thing, self._entity(fact.kind, fact.key))
            place = entity, fact.field
            base, first = standing.get(place) or self._standing(*place)
            position, (event,) = write(
                position,
                [fact],
                secret=secret,
                actor=by,
                now=now,
                change=change,
                salt=lambda: secrets.token_hex(16),
                heads_of=_always(base),
            )
            position, event = _of_entity(entity, position, event)
            _, key, value = payload_columns(event.payload)
            row = projection.written_row(event, first, key, value)
            standing[place] = (event.envelope.id,), row.first_written
            events.append(event)
            rows.append(row)
        return Draft(actor, facts, change, tuple(events), tuple(rows), before, position)

    def _write(self, draft: Draft) -> None:
        self._db.conn.executemany(INSERT_ONCE, map(row_of, draft.events))
        projection.put_rows(self._db, draft.rows)

    def _standing(self, entity: str, field: str) -> tuple[tuple[str, ...], str]:
        """The heads of a place and when it was first written, or nothing twice."""
        row = self._db.conn.execute(
            "SELECT event, heads, first_written FROM state WHERE entity = ? AND field = ?", [entity, field]
        ).fetchone()
        if row is None:
            return (), ""
        event, heads, first = row
        return tuple(json.loads(heads)) if heads else (event,), first

    def _entity(self, kind: str, key: Mapping[str, str]) -> str:
        """The thing's id: its keyed hash, unless the thing was already there under an older set-up secret."""
        hashed = entity_id(self._setup_secret, kind, key)
        if self._db.conn.execute("SELECT 1 FROM state WHERE entity = ? LIMIT 1", [hashed]).fetchone():
            return hashed
        older = self._db.conn.execute(
            "SELECT entity FROM state WHERE kind = ? AND person IS ? AND key = ? ORDER BY first_written, entity LIMIT 1",
            [kind, key.get("person"), key_text(key)],
        ).fetchone()
        return str(older[0]) if older else hashed


def _always(base: tuple[str, ...]) -> Callable[[str, str], tuple[str, ...]]:
    return lambda _entity, _field: base


def _of_entity(entity: str, position: Position, event: Event) -> tuple[Position, Event]:
    """The event moved to the id its thing already has; the same event where that is its own."""
    if event.envelope.entity == entity:
        return position, event
    moved = replace(event.envelope, entity=entity, id="")
    named = replace(moved, id=envelope_id(moved))
    return replace(position, prev=named.id), Event(named, event.payload)
