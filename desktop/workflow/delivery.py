"""Handing over: what waits, sealing and writing packages, and taking receipts and set-up files in.

The journal is the outbox: what no receipt has covered still waits. Nothing is removed here.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.journal import canonical, event_json
from desktop.domain.people import Actor, ActorRole, Person, Post
from desktop.domain.plan import typed
from desktop.domain.problems import UserError
from desktop.domain.talk import Step
from desktop.workflow import reading
from desktop.workflow.keys import (
    SETUP_SECRET,
    centre_keys,
    has_centre,
    keep_ground,
    keep_serial,
    last_serial,
    own_keys,
    trust_centre,
)
from desktop.workflow.outgoing import MOST_LINES, cut_up, for_centre, unsent, written_here
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
RECEIPT_SUFFIX = ".receipt"
SIGNATURE_SUFFIX = ".minisig"


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
    """What a hand-over wrote: the packages' names, and how many events they carry."""

    packages: tuple[str, ...]
    events: int


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
    for event in for_centre(journal, written_here(outbox)):
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


def hand_over(
    journal: Journal,
    outbox: Outbox,
    sealing: Sealing,
    transport: Transport,
    clock: Clock,
    go_on: Callable[[int, int], bool] = lambda _done, _of: True,
    most_lines: int = MOST_LINES,
) -> HandedOver:
    """Seal what waits and write it to ``transport``; raises UserError when nothing waits or there is no centre.

    Packages hold about ``most_lines`` events and are cut where a change ends. ``go_on(done, of)`` is asked before each
    and may stop: what is written stays written, the rest waits. A package is remembered only after it is durably there, so a cut hand-over
    is simply done again; the same events under another name are harmless to the centre.
    """
    _, open_public, recovery = centre_keys(journal)
    keys = own_keys(journal, sealing)
    cuts = tuple(cut_up(unsent(journal, outbox), most_lines))
    if not cuts:
        raise UserError("nothing_waits")
    frameworks = tuple(sorted({f"{e.key['framework']}/{e.key['version']}" for e in journal.read(reading.FRAMEWORK)}))
    names: list[str] = []
    events = 0
    for done, cut in enumerate(cuts):
        if not go_on(done, len(cuts)):
            break
        known = outbox.packages()
        lines = tuple(canonical(event_json(event)) for event in cut)
        previous = known[-1].sha256 if known else ""
        first, last = cut[0].envelope, cut[-1].envelope
        draft = PackageDraft(first.device, first.epoch, first.seq, last.seq, previous, frameworks, lines)
        sealed = sealing.seal(draft, (open_public, recovery), keys)
        transport.put_new(f"{sealed.name}{SIGNATURE_SUFFIX}", sealed.signature)
        transport.put_new(sealed.name, sealed.content)
        record = PackageRecord(sealed.name, sealed.sha256, draft.first, draft.last, clock(), None)
        outbox.remember_package(record, {e.envelope.id: e.payload is not None for e in cut})
        names.append(sealed.name)
        events += len(cut)
    return HandedOver(tuple(names), events)


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
