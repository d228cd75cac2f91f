"""Events as rows of the table ``event`` and back."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from desktop.domain.journal import Envelope, Event, Json, Payload, canonical

Column: TypeAlias = str | int | None

COLUMNS = (
    "id, device, epoch, seq, hlc, change, kind, version, actor, entity, field, base, payload_hash, prev, flag, "
    "salt, key, value"
)
INSERT = f"INSERT INTO event ({COLUMNS}) VALUES ({', '.join('?' * 18)})"  # noqa: S608 # constants only
INSERT_ONCE = f"{INSERT} ON CONFLICT (id) DO NOTHING"
FILL = "UPDATE event SET salt = ?, key = ?, value = ? WHERE id = ?"


def text_of(value: Json) -> str:
    """A JSON value as the text that is stored and compared: sorted keys, no spaces."""
    return canonical(value).decode()


def key_text(key: Mapping[str, str]) -> str:
    """A natural key as stored text."""
    return text_of(dict(key))


def payload_columns(payload: Payload | None) -> tuple[str | None, str | None, str | None]:
    """Salt, key and value; all None for a payload that is withheld."""
    if payload is None:
        return None, None, None
    return payload.salt, key_text(payload.key), text_of(payload.value)


def row_of(event: Event, texts: tuple[str | None, str | None] | None = None) -> tuple[Column, ...]:
    """The event's columns, in the order of `COLUMNS`.

    ``texts`` are the payload's key and value as stored texts, where the caller has them already.
    """
    envelope = event.envelope
    salt, key, value = (event.payload.salt, *texts) if event.payload and texts else payload_columns(event.payload)
    return (
        envelope.id,
        envelope.device,
        envelope.epoch,
        envelope.seq,
        envelope.hlc,
        envelope.change,
        envelope.kind,
        envelope.version,
        envelope.actor,
        envelope.entity,
        envelope.field,
        text_of(list(envelope.base)) if envelope.base else "[]",
        envelope.payload_hash,
        envelope.prev,
        envelope.flag,
        salt,
        key,
        value,
    )


def events_of(rows: Iterable[Sequence[Any]]) -> Iterator[Event]:
    """The events that rows of `COLUMNS` hold, one by one."""
    for row in rows:
        salt, key, value = row[15:]
        payload = None if salt is None else Payload(salt, json.loads(key), json.loads(value))
        yield Event(Envelope(*row[:11], *(tuple(json.loads(row[11])), *row[12:15])), payload)
