"""Handing over: what waits, sealing and writing packages, and taking receipts and set-up files in.

The journal is the outbox: what no receipt has covered still waits. Nothing is removed here.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.audience import Recipient
from desktop.domain.journal import Event, canonical, event_json
from desktop.domain.people import Actor, ActorRole, Person, Post
from desktop.domain.plan import typed
from desktop.domain.problems import UserError
from desktop.domain.talk import Step
from desktop.workflow import reading
from desktop.workflow.incoming import (
    GROUND_KINDS,
    RECEIPT_SUFFIX,
    SIGNATURE_SUFFIX,
    WRONG_RECIPIENT,
    chain_of,
    check_events,
    join,
    open_package,
    own_ground,
    packages_in,
)
from desktop.workflow.keys import (
    SETUP_SECRET,
    centre_keys,
    has_centre,
    keep_ground,
    keep_own_laptops,
    keep_serial,
    last_serial,
    own_keys,
    own_laptops,
    trust_centre,
)
from desktop.workflow.outgoing import MOST_LINES, Readers, cut_up, lacking, may_leave, readers_of, written_here
from desktop.workflow.ports import (
    Clock,
    EnrolmentLetter,
    Journal,
    Merging,
    Outbox,
    PackageDraft,
    PackageRecord,
    Sealing,
    Transport,
)
from desktop.workflow.setup import setting_fact
from desktop.workflow.setup_file import SetupFile, setup_from_json

LONGEST_NAME = 80


class Whereabouts(StrEnum):
    """Where what a talk says is, besides on this laptop."""

    LAPTOP = "laptop"
    WRITTEN = "written"
    RECEIVED = "received"


@dataclass(frozen=True, slots=True)
class Waiting:
    """One talk and where it is; ``since`` is when it was written or received, None while only on the laptop."""

    person: Person
    round: str
    step: Step
    whereabouts: Whereabouts
    since: datetime | None


@dataclass(frozen=True, slots=True)
class HandedOver:
    """What a hand-over wrote: the names of the centre's packages, how many events they carry, and those for own laptops."""

    packages: tuple[str, ...]
    events: int
    for_own_laptops: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What came from the manager's other laptops: packages merged, events new, and what was refused with its reason."""

    merged: tuple[str, ...]
    events: int
    refused: tuple[tuple[str, UserError], ...]


def enrol(journal: Journal, outbox: Outbox, sealing: Sealing, name: str, manager: str = "") -> tuple[bytes, str]:
    """The laptop's enrolment letter, signed by itself, and its fingerprint in words to compare.

    ``manager`` is the employee id of whose staff the laptop is for; the one chosen on this laptop unless told.
    """
    keys = own_keys(journal, sealing)
    letter = EnrolmentLetter(
        device=outbox.position()[0],
        name=typed(name, LONGEST_NAME),
        manager=typed(manager) or reading.setting(journal, "manager"),
        sign_public=keys.sign_public,
        open_public=keys.open_public,
    )
    return sealing.write_enrolment(letter, keys), sealing.fingerprint(keys.sign_public, keys.open_public)


def take_setup(
    journal: Journal, merging: Merging, outbox: Outbox, sealing: Sealing, clock: Clock, content: bytes, *, check: bool
) -> str:
    """Take a set-up file in: the centre's keys, its framework, catalogue, rounds and people, and receipts.

    Returns the centre's fingerprint; with ``check`` nothing is changed. The first one is trusted as it is compared,
    later ones must come from the same centre and be no older than the last: raises UserError otherwise. A set-up that
    was cut off half-way is simply taken in again.
    """
    keys = own_keys(journal, sealing)
    letter = sealing.read_setup(content, keys, centre_keys(journal)[:2] if has_centre(journal) else None)
    told = setup_from_json(letter.content)
    if told.device != outbox.position()[0]:
        raise UserError("setup_for_another")
    if told.serial < last_serial(journal):
        raise UserError("setup_older")
    fingerprint = sealing.fingerprint(letter.sign_public, letter.open_public)
    if check:
        return fingerprint
    trust_centre(journal, letter.sign_public, letter.open_public, told.recovery)
    journal.keep_secret(SETUP_SECRET, told.setup_secret)
    try:
        merging.merge(told.events, "", "")
    except ValueError as error:
        raise UserError("bad_setup", detail=error) from error
    keep_ground(journal, told.ground)
    keep_own_laptops(journal, told.own_laptops)
    _choose_manager(journal, clock, told)
    outbox.mark_received(told.packages, clock())
    keep_serial(journal, told.serial)
    return fingerprint


