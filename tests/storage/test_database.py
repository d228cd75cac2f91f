"""Opening refuses rather than writing plain text, over a foreign file, or beside another process."""

import os
import subprocess
import sys
import threading
from ctypes.util import find_library
from pathlib import Path

import pytest

from desktop.domain.problems import UserError
from storage.database import (
    OLDEST_LIBRARY,
    PAGE_BYTES,
    PLAIN_MAGIC,
    DatabaseKey,
    create_database,
    damage,
    open_database,
    require_library,
    saving,
)
from storage.dbapi import Error, IntegrityError, cipher, library_version
from tests.storage.places import KEY, MANAGER, NOW, a_journal, an_answer

ROOT = Path(__file__).resolve().parents[2]
NAME = "Selma Sagoberg-Kanariefågel"

WRITE_A_NAME = f"""
import sys
from pathlib import Path
from tests.storage.places import MANAGER, NOW, a_journal, an_answer
with a_journal(Path(sys.argv[1])) as journal:
    journal.record(MANAGER, NOW, [an_answer({NAME!r})])
    found = b"".join(path.read_bytes() for path in Path(sys.argv[1]).parent.iterdir())
print({NAME!r}.encode() in found, found.count(b"SQLite format 3"))
"""
SYSTEM_SQLITE_FIRST = "import ctypes; ctypes.CDLL({library!r}, mode=ctypes.RTLD_GLOBAL)\n"
TAKEN_OVER = """
import sys
from pathlib import Path
from sqlcipher3 import dbapi2  # not through storage.dbapi: bound to the library that was there first
connection = dbapi2.connect(sys.argv[1] + ".plain")
connection.execute("PRAGMA key = 'secret'")
connection.execute("CREATE TABLE t (a)")
connection.close()
print(Path(sys.argv[1] + ".plain").read_bytes()[:15])
from desktop.domain.problems import UserError
import storage.database
storage.database.library_version = storage.database.OLDEST_LIBRARY
from tests.storage.places import KEY
try:
    storage.database.create_database(Path(sys.argv[1]), KEY)
except UserError as error:
    print(error.code, Path(sys.argv[1]).exists())
"""


def python(code: str, *arguments: object, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code, *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def system_sqlite() -> str:
    library = find_library("sqlite3")
    assert library, "the system's libsqlite3 is what this test is about"
    return library


def refused(path: Path, key: DatabaseKey = KEY) -> str:
    with pytest.raises(UserError) as caught:
        open_database(path, key)
    return caught.value.code


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.db"


@pytest.fixture
def kept(path: Path) -> Path:
    """A database with an answer in it, closed."""
    with a_journal(path) as journal:
        journal.record(MANAGER, NOW, [an_answer(str(number), name=f"f{number}") for number in range(50)])
    return path


# --- finding 1: encryption silently off


def test_finding_1_a_global_sqlite_does_not_take_the_place_of_the_cipher(path: Path) -> None:
    code = SYSTEM_SQLITE_FIRST.format(library=system_sqlite()) + WRITE_A_NAME
    assert python(code, path) == "False 0"
    assert path.read_bytes()[:16] == KEY.id


def test_finding_1_a_preloaded_sqlite_does_not_take_the_place_of_the_cipher(path: Path) -> None:
    assert python(WRITE_A_NAME, path, LD_PRELOAD=system_sqlite()) == "False 0"


@pytest.mark.parametrize("way", ["global", "preload"])
def test_finding_1_a_library_that_was_taken_over_is_refused_before_a_byte_is_written(path: Path, way: str) -> None:
    loaded = SYSTEM_SQLITE_FIRST.format(library=system_sqlite()) if way == "global" else ""
    environment = {"LD_PRELOAD": system_sqlite()} if way == "preload" else {}
    plain, answer = python(loaded + TAKEN_OVER, path, **environment).splitlines()
    assert plain == "b'SQLite format 3'"  # what would happen without the door, so that this test has teeth
    assert answer == "library_without_encryption False"


# --- finding 2: an open transaction that swallows later writes


def test_finding_2_a_returning_insert_does_not_swallow_later_writes(path: Path) -> None:
    opened = create_database(path, KEY)
    opened.db["person"].insert({"id": 1, "name": "a"}, pk="id")  # type: ignore[union-attr] # a table, not a view
    assert list(opened.db.query("INSERT INTO person VALUES (2, 'b') RETURNING id")) == [{"id": 2}]
    with pytest.raises(IntegrityError):
        list(opened.db.query("INSERT INTO person VALUES (2, 'again') RETURNING id"))
    assert not opened.db.conn.in_transaction
    opened.db["person"].insert({"id": 3, "name": "c"})  # type: ignore[union-attr] # a table, not a view
    opened.close()
    opened = open_database(path, KEY)
    assert [row["id"] for row in opened.db.query("SELECT id FROM person ORDER BY id")] == [1, 2, 3]
    opened.close()


def test_finding_2_sqlite_utils_imported_before_the_door_is_found_out() -> None:
    code = "import sqlite_utils\ntry:\n    import storage.dbapi\nexcept ImportError as error:\n    print('refused')"
    assert python(code) == "refused"


# --- findings 3 and 4


def test_finding_3_every_open_is_wal_and_full(path: Path) -> None:
    for number in range(2):
        opened = create_database(path, KEY) if number == 0 else open_database(path, KEY)
        pragma = {
            name: opened.db.execute(f"PRAGMA {name}").fetchone()
            for name in ("journal_mode", "synchronous", "foreign_keys", "mmap_size", "temp_store", "cipher_page_size")
        }
        opened.close()
        assert pragma == {
            "journal_mode": ("wal",),
            "synchronous": (2,),
            "foreign_keys": (1,),
            "mmap_size": (0,),
            "temp_store": (2,),
            "cipher_page_size": (str(PAGE_BYTES),),
        }


def test_finding_4_a_library_with_the_wal_reset_bug_is_refused() -> None:
    require_library(library_version)
    require_library(OLDEST_LIBRARY)
    for version in ((3, 51, 2), (3, 40, 1)):
        with pytest.raises(UserError) as caught:
            require_library(version)
        assert caught.value.code == "library_too_old"


def test_finding_4_opening_asks_for_the_version(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("storage.database.library_version", (3, 51, 2))
    with pytest.raises(UserError, match="library_too_old"):
        create_database(path, KEY)
    assert not path.exists()


# --- files that are not what they should be


def test_a_missing_database_is_not_made_by_opening(path: Path) -> None:
    assert refused(path) == "database_missing"
    assert list(path.parent.iterdir()) == []


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "database_empty"),
        (b"short", "database_short"),
        (KEY.id + b"x" * 100, "database_short"),
        (PLAIN_MAGIC + b"\x00" * PAGE_BYTES, "database_plain"),
        (PLAIN_MAGIC, "database_plain"),
        (b"%PDF-1.7 something else altogether" * 500, "database_foreign"),
    ],
)
def test_a_file_that_is_no_database_of_ours_is_named_and_left_alone(path: Path, content: bytes, code: str) -> None:
    path.write_bytes(content)
    assert refused(path) == code
    with pytest.raises(UserError, match="database_exists"):
        create_database(path, KEY)
    assert path.read_bytes() == content


