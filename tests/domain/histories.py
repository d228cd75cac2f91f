"""Made-up histories: laptops that write, meet, lose payloads, are cloned, and whose clocks go wrong."""

import random
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import groupby

from hypothesis import strategies as st

from desktop.domain.journal import Envelope, Event, Fact, Position, heads, write

SECRET = b"one set-up's secret"
START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@dataclass
class Laptop:
    """A device as the domain sees it: where it stands and every event it knows."""

    position: Position
    known: dict[str, Event] = field(default_factory=dict)

    def heads_of(self, entity: str, name: str) -> tuple[str, ...]:
        place = (e.envelope for e in self.known.values() if (e.envelope.entity, e.envelope.field) == (entity, name))
        return tuple(envelope.id for envelope in heads(place))

    def write(self, facts: list[Fact], now: datetime, rng: random.Random) -> tuple[Event, ...]:
        self.position, events = write(
            self.position,
            facts,
            secret=SECRET,
            actor="actor",
            now=now,
            change=f"{rng.getrandbits(64):016x}",
            salt=lambda: f"{rng.getrandbits(64):016x}",
            heads_of=self.heads_of,
        )
        self.known |= {event.envelope.id: event for event in events}
        return events

    def meet(self, other: "Laptop") -> None:
        """Take over what the other one knows."""
        self.known |= other.known
        seen = max((event.envelope.hlc for event in self.known.values()), default="")
        self.position = replace(self.position, hlc=max(self.position.hlc, seen))


def a_laptop(number: int = 0) -> Laptop:
    return Laptop(Position(f"laptop{number:08x}", f"{number + 16:08x}"))


def a_fact(value: object = "ja", person: str = "P0001", name: str = "note", kind: str = "rating") -> Fact:
    return Fact(kind, {"person": person, "round": "r1"}, name, value)  # type: ignore[arg-type] # any JSON


@st.composite
def histories(draw: st.DrawFn, steps: int = 25) -> tuple[Event, ...]:
    """The events of one to four laptops, in the order they were written; clones write under one name."""
    rng = random.Random(draw(st.integers(0, 2**32)))
    laptops = [a_laptop(number) for number in range(rng.randint(1, 4))]
    log: list[Event] = []
    now = START
    for _ in range(draw(st.integers(0, steps))):
        laptop, deed = rng.choice(laptops), rng.random()
        now += timedelta(seconds=rng.choice((-90_000, -3, 0, 0, 1, 5, 200_000)))
        if deed < 0.6 or not log:
            facts = [
                a_fact(rng.choice(("ja", None, 3, ["å"])), rng.choice(("P1", "P2")), rng.choice(("note", "level")))
                for _ in range(rng.randint(1, 3))
            ]
            log += laptop.write(facts, now, rng)
        elif deed < 0.9:
            laptop.meet(rng.choice(laptops))
        else:
            laptops.append(Laptop(laptop.position, dict(laptop.known)))
    return tuple(log)


def without_payload(event: Event) -> Event:
    return Event(event.envelope, None)


def packages(events: tuple[Event, ...], rng: random.Random) -> list[list[Event]]:
    """The events cut anyhow at the borders of changes, in any order, some twice."""
    changes = [list(change) for _, change in groupby(events, key=lambda event: event.envelope.change)]
    rng.shuffle(changes)
    cut: list[list[Event]] = []
    while changes:
        size = rng.randint(1, 4)
        cut.append([event for change in changes[:size] for event in change])
        changes = changes[size:]
    cut += [rng.choice(cut) for _ in range(2)] if cut else []
    rng.shuffle(cut)
    return cut


def envelopes(events: tuple[Event, ...] | list[Event]) -> list[Envelope]:
    return [event.envelope for event in events]
