"""A home folder: the key file and the encrypted journal beside it. A laptop's and the centre's are of one kind.

The key file is what makes a folder a home, and it is written when the database already stands under a name of its own;
so a crash at any point leaves either no home, or a home that the next opening completes.
"""

from pathlib import Path

from storage import durable
from storage.database import DatabaseKey, OpenDatabase, create_database, damage, open_database
from storage.journal import JournalDatabase
from storage.key_file import keep_keys, new_keys, prepare_folder, unlock, unlock_with_recovery
from storage.key_slots import EVERYDAY_COST, KeyCost, Unlocked

DATABASE_FILE = "journal.db"


def make_home(
    home: Path, user: str, passphrase: str, role: str, cost: KeyCost = EVERYDAY_COST
) -> tuple[JournalDatabase, str]:
    """Make a new home and open it; returns the journal and the recovery key to print.

    Raises UserError ``home_exists``, ``passphrase_empty``, ``folder_not_writable`` and as `create_database`.
    """
    keys, key, recovery = new_keys(user, passphrase, role, cost)
    prepare_folder(home)
    _journal(create_database(_unfinished(home, key), key)).close()
    keep_keys(home, keys)
    return _open(home, key), recovery


def open_home(home: Path, user: str, passphrase: str) -> JournalDatabase:
    """Open a home's journal; raises UserError as `unlock` and `open_database`."""
    return open_unlocked(home, unlock(home, user, passphrase))


def open_home_with_recovery(home: Path, recovery: str) -> JournalDatabase:
    """Open a home's journal by the printed recovery key; raises UserError as `unlock_with_recovery`."""
    return open_unlocked(home, unlock_with_recovery(home, recovery))


def open_unlocked(home: Path, unlocked: Unlocked) -> JournalDatabase:
    """Open a home's journal with a key that was unlocked already; raises UserError as `open_database`."""
    return _open(home, unlocked.key)


def home_damage(home: Path, unlocked: Unlocked) -> tuple[str, ...]:
    """What is wrong with a home's database, page by page, also where it does not open as a journal any more."""
    opened = open_database(home / DATABASE_FILE, unlocked.key)
    try:
        return damage(opened)
    finally:
        opened.close()


def _open(home: Path, key: DatabaseKey) -> JournalDatabase:
    path, unfinished = home / DATABASE_FILE, _unfinished(home, key)
    if unfinished.is_file() and not path.exists():
        unfinished.rename(path)
        unfinished.with_name(f"{unfinished.name}.lock").unlink(missing_ok=True)
        durable.sync_folder(home)
    return _journal(open_database(path, key))


def _journal(opened: OpenDatabase) -> JournalDatabase:
    try:
        return JournalDatabase(opened)
    except BaseException:
        opened.close()
        raise


def _unfinished(home: Path, key: DatabaseKey) -> Path:
    return home / f"journal-{key.id.hex()}.db"
