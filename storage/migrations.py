"""The database's shape, step by step. Steps are only ever added; each holds its own SQL and names no living class."""

from collections.abc import Callable

from desktop.domain.problems import UserError
from storage.dbapi import Database, Migrations

SET_NAME = "journal"


def m001_journal(db: Database) -> None:
    """The journal itself: envelopes, with their payload where it is known (salt, key and value come and go together)."""
    db.execute(
        """
        CREATE TABLE event (
            id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 64),
            device TEXT NOT NULL,
            epoch TEXT NOT NULL,
            seq INTEGER NOT NULL CHECK (seq >= 1),
            hlc TEXT NOT NULL,
            change TEXT NOT NULL,
            kind TEXT NOT NULL,
            version INTEGER NOT NULL,
            actor TEXT NOT NULL,
            entity TEXT NOT NULL,
            field TEXT NOT NULL,
            base TEXT NOT NULL,
            payload_hash TEXT NOT NULL,
            prev TEXT NOT NULL,
            flag TEXT NOT NULL,
            salt TEXT,
            key TEXT,
            value TEXT,
            CHECK ((salt IS NULL) = (key IS NULL) AND (salt IS NULL) = (value IS NULL))
        ) STRICT
        """
    )
    db.execute("CREATE INDEX event_chain ON event (device, epoch, seq)")
    db.execute("CREATE INDEX event_place ON event (entity, field)")


def m002_state(db: Database) -> None:
    """The projection: one row for each field of each thing. ``heads`` and ``siblings`` are NULL where there is one head."""
    db.execute(
        """
        CREATE TABLE state (
            entity TEXT NOT NULL,
            field TEXT NOT NULL,
            kind TEXT NOT NULL,
            person TEXT,
            round TEXT,
            key TEXT,
            value TEXT,
            event TEXT NOT NULL,
            hlc TEXT NOT NULL,
            heads TEXT,
            siblings TEXT,
            first_written TEXT NOT NULL,
            PRIMARY KEY (entity, field)
        ) STRICT
        """
    )
    db.execute("CREATE INDEX state_person ON state (kind, person, key)")
    db.execute("CREATE INDEX state_round ON state (kind, round)")


def m003_delivery(db: Database) -> None:
    """What left in which package, what came in, the secrets, and what the device knows of itself."""
    db.execute(
        """
        CREATE TABLE package (
            name TEXT NOT NULL PRIMARY KEY,
            sha256 TEXT NOT NULL,
            first INTEGER NOT NULL,
            last INTEGER NOT NULL CHECK (last >= first),
            written TEXT NOT NULL,
            received TEXT
        ) STRICT
        """
    )
    db.execute(
        """
        CREATE TABLE sent (
            event TEXT NOT NULL PRIMARY KEY,
            with_payload INTEGER NOT NULL CHECK (with_payload IN (0, 1)),
            package TEXT NOT NULL REFERENCES package (name)
        ) STRICT, WITHOUT ROWID
        """
    )
    db.execute("CREATE TABLE collected (name TEXT NOT NULL PRIMARY KEY, sha256 TEXT NOT NULL) STRICT")
    db.execute("CREATE TABLE secret (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT")
    db.execute("CREATE TABLE meta (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT")


def m004_every_carrier(db: Database) -> None:
    """Every package that carried an event, not only the newest; and whom a package is sealed to (empty: the centre)."""
    db.execute("ALTER TABLE package ADD COLUMN readers TEXT NOT NULL DEFAULT ''")
    db.execute(
        """
        CREATE TABLE sent_in (
            event TEXT NOT NULL,
            with_payload INTEGER NOT NULL CHECK (with_payload IN (0, 1)),
            package TEXT NOT NULL REFERENCES package (name),
            PRIMARY KEY (event, package)
        ) STRICT, WITHOUT ROWID
        """
    )
    db.execute("INSERT INTO sent_in SELECT event, with_payload, package FROM sent")
    db.execute("DROP TABLE sent")
    db.execute("ALTER TABLE sent_in RENAME TO sent")


STEPS: tuple[Callable[[Database], None], ...] = (m001_journal, m002_state, m003_delivery, m004_every_carrier)


def migrate(db: Database, steps: tuple[Callable[[Database], None], ...] = STEPS) -> None:
    """Bring a database to the present shape, each step in its own transaction.

    Raises UserError ``newer_file`` where the database knows steps this program does not.
    """
    migrations = Migrations(SET_NAME)
    for step in steps:
        migrations(name=step.__name__)(step)
    known = {step.__name__ for step in steps}
    unknown = [applied.name for applied in migrations.applied(db) if applied.name not in known]
    if unknown:
        raise UserError("newer_file", step=unknown[-1])
    if migrations.pending(db):
        migrations.apply(db)
