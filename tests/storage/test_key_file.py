"""The key file: who gets in, who does not, and what each kind of damage is called."""

import json
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.problems import UserError
from storage import key_slots
from storage.key_file import create_home, unlock, unlock_with_recovery
from storage.key_slots import EVERYDAY_COST, KeyCost, read_key_file
from storage.place import key_file_path
from storage.recovery_key import recovery_bytes, recovery_text
from tests.storage.places import CHEAP, PASSPHRASE, USER

RECOVERIES = st.binary(min_size=16, max_size=16)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def recovery(home: Path) -> str:
    return create_home(home, USER, PASSPHRASE, "manager", CHEAP)[1]


def refusal(home: Path, user: str = USER, passphrase: str = PASSPHRASE) -> str:
    with pytest.raises(UserError) as caught:
        unlock(home, user, passphrase)
    return caught.value.code


def edit(home: Path, change: object, *, checksum: bool = True) -> None:
    """Rewrite both copies with ``change(body)`` applied; an attacker also mends the checksum."""
    body = json.loads(key_file_path(home).read_bytes())
    change(body)  # type: ignore[operator] # a function
    if checksum:
        del body["checksum"]
        body["checksum"] = key_slots._checksum(body)
    for path in (key_file_path(home), home / "keys.json.bak"):
        path.write_text(json.dumps(body))


def test_the_right_passphrase_gives_key_and_role(home: Path) -> None:
    key, _ = create_home(home, USER, PASSPHRASE, "manager", CHEAP)
    unlocked = unlock(home, USER, PASSPHRASE)
    assert (unlocked.key, unlocked.role) == (key, "manager")
    assert len(key.secret) == 32


def test_two_homes_have_nothing_in_common(tmp_path: Path) -> None:
    one = create_home(tmp_path / "1", USER, PASSPHRASE, "manager", CHEAP)
    two = create_home(tmp_path / "2", USER, PASSPHRASE, "manager", CHEAP)
    assert one[0].secret != two[0].secret
    assert one[0].id != two[0].id
    assert one[1] != two[1]


@pytest.mark.usefixtures("recovery")
@pytest.mark.parametrize("passphrase", ["", "fel", PASSPHRASE + " ", PASSPHRASE.upper(), "x" * 1_000_000, "\ud800"])
def test_a_wrong_passphrase_and_an_unknown_user_are_told_the_same(home: Path, passphrase: str) -> None:
    assert refusal(home, passphrase=passphrase) == "wrong_passphrase"
    assert refusal(home, user="Nils Nyström-Påhittad") == "wrong_passphrase"


@pytest.mark.usefixtures("recovery")
def test_user_and_passphrase_may_be_typed_on_any_keyboard(home: Path) -> None:
    for form in ("NFC", "NFD"):
        unlock(home, unicodedata.normalize(form, f" {USER.upper()} "), unicodedata.normalize(form, PASSPHRASE))


def test_an_empty_passphrase_makes_no_home(home: Path) -> None:
    with pytest.raises(UserError, match="passphrase_empty"):
        create_home(home, USER, "", "manager", CHEAP)
    assert not home.exists()


@pytest.mark.usefixtures("recovery")
def test_a_home_is_never_made_over_another(home: Path) -> None:
    before = key_file_path(home).read_bytes()
    with pytest.raises(UserError, match="home_exists"):
        create_home(home, USER, PASSPHRASE, "manager", CHEAP)
    key_file_path(home).rename(home / "elsewhere")
    with pytest.raises(UserError, match="home_exists"):
        create_home(home, USER, PASSPHRASE, "manager", CHEAP)
    assert (home / "elsewhere").read_bytes() == before


@pytest.mark.usefixtures("recovery")
def test_folder_and_files_are_for_their_owner_alone_and_name_nobody(home: Path) -> None:
    assert home.stat().st_mode & 0o777 == 0o700
    for path in home.iterdir():
        assert path.stat().st_mode & 0o777 == 0o600
        assert b"tuva" not in path.read_bytes().lower()
    assert {path.name for path in home.iterdir()} == {"keys.json", "keys.json.bak"}


# --- damage and tampering


@pytest.mark.usefixtures("recovery")
def test_a_missing_key_file_is_called_missing(home: Path) -> None:
    for path in home.iterdir():
        path.unlink()
    assert refusal(home) == "key_file_missing"


@pytest.mark.usefixtures("recovery")
@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b"\xff\xfe", b'{"format": 1}', b"[" * 100_000])
def test_a_damaged_key_file_is_called_damaged(home: Path, content: bytes) -> None:
    for path in home.iterdir():
        path.write_bytes(content)
    assert refusal(home) == "key_file_damaged"


@pytest.mark.usefixtures("recovery")
@pytest.mark.parametrize("damage", [None, b"", b"{}", b"\x00" * 2000])
@pytest.mark.parametrize("hit", ["keys.json", "keys.json.bak"])
def test_either_copy_takes_over_and_mends_the_other(home: Path, hit: str, damage: bytes | None) -> None:
    whole = key_file_path(home).read_bytes()
    (home / hit).unlink() if damage is None else (home / hit).write_bytes(damage)
    unlock(home, USER, PASSPHRASE)
    assert {path.read_bytes() for path in home.iterdir()} == {whole}
    assert len(list(home.iterdir())) == 2


