"""What laptop and centre commands share: options, opening a home, taking a file in, telling what was refused."""

import errno
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from desktop.cli.wiring import Wiring
from desktop.domain.people import Actor, ActorRole
from desktop.domain.problems import InputRefusedError, Problem, UserError
from desktop.domain.words import Translate
from desktop.workflow import setup
from desktop.workflow.ports import Home, Journal
from desktop.workflow.reading import FRAMEWORK
from desktop.workflow.setup import Brought

home_option = click.option(
    "--home", type=click.Path(path_type=Path), metavar="DIR", envvar="KOMPETENSSAMTAL_HOME", required=True
)
central_option = click.option("--central", "home", type=click.Path(path_type=Path), metavar="DIR", required=True)
passphrase_option = click.option(
    "--passphrase-file", type=click.Path(path_type=Path, exists=True, dir_okay=False), metavar="FILE", required=True
)
out_option = click.option("--out", type=click.Path(path_type=Path), metavar="DIR", required=True)
out_file_option = click.option("--out", type=click.Path(path_type=Path), metavar="FILE", required=True)
check_option = click.option("--check", is_flag=True)
valid_from_option = click.option("--valid-from", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", default=None)
fingerprint_option = click.option("--fingerprint", metavar="WORDS", default="")


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


@contextmanager
def about(file: Path) -> Iterator[None]:
    """Name the file in what is refused about it, where the refusal alone does not say which file it means."""
    try:
        yield
    except UserError as error:
        if "file" in error.values:
            raise
        problem = Problem(error.code, file.name, values={k: v for k, v in error.values.items() if k != "detail"})
        raise InputRefusedError([problem]) from error


def read(file: Path) -> bytes:
    """The bytes of a file; raises UserError when it cannot be read."""
    try:
        return file.read_bytes()
    except OSError as error:
        raise UserError("unreadable_file", file=file.name) from error


def tell(wiring: Wiring, brought: Brought, *, check: bool) -> None:
    """Say how much a file holds and how much of it was new; what is worth knowing goes to stderr."""
    translate = wiring.translate()
    click.echo(translate("Cli", "{count} poster finns i filen.").format(count=brought.count))
    if check:
        click.echo(translate("Cli", "Inga fel. Inget är ändrat."))
    elif brought.written:
        click.echo(translate("Cli", "{count} ändringar är sparade.").format(count=brought.written))
    else:
        click.echo(translate("Cli", "Allt var redan intaget. Inget är ändrat."))
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
        click.echo(translate("Cli", "Reservnyckel (skriv ner och lägg undan): {words}").format(words=recovery))
    else:
        if not home.is_dir() or not any(home.iterdir()):
            raise UserError("no_home", folder=home)
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
        translate = wiring.translate()
        unwritten = UserError("not_written", file=error.filename or "", why=_why(error, translate))
        click.echo(wiring.describe(unwritten, translate), err=True)
        raise SystemExit(1) from None


def _why(error: OSError, translate: Translate) -> str:
    """Why the system refused a file, in the user's language; its own words for what is rare."""
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return translate("Cli", "mappen går inte att skriva i")
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return translate("Cli", "det är fullt")
    if error.errno in (errno.EEXIST, errno.ENOTDIR):
        return translate("Cli", "där ligger en fil, och det ska vara en mapp")
    if error.errno == errno.EISDIR:
        return translate("Cli", "där ligger en mapp, och det ska vara en fil")
    if error.errno == errno.ENOENT:
        return translate("Cli", "mappen finns inte och går inte att göra")
    return error.strerror or ""