def _choose_manager(journal: Journal, clock: Clock, told: SetupFile) -> None:
    """Whose staff the laptop is for, as the centre has it, where nobody has said so on the laptop."""
    if told.manager and not reading.setting(journal, "manager"):
        centre = Actor("centre", ActorRole.COORDINATOR)
        journal.record(centre, clock(), [setting_fact("manager", told.manager)])


def waiting(journal: Journal, outbox: Outbox) -> tuple[Waiting, ...]:
    """Every talk that has something for the centre and where it is, what only this laptop has first."""
    packages = {record.name: record for record in outbox.packages()}
    carried, holder = outbox.sent(), outbox.package_of()
    talks: dict[tuple[str, str], list[PackageRecord | None]] = {}
    for event in may_leave(Recipient.CENTRE, journal, written_here(outbox)):
        payload = event.payload
        if payload is None or "person" not in payload.key or "round" not in payload.key:
            continue
        done = carried.get(event.envelope.id, False)
        record = packages.get(holder.get(event.envelope.id, "")) if done else None
        talks.setdefault((payload.key["person"], payload.key["round"]), []).append(record)
    found = (_standing(journal, person, round_, records) for (person, round_), records in talks.items())
    order = {Whereabouts.LAPTOP: 0, Whereabouts.WRITTEN: 1, Whereabouts.RECEIVED: 2}
    rows = (row for row in found if row is not None)
    return tuple(sorted(rows, key=lambda row: (order[row.whereabouts], row.person.name.casefold())))


def waits(journal: Journal, outbox: Outbox, sealing: Sealing, transport: Transport) -> bool:
    """Whether a hand-over to ``transport`` would write anything; raises UserError without a centre."""
    return any(_parcels(journal, outbox, sealing, transport, MOST_LINES))


def hand_over(
    journal: Journal,
    outbox: Outbox,
    sealing: Sealing,
    transport: Transport,
    clock: Clock,
    go_on: Callable[[int, int], bool] = lambda _done, _of: True,
    most_lines: int = MOST_LINES,
) -> HandedOver:
    """Seal what ``transport`` lacks and write it there; raises UserError when it lacks nothing or there is no centre.

    It lacks what no receipt has covered and no package that lies there carries: what went by a stick that was lost goes
    once more, and a folder that has everything gets nothing. A second package of the same range, sealed to the manager's
    own other laptops, carries what only they may read.

    Packages hold about ``most_lines`` events and are cut where a change ends. ``go_on(done, of)`` is asked before each
    and may stop: what is written stays written, the rest waits. A package is remembered only after it is durably there,
    so a cut hand-over is simply done again; the same events under another name are harmless to the centre.
    """
    parcels = _parcels(journal, outbox, sealing, transport, most_lines)
    if not parcels:
        raise UserError("nothing_waits")
    keys = own_keys(journal, sealing)
    frameworks = tuple(sorted({f"{e.key['framework']}/{e.key['version']}" for e in journal.read(reading.FRAMEWORK)}))
    names: dict[Recipient, list[str]] = {Recipient.CENTRE: [], Recipient.OWN_MANAGER: []}
    events = 0
    for done, (readers, cut) in enumerate(parcels):
        if not go_on(done, len(parcels)):
            break
        known = outbox.packages(readers.mark)
        lines = tuple(canonical(event_json(event)) for event in cut)
        previous = known[-1].sha256 if known else ""
        first, last = cut[0].envelope, cut[-1].envelope
        draft = PackageDraft(first.device, first.epoch, first.seq, last.seq, previous, frameworks, lines)
        sealed = sealing.seal(draft, readers.keys, keys)
        transport.put_new(f"{sealed.name}{SIGNATURE_SUFFIX}", sealed.signature)
        transport.put_new(sealed.name, sealed.content)
        record = PackageRecord(sealed.name, sealed.sha256, draft.first, draft.last, clock(), None, readers.mark)
        outbox.remember_package(record, {e.envelope.id: e.payload is not None for e in cut})
        names[readers.recipient].append(sealed.name)
        events += len(cut) if readers.recipient is Recipient.CENTRE else 0
    return HandedOver(tuple(names[Recipient.CENTRE]), events, tuple(names[Recipient.OWN_MANAGER]))


