"""What left in which package, and which packages a receipt has named: the journal as what waits."""

from collections.abc import Iterable, Mapping
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

    def own_events(self, epoch: str = "") -> tuple[Event, ...]:
        """The events this device wrote in ``epoch`` (empty: the present one), in order of seq, payloads included."""
        device, present = self.position()
        rows = self._db.execute(
            f"SELECT {COLUMNS} FROM event WHERE device = ? AND epoch = ? ORDER BY seq, id",  # noqa: S608 # constants only
            [device, epoch or present],
        )
        return tuple(events_of(rows))

    def sent(self) -> Mapping[str, bool]:
        """Ids of the events a package has carried, and whether any of them with the payload."""
        return {event: bool(full) for event, full in self._db.execute("SELECT event, with_payload FROM sent")}

    def remember_package(self, record: PackageRecord, carried: Mapping[str, bool]) -> None:
        """Remember a written package and, per event id, whether it carried the payload; one transaction."""
        with saving(self._path), self._db.atomic():
            self._db.execute(
                "INSERT INTO package VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (name) DO NOTHING",
                [
                    record.name,
                    record.sha256,
                    record.first,
                    record.last,
                    *map(_moment, (record.written, record.received)),
                ],
            )
            self._db.conn.executemany(
                "INSERT INTO sent VALUES (?, ?, ?) ON CONFLICT (event) DO UPDATE "
                "SET with_payload = max(with_payload, excluded.with_payload), package = excluded.package",
                [(event, int(full), record.name) for event, full in carried.items()],
            )

    def packages(self) -> tuple[PackageRecord, ...]:
        """Every package written, oldest first."""
        rows = self._db.execute("SELECT name, sha256, first, last, written, received FROM package ORDER BY rowid")
        return tuple(
            PackageRecord(
                name,
                sha256,
                first,
                last,
                datetime.fromisoformat(written),
                received and datetime.fromisoformat(received),
            )
            for name, sha256, first, last, written, received in rows
        )

    def package_of(self) -> Mapping[str, str]:
        """Event id to the name of the newest package that carried it."""
        return dict(self._db.execute("SELECT event, package FROM sent").fetchall())

    def mark_received(self, names: Iterable[str], when: datetime) -> int:
        """Mark packages a receipt named; returns how many were new. Unknown names are ignored."""
        with saving(self._path), self._db.atomic():
            return sum(
                self._db.execute(
                    "UPDATE package SET received = ? WHERE name = ? AND received IS NULL", [_moment(when), name]
                ).rowcount
                for name in names
            )


def _moment(when: datetime | None) -> str | None:
    return when.isoformat() if when else None
