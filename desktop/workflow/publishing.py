"""Set-up files out: each laptop gets the centre's ground and its own people, signed and sealed to it."""

from collections.abc import Callable
from pathlib import Path

from desktop.domain.journal import Event
from desktop.domain.people import staff_of
from desktop.domain.people_json import DETAILS, PEOPLE, PERSON, ROSTER, ROUND
from desktop.domain.problems import UserError
from desktop.workflow import reading
from desktop.workflow.collecting import Enrolled, laptops, own_centre_keys
from desktop.workflow.keys import RECOVERY, SETUP_SECRET, keep_serial, last_serial
from desktop.workflow.outgoing import written_here
from desktop.workflow.ports import Clock, Journal, Merging, Outbox, Sealing
from desktop.workflow.setup_file import OwnLaptop, SetupFile, setup_to_json

SHARED = frozenset({reading.FRAMEWORK, reading.CATALOGUE, reading.DIVISIONS, ROUND})
SENT = SHARED | {PERSON, ROSTER}


def publish(
    journal: Journal,
    outbox: Outbox,
    merging: Merging,
    sealing: Sealing,
    write_file: Callable[[Path, bytes], None],
    out: Path,
    clock: Clock,
) -> tuple[Path, ...]:
    """Write each known laptop's set-up file to ``out``, signed by the centre and sealed to the laptop.

    A newer set-up file replaces the older one of the same name. Returns the paths. Raises UserError where the centre
    has no keys or nothing to send.
    """
    keys = own_centre_keys(journal)
    reading.ground(journal)
    serial = max(last_serial(journal) + 1, int(clock().timestamp() * 1000))
    keep_serial(journal, serial)
    own = written_here(outbox, SENT)
    ground = _ground(journal)
    collected = sorted(merging.collected())
    written = []
    known = laptops(journal)
    for laptop in known:
        told = SetupFile(
            device=laptop.device,
            serial=serial,
            manager=laptop.manager,
            recovery=journal.secret(RECOVERY),
            setup_secret=journal.secret(SETUP_SECRET),
            events=_events_for(own, _people_for(journal, laptop)),
            ground=ground,
            packages=tuple(name for name in collected if name.startswith(f"{laptop.device}-")),
            own_laptops=_others_of_the_manager(known, laptop),
        )
        path = out / f"{laptop.name}.setup"
        write_file(path, sealing.write_setup(setup_to_json(told), laptop.open_public, keys))
        written.append(path)
    return tuple(written)


def without_people(journal: Journal) -> tuple[UserError, ...]:
    """The laptops whose set-up file holds nobody, since no roster knows anyone with their manager; to be told."""
    return tuple(
        UserError("laptop_without_people", name=laptop.name, manager=laptop.manager)
        for laptop in laptops(journal)
        if not _people_for(journal, laptop) - {laptop.manager}
    )


def _ground(journal: Journal) -> tuple[str, ...]:
    """Ids of the events that hold the framework and the catalogue in use."""
    newest = (max(journal.read(kind), key=lambda e: e.hlc) for kind in (reading.FRAMEWORK, reading.CATALOGUE))
    return tuple(entry.event for entry in newest)


def _others_of_the_manager(known: tuple[Enrolled, ...], laptop: Enrolled) -> tuple[OwnLaptop, ...]:
    """The same manager's other laptops; none where the manager is not known."""
    return tuple(
        OwnLaptop(other.device, other.sign_public, other.open_public)
        for other in known
        if laptop.manager and other.manager == laptop.manager and other.device != laptop.device
    )


def _events_for(own: tuple[Event, ...], people: frozenset[str]) -> tuple[Event, ...]:
    """The centre's own events a laptop needs: framework, catalogue, divisions, rounds, rosters and its people."""
    chosen: list[Event] = []
    for event in own:
        kind, field, payload = event.envelope.kind, event.envelope.field, event.payload
        if payload is None:
            continue
        if (
            kind in SHARED
            or (kind == PERSON and field == DETAILS and payload.key["person"] in people)
            or (kind == ROSTER and field == PEOPLE)
        ):
            chosen.append(event)
    return tuple(chosen)


def _people_for(journal: Journal, laptop: Enrolled) -> frozenset[str]:
    """Ids of the laptop's people: the manager it is for and everybody who has that manager, in any roster."""
    if not laptop.manager:
        return frozenset()
    found = {laptop.manager}
    for roster in reading.rosters(journal):
        found.update(person.id for person in staff_of(roster.people, laptop.manager))
    return frozenset(found)
