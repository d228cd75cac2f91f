"""The program without a window: every command, what it prints, where, and with which exit status."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import desktop.__main__ as program
from storage.place import is_home
from tests.cli.places import CENTRAL_COMMANDS, HEADER, PASSPHRASE, PEOPLE, Run, at, opened, words_in


def test_the_program_runs_as_a_module(tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    told = subprocess.run(
        [sys.executable, "-W", "error", "-m", "desktop", "central", "--help"],
        capture_output=True, text=True, check=True, env=environment, cwd=Path(program.__file__).parents[1],
    )  # fmt: skip
    assert all(command in told.stdout for command in CENTRAL_COMMANDS)
    assert told.stderr == ""
    refused = subprocess.run(
        [sys.executable, "-m", "desktop", "central", "collect", "--from", tmp_path],
        capture_output=True, text=True, check=False, env=environment, cwd=Path(program.__file__).parents[1],
    )  # fmt: skip
    assert refused.returncode == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ("import",),
        ("import", "weather", "x.csv"),
        ("import", "roster", "x.csv"),
        ("central", "import", "setup", "x.setup"),
        ("central", "publish"),
        ("hand-over", "--out", "x", "--home", "y"),
        ("hand-over", "--out", "x", "--home", "y", "--passphrase-file", "missing"),
        ("fly",),
        ("--fly",),
    ],
)
def test_wrong_usage_ends_with_two(run: Run, arguments: tuple[str, ...]) -> None:
    told = run(*arguments)
    assert told.status == 2
    assert told.err


def test_a_home_is_made_by_the_first_file_and_the_same_file_again_is_nothing_new(
    run: Run, tmp_path: Path, secret: Path, roster: Path
) -> None:
    first = run("import", "roster", roster, *at("--home", tmp_path / "home", secret))
    assert (first.status, first.err) == (0, ())
    assert len(words_in(first.out, "Reservnyckel").split("-")) > 4
    assert first.out[1] == f"{PEOPLE} poster finns i filen."
    assert first.out[2] == f"{PEOPLE + 2} ändringar är sparade."
    again = run("import", "roster", roster, *at("--home", tmp_path / "home", secret))
    assert (again.status, again.out) == (
        0,
        (f"{PEOPLE} poster finns i filen.", "Allt var redan intaget. Inget är ändrat."),
    )


def test_the_home_may_stand_in_the_environment(
    run: Run, tmp_path: Path, secret: Path, roster: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KOMPETENSSAMTAL_HOME", str(tmp_path / "home"))
    assert run("import", "roster", roster, "--passphrase-file", secret).status == 0
    assert is_home(tmp_path / "home")


@pytest.mark.parametrize("text", [PASSPHRASE, f"{PASSPHRASE}\n", f"{PASSPHRASE}\r\n", f"\ufeff{PASSPHRASE}\r\n"])
def test_a_passphrase_files_last_line_break_is_no_part_of_it(
    run: Run, tmp_path: Path, secret: Path, roster: Path, text: str
) -> None:
    run("import", "roster", roster, *at("--home", tmp_path / "home", secret))
    secret.write_bytes(text.encode())
    assert run("import", "roster", roster, *at("--home", tmp_path / "home", secret)).status == 0


@pytest.mark.parametrize("content", [b"fel", f"{PASSPHRASE}\n\n".encode(), b"\xff\xfe\x00"])
def test_another_passphrase_opens_nothing(run: Run, tmp_path: Path, secret: Path, roster: Path, content: bytes) -> None:
    run("import", "roster", roster, *at("--home", tmp_path / "home", secret))
    secret.write_bytes(content)
    told = run("import", "roster", roster, *at("--home", tmp_path / "home", secret))
    assert (told.status, told.out, len(told.err)) == (1, (), 1)


def test_a_check_lists_what_is_wrong_and_makes_no_home(run: Run, tmp_path: Path, secret: Path, roster: Path) -> None:
    good = run("import", "roster", roster, "--check", *at("--home", tmp_path / "home", secret))
    assert (good.status, good.out) == (0, (f"{PEOPLE} poster finns i filen.", "Inga fel. Inget är ändrat."))
    roster.write_text(
        f"{HEADER}\nS1;Selma;;Museer och konst;Sagomuseet;trollkarl;;;;\nS2;;;Museer och konst;Sagomuseet;chef;;;;\n",
        encoding="utf-8",
    )
    bad = run("import", "roster", roster, "--check", *at("--home", tmp_path / "home", secret))
    assert (bad.status, bad.out) == (1, ())
    assert [re.match(r"roster\.csv, rad (\d+), kolumn ([\w-]+): .+\.", line) is not None for line in bad.err] == [
        True,
        True,
    ]
    assert not (tmp_path / "home").exists()


def test_a_check_leaves_an_existing_home_as_it_was(run: Run, tmp_path: Path, secret: Path, roster: Path) -> None:
    folder = tmp_path / "home"
    run("enrol", "--out", tmp_path / "a.enrol", *at("--home", folder, secret))
    home = opened(folder)
    before = home.journal.merging.state_hash()
    home.journal.close()
    assert run("import", "roster", roster, "--check", *at("--home", folder, secret)).status == 0
    home = opened(folder)
    assert home.journal.merging.state_hash() == before
    home.journal.close()


def test_nothing_is_half_imported(run: Run, tmp_path: Path, secret: Path, roster: Path, ratings: Path) -> None:
    folder = tmp_path / "home"
    run("import", "roster", roster, *at("--home", folder, secret))
    ratings.write_text(ratings.read_text(encoding="utf-8") + "\nVåren 2025;S1;9.9;2;3;4;2025-03-01", encoding="utf-8")
    told = run("import", "ratings", ratings, *at("--home", folder, secret))
    assert (told.status, told.out, len(told.err)) == (1, (), 1)
    home = opened(folder)
    assert not home.journal.read("rating")
    assert not home.journal.read("round")
    home.journal.close()


def test_a_missing_file_is_told(run: Run, tmp_path: Path, secret: Path) -> None:
    for command in (("import", "roster", tmp_path / "no.csv"), ("import", "setup", tmp_path / "no.setup")):
        told = run(*command, *at("--home", tmp_path / "home", secret))
        assert (told.status, len(told.err)) == (1, 1)


def test_a_folder_nobody_may_write_is_told(run: Run, tmp_path: Path, secret: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    told = run("enrol", "--out", tmp_path / "file" / "a.enrol", *at("--home", tmp_path / "home", secret))
    assert (told.status, len(told.err)) == (1, 1)


def test_handing_over_needs_a_centre(run: Run, tmp_path: Path, secret: Path, roster: Path) -> None:
    run("import", "roster", roster, *at("--home", tmp_path / "home", secret))
    told = run("hand-over", "--out", tmp_path / "out", *at("--home", tmp_path / "home", secret))
    assert (told.status, told.out, len(told.err)) == (1, (), 1)


def test_a_set_up_makes_no_home(run: Run, tmp_path: Path, secret: Path) -> None:
    (tmp_path / "x.setup").write_bytes(b"junk")
    assert run("import", "setup", tmp_path / "x.setup", *at("--home", tmp_path / "home", secret)).status == 1
    assert not is_home(tmp_path / "home")


def test_a_centre_is_made_once_and_prints_what_is_put_away(run: Run, tmp_path: Path, secret: Path) -> None:
    told = run("central", "init", *at("--central", tmp_path / "central", secret))
    assert told.status == 0
    assert len(words_in(told.out, "Kontrollord").split()) == 8
    assert words_in(told.out, "Paketens reservnyckel").startswith("AGE-SECRET-KEY-1")
    assert words_in(told.out, "Reservnyckel")
    again = run("central", "init", *at("--central", tmp_path / "central", secret))
    assert (again.status, again.out, len(again.err)) == (1, (), 1)


@pytest.mark.parametrize("command", ["publish", "collect", "report"])
def test_a_centre_that_is_not_there_is_not_made(run: Run, tmp_path: Path, secret: Path, command: str) -> None:
    where = "--from" if command == "collect" else "--out"
    told = run("central", command, where, tmp_path, *at("--central", tmp_path / "central", secret))
    assert (told.status, len(told.err)) == (1, 1)
    assert not (tmp_path / "central").exists()


def test_a_name_no_file_can_have_is_refused_before_anything_is_made(run: Run, tmp_path: Path, secret: Path) -> None:
    told = run("enrol", "--out", tmp_path / "a=b.enrol", *at("--home", tmp_path / "home", secret))
    assert (told.status, told.out, len(told.err)) == (1, (), 1)
    assert not is_home(tmp_path / "home")


def test_a_folder_without_anything_is_not_taken_for_a_lost_key(run: Run, tmp_path: Path, secret: Path) -> None:
    told = run("hand-over", "--out", tmp_path / "out", *at("--home", tmp_path / "hme", secret))
    assert told.err == (f"Det finns inget i mappen {tmp_path / 'hme'}. Kontrollera att mappen är rätt skriven.",)
    told = run("hand-over", "--out", tmp_path / "out", *at("--home", tmp_path, secret))
    assert told.err[0].startswith(f"Nyckelfilen saknas i mappen {tmp_path}. Kontrollera att det är rätt mapp")


def test_what_is_wrong_with_a_letter_names_the_file(run: Run, tmp_path: Path, secret: Path) -> None:
    run("central", "init", *at("--central", tmp_path / "central", secret))
    (tmp_path / "cut.enrol").write_bytes(b"{")
    told = run("central", "enroll", tmp_path / "cut.enrol", *at("--central", tmp_path / "central", secret))
    assert (told.status, len(told.err)) == (1, 1)
    assert told.err[0].startswith("cut.enrol: ")
    assert "[" not in told.err[0]