def _parcels(
    journal: Journal, outbox: Outbox, sealing: Sealing, transport: Transport, most_lines: int
) -> tuple[tuple[Readers, tuple[Event, ...]], ...]:
    """What each package to be written holds, and for whom; the centre's first."""
    audiences = readers_of(journal, sealing)
    lying = frozenset(found.name for found in packages_in(transport) if found.signature)
    own = written_here(outbox)
    return tuple(
        (readers, cut)
        for readers in audiences
        for cut in cut_up(lacking(journal, outbox, own, readers, lying), most_lines)
    )


def take_from_own_laptops(journal: Journal, merging: Merging, sealing: Sealing, transport: Transport) -> TakenIn:
    """Take in what the manager's other laptops have sealed to this one, each package in one transaction.

    Only what can be read joins: an envelope alone would stand in the way of what is written here without having been
    seen. Neither do framework, catalogue and people: they come from the centre. A bad package is told with its reason,
    and the rest goes on.
    """
    registered = {laptop.device: laptop.sign_public for laptop in own_laptops(journal)}
    before = merging.collected()
    keys, ground = own_keys(journal, sealing), own_ground(journal)
    merged: list[str] = []
    refused: list[tuple[str, UserError]] = []
    events = 0
    for found in packages_in(transport) if registered else ():
        if found.name in before or chain_of(found.name)[0] not in registered:
            continue
        try:
            content = transport.get(found.name)
            told = open_package(sealing, transport, found, content, registered, keys)
            check_events(Recipient.OWN_MANAGER, told, ground)
            readable = [e for e in told if e.payload is not None and e.envelope.kind not in GROUND_KINDS]
            done = join(merging, readable, found.name, sealing.digest(content))
        except UserError as error:
            if error.code != WRONG_RECIPIENT:  # those are for the centre
                refused.append((found.name, error))
            continue
        merged.append(found.name)
        events += done.new
    return TakenIn(tuple(merged), events, tuple(refused))


def take_receipts(journal: Journal, outbox: Outbox, sealing: Sealing, transport: Transport, clock: Clock) -> int:
    """Read the receipts for this laptop that lie in a folder; returns how many packages are newly received.

    A receipt that the trusted centre did not sign is ignored: it proves nothing.
    """
    sign_public = centre_keys(journal)[0]
    device = outbox.position()[0]
    names = transport.list()
    fresh = 0
    for name in names:
        signature = f"{name}{SIGNATURE_SUFFIX}"
        if not (name.startswith(f"{device}-") and name.endswith(RECEIPT_SUFFIX) and signature in names):
            continue
        try:
            receipt = sealing.read_receipt(name, transport.get(name), transport.get(signature), sign_public)
        except UserError:
            continue
        fresh += outbox.mark_received(receipt.packages, clock())
    return fresh


def _standing(journal: Journal, person_id: str, round_: str, records: list[PackageRecord | None]) -> Waiting | None:
    talk = reading.talk(journal, person_id, round_)
    if talk is None:
        return None
    person = _person(journal, round_, person_id)
    carried = [record for record in records if record is not None]
    if len(carried) < len(records):
        return Waiting(person, round_, talk.step, Whereabouts.LAPTOP, None)
    received = [record.received for record in carried if record.received is not None]
    if len(received) == len(carried):
        return Waiting(person, round_, talk.step, Whereabouts.RECEIVED, max(received))
    return Waiting(person, round_, talk.step, Whereabouts.WRITTEN, max(record.written for record in carried))


def _person(journal: Journal, round_: str, person_id: str) -> Person:
    """The person a talk is about; by the id alone where no roster has them any longer, since their talk still waits."""
    try:
        return reading.person(journal, round_, person_id)
    except UserError:
        return Person(person_id, person_id, "", (Post("", "", ""),))
