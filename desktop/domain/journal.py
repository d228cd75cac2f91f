"""The journal: every change is an event, and the state is the set of events.

The merge rule. An event is an *envelope* that always travels and a *payload* that travels by audience. The id of an
event is the hash of its envelope, so merging is the union of sets: idempotent, commutative and associative. ``base``
names the events the writer saw for one entity and field; the *heads* are those nobody's base names. One head is the
value; several are a conflict: the newest by (hlc, id) is shown and the others are kept visible.
"""

import hashlib
import hmac
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"

SCHEMA_VERSION = 1
CLOCK_AHEAD_MS = 24 * 3600 * 1000
FLAG_CLOCK = "clock"
_ENCODER = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


@dataclass(frozen=True, slots=True)
class Fact:
    """What a use case wants to write: one field of one thing. ``key`` is the thing's natural key, values are JSON."""

    kind: str
    key: Mapping[str, str]
    field: str
    value: Json


@dataclass(frozen=True, slots=True)
class Payload:
    """The part of an event that can be withheld or dropped; the salt keeps its hash from being guessed."""

    salt: str
    key: Mapping[str, str]
    value: Json


@dataclass(frozen=True, slots=True)
class Envelope:
    """The part of an event that always travels: it names nobody, since entity and actor are keyed hashes."""

    id: str
    device: str
    epoch: str
    seq: int
    hlc: str
    change: str
    kind: str
    version: int
    actor: str
    entity: str
    field: str
    base: tuple[str, ...]
    payload_hash: str
    prev: str
    flag: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """An envelope with its payload, or without it when it was withheld or dropped."""

    envelope: Envelope
    payload: Payload | None


@dataclass(frozen=True, slots=True)
class Position:
    """Where a device stands in its own chain: the last seq, envelope id and clock reading it wrote or saw."""

    device: str
    epoch: str
    seq: int = 0
    prev: str = ""
    hlc: str = ""


def canonical(value: Json) -> bytes:
    """JSON with sorted keys and no spaces, as UTF-8: the form that is hashed."""
    return _ENCODER.encode(value).encode()


def entity_id(secret: bytes, kind: str, key: Mapping[str, str]) -> str:
    """Keyed hash of a natural key, so that two laptops of one set-up meet in the same entity."""
    return hmac.new(secret, canonical([kind, dict(key)]), hashlib.sha256).hexdigest()


def actor_id(secret: bytes, person: str, role: str) -> str:
    """Keyed hash of who acted and in which role."""
    return hmac.new(secret, canonical(["actor", person, role]), hashlib.sha256).hexdigest()


def payload_hash(payload: Payload) -> str:
    """SHA-256 over salt, key and value."""
    body: Json = {"salt": payload.salt, "key": dict(payload.key), "value": payload.value}
    return hashlib.sha256(canonical(body)).hexdigest()


def envelope_json(envelope: Envelope) -> dict[str, Json]:
    """The envelope as JSON, its id left out: what the id is the hash of."""
    body: dict[str, Json] = {
        "device": envelope.device,
        "epoch": envelope.epoch,
        "seq": envelope.seq,
        "hlc": envelope.hlc,
        "change": envelope.change,
        "kind": envelope.kind,
        "version": envelope.version,
        "actor": envelope.actor,
        "entity": envelope.entity,
        "field": envelope.field,
        "base": list(envelope.base),
        "payload_hash": envelope.payload_hash,
        "prev": envelope.prev,
    }
    if envelope.flag:
        body["flag"] = envelope.flag
    return body


def envelope_id(envelope: Envelope) -> str:
    """SHA-256 over the envelope without its id."""
    return hashlib.sha256(canonical(envelope_json(envelope))).hexdigest()


def is_whole(event: Event) -> bool:
    """Whether the id is the envelope's hash and the payload, where there is one, is the one the envelope names."""
    if envelope_id(event.envelope) != event.envelope.id:
        return False
    return event.payload is None or payload_hash(event.payload) == event.envelope.payload_hash


def next_hlc(previous: str, now: datetime) -> tuple[str, bool]:
    """The hybrid clock's next reading after ``previous``, and whether the clock had to be held back.

    Readings are ``<ms as 12 hex digits>-<counter as 4 hex digits>`` and sort as text. A reading never runs more than
    24 hours ahead of the wall clock ``now``; where ``previous`` does, the event is flagged.
    """
    wall = int(now.timestamp() * 1000)
    seen, counter = _parse_hlc(previous)
    if wall > seen:
        return f"{wall:012x}-{0:04x}", False
    ceiling = wall + CLOCK_AHEAD_MS
    if seen >= ceiling:
        return f"{ceiling:012x}-{0:04x}", True
    if counter == 0xFFFF:
        return f"{seen + 1:012x}-{0:04x}", False
    return f"{seen:012x}-{counter + 1:04x}", False


def hlc_ms(reading: str) -> int:
    """Milliseconds since 1970 of a reading; 0 for the empty one."""
    return _parse_hlc(reading)[0]


def _parse_hlc(reading: str) -> tuple[int, int]:
    if not reading:
        return 0, 0
    ms, counter = reading.split("-")
    return int(ms, 16), int(counter, 16)


