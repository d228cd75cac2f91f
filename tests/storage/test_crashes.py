"""Writers killed at random moments and disks that are full: what was acknowledged is there."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
KILLS = 60


def run(program: str, *arguments: object) -> dict[str, Any]:
    command = [sys.executable, "-W", "error", "-m", f"tests.storage.{program}", *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    report: dict[str, Any] = json.loads(done.stdout)
    return report


def test_every_acknowledged_answer_survives_sixty_kills(tmp_path: Path) -> None:
    report = run("killed_writers", tmp_path / "journal.db", KILLS, 20261123)
    assert report.pop("acknowledged") > 2 * KILLS
    assert report == {"lost": 0, "halves": 0, "torn": False}


def test_the_killing_finds_an_answer_acknowledged_too_early(tmp_path: Path) -> None:
    report = run("killed_writers", tmp_path / "journal.db", 12, 1, "early")
    assert report["lost"] > 0


def test_a_full_disk_loses_nothing_and_the_refused_answer_can_be_saved_again(tmp_path: Path) -> None:
    report = run("full_disk", tmp_path / "journal.db")
    saved = report.pop("saved")
    assert saved > 0
    refused = report.pop("refused")
    assert len(refused) == 2
    assert set(refused) <= {"disk_full", "not_saved"}
    assert report == {"while_full": saved, "after": saved + 1, "events": 2 * (saved + 1), "gaps": 0, "damage": []}
