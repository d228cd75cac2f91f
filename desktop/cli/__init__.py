"""The command line: the same use cases as the window, without one.

Exit status 0 done, 1 the input was refused (each problem one line on stderr), 2 wrong usage. Nothing ever asks at a
terminal prompt.
"""

import os
from collections.abc import Callable, Sequence
from pathlib import Path

import click

from desktop.cli.wiring import Wiring
from desktop.domain.words import Language

Commands = Callable[[Wiring], Sequence[click.Command]]


class _Program(click.Group):
    """A group that makes its commands when one is asked for: the window opens without them."""

    def __init__(self, name: str, load: Callable[[], Sequence[click.Command]], **settings: object) -> None:
        super().__init__(name, **settings)  # type: ignore[arg-type] # click's own, handed on
        self._load = load

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Their names, for the help."""
        self._make()
        return super().list_commands(ctx)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name."""
        self._make()
        return super().get_command(ctx, cmd_name)

    def _make(self) -> None:
        if not self.commands:
            self.commands.update({command.name or "": command for command in self._load()})


def program(wiring: Wiring, commands: Commands) -> click.Group:
    """The whole command line over one wiring; ``commands`` makes what stands beside the window itself."""

    @click.group(cls=_Program, load=lambda: commands(wiring), invoke_without_command=True)
    @click.option("--home", type=click.Path(path_type=Path), envvar="KOMPETENSSAMTAL_HOME", default=None)
    @click.option("--practice", is_flag=True, help="Made-up people in a home of their own; nothing of it is ever sent.")
    @click.pass_context
    def root(context: click.Context, home: Path | None, practice: bool) -> None:  # noqa: FBT001 - click passes by name
        """Kompetenssamtal: from "what can I do?" to a plan."""
        if context.invoked_subcommand is None:
            context.exit(wiring.window(home, practice))

    return root


def preferred_language() -> Language:
    """English where the environment asks for it, else Swedish."""
    told = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    return "en" if told.lower().startswith("en") else "sv"
