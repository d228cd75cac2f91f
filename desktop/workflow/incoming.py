"""Packages that lie in a folder: found, opened and checked the same way at the centre and on a laptop."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from desktop.domain.audience import Recipient, must_never_receive
from desktop.domain.journal import Event, event_from_json
from desktop.domain.people_json import PERSON, ROSTER
from desktop.domain.problems import UserError
from desktop.workflow import reading
from desktop.workflow.ports import Journal, Keys, Merged, Merging, Sealing, Transport

DEVICE = "device"
PACKAGE_SUFFIX = ".kpk"
RECEIPT_SUFFIX = ".receipt"
SIGNATURE_SUFFIX = ".minisig"
GROUND_KINDS = (reading.FRAMEWORK, reading.CATALOGUE, reading.DIVISIONS, ROSTER, PERSON, DEVICE)
WRONG_RECIPIENT = "package_wrong_recipient"


@dataclass(frozen=True, slots=True)
class Found:
    """A package in a folder and the signature beside it, empty when there is none."""

    name: str
    signature: str


def chain_of(package: str) -> tuple[str, str]:
    """Device and epoch in the name of a package."""
    device, epoch = package.split("-")[:2]
    return device, epoch


def packages_in(transport: Transport) -> tuple[Found, ...]:
    """Every package in a folder, by name."""
    names = frozenset(transport.list())
    packages = sorted(name for name in names if name.endswith(PACKAGE_SUFFIX))
    return tuple(Found(n, f"{n}{SIGNATURE_SUFFIX}" if f"{n}{SIGNATURE_SUFFIX}" in names else "") for n in packages)


def open_package(
    sealing: Sealing, transport: Transport, found: Found, content: bytes, registered: Mapping[str, str], keys: Keys
) -> tuple[Event, ...]:
    """The events of a package; ``registered`` gives the signing key per known device. Raises UserError with the reason."""
    signature = transport.get(found.signature) if found.signature else None
    opened = sealing.open(found.name, content, signature, registered, keys)
    try:
        events = tuple(event_from_json(line) for line in opened.lines)
    except ValueError as error:
        raise UserError("bad_event", field=error) from error
    for event in events:
        envelope = event.envelope
        here = (envelope.device, envelope.epoch) == (opened.device, opened.epoch)
        if not here or envelope.seq not in range(opened.first, opened.last + 1):
            raise UserError("foreign_event")
    return events


def check_events(recipient: Recipient, events: Iterable[Event], ground: Collection[str]) -> None:
    """Refuse what no laptop of ours sends: payloads ``recipient`` never receives, and a say in the centre's ground."""
    for event in events:
        envelope = event.envelope
        never = must_never_receive(recipient, envelope.kind, envelope.field)
        if (event.payload and never) or any(base in ground for base in envelope.base):
            if recipient is Recipient.CENTRE:
                raise UserError("not_for_centre", kind=envelope.kind, field=envelope.field)
            raise UserError("bad_event", field=f"{envelope.kind}.{envelope.field}")


def join(merging: Merging, events: Iterable[Event], name: str, digest: str) -> Merged:
    """Merge a package's events in one transaction; raises UserError where they are not what they say."""
    try:
        return merging.merge(events, name, digest)
    except ValueError as error:
        raise UserError("bad_event", field=error) from error


def own_ground(journal: Journal) -> frozenset[str]:
    """Ids of what the centre has said and laptops build on."""
    return frozenset(entry.event for kind in GROUND_KINDS for entry in journal.read(kind))
