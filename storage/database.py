"""Opening the encrypted database: it refuses rather than ever writing plain text or over a file it does not know."""

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.problems import UserError
from storage import durable
from storage.dbapi import Connection, Database, Error, OperationalError, cipher, library_version
from storage.instance_lock import InstanceLock

PLAIN_MAGIC = b"SQLite format 3\x00"
OLDEST_LIBRARY = (3, 51, 3)
PAGE_BYTES = 4096
CACHE_KIB = 65_536  # a merge of 100,000 events touches its indexes at random


@dataclass(frozen=True, slots=True)
class DatabaseKey:
    """The 32 random bytes that encrypt a database, and the 16 public ones its file starts with (SQLCipher's salt)."""

    secret: bytes
    id: bytes

    def pragma(self) -> str:
        """The key as SQLCipher reads it: raw, so that no time is spent on deriving it again."""
        if len(self.secret) != 32 or len(self.id) != 16:
            raise ValueError("a database key is 32 + 16 bytes")
        return f"PRAGMA key = \"x'{self.secret.hex()}{self.id.hex()}'\""


@dataclass(frozen=True, slots=True)
class OpenDatabase:
    """A database that is open, encrypted and ours alone, with the lock that keeps it so."""

    path: Path
    db: Database
    lock: InstanceLock

    def close(self) -> None:
        """Close the file, then let the next one in."""
        self.db.close()
        self.lock.release()


def create_database(path: Path, key: DatabaseKey) -> OpenDatabase:
    """Make a new encrypted database at ``path``, encrypted and durable from its first byte.

    Raises UserError ``database_exists`` where anything stands there already, else as `open_database`.
    """
    require_library(library_version)
    lock = InstanceLock.take(path)
    try:
        _create_empty(path)
        try:
            db = _connect(path, key)
            db.execute("PRAGMA user_version = 0")
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            _refuse_plain(path)
        except BaseException:
            path.unlink()  # it was made a moment ago and holds nothing
            raise
        durable.sync_folder(path.parent)
    except BaseException:
        lock.release()
        raise
    return OpenDatabase(path, db, lock)


def open_database(path: Path, key: DatabaseKey) -> OpenDatabase:
    """Open an existing encrypted database, exclusively.

    Raises UserError: ``database_missing``, ``database_empty``, ``database_plain``, ``database_short``,
    ``database_foreign`` (another key's or no database at all), ``database_damaged``, ``already_open``,
    ``not_opened``, ``library_too_old``, ``library_without_encryption``, ``folder_not_writable``. Nothing is ever created here.
    """
    require_library(library_version)
    if not path.is_file():
        raise UserError("database_missing", file=path)
    lock = InstanceLock.take(path)
    try:
        _refuse_unlikely(path)
        db = _connect(path, key)
        _refuse_plain(path)
    except BaseException:
        lock.release()
        raise
    return OpenDatabase(path, db, lock)


def require_library(version: tuple[int, ...]) -> None:
    """Refuse a SQLite with the WAL-reset corruption bug; raises UserError ``library_too_old``."""
    if version < OLDEST_LIBRARY:
        raise UserError("library_too_old", version=".".join(map(str, version)))


@contextmanager
def saving(path: Path, otherwise: str = "not_saved") -> Generator[None, None, None]:
    """Turn the library's errors while writing or reading into what the user can act on.

    Raises UserError ``disk_full``, ``database_damaged`` or, where the disk does not answer as it should, ``otherwise``;
    the library's other errors are ours and pass.
    """
    try:
        yield
    except Error as error:
        name = str(getattr(error, "sqlite_errorname", ""))
        if name.startswith("SQLITE_FULL"):
            raise UserError("disk_full", file=path) from error
        if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
            raise UserError("database_damaged", file=path) from error
        if isinstance(error, OperationalError) and name.startswith(
            ("SQLITE_IOERR", "SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_BUSY", "SQLITE_LOCKED")
        ):
            raise UserError(otherwise, file=path) from error
        raise


def damage(opened: OpenDatabase) -> tuple[str, ...]:
    """What is wrong with an open file, page by page, in the library's words; empty when all of it reads."""
    pages = [str(row[0]) for row in opened.db.conn.execute("PRAGMA cipher_integrity_check")]
    if pages:
        return tuple(pages)
    return tuple(str(row[0]) for row in opened.db.conn.execute("PRAGMA integrity_check") if row[0] != "ok")


def _create_empty(path: Path) -> None:
    try:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError as error:
        raise UserError("database_exists", file=path) from error


def _refuse_unlikely(path: Path) -> None:
    size = path.stat().st_size
    if size == 0:
        raise UserError("database_empty", file=path)
    _refuse_plain(path)
    if size < PAGE_BYTES:
        raise UserError("database_short", file=path)


def _refuse_plain(path: Path) -> None:
    if _first_bytes(path) == PLAIN_MAGIC:
        raise UserError("database_plain", file=path)


def _first_bytes(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(len(PLAIN_MAGIC))


def _connect(path: Path, key: DatabaseKey) -> Database:
    connection = cipher.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True)
    try:
        connection.execute(key.pragma())
        _refuse_without_encryption(connection)
        connection.execute("PRAGMA cipher_log_level = NONE")
        with saving(path, "not_opened"):
            _read_first_page(connection, path, key)
            _set_up(connection)
    except BaseException:
        connection.close()
        raise
    return Database(connection, execute_plugins=False, strict=True)


def _refuse_without_encryption(connection: Connection) -> None:
    if not connection.execute("PRAGMA cipher_version").fetchone():
        raise UserError("library_without_encryption")


def _read_first_page(connection: Connection, path: Path, key: DatabaseKey) -> None:
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except Error as error:
        if getattr(error, "sqlite_errorname", "") != "SQLITE_NOTADB":
            raise
        ours = _first_bytes(path) == key.id
        raise UserError("database_damaged" if ours else "database_foreign", file=path) from error


def _set_up(connection: Connection) -> None:
    wanted = {"journal_mode": ("WAL", "wal"), "synchronous": ("FULL", 2), "foreign_keys": ("ON", 1)}
    for name, (setting, _) in wanted.items():
        connection.execute(f"PRAGMA {name} = {setting}").fetchall()
    connection.execute("PRAGMA temp_store = MEMORY")  # sorting spills to no file
    connection.execute("PRAGMA mmap_size = 0").fetchall()
    connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
    if sys.platform == "darwin":
        connection.execute("PRAGMA fullfsync = ON")
        connection.execute("PRAGMA checkpoint_fullfsync = ON")
    for name, (_, answer) in wanted.items():
        if connection.execute(f"PRAGMA {name}").fetchone()[0] != answer:
            raise RuntimeError(f"the database did not take {name}")
