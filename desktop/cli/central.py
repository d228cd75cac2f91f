"""The centre's commands: init, import, enroll, publish, collect, report."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import click

from desktop.cli import common
from desktop.cli.spoken import SpokenCommand, SpokenGroup
from desktop.cli.wiring import Wiring
from desktop.domain.people import Actor, ActorRole
from desktop.domain.problems import UserError
from desktop.workflow import collecting, insight, publishing
from desktop.workflow.incoming import PACKAGE_SUFFIX
from desktop.workflow.ports import Transport

CENTRAL_KINDS = ("framework", "catalogue", "roster", "ratings", "rounds", "divisions")


def central_group(wiring: Wiring) -> click.Group:
    """The commands under ``central``."""

    @click.group("central", cls=SpokenGroup)
    def central() -> None:
        """What the development office does: set up, enroll, publish, collect, report."""

    for command in (*_central_set_up(wiring), *_central_work(wiring)):
        central.add_command(command)
    return central


_CENTRE = Actor("centre", ActorRole.COORDINATOR)


def _central_set_up(wiring: Wiring) -> tuple[click.Command, ...]:
    @click.command("init", cls=SpokenCommand)
    @common.central_option
    @common.passphrase_option
    def init(home: Path, passphrase_file: Path) -> None:
        """Make the centre's folder and keys; prints what is to be written down and put away."""
        with common.telling_problems(wiring), common.opened_home(wiring, home, passphrase_file, make=True) as opened:
            made = collecting.init_centre(opened.journal, wiring.sealing())
            common.tell_words(wiring, made.fingerprint)
            translate = wiring.translate()
            spare = translate("Cli", "Paketens reservnyckel (skriv ner och lägg undan): {words}")
            click.echo(spare.format(words=made.recovery_identity))

    @click.command("import", cls=SpokenCommand)
    @click.argument("kind", type=click.Choice(CENTRAL_KINDS), metavar="KIND")
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

    @click.command("enroll", cls=SpokenCommand)
    @click.argument("file", type=click.Path(path_type=Path))
    @common.fingerprint_option
    @common.central_option
    @common.passphrase_option
    def enroll(file: Path, fingerprint: str, home: Path, passphrase_file: Path) -> None:
        """Register a laptop; prints its fingerprint, to be compared with the one the laptop shows."""
        with common.telling_problems(wiring), common.opened_home(wiring, home, passphrase_file) as opened:
            sealing = wiring.sealing()
            letter = common.read(file)
            with common.about(file):
                told = sealing.read_enrolment(letter)
                words = sealing.fingerprint(told.sign_public, told.open_public)
                common.compare(fingerprint, words)
                laptop = collecting.enroll(opened.journal, _CENTRE, wiring.clock, sealing, letter)
            click.echo(f"{laptop.name} ({laptop.device})")
            common.tell_words(wiring, words)

    return init, bring, enroll


def _central_work(wiring: Wiring) -> tuple[click.Command, ...]:
    @click.command("publish", cls=SpokenCommand)
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

    @click.command("collect", cls=SpokenCommand)
    @click.option("--from", "source", type=click.Path(path_type=Path), metavar="DIR", required=True)
    @common.central_option
    @common.passphrase_option
    def collect(source: Path, home: Path, passphrase_file: Path) -> None:
        """Verify and merge the packages in a folder; bad ones are set aside and named, and do not stop the rest."""
        with common.telling_problems(wiring), common.opened_home(wiring, home, passphrase_file) as opened:
            sealing = wiring.sealing()

            def set_aside(name: str, content: bytes, reason: str) -> None:
                wiring.write_file(home / "set-aside" / f"{reason}-{sealing.digest(content)[:8]}-{name}", content)

            transport = wiring.folder(source)
            strange = misnamed(source, transport)
            done = collecting.collect(opened.journal, opened.merging, sealing, transport, set_aside, wiring.clock)
            tell_collected(wiring, done, strange, home / "set-aside")

    @click.command("report", cls=SpokenCommand)
    @click.option("--round", "round_", metavar="R", default="")
    @click.option("--against", metavar="R0", default="")
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


def misnamed(source: Path, transport: Transport) -> tuple[str, ...]:
    """What in a folder is called a package but has no package's name, printable; such files are never opened."""
    ours = set(transport.list())
    strange = sorted(p.name for p in source.iterdir() if p.suffix.lower() == PACKAGE_SUFFIX and p.name not in ours)
    return tuple("".join(c if c.isprintable() else "?" for c in name) for name in strange)


def tell_collected(wiring: Wiring, done: collecting.Collected, strange: Sequence[str], aside: Path) -> None:
    """Say what was merged on stdout, with a closing line of counts, and what was refused or is missing on stderr."""
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
    for name in strange:
        click.echo(f"{name}: {wiring.describe(UserError('package_bad_name'), translate)}", err=True)
    if done.refused:
        told = translate("Cli", "Paket som inte gick att ta in: {count}. De ligger kvar, med en kopia i {folder}.")
        click.echo(told.format(count=len(done.refused), folder=aside), err=True)
    counts = translate("Cli", "Paket: {merged} intagna, {known} intagna förut, {refused} inte intagna.")
    refused = len(done.refused) + len(strange)
    click.echo(counts.format(merged=len(done.merged), known=len(done.known), refused=refused))
