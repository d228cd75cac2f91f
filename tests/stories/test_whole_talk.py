"""One whole talk: what it left opens in programs we did not write, says what was said, and names nobody it should not."""

import csv
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path

import duckdb
import openpyxl
import pytest
from icalendar import Calendar

from desktop.__main__ import opened, tools
from desktop.domain.rating import Answer
from desktop.domain.talk import Step
from desktop.workflow import practice, reading
from desktop.workflow.keys import own_keys
from tests.stories.conftest import Played
from ui.demo.story import AGREED, ANSWERS

pytestmark = [
    pytest.mark.xdist_group("whole talk"),
    pytest.mark.qt_log_ignore("This plugin does not support"),
]


def ran(*words: str | Path) -> str:
    done = subprocess.run([str(word) for word in words], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode(errors="replace")
    return done.stdout.decode(errors="replace")


def only(folder: Path, ending: str) -> Path:
    (found,) = folder.glob(f"*{ending}")
    return found


def test_leaves_what_it_promises(played: Played) -> None:
    left = {path.relative_to(played.out).as_posix() for path in played.out.rglob("*") if path.is_file()}
    assert {"plan.pdf", "plan.ics", "central/figures.csv", "central/report.xlsx", "central/summary.txt"} <= left
    assert len([name for name in left if name.endswith(".kpk")]) == 1
    assert len([name for name in left if name.endswith(".kpk.minisig")]) == 1
    assert [path.name[:2] for path in played.pictures] == [f"{n:02d}" for n in range(1, len(played.pictures) + 1)]
    assert len(played.pictures) > 20


def test_the_journal_holds_what_was_answered(played: Played) -> None:
    home = opened(played.where.laptop, practice.PASSPHRASE)
    try:
        (talk,) = reading.talks(home.journal, practice.open_practice_round(tools().clock().date()).name).values()
        assert talk.step is Step.CLOSED
        ratings = tuple(reading.ratings(home.journal, talk.person, talk.round).values())
        plan = reading.plan(home.journal, talk.person, talk.round)
    finally:
        home.journal.close()
    by_place = sorted(ratings, key=lambda rating: rating.competence)
    assert [(r.self_level or 0, r.motivation) for r in by_place] == list(ANSWERS)
    assert [r.agreed_level for r in by_place] == [AGREED.get(n, own) for n, (own, _wish) in enumerate(ANSWERS)]
    assert by_place[7].self_rating is not None
    assert by_place[7].self_rating.answer is Answer.DONT_KNOW
    assert by_place[6].agreement is not None
    assert plan.meeting is not None
    assert plan.time is not None
    assert plan.items
    assert all(item.complete for item in plan.items)


def test_the_window_is_driven_by_input_events_alone(played: Played) -> None:
    """Every change was written while a page was in front that had been clicked or typed on, and never more than asked."""
    gestures = sum(played.gestures.values())
    own = [facts for facts in played.changes if all(fact.field != "place" or fact.kind != "talk" for fact in facts)]
    assert len(own) <= gestures
    answers = [fact for facts in own for fact in facts if fact.kind == "rating" and fact.field == "self"]
    assert len(answers) == len(ANSWERS)
    assert played.gestures["question"] >= 2 * len(ANSWERS)


def test_the_plan_is_a_tagged_pdf(played: Played) -> None:
    info = ran("pdfinfo", played.out / "plan.pdf")
    assert "Tagged:          yes" in info
    ran("qpdf", "--check", played.out / "plan.pdf")
    text = ran("pdftotext", played.out / "plan.pdf", "-")
    assert any(person.name in text for person in played.people)


def test_the_calendar_opens_and_holds_no_level(played: Played) -> None:
    calendar = Calendar.from_ical((played.out / "plan.ics").read_bytes())
    events = list(calendar.walk("VEVENT"))
    assert len(events) >= 3
    assert "nivå" not in (played.out / "plan.ics").read_text(encoding="utf-8").casefold()


def test_age_zstd_and_minisign_open_the_package(played: Played, tmp_path: Path) -> None:
    package = only(played.out / "outbox", ".kpk")
    centre = opened(played.where.central, practice.PASSPHRASE)
    laptop = opened(played.where.laptop, practice.PASSPHRASE)
    try:
        identity = own_keys(centre.journal, tools().sealing()).open_secret
        public = own_keys(laptop.journal, tools().sealing()).sign_public
    finally:
        centre.journal.close()
        laptop.journal.close()
    key = tmp_path / "identity"
    key.write_text(identity + "\n", encoding="utf-8")
    ran("minisign", "-V", "-m", package, "-P", public)
    ran("age", "-d", "-i", key, "-o", tmp_path / "lines.zst", package)
    ran("zstd", "-q", "-d", tmp_path / "lines.zst", "-o", tmp_path / "lines")
    lines = (tmp_path / "lines").read_text(encoding="utf-8")
    assert lines.count('"kind":"rating"') >= len(ANSWERS)
    for person in played.people:
        assert person.name not in lines


def test_the_centre_counts_the_talk(played: Played) -> None:
    assert played.merged == (only(played.out / "outbox", ".kpk").name,)
    figures = played.out / "central" / "figures.csv"
    with figures.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["measure"] for row in rows} >= {"response_rate", "share_with_needs", "need_rate", "mean_level"}
    with duckdb.connect() as database:
        database.execute(f"SELECT count(*) FROM read_csv('{figures}', header = true)")
        assert database.fetchone() == (len(rows),)
    assert len(openpyxl.load_workbook(played.out / "central" / "report.xlsx").sheetnames) > 3


def contents(path: Path) -> Iterator[bytes]:
    yield path.read_bytes()
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            yield from (archive.read(name) for name in archive.namelist())


def test_no_file_the_app_wrote_holds_a_name(played: Played) -> None:
    """The plan and the calendar are what the two asked for; ``given`` is what the centre was given."""
    names = [person.name for person in played.people if len(person.name.encode()) >= 12]
    assert len(names) > 5
    planted = [name.encode(code) for name in names for code in ("utf-8", "utf-16-le", "utf-16-be")]
    asked_for = {played.out / "plan.pdf", played.out / "plan.ics"}
    looked = 0
    for path in played.out.rglob("*"):
        if not path.is_file() or path in asked_for or path.parent.name == "given":
            continue
        looked += 1
        for content in contents(path):
            assert not any(name in content for name in planted), path
    assert looked > 30
