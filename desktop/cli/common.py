"""What laptop and centre commands share: options, opening a home, taking a file in, telling what was refused."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from desktop.cli.wiring import Wiring
from desktop.domain.people import Actor, ActorRole
from desktop.domain.problems import InputRefusedError, UserError
from desktop.workflow import setup
from desktop.workflow.ports import Home, Journal
from desktop.workflow.reading import FRAMEWORK
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
    """Take one file of a kind into use, with what we ship where a home has no framework or catalogue yet."""
    readers, clock = wiring.readers(), wiring.clock
    if kind != "framework" and check and not journal.read(FRAMEWORK):
        with scratch_home(wiring) as scratch:
            return bring(wiring, scratch.journal, actor, kind, file, valid_from, check=check)
    if kind != "framework" and not check:
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
    click.echo(translate("Cli", "{count} läst").format(count=brought.count))
    if not check:
        click.echo(translate("Cli", "{count} nytt").format(count=brought.written))
    for notice in brought.notices:
        click.echo(wiring.describe(notice, translate), err=True)


@contextmanager
def opened_home(
    wiring: Wiring, home: Path, passphrase_file: Path, *, make: bool = False, check: bool = False
) -> Iterator[Home]:
    """The home, opened; with ``make`` a missing one is made and its recovery key printed to be put away.

    With ``check`` as well a missing one is not made: the file is checked against what a new home holds.
    """
    passphrase = read_passphrase(passphrase_file)
    if make and check and not wiring.is_home(home):
        with scratch_home(wiring) as scratch:
            yield scratch
        return
    if make and not wiring.is_home(home):
        opened, recovery = wiring.make_home(home, passphrase)
        translate = wiring.translate()
        click.echo(translate("Cli", "Återställningsnyckel (skriv ner och lägg undan): {words}").format(words=recovery))
    else:
        opened = wiring.open_home(home, passphrase)
    try:
        yield opened
    finally:
        opened.journal.close()


@contextmanager
def scratch_home(wiring: Wiring) -> Iterator[Home]:
    """A home as new ones are, gone when the check is done."""
    with TemporaryDirectory() as folder:
        opened, _recovery = wiring.make_home(Path(folder) / "check", secrets.token_hex(16))
        try:
            wiring.ship(opened.journal, Actor("laptop", ActorRole.ADMINISTRATOR), wiring.clock)
            yield opened
        finally:
            opened.journal.close()


def read_passphrase(file: Path) -> str:
    """The passphrase in a file; the last line break and a byte order mark are no part of it."""
    try:
        return file.read_text(encoding="utf-8-sig").removesuffix("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise UserError("unreadable_file", file=file.name) from error


def tell_words(wiring: Wiring, words: str) -> None:
    """Print a fingerprint, to be compared with what the other side shows."""
    translate = wiring.translate()
    click.echo(translate("Cli", "Kontrollord: {words}").format(words=words))


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
    except OSError as error:
        unwritten = UserError("not_written", file=error.filename or "", why=error.strerror or "")
        click.echo(wiring.describe(unwritten, wiring.translate()), err=True)
        raise SystemExit(1) from None
