"""The key file: one random database key, wrapped once for each user and once for the printed recovery key.

A slot names nobody: its id is a salted hash of the typed user name. The role is bound into the wrapping and the whole
file carries a MAC made with the database key, so an edited role or a removed slot is found. A plain checksum tells
damage from a wrong passphrase; the copy beside it (``keys.json.bak``) takes over when the file is missing or damaged.
"""

import hashlib
import hmac
import secrets
import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desktop.domain.problems import UserError
from storage import durable
from storage.database import DatabaseKey
from storage.key_slots import EVERYDAY_COST, KeyCost, KeyFile, Slot, Unlocked, bound_text, read_key_file, written
from storage.place import key_file_path
from storage.recovery_key import recovery_bytes, recovery_text

RECOVERY_SLOT = "recovery"


def new_keys(user: str, passphrase: str, role: str, cost: KeyCost = EVERYDAY_COST) -> tuple[KeyFile, DatabaseKey, str]:
    """A new database key with a slot for the user and one for a new recovery key; nothing is written.

    Returns the key file's content, the database key and the recovery key as text. Raises UserError
    ``passphrase_empty``.
    """
    if not passphrase:
        raise UserError("passphrase_empty")
    key = DatabaseKey(secrets.token_bytes(32), secrets.token_bytes(16))
    recovery = secrets.token_bytes(16)
    empty = KeyFile(key.id, secrets.token_bytes(16), (), b"")
    slots = (
        _wrapped(key, _slot_id(empty, user), role, _typed(passphrase), cost),
        _wrapped(key, RECOVERY_SLOT, role, recovery, cost),
    )
    return _sealed(replace(empty, slots=slots), key), key, recovery_text(recovery)


def keep_keys(home: Path, keys: KeyFile) -> None:
    """Write the key file and its copy durably, readable by the owner alone."""
    path, content = key_file_path(home), written(keys)
    durable.replace_file(path, content)
    durable.replace_file(_copy_of(path), content)


def create_home(
    home: Path, user: str, passphrase: str, role: str, cost: KeyCost = EVERYDAY_COST
) -> tuple[DatabaseKey, str]:
    """Make the folder with a new key file in it; returns the database key and the recovery key to print.

    Raises UserError ``home_exists`` where there is a key file already, and ``passphrase_empty``.
    """
    keys, key, recovery = new_keys(user, passphrase, role, cost)
    prepare_folder(home)
    keep_keys(home, keys)
    return key, recovery


def prepare_folder(home: Path) -> None:
    """Make the home folder, for its owner alone; raises UserError ``home_exists`` or ``folder_not_writable``."""
    if any(path.exists() for path in _copies(home)):
        raise UserError("home_exists", folder=home)
    try:
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        home.chmod(0o700)
    except OSError as error:
        raise UserError("folder_not_writable", folder=home) from error


def unlock(home: Path, user: str, passphrase: str) -> Unlocked:
    """The database key and role of a user.

    Raises UserError ``key_file_missing``, ``key_file_damaged`` or ``wrong_passphrase``, the last one also, and after
    as long, for a user who is not known.
    """
    keys = _read(home)
    wanted = _slot_id(keys, user)
    slot = next((slot for slot in keys.slots if slot.id == wanted), None)
    if slot is None:
        _derived(_typed(passphrase), keys.salt, keys.slots[0].cost if keys.slots else EVERYDAY_COST)
        raise UserError("wrong_passphrase")
    return _opened(home, keys, slot, _typed(passphrase), "wrong_passphrase")


def unlock_with_recovery(home: Path, recovery: str) -> Unlocked:
    """The database key by the printed recovery key.

    Raises UserError as `unlock`, with ``recovery_wrong`` in place of ``wrong_passphrase``, and as `recovery_bytes`.
    """
    typed = recovery_bytes(recovery)
    keys = _read(home)
    slot = next((slot for slot in keys.slots if slot.id == RECOVERY_SLOT), None)
    if slot is None:
        raise UserError("recovery_wrong")
    return _opened(home, keys, slot, typed, "recovery_wrong")


def _opened(home: Path, keys: KeyFile, slot: Slot, typed: bytes, refusal: str) -> Unlocked:
    wrapping = ChaCha20Poly1305(_derived(typed, slot.kdf_salt, slot.cost))
    try:
        secret = wrapping.decrypt(slot.nonce, slot.wrapped, bound_text(keys.database, slot.id, slot.role))
    except InvalidTag as error:
        raise UserError(refusal) from error
    key = DatabaseKey(secret, keys.database)
    if not hmac.compare_digest(keys.mac, _mac(keys, key)):
        raise UserError("key_file_damaged", file=key_file_path(home))
    if any(not _is_same(path, keys) for path in _copies(home)):
        with suppress(OSError):  # the copy can be mended at the next unlocking, a full disk shall not lock anybody out
            keep_keys(home, keys)
    return Unlocked(key, slot.role)


def _wrapped(key: DatabaseKey, slot_id: str, role: str, typed: bytes, cost: KeyCost) -> Slot:
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    wrapping = ChaCha20Poly1305(_derived(typed, salt, cost))
    return Slot(
        slot_id, role, cost, salt, nonce, wrapping.encrypt(nonce, key.secret, bound_text(key.id, slot_id, role))
    )


def _derived(typed: bytes, salt: bytes, cost: KeyCost) -> bytes:
    return hash_secret_raw(typed, salt, cost.passes, cost.memory_kib, cost.lanes, 32, Type.ID)


def _sealed(keys: KeyFile, key: DatabaseKey) -> KeyFile:
    return replace(keys, mac=_mac(keys, key))


def _mac(keys: KeyFile, key: DatabaseKey) -> bytes:
    mac_key = HKDF(hashes.SHA256(), 32, None, b"kompetenssamtal key file").derive(key.secret)
    return hmac.digest(mac_key, written(replace(keys, mac=b"")), "sha256")


def _slot_id(keys: KeyFile, user: str) -> str:
    name = unicodedata.normalize("NFC", unicodedata.normalize("NFC", user.strip()).casefold())
    return hashlib.sha256(keys.salt + name.encode("utf-8", "surrogatepass")).hexdigest()


def _typed(passphrase: str) -> bytes:
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")


def _read(home: Path) -> KeyFile:
    there = [path for path in _copies(home) if path.is_file()]
    if not there:
        raise UserError("key_file_missing", folder=home)
    for keys in _readable(there):
        return keys
    raise UserError("key_file_damaged", file=key_file_path(home))


def _readable(paths: list[Path]) -> Iterator[KeyFile]:
    for path in paths:
        keys = read_key_file(path.read_bytes())
        if keys is not None:
            yield keys


def _is_same(path: Path, keys: KeyFile) -> bool:
    return path.is_file() and path.read_bytes() == written(keys)


def _copies(home: Path) -> tuple[Path, Path]:
    path = key_file_path(home)
    return path, _copy_of(path)


def _copy_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.bak")
