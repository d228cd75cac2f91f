"""A centre, a laptop and a talk, told by commands: from the roster to the figures, and nobody named on the way."""

import csv
import io
import json
import subprocess
import zipfile
from pathlib import Path

from desktop.workflow import insight, reading
from storage import home as storage_home
from tests.cli.places import PASSPHRASE, PLANTED, ROUND, Run, Story, at, opened
from tests.workflow.places import hold_talk


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
    assert (collected.status, collected.out[0], len(collected.err)) == (0, package.name, 2)
    assert collected.out[-1] == "Paket: 1 intagna, 0 intagna förut, 1 inte intagna."
    assert collected.err[0].startswith(f"{package.stem[:-16]}{'0' * 16}.kpk: ")
    assert [path.name[:16] for path in (tmp_path / "central" / "set-aside").iterdir()] == ["package_unsigned"]
    again = run("central", "collect", "--from", usb, *story.central())
    assert (again.status, again.out) == (0, ("Paket: 0 intagna, 1 intagna förut, 1 inte intagna.",))
    package.rename(usb / "svar (1).kpk")
    renamed = run("central", "collect", "--from", usb, *story.central())
    assert any(line.startswith("svar (1).kpk: ") for line in renamed.err)
    assert renamed.out == ("Paket: 0 intagna, 0 intagna förut, 2 inte intagna.",)
    (usb / "svar (1).kpk").rename(package)
    nothing = run("hand-over", "--out", usb, *story.laptop())
    assert (nothing.status, nothing.err, len(nothing.out)) == (0, (), 1)
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
    assert f"Våren 2025, {ROUND}" in unknown.err[0]
    same = ("--round", ROUND, "--against", ROUND)
    itself = run("central", "report", "--out", tmp_path / "report", *same, *story.central())
    assert (itself.status, len(itself.err)) == (1, 1)

    found = planted(tmp_path, PLANTED.encode())
    assert found == {tmp_path / "roster.csv"}
    assert {path.parent.name for path in planted(tmp_path, b"En kurs i att dela filer")} <= {"report"}


def test_a_managers_two_laptops_hear_from_each_other_and_the_centre_passes_it_over(
    run: Run, story: Story, tmp_path: Path
) -> None:
    other, usb = at("--home", tmp_path / "other", story.secret), tmp_path / "usb"
    run("enrol", "--out", tmp_path / "Andra.enrol", "--manager", "C1", *other)
    run("central", "enroll", tmp_path / "Andra.enrol", *story.central())
    for setup in run("central", "publish", "--out", tmp_path / "published", *story.central()).out:
        whose = other if Path(setup).stem == "Andra" else story.laptop()
        assert run("import", "setup", setup, *whose).status == 0
    home = opened(tmp_path / "laptop")
    hold_talk(home, "S1", 2)
    home.journal.close()
    handed = run("hand-over", "--out", usb, *story.laptop())
    assert (handed.status, len(handed.out)) == (0, 2)
    Path(f"{handed.out[0]}.minisig").rename(tmp_path / "signature")
    Path(f"{handed.out[1]}.minisig").unlink()
    broken = run("hand-over", "--out", usb, *other)
    assert (broken.status, len(broken.err)) == (0, 2)  # both packages unsigned; nothing to hand over is no error
    again = run("hand-over", "--out", usb, *story.laptop())
    assert (again.status, len(again.out)) == (0, 2)
    taken = run("hand-over", "--out", usb, *other)
    assert (taken.status, taken.out) == (0, ("Det finns inget att lämna över. Allt är redan lämnat.",))
    home = opened(tmp_path / "other")
    (item,) = reading.plan(home.journal, "S1", ROUND).items
    assert item.sign == "Du gör det utan att fråga."
    home.journal.close()
    collected = run("central", "collect", "--from", usb, *story.central())
    assert (collected.status, Path(again.out[0]).name in collected.out, len(collected.err)) == (0, True, 3)


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
