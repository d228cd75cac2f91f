"""The projection: what every field says now, folded from the events and always possible to fold again.

A row shows the newest head whose payload is known; the other known heads stand as siblings. Where no head's payload is
known the row keeps kind and entity with the value left out, so that nothing is lost and a late payload fills it.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from desktop.domain.journal import Event, heads
from desktop.workflow.ports import Entry
from storage.dbapi import Database
from storage.events import COLUMNS, events_of, payload_columns, text_of

_ENTRY = "kind, key, field, value, event, hlc, siblings"


class StateRow(NamedTuple):
    """One row of ``state``, in the table's order; key, value, heads and siblings are JSON texts."""

    entity: str
    field: str
    kind: str
    person: str | None
    round: str | None
    key: str | None
    value: str | None
    event: str
    hlc: str
    heads: str | None
    siblings: str | None
    first_written: str


PUT = """
    INSERT INTO state VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (entity, field) DO UPDATE SET
        kind = excluded.kind, person = excluded.person, round = excluded.round, key = excluded.key,
        value = excluded.value, event = excluded.event, hlc = excluded.hlc, heads = excluded.heads,
        siblings = excluded.siblings, first_written = excluded.first_written
"""


def written_row(event: Event, first_written: str, key: str | None, value: str | None) -> StateRow:
    """The row a place has when ``event`` is its only head.

    ``first_written`` is the place's so far or empty; ``key`` and ``value`` are the payload's stored texts.
    """
    envelope = event.envelope
    parts: Mapping[str, str] = event.payload.key if event.payload else {}
    return StateRow(
        envelope.entity,
        envelope.field,
        envelope.kind,
        parts.get("person"),
        parts.get("round"),
        key,
        value,
        envelope.id,
        envelope.hlc,
        None,
        None,
        min(first_written or envelope.hlc, envelope.hlc),
    )


def folded_row(events: Sequence[Event]) -> StateRow:
    """The row of one entity and field from all its events, in any order; ``events`` is not empty."""
    payloads = {event.envelope.id: event.payload for event in events if event.payload}
    ranked = heads(event.envelope for event in events)
    known = [envelope for envelope in ranked if envelope.id in payloads]
    shown = (known or ranked)[-1]
    row = _row(Event(shown, payloads.get(shown.id)), min(event.envelope.hlc for event in events))
    if row.key is None and payloads:
        newest = _row(max((e for e in events if e.payload), key=lambda e: (e.envelope.hlc, e.envelope.id)), "")
        row = row._replace(key=newest.key, person=newest.person, round=newest.round)
    if len(ranked) == 1:
        return row
    others = [payloads[envelope.id].value for envelope in known[:-1]]
    return row._replace(
        heads=text_of([envelope.id for envelope in ranked]), siblings=text_of(others) if others else None
    )


def _row(event: Event, first_written: str) -> StateRow:
    _, key, value = payload_columns(event.payload)
    return written_row(event, first_written, key, value)


def put_rows(db: Database, rows: Iterable[StateRow]) -> None:
    """Write rows over those of the same places; part of the caller's transaction."""
    db.conn.executemany(PUT, rows)


def rebuild(db: Database) -> int:
    """Empty the projection and fold it again from every event; part of the caller's transaction. Returns the rows."""
    db.execute("DELETE FROM state")
    ordered = db.conn.execute(f"SELECT {COLUMNS} FROM event ORDER BY entity, field")  # noqa: S608 # constants only
    put_rows(db, _folded(events_of(ordered)))
    return int(db.execute("SELECT count(*) FROM state").fetchone()[0])


def _folded(ordered: Iterator[Event]) -> Iterator[StateRow]:
    for _, place in groupby(ordered, key=lambda event: (event.envelope.entity, event.envelope.field)):
        yield folded_row(list(place))


def entries(db: Database, kind: str, key: Mapping[str, str]) -> tuple[Entry, ...]:
    """Entries of a kind whose key has these parts and whose value is known, in the order first written."""
    where, values = ["kind = ?", "+key IS NOT NULL", "value IS NOT NULL"], [kind]
    for part in ("person", "round"):
        if part in key:
            where.append(f"{part} = ?")
            values.append(key[part])
    rows = db.execute(
        f"SELECT {_ENTRY} FROM state WHERE {' AND '.join(where)} ORDER BY first_written, entity, field",  # noqa: S608 # no input in it
        values,
    )
    found = (_entry(row) for row in rows)
    return tuple(entry for entry in found if all(entry.key.get(part) == text for part, text in key.items()))


def _entry(row: tuple[str, ...]) -> Entry:
    kind, key, field, value, event, hlc, siblings = row
    others = tuple(json.loads(siblings)) if siblings else ()
    return Entry(kind, json.loads(key), field, json.loads(value), event, hlc, others)
