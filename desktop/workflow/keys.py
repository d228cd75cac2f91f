"""The key pairs of a laptop or the centre, kept inside the encrypted database."""

import json
from collections.abc import Iterable

from desktop.domain.journal import canonical
from desktop.domain.problems import UserError
from desktop.workflow.ports import Journal, Keys, Sealing
from desktop.workflow.setup_file import OwnLaptop, own_laptop_json, own_laptops_from_json

OWN = "own_keys"
CENTRE = "centre_keys"
SETUP_SECRET = "setup_secret"  # noqa: S105 - the name of a secret, not one
GROUND = "centre_ground"
SERIAL = "setup_serial"
RECOVERY = "recovery_recipient"
OWN_LAPTOPS = "own_laptops"
_SEPARATOR = "\n"


def own_keys(journal: Journal, sealing: Sealing) -> Keys:
    """This home's keys, made the first time they are asked for."""
    try:
        return Keys(*journal.secret(OWN).split(_SEPARATOR))
    except KeyError:
        keys = sealing.new_keys()
        parts = (keys.sign_secret, keys.sign_public, keys.open_secret, keys.open_public)
        journal.keep_secret(OWN, _SEPARATOR.join(parts))
        return keys


def centre_keys(journal: Journal) -> tuple[str, str, str]:
    """The centre's public keys this laptop trusts: to check signatures, to seal to, and the recovery recipient.

    Raises UserError when no set-up file has been taken in yet.
    """
    try:
        sign_public, open_public, recovery = journal.secret(CENTRE).split(_SEPARATOR)
    except KeyError:
        raise UserError("no_centre") from None
    return sign_public, open_public, recovery


def trust_centre(journal: Journal, sign_public: str, open_public: str, recovery: str) -> None:
    """Keep the centre's public keys; raises UserError when other ones are trusted already."""
    told = _SEPARATOR.join((sign_public, open_public, recovery))
    try:
        known = journal.secret(CENTRE)
    except KeyError:
        journal.keep_secret(CENTRE, told)
        return
    if known != told:
        raise UserError("other_centre")


def has_centre(journal: Journal) -> bool:
    """Whether a set-up file has been taken in."""
    return bool(kept(journal, CENTRE))


def kept(journal: Journal, name: str) -> str:
    """A secret kept inside the database, empty when there is none."""
    try:
        return journal.secret(name)
    except KeyError:
        return ""


def ground_in_use(journal: Journal) -> tuple[str, ...]:
    """Ids of the events that hold the framework and catalogue the centre sent; empty without a centre."""
    return tuple(kept(journal, GROUND).split())


def keep_ground(journal: Journal, events: Iterable[str]) -> None:
    """Remember which framework and catalogue the centre sent: theirs counts, whatever lay here before."""
    journal.keep_secret(GROUND, " ".join(events))


def last_serial(journal: Journal) -> int:
    """The serial of the newest set-up file published (at the centre) or taken in (on a laptop); 0 before the first."""
    return int(kept(journal, SERIAL) or 0)


def keep_serial(journal: Journal, serial: int) -> None:
    """Remember the newest set-up file's serial."""
    journal.keep_secret(SERIAL, str(serial))


def own_laptops(journal: Journal) -> tuple[OwnLaptop, ...]:
    """The manager's other laptops, as the centre told last; empty where it told of none."""
    return own_laptops_from_json(json.loads(kept(journal, OWN_LAPTOPS) or "[]"))


def keep_own_laptops(journal: Journal, laptops: Iterable[OwnLaptop]) -> None:
    """Remember the manager's other laptops: those and no others may read what is meant for the manager."""
    journal.keep_secret(OWN_LAPTOPS, canonical([own_laptop_json(laptop) for laptop in laptops]).decode())
