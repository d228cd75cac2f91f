"""The program without a window: every command, what it prints, where, and with which exit status; and a whole story."""

import csv
import io
import json
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest

import desktop.__main__ as program
from desktop.domain.people import Actor, ActorRole
from desktop.workflow import insight, reading
from storage import home as storage_home
from storage.key_slots import KeyCost
from tests.workflow.places import Home, Ticking, hold_talk

PASSPHRASE = "höst lampa björk"
ROUND = "Hösten 2026"
PEOPLE = 60
HEADER = "anställnings-id;namn;e-post;avdelning;enhet;yrkesroll;uppdrag;chef;kön;skyddad identitet"
PLANTED = "Selma Sagoberg-Påhittad"
CHEAP = KeyCost(memory_kib=32, passes=1, lanes=1)
CENTRAL_COMMANDS = ("init", "import", "enroll", "publish", "collect", "report")


@dataclass(frozen=True)
class Ran:
    """What a command left: exit status, lines on stdout and on stderr."""

    status: int
    out: tuple[str, ...]
    err: tuple[str, ...]


Run = Callable[..., Ran]


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Key derivation is made cheap, and the clock stands in the autumn round; nothing else is replaced."""
    monkeypatch.setattr(program, "make_home", partial(storage_home.make_home, cost=CHEAP))
    clock = Ticking(datetime(2026, 11, 23, 9, 0).astimezone())
    monkeypatch.setattr(program, "now", clock)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def ran(*arguments: object) -> Ran:
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            program.main([str(argument) for argument in arguments])
        told = capsys.readouterr()
        status = ended.value.code
        assert isinstance(status, int)
        return Ran(status, tuple(told.out.splitlines()), tuple(told.err.splitlines()))

    return ran


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    path = tmp_path / "passphrase"
    path.write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    return path


@pytest.fixture
def roster(tmp_path: Path) -> Path:
    """Sixty people under two managers, one with a name planted to be searched for."""
    lines = [HEADER, "C1;Chefia Chefsson;;Museer och konst;Sagomuseet;chef;;;kvinna;nej"]
    lines += ["C2;Chefina Chefsson;;Museer och konst;Konsthallen;chef;;C1;man;nej"]
    for number in range(1, PEOPLE - 1):
        boss, unit = ("C1", "Sagomuseet") if number % 2 else ("C2", "Konsthallen")
        name, gender = (PLANTED, "kvinna") if number == 1 else (f"Person Påhittad {number}", "kvinna")
        lines.append(f"S{number};{name};s{number}@exempel.invalid;Museer och konst;{unit};museivard;;{boss};{gender};")
    path = tmp_path / "roster.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


@pytest.fixture
def ratings(tmp_path: Path) -> Path:
    lines = ["omgång;anställnings-id;delkompetens;egen;gemensam;motivation;datum"]
    lines += [f"Våren 2025;S{n};{c};2;3;4;2025-03-{1 + n % 28:02d}" for n in range(1, 41) for c in ("1.1", "4.2")]
    path = tmp_path / "ratings.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


@pytest.fixture
def rounds(tmp_path: Path) -> Path:
    path = tmp_path / "rounds.csv"
    path.write_text(f"omgång;öppnar;stänger\n{ROUND};2026-11-01;2026-12-31\n", encoding="utf-8")
    return path


def at(flag: str, folder: Path, secret: Path) -> tuple[object, ...]:
    return (flag, folder, "--passphrase-file", secret)


def words_in(lines: tuple[str, ...], label: str) -> str:
    (line,) = [line for line in lines if line.startswith(label)]
    return line.partition(": ")[2]


def opened(folder: Path) -> Home:
    """A laptop as the window opens it, for what the command line does not do: the talk itself."""
    journal = storage_home.open_home(folder, "", PASSPHRASE)
    clock = Ticking(datetime(2026, 11, 23, 12, 0).astimezone())
    return Home(folder, journal, clock, Actor("C1", ActorRole.MANAGER))


# --- one command at a time ------------------------------------------------------------------------------------------


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
    assert len(words_in(first.out, "Återställningsnyckel").split("-")) > 4
    assert first.out[1] == f"{PEOPLE} läst"
    again = run("import", "roster", roster, *at("--home", tmp_path / "home", secret))
    assert (again.status, again.out) == (0, (f"{PEOPLE} läst", "0 nytt"))


def test_the_home_may_stand_in_the_environment(
    run: Run, tmp_path: Path, secret: Path, roster: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KOMPETENSSAMTAL_HOME", str(tmp_path / "home"))
    assert run("import", "roster", roster, "--passphrase-file", secret).status == 0
    assert storage_home.is_home(tmp_path / "home")


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
    assert (good.status, good.out) == (0, (f"{PEOPLE} läst",))
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
    assert not storage_home.is_home(tmp_path / "home")


def test_a_centre_is_made_once_and_prints_what_is_put_away(run: Run, tmp_path: Path, secret: Path) -> None:
    told = run("central", "init", *at("--central", tmp_path / "central", secret))
    assert told.status == 0
    assert len(words_in(told.out, "Kontrollord").split()) == 8
    assert words_in(told.out, "Reservnyckel").startswith("AGE-SECRET-KEY-1")
    assert words_in(told.out, "Återställningsnyckel")
    again = run("central", "init", *at("--central", tmp_path / "central", secret))
    assert (again.status, again.out, len(again.err)) == (1, (), 1)


@pytest.mark.parametrize("command", ["publish", "collect", "report"])
def test_a_centre_that_is_not_there_is_not_made(run: Run, tmp_path: Path, secret: Path, command: str) -> None:
    where = "--from" if command == "collect" else "--out"
    told = run("central", command, where, tmp_path, *at("--central", tmp_path / "central", secret))
    assert (told.status, len(told.err)) == (1, 1)
    assert not (tmp_path / "central").exists()


# --- a whole story --------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Story:
    """A centre and a laptop that know each other, and the folders between them."""

    folder: Path
    secret: Path
    spare: str

    def laptop(self) -> tuple[object, ...]:
        return at("--home", self.folder / "laptop", self.secret)

    def central(self) -> tuple[object, ...]:
        return at("--central", self.folder / "central", self.secret)


@pytest.fixture
def story(run: Run, tmp_path: Path, secret: Path, roster: Path, ratings: Path, rounds: Path) -> Story:
    story = Story(tmp_path, secret, "")
    done = run("central", "init", *story.central())
    story = Story(tmp_path, secret, words_in(done.out, "Reservnyckel"))
    for kind, file in (("roster", roster), ("ratings", ratings), ("rounds", rounds)):
        valid = ("--valid-from", "2025-01-01") if kind == "roster" else ()
        assert run("central", "import", kind, file, *valid, *story.central()).status == 0
    asked = run("enrol", "--out", tmp_path / "Sagomuseet.enrol", "--manager", "C1", *story.laptop())
    words = words_in(asked.out, "Kontrollord")
    letter = tmp_path / "Sagomuseet.enrol"
    other = run("central", "enroll", letter, "--fingerprint", "nej nej", *story.central())
    assert other.status == 1
    known = run("central", "enroll", letter, "--fingerprint", words, *story.central())
    assert (known.status, words_in(known.out, "Kontrollord")) == (0, words)
    sent = run("central", "publish", "--out", tmp_path / "published", *story.central())
    assert sent.out == (str(tmp_path / "published" / "Sagomuseet.setup"),)
    file = tmp_path / "published" / "Sagomuseet.setup"
    assert run("import", "setup", file, "--fingerprint", "nej", *story.laptop()).status == 1
    for check in (("--check",), ()):
        taken = run("import", "setup", file, *check, *story.laptop())
        assert (taken.status, words_in(taken.out, "Kontrollord")) == (0, words_in(done.out, "Kontrollord"))
    return story


def test_a_talk_from_the_roster_to_the_figures(run: Run, story: Story, tmp_path: Path) -> None:
    home = opened(tmp_path / "laptop")
    for person in ("S1", "S3", "S5", "S7", "S9", "S11"):
        hold_talk(home, person, 2)
    home.journal.close()
    usb = tmp_path / "usb"
    handed = run("hand-over", "--out", usb, *story.laptop())
    assert (handed.status, len(handed.out), handed.err) == (0, 1, ())
    package = Path(handed.out[0])
    (usb / f"{package.stem[:-16]}{'0' * 16}.kpk").write_bytes(b"junk")
    collected = run("central", "collect", "--from", usb, *story.central())
    assert (collected.status, collected.out[0], len(collected.err)) == (0, package.name, 1)
    assert collected.err[0].startswith(f"{package.stem[:-16]}{'0' * 16}.kpk: ")
    assert [path.name[:16] for path in (tmp_path / "central" / "set-aside").iterdir()] == ["package_unsigned"]
    again = run("central", "collect", "--from", usb, *story.central())
    assert (again.status, again.out) == (0, ())
    nothing = run("hand-over", "--out", usb, *story.laptop())
    assert (nothing.status, len(nothing.err)) == (1, 1)
    home = opened(tmp_path / "laptop")
    assert [record.received is not None for record in home.journal.outbox.packages()] == [True]
    home.journal.close()

    reported = run("central", "report", "--out", tmp_path / "report", *story.central())
    assert reported.status == 0
    assert {Path(line).name for line in reported.out} >= {"figures.csv", "report.xlsx"}
    with (tmp_path / "report" / "figures.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["competence"] == "1.1" and row["measure"] == "mean_level"]
    whole = {row["round"]: row for row in rows if not row["division"] and not row["role"] and not row["gender"]}
    assert (whole["Våren 2025"]["numerator"], whole["Våren 2025"]["denominator"]) == ("120", "40")
    assert (whole[ROUND]["numerator"], whole[ROUND]["denominator"]) == ("12", "6")
    unknown = run("central", "report", "--out", tmp_path / "report", "--round", "Våren 1812", *story.central())
    assert (unknown.status, len(unknown.err)) == (1, 1)

    found = planted(tmp_path, PLANTED.encode())
    assert found == {tmp_path / "roster.csv"}
    assert {path.parent.name for path in planted(tmp_path, b"En kurs i att dela filer")} <= {"report"}


def test_the_public_tools_open_a_package_and_it_names_nobody(run: Run, story: Story, tmp_path: Path) -> None:
    home = opened(tmp_path / "laptop")
    hold_talk(home, "S1", 2)
    home.journal.close()
    package = Path(run("hand-over", "--out", tmp_path / "usb", *story.laptop()).out[0])
    centre = storage_home.open_home(tmp_path / "central", "", PASSPHRASE)
    (laptop,) = [entry.value for entry in centre.read("device")]
    identity = centre.secret("own_keys").split("\n")[2]
    centre.close()
    assert isinstance(laptop, dict)
    subprocess.run(["minisign", "-V", "-q", "-m", package, "-P", str(laptop["sign_public"])], check=True)
    for key in (identity, story.spare):
        (tmp_path / "key").write_text(f"{key}\n", encoding="utf-8")
        packed = subprocess.run(["age", "-d", "-i", tmp_path / "key", package], check=True, capture_output=True).stdout
        plain = subprocess.run(["zstd", "-d", "-c"], input=packed, check=True, capture_output=True).stdout
        manifest, *lines = map(json.loads, plain.decode().splitlines())
        assert manifest["count"] == len(lines) > 50
        assert {line["payload"]["value"]["level"] for line in lines if line["field"] == "self"} == {2}
        for words in (PLANTED, "exempel.invalid", "Röda rummet", "utan att fråga", 'C1"'):
            assert words.encode() not in plain
    (tmp_path / "key").unlink()


def test_what_the_laptop_reads_is_what_the_centre_sent(run: Run, story: Story, tmp_path: Path) -> None:
    home = opened(tmp_path / "laptop")
    round_ = reading.round_named(home.journal, ROUND)
    staff = insight.staff(home.journal, reading.setting(home.journal, "manager"), round_)
    assert (staff.manager and staff.manager.name, len(staff.rows)) == ("Chefia Chefsson", 30)
    home.journal.close()
    refused = run("import", "roster", tmp_path / "roster.csv", *story.laptop())
    assert (refused.status, refused.out, len(refused.err)) == (1, (), 1)


def test_a_laptop_without_people_is_told_and_stops_nothing(run: Run, story: Story, tmp_path: Path) -> None:
    lost = at("--home", tmp_path / "lost", story.secret)
    run("enrol", "--out", tmp_path / "Vilse.enrol", *lost)
    run("central", "enroll", tmp_path / "Vilse.enrol", *story.central())
    told = run("central", "publish", "--out", tmp_path / "published", *story.central())
    assert (told.status, len(told.out), len(told.err)) == (0, 2, 1)


def planted(folder: Path, words: bytes) -> set[Path]:
    """Files that hold the words in UTF-8 or UTF-16, plainly or inside an archive; the passphrase opens none."""
    forms = [words, words.decode().encode("utf-16-le"), words.decode().encode("utf-16-be")]
    found = set()
    for path in folder.rglob("*"):
        if path.is_file() and any(form in content for content in _contents(path) for form in forms):
            found.add(path)
    return found


def _contents(path: Path) -> list[bytes]:
    content = path.read_bytes()
    if not zipfile.is_zipfile(path):
        return [content]
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return [content, *(archive.read(name) for name in archive.namelist())]
