"""What the use cases need from the world outside: storage, files, keys and time."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeAlias

from desktop.domain.journal import Event, Fact, Json
from desktop.domain.people import Actor

Clock: TypeAlias = Callable[[], datetime]
"""Gives the time now, aware of its zone. Use cases never ask the machine."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One field of one thing as it stands: the projection of the journal.

    ``siblings`` are the other heads' values, oldest first; empty unless two laptops said different things. ``event`` is
    the id of the event shown and ``hlc`` its clock reading.
    """

    kind: str
    key: Mapping[str, str]
    field: str
    value: Json
    event: str
    hlc: str
    siblings: tuple[Json, ...] = ()


class Journal(Protocol):
    """The encrypted journal. What `record` acknowledged survives a power cut."""

    def record(self, actor: Actor, now: datetime, facts: Sequence[Fact]) -> str:
        """Write the facts as one change in one transaction and return the change id; durable on return."""
        ...

    def read(self, kind: str, **key: str) -> tuple[Entry, ...]:
        """Every current entry of that kind whose key has these parts, in the order first written.

        ``person`` and ``round`` are indexed; other parts are compared after reading.
        """
        ...

    def value(self, kind: str, field: str, **key: str) -> Json:
        """The current value of one field of the thing with exactly this key; None where nothing is written."""
        ...

    def secret(self, name: str) -> str:
        """A secret kept inside the database (keys, set-up secret); raises KeyError when there is none."""
        ...

    def keep_secret(self, name: str, value: str) -> None:
        """Keep or replace a secret; durable on return."""
        ...

    def close(self) -> None:
        """Close the database and forget the key. Closing twice is fine."""
        ...


@dataclass(frozen=True, slots=True)
class PackageRecord:
    """A package this laptop wrote: its events' first and last seq, and whether a receipt has named it."""

    name: str
    sha256: str
    first: int
    last: int
    written: datetime
    received: datetime | None


class Outbox(Protocol):
    """The journal seen as what waits to be handed over."""

    def position(self) -> tuple[str, str]:
        """This laptop's device name and epoch."""
        ...

    def own_events(self) -> tuple[Event, ...]:
        """The events this device wrote in this epoch, in order of seq, payloads included."""
        ...

    def sent(self) -> Mapping[str, bool]:
        """Ids of the events a package has carried, and whether with their payload."""
        ...

    def remember_package(self, record: PackageRecord, carried: Mapping[str, bool]) -> None:
        """Remember a written package and, per event id, whether it carried the payload; one transaction."""
        ...

    def packages(self) -> tuple[PackageRecord, ...]:
        """Every package written, oldest first."""
        ...

    def package_of(self) -> Mapping[str, str]:
        """Event id to the name of the newest package that carried it."""
        ...

    def mark_received(self, names: Iterable[str], when: datetime) -> int:
        """Mark packages a receipt named; returns how many were new. Unknown names are ignored."""
        ...


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge did: new events, events known before, payloads that came late, and forked places."""

    new: int
    known: int
    late: int
    forks: tuple[tuple[str, str, int], ...]


class Merging(Protocol):
    """The journal seen as a set that other laptops' events join."""

    def merge(self, events: Iterable[Event], package: str, sha256: str) -> Merged:
        """Join events in one transaction together with the note that ``package`` was collected."""
        ...

    def collected(self) -> Mapping[str, str]:
        """Names and SHA-256 of the packages collected so far."""
        ...

    def state_hash(self) -> str:
        """SHA-256 over the sorted ids of all events and whether each has its payload."""
        ...

    def gaps(self) -> Mapping[tuple[str, str], tuple[int, ...]]:
        """Missing seqs per (device, epoch)."""
        ...


class Transport(Protocol):
    """A place packages travel through; names are immutable and bound to their content."""

    def put_new(self, name: str, content: bytes) -> None:
        """Write durably; the same content again is fine, other content under a known name raises UserError."""
        ...

    def list(self) -> tuple[str, ...]:
        """The names there; an empty answer never means that anything was removed."""
        ...

    def get(self, name: str) -> bytes:
        """The content; raises UserError when it cannot be read."""
        ...

    def delete(self, name: str) -> None:
        """Remove one name; a missing one is fine."""
        ...
