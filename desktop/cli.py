"""The command line: the same use cases as the window, without one.

Exit status 0 done, 1 the input was refused (each problem one line on stderr), 2 wrong usage. Nothing ever asks at a
terminal prompt.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

import click

from desktop.domain.dataset import Dataset
from desktop.domain.people import Actor, ActorRole
from desktop.domain.problems import InputRefusedError, Problem, UserError
from desktop.domain.words import Language, Translate
from desktop.workflow import collecting, delivery, insight, setup
from desktop.workflow.ports import Clock, Home, Journal, Sealing, Transport
from desktop.workflow.setup import Brought, Readers

LAPTOP_KINDS = ("framework", "catalogue", "roster", "ratings", "rounds", "divisions", "setup")
CENTRAL_KINDS = ("framework", "catalogue", "roster", "ratings", "rounds", "divisions")


class Report(Protocol):
    """Writes figures, workbook and summary."""

    def __call__(
        self, dataset: Dataset, out: Path, translate: Translate, rounds: tuple[str, str | None], names: dict[str, str]
    ) -> tuple[Path, ...]:
        """Write the files and give their paths."""
        ...


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
    report: Callable[[], Report]
    translate: Callable[[], Translate]
    language: Language
    describe: Callable[[UserError | Problem, Translate], str]
    clock: Clock
    ship: Callable[[Journal, Actor, Clock], None]
    window: Callable[[Path | None, bool], int]
    demo: Callable[[Path], int]


def program(wiring: Wiring) -> click.Group:
    """The whole command line over one wiring."""

    @click.group(invoke_without_command=True)
    @click.option("--home", type=click.Path(path_type=Path), envvar="KOMPETENSSAMTAL_HOME", default=None)
    @click.option("--practice", is_flag=True, help="Made-up people in a home of their own; nothing of it is ever sent.")
    @click.pass_context
    def root(context: click.Context, home: Path | None, practice: bool) -> None:  # noqa: FBT001 - click passes by name
        """Kompetenssamtal: from "what can I do?" to a plan."""
        if context.invoked_subcommand is None:
            context.exit(wiring.window(home, practice))

    root.add_command(_demo(wiring))
    for command in _laptop_commands(wiring):
        root.add_command(command)
    root.add_command(_central(wiring))
    return root


_home = click.option(
    "--home", type=click.Path(path_type=Path), envvar="KOMPETENSSAMTAL_HOME", required=True, help="The home folder."
)
_central_folder = click.option(
    "--central", "home", type=click.Path(path_type=Path), required=True, help="The centre's folder."
)
_passphrase = click.option(
    "--passphrase-file", type=click.Path(path_type=Path, exists=True, dir_okay=False), required=True
)
_out_folder = click.option("--out", type=click.Path(path_type=Path), required=True)
_check = click.option("--check", is_flag=True, help="Only list what is wrong; change nothing.")
_valid_from = click.option("--valid-from", type=click.DateTime(["%Y-%m-%d"]), default=None)
_fingerprint = click.option(
    "--fingerprint", default="", help="The words the other side reads aloud; others are refused."
)


def _demo(wiring: Wiring) -> click.Command:
    @click.command("demo")
    @_out_folder
    def demo(out: Path) -> None:
        """Play one whole talk through the real window on practice data, and leave all it makes in a folder."""
        raise SystemExit(wiring.demo(out))

    return demo


def _laptop_commands(wiring: Wiring) -> tuple[click.Command, ...]:
    @click.command("import")
    @click.argument("kind", type=click.Choice(LAPTOP_KINDS))
    @click.argument("file", type=click.Path(path_type=Path))
    @_check
    @_valid_from
    @_fingerprint
    @_home
    @_passphrase
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
        with _problems(wiring), _opened(wiring, home, passphrase_file, make=True) as opened:
            if kind == "setup":
                _take_setup(wiring, opened, file, fingerprint, check=check)
            else:
                actor = Actor("laptop", ActorRole.ADMINISTRATOR)
                _tell(_bring(wiring, opened.journal, actor, kind, file, valid_from, check=check), check=check)

    @click.command("enrol")
    @click.option("--manager", default="", help="Employee id of whose staff the laptop is for.")
    @_out_folder
    @_home
    @_passphrase
    def enrol(manager: str, out: Path, home: Path, passphrase_file: Path) -> None:
        """Write the file by which the centre comes to know this laptop."""
        with _problems(wiring), _opened(wiring, home, passphrase_file, make=True) as opened:
            letter, words = delivery.enrol(opened.journal, opened.outbox, wiring.sealing(), out.stem, manager)
            wiring.write_file(out, letter)
            click.echo(out)
            click.echo(words)

    @click.command("hand-over")
    @_out_folder
    @_home
    @_passphrase
    def hand_over(out: Path, home: Path, passphrase_file: Path) -> None:
        """Seal what waits and write it to a folder."""
        with _problems(wiring), _opened(wiring, home, passphrase_file) as opened:
            done = delivery.hand_over(opened.journal, opened.outbox, wiring.sealing(), wiring.folder(out), wiring.clock)
            for name in done.packages:
                click.echo(out / name)

    return bring, enrol, hand_over


def _central(wiring: Wiring) -> click.Group:
    @click.group("central")
    def central() -> None:
        """What the development office does: set up, enroll, publish, collect, report."""

    for command in (*_central_set_up(wiring), *_central_work(wiring)):
        central.add_command(command)
    return central


_CENTRE = Actor("centre", ActorRole.COORDINATOR)


def _central_set_up(wiring: Wiring) -> tuple[click.Command, ...]:
    @click.command("init")
    @_central_folder
    @_passphrase
    def init(home: Path, passphrase_file: Path) -> None:
        """Make the centre's folder and keys; prints what is to be written down and put away."""
        with _problems(wiring), _opened(wiring, home, passphrase_file, make=True) as opened:
            made = collecting.init_centre(opened.journal, wiring.sealing())
            click.echo(made.fingerprint)
            click.echo(made.recovery_identity)

    @click.command("import")
    @click.argument("kind", type=click.Choice(CENTRAL_KINDS))
    @click.argument("file", type=click.Path(path_type=Path))
    @_check
    @_valid_from
    @_central_folder
    @_passphrase
    def bring(
        kind: str,
        file: Path,
        check: bool,  # noqa: FBT001 - click passes by name
        valid_from: datetime | None,
        home: Path,
        passphrase_file: Path,
    ) -> None:
        """Take a file into use at the centre."""
        with _problems(wiring), _opened(wiring, home, passphrase_file) as opened:
            _tell(_bring(wiring, opened.journal, _CENTRE, kind, file, valid_from, check=check), check=check)

    @click.command("enroll")
    @click.argument("file", type=click.Path(path_type=Path))
    @_fingerprint
    @_central_folder
    @_passphrase
    def enroll(file: Path, fingerprint: str, home: Path, passphrase_file: Path) -> None:
        """Register a laptop; prints its fingerprint, to be compared with the one the laptop shows."""
        with _problems(wiring), _opened(wiring, home, passphrase_file) as opened:
            sealing = wiring.sealing()
            letter = _read(file)
            told = sealing.read_enrolment(letter)
            _compare(fingerprint, sealing.fingerprint(told.sign_public, told.open_public))
            laptop = collecting.enroll(opened.journal, _CENTRE, wiring.clock, sealing, letter)
            click.echo(laptop.device)
            click.echo(laptop.fingerprint)

    return init, bring, enroll


