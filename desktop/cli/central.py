"""The centre's commands: init, import, enroll, publish, collect, report."""

from datetime import datetime
from pathlib import Path

import click

from desktop.cli import common
from desktop.cli.wiring import Wiring
from desktop.domain.people import Actor, ActorRole
from desktop.domain.problems import UserError
from desktop.workflow import collecting, insight, publishing

CENTRAL_KINDS = ("framework", "catalogue", "roster", "ratings", "rounds", "divisions")


def central_group(wiring: Wiring) -> click.Group:
    """The commands under ``central``."""

    @click.group("central")
    def central() -> None:
        """What the development office does: set up, enroll, publish, collect, report."""

    for command in (*_central_set_up(wiring), *_central_work(wiring)):
        central.add_command(command)
    return central


_CENTRE = Actor("centre", ActorRole.COORDINATOR)


def _central_set_up(wiring: Wiring) -> tuple[click.Command, ...]:
    @click.command("init")
    @common.central_option
    @common.passphrase_option
    def init(home: Path, passphrase_file: Path) -> None:
        """Make the centre's folder and keys; prints what is to be written down and put away."""
        with common.telling_problems(wiring), common.opened_home(wiring, home, passphrase_file, make=True) as opened:
            made = collecting.init_centre(opened.journal, wiring.sealing())
            common.tell_words(wiring, made.fingerprint)
            translate = wiring.translate()
            spare = translate("Cli", "Reservnyckel till paketen (skriv ner och lägg undan): {words}")
            click.echo(spare.format(words=made.recovery_identity))

    @click.command("import")
    @click.argument("kind", type=click.Choice(CENTRAL_KINDS))
    @click.argument("file", type=click.Path(path_type=Path))
    @common.check_option
    @common.valid_from_option
    @common.central_option
    @common.passphrase_option
    def bring(
        kind: str,
        file: Path,
        check: bool,  # noqa: FBT001 - click passes by name
        valid_from: datetime | None,
        home: Path,
        passphrase_file: Path,
    ) -> None:
        """Take a file into use at the centre."""
        with common.telling_problems(wiring), common.opened_home(wiring, home, passphrase_file) as opened:
            common.tell(
                wiring, common.bring(wiring, opened.journal, _CENTRE, kind, file, valid_from, check=check), check=check
            )

    @click.command("enroll")
    @click.argument("file", type=click.Path(path_type=Path))
    @common.fingerprint_option
    @common.central_option
    @common.passphrase_option
    def enroll(file: Path, fingerprint: str, home: Path, passphrase_file: Path) -> None:
        """Register a laptop; prints its fingerprint, to be compared with the one the laptop shows."""
        with common.telling_problems(wiring), common.opened_home(wiring, home, passphrase_file) as opened:
            sealing = wiring.sealing()
            letter = common.read(file)
            told = sealing.read_enrolment(letter)
            words = sealing.fingerprint(told.sign_public, told.open_public)
            common.compare(fingerprint, words)
            laptop = collecting.enroll(opened.journal, _CENTRE, wiring.clock, sealing, letter)
            click.echo(laptop.device)
            common.tell_words(wiring, words)

    return init, bring, enroll


def _central_work(wiring: Wiring) -> tuple[click.Command, ...]:
    @click.command("publish")
    @common.out_option
    @common.central_option
    @common.passphrase_option
    def publish(out: Path, home: Path, passphrase_file: Path) -> None:
        """Write every enrolled laptop's set-up file."""
        with common.telling_problems(wiring), common.opened_home(wiring, home, passphrase_file) as opened:
            sealing = wiring.sealing()
            written = publishing.publish(
                opened.journal, opened.outbox, opened.merging, sealing, wiring.write_file, out, wiring.clock
            )
            for path in written:
                click.echo(path)
            for notice in publishing.without_people(opened.journal):
                click.echo(wiring.describe(notice, wiring.translate()), err=True)

    @click.command("collect")
    @click.option("--from", "source", type=click.Path(path_type=Path), required=True)
    @common.central_option
    @common.passphrase_option
    def collect(source: Path, home: Path, passphrase_file: Path) -> None:
        """Verify and merge the packages in a folder; bad ones are set aside and named, and do not stop the rest."""
        with common.telling_problems(wiring), common.opened_home(wiring, home, passphrase_file) as opened:
            sealing = wiring.sealing()

            def set_aside(name: str, content: bytes, reason: str) -> None:
                wiring.write_file(home / "set-aside" / f"{reason}-{sealing.digest(content)[:8]}-{name}", content)

            done = collecting.collect(
                opened.journal, opened.merging, sealing, wiring.folder(source), set_aside, wiring.clock
            )
            tell_collected(wiring, done)

    @click.command("report")
    @click.option("--round", "round_", default="", help="The round to report; the latest with ratings unless told.")
    @click.option("--against", default="", help="The round to compare with; the one before unless told.")
    @common.out_option
    @common.central_option
    @common.passphrase_option
    def report(round_: str, against: str, out: Path, home: Path, passphrase_file: Path) -> None:
        """Write figures.csv, report.xlsx and a summary, small groups hidden."""
        with common.telling_problems(wiring), common.opened_home(wiring, home, passphrase_file) as opened:
            dataset = insight.dataset(opened.journal)
            rounds = insight.rounds_to_report(dataset, round_, against)
            names = insight.display_names(opened.journal, wiring.language)
            for path in wiring.report()(dataset, out, wiring.translate(), rounds, names):
                click.echo(path)

    return publish, collect, report


def tell_collected(wiring: Wiring, done: collecting.Collected) -> None:
    """Say what was merged on stdout, and what was set aside or is missing on stderr."""
    translate = wiring.translate()
    for name in done.merged:
        click.echo(name)
    for name in done.receipts:
        click.echo(name)
    for name, error in done.refused:
        click.echo(f"{name}: {wiring.describe(error, translate)}", err=True)
    for (device, epoch), seqs in sorted(done.gaps.items()):
        gap = UserError("gap", device=device, epoch=epoch, count=len(seqs), first=seqs[0])
        click.echo(wiring.describe(gap, translate), err=True)
