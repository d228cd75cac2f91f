"""What the use cases need from the world outside: storage, files, keys and time."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol, TypeAlias

from desktop.domain.dataset import Dataset
from desktop.domain.journal import Event, Fact, Json
from desktop.domain.people import Actor
from desktop.domain.words import Translate

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
    """A package this laptop wrote: its events' first and last seq, and whether a receipt has named it.

    ``readers`` tells whom it is sealed to: empty for the centre, else marks of the manager's own laptops.
    """

    name: str
    sha256: str
    first: int
    last: int
    written: datetime
    received: datetime | None
    readers: str = ""


class Outbox(Protocol):
    """The journal seen as what waits to be handed over."""

    def position(self) -> tuple[str, str]:
        """This laptop's device name and epoch."""
        ...

    def epochs(self) -> tuple[str, ...]:
        """Every epoch this device has written in, the present one last."""
        ...

    def own_events(self, epoch: str = "", kinds: Collection[str] = ()) -> tuple[Event, ...]:
        """The events this device wrote in ``epoch`` (empty: the present one), in order of seq, payloads included.

        Only those of ``kinds``, where any are named.
        """
        ...

    def sent(self, readers: str = "") -> Mapping[str, bool]:
        """Ids of the events a package to ``readers`` has carried, and whether with their payload."""
        ...

    def covered(self, lying: Collection[str], readers: str = "") -> Mapping[str, bool]:
        """As `sent`, by packages a receipt has named and those whose names are in ``lying``."""
        ...

    def remember_package(self, record: PackageRecord, carried: Mapping[str, bool]) -> None:
        """Remember a written package and, per event id, whether it carried the payload; one transaction."""
        ...

    def packages(self, readers: str = "") -> tuple[PackageRecord, ...]:
        """Every package written to ``readers``, oldest first."""
        ...

    def package_of(self) -> Mapping[str, str]:
        """Event id to the name of the package to the centre that says where it is.

        It is one with the payload before one without, then a received one, then the newest.
        """
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


@dataclass(frozen=True, slots=True)
class Keys:
    """A laptop's or the centre's two key pairs as text: one to sign with, one to open what is sealed to it."""

    sign_secret: str
    sign_public: str
    open_secret: str
    open_public: str


@dataclass(frozen=True, slots=True)
class Sealed:
    """A sealed and signed package: its name, its bytes, the signature file's bytes and the SHA-256 of the bytes."""

    name: str
    content: bytes
    signature: bytes
    sha256: str


@dataclass(frozen=True, slots=True)
class PackageDraft:
    """What goes into a package: the range of one device's chain and its lines as canonical JSON.

    ``previous`` is the SHA-256 of the package before, empty for the first.
    """

    device: str
    epoch: str
    first: int
    last: int
    previous: str
    frameworks: tuple[str, ...]
    lines: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class OpenedPackage:
    """A package that passed every check."""

    device: str
    epoch: str
    first: int
    last: int
    lines: tuple[Mapping[str, Json], ...]


@dataclass(frozen=True, slots=True)
class EnrolmentLetter:
    """A laptop asking to be known: its device id, its name, whose staff it is for, and its public keys."""

    device: str
    name: str
    manager: str
    sign_public: str
    open_public: str


@dataclass(frozen=True, slots=True)
class SetupLetter:
    """What a centre sent to a laptop, and the public keys it is signed with."""

    content: Mapping[str, Json]
    sign_public: str
    open_public: str


@dataclass(frozen=True, slots=True)
class ReceiptDraft:
    """What the centre has of one chain: names and SHA-256 of packages, and the hash of its state."""

    device: str
    epoch: str
    packages: Mapping[str, str]
    state_hash: str
    written: datetime


class Sealing(Protocol):
    """Sealing, signing and their opposites. What does not pass raises UserError with the reason as its code."""

    def new_keys(self) -> Keys:
        """Two fresh key pairs."""
        ...

    def new_recovery(self) -> tuple[str, str]:
        """A fresh offline key that only opens: its secret identity and what is sealed to it."""
        ...

    def fingerprint(self, sign_public: str, open_public: str) -> str:
        """The two public keys in short words, to be read aloud and compared."""
        ...

    def digest(self, content: bytes) -> str:
        """SHA-256 as hex."""
        ...

    def mark(self, open_public: str) -> str:
        """The short mark by which packages name a reader."""
        ...

    def seal(self, draft: PackageDraft, recipients: Sequence[str], keys: Keys) -> Sealed:
        """Seal a package to every recipient and sign it."""
        ...

    def open(
        self, name: str, content: bytes, signature: bytes | None, registered: Mapping[str, str], keys: Keys
    ) -> OpenedPackage:
        """Check and open a package; ``registered`` gives the signing key per known, unrevoked device."""
        ...

    def write_enrolment(self, letter: EnrolmentLetter, keys: Keys) -> bytes:
        """An enrolment letter, signed by the laptop itself."""
        ...

    def read_enrolment(self, content: bytes) -> EnrolmentLetter:
        """Check and read an enrolment letter."""
        ...

    def write_setup(self, content: Mapping[str, Json], recipient: str, keys: Keys) -> bytes:
        """A set-up file, signed by the centre and sealed to one laptop."""
        ...

    def read_setup(self, content: bytes, keys: Keys, centre: tuple[str, str] | None) -> SetupLetter:
        """Check and read a set-up file; ``centre`` gives the public keys trusted already, None before the first."""
        ...

    def write_receipt(self, draft: ReceiptDraft, keys: Keys) -> tuple[tuple[str, bytes], ...]:
        """A receipt as files, name and content, in the order to write them."""
        ...

    def read_receipt(self, name: str, content: bytes, signature: bytes, sign_public: str) -> ReceiptDraft:
        """Check and read a receipt the centre signed."""
        ...


class Home(Protocol):
    """An opened home folder over one connection; used by the thread that opened it."""

    @property
    def journal(self) -> Journal:
        """The journal itself."""
        ...

    @property
    def outbox(self) -> Outbox:
        """What waits to be handed over."""
        ...

    @property
    def merging(self) -> Merging:
        """Where other devices' events join."""
        ...


class WriteReport(Protocol):
    """Writes the centre's figures, workbook and summary into a folder."""

    def __call__(
        self,
        dataset: Dataset,
        out: Path,
        translate: Translate,
        rounds: tuple[str, str | None],
        names: Mapping[str, str],
    ) -> tuple[Path, ...]:
        """The files' paths."""
        ...
