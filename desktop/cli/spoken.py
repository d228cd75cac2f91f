"""Help and wrong usage in the user's language; what Click itself would say in English.

The wiring is the contexts' object, so that a language is loaded only where something is said.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import IO, Any

import click
from click import exceptions

from desktop.cli.help_texts import command_texts, option_texts
from desktop.domain.words import Translate


class SpokenCommand(click.Command):
    """A command whose help speaks the user's language."""

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write how the command is called."""
        translate = _translate(ctx)
        options, command = translate("Help", "[VAL]"), translate("Help", "KOMMANDO …")
        said = {"[OPTIONS]": options, "COMMAND [ARGS]...": command, "[COMMAND] [ARGS]...": f"[{command}]"}
        pieces = [said.get(piece, piece) for piece in self.collect_usage_pieces(ctx)]
        formatter.write_usage(ctx.command_path, " ".join(pieces), prefix=translate("Help", "Så här: "))

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what the command does."""
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(command_texts(_translate(ctx))[_words(ctx)])

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what each argument and option means."""
        translate = _translate(ctx)
        given = [(_name(p), _meaning(ctx, p, translate)) for p in self.get_params(ctx) if isinstance(p, click.Argument)]
        chosen = [(_spelled(ctx, p), _meaning(ctx, p, translate)) for p in self.get_params(ctx) if not _is_given(p)]
        for heading, rows in ((translate("Help", "Filer"), given), (translate("Help", "Val"), chosen)):
            if rows:
                with formatter.section(heading):
                    formatter.write_dl(rows)


class SpokenGroup(SpokenCommand, click.Group):
    """A group whose help, and whose commands' help, speaks the user's language."""

    command_class = SpokenCommand

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what each option means, and what each command does."""
        super().format_options(ctx, formatter)
        translate = _translate(ctx)
        texts = command_texts(translate)
        with formatter.section(translate("Help", "Kommandon")):
            formatter.write_dl([(name, texts[f"{_words(ctx)} {name}".strip()]) for name in self.list_commands(ctx)])


class WrongUsage(click.ClickException):
    """A command that was not written as it should be; ends with status 2."""

    exit_code = 2

    def show(self, file: IO[Any] | None = None) -> None:
        """Say what is wrong, and where help is."""
        click.echo(self.message, file=file, err=file is None)


@contextmanager
def speaking_of_usage(language: Callable[[], Translate]) -> Iterator[None]:
    """Say what is wrong with how a command was written in the user's language."""
    try:
        yield
    except exceptions.NoArgsIsHelpError:
        raise
    except click.UsageError as error:
        translate = language()
        called = error.ctx.command_path if error.ctx else "kompetenssamtal"
        more = translate("Help", "Läs mer: {command} --help").format(command=called)
        raise WrongUsage(f"{_wrong(error, translate)}\n{more}") from error


def _wrong(error: click.UsageError, translate: Translate) -> str:
    if isinstance(error, exceptions.NoSuchCommand):
        return translate("Help", "Kommandot {name} finns inte.").format(name=error.command_name)
    if isinstance(error, click.NoSuchOption):
        return translate("Help", "Valet {name} finns inte.").format(name=error.option_name)
    if isinstance(error, click.BadOptionUsage):
        return translate("Help", "{name} behöver ett värde efter sig.").format(name=error.option_name)
    if isinstance(error, click.BadParameter) and error.param is not None:
        return _wrong_value(error, error.param, translate)
    return translate("Help", "Kommandot har ord som inte hör dit. Sätt citattecken om det som har blanksteg.")


def _wrong_value(error: click.BadParameter, param: click.Parameter, translate: Translate) -> str:
    name, kind = _name(param), param.type
    if isinstance(error, click.MissingParameter):
        return translate("Help", "{name} saknas.").format(name=name)
    if isinstance(kind, click.Choice):
        choices = ", ".join(kind.choices)
        return translate("Help", "{name} ska vara något av {choices}.").format(name=name, choices=choices)
    if isinstance(kind, click.DateTime):
        return translate("Help", "{name} ska vara en dag, som 2026-11-23.").format(name=name)
    if isinstance(kind, click.Path):
        return translate("Help", "{name} ska vara en fil som finns och går att läsa.").format(name=name)
    return translate("Help", "{name} har ett värde som inte går att läsa ({detail}).").format(
        name=name, detail=error.message
    )


def _meaning(ctx: click.Context, param: click.Parameter, translate: Translate) -> str:
    texts, name = option_texts(translate), _name(param)
    text = texts.get(f"{_words(ctx)} {name}") or texts[name]
    if isinstance(param.type, click.Choice):
        text = text.format(choices=", ".join(param.type.choices))
    required = isinstance(param, click.Option) and param.required and not param.envvar
    return " ".join((text, translate("Help", "Måste anges."))) if required else text


def _is_given(param: click.Parameter) -> bool:
    return isinstance(param, click.Argument)


def _name(param: click.Parameter) -> str:
    return param.human_readable_name if _is_given(param) else param.opts[-1]


def _spelled(ctx: click.Context, param: click.Parameter) -> str:
    flag = not isinstance(param, click.Option) or param.is_flag
    return param.opts[-1] if flag else f"{param.opts[-1]} {param.make_metavar(ctx)}"


def _words(ctx: click.Context) -> str:
    """The command's words without the program's name."""
    return ctx.command_path.partition(" ")[2]


def _translate(ctx: click.Context) -> Translate:
    translate: Translate = ctx.obj.translate()
    return translate
