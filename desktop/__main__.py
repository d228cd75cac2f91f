"""The composition root: builds everything and hands each part what it needs.

Heavy libraries are loaded here, by the command that needs them, and nowhere else behind a function.
"""

from __future__ import annotations

import gc
import importlib
import json
import secrets
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from desktop.cli import preferred_language, program
from desktop.cli.wiring import Wiring
from resources import resource
from storage.place import is_home
from ui.problem_texts import describe
from ui.tools import Tools
from ui.translation import translate_with, translator

if TYPE_CHECKING:  # types alone: the window opens before the database and most of the workflow are loaded
    from desktop.domain.documents import CalendarEntry, PlanDocument
    from desktop.domain.journal import Json
    from desktop.domain.people import Actor
    from desktop.domain.words import Translate
    from desktop.workflow.ports import Clock, Home, Journal, Merging, Outbox, Sealing, Transport, WriteReport
    from desktop.workflow.setup import Readers
    from storage.journal import JournalDatabase
    from ui.desk import Desk

ONLY_USER = ""
ROLE = "administrator"


@dataclass(frozen=True, slots=True)
class OpenedHome:
    """One connection seen through its three ports."""

    journal: JournalDatabase

    @property
    def outbox(self) -> Outbox:
        """What waits to be handed over."""
        return self.journal.outbox

    @property
    def merging(self) -> Merging:
        """Where other devices' events join."""
        return self.journal.merging


def now() -> datetime:
    """The time now in the machine's own zone."""
    return datetime.now().astimezone()


def load_in_peace() -> None:
    """Look for no garbage while the window is loaded: there is none, and looking takes a tenth of the start."""
    gc.disable()


def get_ready() -> None:
    """Load what opening a home and showing its people needs; a loaded module is found in no time."""
    importlib.import_module("storage.home")
    importlib.import_module("ui.flows.people")
    if not gc.isenabled():
        gc.freeze()  # what is loaded stays for good
        gc.enable()


def go_on(desk: Desk) -> None:
    """Show the manager's people, now that the home is open."""
    from ui.flows.people import begin_with_people

    begin_with_people(desk)


def opened(home: Path, passphrase: str) -> Home:
    """The home, opened by its passphrase."""
    from storage.home import open_home

    return OpenedHome(open_home(home, ONLY_USER, passphrase))


def recovered(home: Path, recovery_key: str) -> Home:
    """The home, opened by its printed recovery key."""
    from storage.home import open_home_with_recovery

    return OpenedHome(open_home_with_recovery(home, recovery_key))


def made(home: Path, passphrase: str) -> tuple[Home, str]:
    """A new home, and its recovery key to print."""
    from storage.home import make_home

    journal, recovery = make_home(home, ONLY_USER, passphrase, ROLE)
    return OpenedHome(journal), recovery


def ship(journal: Journal, actor: Actor, clock: Clock) -> None:
    """Take the shipped framework and catalogue into use where a home has none yet."""
    from desktop.workflow import setup
    from desktop.workflow.reading import CATALOGUE, FRAMEWORK

    if not journal.read(FRAMEWORK):
        setup.adopt_framework(journal, actor, clock, shipped("framework.json"))
    if not journal.read(CATALOGUE):
        setup.adopt_catalogue(journal, actor, clock, shipped("activities.json"))


def shipped(name: str) -> Json:
    """A JSON file we ship."""
    document: Json = json.loads(resource(name).read_text(encoding="utf-8"))
    return document


def readers() -> Readers:
    """Readers of the files people bring."""
    from exports.incoming.readers import FileReaders

    return FileReaders()


def sealing() -> Sealing:
    """Sealing and signing."""
    from exports.packages.sealing import AgeSealing

    return AgeSealing()


def folder(path: Path) -> Transport:
    """A folder packages travel through."""
    from exports.packages.folder import LocalFolder

    return LocalFolder(path)


def write_file(path: Path, content: bytes) -> None:
    """Write a whole file durably, replacing an older one; makes its folder."""
    from exports.packages.folder import write_whole

    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, content)


def report() -> WriteReport:
    """The centre's figures; only there is DuckDB installed."""
    from exports.central.report import report as write_report

    return write_report


def write_plan(document: PlanDocument, translate: Translate) -> bytes:
    """The plan as a PDF."""
    from exports.documents.plan_pdf import write_plan as write

    return write(document, translate)


def write_calendar(entries: Sequence[CalendarEntry], translate: Translate, at: datetime, *, practice: bool) -> bytes:
    """The plan's days as a calendar file."""
    from exports.documents.calendar import write_calendar as write

    return write(entries, translate, at, practice=practice)


def tools() -> Tools:
    """What the window needs from outside it."""
    return Tools(
        get_ready=get_ready,
        open_home=opened,
        recover_home=recovered,
        make_home=made,
        is_home=is_home,
        ship=ship,
        readers=readers,
        sealing=sealing,
        folder=folder,
        write_file=write_file,
        write_plan=write_plan,
        write_calendar=write_calendar,
        report=report,
        clock=now,
        new_id=lambda: secrets.token_hex(8),
    )


def window(home: Path | None, practice: bool) -> int:  # noqa: FBT001 - the command line's own flag
    """Open the window and stay until it is closed; returns the exit status."""
    load_in_peace()
    from platformdirs import user_data_path

    from ui.start import run

    place = home or user_data_path("Kompetenssamtal", appauthor=False) / ("practice" if practice else "home")
    given = tools()
    if practice and not is_home(place):
        from ui.practising import make_practice_home

        make_practice_home(given, place)
    return run(given, place, go_on, practising=practice, language=preferred_language())


def demo(out: Path) -> int:
    """Play one whole talk through the real window; returns the exit status."""
    from ui.demo.playing import play

    return play(tools(), out, preferred_language(), print)


def commands(given: Wiring) -> Sequence[click.Command]:
    """Every command beside the window."""
    from desktop.cli.commands import commands as every_command

    return every_command(given)


def wiring() -> Wiring:
    """What the command line needs from outside it."""
    language = preferred_language()
    return Wiring(
        open_home=opened,
        make_home=made,
        is_home=is_home,
        readers=readers,
        sealing=sealing,
        folder=folder,
        write_file=write_file,
        report=report,
        translate=lambda: translate_with(translator(language)),
        language=language,
        describe=describe,
        clock=now,
        ship=ship,
        window=window,
        demo=demo,
    )


def main(arguments: Sequence[str] | None = None) -> None:
    """The program ``kompetenssamtal``; ends with the exit status of the command."""
    given = list(arguments) if arguments is not None else None
    program(wiring(), commands)(args=given, prog_name="kompetenssamtal")


if __name__ == "__main__":
    main(sys.argv[1:])