@pytest.mark.usefixtures("recovery")
def test_every_flipped_byte_is_damage_or_no_change(home: Path) -> None:
    (home / "keys.json.bak").unlink()
    content = key_file_path(home).read_bytes()
    whole = read_key_file(content)
    for place in range(0, len(content), 3):
        flipped = bytearray(content)
        flipped[place] ^= 0x20
        assert read_key_file(bytes(flipped)) in {None, whole}


@pytest.mark.usefixtures("recovery")
def test_damage_is_not_taken_for_a_wrong_passphrase(home: Path) -> None:
    edit(home, lambda body: body["slots"][0].update(wrapped="00" * 48), checksum=False)
    assert refusal(home) == "key_file_damaged"


@pytest.mark.usefixtures("recovery")
def test_an_edited_role_does_not_open(home: Path) -> None:
    edit(home, lambda body: body["slots"][0].update(role="administrator"))
    assert refusal(home) == "wrong_passphrase"


@pytest.mark.usefixtures("recovery")
def test_a_removed_slot_is_found(home: Path) -> None:
    edit(home, lambda body: body["slots"].pop())
    assert refusal(home) == "key_file_damaged"


@pytest.mark.usefixtures("recovery")
@pytest.mark.parametrize(
    "kdf", [{"memory_kib": 2**40}, {"passes": 10**9}, {"lanes": 0}, {"memory_kib": 1}, {"algorithm": "md5"}]
)
def test_a_cost_no_laptop_can_bear_is_refused_before_it_is_paid(home: Path, kdf: dict[str, object]) -> None:
    edit(home, lambda body: body["slots"][0]["kdf"].update(kdf))
    assert refusal(home) == "key_file_damaged"


def test_the_everyday_cost_is_the_one_decided() -> None:
    assert KeyCost(memory_kib=64 * 1024, passes=3, lanes=4) == EVERYDAY_COST


# --- the recovery key


def test_the_recovery_key_opens_however_it_is_typed(home: Path, recovery: str) -> None:
    key = unlock(home, USER, PASSPHRASE).key
    for typed in (recovery, recovery.upper(), recovery.replace("-", " "), recovery.replace("-", ""), f"  {recovery}\n"):
        assert unlock_with_recovery(home, typed).key == key


def test_another_recovery_key_is_refused(home: Path, recovery: str) -> None:
    assert recovery
    with pytest.raises(UserError, match="recovery_wrong"):
        unlock_with_recovery(home, recovery_text(bytes(16)))


@given(RECOVERIES)
def test_a_recovery_key_can_be_written_down_and_typed(key: bytes) -> None:
    text = recovery_text(key)
    assert recovery_bytes(text) == key
    assert recovery_bytes(text.upper().replace("0", "O").replace("1", "I")) == key


@given(RECOVERIES, st.integers(0, 7), st.integers(0, 4), st.sampled_from("0123456789abcdefghjkmnpqrstvwxyzåu"))
def test_a_wrong_sign_names_its_group(key: bytes, group: int, place: int, sign: str) -> None:
    groups = recovery_text(key).split("-")
    wrong = groups[group][:place] + sign + groups[group][place + 1 :]
    if wrong == groups[group]:
        return
    with pytest.raises(UserError) as caught:
        recovery_bytes("-".join([*groups[:group], wrong, *groups[group + 1 :]]))
    assert (caught.value.code, caught.value.values) == ("recovery_group", {"group": str(group + 1)})


@given(RECOVERIES, st.integers(0, 7), st.integers(0, 3))
def test_two_swapped_signs_name_their_group(key: bytes, group: int, place: int) -> None:
    groups = recovery_text(key).split("-")
    signs = list(groups[group])
    signs[place], signs[place + 1] = signs[place + 1], signs[place]
    if signs == list(groups[group]):
        return
    with pytest.raises(UserError, match="recovery_group"):
        recovery_bytes("-".join([*groups[:group], "".join(signs), *groups[group + 1 :]]))


@given(RECOVERIES, st.integers(0, 7), st.integers(0, 7))
def test_two_swapped_groups_are_found(key: bytes, one: int, two: int) -> None:
    groups = recovery_text(key).split("-")
    groups[one], groups[two] = groups[two], groups[one]
    if one != two:
        with pytest.raises(UserError, match="recovery_group"):
            recovery_bytes("-".join(groups))


@pytest.mark.parametrize(("groups", "code"), [(0, "recovery_length"), (7, "recovery_length"), (9, "recovery_length")])
def test_a_missing_or_extra_group_is_told(groups: int, code: str) -> None:
    text = "-".join((recovery_text(bytes(16)) + "-00000").split("-")[:groups])
    with pytest.raises(UserError) as caught:
        recovery_bytes(text)
    assert (caught.value.code, caught.value.values["groups"]) == (code, str(groups))
