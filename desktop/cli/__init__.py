"""The command line: the same use cases as the window, without one.

Exit status 0 done, 1 the input was refused (each problem one line on stderr), 2 wrong usage. Nothing ever asks at a
terminal prompt.
"""

import os
from pathlib import Path

import click

from desktop.cli.central import central_group
from desktop.cli.common import out_option
from desktop.cli.laptop import laptop_commands
from desktop.cli.wiring import Wiring
from desktop.domain.words import Language


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
    for command in laptop_commands(wiring):
        root.add_command(command)
    root.add_command(central_group(wiring))
    return root


def _demo(wiring: Wiring) -> click.Command:
    @click.command("demo")
    @out_option
    def demo(out: Path) -> None:
        """Play one whole talk through the real window on practice data, and leave all it makes in a folder."""
        raise SystemExit(wiring.demo(out))

    return demo


def preferred_language() -> Language:
    """English where the environment asks for it, else Swedish."""
    told = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    return "en" if told.lower().startswith("en") else "sv"