def test_another_key_is_told_from_damage(kept: Path) -> None:
    assert refused(kept, DatabaseKey(KEY.secret, bytes(16))) == "database_foreign"
    assert refused(kept, DatabaseKey(bytes(32), bytes(16))) == "database_foreign"
    content = bytearray(kept.read_bytes())
    content[200] ^= 1
    kept.write_bytes(content)
    assert refused(kept) == "database_damaged"
    assert kept.read_bytes() == bytes(content)


def test_a_flipped_byte_is_named_by_its_page(kept: Path) -> None:
    content = bytearray(kept.read_bytes())
    content[2 * PAGE_BYTES + 7] ^= 1
    kept.write_bytes(content)
    opened = open_database(kept, KEY)
    assert damage(opened) == ("HMAC verification failed for page 3",)
    opened.close()


def test_a_sound_file_has_no_damage(kept: Path) -> None:
    with a_journal(kept) as journal:
        assert journal.damage() == ()


def test_reading_a_damaged_page_is_something_the_user_hears_of(kept: Path) -> None:
    content = bytearray(kept.read_bytes())
    for start in range(2 * PAGE_BYTES, len(content), PAGE_BYTES):
        content[start + 7] ^= 1
    kept.write_bytes(content)
    with pytest.raises(UserError, match="database_damaged"), a_journal(kept) as journal:
        journal.read("rating")


def test_a_truncated_file_is_refused_or_its_damage_named(kept: Path) -> None:
    content = kept.read_bytes()
    kept.write_bytes(content[: PAGE_BYTES * 2])
    with pytest.raises(UserError, match="database_damaged"), a_journal(kept) as journal:
        journal.rebuild()


def test_a_disk_that_does_not_answer_is_not_called_damage(kept: Path) -> None:
    (kept.parent / "journal.db-wal").mkdir()
    assert refused(kept) == "not_opened"
    (kept.parent / "journal.db-wal").rmdir()
    with a_journal(kept) as journal:
        assert len(journal.read("rating")) == 50


# --- one process at a time


def test_a_second_instance_is_refused_until_the_first_lets_go(path: Path) -> None:
    with a_journal(path) as journal:
        journal.record(MANAGER, NOW, [an_answer()])
        assert refused(path) == "already_open"
        code = f"""
from pathlib import Path
from desktop.domain.problems import UserError
from storage.database import open_database
from tests.storage.places import KEY
try:
    open_database(Path({str(path)!r}), KEY)
except UserError as error:
    print(error.code)
"""
        assert python(code) == "already_open"
        journal.close()
        journal.close()
    with a_journal(path) as journal:
        assert journal.read("rating")


def test_a_refused_opening_lets_go_of_the_lock(path: Path) -> None:
    path.write_bytes(b"short")
    assert [refused(path), refused(path)] == ["database_short"] * 2


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="folder_not_writable"):
        create_database(tmp_path / "nowhere" / "journal.db", KEY)


def test_files_are_for_their_owner_alone(path: Path) -> None:
    with a_journal(path):
        assert {file.stat().st_mode & 0o077 for file in path.parent.iterdir()} == {0}
        assert len(list(path.parent.iterdir())) == 4


def test_another_thread_is_refused(path: Path) -> None:
    caught: list[Exception] = []

    def read() -> None:
        try:
            journal.read("rating")
        except Error as error:
            caught.append(error)

    with a_journal(path) as journal:
        thread = threading.Thread(target=read)
        thread.start()
        thread.join()
    assert isinstance(caught[0], cipher.ProgrammingError)


# --- errors


def test_our_own_mistakes_are_not_dressed_up_as_the_users(path: Path) -> None:
    with a_journal(path) as journal, pytest.raises(Error, match="syntax error"), saving(path):
        journal._db.execute("SELEKT")


def test_a_key_of_the_wrong_length_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="32"):
        DatabaseKey(b"short", bytes(16)).pragma()
