"""The laptop's commands: import, enrol, hand-over."""

from datetime import datetime
from pathlib import Path

import click

from desktop.cli import common
from desktop.cli.spoken import SpokenCommand
from desktop.cli.wiring import Wiring
from desktop.domain.people import Actor, ActorRole
from desktop.domain.problems import UserError
from desktop.workflow import delivery
from desktop.workflow.collecting import check_laptop_name
from desktop.workflow.ports import Home

LAPTOP_KINDS = ("framework", "catalogue", "roster", "ratings", "rounds", "divisions", "setup")


def laptop_commands(wiring: Wiring) -> tuple[click.Command, ...]:
    """The commands of a laptop, to stand at the top."""

    @click.command("import", cls=SpokenCommand)
    @click.argument("kind", type=click.Choice(LAPTOP_KINDS), metavar="KIND")
    @click.argument("file", type=click.Path(path_type=Path))
    @common.check_option
    @common.valid_from_option
    @common.fingerprint_option
    @common.home_option
    @common.passphrase_option
    def bring(
        kind: str,
        file: Path,
        check: bool,  # noqa: FBT001 - click passes by name
        valid_from: datetime | None,
        fingerprint: str,
        home: Path,
        passphrase_file: Path,
    ) -> None:
        """Take a file into use on this laptop; a home that does not exist yet is made."""
        new = kind != "setup"  # a set-up is sealed to a laptop that asked for it
        with (
            common.telling_problems(wiring),
            common.opened_home(wiring, home, passphrase_file, make=new, check=check) as opened,
        ):
            if kind == "setup":
                take_setup(wiring, opened, file, fingerprint, check=check)
            else:
                actor = Actor("laptop", ActorRole.ADMINISTRATOR)
                brought = common.bring(wiring, opened.journal, actor, kind, file, valid_from, check=check)
                common.tell(wiring, brought, check=check)

    @click.command("enrol", cls=SpokenCommand)
    @click.option("--manager", metavar="ID", default="")
    @common.out_file_option
    @common.home_option
    @common.passphrase_option
    def enrol(manager: str, out: Path, home: Path, passphrase_file: Path) -> None:
        """Write the file by which the centre comes to know this laptop."""
        with common.telling_problems(wiring):
            check_laptop_name(out.stem)
        with common.telling_problems(wiring), common.opened_home(wiring, home, passphrase_file, make=True) as opened:
            letter, words = delivery.enrol(opened.journal, opened.outbox, wiring.sealing(), out.stem, manager)
            wiring.write_file(out, letter)
            click.echo(out)
            common.tell_words(wiring, words)

    @click.command("hand-over", cls=SpokenCommand)
    @common.out_option
    @common.home_option
    @common.passphrase_option
    def hand_over(out: Path, home: Path, passphrase_file: Path) -> None:
        """Take in what lies in a folder for this laptop, then seal what waits and write it there."""
        with common.telling_problems(wiring), common.opened_home(wiring, home, passphrase_file) as opened:
            write_packages(wiring, opened, out)

    return bring, enrol, hand_over


def write_packages(wiring: Wiring, opened: Home, out: Path) -> None:
    """Take in receipts and what the manager's other laptops wrote, seal what waits, and print the packages written there."""
    out.mkdir(parents=True, exist_ok=True)
    sealing, transport = wiring.sealing(), wiring.folder(out)
    ports = opened.journal, opened.outbox, sealing, transport, wiring.clock
    delivery.take_receipts(*ports)
    taken = delivery.take_from_own_laptops(opened.journal, opened.merging, sealing, transport)
    for name, error in taken.refused:
        click.echo(f"{name}: {wiring.describe(error, wiring.translate())}", err=True)
    try:
        done = delivery.hand_over(*ports)
    except UserError as error:
        if error.code != "nothing_waits":
            raise
        click.echo(wiring.describe(error, wiring.translate()))
        return
    for name in (*done.packages, *done.for_own_laptops):
        click.echo(out / name)


def take_setup(wiring: Wiring, opened: Home, file: Path, fingerprint: str, *, check: bool) -> None:
    """Take a set-up file in and print the centre's fingerprint, to be compared."""

    def take(*, check: bool) -> str:
        return delivery.take_setup(
            opened.journal,
            opened.merging,
            opened.outbox,
            wiring.sealing(),
            wiring.clock,
            common.read(file),
            check=check,
        )

    translate = wiring.translate()
    with common.about(file):
        words = take(check=True)
        common.compare(fingerprint, words)
        if not check:
            take(check=False)
    common.tell_words(wiring, words)
    done = translate("Cli", "Inga fel. Inget är ändrat.") if check else translate("Cli", "Startfilen är intagen.")
    click.echo(done)
