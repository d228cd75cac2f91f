"""What a key file holds, and its JSON form."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass

from storage.database import DatabaseKey

FORMAT = "kompetenssamtal keys"
VERSION = 1


@dataclass(frozen=True, slots=True)
class KeyCost:
    """What one try of a passphrase costs: Argon2id's memory in KiB, its passes and lanes."""

    memory_kib: int
    passes: int
    lanes: int

    def __post_init__(self) -> None:
        if not (8 * self.lanes <= self.memory_kib <= 2**20 and 1 <= self.passes <= 64 and 1 <= self.lanes <= 16):
            raise ValueError("outside what a laptop can bear")


EVERYDAY_COST = KeyCost(memory_kib=65_536, passes=3, lanes=4)
"""150 to 400 ms on an ordinary laptop."""


@dataclass(frozen=True, slots=True)
class Slot:
    """The database key wrapped for one user; ``id`` is a salted hash of the user name, or ``recovery``."""

    id: str
    role: str
    cost: KeyCost
    kdf_salt: bytes
    nonce: bytes
    wrapped: bytes


@dataclass(frozen=True, slots=True)
class KeyFile:
    """A key file's content; ``database`` is the id of the database the key is for, ``salt`` goes with the user names."""

    database: bytes
    salt: bytes
    slots: tuple[Slot, ...]
    mac: bytes


@dataclass(frozen=True, slots=True)
class Unlocked:
    """What a right passphrase gives: the database key, and the role it was given for."""

    key: DatabaseKey
    role: str


def bound_text(database: bytes, slot: str, role: str) -> bytes:
    """What a slot's wrapping is bound to: none of it can be changed without the passphrase."""
    return _compact([VERSION, database.hex(), slot, role])


def written(keys: KeyFile) -> bytes:
    """The file's bytes; the checksum is over all the rest."""
    body = {
        "format": FORMAT,
        "version": VERSION,
        "database": keys.database.hex(),
        "salt": keys.salt.hex(),
        "slots": [_slot_json(slot) for slot in keys.slots],
        "mac": keys.mac.hex(),
    }
    return json.dumps({**body, "checksum": _checksum(body)}, indent=1).encode()


def read_key_file(content: bytes) -> KeyFile | None:
    """The key file in these bytes; None where they are damaged or something else."""
    try:
        body = json.loads(content)
        checksum = body.pop("checksum")
        if checksum != _checksum(body) or (body["format"], body["version"]) != (FORMAT, VERSION):
            return None
        return KeyFile(
            bytes.fromhex(body["database"]),
            bytes.fromhex(body["salt"]),
            tuple(_slot(slot) for slot in body["slots"]),
            bytes.fromhex(body["mac"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _slot_json(slot: Slot) -> dict[str, object]:
    return {
        "id": slot.id,
        "role": slot.role,
        "kdf": {
            "algorithm": "argon2id",
            "memory_kib": slot.cost.memory_kib,
            "passes": slot.cost.passes,
            "lanes": slot.cost.lanes,
            "salt": slot.kdf_salt.hex(),
        },
        "nonce": slot.nonce.hex(),
        "wrapped": slot.wrapped.hex(),
    }


def _slot(body: Mapping[str, str | Mapping[str, str | int]]) -> Slot:
    kdf = body["kdf"]
    if not isinstance(kdf, dict) or kdf["algorithm"] != "argon2id":
        raise ValueError("kdf")
    return Slot(
        str(body["id"]),
        str(body["role"]),
        KeyCost(int(kdf["memory_kib"]), int(kdf["passes"]), int(kdf["lanes"])),
        bytes.fromhex(str(kdf["salt"])),
        bytes.fromhex(str(body["nonce"])),
        bytes.fromhex(str(body["wrapped"])),
    )


def _checksum(body: Mapping[str, object]) -> str:
    return hashlib.sha256(_compact(body)).hexdigest()


def _compact(value: object) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()
