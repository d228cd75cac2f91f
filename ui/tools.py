"""What the composition root hands to the window: factories over storage and exports, and the clock."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # types alone: the first page is shown without what they describe
    from desktop.domain.documents import CalendarEntry, PlanDocument
    from desktop.domain.people import Actor
    from desktop.domain.words import Translate
    from desktop.workflow.ports import Clock, Home, Journal, Sealing, Transport, WriteReport
    from desktop.workflow.setup import Readers


class WriteCalendar(Protocol):
    """Writes calendar entries as an ``.ics`` file's bytes."""

    def __call__(
        self, entries: Sequence[CalendarEntry], translate: Translate, at: datetime, *, practice: bool
    ) -> bytes:
        """The file's bytes."""
        ...


@dataclass(frozen=True, slots=True)
class Tools:
    """Everything the window needs from outside ``ui``; factories load a library the first time it is needed.

    ``get_ready`` loads what opening a home and showing its people needs; the window calls it once it has been painted.
    """

    get_ready: Callable[[], None]
    open_home: Callable[[Path, str], Home]
    recover_home: Callable[[Path, str], Home]
    make_home: Callable[[Path, str], tuple[Home, str]]
    is_home: Callable[[Path], bool]
    ship: Callable[[Journal, Actor, Clock], None]
    readers: Callable[[], Readers]
    sealing: Callable[[], Sealing]
    folder: Callable[[Path], Transport]
    write_file: Callable[[Path, bytes], None]
    write_plan: Callable[[PlanDocument, Translate], bytes]
    write_calendar: WriteCalendar
    report: Callable[[], WriteReport]
    clock: Clock
    new_id: Callable[[], str]
