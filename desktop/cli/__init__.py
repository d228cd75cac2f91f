"""The command line: the same use cases as the window, without one.

Exit status 0 done, 1 the input was refused (each problem one line on stderr), 2 wrong usage. Nothing ever asks at a
terminal prompt.
"""

import os
from collections.abc import Callable, Sequence
from pathlib import Path

import click

from desktop.cli.spoken import SpokenGroup, speaking_of_usage
from desktop.cli.wiring import Wiring
from desktop.domain.words import Language, Translate

Commands = Callable[[Wiring], Sequence[click.Command]]


class _Program(SpokenGroup):
    """A group that makes its commands when one is asked for: the window opens without them."""

    def __init__(
        self,
        name: str,
        load: Callable[[], Sequence[click.Command]],
        translate: Callable[[], Translate],
        **settings: object,
    ) -> None:
        super().__init__(name, **settings)  # type: ignore[arg-type] # click's own, handed on
        self._load = load
        self._translate = translate

    def make_context(
        self,
        info_name: str | None,
        args: list[str],
        parent: click.Context | None = None,
        **extra: object,
    ) -> click.Context:
        """Read the program's own options."""
        with speaking_of_usage(self._translate):
            return super().make_context(info_name, args, parent, **extra)

    def invoke(self, ctx: click.Context) -> object:
        """Read the rest and do it."""
        with speaking_of_usage(self._translate):
            return super().invoke(ctx)

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

    @click.group(
        cls=_Program,
        load=lambda: commands(wiring),
        translate=wiring.translate,
        invoke_without_command=True,
        context_settings={"obj": wiring},
    )
    @click.option("--home", type=click.Path(path_type=Path), metavar="DIR", envvar="KOMPETENSSAMTAL_HOME", default=None)
    @click.option("--practice", is_flag=True)
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
