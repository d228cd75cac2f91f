"""Help and wrong usage in the language asked for: nothing is left unsaid, nothing is left in Click's own English."""

from collections.abc import Iterator

import click
import pytest

import desktop.__main__ as program
from desktop.cli import program as whole
from tests.cli.places import Run

CLICKS_WORDS = ("Usage", "Options", "Commands", "Show this message", "required", "Error", "OPTIONS", "Missing")


def every_command(command: click.Command, words: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    yield words
    if isinstance(command, click.Group):
        for name in command.list_commands(click.Context(command)):
            below = command.get_command(click.Context(command), name)
            assert below is not None
            yield from every_command(below, (*words, name))


COMMANDS = tuple(every_command(whole(program.wiring(), program.commands)))


def test_every_command_is_walked() -> None:
    assert len(COMMANDS) == 12
    assert ("central", "report") in COMMANDS


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_the_help_of_every_command_is_in_swedish(run: Run, words: tuple[str, ...]) -> None:
    told = run(*words, "--help")
    assert (told.status, told.err) == (0, ())
    text = "\n".join(told.out)
    assert "Så här: " in text
    assert "Visa den här hjälpen." in text
    assert not [word for word in CLICKS_WORDS if word in text]


def test_english_is_spoken_where_it_is_asked_for(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    text = "\n".join(run("central", "report", "--help").out)
    assert "Show this help." in text
    assert "Visa" not in text


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("fly",), "Kommandot fly finns inte."),
        (("--fly",), "Valet --fly finns inte."),
        (("central", "report", "--out"), "--out behöver ett värde efter sig."),
        (("central", "report"), "--out saknas."),
        (("import", "weather", "x"), "KIND ska vara något av framework, catalogue, roster, ratings, rounds, divisions, setup."),
        (("import", "roster"), "FILE saknas."),
        (("import", "roster", "x", "--valid-from", "3"), "--valid-from ska vara en dag, som 2026-11-23."),
        (("demo", "--out", "x", "a"), "Kommandot har ord som inte hör dit. Sätt citattecken om det som har blanksteg."),
        (("enrol", "--passphrase-file", "/none"), "--passphrase-file ska vara en fil som finns och går att läsa."),
    ],
)  # fmt: skip
def test_wrong_usage_is_told_in_swedish_with_the_way_to_help(run: Run, words: tuple[str, ...], told: str) -> None:
    ended = run(*words)
    assert (ended.status, ended.out, ended.err[0], len(ended.err)) == (2, (), told, 2)
    assert ended.err[1].startswith("Läs mer: kompetenssamtal")
    assert ended.err[1].endswith(" --help")
