"""Windows killed while somebody answers: every answer that was said to be saved is there when the home is opened again."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
KILLS = 60


def run(folder: Path, kills: int, seed: int, *fault: str) -> dict[str, int]:
    words = [sys.executable, "-W", "error", "-m", "tests.stories.killed_windows", folder, kills, seed, *fault]
    done = subprocess.run([str(word) for word in words], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    report: dict[str, int] = json.loads(done.stdout)
    return report


@pytest.mark.parametrize("half", [1, 2])
def test_every_answer_said_to_be_saved_survives_sixty_kills(tmp_path: Path, half: int) -> None:
    """Half of them each, so that two processors share the work."""
    report = run(tmp_path, KILLS // 2, half)
    assert report.pop("saved") > KILLS // 2
    assert report == {"lost": 0}


def test_the_killing_finds_a_window_that_speaks_too_early(tmp_path: Path) -> None:
    assert run(tmp_path, 8, 3, "early")["lost"] > 0
