"""The centre: its keys, the laptops it knows, packages in, receipts back."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from desktop.domain.audience import Recipient
from desktop.domain.journal import Fact, Json
from desktop.domain.people import Actor
from desktop.domain.problems import UserError
from desktop.workflow.incoming import (
    DEVICE,
    RECEIPT_SUFFIX,
    WRONG_RECIPIENT,
    chain_of,
    check_events,
    join,
    open_package,
    own_ground,
    packages_in,
)
from desktop.workflow.keys import OWN, RECOVERY, kept, own_keys
from desktop.workflow.ports import Clock, Journal, Keys, Merging, ReceiptDraft, Sealing, Transport

KEYS = "keys"
_FILE_NAME = re.compile(r"[^\W_]([\w .-]{0,78}[\w-])?")


class SetAside(Protocol):
    """Where files that were refused are kept, with the reason."""

    def __call__(self, name: str, content: bytes, reason: str) -> None:
        """Keep a refused file; never overwrites another."""
        ...


@dataclass(frozen=True, slots=True)
class CentreMade:
    """A new centre: its fingerprint in words, and the offline recovery identity to be written down."""

    fingerprint: str
    recovery_identity: str


@dataclass(frozen=True, slots=True)
class Enrolled:
    """A laptop the centre knows."""

    device: str
    name: str
    manager: str
    sign_public: str
    open_public: str


@dataclass(frozen=True, slots=True)
class Collected:
    """What collecting did: packages merged and known before, events new, and what was set aside with its reason.

    ``passed_over`` are the packages that managers' own laptops wrote to each other: the centre cannot open them.
    """

    merged: tuple[str, ...]
    known: tuple[str, ...]
    events: int
    refused: tuple[tuple[str, UserError], ...]
    receipts: tuple[str, ...]
    gaps: Mapping[tuple[str, str], tuple[int, ...]]
    forks: tuple[tuple[str, str, int], ...]
    passed_over: tuple[str, ...]


def init_centre(journal: Journal, sealing: Sealing) -> CentreMade:
    """Make the centre's keys and its offline recovery recipient; raises UserError when it has keys already.

    The recovery identity is told once and not kept: with it packages open though the centre's key is lost.
    """
    if kept(journal, OWN):
        raise UserError("centre_exists")
    identity, recipient = sealing.new_recovery()
    journal.keep_secret(RECOVERY, recipient)
    keys = own_keys(journal, sealing)  # last: they are what makes a centre, so that a cut is simply done again
    return CentreMade(sealing.fingerprint(keys.sign_public, keys.open_public), identity)


def enroll(journal: Journal, actor: Actor, clock: Clock, sealing: Sealing, letter: bytes) -> Enrolled:
    """Register a laptop from its enrolment letter; its fingerprint is for the two to compare.

    The same letter again changes nothing. Raises UserError for other keys of a known device, for a name that another
    laptop has, and for one that no file can have: set-up files are called by it.
    """
    told = sealing.read_enrolment(letter)
    check_laptop_name(told.name)
    for known in laptops(journal):
        if known.device == told.device and (known.sign_public, known.open_public) != (
            told.sign_public,
            told.open_public,
        ):
            raise UserError("other_keys", device=told.device)
        if known.device != told.device and known.name.casefold() == told.name.casefold():
            raise UserError("laptop_name_taken", name=told.name)
    value: dict[str, Json] = {
        "name": told.name,
        "manager": told.manager,
        "sign_public": told.sign_public,
        "open_public": told.open_public,
    }
    if journal.value(DEVICE, KEYS, device=told.device) != value:
        journal.record(actor, clock(), [Fact(DEVICE, {"device": told.device}, KEYS, value)])
    return _enrolled(told.device, value)


def check_laptop_name(name: str) -> None:
    """Raise UserError for a name that no set-up file can be called by."""
    if not _FILE_NAME.fullmatch(name):
        raise UserError("bad_laptop_name", name=name)


def laptops(journal: Journal) -> tuple[Enrolled, ...]:
    """Every laptop the centre knows."""
    entries = (e for e in journal.read(DEVICE) if e.field == KEYS)
    return tuple(_enrolled(e.key["device"], e.value) for e in entries if isinstance(e.value, dict))


def collect(
    journal: Journal, merging: Merging, sealing: Sealing, transport: Transport, set_aside: SetAside, clock: Clock
) -> Collected:
    """Verify and merge every package in a folder, and write signed receipts there.

    Order, repetition and cuts do not matter. A bad package is set aside with its reason and the rest goes on; each
    package is one transaction.
    """
    keys = own_centre_keys(journal)
    enrolled = laptops(journal)
    registered = {laptop.device: laptop.sign_public for laptop in enrolled}
    marks = frozenset(sealing.mark(laptop.open_public) for laptop in enrolled)
    before = merging.collected()
    ground = own_ground(journal)
    merged: list[str] = []
    known: list[str] = []
    passed: list[str] = []
    refused: list[tuple[str, UserError]] = []
    forks: list[tuple[str, str, int]] = []
    events = 0
    for found in packages_in(transport):
        if found.name in before:
            known.append(found.name)
            continue
        content = b""
        try:
            content = transport.get(found.name)
            told = open_package(sealing, transport, found, content, registered, keys)
            check_events(Recipient.CENTRE, told, ground)
            done = join(merging, told, found.name, sealing.digest(content))
        except UserError as error:
            if _is_between_laptops(error, marks):
                passed.append(found.name)
                continue
            refused.append((found.name, error))
            set_aside(found.name, content, error.code)
            continue
        events += done.new
        forks += done.forks
        merged.append(found.name)
    receipts = _write_receipts(merging, sealing, transport, clock, (*merged, *known), merged, keys)
    return Collected(
        merged=tuple(merged),
        known=tuple(known),
        events=events,
        refused=tuple(refused),
        receipts=receipts,
        gaps=merging.gaps(),
        forks=tuple(forks),
        passed_over=tuple(passed),
    )


def _is_between_laptops(error: UserError, marks: Collection[str]) -> bool:
    """Whether a known laptop signed that the package is for laptops the centre knows, and for nobody else."""
    return error.code == WRONG_RECIPIENT and set(error.values["detail"].split(",")) <= set(marks)


def _write_receipts(
    merging: Merging,
    sealing: Sealing,
    transport: Transport,
    clock: Clock,
    lying: Iterable[str],
    merged: Collection[str],
    keys: Keys,
) -> tuple[str, ...]:
    """One receipt per chain whose packages lie in the folder, where it says something new or no receipt lies there.

    A receipt names every package of its chain that the centre has; its name is bound to what it says.
    """
    written = []
    names = transport.list()
    receipted = {name.split("-")[0] for name in names if name.endswith(RECEIPT_SUFFIX)}
    chains = {chain_of(name) for name in lying}
    news = {chain_of(name) for name in merged} | {chain for chain in chains if chain[0] not in receipted}
    collected = {name: digest for name, digest in sorted(merging.collected().items()) if name}
    state = merging.state_hash() if news else ""
    for device, epoch in sorted(news):
        packages = {name: digest for name, digest in collected.items() if chain_of(name) == (device, epoch)}
        if packages:
            files = sealing.write_receipt(ReceiptDraft(device, epoch, packages, state, clock()), keys)
            for name, content in files:
                transport.put_new(name, content)
            written.append(files[-1][0])
    return tuple(written)


def own_centre_keys(journal: Journal) -> Keys:
    """The centre's keys; raises UserError where none were made."""
    if not kept(journal, OWN):
        raise UserError("no_centre_keys")
    return Keys(*journal.secret(OWN).split("\n"))


def _enrolled(device: str, value: Mapping[str, Json]) -> Enrolled:
    return Enrolled(
        device=device,
        name=str(value["name"]),
        manager=str(value["manager"]),
        sign_public=str(value["sign_public"]),
        open_public=str(value["open_public"]),
    )
