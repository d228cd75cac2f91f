"""What the composition root hands to the command line: factories, so that a command loads only what it needs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # types alone: the window opens without what they describe
    from desktop.domain.people import Actor
    from desktop.domain.problems import Problem, UserError
    from desktop.domain.words import Language, Translate
    from desktop.workflow.ports import Clock, Home, Journal, Sealing, Transport, WriteReport
    from desktop.workflow.setup import Readers


@dataclass(frozen=True, slots=True)
class Wiring:
    """What the composition root hands to the command line; factories, so that only what a command needs is loaded."""

    open_home: Callable[[Path, str], Home]
    make_home: Callable[[Path, str], tuple[Home, str]]
    is_home: Callable[[Path], bool]
    readers: Callable[[], Readers]
    sealing: Callable[[], Sealing]
    folder: Callable[[Path], Transport]
    write_file: Callable[[Path, bytes], None]
    report: Callable[[], WriteReport]
    translate: Callable[[], Translate]
    language: Language
    describe: Callable[[UserError | Problem, Translate], str]
    clock: Clock
    ship: Callable[[Journal, Actor, Clock], None]
    window: Callable[[Path | None, bool], int]
    demo: Callable[[Path], int]
