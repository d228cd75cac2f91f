"""A home folder from making to opening, what a crash in between leaves, and that no file in it names anybody."""

import os
import re
from pathlib import Path

import pytest

from desktop.domain.problems import UserError
from storage import home as homes
from storage.home import home_damage, make_home, open_home, open_home_with_recovery
from storage.key_file import create_home, keep_keys, unlock
from storage.place import is_home
from tests.storage.places import CHEAP, MANAGER, NOW, PASSPHRASE, USER, an_answer, make_cheap_home

CANARY = "Selma Sagoberg-Kanariefågel"


def test_a_home_is_made_closed_and_opened_again(tmp_path: Path) -> None:
    journal, recovery = make_cheap_home(tmp_path / "home")
    device = journal.outbox.position()
    journal.record(MANAGER, NOW, [an_answer()])
    secret = journal.secret("setup_secret")
    journal.close()
    for by_recovery in (False, True):
        home = tmp_path / "home"
        journal = open_home_with_recovery(home, recovery) if by_recovery else open_home(home, USER, PASSPHRASE)
        assert [entry.value for entry in journal.read("rating", person="P0001")] == ["ja"]
        assert journal.outbox.position() == device
        assert journal.secret("setup_secret") == secret
        journal.close()
    assert re.fullmatch("laptop[0-9a-f]{8}", device[0])
    assert re.fullmatch("[0-9a-f]{8}", device[1])
    assert re.fullmatch("[0-9a-f]{64}", secret)
    assert {path.name for path in (tmp_path / "home").iterdir()} == {
        "journal.db",
        "journal.db.lock",
        "keys.json",
        "keys.json.bak",
    }


def test_a_wrong_passphrase_opens_nothing(tmp_path: Path) -> None:
    make_cheap_home(tmp_path)[0].close()
    with pytest.raises(UserError, match="wrong_passphrase"):
        open_home(tmp_path, USER, "fel")


def test_another_homes_keys_are_called_that(tmp_path: Path) -> None:
    for name in ("one", "two"):
        make_cheap_home(tmp_path / name)[0].close()
    for file in ("keys.json", "keys.json.bak"):
        (tmp_path / "one" / file).write_bytes((tmp_path / "two" / file).read_bytes())
    with pytest.raises(UserError, match="database_foreign"):
        open_home(tmp_path / "one", USER, PASSPHRASE)


def test_a_lost_database_is_not_quietly_replaced(tmp_path: Path) -> None:
    make_cheap_home(tmp_path)[0].close()
    (tmp_path / "journal.db").unlink()
    with pytest.raises(UserError, match="database_missing"):
        open_home(tmp_path, USER, PASSPHRASE)
    with pytest.raises(UserError, match="home_exists"):
        make_cheap_home(tmp_path)


def test_a_crash_before_the_keys_are_written_leaves_no_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def power_cut(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as cut:
        cut.setattr(homes, "keep_keys", power_cut)
        with pytest.raises(KeyboardInterrupt):
            make_cheap_home(tmp_path)
    assert not is_home(tmp_path)
    make_cheap_home(tmp_path)[0].close()
    open_home(tmp_path, USER, PASSPHRASE).close()


def test_a_crash_after_the_keys_are_written_is_completed_at_the_next_opening(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def keep_then_power_cut(*given: object) -> None:
        keep_keys(*given)  # type: ignore[arg-type] # passed on as they came
        raise KeyboardInterrupt

    with monkeypatch.context() as cut:
        cut.setattr(homes, "keep_keys", keep_then_power_cut)
        with pytest.raises(KeyboardInterrupt):
            make_cheap_home(tmp_path)
    assert is_home(tmp_path)
    assert not (tmp_path / "journal.db").exists()
    journal = open_home(tmp_path, USER, PASSPHRASE)
    journal.record(MANAGER, NOW, [an_answer()])
    journal.close()
    open_home(tmp_path, USER, PASSPHRASE).close()


def test_a_key_file_alone_is_a_home_without_its_database(tmp_path: Path) -> None:
    create_home(tmp_path, USER, PASSPHRASE, "manager", CHEAP)
    with pytest.raises(UserError, match="database_missing"):
        open_home(tmp_path, USER, PASSPHRASE)


def test_damage_is_named_even_where_the_journal_does_not_open(tmp_path: Path) -> None:
    make_cheap_home(tmp_path)[0].close()
    unlocked = unlock(tmp_path, USER, PASSPHRASE)
    assert home_damage(tmp_path, unlocked) == ()
    content = bytearray((tmp_path / "journal.db").read_bytes())
    content[3 * 4096 + 9] ^= 1
    (tmp_path / "journal.db").write_bytes(content)
    assert home_damage(tmp_path, unlocked) == ("HMAC verification failed for page 4",)


def test_no_file_names_anybody(tmp_path: Path) -> None:
    journal, _ = make_home(tmp_path, CANARY, CANARY, "manager", CHEAP)
    journal.keep_secret("note", CANARY)
    for number in range(40):
        journal.record(MANAGER, NOW, [an_answer(CANARY * 50, person=CANARY, competence=str(number), name=CANARY)])
    while_open = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    journal.close()
    written = {**while_open, **{f"closed {path.name}": path.read_bytes() for path in tmp_path.iterdir()}}
    assert {"journal.db", "journal.db-wal", "journal.db-shm", "keys.json", "keys.json.bak"} <= set(written)
    assert len(written["journal.db-wal"]) > 100_000
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        for part in (CANARY, "Sagoberg", CANARY.casefold()):
            found = [name for name, content in written.items() if part.encode(encoding) in content]
            assert not found, (encoding, part)


def test_everything_in_the_folder_is_for_its_owner_alone(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        journal, _ = make_cheap_home(tmp_path / "home")
        journal.record(MANAGER, NOW, [an_answer()])
        modes = {path.name: path.stat().st_mode & 0o777 for path in (tmp_path / "home").iterdir()}
        journal.close()
    finally:
        os.umask(before)
    assert (tmp_path / "home").stat().st_mode & 0o777 == 0o700
    assert set(modes.values()) == {0o600}