def write(
    position: Position,
    facts: Sequence[Fact],
    *,
    secret: bytes,
    actor: str,
    now: datetime,
    change: str,
    salt: Callable[[], str],
    heads_of: Callable[[str, str], tuple[str, ...]],
) -> tuple[Position, tuple[Event, ...]]:
    """Turn facts into the device's next events, all of one ``change``.

    ``heads_of(entity, field)`` gives the head ids the writer sees. A field written twice in one change builds on itself.
    Returns the new position and the events in order.
    """
    written: dict[tuple[str, str], tuple[str, ...]] = {}
    events: list[Event] = []
    for fact in facts:
        entity = entity_id(secret, fact.kind, fact.key)
        place = (entity, fact.field)
        base = written.get(place) or heads_of(entity, fact.field)
        position, event = next_event(
            position, fact, entity=entity, base=base, actor=actor, now=now, change=change, salt=salt()
        )
        written[place] = (event.envelope.id,)
        events.append(event)
    return position, tuple(events)


def next_event(
    position: Position,
    fact: Fact,
    *,
    entity: str,
    base: tuple[str, ...],
    actor: str,
    now: datetime,
    change: str,
    salt: str,
) -> tuple[Position, Event]:
    """Turn one fact into the device's next event, about the thing ``entity`` and built on the heads ``base``."""
    reading, flagged = next_hlc(position.hlc, now)
    payload = Payload(salt, dict(fact.key), fact.value)
    unnamed = Envelope(
        id="",
        device=position.device,
        epoch=position.epoch,
        seq=position.seq + 1,
        hlc=reading,
        change=change,
        kind=fact.kind,
        version=SCHEMA_VERSION,
        actor=actor,
        entity=entity,
        field=fact.field,
        base=tuple(sorted(base)),
        payload_hash=payload_hash(payload),
        prev=position.prev,
        flag=FLAG_CLOCK if flagged else "",
    )
    event = Event(_named(unnamed), payload)
    return Position(position.device, position.epoch, position.seq + 1, event.envelope.id, reading), event


def _named(envelope: Envelope) -> Envelope:
    values = {name: getattr(envelope, name) for name in Envelope.__slots__}
    return Envelope(**{**values, "id": envelope_id(envelope)})


def heads(envelopes: Iterable[Envelope]) -> tuple[Envelope, ...]:
    """The heads among the envelopes of one entity and field, the one to show last."""
    known = {envelope.id: envelope for envelope in envelopes}
    named = {base for envelope in known.values() for base in envelope.base}
    return tuple(sorted((e for e in known.values() if e.id not in named), key=lambda e: (e.hlc, e.id)))


def gaps(envelopes: Iterable[Envelope]) -> dict[tuple[str, str], tuple[int, ...]]:
    """Missing seqs per (device, epoch), counted from 1 to the highest seen; complete chains are left out."""
    seen: dict[tuple[str, str], set[int]] = defaultdict(set)
    for envelope in envelopes:
        seen[envelope.device, envelope.epoch].add(envelope.seq)
    missing = {chain: tuple(sorted(set(range(1, max(seqs) + 1)) - seqs)) for chain, seqs in seen.items()}
    return {chain: seqs for chain, seqs in missing.items() if seqs}


def forks(envelopes: Iterable[Envelope]) -> frozenset[tuple[str, str, int]]:
    """Places (device, epoch, seq) that hold more than one event: a cloned disk or a restored backup."""
    ids: dict[tuple[str, str, int], set[str]] = defaultdict(set)
    for envelope in envelopes:
        ids[envelope.device, envelope.epoch, envelope.seq].add(envelope.id)
    return frozenset(place for place, found in ids.items() if len(found) > 1)


def event_json(event: Event) -> dict[str, Json]:
    """An event as one JSON object: the envelope's fields, ``id``, and ``payload`` where the audience has it."""
    line = envelope_json(event.envelope)
    line["id"] = event.envelope.id
    if event.payload is not None:
        payload = event.payload
        line["payload"] = {"salt": payload.salt, "key": dict(payload.key), "value": payload.value}
    return line


def event_from_json(line: Mapping[str, Json]) -> Event:
    """The event a line of a package holds.

    Raises ValueError where a field is missing or of the wrong type, or where a hash does not fit.
    """
    texts = ("id", "device", "epoch", "hlc", "change", "kind", "actor", "entity", "field", "payload_hash", "prev")
    for name in texts:
        if not isinstance(line.get(name), str):
            raise ValueError(name)
    for name in ("seq", "version"):
        number = line.get(name)
        if not isinstance(number, int) or isinstance(number, bool) or number < 1:
            raise ValueError(name)
    base = line.get("base")
    if not isinstance(base, list) or not all(isinstance(item, str) for item in base):
        raise ValueError("base")
    flag = line.get("flag", "")
    if not isinstance(flag, str):
        raise ValueError("flag")
    values: dict[str, object] = {name: line[name] for name in (*texts, "seq", "version")}
    envelope = Envelope(**values, base=tuple(base), flag=flag)  # type: ignore[arg-type] # checked one by one above
    event = Event(envelope, _payload_from_json(line.get("payload")))
    if not is_whole(event):
        raise ValueError("hash")
    return event


def _payload_from_json(body: Json) -> Payload | None:
    if body is None:
        return None
    if not isinstance(body, dict):
        raise ValueError("payload")
    salt, key = body.get("salt"), body.get("key")
    if not isinstance(salt, str) or not isinstance(key, dict) or "value" not in body:
        raise ValueError("payload")
    if not all(isinstance(part, str) for part in key.values()):
        raise ValueError("key")
    return Payload(salt, {name: str(part) for name, part in key.items()}, body["value"])
