"""Run as a program: writes until the file may not grow any more, then goes on when it may again.

python -m tests.storage.full_disk DATABASE
"""

import json
import resource
import signal
import sys
from pathlib import Path

from desktop.domain.problems import UserError
from tests.storage.places import MANAGER, NOW, a_journal, an_answer, count


def main() -> None:
    """Fill the disk, read, make room, save again; print what happened."""
    path = Path(sys.argv[1])
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    refused: list[str] = []
    with a_journal(path) as journal:
        _, ceiling = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (path.with_name(f"{path.name}-wal").stat().st_size + 60_000, ceiling))
        saved = 0
        while not refused and saved < 1000:
            facts = [an_answer("x" * 500, competence=str(saved)), an_answer(saved, "P2", str(saved))]
            try:
                journal.record(MANAGER, NOW, facts)
                saved += 1
            except UserError as error:
                refused.append(error.code)
        try:
            journal.record(MANAGER, NOW, facts)
        except UserError as error:
            refused.append(error.code)
        while_full = len(journal.read("rating", person="P2"))
        resource.setrlimit(resource.RLIMIT_FSIZE, (ceiling, ceiling))
        journal.record(MANAGER, NOW, facts)
    with a_journal(path) as journal:
        report = {
            "refused": refused,
            "saved": saved,
            "while_full": while_full,
            "after": len(journal.read("rating", person="P2")),
            "events": count(journal, "event"),
            "gaps": len(journal.merging.gaps()),
            "damage": journal.damage(),
        }
    print(json.dumps(report))  # noqa: T201 the report to the test that runs this


if __name__ == "__main__":
    main()
