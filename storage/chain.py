"""This device's own chain of events: its name, its epoch, where it stands, and a change whose fate is unknown."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.journal import Event, Fact, Position
from desktop.domain.people import Actor
from storage.dbapi import Database
from storage.projection import StateRow


@dataclass(frozen=True, slots=True)
class Draft:
    """A change decided but not yet known to be durable: its events, the rows they lead to and where the chain then stands."""

    actor: Actor
    facts: tuple[Fact, ...]
    change: str
    events: tuple[Event, ...]
    rows: tuple[StateRow, ...]
    before: Position
    after: Position


class Chain:
    """Keeps the device's position in step with the database, so that no write has to look for it."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._unsure: Draft | None = None
        self._doubted = False
        self._position = self._found()

    @property
    def position(self) -> Position:
        """The last seq, envelope id and clock reading; read again from the database after a failed write."""
        if self._doubted:
            self._position = self._found()
            self._doubted = False
        return self._position

    def advance(self, position: Position) -> None:
        """Take over a position whose events are durable."""
        self._position = position
        self._unsure = None

    def doubt(self, draft: Draft | None) -> None:
        """A write failed: it may or may not be there. Keep the change, so that a retry is the same one."""
        self._unsure = draft
        self._doubted = True

    def unsure(self, actor: Actor, facts: tuple[Fact, ...]) -> Draft | None:
        """The change that failed last, where this is the same one tried again and nothing else came between."""
        draft = self._unsure
        if draft is None or (draft.actor, draft.facts) != (actor, facts):
            return None
        here = self.position
        at_either_end = (here.epoch, here.seq, here.prev) in {
            (end.epoch, end.seq, end.prev) for end in (draft.before, draft.after)
        }
        return draft if at_either_end else None

    def joined(self, events: Sequence[Event]) -> None:
        """Other devices' events came in: keep the highest clock reading, and leave an epoch that is not ours alone.

        Part of the caller's transaction; the caller lets the chain `doubt` itself afterwards.
        """
        if not events:
            return
        seen = max(event.envelope.hlc for event in events)
        self._db.execute(
            "INSERT INTO meta VALUES ('highest_hlc', ?) "
            "ON CONFLICT (name) DO UPDATE SET value = max(value, excluded.value)",
            [seen],
        )
        own = (self._position.device, self._position.epoch)
        if any((event.envelope.device, event.envelope.epoch) == own for event in events):
            self._db.execute("UPDATE meta SET value = ? WHERE name = 'epoch'", [secrets.token_hex(4)])

    def _found(self) -> Position:
        for name, value in (("device", f"laptop{secrets.token_hex(4)}"), ("epoch", secrets.token_hex(4))):
            if self._meta(name) is None:
                self._db.execute("INSERT INTO meta VALUES (?, ?)", [name, value])
        device, epoch = self._meta("device") or "", self._meta("epoch") or ""
        last = self._db.execute(
            "SELECT seq, id, hlc FROM event WHERE device = ? AND epoch = ? ORDER BY seq DESC LIMIT 1", [device, epoch]
        ).fetchone()
        seq, prev, hlc = last or (0, "", "")
        return Position(device, epoch, seq, prev, max(hlc, self._meta("highest_hlc") or ""))

    def _meta(self, name: str) -> str | None:
        row = self._db.execute("SELECT value FROM meta WHERE name = ?", [name]).fetchone()
        return str(row[0]) if row else None
