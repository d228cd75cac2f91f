"""The centre: its keys, the laptops it knows, set-up files out, packages in, receipts back."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from desktop.domain.journal import Event, Fact, Json, event_from_json, event_json
from desktop.domain.people import Actor, staff_of
from desktop.domain.people_json import DETAILS, PEOPLE, PERSON, ROSTER, ROUND
from desktop.domain.problems import UserError
from desktop.workflow import reading
from desktop.workflow.delivery import SETUP_SECRET, SIGNATURE_SUFFIX
from desktop.workflow.keys import OWN, RECOVERY, own_keys
from desktop.workflow.ports import Clock, Journal, Keys, Merging, Outbox, ReceiptDraft, Sealing, Transport

DEVICE = "device"
KEYS = "keys"
PACKAGE_SUFFIX = ".kpk"


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
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Collected:
    """What collecting did: packages merged and known before, events new, and what was set aside with its reason."""

    merged: tuple[str, ...]
    known: tuple[str, ...]
    events: int
    refused: tuple[tuple[str, str], ...]
    receipts: tuple[str, ...]
    gaps: Mapping[tuple[str, str], tuple[int, ...]]
    forks: tuple[tuple[str, str, int], ...]


def init_centre(journal: Journal, sealing: Sealing) -> CentreMade:
    """Make the centre's keys and its offline recovery recipient; raises UserError when it has keys already.

    The recovery identity is told once and not kept: with it packages open though the centre's key is lost.
    """
    try:
        journal.secret(OWN)
    except KeyError:
        pass
    else:
        raise UserError("centre_exists")
    keys = own_keys(journal, sealing)
    identity, recipient = sealing.new_recovery()
    journal.keep_secret(RECOVERY, recipient)
    return CentreMade(sealing.fingerprint(keys.sign_public, keys.open_public), identity)


def enroll(journal: Journal, actor: Actor, clock: Clock, sealing: Sealing, letter: bytes) -> Enrolled:
    """Register a laptop from its enrolment letter; its fingerprint is for the two to compare.

    The same letter again changes nothing; another key for a known device raises UserError.
    """
    told = sealing.read_enrolment(letter)
    known = {laptop.device: laptop for laptop in laptops(journal, sealing)}.get(told.device)
    if known is not None and known.sign_public != told.sign_public:
        raise UserError("other_keys", device=told.device)
    value: dict[str, Json] = {
        "name": told.name,
        "manager": told.manager,
        "sign_public": told.sign_public,
        "open_public": told.open_public,
    }
    if journal.value(DEVICE, KEYS, device=told.device) != value:
        journal.record(actor, clock(), [Fact(DEVICE, {"device": told.device}, KEYS, value)])
    return _enrolled(sealing, told.device, value)


def laptops(journal: Journal, sealing: Sealing) -> tuple[Enrolled, ...]:
    """Every laptop the centre knows."""
    entries = (e for e in journal.read(DEVICE) if e.field == KEYS)
    return tuple(_enrolled(sealing, e.key["device"], e.value) for e in entries if isinstance(e.value, dict))


def publish(
    journal: Journal,
    outbox: Outbox,
    merging: Merging,
    sealing: Sealing,
    write_file: Callable[[Path, bytes], None],
    out: Path,
) -> tuple[Path, ...]:
    """Write each known laptop's set-up file to ``out``, signed by the centre and sealed to the laptop.

    A newer set-up file replaces the older one of the same name. Returns the paths.
    """
    keys = _centre_keys(journal)
    written = []
    for laptop in laptops(journal, sealing):
        body: dict[str, Json] = {
            "device": laptop.device,
            "recovery": journal.secret(RECOVERY),
            SETUP_SECRET: journal.secret(SETUP_SECRET),
            "events": [event_json(event) for event in _ground_events(journal, outbox, laptop)],
            "packages": dict(_packages_of(merging, laptop.device)),
        }
        path = out / f"{laptop.name}.setup"
        write_file(path, sealing.write_setup(body, laptop.open_public, keys))
        written.append(path)
    return tuple(written)


def collect(
    journal: Journal, merging: Merging, sealing: Sealing, transport: Transport, set_aside: SetAside, clock: Clock
) -> Collected:
    """Verify and merge every package in a folder, and write signed receipts there.

    Order, repetition and cuts do not matter. A bad package is set aside with its reason and the rest goes on; each
    package is one transaction.
    """
    keys = _centre_keys(journal)
    registered = {laptop.device: laptop.sign_public for laptop in laptops(journal, sealing)}
    before = dict(merging.collected())
    merged: list[str] = []
    known: list[str] = []
    refused: list[tuple[str, str]] = []
    forks: list[tuple[str, str, int]] = []
    events = 0
    for name in (n for n in transport.list() if n.endswith(PACKAGE_SUFFIX)):
        if name in before:
            known.append(name)
            continue
        content = b""
        try:
            content = transport.get(name)
            joined = _open(sealing, transport, name, content, registered, keys)
        except UserError as error:
            refused.append((name, error.code))
            set_aside(name, content, error.code)
            continue
        done = merging.merge(joined[0], name, joined[1])
        events += done.new
        forks += done.forks
        merged.append(name)
    receipts = _write_receipts(merging, sealing, transport, clock, registered, keys)
    return Collected(tuple(merged), tuple(known), events, tuple(refused), receipts, merging.gaps(), tuple(forks))


def _open(
    sealing: Sealing, transport: Transport, name: str, content: bytes, registered: Mapping[str, str], keys: Keys
) -> tuple[tuple[Event, ...], str]:
    """The events of a package and the SHA-256 of its bytes; raises UserError with the reason."""
    beside = f"{name}{SIGNATURE_SUFFIX}"
    signature = transport.get(beside) if beside in transport.list() else None
    opened = sealing.open(name, content, signature, registered, keys)
    try:
        events = tuple(event_from_json(line) for line in opened.lines)
    except ValueError as error:
        raise UserError("bad_event", field=str(error)) from error
    if any(event.envelope.device != opened.device for event in events):
        raise UserError("foreign_event")
    return events, sealing.digest(content)


def _write_receipts(
    merging: Merging, sealing: Sealing, transport: Transport, clock: Clock, devices: Iterable[str], keys: Keys
) -> tuple[str, ...]:
    """One receipt per chain that has packages collected; a receipt's name is bound to what it says."""
    written = []
    state = merging.state_hash()
    for device in devices:
        epochs: dict[str, dict[str, str]] = {}
        for name, digest in _packages_of(merging, device).items():
            epochs.setdefault(name.removeprefix(f"{device}-").split("-")[0], {})[name] = digest
        for epoch, packages in epochs.items():
            draft = ReceiptDraft(device, epoch, packages, state, clock())
            files = sealing.write_receipt(draft, keys)
            for name, content in files:
                transport.put_new(name, content)
            written.append(files[-1][0])
    return tuple(written)


