"""Handing over: what waits, sealing and writing packages, and taking receipts and set-up files in.

The journal is the outbox: what no receipt has covered still waits. Nothing is removed here.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.audience import Circumstances, Recipient, may_receive
from desktop.domain.journal import Event, canonical, event_from_json, event_json
from desktop.domain.people import Person
from desktop.domain.problems import UserError
from desktop.domain.talk import Step, Talk
from desktop.workflow import reading
from desktop.workflow.keys import centre_keys, own_keys, trust_centre
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

MOST_LINES = 5000
SETUP_SECRET = "setup_secret"  # noqa: S105 - the name of a secret, not one
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
        name=name,
        manager=manager or reading.setting(journal, "manager"),
        sign_public=keys.sign_public,
        open_public=keys.open_public,
    )
    return sealing.write_enrolment(letter, keys), sealing.fingerprint(keys.sign_public, keys.open_public)


def take_setup(
    journal: Journal, merging: Merging, outbox: Outbox, sealing: Sealing, clock: Clock, content: bytes, *, check: bool
) -> str:
    """Take a set-up file in: the centre's keys, its framework, catalogue, rounds and people, and receipts.

    Returns the centre's fingerprint; with ``check`` nothing is changed. The first one is trusted as it is compared,
    later ones must come from the same centre: raises UserError otherwise.
    """
    keys = own_keys(journal, sealing)
    try:
        known: tuple[str, str] | None = centre_keys(journal)[:2]
    except UserError:
        known = None
    letter = sealing.read_setup(content, keys, known)
    body = letter.content
    if body.get("device") != outbox.position()[0]:
        raise UserError("setup_for_another")
    fingerprint = sealing.fingerprint(letter.sign_public, letter.open_public)
    if check:
        return fingerprint
    events = body.get("events")
    lines = events if isinstance(events, list) else []
    ground = [event_from_json(line) for line in lines if isinstance(line, dict)]
    trust_centre(journal, letter.sign_public, letter.open_public, str(body["recovery"]))
    journal.keep_secret(SETUP_SECRET, str(body[SETUP_SECRET]))
    merging.merge(ground, "", "")
    packages = body.get("packages")
    outbox.mark_received(tuple(packages) if isinstance(packages, dict) else (), clock())
    return fingerprint


def waiting(journal: Journal, outbox: Outbox) -> tuple[Waiting, ...]:
    """Every talk that has something for the centre and where it is, what only this laptop has first."""
    packages = {record.name: record for record in outbox.packages()}
    carried, holder = outbox.sent(), outbox.package_of()
    talks: dict[tuple[str, str], list[PackageRecord | None]] = {}
    for event in _for_centre(journal, outbox.own_events()):
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
) -> HandedOver:
    """Seal what waits and write it to ``transport``; raises UserError when nothing waits or there is no centre.

    Packages are cut at change borders only. ``go_on(done, of)`` is asked between packages and may stop: what is
    written stays written, the rest waits. A package is remembered only after it is durably there, so a cut hand-over
    is simply done again; the same events under another name are harmless to the centre.
    """
    _, open_public, recovery = centre_keys(journal)
    keys = own_keys(journal, sealing)
    device, epoch = outbox.position()
    cuts = tuple(_cut(_unsent(journal, outbox)))
    if not cuts:
        raise UserError("nothing_waits")
    frameworks = tuple(sorted({f"{e.key['framework']}/{e.key['version']}" for e in journal.read(reading.FRAMEWORK)}))
    names: list[str] = []
    events = 0
    for done, cut in enumerate(cuts):
        if not go_on(done, len(cuts)):
            break
        known = outbox.packages()
        seqs = [event.envelope.seq for event in cut]
        lines = tuple(canonical(event_json(event)) for event in cut)
        previous = known[-1].sha256 if known else ""
        draft = PackageDraft(device, epoch, min(seqs), max(seqs), previous, frameworks, lines)
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


def circumstances(journal: Journal, talks: dict[tuple[str, str], Talk | None], event: Event) -> Circumstances:
    """What the audience table asks about the talk an event belongs to; ``talks`` remembers what was read."""
    key = event.payload.key if event.payload else {}
    where = (key.get("person", ""), key.get("round", ""))
    if not all(where):
        return Circumstances()
    if where not in talks:
        talks[where] = reading.talk(journal, *where)
    talk = talks[where]
    if talk is None:
        return Circumstances()
    return Circumstances(confirmed=talk.confirmed, revealed=talk.reached(Step.IN_TALK))


def _for_centre(journal: Journal, events: Iterable[Event]) -> Iterator[Event]:
    """The events whose payload the centre may have now."""
    talks: dict[tuple[str, str], Talk | None] = {}
    for event in events:
        envelope = event.envelope
        if may_receive(Recipient.CENTRE, envelope.kind, envelope.field, circumstances(journal, talks, event)):
            yield event


def _unsent(journal: Journal, outbox: Outbox) -> tuple[Event, ...]:
    """What the centre lacks: events no package has carried, and payloads it may have by now.

    Withheld payloads are left out of the events given. Nothing to say unless some payload waits: envelopes alone tell
    the centre nothing it waits for.
    """
    own, carried = outbox.own_events(), outbox.sent()
    allowed = {event.envelope.id for event in _for_centre(journal, own)}
    lacking = [e for e in own if not carried.get(e.envelope.id, False)]
    if not any(e.envelope.id in allowed for e in lacking):
        return ()
    return tuple(
        event if event.envelope.id in allowed else Event(event.envelope, None)
        for event in lacking
        if event.envelope.id in allowed or event.envelope.id not in carried
    )


def _cut(events: tuple[Event, ...]) -> Iterator[tuple[Event, ...]]:
    """Packages of about `MOST_LINES` events, cut where a change ends."""
    part: list[Event] = []
    for event in events:
        if len(part) >= MOST_LINES and event.envelope.change != part[-1].envelope.change:
            yield tuple(part)
            part = []
        part.append(event)
    if part:
        yield tuple(part)


def _standing(journal: Journal, person_id: str, round_: str, records: list[PackageRecord | None]) -> Waiting | None:
    talk = reading.talk(journal, person_id, round_)
    if talk is None:
        return None
    person = reading.person(journal, round_, person_id)
    carried = [record for record in records if record is not None]
    if len(carried) < len(records):
        return Waiting(person, round_, talk.step, Whereabouts.LAPTOP, None)
    received = [record.received for record in carried if record.received is not None]
    if len(received) == len(carried):
        return Waiting(person, round_, talk.step, Whereabouts.RECEIVED, max(received))
    return Waiting(person, round_, talk.step, Whereabouts.WRITTEN, max(record.written for record in carried))
