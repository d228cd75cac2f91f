"""What laptop and centre commands share: options, opening a home, taking a file in, telling what was refused."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

import click

from desktop.cli.wiring import Wiring
from desktop.domain.people import Actor
from desktop.domain.problems import InputRefusedError, UserError
from desktop.workflow import setup
from desktop.workflow.ports import Home, Journal
from desktop.workflow.setup import Brought

home_option = click.option(
    "--home", type=click.Path(path_type=Path), envvar="KOMPETENSSAMTAL_HOME", required=True, help="The home folder."
)
central_option = click.option(
    "--central", "home", type=click.Path(path_type=Path), required=True, help="The centre's folder."
)
passphrase_option = click.option(
    "--passphrase-file", type=click.Path(path_type=Path, exists=True, dir_okay=False), required=True
)
out_option = click.option("--out", type=click.Path(path_type=Path), required=True)
check_option = click.option("--check", is_flag=True, help="Only list what is wrong; change nothing.")
valid_from_option = click.option("--valid-from", type=click.DateTime(["%Y-%m-%d"]), default=None)
fingerprint_option = click.option(
    "--fingerprint", default="", help="The words the other side reads aloud; others are refused."
)


def bring(
    wiring: Wiring, journal: Journal, actor: Actor, kind: str, file: Path, valid_from: datetime | None, *, check: bool
) -> Brought:
    """Take one file of a kind into use."""
    readers, clock = wiring.readers(), wiring.clock
    if kind != "framework":
        wiring.ship(journal, actor, clock)
    if kind == "roster":
        day: date | None = valid_from.date() if valid_from else None
        return setup.bring_roster(journal, actor, clock, readers, file, valid_from=day, check=check)
    step = {
        "framework": setup.bring_framework,
        "catalogue": setup.bring_catalogue,
        "ratings": setup.bring_ratings,
        "rounds": setup.bring_rounds,
        "divisions": setup.bring_divisions,
    }[kind]
    return step(journal, actor, clock, readers, file, check=check)


def compare(told: str, found: str) -> None:
    """Refuse a fingerprint that is not the one read aloud; an empty ``told`` compares nothing."""
    if told and told.split() != found.split():
        raise UserError("other_fingerprint", fingerprint=found)


def read(file: Path) -> bytes:
    """The bytes of a file; raises UserError when it cannot be read."""
    try:
        return file.read_bytes()
    except OSError as error:
        raise UserError("unreadable_file", file=file.name) from error


def tell(wiring: Wiring, brought: Brought, *, check: bool) -> None:
    """Say how much a file holds and how much of it was new; what is worth knowing goes to stderr."""
    translate = wiring.translate()
    click.echo(translate("Cli", "%n läst", None, brought.count))
    if not check:
        click.echo(translate("Cli", "%n nytt", None, brought.written))
    for notice in brought.notices:
        click.echo(wiring.describe(notice, translate), err=True)


@contextmanager
def opened_home(wiring: Wiring, home: Path, passphrase_file: Path, *, make: bool = False) -> Iterator[Home]:
    """The home, opened; with ``make`` a missing one is made and its recovery key printed to be put away."""
    passphrase = passphrase_file.read_text(encoding="utf-8").removesuffix("\n").removesuffix("\r")
    if make and not wiring.is_home(home):
        opened, recovery = wiring.make_home(home, passphrase)
        click.echo(recovery)
    else:
        opened = wiring.open_home(home, passphrase)
    try:
        yield opened
    finally:
        opened.journal.close()


@contextmanager
def telling_problems(wiring: Wiring) -> Iterator[None]:
    """Say what was refused, one line each on stderr, and end with status 1."""
    try:
        yield
    except InputRefusedError as refused:
        translate = wiring.translate()
        for problem in refused.problems:
            click.echo(wiring.describe(problem, translate), err=True)
        raise SystemExit(1) from None
    except UserError as error:
        click.echo(wiring.describe(error, wiring.translate()), err=True)
        raise SystemExit(1) from None