def _packages_of(merging: Merging, device: str) -> dict[str, str]:
    return {name: digest for name, digest in sorted(merging.collected().items()) if name.startswith(f"{device}-")}


def _ground_events(journal: Journal, outbox: Outbox, laptop: Enrolled) -> tuple[Event, ...]:
    """The centre's own events a laptop needs: framework, catalogue, divisions, rounds and its people."""
    wanted_people = _people_for(journal, laptop)
    shared = {reading.FRAMEWORK, reading.CATALOGUE, reading.DIVISIONS, ROUND}
    chosen: list[Event] = []
    for event in outbox.own_events():
        kind, payload = event.envelope.kind, event.payload
        if payload is None:
            continue
        if (
            kind in shared
            or (kind == PERSON and event.envelope.field == DETAILS and payload.key["person"] in wanted_people)
            or (kind == ROSTER and event.envelope.field == PEOPLE)
        ):
            chosen.append(event)
    return tuple(chosen)


def _people_for(journal: Journal, laptop: Enrolled) -> frozenset[str]:
    """Ids of the laptop's people: the manager it is for and everybody who has that manager, in any roster."""
    found: set[str] = {laptop.manager}
    for roster in reading.rosters(journal):
        found.update(person.id for person in staff_of(roster.people, laptop.manager))
    return frozenset(found - {""})


def _centre_keys(journal: Journal) -> Keys:
    try:
        return Keys(*journal.secret(OWN).split("\n"))
    except KeyError:
        raise UserError("no_centre_keys") from None


def _enrolled(sealing: Sealing, device: str, value: Mapping[str, Json]) -> Enrolled:
    sign_public, open_public = str(value["sign_public"]), str(value["open_public"])
    return Enrolled(
        device=device,
        name=str(value["name"]),
        manager=str(value["manager"]),
        sign_public=sign_public,
        open_public=open_public,
        fingerprint=sealing.fingerprint(sign_public, open_public),
    )
