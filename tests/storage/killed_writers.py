"""Run as a program: writers that acknowledge each answer and are killed at random, then what is left is counted.

    python -m tests.storage.killed_writers DATABASE KILLS SEED [early]

Every writer is a process of its own with its own opening of the database, forked from this one so that sixty of them
take seconds. ``early`` plants the fault to be found: answers are acknowledged before they are written.
"""

import json
import os
import random
import signal
import sys
import time
from pathlib import Path

from storage.database import create_database
from storage.journal import JournalDatabase
from tests.storage.places import KEY, MANAGER, NOW, a_journal, an_answer

NUMBER = 8  # digits of an acknowledgement


def write_until_killed(path: Path, writer: int, out: int, *, early: bool) -> None:
    with a_journal(path) as journal:
        for number in range(100_000):
            answer = f"{writer:04d}{number:04d}"
            if early:
                os.write(out, answer.encode())
            journal.record(MANAGER, NOW, [an_answer(answer, competence=answer), an_answer(answer, "P2", answer)])
            if not early:
                os.write(out, answer.encode())


def kill_one(path: Path, writer: int, rng: random.Random, *, early: bool) -> list[str]:
    """Start a writer, kill it a random moment after a random number of acknowledgements, and return these."""
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(ours)
        try:
            write_until_killed(path, writer, theirs, early=early)
        finally:
            os._exit(1)
    os.close(theirs)
    acknowledged = b""
    for _ in range(rng.choice((0, 1, 1, 2, 5, 12))):
        acknowledged += os.read(ours, NUMBER)
    moment = time.perf_counter() + rng.random() * 0.004
    while time.perf_counter() < moment:
        pass
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    while more := os.read(ours, 4096):
        acknowledged += more
    os.close(ours)
    assert os.WIFSIGNALED(status), "the writer ended by itself"
    return [acknowledged[start : start + NUMBER].decode() for start in range(0, len(acknowledged), NUMBER)]


def main() -> None:
    """Kill the writers and print what was acknowledged, lost and halved."""
    path, kills, seed, *early = sys.argv[1:]
    database, rng = Path(path), random.Random(int(seed))
    JournalDatabase(opened := create_database(database, KEY))
    opened.close()
    acknowledged: list[str] = []
    lost, halves, torn = set(), set(), False
    for writer in range(int(kills)):
        acknowledged += kill_one(database, writer, rng, early=bool(early))
        with a_journal(database) as journal:
            one, two = ({entry.value for entry in journal.read("rating", person=who)} for who in ("P0001", "P2"))
            lost |= {answer for answer in acknowledged if answer not in one}
            halves |= one ^ two
            torn |= bool(journal.merging.gaps()) or bool(journal.damage())
    print(  # noqa: T201 the report to the test that runs this
        json.dumps(
            {"acknowledged": len(acknowledged), "lost": len(lost), "halves": len(halves), "torn": torn},
        )
    )


if __name__ == "__main__":
    main()
