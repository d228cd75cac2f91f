"""The journal as a set of events that other laptops' events join."""

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby, islice
from pathlib import Path
from typing import TypeAlias, cast

from desktop.domain.journal import Event, is_whole
from desktop.workflow.ports import Merged
from storage.chain import Chain
from storage.database import saving
from storage.dbapi import Database
from storage.events import COLUMNS, FILL, INSERT, Column, events_of, payload_columns, row_of
from storage.projection import StateRow, folded_row, put_rows, written_row

AT_A_TIME = 5_000
Place: TypeAlias = tuple[str, str]
_READING = re.compile(r"[0-9a-f]{12}-[0-9a-f]{4}")


class EventSet:
    """The port `Merging` over the journal database."""

    def __init__(self, db: Database, path: Path, chain: Chain) -> None:
        self._db = db
        self._path = path
        self._chain = chain

    def merge(self, events: Iterable[Event], package: str, sha256: str) -> Merged:
        """Join events in one transaction together with the note that ``package`` was collected.

        The events are taken a few thousand at a time, so that memory stays flat. Raises ValueError, with nothing
        joined, where an event's hashes do not fit, and UserError as `storage.database.saving`.
        """
        total = Merged(0, 0, 0, ())
        try:
            with saving(self._path), self._db.atomic():
                for some in _batches(events):
                    total = _sum(total, self._join(some))
                self._db.execute(
                    "INSERT INTO collected VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET sha256 = excluded.sha256",
                    [package, sha256],
                )
        finally:
            self._chain.doubt(None)
        return total

    def collected(self) -> Mapping[str, str]:
        """Names and SHA-256 of the packages collected so far."""
        return dict(self._db.execute("SELECT name, sha256 FROM collected").fetchall())

    def state_hash(self) -> str:
        """SHA-256 over the sorted ids of all events and whether each has its payload."""
        digest = hashlib.sha256()
        for event, full in self._db.execute("SELECT id, salt IS NOT NULL FROM event ORDER BY id"):
            digest.update(f"{event}{full}".encode())
        return digest.hexdigest()

    def gaps(self) -> Mapping[tuple[str, str], tuple[int, ...]]:
        """Missing seqs per (device, epoch), counted from 1 to the highest seen."""
        torn = self._db.execute(
            "SELECT device, epoch, max(seq) FROM event GROUP BY device, epoch HAVING count(DISTINCT seq) < max(seq)"
        ).fetchall()
        missing: dict[tuple[str, str], tuple[int, ...]] = {}
        for device, epoch, last in torn:
            rows = self._db.execute("SELECT seq FROM event WHERE device = ? AND epoch = ?", [device, epoch])
            seen = {seq for (seq,) in rows}
            missing[device, epoch] = tuple(seq for seq in range(1, last) if seq not in seen)
        return missing

    def _join(self, events: Sequence[Event]) -> Merged:
        given = _by_id(events)
        known: dict[str, int] = dict(
            self._db.execute(
                "SELECT id, salt IS NOT NULL FROM event WHERE id IN (SELECT value FROM json_each(?))",
                [json.dumps(list(given))],
            ).fetchall()
        )
        fresh = [event for id_, event in given.items() if id_ not in known]
        late = [event for id_, event in given.items() if event.payload and known.get(id_) == 0]
        doubtful = self._perhaps_forked(fresh)
        rows = [row_of(event) for event in fresh]
        self._db.conn.executemany(INSERT, rows)
        self._db.conn.executemany(FILL, ((*payload_columns(event.payload), event.envelope.id) for event in late))
        self._project(fresh, rows, late)
        self._chain.joined(fresh)
        return Merged(len(fresh), len(events) - len(fresh), len(late), self._forks(doubtful))

    def _project(self, fresh: Sequence[Event], rows: Sequence[tuple[Column, ...]], late: Sequence[Event]) -> None:
        touched: dict[Place, list[int]] = {}
        for number, event in enumerate(fresh):
            touched.setdefault(_place(event), []).append(number)
        again = {_place(event) for event in late} | set(self._standing(touched))
        put_rows(
            self._db,
            (
                _only_row(fresh[numbers[0]], rows[numbers[0]])
                if len(numbers) == 1
                else folded_row([fresh[number] for number in numbers])
                for place, numbers in touched.items()
                if place not in again
            ),
        )
        put_rows(self._db, [folded_row(list(events)) for _, events in groupby(self._at(again), key=_place)])

    def _at(self, places: Iterable[Place]) -> Iterator[Event]:
        columns = ", ".join(f"event.{name}" for name in COLUMNS.split(", "))
        rows = self._db.conn.execute(
            f"SELECT {columns} FROM json_each(?) AS place CROSS JOIN event "  # noqa: S608 # constants only
            "ON event.entity = place.value ->> 0 AND event.field = place.value ->> 1 "
            "ORDER BY event.entity, event.field",
            [json.dumps(sorted(places))],
        )
        return events_of(rows)

    def _standing(self, places: Iterable[Place]) -> list[Place]:
        return self._db.execute(
            "SELECT entity, field FROM json_each(?) AS place CROSS JOIN state "
            "ON entity = place.value ->> 0 AND field = place.value ->> 1",
            [json.dumps(list(places))],
        ).fetchall()

    def _perhaps_forked(self, fresh: Sequence[Event]) -> list[str]:
        """Ids of new events, not inserted yet, whose seq is not past everything seen of their chain."""
        last: dict[tuple[str, str], int] = {}
        doubtful: list[str] = []
        for event in sorted(fresh, key=lambda event: event.envelope.seq):
            envelope = event.envelope
            chain = envelope.device, envelope.epoch
            if chain not in last:
                row = self._db.execute("SELECT max(seq) FROM event WHERE device = ? AND epoch = ?", chain).fetchone()
                last[chain] = row[0] or 0
            if envelope.seq <= last[chain]:
                doubtful.append(envelope.id)
            last[chain] = max(last[chain], envelope.seq)
        return doubtful

    def _forks(self, doubtful: Sequence[str]) -> tuple[tuple[str, str, int], ...]:
        rows = self._db.execute(
            "SELECT DISTINCT other.device, other.epoch, other.seq FROM json_each(?) AS new "
            "CROSS JOIN event AS mine ON mine.id = new.value CROSS JOIN event AS other ON other.device = mine.device "
            "AND other.epoch = mine.epoch AND other.seq = mine.seq AND other.id <> mine.id ORDER BY 1, 2, 3",
            [json.dumps(doubtful)],
        )
        return tuple((device, epoch, seq) for device, epoch, seq in rows)


def _by_id(events: Iterable[Event]) -> dict[str, Event]:
    given: dict[str, Event] = {}
    for event in events:
        envelope = event.envelope
        if not is_whole(event) or not _READING.fullmatch(envelope.hlc):
            raise ValueError(f"event {envelope.id} is not what it says")
        if event.payload or envelope.id not in given:
            given[envelope.id] = event
    return given


def _only_row(event: Event, row: tuple[Column, ...]) -> StateRow:
    *_, key, value = row
    return written_row(event, "", cast("str | None", key), cast("str | None", value))


def _place(event: Event) -> Place:
    return event.envelope.entity, event.envelope.field


def _sum(one: Merged, two: Merged) -> Merged:
    forks = tuple(sorted({*one.forks, *two.forks}))
    return Merged(one.new + two.new, one.known + two.known, one.late + two.late, forks)


def _batches(events: Iterable[Event]) -> Iterator[list[Event]]:
    source = iter(events)
    while batch := list(islice(source, AT_A_TIME)):
        yield batch
