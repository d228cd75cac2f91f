"""What left in which package, and which packages a receipt has named: the journal as what waits."""

import json
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from pathlib import Path

from desktop.domain.journal import Event
from desktop.workflow.ports import PackageRecord
from storage.chain import Chain
from storage.database import saving
from storage.dbapi import Database
from storage.events import COLUMNS, events_of


class OutboxRecords:
    """The port `Outbox` over the journal database."""

    def __init__(self, db: Database, path: Path, chain: Chain) -> None:
        self._db = db
        self._path = path
        self._chain = chain

    def position(self) -> tuple[str, str]:
        """This laptop's device name and epoch."""
        here = self._chain.position
        return here.device, here.epoch

    def epochs(self) -> tuple[str, ...]:
        """Every epoch this device has written in, the present one last: an earlier one may still have events waiting."""
        device, present = self.position()
        found = self._db.execute("SELECT DISTINCT epoch FROM event WHERE device = ? ORDER BY epoch", [device])
        return (*(epoch for (epoch,) in found if epoch != present), present)

    def own_events(self, epoch: str = "", kinds: Collection[str] = ()) -> tuple[Event, ...]:
        """The events this device wrote in ``epoch`` (empty: the present one), in order of seq, payloads included.

        Only those of ``kinds``, where any are named: what is left out is not read.
        """
        device, present = self.position()
        some = "AND kind IN (SELECT value FROM json_each(?))" if kinds else ""
        rows = self._db.execute(
            f"SELECT {COLUMNS} FROM event WHERE device = ? AND epoch = ? {some} ORDER BY seq, id",  # noqa: S608 # constants only
            [device, epoch or present, *([json.dumps(sorted(kinds))] if kinds else [])],
        )
        return tuple(events_of(rows))

    def sent(self, readers: str = "") -> Mapping[str, bool]:
        """Ids of the events a package to ``readers`` has carried, and whether any of them with the payload."""
        return self._carried(readers, (), everywhere=True)

    def covered(self, lying: Collection[str], readers: str = "") -> Mapping[str, bool]:
        """As `sent`, by packages a receipt has named and those whose names are in ``lying``."""
        return self._carried(readers, lying, everywhere=False)

    def remember_package(self, record: PackageRecord, carried: Mapping[str, bool]) -> None:
        """Remember a written package and, per event id, whether it carried the payload; one transaction."""
        with saving(self._path), self._db.atomic():
            self._db.execute(
                "INSERT INTO package VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (name) DO NOTHING",
                [
                    record.name,
                    record.sha256,
                    record.first,
                    record.last,
                    *map(_moment, (record.written, record.received)),
                    record.readers,
                ],
            )
            self._db.conn.executemany(
                "INSERT INTO sent VALUES (?, ?, ?) ON CONFLICT (event, package) DO UPDATE "
                "SET with_payload = max(with_payload, excluded.with_payload)",
                [(event, int(full), record.name) for event, full in carried.items()],
            )

    def packages(self, readers: str = "") -> tuple[PackageRecord, ...]:
        """Every package written to ``readers``, oldest first."""
        rows = self._db.execute(
            "SELECT name, sha256, first, last, written, received FROM package WHERE readers = ? ORDER BY rowid",
            [readers],
        )
        return tuple(
            PackageRecord(
                name,
                sha256,
                first,
                last,
                datetime.fromisoformat(written),
                received and datetime.fromisoformat(received),
                readers,
            )
            for name, sha256, first, last, written, received in rows
        )

    def package_of(self) -> Mapping[str, str]:
        """Event id to the name of the package to the centre that says where it is.

        It is one with the payload before one without, then a received one, then the newest.
        """
        rows = self._db.execute(
            "SELECT event, package FROM sent JOIN package ON name = package WHERE readers = '' "
            "ORDER BY with_payload, received IS NOT NULL, package.rowid"
        )
        return dict(rows.fetchall())

    def mark_received(self, names: Iterable[str], when: datetime) -> int:
        """Mark packages a receipt named; returns how many were new. Unknown names are ignored."""
        with saving(self._path), self._db.atomic():
            return sum(
                self._db.execute(
                    "UPDATE package SET received = ? WHERE name = ? AND received IS NULL", [_moment(when), name]
                ).rowcount
                for name in names
            )

    def _carried(self, readers: str, lying: Collection[str], *, everywhere: bool) -> dict[str, bool]:
        rows = self._db.execute(
            "SELECT event, max(with_payload) FROM sent JOIN package ON name = package WHERE readers = ? "
            "AND (? OR received IS NOT NULL OR name IN (SELECT value FROM json_each(?))) GROUP BY event",
            [readers, everywhere, json.dumps(sorted(lying))],
        )
        return {event: bool(full) for event, full in rows}


def _moment(when: datetime | None) -> str | None:
    return when.isoformat() if when else None