def _central_work(wiring: Wiring) -> tuple[click.Command, ...]:
    @click.command("publish")
    @_out_folder
    @_central_folder
    @_passphrase
    def publish(out: Path, home: Path, passphrase_file: Path) -> None:
        """Write every enrolled laptop's set-up file."""
        with _problems(wiring), _opened(wiring, home, passphrase_file) as opened:
            written = collecting.publish(
                opened.journal, opened.outbox, opened.merging, wiring.sealing(), wiring.write_file, out
            )
            for path in written:
                click.echo(path)

    @click.command("collect")
    @click.option("--from", "source", type=click.Path(path_type=Path), required=True)
    @_central_folder
    @_passphrase
    def collect(source: Path, home: Path, passphrase_file: Path) -> None:
        """Verify and merge the packages in a folder; bad ones are set aside and named, and do not stop the rest."""
        with _problems(wiring), _opened(wiring, home, passphrase_file) as opened:

            def set_aside(name: str, content: bytes, reason: str) -> None:
                wiring.write_file(home / "set-aside" / f"{reason}-{name}", content)

            done = collecting.collect(
                opened.journal, opened.merging, wiring.sealing(), wiring.folder(source), set_aside, wiring.clock
            )
            _tell_collected(wiring, done)

    @click.command("report")
    @click.option("--round", "round_", default="", help="The round to report; the latest with ratings unless told.")
    @click.option("--against", default="", help="The round to compare with; the one before unless told.")
    @_out_folder
    @_central_folder
    @_passphrase
    def report(round_: str, against: str, out: Path, home: Path, passphrase_file: Path) -> None:
        """Write figures.csv, report.xlsx and a summary, small groups hidden."""
        with _problems(wiring), _opened(wiring, home, passphrase_file) as opened:
            dataset = insight.dataset(opened.journal)
            rounds = insight.rounds_to_report(dataset, round_, against)
            names = insight.display_names(opened.journal, wiring.language)
            for path in wiring.report()(dataset, out, wiring.translate(), rounds, names):
                click.echo(path)

    return publish, collect, report


def _bring(
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


def _take_setup(wiring: Wiring, opened: Home, file: Path, fingerprint: str, *, check: bool) -> None:
    def take(*, check: bool) -> str:
        return delivery.take_setup(
            opened.journal, opened.merging, opened.outbox, wiring.sealing(), wiring.clock, _read(file), check=check
        )

    words = take(check=True)
    _compare(fingerprint, words)
    if not check:
        take(check=False)
    click.echo(words)


def _compare(told: str, found: str) -> None:
    if told and told.split() != found.split():
        raise UserError("other_fingerprint", fingerprint=found)


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise UserError("unreadable_file", file=file.name) from error


def _tell(brought: Brought, *, check: bool) -> None:
    click.echo(f"{brought.count} {brought.written}" if not check else f"{brought.count}")


def _tell_collected(wiring: Wiring, done: collecting.Collected) -> None:
    translate = wiring.translate()
    for name in done.merged:
        click.echo(name)
    for name in done.receipts:
        click.echo(name)
    for name, code in done.refused:
        click.echo(f"{name}: {wiring.describe(UserError(code), translate)}", err=True)
    for (device, epoch), seqs in sorted(done.gaps.items()):
        gap = UserError("gap", device=device, epoch=epoch, count=len(seqs), first=seqs[0])
        click.echo(wiring.describe(gap, translate), err=True)


@contextmanager
def _opened(wiring: Wiring, home: Path, passphrase_file: Path, *, make: bool = False) -> Iterator[Home]:
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
def _problems(wiring: Wiring) -> Iterator[None]:
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


def preferred_language() -> Language:
    """English where the environment asks for it, else Swedish."""
    told = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    return "en" if told.lower().startswith("en") else "sv"
