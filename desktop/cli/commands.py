"""Every command beside the window itself."""

from pathlib import Path

import click

from desktop.cli.central import central_group
from desktop.cli.common import out_option
from desktop.cli.laptop import laptop_commands
from desktop.cli.spoken import SpokenCommand
from desktop.cli.wiring import Wiring


def commands(wiring: Wiring) -> tuple[click.Command, ...]:
    """The commands at the top."""
    return _demo(wiring), *laptop_commands(wiring), central_group(wiring)


def _demo(wiring: Wiring) -> click.Command:
    @click.command("demo", cls=SpokenCommand)
    @out_option
    def demo(out: Path) -> None:
        """Play one whole talk through the real window on practice data, and leave all it makes in a folder."""
        raise SystemExit(wiring.demo(out))

    return demo
