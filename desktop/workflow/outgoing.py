"""What may leave for the centre, what of it has not left yet, and where it is cut into packages."""

from collections.abc import Collection, Iterable, Iterator

from desktop.domain.audience import Circumstances, Recipient, may_receive
from desktop.domain.journal import Event
from desktop.domain.talk import Step, Talk
from desktop.workflow import reading
from desktop.workflow.ports import Journal, Outbox

MOST_LINES = 5000
LONGEST_CHANGE = 4


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


def written_here(outbox: Outbox) -> tuple[Event, ...]:
    """Every event this device wrote, in the order written; an earlier epoch may still have some waiting."""
    return tuple(event for epoch in outbox.epochs() for event in outbox.own_events(epoch))


def for_centre(journal: Journal, events: Collection[Event]) -> Iterator[Event]:
    """The events whose payload the centre may have now.

    What was written over stays here: a draft of an answer was never confirmed, and words taken back are nobody's.
    """
    written_over = {base for event in events for base in event.envelope.base}
    talks: dict[tuple[str, str], Talk | None] = {}
    for event in events:
        envelope = event.envelope
        if envelope.id not in written_over and may_receive(
            Recipient.CENTRE, envelope.kind, envelope.field, circumstances(journal, talks, event)
        ):
            yield event


def unsent(journal: Journal, outbox: Outbox) -> tuple[Event, ...]:
    """What the centre lacks: events no package has carried, and payloads it may have by now.

    Withheld payloads are left out of the events given. Nothing to say unless some payload waits: envelopes alone tell
    the centre nothing it waits for.
    """
    own, carried = written_here(outbox), outbox.sent()
    allowed = {event.envelope.id for event in for_centre(journal, own)}
    lacking = [e for e in own if not carried.get(e.envelope.id, False)]
    if not any(e.envelope.id in allowed for e in lacking):
        return ()
    return tuple(
        event if event.envelope.id in allowed else Event(event.envelope, None)
        for event in lacking
        if event.envelope.id in allowed or event.envelope.id not in carried
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
