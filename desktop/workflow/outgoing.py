"""What may leave and for whom, what of it they lack, and where it is cut into packages."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from desktop.domain.audience import Circumstances, Recipient, may_receive
from desktop.domain.journal import Event
from desktop.domain.talk import Step, Talk
from desktop.workflow import reading
from desktop.workflow.keys import centre_keys, own_laptops
from desktop.workflow.ports import Journal, Outbox, Sealing

MOST_LINES = 5000
MOST_READERS = 7
LONGEST_CHANGE = 4


@dataclass(frozen=True, slots=True)
class Readers:
    """Whom a package is sealed to: their open keys, what they may read, and the mark it is remembered by."""

    recipient: Recipient
    keys: tuple[str, ...]
    mark: str = ""


def readers_of(journal: Journal, sealing: Sealing) -> tuple[Readers, ...]:
    """The centre with its recovery key, then the manager's own other laptops, as many at a time as a package has room for.

    Raises UserError without a centre. A laptop more is another mark, so that it is told everything from the beginning.
    """
    _, open_public, recovery = centre_keys(journal)
    keys = sorted(laptop.open_public for laptop in own_laptops(journal))
    groups = (tuple(keys[at : at + MOST_READERS]) for at in range(0, len(keys), MOST_READERS))
    return (
        Readers(Recipient.CENTRE, (open_public, recovery)),
        *(Readers(Recipient.OWN_MANAGER, each, sealing.digest("\n".join(each).encode())) for each in groups),
    )


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


def written_here(outbox: Outbox, kinds: Collection[str] = ()) -> tuple[Event, ...]:
    """Every event this device wrote, in the order written; an earlier epoch may still have some waiting.

    Only those of ``kinds``, where any are named.
    """
    return tuple(event for epoch in outbox.epochs() for event in outbox.own_events(epoch, kinds))


def may_leave(recipient: Recipient, journal: Journal, events: Collection[Event]) -> Iterator[Event]:
    """The events whose payload ``recipient`` may have now.

    What was written over stays here: a draft of an answer was never confirmed, and words taken back are nobody's.
    """
    written_over = {base for event in events for base in event.envelope.base}
    talks: dict[tuple[str, str], Talk | None] = {}
    for event in events:
        envelope = event.envelope
        if envelope.id not in written_over and may_receive(
            recipient, envelope.kind, envelope.field, circumstances(journal, talks, event)
        ):
            yield event


def lacking(
    journal: Journal, outbox: Outbox, own: Collection[Event], readers: Readers, lying: Collection[str]
) -> tuple[Event, ...]:
    """What of this device's ``own`` events ``readers`` lack: what no receipt has covered and no package in ``lying`` carries.

    Withheld payloads are left out of the events given. Nothing to say unless some payload waits or something that left
    may be lost: envelopes alone tell nothing anybody waits for.
    """
    covered, sent = outbox.covered(lying, readers.mark), outbox.sent(readers.mark)
    allowed = {event.envelope.id for event in may_leave(readers.recipient, journal, own)}
    waiting = [event for event in own if not covered.get(event.envelope.id, False)]
    ids = {event.envelope.id for event in waiting}
    if ids.isdisjoint(allowed) and not (ids & sent.keys()) - covered.keys():
        return ()
    return tuple(
        event if event.envelope.id in allowed else Event(event.envelope, None)
        for event in waiting
        if event.envelope.id in allowed or event.envelope.id not in covered
    )


def cut_up(events: Iterable[Event], most: int) -> Iterator[tuple[Event, ...]]:
    """Packages of about ``most`` events of one epoch, cut where a change ends.

    A change many times that long is an import, and is cut inside: no reader takes a package without end, and the
    centre has it whole again once all of them are there.
    """
    part: list[Event] = []
    for event in events:
        here, before = event.envelope, part[-1].envelope if part else None
        if before and (
            here.epoch != before.epoch
            or (len(part) >= most and here.change != before.change)
            or len(part) >= LONGEST_CHANGE * most
        ):
            yield tuple(part)
            part = []
        part.append(event)
    if part:
        yield tuple(part)
