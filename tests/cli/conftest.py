"""Runs the program inside the test, with cheap keys and a clock in the autumn round."""

from datetime import datetime
from functools import partial
from pathlib import Path

import pytest

import desktop.__main__ as program
from storage import home as storage_home
from tests.cli.places import CHEAP, HEADER, PASSPHRASE, PEOPLE, PLANTED, ROUND, Ran, Run, Story, words_in
from tests.workflow.places import Ticking


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Key derivation is made cheap, and the clock stands in the autumn round; nothing else is replaced."""
    monkeypatch.setattr(storage_home, "make_home", partial(storage_home.make_home, cost=CHEAP))
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


@pytest.fixture
def story(run: Run, tmp_path: Path, secret: Path, roster: Path, ratings: Path, rounds: Path) -> Story:
    story = Story(tmp_path, secret, "")
    done = run("central", "init", *story.central())
    story = Story(tmp_path, secret, words_in(done.out, "Paketens reservnyckel"))
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
